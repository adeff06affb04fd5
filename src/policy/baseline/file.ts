/** The file that a baseline is kept in: text in, a baseline or what is wrong with it out; and back. */
import type { Baseline, Text, WatchedResource } from "../../model/index.ts";
import { validateBaseline } from "./validate-baseline.generated.js";

export type ParsedBaseline =
  | { readonly kind: "baseline"; readonly baseline: Baseline }
  | { readonly kind: "refused"; readonly message: Text };

/** The version that this reads and writes; schemas/baseline.schema.json has the same. */
export const baselineVersion = 1;

/** `profile` is the one that is judged with now. */
export function parseBaseline(text: string, profile: string): ParsedBaseline {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused({ nl: `Dit is geen JSON: ${why}`, en: `This is no JSON: ${why}` });
  }
  if (typeof data !== "object" || data === null || !("schemaVersion" in data) || "tool" in data) {
    return refused({
      nl: "Dit is geen nulmeting van cloudtoets. Maak er een met: cloudtoets baseline",
      en: "This is no baseline of cloudtoets. Make one with: cloudtoets baseline",
    });
  }
  if (data.schemaVersion !== baselineVersion) {
    const found = JSON.stringify(data.schemaVersion);
    return refused({
      nl: `De nulmeting heeft schemaversie ${found}; deze versie van cloudtoets leest versie ${baselineVersion}.`,
      en: `The baseline has schema version ${found}; this version of cloudtoets reads version ${baselineVersion}.`,
    });
  }
  if (!validateBaseline(data)) {
    const [first] = validateBaseline.errors ?? [];
    const at = first === undefined || first.instancePath === "" ? "" : ` ${first.instancePath}`;
    const why = first?.message ?? "it does not fit the schema";
    return refused({
      nl: `De nulmeting klopt niet${at}: ${why}`,
      en: `The baseline is not right${at}: ${why}`,
    });
  }
  if (data.profile !== profile) {
    return refused({
      nl: `De nulmeting is gemaakt met profiel ${data.profile}, en nu geldt ${profile}. Kies --profile ${data.profile}, of maak een nieuwe nulmeting.`,
      en: `The baseline was made with profile ${data.profile}, and now it is ${profile}. Choose --profile ${data.profile}, or make a new baseline.`,
    });
  }
  return { kind: "baseline", baseline: data };
}

function refused(message: Text): ParsedBaseline {
  return { kind: "refused", message };
}

/** One resource a line, so that a change of the baseline reads as what it is and merges of two branches go well. */
export function renderBaseline({ schemaVersion, profile, asOf, accepted, resources }: Baseline): string {
  const lines = (items: readonly unknown[]) =>
    items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
  return [
    "{",
    `  "schemaVersion": ${schemaVersion},`,
    `  "profile": ${JSON.stringify(profile)},`,
    `  "asOf": ${JSON.stringify(asOf)},`,
    `  "accepted": ${lines(accepted)},`,
    `  "resources": ${lines(resources)}`,
    "}",
    "",
  ].join("\n");
}

export function newBaseline(profile: string, asOf: string, resources: readonly WatchedResource[]): Baseline {
  return { schemaVersion: baselineVersion, profile, asOf, accepted: [], resources };
}
