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

/** What rests on nothing but our own choice says nothing of who is bound. */
export function withStanding(message: Text, { basis }: RuleEntry, { organisation }: Context): Text {
  const standing = organisation?.kind ? standings[organisation.kind] : null;
  if (standing === null || basis.every(({ strength }) => strength === "own")) return message;
  return { nl: `${message.nl} ${standing.nl}`, en: `${message.en} ${standing.en}` };
}
