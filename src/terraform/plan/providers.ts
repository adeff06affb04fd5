/**
 * Which provider configuration a planned resource uses. Keys are `aws`, `aws.eu` and `module.data:aws`.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
import type { JsonObject, JsonString } from "../../json/index.ts";
import type { Configuration, KnownValue, ProviderUse, Span } from "../../model/index.ts";
import { oneOf, stringValue, unknownValue, writtenAt } from "../evaluate/index.ts";
import { addressOf, blockAddress, joinAddress, splitAddress } from "./address.ts";
import { referencesIn } from "./configuration-tree.ts";
import { asObject, type Complain, memberOf, objectIn, stringIn } from "./expect.ts";
import { expressionsConfiguration } from "./expressions.ts";
import { after } from "./follow.ts";
import type { Witnesses } from "./witnesses.ts";
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
  /** What the plan shows of a configuration that is handed down; null when it shows nothing. */
  readonly shown: Configuration | null;
}

export type Providers = ReadonlyMap<string, ConfiguredProvider>;

/** What provider configurations are read with. */
interface Knowledge {
  readonly world: World;
  readonly witnesses: Witnesses;
}

export function readProviders(
  configuration: JsonObject,
  knowledge: Knowledge,
  complain: Complain,
): Providers {
  const providers = new Map<string, ConfiguredProvider>();
  for (const [key, member] of objectIn(configuration, "provider_config", complain)?.members() ?? []) {
    if (member.value.kind !== "object") {
      complain(member.value, `the provider configuration "${key}" is not an object`);
      continue;
    }
    providers.set(key, readProvider(key, member.key, member.value, knowledge, complain));
  }
  return providers;
}

function readProvider(
  key: string,
  span: Span,
  json: JsonObject,
  { world, witnesses }: Knowledge,
  complain: Complain,
): ConfiguredProvider {
  const named = nameIn(key);
  const module = stringIn(json, "module_address", complain)?.value ?? named.module;
  const expressions = objectIn(json, "expressions", complain);
  const place = placeAt(world, splitAddress(module).modules);
  const address = providerAddress(named);
  const witness = (attribute: string) => witnesses(key, attribute);
  return {
    key,
    localName: named.localName,
    alias: stringIn(json, "alias", complain)?.value ?? named.alias,
    source: stringIn(json, "full_name", complain)?.value.toLowerCase() ?? null,
    module,
    span,
    configuration:
      expressions === null
        ? null
        : withWitnesses(
            expressionsConfiguration(world, place, address, expressions, span),
            expressions,
            witness,
          ),
    shown: expressions === null && witness("region") !== null ? shownBy(witness, span) : null,
  };
}

type Witness = (attribute: string) => JsonString | null;

/** What is worked out is not repeated in a plan: what it came to shows elsewhere in it. */
function withWitnesses(written: Configuration, expressions: JsonObject, witness: Witness): Configuration {
  return {
    ...written,
    attribute: (name) => {
      const value = written.attribute(name);
      const text = witness(name);
      const expression = memberOf(expressions, name);
      if (text === null || expression === null || memberOf(asObject(expression), "constant_value") !== null)
        return value;
      if (value?.kind === "string" && value.value === text.value) return value;
      return stringValue(text.value, after(writtenAt(text), referencesIn(expression)[0] ?? expression));
    },
  };
}

function shownBy(witness: Witness, span: Span): Configuration {
  const attribute = (name: string) => {
    const text = witness(name);
    return text === null ? null : stringValue(text.value, writtenAt(text));
  };
  return { span, attribute, blocks: () => [], names: () => ["region"] };
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

/** The entry itself, when a provider block says something. */
function find(providers: Providers, resource: ProviderOf, name: ProviderName): ConfiguredProvider | null {
  const { providerKey } = resource;
  const exact = (providerKey === null ? null : providers.get(providerKey)) ?? null;
  if (exact !== null && exact.configuration !== null) return exact;
  if (exact !== null && exact.shown !== null) return { ...exact, configuration: exact.shown };
  const isRoots = exact === null ? name.module === "" : exact.module === "";
  if (providerKey !== null && isRoots) return exact;
  const passable = configuredAround(providers, resource, exact?.source ?? resource.providerSource);
  const [only, ...others] = passable;
  if (only === undefined) return exact;
  if (providerKey === null) return passable.find(({ alias }) => alias === null) ?? exact;
  if (others.length === 0 && only.alias === null) return only;
  // The default one may say nothing in the code.
  const unsaid = passable.some(({ alias }) => alias === null) ? [] : [null];
  const span = exact?.span ?? resource.span;
  return {
    key: providerKey,
    localName: name.localName,
    alias: name.alias,
    source: only.source,
    module: name.module,
    span,
    shown: null,
    configuration: oneOfThem([...passable.map(({ configuration }) => configuration), ...unsaid], span),
  };
}

/** The configurations of one provider in the modules around a resource, the nearest first. */
function configuredAround(
  providers: Providers,
  { module }: ProviderOf,
  source: string | null,
): readonly ConfiguredProvider[] {
  const { modules } = splitAddress(blockAddress(module));
  const around = modules.map((_, depth) => addressOf(modules.slice(0, depth + 1), "")).reverse();
  return [...around, ""].flatMap((address) =>
    [...providers.values()].filter(
      (each) =>
        each.module === address &&
        each.configuration !== null &&
        (source === null || each.source === null || each.source === source),
    ),
  );
}

/**
 * What a module does not configure it has from its callers. Which configuration they hand down is not in a plan: the
 * default one, or any other in `providers`.
 */
function oneOfThem(passable: readonly (Configuration | null)[], span: Span): Configuration {
  return {
    span,
    attribute: (name) => {
      const values = passable.map((each) => each?.attribute(name) ?? null);
      if (values.every((value) => value === null)) return null;
      const known: KnownValue[] = [];
      for (const value of values) {
        if (value === null) {
          const reason = { code: "provider-region-unset", subject: name, span } as const;
          return unknownValue(reason, writtenAt(span));
        }
        if (value.kind === "unknown") return value;
        known.push(...(value.kind === "one-of" ? value.candidates : [value]));
      }
      return oneOf(known, span, null);
    },
    blocks: (name) =>
      passable.flatMap((each) =>
        (each?.blocks(name) ?? []).map((block) => ({ ...block, presence: "possible" as const })),
      ),
    names: () => [...new Set(passable.flatMap((each) => each?.names() ?? []))],
  };
}
