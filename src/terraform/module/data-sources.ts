/**
 * Data sources whose answer the configuration already holds: asking which region a provider is in gives the
 * region that its block says. Everything else only a deployment can answer.
 */
import type { Value } from "../../model/index.ts";
import { providerOf } from "./providers.ts";
import type { BlockInstance, ModuleInstance } from "./shape.ts";

export interface Knowable {
  /** The attributes that are answered. */
  readonly attributes: readonly string[];
  /** Arguments of the data source that answer it, before the provider's. */
  readonly arguments: readonly string[];
  readonly provider: string;
}

const knowable: Readonly<Record<string, readonly Knowable[]>> = {
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/region
  aws_region: [{ attributes: ["name", "region", "id"], arguments: ["region", "name"], provider: "region" }],
  // https://registry.terraform.io/providers/hashicorp/google/latest/docs/data-sources/client_config
  google_client_config: [
    { attributes: ["region"], arguments: [], provider: "region" },
    { attributes: ["zone"], arguments: [], provider: "zone" },
    { attributes: ["project"], arguments: [], provider: "project" },
  ],
  // https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/data-sources/config
  scaleway_config: [
    { attributes: ["region"], arguments: [], provider: "region" },
    { attributes: ["zone"], arguments: [], provider: "zone" },
  ],
};

/** What the answers of a data source of this type say of its provider's configuration. */
export function knowableOf(type: string): readonly Knowable[] {
  return Object.hasOwn(knowable, type) ? (knowable[type] ?? []) : [];
}

/** Null when only the real provider knows. */
export function knownAnswer(
  module: ModuleInstance,
  instance: BlockInstance,
  attribute: string,
): Value | null {
  const type = instance.block.labels[0]?.value ?? "";
  const entry = knowableOf(type).find(({ attributes }) => attributes.includes(attribute));
  if (!entry) return null;
  for (const argument of entry.arguments) {
    const written = instance.configuration.attribute(argument);
    if (written && written.kind !== "null") return written;
  }
  const configured =
    providerOf(module, instance.block, instance.scope).configuration?.attribute(entry.provider) ?? null;
  return configured?.kind === "null" ? null : configured;
}
