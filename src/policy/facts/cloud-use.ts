/** Whether a tie is use of somebody else's cloud: what the policy speaks of. */
import type { Exposure } from "../../model/index.ts";

/** Fetching an image or a module is no use of a cloud, and neither is what the organisation runs itself. */
export function isCloudUse({ party, place, role }: Exposure): boolean {
  if (party === null || role === "image" || role === "source") return false;
  return place.status !== "customer-run" && place.status !== "not-applicable";
}

/** Companies of one group are one party: they are cut off together. */
export function groupOf({ party }: Exposure): string {
  return party === null ? "" : (party.parent ?? party.id);
}
