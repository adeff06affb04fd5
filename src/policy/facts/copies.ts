/** Whether all copies of the data lie with one group of companies: one quarrel or one bankruptcy takes them all. */
import type { Exposure } from "../../model/index.ts";
import { groupOf, isCloudUse } from "./cloud-use.ts";

const copies: ReadonlySet<string> = new Set(["hosting", "replica", "backup"]);

/** Null when these are not data and a copy of it, both at a party. */
export function allCopiesAtOneParty(exposures: readonly Exposure[]): boolean | null {
  const keepers = exposures.filter(
    (exposure) => isCloudUse(exposure) && copies.has(exposure.role) && exposure.stores !== false,
  );
  const [first, ...others] = keepers;
  const hasData = keepers.some(({ role }) => role === "hosting");
  const hasCopy = keepers.some(({ role }) => role !== "hosting");
  if (first === undefined || !hasData || !hasCopy) return null;
  return others.every((other) => groupOf(other) === groupOf(first));
}
