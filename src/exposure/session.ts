/** What the parts of this stage share while one scan is exposed. */
import type { CatalogueData, ProviderEntry } from "../catalogue/index.ts";
import type { Configuration, Context, ProviderUse, Resource, Span } from "../model/index.ts";
import type { Locations } from "./location.ts";
import type { Places } from "./place.ts";
import type { ResourceIndex } from "./resource-index.ts";
import type { TypeRule } from "./type-rule.ts";

export interface Session {
  readonly catalogue: CatalogueData;
  readonly asOf: string;
  readonly context: Context;
  readonly places: Places;
  readonly resources: ResourceIndex;
  /** How the catalogue places resources of this one's type; null when it does not know the provider. */
  readonly ruleOf: (resource: Resource) => TypeRule | null;
  /** Where a resource or data source mainly is; null when that is not a question for it. */
  readonly mainOf: (resource: Resource) => Locations | null;
}

/** What is to be placed: a resource by its type's rule, or a backend by its own. */
export interface Subject {
  readonly resource: Resource;
  readonly configuration: Configuration;
  readonly use: ProviderUse | null;
  readonly provider: ProviderEntry | null;
  /** Where it could have been written, when nothing is. */
  readonly absence: Span;
}
