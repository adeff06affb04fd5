/** `cloudtoets rules`: the rules of a profile, with the paragraphs they rest on. */
import { type Command, Option } from "commander";
import type { Language, RuleFacts } from "../model/index.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addLanguageOption, repeatable } from "./request.ts";
import type { Stages } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";
import { sayRefusals } from "./talk.ts";
import { helpText } from "./texts.ts";

interface RulesOptions {
  readonly profile?: string;
  readonly policy?: readonly string[];
  readonly format: "table" | "json";
  readonly lang?: Language;
}

export function addRulesCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("rules")
    .description(helpText("rules", language))
    .option("-p, --profile <id>", helpText("profile", language))
    .addOption(repeatable("--policy <path>", helpText("policy", language)))
    .addOption(
      new Option("-f, --format <format>", helpText("rulesFormat", language))
        .choices(["table", "json"])
        .default("table"),
    );
  addLanguageOption(command, language).action(async (options: RulesOptions) => {
    finish(await runRules(options, stages, surroundings));
  });
}

async function runRules(
  options: RulesOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const language = options.lang ?? languageOfLocale(surroundings.environment);
  const outcome = await stages.rules({
    workingDirectory: surroundings.workingDirectory,
    profile: options.profile ?? null,
    policies: options.policy ?? [],
  });
  if (outcome.kind === "refused") {
    sayRefusals(surroundings.talk, outcome.refusals, language);
    return exitStatus.refused;
  }
  surroundings.output.write(
    options.format === "json"
      ? `${JSON.stringify(outcome.rules, null, 2)}\n`
      : listing(outcome.rules, language),
  );
  return exitStatus.clean;
}

function listing(rules: readonly RuleFacts[], language: Language): string {
  const widest = Math.max(0, ...rules.map((rule) => rule.id.length));
  return rules
    .map((rule) => `${rule.id.padEnd(widest)}  ${rule.level.padEnd(7)}  ${rule.title[language]}\n`)
    .join("");
}

/** One rule as text for people: what it is about, what it rests on, what to do. */
export function describeRule(rule: RuleFacts, language: Language): string {
  const headings =
    language === "nl"
      ? { basis: "Grondslag", remedy: "Wat te doen" }
      : { basis: "Rests on", remedy: "What to do" };
  const basis = rule.basis.map(({ document, paragraph, date, reference }) => {
    const parts = [document, paragraph, date, reference].filter((part) => part !== null && part !== "");
    return `  - ${parts.join(", ")}`;
  });
  return [
    `${rule.id} (${rule.level}): ${rule.title[language]}`,
    "",
    rule.description[language].trim(),
    "",
    rule.help[language].trim(),
    "",
    `${headings.basis}:`,
    ...basis,
    "",
    `${headings.remedy}:`,
    `  ${rule.remediation[language].trim()}`,
    "",
  ].join("\n");
}
