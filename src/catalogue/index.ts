/**
 * Knowledge: where the regions of providers are, how resource types state theirs, who is behind a party. In: the
 * compiled data. Out: answers to single questions. The catalogue knows nothing of code.
 */
import { readFileSync } from "node:fs";
import { packaged } from "../packaged.ts";
import { parseCatalogue } from "./file.ts";
import type { CatalogueData } from "./types.ts";

export { monthsBetween, type SourcedFact, sourcedFacts } from "./ages.ts";
export {
  type Alternative,
  type Alternatives,
  alternativesFor,
  categoryOf,
  servicesOn,
} from "./alternatives.ts";
export { completeCatalogue } from "./complete.ts";
export { type HostMatch, hostOf, providerOfHost } from "./hosts.ts";
export { regionOfIdentifier } from "./identifiers.ts";
export {
  annotationOf,
  type Behind,
  belongsToNoNamespace,
  flagsOfPrograms,
  isOneOf,
  kindOf,
  labelOf,
  type OfFamily,
  type Output,
  providerOfClass,
  providerOfDriver,
  providerOfStorageClass,
  providerOfVariable,
  regionsInLabels,
  registryOf,
  type Service,
  serviceOfHost,
  shipperOutputs,
  tiesOfAny,
} from "./kubernetes.ts";
export { membersOn, partyOn } from "./parties.ts";
export { isPlaceholder } from "./placeholders.ts";
export { type Protection, protectionOfKind, protectionOfType } from "./protection.ts";
export { entryOfType, providerOfSource, providerOfType } from "./providers.ts";
export { type Region, regionOf, regionsStartingWith } from "./regions.ts";
export { cloudNamed } from "./runs-on.ts";
export type * from "./types.ts";

let loaded: CatalogueData | null = null;

/** The catalogue that is shipped with the code; read once. */
export function loadCatalogue(): CatalogueData {
  loaded ??= parseCatalogue(readFileSync(packaged("dist/catalogue.json"), "utf8"));
  return loaded;
}
