/** Names of services in the words that are shipped, for who has no policies at hand. */
import type { Text } from "../model/index.ts";
import { shippedPolicies } from "./load.ts";
import { serviceName } from "./services.ts";

export function serviceText(service: string): Text {
  return serviceName(service, shippedPolicies().words.roles);
}
