/**
 * What a command is asked about: code to scan now, a report that was kept, or the repository as it was at a
 * revision. All of them become a report.
 */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { openRevision } from "../git/index.ts";
import type { Language, Refusal, SavedReport } from "../model/index.ts";
import type { ScanRequest } from "../scan.ts";
import { type RequestOptions, scanRequest } from "./request.ts";
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
async function readSubject(named: string, asking: Asking): Promise<Subject> {
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

/** Reports as they were kept, and everything else scanned as one, so that it is not judged in pieces. */
export async function readSubjects(named: readonly string[], asking: Asking): Promise<Subjects> {
  const code = named.filter((name) => !name.endsWith(".json"));
  const kept = named.filter((name) => name.endsWith(".json"));
  if (named.length === 0) return readEach(["."], asking);
  if (code.length < 2) return readEach([...kept, ...code], asking);
  return together([await readEach(kept, asking), asReports(await scanned(code, asking))]);
}

/** Each by itself, in their order. */
export async function readEach(named: readonly string[], asking: Asking): Promise<Subjects> {
  const subjects: Subjects[] = [];
  for (const name of named) subjects.push(asReports(await readSubject(name, asking)));
  return together(subjects);
}

function asReports(subject: Subject): Subjects {
  return subject.kind === "report" ? { kind: "reports", reports: [subject.report] } : subject;
}

function together(subjects: readonly Subjects[]): Subjects {
  const refusals = subjects.flatMap((one) => (one.kind === "refused" ? one.refusals : []));
  if (refusals.length > 0) return { kind: "refused", refusals };
  return { kind: "reports", reports: subjects.flatMap((one) => (one.kind === "reports" ? one.reports : [])) };
}
