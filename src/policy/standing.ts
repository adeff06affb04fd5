/**
 * How the policy speaks to an organisation. What belongs to the Rijksdienst is bound by it; a zbo is advised to follow
 * it and has to take measures on the footing of it (Kaderwet zelfstandige bestuursorganen); others are advised. The
 * rules and their levels are the same.
 */
import type { Context, OrganisationKind, Text } from "../model/index.ts";
import type { RuleEntry } from "./types.ts";

const standings: Readonly<Record<OrganisationKind, Text | null>> = {
  rijksdienst: null,
  agentschap: null,
  zbo: {
    nl: "Voor een zbo: aanbevolen, op de voet van wat voor de Rijksdienst geldt.",
    en: "For a zbo: advised, on the footing of what holds for the Rijksdienst.",
  },
  decentral: {
    nl: "Voor een decentrale overheid: aanbevolen, naar het beleid van de Rijksdienst.",
    en: "For regional and local government: advised, after the policy of the Rijksdienst.",
  },
  other: null,
};

/** Null where there is nothing to add; what rests on nothing but our own choice says nothing of who is bound. */
export function standingOf({ basis }: RuleEntry, { organisation }: Context): Text | null {
  if (basis.every(({ strength }) => strength === "own")) return null;
  return organisation?.kind ? standings[organisation.kind] : null;
}
