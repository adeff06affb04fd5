/** `cloudtoets merge`: reports of many repositories, put together per organisation and per ministry. */
import { join } from "node:path";
import { type Command, Option } from "commander";
import { type Document, type Merged, type MergeFormat, mergeFormats } from "../answers/index.ts";
import type { Language } from "../model/index.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { writeReport } from "./reports.ts";
import { addLanguageOption, repeatable, several } from "./request.ts";
import type { Stages } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";
import { say } from "./talk.ts";
import { helpText } from "./texts.ts";

interface MergeOptions {
  readonly name?: readonly string[];
  readonly earlier?: readonly string[];
  readonly planned?: readonly string[];
  readonly format?: readonly string[];
  readonly to?: string;
  readonly organisation?: string;
  readonly lang?: Language;
}

export function addMergeCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("merge")
    .description(helpText("merge", language))
    .argument("<reports...>", helpText("mergeReports", language))
    .addOption(repeatable("--name <file=name>", helpText("mergeName", language)))
    .addOption(repeatable("--earlier <reports>", helpText("mergeEarlier", language)))
    .addOption(repeatable("--planned <reports>", helpText("mergePlanned", language)))
    .option("--organisation <name>", helpText("mergeOrganisation", language))
    .addOption(repeatable("-f, --format <format>", helpText("mergeFormat", language), several))
    .addOption(new Option("--to <dir>", helpText("mergeTo", language)));
  addLanguageOption(command, language).action(async (reports: readonly string[], options: MergeOptions) => {
    const problem = await runMerge(reports, options, stages, surroundings);
    if (typeof problem === "number") return finish(problem);
    for (const message of problem) say(surroundings.talk, message);
    finish(exitStatus.refused);
  });
}

/** The status that was reached, or why nothing was made. */
async function runMerge(
  given: readonly string[],
  options: MergeOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus | readonly string[]> {
  const wanted = wantedFormats(options.format ?? ["json"]);
  if (typeof wanted === "string") return [wanted];
  const names = namesOf(options.name ?? []);
  if (typeof names === "string") return [names];
  const { findReports } = await import("./report-files.ts");
  const now = await findReports(given, names, surroundings);
  const earlier =
    options.earlier === undefined ? null : await findReports(options.earlier, new Map(), surroundings);
  const planned =
    options.planned === undefined ? null : await findReports(options.planned, new Map(), surroundings);
  const wrong = [now, earlier, planned].flatMap((one) => (one?.kind === "refused" ? [one.message] : []));
  if (now.kind === "refused" || earlier?.kind === "refused" || planned?.kind === "refused") return wrong;
  const { merge, mergedDocuments } = await stages.answers();
  const outcome = await merge({
    now: now.sources,
    earlier: earlier?.sources ?? null,
    planned: planned?.sources ?? null,
  });
  if (outcome.kind === "refused") return outcome.messages;
  const merged = onlyOf(outcome.merged, options.organisation ?? null);
  if (typeof merged === "string") return [merged];
  for (const { file, counted } of merged.repeated)
    say(surroundings.talk, `${file} is the same report as ${counted}, and counted once.`);
  // Documents are for Dutch civil servants, whatever the locale of the machine that makes them.
  const language = options.lang ?? "nl";
  const documents: Document[] = [];
  for (const format of wanted) documents.push(...(await mergedDocuments(merged, format, language)));
  const problem = await writeDocuments(documents, options.to ?? null, surroundings);
  if (problem !== null) return [problem];
  return merged.incomplete ? exitStatus.incomplete : exitStatus.clean;
}

function wantedFormats(given: readonly string[]): readonly MergeFormat[] | string {
  const wanted = new Set<MergeFormat>();
  for (const name of given) {
    const format = mergeFormats.find((one) => one === name);
    if (format === undefined) return `Unknown format '${name}'. Formats: ${mergeFormats.join(", ")}.`;
    wanted.add(format);
  }
  return [...wanted];
}

function namesOf(given: readonly string[]): ReadonlyMap<string, string> | string {
  const names = new Map<string, string>();
  for (const text of given) {
    const [, file, name] = /^(.+)=([^=]+)$/.exec(text) ?? [];
    if (file === undefined || name === undefined) return `--name ${text}: give a file and a name, FILE=NAME.`;
    names.set(file, name);
  }
  return names;
}

function onlyOf(merged: Merged, name: string | null): Merged | string {
  if (name === null) return merged;
  const organisations = merged.organisations.filter((one) => one.name === name);
  if (organisations.length > 0) return { ...merged, organisations, ministries: [] };
  const known = merged.organisations.map((one) => one.name ?? "(none)");
  return `No report is of organisation '${name}'. There are: ${known.join(", ")}.`;
}

/** Null when all is written. */
async function writeDocuments(
  documents: readonly Document[],
  folder: string | null,
  { output, talk, workingDirectory }: Surroundings,
): Promise<string | null> {
  if (folder === null) {
    const [only, ...others] = documents;
    if (only === undefined || others.length > 0)
      return `There are ${documents.length} documents (${documents.map(({ file }) => file).join(", ")}). Give a directory for them with --to, or choose one with --organisation.`;
    output.write(only.text);
    return null;
  }
  for (const { file, text } of documents) await writeReport(join(folder, file), text, workingDirectory);
  say(talk, `${documents.map(({ file }) => join(folder, file)).join(", ")}`);
  return null;
}
