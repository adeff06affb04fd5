/** `cloudtoets explain`: a rule, or the whole chain from the deciding line to the verdict on one resource. */
import type { Command } from "commander";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { phrases } from "./phrases.ts";
import { addLanguageOption, addRequestOptions, type RequestOptions, scanRequest } from "./request.ts";
import { describeRule } from "./rules.ts";
import type { Stages } from "./stages.ts";
import { type Surroundings, wantsColour } from "./surroundings.ts";
import { say, sayRefusals } from "./talk.ts";
import { helpText } from "./texts.ts";

export function addExplainCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("explain")
    .description(helpText("explain", language))
    .argument("<subject>", helpText("explainSubject", language))
    .argument("[paths...]", helpText("explainPaths", language));
  addRequestOptions(command, language);
  addLanguageOption(command, language).action(
    async (subject: string, paths: readonly string[], options: RequestOptions) => {
      // Terraform addresses hold a dot and start in lower case, rule ids do neither.
      const run = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/.test(subject) ? explainRule : explainAddress;
      finish(await run(subject, paths, options, stages, surroundings));
    },
  );
}

async function explainRule(
  id: string,
  _paths: readonly string[],
  options: RequestOptions,
  stages: Stages,
  { workingDirectory, environment, output, talk }: Surroundings,
): Promise<ExitStatus> {
  const language = options.lang ?? languageOfLocale(environment);
  const outcome = await stages.rules({
    workingDirectory,
    profile: options.profile ?? null,
    policies: options.policy ?? [],
  });
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, language);
    return exitStatus.refused;
  }
  const rule = outcome.rules.find((one) => one.id === id);
  if (rule === undefined) {
    say(
      talk,
      phrases.noRule(
        id,
        outcome.rules.map((one) => one.id),
      )[language],
    );
    return exitStatus.refused;
  }
  output.write(describeRule(rule, language));
  return exitStatus.clean;
}

async function explainAddress(
  address: string,
  paths: readonly string[],
  options: RequestOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { environment, output, talk } = surroundings;
  const outcome = await stages.scan(await scanRequest(paths, options, {}, surroundings));
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, options.lang ?? languageOfLocale(environment));
    return exitStatus.refused;
  }
  const presentation = {
    language: options.lang ?? outcome.language ?? languageOfLocale(environment),
    colour: wantsColour(output, environment),
    width: output.width,
  };
  const text = await stages.explain(outcome.report, address, presentation);
  if (text === null) {
    talk.write(await stages.explainNothing(outcome.report, address, { ...presentation, colour: false }));
    return exitStatus.refused;
  }
  output.write(text);
  return exitStatus.clean;
}
