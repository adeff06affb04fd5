/** Instances as Resources: what they say of themselves, and the configuration that tells how they came to it. */
import type { JsonValue } from "../../json/index.ts";
import type {
  Configuration,
  Path,
  Provenance,
  Resource,
  Span,
  Unit,
  UnknownReason,
  Value,
} from "../../model/index.ts";
import { unknownValue, writtenAt } from "../evaluate/index.ts";
import { nestedObjects, resourceId } from "../module/index.ts";
import { blockAddress, splitAddress } from "./address.ts";
import { type ConfiguredResource, referencesIn } from "./configuration-tree.ts";
import { memberOf } from "./expect.ts";
import { expressionsConfiguration } from "./expressions.ts";
import { addressesIn, followExpression, followReference } from "./follow.ts";
import type { Instance, Instances } from "./instances.ts";
import { type ConfiguredProvider, type Providers, providerAddress, providerUse } from "./providers.ts";
import { attributeValue, isLeftOut, type Making } from "./values.ts";
import { type Place, placeAt, type World } from "./world.ts";

export interface Reading {
  readonly unit: Unit;
  readonly source: "plan" | "state";
  readonly world: World;
  readonly providers: Providers;
}

/** The configurations of instances, made when one is asked for: a reference may lead to any of them. */
export function configurationsOf(
  instances: ReadonlyMap<string, Instance>,
  reading: () => Reading,
): (address: string) => Configuration | null {
  const known = new Map<string, Configuration>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const instance = instances.get(address);
    if (instance === undefined) return null;
    const configuration = instanceConfiguration(reading(), instance);
    known.set(address, configuration);
    return configuration;
  };
}

export function resourcesOf(reading: Reading, instances: Instances): readonly Resource[] {
  const { world, providers } = reading;
  const resources: Resource[] = [];
  for (const provider of providers.values()) {
    if (provider.configuration !== null) resources.push(providerResource(reading, provider));
  }
  for (const [address, span] of instances.modules) resources.push(callResource(reading, address, span));
  for (const instance of instances.byAddress.values()) {
    const configuration = world.configurationAt(instance.address);
    if (configuration !== null) resources.push(instanceResource(reading, instance, configuration));
  }
  return resources;
}

function instanceResource(reading: Reading, instance: Instance, configuration: Configuration): Resource {
  const { address, kind, type, presence, span, providerSource } = instance;
  const { place, configured } = declarationOf(reading.world, instance);
  let references: readonly string[] | null = null;
  const providerKey = configured?.providerKey ?? null;
  return identified(reading, type, address, {
    kind,
    presence,
    span,
    provider: providerUse(reading.providers, {
      type,
      providerSource,
      providerKey,
      module: place.address,
      span,
    }),
    configuration,
    references: () => {
      references ??= [...instance.dependencies, ...addressesIn(place, configured?.expressions ?? null)];
      return references;
    },
    missing: null,
    calls: place.calls.map((call) => call.span),
  });
}

/** Its id is hashed when it is asked for: a plan has tens of thousands of resources, of which findings name a few. */
function identified(
  { unit, source }: Reading,
  type: string,
  address: string,
  rest: Omit<Resource, "id" | "unit" | "type" | "address" | "source">,
): Resource {
  let id: string | null = null;
  return {
    ...rest,
    unit,
    type,
    address,
    source,
    get id() {
      id ??= resourceId(unit, type, address);
      return id;
    },
  };
}

function providerResource(reading: Reading, provider: ConfiguredProvider): Resource {
  const { localName, alias, span, source } = provider;
  const configuration = provider.configuration ?? emptyConfiguration(span);
  return identified(reading, localName, providerAddress(provider), {
    kind: "provider",
    presence: "certain",
    span,
    provider: { source: source ?? "", localName, alias, configuration, span },
    configuration,
    references: () => [],
    missing: null,
    calls: [],
  });
}

function callResource(reading: Reading, address: string, span: Span): Resource {
  const place = placeAt(reading.world, splitAddress(address).modules);
  const { caller } = place;
  const call = caller?.call ?? null;
  const expressions = call?.expressions ?? null;
  return identified(reading, "module", address, {
    kind: "module",
    presence: "certain",
    span,
    provider: null,
    configuration:
      caller === null || expressions === null
        ? emptyConfiguration(span)
        : expressionsConfiguration(reading.world, caller.place, address, expressions, span),
    references: () => (caller === null ? [] : addressesIn(caller.place, expressions)),
    missing: null,
    calls: place.calls.slice(0, -1).map((outer) => outer.span),
  });
}

