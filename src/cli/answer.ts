/** What the commands have in common that ask something of reports: reading them, refusing, and writing the answer. */
import type { Language, SavedReport } from "../model/index.ts";
import type { RenderOptions } from "../report/index.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { phrases } from "./phrases.ts";
import type { RequestOptions } from "./request.ts";
import type { Stages } from "./stages.ts";
import type { Asking, Subjects } from "./subject.ts";
import { type Surroundings, wantsColour } from "./surroundings.ts";
import { say, sayRefusals } from "./talk.ts";

export interface AnswerOptions extends RequestOptions {
  readonly format: string;
}

export function askingFor(options: AnswerOptions, stages: Stages, surroundings: Surroundings): Asking {
  const language: Language = options.lang ?? languageOfLocale(surroundings.environment);
  return { options, language, stages, surroundings };
}

/** Writes the answer on what was read. A scan that missed something makes the answer incomplete too. */
export async function writeAnswer(
  subjects: Subjects,
  format: string,
  { language, surroundings }: Asking,
  answer: (reports: readonly SavedReport[], options: RenderOptions) => Promise<string>,
): Promise<ExitStatus> {
  const { environment, output, talk } = surroundings;
  if (subjects.kind === "refused") {
    sayRefusals(talk, subjects.refusals, language);
    return exitStatus.refused;
  }
  const colour = format === "table" && wantsColour(output, environment);
  output.write(await answer(subjects.reports, { language, colour, width: output.width }));
  return completeness(subjects.reports, language, surroundings);
}

/** What was missed by a scan is missing from the answer, and that is said. */
export function completeness(
  reports: readonly SavedReport[],
  language: Language,
  { talk }: Surroundings,
): ExitStatus {
  if (!reports.some(({ summary }) => summary.incomplete)) return exitStatus.clean;
  say(talk, phrases.incompleteAnswer()[language]);
  return exitStatus.incomplete;
}
