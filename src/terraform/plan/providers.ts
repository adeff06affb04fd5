/**
 * Which provider configuration a planned resource uses. Keys are `aws`, `aws.eu` and `module.data:aws`.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
import type { JsonObject } from "../../json/index.ts";
import type { Configuration, ProviderUse, Span } from "../../model/index.ts";
import { blockAddress, joinAddress, splitAddress } from "./address.ts";
import { type Complain, objectIn, stringIn } from "./expect.ts";
import { expressionsConfiguration } from "./expressions.ts";
import { placeAt, type World } from "./world.ts";

export interface ConfiguredProvider {
  readonly key: string;
  readonly localName: string;
  readonly alias: string | null;
  readonly source: string | null;
  /** Without instance keys; empty for the root. */
  readonly module: string;
  readonly span: Span;
  /** Null when no provider block says anything. */
  readonly configuration: Configuration | null;
}

export type Providers = ReadonlyMap<string, ConfiguredProvider>;

export function readProviders(configuration: JsonObject, world: World, complain: Complain): Providers {
  const providers = new Map<string, ConfiguredProvider>();
  for (const [key, member] of objectIn(configuration, "provider_config", complain)?.members() ?? []) {
    if (member.value.kind !== "object") {
      complain(member.value, `the provider configuration "${key}" is not an object`);
      continue;
    }
    providers.set(key, readProvider(key, member.key, member.value, world, complain));
  }
  return providers;
}

function readProvider(
  key: string,
  span: Span,
  json: JsonObject,
  world: World,
  complain: Complain,
): ConfiguredProvider {
  const named = nameIn(key);
  const module = stringIn(json, "module_address", complain)?.value ?? named.module;
  const expressions = objectIn(json, "expressions", complain);
  const place = placeAt(world, splitAddress(module).modules);
  const address = providerAddress(named);
  return {
    key,
    localName: named.localName,
    alias: stringIn(json, "alias", complain)?.value ?? named.alias,
    source: stringIn(json, "full_name", complain)?.value.toLowerCase() ?? null,
    module,
    span,
    configuration:
      expressions === null ? null : expressionsConfiguration(world, place, address, expressions, span),
  };
}

interface ProviderName {
  readonly module: string;
  readonly localName: string;
  readonly alias: string | null;
}

function nameIn(key: string): ProviderName {
  const colon = key.lastIndexOf(":");
  const [localName = "", alias = null] = key.slice(colon + 1).split(".");
  return { module: colon === -1 ? "" : key.slice(0, colon), localName, alias };
}

/** As the provider block is listed: `module.data.provider.aws.eu`. */
export function providerAddress({ module, localName, alias }: ProviderName): string {
  return joinAddress(module, alias === null ? `provider.${localName}` : `provider.${localName}.${alias}`);
}

export interface ProviderOf {
  readonly type: string;
  readonly providerSource: string | null;
  readonly providerKey: string | null;
  /** The address of the module that the resource is in. */
  readonly module: string;
  readonly span: Span;
}

export function providerUse(providers: Providers, resource: ProviderOf): ProviderUse {
  const name = nameIn(resource.providerKey ?? resource.type.split("_")[0] ?? resource.type);
  const found = find(providers, resource, name);
  const source =
    resource.providerSource ?? found?.source ?? `registry.terraform.io/hashicorp/${name.localName}`;
  return {
    source: source.toLowerCase(),
    localName: found?.localName ?? name.localName,
    alias: found === null ? name.alias : found.alias,
    configuration: found?.configuration ?? null,
    span: found?.span ?? resource.span,
  };
}

/** The entry itself; what a module does not configure it has from its callers. */
function find(providers: Providers, resource: ProviderOf, name: ProviderName): ConfiguredProvider | null {
  const { providerKey, providerSource } = resource;
  const exact = providerKey === null ? undefined : providers.get(providerKey);
  if (exact !== undefined && (exact.configuration !== null || exact.module === "")) return exact;
  if (name.alias === null) {
    const { modules } = splitAddress(blockAddress(resource.module));
    for (let depth = modules.length; depth >= 0; depth -= 1) {
      const module = modules
        .slice(0, depth)
        .map((step) => `module.${step.name}`)
        .join(".");
      const inherited = providers.get(module === "" ? name.localName : `${module}:${name.localName}`);
      const isSame =
        providerSource === null || inherited?.source === null || inherited?.source === providerSource;
      if (inherited !== undefined && inherited.configuration !== null && isSame) return inherited;
    }
  }
  return exact ?? null;
}
