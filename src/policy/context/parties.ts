import { type ApprovedParty, type Rubricering, rubriceringen } from "../../model/index.ts";
import { at } from "../checked.ts";
import { checkName, type Reading } from "./reading.ts";
import { list, object, text } from "./shapes.ts";

export const schema = object(
  {
    approved: {
      ...list(
        object(
          {
            party: { type: "string", description: "The id of a party in the catalogue." },
            agreement: { ...text, description: "The agreement or decision it rests on." },
            upTo: {
              enum: rubriceringen,
              description: "The heaviest rubricering it is meant for; all when left out.",
            },
          },
          ["party", "agreement"],
        ),
      ),
      description:
        "Parties that your organisation has an agreement with. When this is left out, the government-wide framework agreements count; an empty list means none.",
    },
  },
  ["approved"],
);

interface Written {
  readonly approved: readonly {
    readonly party: string;
    readonly agreement: string;
    readonly upTo?: Rubricering;
  }[];
}

export function read(reading: Reading): readonly ApprovedParty[] | null {
  const written = reading.data.parties as Written | undefined;
  if (written === undefined) return null;
  return written.approved.map(({ party, agreement, upTo }, position) => {
    const span = at(reading.tree, `/parties/approved/${position}/party`);
    checkName("party", party, reading.known.parties, span, reading);
    return { party, agreement, upTo: upTo ?? null, span };
  });
}
