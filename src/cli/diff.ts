/** `cloudtoets diff`: what changed between two states of the code, by where things are and in whose hands. */
import { type Command, Option } from "commander";
import type { DifferenceFormat } from "../answers/index.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addLanguageOption, addRequestOptions, type RequestOptions } from "./request.ts";
import type { Stages } from "./stages.ts";
import { readSubject } from "./subject.ts";
import { type Surroundings, wantsColour } from "./surroundings.ts";
import { sayRefusals } from "./talk.ts";
import { helpText } from "./texts.ts";

interface DiffOptions extends RequestOptions {
  readonly format: DifferenceFormat;
}

export function addDiffCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("diff")
    .description(helpText("diff", language))
    .argument("<base>", helpText("diffBase", language))
    .argument("[head]", helpText("diffHead", language), ".");
  addRequestOptions(command, language).addOption(
    new Option("-f, --format <format>", helpText("diffFormat", language))
      .choices(["table", "json", "markdown"])
      .default("table"),
  );
  addLanguageOption(command, language).action(async (base: string, head: string, options: DiffOptions) => {
    finish(await runDiff(base, head, options, stages, surroundings));
  });
}

async function runDiff(
  base: string,
  head: string,
  options: DiffOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { environment, output, talk } = surroundings;
  const language = options.lang ?? languageOfLocale(environment);
  const asking = { options, language, stages, surroundings };
  const before = await readSubject(base, asking);
  const after = before.kind === "refused" ? before : await readSubject(head, asking);
  if (before.kind === "refused" || after.kind === "refused") {
    sayRefusals(talk, after.kind === "refused" ? after.refusals : []);
    return exitStatus.refused;
  }
  const { difference } = await stages.answers();
  const names = { before: base, after: head };
  const text = await difference(before.report, after.report, names, options.format, {
    language,
    colour: options.format === "table" && wantsColour(output, environment),
    width: output.width,
  });
  output.write(text);
  const incomplete = before.report.summary.incomplete || after.report.summary.incomplete;
  return incomplete ? exitStatus.incomplete : exitStatus.clean;
}
