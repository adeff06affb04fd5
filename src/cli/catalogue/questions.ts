/** The questions that can be put to the catalogue, as commands. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { loadCatalogue } from "../../catalogue/index.ts";
import type { Language } from "../../model/index.ts";
import { shippedPolicies } from "../../policy/index.ts";
import { type ExitStatus, exitStatus } from "../exit-status.ts";
import { languageOfLocale } from "../language.ts";
import { addLanguageOption, readDay } from "../request.ts";
import type { Surroundings } from "../surroundings.ts";
import { say } from "../talk.ts";
import { type HelpText, helpText } from "../texts.ts";
import type { Answer, Question } from "./answer.ts";
import { country } from "./country.ts";
import { providers, regions } from "./providers.ts";
import { alternatives, resource } from "./resource.ts";
import { search } from "./search.ts";
import { stale } from "./stale.ts";
import { drawTable } from "./table.ts";

interface Options {
  readonly format: "table" | "json";
  readonly asOf?: string;
  readonly lang?: Language;
  readonly months?: number;
}

type Ask = (question: Question, options: Options) => Answer;

/** After this, what is known of a company's owners is worth another look. */
const defaultMonths = 12;

export function addQuestions(
  catalogue: Command,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const add = (name: string, description: HelpText): Command => {
    const command = catalogue
      .command(name)
      .description(helpText(description, language))
      .addOption(
        new Option("-f, --format <format>", helpText("rulesFormat", language))
          .choices(["table", "json"])
          .default("table"),
      )
      .option("--as-of <date>", helpText("catalogueAsOf", language), readDay);
    return addLanguageOption(command, language);
  };
  const answer = (options: Options, ask: Ask) => finish(reply(options, ask, surroundings));

  add("providers", "catalogueProviders").action((options: Options) => answer(options, providers));
  add("regions", "catalogueRegions")
    .argument("[provider]", helpText("catalogueProvider", language))
    .action((id: string | undefined, options: Options) =>
      answer(options, (question) => regions(question, id ?? null)),
    );
  add("resource", "catalogueResource")
    .argument("<type>", helpText("catalogueType", language))
    .action((type: string, options: Options) => answer(options, (question) => resource(question, type)));
  add("country", "catalogueCountry")
    .argument("<country>", helpText("catalogueCountryName", language))
    .action((name: string, options: Options) => answer(options, (question) => country(question, name)));
  add("alternatives", "catalogueAlternatives")
    .argument("<type>", helpText("catalogueType", language))
    .action((type: string, options: Options) => answer(options, (question) => alternatives(question, type)));
  add("stale", "catalogueStale")
    .option("--months <number>", helpText("catalogueMonths", language), readMonths)
    .action((options: Options) =>
      answer(options, (question) => stale(question, options.months ?? defaultMonths)),
    );
  add("search", "catalogueSearch")
    .argument("<words...>", helpText("catalogueWords", language))
    .action((texts: readonly string[], options: Options) =>
      answer(options, (question) => search(question, texts)),
    );
}

function readMonths(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("Give a number of months.");
  return Number(text);
}

function reply(options: Options, ask: Ask, { environment, output, talk }: Surroundings): ExitStatus {
  const language = options.lang ?? languageOfLocale(environment);
  const day = options.asOf ?? new Date().toISOString().slice(0, 10);
  const answer = ask({ catalogue: loadCatalogue(), day, language, words: shippedPolicies().words }, options);
  if (answer.kind === "unknown") {
    say(talk, answer.message);
    return exitStatus.refused;
  }
  if (options.format === "json") {
    output.write(`${JSON.stringify(answer.json, null, 2)}\n`);
    return exitStatus.clean;
  }
  const { heads, rows, remarks } = answer;
  if (rows.length > 0)
    output.write(
      drawTable(
        heads.map((head) => head[language]),
        rows,
      ),
    );
  if (remarks.length > 0) output.write(`${rows.length > 0 ? "\n" : ""}${remarks.join("\n")}\n`);
  return exitStatus.clean;
}
