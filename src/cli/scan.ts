/** `cloudtoets scan`: the main job. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language, ScanReport } from "../model/index.ts";
import {
  countFindings,
  type ExitStatus,
  exitStatus,
  exitStatusOf,
  type FailOn,
  parseFailOn,
  unknownRules,
} from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { phrases } from "./phrases.ts";
import { cannotWrite, parseReports, type WantedReport, writeReport } from "./reports.ts";
import {
  addLanguageOption,
  addRequestOptions,
  type RequestOptions,
  repeatable,
  scanRequest,
  several,
} from "./request.ts";
import type { Stages } from "./stages.ts";
import { type Surroundings, wantsColour } from "./surroundings.ts";
import { say, sayNotifications, sayRefusals } from "./talk.ts";
import { helpText } from "./texts.ts";

interface ScanOptions extends RequestOptions {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly format?: readonly string[];
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly allowIncomplete?: true;
  readonly seal?: true;
  readonly baseline?: string;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly githubFingerprint?: true;
}

export function addScanCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("scan")
    .description(helpText("scan", language))
    .argument("[paths...]", helpText("scanPaths", language));
  addRequestOptions(command, language)
    .addOption(repeatable("--select <rule>", helpText("select", language), several))
    .addOption(repeatable("--ignore <rule>", helpText("ignore", language), several))
    .addOption(repeatable("-f, --format <format[=file]>", helpText("format", language)))
    .option("-o, --output <file>", helpText("output", language))
    .option("--fail-on <what>", helpText("failOn", language), readFailOn)
    .option("--seal", helpText("seal", language))
    .option("--baseline <file>", helpText("baselineToCompare", language))
    .option("--allow-incomplete", helpText("allowIncomplete", language))
    .addOption(new Option("-q, --quiet", helpText("quiet", language)).conflicts("verbose"))
    .option("-v, --verbose", helpText("verbose", language))
    .option("--github-fingerprint", helpText("githubFingerprint", language));
  addLanguageOption(command, language).addHelpText("after", `\n${helpText("exitStatuses", language)}`);
  command.action(async (paths: readonly string[], options: ScanOptions) => {
    finish(await runScan(paths, options, stages, surroundings));
  });
}

function readFailOn(text: string): FailOn {
  const failOn = parseFailOn(text);
  if (typeof failOn === "string") throw new InvalidArgumentError(`--fail-on: ${failOn}`);
  return failOn;
}

async function runScan(
  paths: readonly string[],
  options: ScanOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { talk, workingDirectory } = surroundings;
  const failOn = options.failOn ?? { level: "error", rules: [] };
  const wanted = parseReports(options.format ?? [], options.output ?? null);
  if (typeof wanted === "string") return refuse(surroundings, wanted);
  for (const { file } of wanted) {
    const problem = file === null ? null : await cannotWrite(file, workingDirectory);
    if (problem !== null) return refuse(surroundings, problem);
  }

  const clearProgress = options.quiet === true ? () => {} : showProgress(surroundings);
  const outcome = await scanRequest(paths, options, options, surroundings)
    .then((request) =>
      stages.scan({
        ...request,
        ...(options.seal === true && { seal: true }),
        ...(options.baseline !== undefined && { dependence: { baseline: options.baseline } }),
      }),
    )
    .finally(clearProgress);
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, options.lang ?? languageOfLocale(surroundings.environment));
    return exitStatus.refused;
  }
  const { report } = outcome;
  const [unknownRule] = unknownRules(failOn, report);
  if (unknownRule !== undefined) {
    const language = options.lang ?? outcome.language ?? languageOfLocale(surroundings.environment);
    return refuse(surroundings, phrases.noRuleToFailOn(report.profile.id, unknownRule)[language]);
  }
  const asked = { ...options, lang: options.lang ?? outcome.language };
  const written = await writeReports(wanted, report, asked, stages, surroundings);
  return written ? exitStatusOf(report, failOn, options.allowIncomplete === true) : exitStatus.refused;
}

function refuse({ talk }: Surroundings, message: string): ExitStatus {
  say(talk, message);
  return exitStatus.refused;
}

/** On a terminal a long scan should not look as if it hangs; the line is gone when the report comes. */
function showProgress({ talk, environment }: Surroundings): () => void {
  if (!talk.isTerminal || environment.TERM === "dumb") return () => {};
  talk.write(helpText("scanning", languageOfLocale(environment)));
  return () => talk.write("\r\u001b[K");
}

async function writeReports(
  wanted: readonly WantedReport[],
  report: ScanReport,
  { lang, quiet, verbose, githubFingerprint }: Omit<ScanOptions, "lang"> & { readonly lang: Language | null },
  stages: Stages,
  surroundings: Surroundings,
): Promise<boolean> {
  const { output, talk, environment, workingDirectory } = surroundings;
  const spoken = lang ?? languageOfLocale(environment);
  // The table lists them itself; whoever reads another report on standard output has no other place to see them.
  const tableIsShown = wanted.some(({ format, file }) => format === "table" && file === null);
  if (!tableIsShown) sayNotifications(talk, report.notifications, spoken);
  for (const { format, file } of wanted) {
    const onTerminal = format === "table" && file === null;
    const text = await stages.render(report, format, {
      language: lang ?? (onTerminal ? languageOfLocale(environment) : "en"),
      colour: onTerminal && wantsColour(output, environment),
      width: onTerminal ? output.width : null,
      ...(githubFingerprint && { githubFingerprint }),
      ...(quiet && { detail: "quiet" }),
      ...(verbose && { detail: "verbose" }),
    });
    if (file === null) {
      output.write(text);
      continue;
    }
    try {
      await writeReport(file, text, workingDirectory);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      say(talk, phrases.cannotWrite(file, why)[spoken]);
      return false;
    }
    if (quiet) continue;
    const { error, warning, note } = countFindings(report);
    say(talk, phrases.wrote(file, error, warning, note)[spoken]);
  }
  return true;
}
