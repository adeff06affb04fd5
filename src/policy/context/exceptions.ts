import type { DeclaredException } from "../../model/index.ts";
import { isCountry } from "../areas.ts";
import { at } from "../checked.ts";
import { phrases } from "../phrases.ts";
import { checkName, dayIn, pathsIn, type Reading, refuse } from "./reading.ts";
import { day, list, object, paths, text } from "./shapes.ts";

const names = { ...list(text), minItems: 1 };

export const schema = {
  ...list(
    object(
      {
        rule: { ...text, description: "The id of a rule." },
        paths,
        resources: { ...names, description: "Addresses, with * for any text." },
        party: { type: "string", description: "The id of a party in the catalogue." },
        systems: { ...names, description: "Names of systems." },
        until: { ...day, description: "The last day on which it counts, YYYY-MM-DD." },
        by: { ...text, description: "Who decided." },
        decision: { ...text, description: "The decision it rests on." },
        reason: text,
        conditions: {
          ...object({
            within: { ...names, description: "Areas or countries in which everything excepted must lie." },
            documents: { ...paths, description: "Files in the repository that must exist." },
          }),
          minProperties: 1,
        },
      },
      ["rule"],
    ),
  ),
  description: "Findings that were decided upon. They stay visible and do not count.",
};

interface Written {
  readonly rule: string;
  readonly paths?: readonly string[];
  readonly resources?: readonly string[];
  readonly party?: string;
  readonly systems?: readonly string[];
  readonly until?: string;
  readonly by?: string;
  readonly decision?: string;
  readonly reason?: string;
  readonly conditions?: { readonly within?: readonly string[]; readonly documents?: readonly string[] };
}

export function read(reading: Reading): readonly DeclaredException[] {
  const written = (reading.data.exceptions as readonly Written[] | undefined) ?? [];
  return written.map((exception, position) => declared(exception, `/exceptions/${position}`, reading));
}

function declared(written: Written, pointer: string, reading: Reading): DeclaredException {
  const { party, conditions } = written;
  if (party !== undefined)
    checkName("party", party, reading.known.parties, at(reading.tree, `${pointer}/party`), reading);
  checkAreas(conditions?.within ?? [], `${pointer}/conditions/within`, reading);
  const inRoot = (own: readonly string[] | undefined, where: string) =>
    own === undefined ? null : pathsIn(own, `${pointer}/${where}`, reading);
  return {
    rule: written.rule,
    paths: inRoot(written.paths, "paths"),
    resources: written.resources ?? null,
    party: party ?? null,
    systems: written.systems ?? null,
    until: dayIn(written.until, `${pointer}/until`, reading),
    by: written.by ?? null,
    decision: written.decision ?? null,
    reason: written.reason ?? null,
    conditions: {
      within: conditions?.within ?? null,
      documents: inRoot(conditions?.documents, "conditions/documents"),
    },
    span: at(reading.tree, `${pointer}/rule`),
  };
}

function checkAreas(names: readonly string[], pointer: string, reading: Reading): void {
  const known = new Set([...reading.known.areas, "allowed"]);
  for (const [position, name] of names.entries())
    if (!known.has(name) && !isCountry(name))
      refuse(reading, at(reading.tree, `${pointer}/${position}`), phrases.unknown("area", name, known));
}
