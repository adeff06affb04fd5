/** All functions, by the families of Terraform's own documentation. */
import { collectionFunctions } from "./collection.ts";
import { collectionChoices } from "./collection-choice.ts";
import { collectionSets } from "./collection-set.ts";
import type { Family } from "./definition.ts";
import { encodingFunctions } from "./encoding.ts";
import { stringFunctions } from "./string.ts";
import { conversionFunctions } from "./type-conversion.ts";

export const families: readonly Family[] = [
  { title: "Collection", functions: [...collectionChoices, ...collectionFunctions, ...collectionSets] },
  { title: "String", functions: stringFunctions },
  { title: "Encoding", functions: encodingFunctions },
  { title: "Type conversion", functions: conversionFunctions },
];

/** Functions whose answer is another one each time, or hangs on a secret; and why it is not given. */
export const notEvaluatedFunctions: ReadonlyMap<string, string> = new Map([
  ["timestamp", "the time of the run"],
  ["plantimestamp", "the time of the plan"],
  ["uuid", "random"],
  ["bcrypt", "salted at random"],
  ["rsadecrypt", "needs a private key"],
]);
