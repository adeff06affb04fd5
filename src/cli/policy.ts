/** `cloudtoets policy`: for those who write rules. Checks them, tries their examples, lists what they can ask. */
import { type Command, Option } from "commander";
import type { Language } from "../model/index.ts";
import { printable } from "../report/index.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addLanguageOption, readDay } from "./request.ts";
import type { PolicyOutcome, Stages, VocabularyEntry } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";
import { sayRefusals } from "./talk.ts";
import { helpText } from "./texts.ts";

interface LanguageOption {
  readonly lang?: Language;
}
interface TestOptions extends LanguageOption {
  readonly profile?: string;
  readonly asOf?: string;
}
interface FieldsOptions extends LanguageOption {
  readonly format: "table" | "json";
}

type Finish = (status: ExitStatus) => void;

export function addPolicyCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: Finish,
): void {
  const language = languageOfLocale(surroundings.environment);
  const policy = program
    .command("policy")
    .description(helpText("policyCommand", language))
    .helpCommand(false);
  const chosen = ({ lang }: LanguageOption) => lang ?? language;
  const check = policy
    .command("check")
    .description(helpText("policyCheck", language))
    .argument("<folder>", helpText("policyFolder", language));
  addLanguageOption(check, language).action(async (folder: string, options: LanguageOption) => {
    const outcome = await stages.checkPolicy({ workingDirectory: surroundings.workingDirectory, folder });
    finish(tell(outcome, chosen(options), surroundings));
  });
  const test = policy
    .command("test")
    .description(helpText("policyTest", language))
    .argument("<folder>", helpText("policyFolder", language))
    .option("-p, --profile <id>", helpText("profile", language))
    .option("--as-of <date>", helpText("asOf", language), readDay);
  addLanguageOption(test, language).action(async (folder: string, options: TestOptions) => {
    const { workingDirectory } = surroundings;
    const outcome = await stages.testPolicy({
      workingDirectory,
      folder,
      profile: options.profile ?? null,
      asOf: options.asOf ?? null,
    });
    finish(tell(outcome, chosen(options), surroundings));
  });
  const fields = policy
    .command("fields")
    .description(helpText("policyFields", language))
    .addOption(
      new Option("-f, --format <format>", helpText("rulesFormat", language))
        .choices(["table", "json"])
        .default("table"),
    );
  addLanguageOption(fields, language).action(async ({ format }: FieldsOptions) => {
    const entries = await stages.policyFields();
    const text =
      format === "json" ? `${JSON.stringify(entries, null, 2)}\n` : entries.map(fieldLine).join("");
    surroundings.output.write(text);
  });
}

const words = {
  fine: { nl: "in orde", en: "ok" },
  wrong: { nl: "niet in orde", en: "not ok" },
};

/** One line for each rule, and what is wrong with it below. */
function tell(outcome: PolicyOutcome, language: Language, { output, talk }: Surroundings): ExitStatus {
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, language);
    return exitStatus.refused;
  }
  for (const { rule, problems } of outcome.results) {
    output.write(`${rule}: ${(problems.length === 0 ? words.fine : words.wrong)[language]}\n`);
    for (const problem of problems) output.write(`  ${printable(problem[language])}\n`);
  }
  const failed = outcome.results.some(({ problems }) => problems.length > 0);
  return failed ? exitStatus.findings : exitStatus.clean;
}

function fieldLine({ field, type, values, tests }: VocabularyEntry): string {
  const words = values.length === 0 ? "" : `\n    ${values.join(", ")}`;
  return `${field} (${type}): ${tests.join(", ")}${words}\n`;
}
