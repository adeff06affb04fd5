/** What a tie is use of: the service of the resource, or what is used of another party beside it. */
import type { Role } from "../../model/index.ts";

/** What is used of another party than the one that runs the resource. */
const servicesByRole: ReadonlySet<Role> = new Set(["image", "source", "state", "endpoint"]);

/** `category` as the catalogue gives it to the resource's type. */
export function serviceOf(category: string | null, role: Role): string {
  return servicesByRole.has(role) ? role : (category ?? "other");
}
