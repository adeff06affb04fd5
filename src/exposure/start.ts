/** What one scan shares, made when it starts. */
import type { CatalogueData } from "../catalogue/index.ts";
import type { Context, Resource } from "../model/index.ts";
import { mainLocations } from "./main-location.ts";
import { placesOn } from "./place.ts";
import { indexResources } from "./resource-index.ts";
import type { Session } from "./session.ts";
import { typeRules } from "./type-rule.ts";

export function startSession(
  resources: readonly Resource[],
  catalogue: CatalogueData,
  { asOf, context }: { readonly asOf: string; readonly context: Context },
): Session {
  const session: Session = {
    catalogue,
    asOf,
    context,
    places: placesOn(catalogue, asOf),
    resources: indexResources(resources),
    ruleOf: typeRules(catalogue),
    mainOf: mainLocations(() => session),
  };
  return session;
}
