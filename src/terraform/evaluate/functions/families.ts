/** All functions, by the families of Terraform's own documentation. */
import { collectionFunctions } from "./collection.ts";
import { collectionChoices } from "./collection-choice.ts";
import { collectionJoins } from "./collection-join.ts";
import { collectionSets } from "./collection-set.ts";
import { dateFunctions } from "./date-and-time.ts";
import type { Family } from "./definition.ts";
import { encodingFunctions } from "./encoding.ts";
import { filesystemFunctions, templateString } from "./filesystem.ts";
import { hashFunctions } from "./hash-and-crypto.ts";
import { ipNetworkFunctions } from "./ip-network.ts";
import { numericFunctions } from "./numeric.ts";
import { stringFunctions } from "./string.ts";
import { conversionFunctions } from "./type-conversion.ts";

export const families: readonly Family[] = [
  {
    title: "Collection",
    functions: [...collectionChoices, ...collectionJoins, ...collectionFunctions, ...collectionSets],
  },
  { title: "Numeric", functions: numericFunctions },
  { title: "String", functions: [...stringFunctions, templateString] },
  { title: "Encoding", functions: encodingFunctions },
  { title: "Filesystem", functions: filesystemFunctions },
  { title: "Date and time", functions: dateFunctions },
  { title: "Hash and crypto", functions: hashFunctions },
  { title: "IP network", functions: ipNetworkFunctions },
  { title: "Type conversion", functions: conversionFunctions },
];

/** Functions whose answer is another one each time, or hangs on a secret; and why it is not given. */
export const notEvaluatedFunctions: ReadonlyMap<string, string> = new Map([
  ["timestamp", "the time of the run"],
  ["plantimestamp", "the time of the plan"],
  ["uuid", "random"],
  ["bcrypt", "salted at random"],
  ["rsadecrypt", "needs a private key"],
  ["base64gunzip", "compressed text is data, not configuration"],
  ["base64gzip", "the compressed bytes hang on the compressor"],
]);

/** In OpenTofu only; Terraform 1.11 knows no function of that name. */
export const openTofuFunctions: readonly string[] = ["base64gunzip", "cidrcontains", "urldecode"];
