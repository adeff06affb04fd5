/** One run: scan, compare with the base, write the reports, tell, and set the outputs. */
import * as core from "@actions/core";
import { cannotWrite, exitStatusOf, unknownRules, writeReport } from "../cli/index.ts";
import { changedLines } from "../git/index.ts";
import { type Language, type Refusal, type ScanReport, saidIn, type Text } from "../model/index.ts";
import { markdownCell, type RenderOptions, render, savedReport } from "../report/index.ts";
import { type ScanOutcome, scan } from "../scan.ts";
import { type Before, differenceText, newFindings, scanBefore } from "./comparison.ts";
import type { Base, Governance, Notice } from "./governance.ts";
import type { Inputs } from "./inputs.ts";
import { linksTo } from "./links.ts";
import { tell } from "./log.ts";
import { finish, type Result, refuse, setOutputs } from "./outputs.ts";
import { requestOf } from "./request.ts";
import { summaryOf } from "./summary.ts";
import { texts } from "./texts.ts";

export interface Step {
  readonly workspace: string;
  readonly checkout: string;
  readonly inputs: Inputs;
  readonly governance: Governance;
  /** Null when this is no pull request; with a reason when the base is not to be had. */
  readonly base: Base | { readonly why: string } | null;
}

export async function runStep(step: Step): Promise<void> {
  const { workspace, inputs } = step;
  for (const file of filesOf(inputs)) {
    const problem = await cannotWrite(file, workspace);
    if (problem !== null) return refuse([problem]);
  }
  const before = await scanBase(step);
  const outcome = await scan({
    ...requestOf(step.checkout, inputs, step.governance),
    ...standing(step, before),
  });
  if (outcome.kind === "refused")
    return refuse(outcome.refusals.map((one) => describe(one, inputs.language ?? "en")));
  const { report } = outcome;
  const [unknownRule] = unknownRules(inputs.failOn, report);
  if (unknownRule !== undefined) {
    return refuse([`Input fail-on: profile ${report.profile.id} has no rule '${unknownRule}'.`]);
  }
  await conclude(step, before, outcome, inputs.language ?? outcome.language ?? "en");
}

function filesOf({ sarifFile, reports }: Inputs): readonly string[] {
  return [sarifFile, ...reports.flatMap(({ file }) => (file === null ? [] : [file]))];
}

/** Null when nothing asks for it. */
async function scanBase({ checkout, inputs, governance, base }: Step): Promise<Before | null> {
  if (base === null) return null;
  if ("why" in base) return { kind: "failed", why: base.why };
  if (!inputs.difference && !inputs.changedOnly && inputs.inlineExceptions !== "base") return null;
  return scanBefore(requestOf(checkout, inputs, governance), base.files);
}

/** Without a base that could be scanned, none is known to have stood there. */
function standing({ inputs, base }: Step, before: Before | null) {
  if (base === null || inputs.inlineExceptions !== "base") return {};
  return { standingExceptions: before?.kind === "scanned" ? before.inlineExceptions : new Map() };
}

type Done = Extract<ScanOutcome, { readonly kind: "done" }>;

async function conclude(step: Step, before: Before | null, outcome: Done, language: Language): Promise<void> {
  const { inputs, base, governance } = step;
  const { report } = outcome;
  const fresh = before?.kind === "scanned" ? newFindings(before.report, report) : null;
  const counting = inputs.changedOnly && fresh !== null ? { ...report, findings: fresh } : report;
  const touches = base === null || "why" in base ? null : changedLines(step.checkout, base.commit);
  const notices = [...governance.notices, ...noticesOf(step, before, outcome)];
  if (inputs.changedOnly && fresh !== null) {
    const count = report.findings.filter(({ exception }) => exception === null).length;
    notices.push(withoutFile(texts.onlyNew(fresh.length, count)));
  }
  await tell({ report: counting, notices, language, annotations: inputs.annotations, touches });
  await writeReports(step, report, language);
  if (inputs.summary) await summarise(step, before, outcome, notices, language);
  const result: Result = {
    status: exitStatusOf(counting, inputs.failOn, inputs.allowIncomplete),
    report,
    saved: await savedReport(report, language),
    sarifFile: inputs.sarifFile,
    fresh: fresh?.length ?? null,
  };
  await setOutputs(result);
  finish(result, language);
}

const withoutFile = (text: Text): Notice => ({ text, file: null });

/** What comes with the change and could excuse it. */
function noticesOf(
  { inputs, base }: Step,
  before: Before | null,
  { inlineExceptions }: Done,
): readonly Notice[] {
  if (base === null) return [];
  const failed = before?.kind === "failed" ? [withoutFile(texts.noDifference(before.why))] : [];
  if (inputs.inlineExceptions === "none")
    return inlineExceptions.size === 0 ? failed : [...failed, withoutFile(texts.exceptionsOff())];
  const known = before?.kind === "scanned" ? before.inlineExceptions : new Map<string, number>();
  const added = [...inlineExceptions]
    .map(([name, count]) => Math.max(0, count - (known.get(name) ?? 0)))
    .reduce((sum, count) => sum + count, 0);
  if (added === 0) return failed;
  const text = inputs.inlineExceptions === "base" ? texts.exceptionsAdded : texts.exceptionsOfHead;
  return [...failed, withoutFile(text(added))];
}

async function writeReports(
  { workspace, inputs }: Step,
  report: ScanReport,
  language: Language,
): Promise<void> {
  const options: RenderOptions = {
    language,
    colour: false,
    width: null,
    detail: inputs.detail,
    githubFingerprint: inputs.githubFingerprint,
  };
  await writeReport(inputs.sarifFile, await render(report, "sarif", options), workspace);
  for (const { format, file } of inputs.reports) {
    const text = await render(report, format, options);
    if (file === null) process.stdout.write(text);
    else await writeReport(file, text, workspace);
  }
}

/** Outside a runner of GitHub there may be no place for a summary: that is no reason to fail. */
async function summarise(
  { workspace, inputs, base }: Step,
  before: Before | null,
  { report, root }: Done,
  notices: readonly Notice[],
  language: Language,
): Promise<void> {
  const linkTo = linksTo(process.env, workspace, root);
  const options = { language, colour: false, width: null, ...(linkTo !== undefined && { linkTo }) };
  const compared =
    inputs.difference && before?.kind === "scanned" && base !== null && "commit" in base
      ? await differenceText(before.report, report, base.commit, language)
      : null;
  const markdown = summaryOf(
    {
      notices: notices.map(({ text }) => markdownCell(text[language])),
      difference: compared,
      report: await render(report, "markdown", options),
      sarifFile: inputs.sarifFile,
    },
    language,
  );
  if (!process.env.GITHUB_STEP_SUMMARY) return core.info(markdown);
  await core.summary.addRaw(markdown, true).write();
}

function describe(refusal: Refusal, language: Language): string {
  const { file, line, column } = refusal;
  const message = saidIn(refusal, language);
  const place = [file, line, column].filter((part) => part !== null).join(":");
  return place === "" ? message : `${place}: ${message}`;
}
