/** `cloudtoets diff --register`: planned and reconsidered migrations, as a file beside the difference. */
import { InvalidArgumentError } from "commander";
import type { MigrationFormat, MigrationStatus } from "../answers/index.ts";
import type { Language, SavedReport } from "../model/index.ts";
import { phrases } from "./phrases.ts";
import { cannotWrite, writeReport } from "./reports.ts";
import type { Stages } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";

const statuses: readonly MigrationStatus[] = ["gepland", "voorgenomen", "in gebruik", "heroverwogen"];

/** `in-gebruik` is easier to write on a command line. */
export function readStatus(text: string): MigrationStatus {
  const status = statuses.find((one) => one === text.replace("-", " "));
  if (status === undefined) {
    throw new InvalidArgumentError("Give gepland, voorgenomen, in-gebruik or heroverwogen.");
  }
  return status;
}

const endings: readonly (readonly [string, MigrationFormat])[] = [
  [".csv", "csv"],
  [".md", "md"],
  [".json", "json"],
];

/** By the ending of the file; CSV for `-`, standard output. Null for another ending. */
function formatOf(file: string): MigrationFormat | null {
  if (file === "-") return "csv";
  return endings.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1] ?? null;
}

/** Before anything is scanned: what is wrong with the file; null when nothing is. */
export async function cannotRegister(
  file: string,
  language: Language,
  { workingDirectory }: Surroundings,
): Promise<string | null> {
  if (formatOf(file) === null) return phrases.registerEnding(file)[language];
  return file === "-" ? null : cannotWrite(file, workingDirectory);
}

/** What went wrong; null when nothing did. */
export async function writeRegister(
  file: string,
  status: MigrationStatus,
  [before, after]: readonly SavedReport[],
  language: Language,
  stages: Stages,
  { output, workingDirectory }: Surroundings,
): Promise<string | null> {
  if (before === undefined || after === undefined) throw new Error("Each subject gives a report");
  const { register } = await stages.answers();
  const text = await register(before, after, status, formatOf(file) ?? "csv");
  if (file === "-") {
    output.write(text);
    return null;
  }
  try {
    await writeReport(file, text, workingDirectory);
    return null;
  } catch (error) {
    return phrases.cannotWrite(file, error instanceof Error ? error.message : String(error))[language];
  }
}
