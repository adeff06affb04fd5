/** The baseline as a file: what cannot be read or used refuses the scan, because it would give a wrong sum. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Baseline, type Refusal, said, type Text } from "../../model/index.ts";
import { parseBaseline } from "./file.ts";

export type OpenedBaseline =
  | { readonly kind: "read"; readonly baseline: Baseline }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** A baseline of a hundred thousand resources is smaller. */
const largestBytes = 64_000_000;

/** `file` as given; it may lie outside the root. `profile` is the one that is judged with now. */
export async function openBaseline(
  file: string,
  workingDirectory: string,
  profile: string,
): Promise<OpenedBaseline> {
  const path = resolve(workingDirectory, file);
  const found = await stat(path).catch(() => null);
  if (found === null) {
    return refused(file, {
      nl: "Deze nulmeting bestaat niet. Maak er een met: cloudtoets baseline",
      en: "There is no such baseline. Make one with: cloudtoets baseline",
    });
  }
  if (!found.isFile()) return refused(file, { nl: "Dit is geen bestand.", en: "This is no file." });
  if (found.size > largestBytes) {
    return refused(file, {
      nl: `Dit bestand is te groot voor een nulmeting (${found.size} bytes).`,
      en: `This file is too large for a baseline (${found.size} bytes).`,
    });
  }
  const parsed = parseBaseline(await readFile(path, "utf8"), profile);
  return parsed.kind === "refused"
    ? refused(file, parsed.message)
    : { kind: "read", baseline: parsed.baseline };
}

function refused(file: string, message: Text): OpenedBaseline {
  return { kind: "refused", refusals: [{ ...said(message), file, line: null, column: null }] };
}