function emptyConfiguration(span: Span): Configuration {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
}

interface Declaration {
  readonly place: Place;
  /** Its block in the configuration; null when there is none, as in a state. */
  readonly configured: ConfiguredResource | null;
}

function declarationOf(world: World, { address }: Instance): Declaration {
  const { modules, rest } = splitAddress(address);
  const place = placeAt(world, modules);
  return { place, configured: place.module?.resources.get(blockAddress(rest)) ?? null };
}

function instanceConfiguration(reading: Reading, instance: Instance): Configuration {
  const declaration = declarationOf(reading.world, instance);
  const expressions = declaration.configured?.expressions ?? null;
  const making = makingFor(reading, instance, declaration);
  const known = new Map<string, Value | null>();
  const attribute = (name: string): Value | null => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // Stands there for whoever comes back while the value is traced through other resources.
    known.set(name, null);
    const sensitive = instance.sensitive.flatMap((layer) => {
      const inner = layer.kind === "object" ? memberOf(layer, name) : layer;
      return inner === null ? [] : [inner];
    });
    const unknown = memberOf(instance.unknown, name);
    const written = memberOf(expressions, name);
    const layers = { unknown, sensitive, written, complete: declaration.configured !== null };
    const value = attributeValue(name, memberOf(instance.values, name), layers, making);
    known.set(name, value);
    return value;
  };
  return {
    span: instance.span,
    attribute,
    blocks: (name) => {
      const value = attribute(name);
      return value === null ? [] : nestedObjects(value);
    },
    names: () => [
      ...new Set([
        ...(instance.values?.members().keys() ?? []),
        ...(instance.unknown?.members().keys() ?? []),
      ]),
    ],
  };
}

function makingFor(reading: Reading, instance: Instance, { place, configured }: Declaration): Making {
  const { world } = reading;
  return {
    unknown: (name, where, expression) => {
      const [reference] = referencesIn(expression);
      const at = reference ?? where;
      const subject = `${instance.address}.${name}`;
      const followed = followExpression(world, place, name, expression);
      const reason: UnknownReason =
        followed.kind === "resource"
          ? {
              code: followed.data ? "data-source" : "computed",
              subject,
              span: at,
              reference: followed.reference,
            }
          : { code: "computed", subject, span: at };
      return unknownValue(reason, writtenAt(at));
    },
    trace: (name, text, where, expression) => {
      if (configured === null) return null;
      const written =
        expression === null || isLeftOut(expression)
          ? null
          : fromExpression(world, place, name, text, where, expression);
      return written ?? fromProvider(reading, instance, configured, place, name, text, where, expression);
    },
  };
}

/** A constant, or the one of the names referred to that has this very text. */
function fromExpression(
  world: World,
  place: Place,
  name: string,
  text: string,
  where: Span,
  expression: JsonValue,
): Provenance | null {
  const constant = followExpression(world, place, name, expression);
  if (constant.kind === "value" && isText(constant.value, text)) return behind(where, constant.value);
  for (const reference of referencesIn(expression)) {
    const followed = followReference(world, place, name, reference);
    if (followed.kind === "value" && isText(followed.value, text)) return behind(where, followed.value);
  }
  return null;
}

function isText(value: Value, text: string): boolean {
  return value.kind === "string" && value.value === text;
}

/** The planned value is a step on the way to where it was decided. */
function behind(where: Span, { provenance }: Value): Provenance {
  const path: Path = { step: where, next: provenance.path };
  return { ...provenance, path };
}

/** A region that is not written in the resource came from its provider: that is one decision for all of them. */
function fromProvider(
  { providers }: Reading,
  instance: Instance,
  { providerKey }: ConfiguredResource,
  place: Place,
  name: string,
  text: string,
  where: Span,
  expression: JsonValue | null,
): Provenance | null {
  const { type, providerSource, span } = instance;
  const use = providerUse(providers, { type, providerSource, providerKey, module: place.address, span });
  const value = use.configuration?.attribute(name) ?? null;
  if (value !== null && isText(value, text)) return behind(where, value);
  const isUnsaid =
    isLeftOut(expression) && value === null && use.span !== span && (name === "region" || name === "zone");
  if (!isUnsaid) return null;
  return { origin: { kind: "absence", span: use.span }, path: { step: where, next: null }, conditions: [] };
}
