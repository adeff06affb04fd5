/** Findings as SARIF results. */
import type { CodeFlow, Location, Result, ThreadFlowLocation } from "sarif";
import {
  type Finding,
  isInstalled,
  type Language,
  type Resource,
  type RuleFacts,
  type Span,
} from "../../model/index.ts";
import { alternativesText } from "../alternatives.ts";
import { type Step, sameSpan, stepsOf } from "../evidence.ts";
import { wholeMessage } from "../finding-message.ts";
import { printable } from "../harmless.ts";
import { fill, list, phrases } from "../texts.ts";
import { namesOf } from "../units.ts";
import { physicalLocation } from "./location.ts";
import { asSentence, link, nameInMessage, plainMessage } from "./message.ts";

/** GitHub accepts 1,000 locations of a result, and shows those that the message links. */
const mostRelated = 1_000;
const mostLinked = 10;
/** Over the whole file, so that it stays below 10 MB compressed; the worst findings come first. */
const mostRelatedInAll = 100_000;
const alwaysRelated = 3;
/** The message is read in a small box. */
const mostPurposes = 1;
const mostSteps = 100;

/** How many of its resources each finding can name, in the order of the findings. */
export function relatedShares(findings: readonly Finding[]): readonly number[] {
  let left = mostRelatedInAll;
  return findings.map(({ resources }) => {
    const share = Math.min(resources.length, mostRelated, Math.max(alwaysRelated, left));
    left -= share;
    return share;
  });
}

export interface RuleAt {
  readonly rule: RuleFacts;
  readonly index: number;
}

/** `place` is where it is put: see `placeOf` in reported.ts. */
export function resultOf(
  finding: Finding,
  place: Span,
  ruleAt: RuleAt | null,
  share: number,
  language: Language,
): Result {
  const nameOf = namesOf(finding, language);
  const shown = finding.resources.slice(0, share);
  const flow = codeFlow(finding, place, language);
  const { rule, level, party, role } = finding;
  return {
    ruleId: rule,
    ...(ruleAt && { ruleIndex: ruleAt.index }),
    level,
    message: { text: messageOf(finding, ruleAt?.rule ?? null, shown.map(nameOf), language) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    ...(shown.length > 0 && {
      relatedLocations: shown.map((resource, at) => related(resource, nameOf(resource), at, place)),
    }),
    ...(flow && { codeFlows: [flow] }),
    partialFingerprints: { "cloudtoets/v1": finding.id },
    properties: {
      ...(party && { party: printable(party.id) }),
      ...(finding.place && { countries: finding.place.countries }),
      ...(role && { role }),
      resources: finding.resources.length,
    },
  };
}

/** The first sentence is the title of the alert. GitHub shows a related location only when it is linked. */
function messageOf(
  finding: Finding,
  rule: RuleFacts | null,
  shown: readonly string[],
  language: Language,
): string {
  const title = rule === null ? finding.rule : rule.title[language].trim() || finding.rule;
  const sentences = [
    asSentence(plainMessage(title)),
    asSentence(plainMessage(wholeMessage(finding, language))),
  ];
  for (const one of (finding.alternatives ?? []).slice(0, mostPurposes)) {
    const text = `${phrases.europeanAlternatives[language]}, ${alternativesText(one, language)}`;
    sentences.push(asSentence(plainMessage(text)));
  }
  const links = shown.slice(0, mostLinked).map((name, at) => link(name, at + 1));
  const rest = finding.resources.length - links.length;
  if (rest > 0) {
    sentences.push(fill(phrases.affectedLinksMore[language], { links: links.join(", "), count: rest }));
  } else if (links.length > 0) {
    sentences.push(fill(phrases.affectedLinks[language], { links: list(links, "and", language) }));
  }
  return sentences.join(" ");
}

/** One without a file of its own (a plan from standard input) is on the finding's line. */
function related({ span, address }: Resource, name: string, at: number, primary: Span): Location {
  return {
    id: at + 1,
    message: { text: nameInMessage(name) },
    physicalLocation: physicalLocation(span.file.path === "" ? primary : span),
    logicalLocations: [{ fullyQualifiedName: printable(address) || "?", kind: "resource" }],
  };
}

/** The way from the use to the decision; none when it is a single step, which the location shows already. */
function codeFlow(finding: Finding, place: Span, language: Language): CodeFlow | null {
  const steps = stepsOf(finding.evidence, language);
  const [only] = steps;
  if (only === undefined || (steps.length === 1 && only.span !== null && sameSpan(only.span, place)))
    return null;
  // The first step is the use, the last ones decided.
  const shown = steps.length <= mostSteps ? steps : [only, ...steps.slice(steps.length - mostSteps + 1)];
  // A file that was fetched is not in the commit: its step is told where the chain came into it.
  const inCommit = (span: Span | null) => (span && !isInstalled(span.file) ? span : null);
  let at: Span = inCommit(only.span) ?? place;
  const locations = shown.map((step, index): ThreadFlowLocation => {
    // A step outside files is told where the chain left them.
    at = inCommit(step.span) ?? at;
    const text = stepText(step, index + 1, shown.length, language);
    return { location: { message: { text }, physicalLocation: physicalLocation(at) } };
  });
  return { threadFlows: [{ locations }] };
}

function stepText(step: Step, number: number, count: number, language: Language): string {
  const kind = step.kind === "file" ? "" : `${phrases.evidenceKind[step.kind][language]}: `;
  const source = step.source === null ? "" : ` (${step.source.source}, ${step.source.asOf})`;
  const template = number === count ? phrases.stepDecides : phrases.step;
  return plainMessage(fill(template[language], { number, count, text: `${kind}${step.text}${source}` }));
}
