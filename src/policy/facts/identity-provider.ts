/** Whether the only directory of users is with parties from one country. */
import type { Exposure } from "../../model/index.ts";
import { isCloudUse } from "./cloud-use.ts";

/** Roles and policies of a cloud itself say who may change it, not where the users are. */
export function isDirectory(exposure: Exposure): boolean {
  return exposure.role === "identity" && exposure.stores === true;
}

/** Null when there is no directory at a party among these. */
export function onlyDirectoriesFrom(exposures: readonly Exposure[], country: string | null): boolean | null {
  const directories = exposures.filter(isDirectory);
  if (!directories.some(isCloudUse)) return null;
  return directories.every(({ party }) => (party?.parentCountry ?? null) === country);
}
