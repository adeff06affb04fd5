/** The catalogue with what a configuration adds to it. The checks of that are loaded only then. */
import type { CatalogueAddition } from "../model/index.ts";
import type { WithAdditions } from "./additions.ts";
import type { CatalogueData } from "./types.ts";

export async function completeCatalogue(
  catalogue: CatalogueData,
  additions: readonly CatalogueAddition[],
): Promise<WithAdditions> {
  if (additions.length === 0) return { kind: "made", catalogue };
  return (await import("./additions.ts")).withAdditions(catalogue, additions);
}
