/** What the schema of the shelf `protection` cannot see. */

import { objectsOfKubernetes } from "./protection.ts";
import { entryOfType } from "./providers.ts";
import type { CatalogueData, ProtectionEntry, ProtectionSource, ProtectionTopic } from "./types.ts";

/**
 * - at rest: `none`, `provider-key`, `customer-key` (in the provider's service), `external-key`
 * - in transit: `enforced`, `optional` (unencrypted traffic is taken too, by default), `outdated` (TLS below 1.2),
 *   `none` (the code asks for unencrypted traffic)
 * - key held: `customer-key` or `external-key`, for a key itself
 * - elasticity: `elastic` or `fixed`
 * - `unknown` for all: settled outside the code, such as by a setting of the account
 */
const valuesOfTopic: Readonly<Record<ProtectionTopic, readonly string[]>> = {
  atRest: ["none", "provider-key", "customer-key", "external-key", "unknown"],
  inTransit: ["enforced", "optional", "outdated", "none", "unknown"],
  keyHeld: ["customer-key", "external-key", "unknown"],
  elasticity: ["elastic", "fixed", "unknown"],
};
const topics = ["atRest", "inTransit", "keyHeld", "elasticity"] as const;

interface Fault {
  readonly path: string;
  readonly message: string;
}

export function protectionFaults(catalogue: CatalogueData, entry: ProtectionEntry): readonly Fault[] {
  const provider = Object.hasOwn(catalogue.providers, entry.id) ? catalogue.providers[entry.id] : undefined;
  if (provider === undefined && entry.id !== objectsOfKubernetes) {
    return [{ path: "/id", message: `there is no provider ${entry.id}` }];
  }
  return Object.entries(entry.types).flatMap(([type, protection]) => {
    const at = `/types/${type.replaceAll("/", "~1")}`;
    const strange = provider !== undefined && entryOfType(provider, type) === null;
    return [
      ...(strange ? [{ path: at, message: `the provider's own file says nothing of ${type}` }] : []),
      ...topics.flatMap((topic) => valueFaults(topic, protection[topic] ?? [], `${at}/${topic}`)),
    ];
  });
}

function valueFaults(
  topic: ProtectionTopic,
  sources: readonly ProtectionSource[],
  path: string,
): readonly Fault[] {
  const allowed = valuesOfTopic[topic];
  return sources.flatMap((source, position) => {
    const here = `${path}/${position}`;
    const last = position === sources.length - 1;
    if ("omitted" in source && source.when === undefined && !last)
      return [{ path: here, message: "what follows is never reached" }];
    if ("says" in source && source.says !== undefined) return valueFaults(topic, source.says, `${here}/says`);
    return valuesOf(source)
      .filter((value) => !allowed.includes(value))
      .map((value) => ({ path: here, message: `${topic} is never ${value}` }));
  });
}

function valuesOf(source: ProtectionSource): readonly string[] {
  if ("omitted" in source) return [source.omitted];
  if ("block" in source) return [source.is];
  return "attribute" in source ? Object.values(source.is) : [];
}
