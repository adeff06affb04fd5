/**
 * Dependence must not grow. In: exposures and a baseline that was kept. Out: which ties are new, what grew and what
 * shrank, and what may be kept without a decision. Loaded only for who asks.
 */
import type { CatalogueData } from "../../catalogue/types.ts";
import type { Baseline, Dependence, Exposure, Property } from "../../model/index.ts";
import { resolveAreas } from "../areas.ts";
import type { ProfileEntry } from "../types.ts";
import { compareTo } from "./compare.ts";
import { watch } from "./watch.ts";

export { newBaseline, renderBaseline } from "./file.ts";
export { openBaseline } from "./open.ts";

export interface DependenceRequest {
  readonly exposures: readonly Exposure[];
  readonly properties: readonly Property[];
  readonly catalogue: CatalogueData;
  readonly profile: ProfileEntry;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

/** Without a baseline only what is watched. */
export function dependenceOf(
  { exposures, properties, catalogue, profile, asOf }: DependenceRequest,
  baseline: Baseline | null,
): Dependence {
  const now = watch(exposures, properties, resolveAreas(catalogue, profile, asOf));
  return {
    watched: now.map(({ kept }) => kept),
    since: baseline === null ? null : compareTo(baseline, now),
  };
}
