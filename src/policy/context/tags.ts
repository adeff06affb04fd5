import { type TagFact, tagFacts } from "../../model/index.ts";
import type { Reading } from "./reading.ts";
import { list, object, text } from "./shapes.ts";

const names = {
  type: ["string", "array"],
  if: { type: "array" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { ...list(text), minItems: 1 },
  else: text,
};

export const schema = {
  ...object(Object.fromEntries(tagFacts.map((fact) => [fact, names]))),
  description:
    "Names of tags and labels that state a fact of the resource they are on, beside cloudtoets/system, cloudtoets/rubricering and so on.",
};

type Written = { readonly [Fact in TagFact]?: string | readonly string[] };

export function read({ data }: Reading): ReadonlyMap<TagFact, readonly string[]> {
  const written = (data.tags as Written | undefined) ?? {};
  return new Map(
    tagFacts.flatMap((fact) => {
      const stated = written[fact];
      return stated === undefined ? [] : [[fact, typeof stated === "string" ? [stated] : stated]];
    }),
  );
}
