/** The scan as the page's own script reads it: what recurs (a place, a party, a chain) is said once. */
import {
  type Evidence,
  type Exposure,
  type Finding,
  type Language,
  type Level,
  type Party,
  type Place,
  type ScanReport,
  startOf,
} from "../../model/index.ts";
import { alternativesText } from "../alternatives.ts";
import { isHidden, placeInFile, stepsOf } from "../evidence.ts";
import { printable } from "../harmless.ts";
import { isSupply } from "../jurisdictions.ts";
import { compareLevel, grouped } from "../order.ts";
import { isEstablished, verdictOnPlace } from "../overview.ts";
import { basisText, countryName, placeText, roleText } from "../places.ts";
import { sourceLine } from "../source-line.ts";
import { suggestionsFor } from "../suggestions.ts";
import { fill, phrases } from "../texts.ts";
import { unitName } from "../units.ts";
import {
  type Encryption,
  encryptions,
  type PageData,
  type PageFinding,
  type PageParty,
  type PagePlace,
  type PageResource,
  type PageRule,
  type PageStep,
  type PageTie,
} from "./page-data.ts";
import { clientWords } from "./words.ts";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

export function collectData(report: ScanReport, language: Language): PageData {
  const lists = newLists();
  const words = clientWords(language);
  const rules = report.rules.map((rule) => pageRule(rule, language));
  const ruleAt = new Map(report.rules.map(({ id }, at) => [id, at]));
  const levels = worstLevels(report.findings);
  const tied = grouped(report.exposures, ({ resource }) => resource.id);
  const allowed = new Set(report.profile.allowed);
  const encrypted = encryptionOf(report);
  const resources = report.resources.map((resource): PageResource => {
    const level = levels.get(resource.id);
    const encryption = encrypted.get(resource.id);
    return {
      address: printable(resource.address),
      type: printable(resource.type),
      unitAt: lists.units.at(printable(unitName(resource.unit, language))),
      fileAt: lists.files.at(printable(resource.span.file.path)),
      line: startOf(resource.span).line,
      ...(resource.presence === "possible" && { possible: true }),
      ties: (tied.get(resource.id) ?? []).map((exposure) => pageTie(exposure, lists, allowed, language)),
      ...(encryption !== undefined && { encryption }),
      ...(level !== undefined && { level }),
    };
  });
  const resourceAt = new Map(report.resources.map(({ id }, at) => [id, at]));
  const findings = [...report.findings]
    .sort((a, b) => compareLevel(a.level, b.level))
    .map((finding): PageFinding => {
      const known = ruleAt.get(finding.rule);
      if (known === undefined) rules.push({ id: finding.rule, title: "", remedy: "", basis: [] });
      const at = known ?? rules.length - 1;
      ruleAt.set(finding.rule, at);
      return pageFinding(finding, at, resourceAt, lists, allowed, language);
    });
  return {
    words,
    locale: locales[language],
    countries: namesOfCountries(lists, language),
    roles: Object.fromEntries(
      [...new Set(report.exposures.map(({ role }) => role))].map((role) => [role, roleText(role, language)]),
    ),
    places: lists.places.all,
    parties: lists.parties.all,
    units: lists.units.all,
    files: lists.files.all,
    chains: lists.chains.all,
    rules,
    resources,
    findings,
  };
}

/** Who holds the key says enough where nothing says how it is encrypted. */
export function encryptionOf({ properties }: ScanReport): ReadonlyMap<string, Encryption> {
  const byKeyHolder: Readonly<Record<string, Encryption>> = {
    provider: "provider-key",
    customer: "customer-key",
    external: "external-key",
  };
  const found = new Map<string, Encryption>();
  for (const { name, value, resource } of properties) {
    if (name === "key-holder" && !found.has(resource.id)) {
      const implied = byKeyHolder[value ?? ""];
      if (implied !== undefined) found.set(resource.id, implied);
    }
    const told = encryptions.find((one) => name === "encryption-at-rest" && one === value);
    if (told !== undefined) found.set(resource.id, told);
  }
  return found;
}

/** A list in which equal things stand once; `at` is where. */
function listOnce<Item>() {
  const known = new Map<string, number>();
  const all: Item[] = [];
  return {
    all,
    at(item: Item): number {
      const key = typeof item === "string" ? item : JSON.stringify(item);
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, all.length);
      return all.push(item) - 1;
    },
  };
}

