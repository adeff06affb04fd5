/**
 * What a command is asked about: code to scan now, a report that was kept, or the repository as it was at a
 * revision. All of them become a report.
 */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Language, Refusal, SavedReport } from "../model/index.ts";
import type { ScanRequest } from "../scan.ts";
import { type RequestOptions, scanRequest } from "./request.ts";
import { openRevision } from "./revision.ts";
import type { Stages } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";

export type Subject =
  | { readonly kind: "report"; readonly report: SavedReport }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

export interface Asking {
  readonly options: RequestOptions;
  readonly language: Language;
  readonly stages: Stages;
  readonly surroundings: Surroundings;
}

/** A path wins over a revision of the same name; `git:main` is always the revision. */
export async function readSubject(named: string, asking: Asking): Promise<Subject> {
  const { surroundings } = asking;
  if (named.startsWith(revisionMark)) return scanRevision(named.slice(revisionMark.length), asking);
  if (named === "-") return scanned(["-"], asking);
  const path = resolve(surroundings.workingDirectory, named);
  const found = await stat(path).catch(() => null);
  if (found === null) return scanRevision(named, asking);
  if (found.isFile() && named.endsWith(".json")) {
    const text = await readFile(path, "utf8");
    if (looksLikeReport(text)) {
      const parsed = await (await asking.stages.answers()).parseReport(text, named);
      return parsed.kind === "report" ? parsed : refused(parsed.message);
    }
  }
  return scanned([named], asking);
}

const revisionMark = "git:";

/** Our own reports start so; a plan or a state does not. */
function looksLikeReport(text: string): boolean {
  return /^\s*\{\s*"schemaVersion"\s*:/.test(text.slice(0, 200));
}

async function scanned(paths: readonly string[], asking: Asking): Promise<Subject> {
  return outcomeOf(await scanRequest(paths, asking.options, {}, asking.surroundings), asking);
}

async function scanRevision(name: string, asking: Asking): Promise<Subject> {
  const { surroundings, options } = asking;
  const revision = openRevision(surroundings.workingDirectory, name);
  if (revision.kind === "absent") return refused(revision.message);
  try {
    const there = { ...surroundings, workingDirectory: revision.workingDirectory };
    const request = await scanRequest(["."], options, {}, there);
    return await outcomeOf({ ...request, root: revision.root }, asking);
  } finally {
    revision.remove();
  }
}

async function outcomeOf(request: ScanRequest, { stages, language }: Asking): Promise<Subject> {
  const outcome = await stages.scan(request);
  if (outcome.kind === "refused") return outcome;
  return { kind: "report", report: await stages.savedReport(outcome.report, language) };
}

function refused(message: string): Subject {
  return { kind: "refused", refusals: [{ message, file: null, line: null, column: null }] };
}

export type Subjects =
  | { readonly kind: "reports"; readonly reports: readonly SavedReport[] }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** Several, in their order; code to scan is scanned as one, so that it is not judged in pieces. */
export async function readSubjects(named: readonly string[], asking: Asking): Promise<Subjects> {
  const kept = named.filter((name) => name.endsWith(".json"));
  const code = named.filter((name) => !name.endsWith(".json"));
  const subjects: Subject[] = [];
  for (const name of kept) subjects.push(await readSubject(name, asking));
  if (code.length === 1 && code[0] !== undefined) subjects.push(await readSubject(code[0], asking));
  else if (code.length > 1) subjects.push(await scanned(code, asking));
  const refusals = subjects.flatMap((subject) => (subject.kind === "refused" ? subject.refusals : []));
  if (refusals.length > 0) return { kind: "refused", refusals };
  return {
    kind: "reports",
    reports: subjects.flatMap((subject) => (subject.kind === "report" ? [subject.report] : [])),
  };
}
