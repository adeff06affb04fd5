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

type Tags = ReadonlyMap<TagFact, readonly string[]>;

export function read({ data }: Reading, base: Tags): Tags {
  const written = (data.tags as Written | undefined) ?? {};
  return new Map(
    tagFacts.flatMap((fact) => {
      const names = [...listOf(written[fact]), ...(base.get(fact) ?? [])];
      return names.length === 0 ? [] : [[fact, names]];
    }),
  );
}

function listOf(names: string | readonly string[] = []): readonly string[] {
  return typeof names === "string" ? [names] : names;
}