function newLists() {
  return {
    places: listOnce<PagePlace>(),
    parties: listOnce<PageParty>(),
    units: listOnce<string>(),
    files: listOnce<string>(),
    chains: listOnce<readonly PageStep[]>(),
  };
}
type Lists = ReturnType<typeof newLists>;

function pageRule(rule: ScanReport["rules"][number], language: Language): PageRule {
  return {
    id: rule.id,
    title: printable(rule.title[language]),
    remedy: printable(rule.remediation[language]),
    basis: rule.basis.map((basis) => printable(basisText(basis))),
  };
}

/** What no exception covers, the worst per resource. */
function worstLevels(findings: readonly Finding[]): ReadonlyMap<string, Level> {
  const worst = new Map<string, Level>();
  for (const { exception, level, resources } of findings) {
    if (exception !== null) continue;
    for (const { id } of resources) {
      const known = worst.get(id);
      if (known === undefined || compareLevel(level, known) < 0) worst.set(id, level);
    }
  }
  return worst;
}

function pageTie(
  exposure: Exposure,
  lists: Lists,
  allowed: ReadonlySet<string>,
  language: Language,
): PageTie {
  const { role, place, party, evidence } = exposure;
  return {
    role,
    ...(isSupply(exposure) && { supply: true }),
    placeAt: lists.places.at(pagePlace(place, allowed, language)),
    ...(party !== null && { partyAt: lists.parties.at(pageParty(party)) }),
    chainAt: lists.chains.at(pageChain(evidence, language)),
  };
}

function pagePlace(place: Place, allowed: ReadonlySet<string>, language: Language): PagePlace {
  return {
    text: placeText(place, language),
    countries: place.status === "known" || place.status === "multi" ? place.countries : [],
    verdict: verdictOnPlace(place, allowed),
    established: isEstablished(place),
  };
}

function pageParty({ name, parent, parentCountry }: Party): PageParty {
  return {
    name: printable(name),
    country: parentCountry ?? "",
    parent: parent === null || parent === name ? "" : printable(parent),
  };
}

function pageChain(evidence: readonly Evidence[], language: Language): readonly PageStep[] {
  return stepsOf(evidence, language).map(({ kind, span, text, source }) => ({
    place: span === null ? phrases.evidenceKind[kind][language] : printable(placeInFile(span)),
    text,
    ...(source !== null && { source: `${printable(source.source)}, ${source.asOf}` }),
  }));
}

function pageFinding(
  finding: Finding,
  ruleAt: number,
  resourceAt: ReadonlyMap<string, number>,
  lists: Lists,
  allowed: ReadonlySet<string>,
  language: Language,
): PageFinding {
  const { primary, exception } = finding;
  const suggestions = [
    ...suggestionsFor(finding, allowed, language),
    ...(finding.alternatives ?? []).map((one) => ({
      label: phrases.europeanAlternatives[language],
      text: printable(alternativesText(one, language)),
    })),
  ];
  const evidence = [...finding.evidence, ...finding.exposures.flatMap((exposure) => exposure.evidence)];
  const source = sourceLine(primary, isHidden(primary, evidence));
  const inFile = primary.file.path !== "";
  const { line, column } = inFile ? startOf(primary) : { line: 0, column: 0 };
  return {
    id: finding.id,
    ruleAt,
    level: finding.level,
    ...(inFile && { fileAt: lists.files.at(printable(primary.file.path)) }),
    line,
    column,
    ...(source !== null && {
      source: {
        before: shown(source.before),
        marked: shown(source.marked),
        after: shown(source.after),
      },
    }),
    message: printable(finding.message[language]),
    chainAt: lists.chains.at(pageChain(finding.evidence, language)),
    resourcesAt: finding.resources.flatMap(({ id }) => resourceAt.get(id) ?? []),
    unitsAt: finding.units.map((unit) => lists.units.at(printable(unitName(unit, language)))),
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map(({ label, text }) => [label, text] as const),
    }),
    ...(exception !== null && {
      excepted: printable(
        fill(phrases.exceptedUntil[language], {
          until: exception.until,
          by: exception.by,
          decision: exception.decision,
        }),
      ),
    }),
  };
}

/** Indentation stays. */
function shown(text: string): string {
  return text.replaceAll("\t", "  ").split(" ").map(printable).join(" ");
}

function namesOfCountries({ places, parties }: Lists, language: Language): Readonly<Record<string, string>> {
  const codes = new Set([
    ...places.all.flatMap(({ countries }) => countries),
    ...parties.all.map(({ country }) => country),
  ]);
  codes.delete("");
  return Object.fromEntries([...codes].sort().map((code) => [code, countryName(code, language)]));
}
