/**
 * A plan laid over the source that it was made from: what will be is as the plan says, and the lines that decided
 * it are those that somebody wrote. Where the two differ, the plan is right.
 */
import type {
  Configuration,
  NestedBlock,
  Provenance,
  ProviderUse,
  Resource,
  SourceFile,
  Span,
  Value,
} from "../../model/index.ts";
import { nestedObjects, resourceId } from "../module/index.ts";
import { addressOf, blockAddress, splitAddress } from "./address.ts";
import { isPlaceName } from "./values.ts";

export interface Plan {
  readonly file: SourceFile;
  readonly resources: readonly Resource[];
  /** The values of sensitive variables. */
  readonly secrets: readonly Span[];
}

/** Null when none of the resources of the plan are in the source: then it is another one's. */
export function layOver(plan: Plan, written: readonly Resource[]): readonly Resource[] | null {
  const planned = plan.resources;
  const source = indexSource(plan, written);
  const laid = planned.map((resource) => ({ resource, counterpart: counterpartOf(source, resource) }));
  if (!laid.some(({ resource, counterpart }) => counterpart?.kind === resource.kind)) return null;
  const [first] = planned;
  const backends = first === undefined ? [] : backendsIn(written, first);
  return [
    ...backends,
    ...laid.map(({ resource, counterpart }) =>
      counterpart === null
        ? { ...resource, provider: layProvider(source, resource, null) }
        : layResource(source, resource, counterpart),
    ),
  ];
}

interface Source {
  readonly byAddress: ReadonlyMap<string, Resource>;
  /** By address without instance keys, the first instance. */
  readonly byBlock: ReadonlyMap<string, Resource>;
  readonly plan: Plan;
}

function indexSource(plan: Plan, written: readonly Resource[]): Source {
  const byAddress = new Map<string, Resource>();
  const byBlock = new Map<string, Resource>();
  for (const resource of written) {
    byAddress.set(resource.address, resource);
    const block = blockAddress(resource.address);
    if (!byBlock.has(block)) byBlock.set(block, resource);
  }
  return { byAddress, byBlock, plan };
}

/** The instance, else its block, else the call of the module that is not there to be read. */
function counterpartOf(source: Source, { address }: Resource): Resource | null {
  const found = source.byAddress.get(address) ?? source.byBlock.get(blockAddress(address));
  if (found !== undefined) return found;
  const { modules } = splitAddress(address);
  for (let depth = modules.length; depth > 0; depth -= 1) {
    const call = addressOf(modules.slice(0, depth), "");
    const calling = source.byAddress.get(call) ?? source.byBlock.get(blockAddress(call));
    if (calling !== undefined) return calling.missing === null ? null : calling;
  }
  return null;
}

/** A plan does not say where the state is kept; the source beside it does. */
function backendsIn(written: readonly Resource[], { unit }: Resource): readonly Resource[] {
  return written
    .filter(({ kind }) => kind === "backend")
    .map((backend) => ({ ...backend, unit, id: resourceId(unit, backend.type, backend.address) }));
}

function layResource(source: Source, planned: Resource, counterpart: Resource): Resource {
  const provider = layProvider(source, planned, counterpart.provider);
  if (counterpart.kind !== planned.kind) {
    const { span } = counterpart;
    const configuration = atCall(planned.configuration, span, provider);
    return { ...planned, provider, configuration, span, calls: [...counterpart.calls, span] };
  }
  const configuration = layConfiguration(source, planned.configuration, counterpart.configuration, provider);
  return {
    ...planned,
    provider,
    configuration,
    span: counterpart.span,
    calls: counterpart.calls,
    references: () => [...new Set([...planned.references(), ...counterpart.references()])],
  };
}

/** What is made in a module that is not there to be read was decided by who calls it, as far as one can see. */
function atCall(planned: Configuration, call: Span, provider: ProviderUse | null): Configuration {
  const provenance: Provenance = { origin: { kind: "file", span: call }, path: null, conditions: [] };
  const attribute = (name: string): Value | null => {
    const value = planned.attribute(name);
    return value === null ? null : (fromProvider(name, value, provider) ?? moved(value, provenance));
  };
  return {
    span: call,
    attribute,
    blocks: (name) => {
      const value = attribute(name);
      return value === null ? [] : nestedObjects(value);
    },
    names: planned.names,
  };
}

function layProvider(source: Source, planned: Resource, written: ProviderUse | null): ProviderUse | null {
  const use = planned.provider;
  if (use === null) return null;
  const block = written?.configuration ? written : blockNamed(source, planned, use);
  if (block === null || block.configuration === null)
    return use.configuration === null && written !== null ? { ...use, span: written.span } : use;
  return {
    ...use,
    span: block.span,
    configuration:
      use.configuration === null
        ? block.configuration
        : shared(source, use.configuration, block.configuration),
  };
}

/** Of what is not in the code: the block of that name in the resource's module, or in the nearest one around it. */
function blockNamed({ byBlock }: Source, { address }: Resource, use: ProviderUse): ProviderUse | null {
  const modules = splitAddress(address).modules.map((step) => ({ ...step, suffix: "" }));
  const name = use.alias === null ? `provider.${use.localName}` : `provider.${use.localName}.${use.alias}`;
  for (let depth = modules.length; depth >= 0; depth -= 1) {
    const found = byBlock.get(addressOf(modules.slice(0, depth), name));
    if (found?.kind === "provider" && isSameProvider(found.provider, use)) return found.provider;
  }
  return null;
}

/** OpenTofu's registry has the same providers under another host. */
function isSameProvider(one: ProviderUse | null, other: ProviderUse): boolean {
  const nameOf = ({ source }: ProviderUse) => source.split("/").slice(-2).join("/");
  return one !== null && nameOf(one) === nameOf(other);
}

const laidConfigurations = new WeakMap<Configuration, WeakMap<Configuration, Configuration>>();

/** One object for each pair, so that what is worked out from a provider block is worked out once. */
function shared(source: Source, planned: Configuration, written: Configuration): Configuration {
  const known = laidConfigurations.get(planned) ?? new WeakMap<Configuration, Configuration>();
  laidConfigurations.set(planned, known);
  const before = known.get(written);
  if (before !== undefined) return before;
  const made = layConfiguration(source, planned, written, null, true);
  known.set(written, made);
  return made;
}

/** `readable`: what the plan cannot tell may be taken from the source, as for provider blocks. */
function layConfiguration(
  source: Source,
  planned: Configuration,
  written: Configuration,
  provider: ProviderUse | null,
  readable = false,
): Configuration {
  const known = new Map<string, Value | null>();
  const attribute = (name: string): Value | null => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = planned.attribute(name);
    known.set(name, value);
    const laid = layAttribute(source, name, value, written, provider, readable);
    known.set(name, laid);
    return laid;
  };
  return {
    span: written.span,
    attribute,
    blocks: (name) => layBlocks(source, name, attribute(name), planned, written, readable),
    names: () => (readable ? [...new Set([...planned.names(), ...written.names()])] : planned.names()),
  };
}

function layAttribute(
  source: Source,
  name: string,
  planned: Value | null,
  written: Configuration,
  provider: ProviderUse | null,
  readable: boolean,
): Value | null {
  const own = written.attribute(name);
  if (readable && own !== null) {
    // The plan says which names it refers to; the code, with the plan's variables, what came of them.
    const isOpen = own.kind === "unknown" || own.kind === "one-of";
    if (planned === null || planned.kind === "unknown" || !isOpen) return revealed(source, name, own);
  }
  if (planned === null) return null;
  if (own !== null && own.kind !== "null") return layValue(source, name, planned, own);
  // Null is as if it were left out, and what is left out is for the provider to say.
  if (own !== null && planned.kind === "unknown") return null;
  return fromProvider(name, planned, provider) ?? planned;
}

/** A value that is not written in the resource and that its provider has, or would have. */
function fromProvider(name: string, planned: Value, provider: ProviderUse | null): Value | null {
  if (provider === null) return null;
  const inherited = provider.configuration?.attribute(name) ?? null;
  if (inherited !== null && isSame(planned, inherited))
    return { ...planned, provenance: inherited.provenance };
  if (planned.provenance.origin.kind !== "absence") return null;
  const origin = { kind: "absence" as const, span: provider.span };
  return { ...planned, provenance: { ...planned.provenance, origin } };
}

/** Nested blocks are no attributes of the source: as many blocks stand for each other in their order. */
function layBlocks(
  source: Source,
  name: string,
  value: Value | null,
  planned: Configuration,
  written: Configuration,
  readable: boolean,
): readonly NestedBlock[] {
  const blocks =
    written.attribute(name) === null ? planned.blocks(name) : value === null ? [] : nestedObjects(value);
  const own = written.blocks(name);
  if (blocks.length === 0) return readable ? own : blocks;
  if (own.length !== blocks.length || written.attribute(name) !== null) return blocks;
  return blocks.map((block, index) => {
    const counterpart = own[index];
    if (counterpart === undefined) return block;
    const configuration = layConfiguration(
      source,
      block.configuration,
      counterpart.configuration,
      null,
      readable,
    );
    return { ...block, configuration };
  });
}

/** The value as planned, decided where the source says. */
function layValue(source: Source, name: string, planned: Value, own: Value): Value {
  if (planned.kind === "unknown") {
    const reason = own.kind === "unknown" ? own.reason : planned.reason;
    const reference = reason.reference ?? planned.reason.reference;
    return {
      ...planned,
      provenance: own.provenance,
      reason: {
        ...planned.reason,
        span:
          own.kind === "unknown" ? (own.reason.span ?? firstStep(own.provenance)) : firstStep(own.provenance),
        ...(reference === undefined ? {} : { reference }),
      },
    };
  }
  if (isSame(planned, own)) {
    const isShown = !isPlaceName(name) && own.sensitive !== true;
    return { ...(isShown ? shown(planned) : planned), provenance: own.provenance };
  }
  if (planned.kind === "list" && own.kind === "list" && planned.elements.length === own.elements.length) {
    const elements = planned.elements.map((element, index) => {
      const other = own.elements[index];
      return other === undefined ? element : layValue(source, name, element, other);
    });
    return { ...planned, elements, provenance: own.provenance };
  }
  if (planned.kind === "map" && own.kind === "map") {
    const entries = new Map(
      [...planned.entries].map(([key, entry]) => {
        const other = own.entries.get(key);
        return [key, other === undefined ? entry : layValue(source, key, entry, other)] as const;
      }),
    );
    return { ...planned, entries, provenance: own.provenance };
  }
  const at = firstStep(own.provenance);
  if (at === null) return planned;
  return moved(planned, { origin: { kind: "file", span: at }, path: null, conditions: [] });
}

function isSame(planned: Value, own: Value): boolean {
  return "value" in planned && "value" in own && String(planned.value) === String(own.value);
}

function shown(value: Value): Value {
  const { sensitive: _, ...plain } = value;
  return plain;
}

/** A place that a variable of the plan gives may be shown, unless the variable is sensitive. */
function revealed({ plan }: Source, name: string, value: Value): Value {
  const { origin } = value.provenance;
  if (!isPlaceName(name) || origin.kind !== "file" || origin.span.file !== plan.file) return value;
  const { span } = origin;
  const isSecret = plan.secrets.some(({ start, end }) => start <= span.start && span.end <= end);
  return isSecret ? value : shown(value);
}

/** Where an attribute is written: the first step on the way to its value. */
function firstStep({ path, origin }: Provenance): Span | null {
  if (path !== null) return path.step;
  return origin.kind === "file" || origin.kind === "absence" ? origin.span : origin.declared;
}

/** The whole value, decided elsewhere. */
function moved(value: Value, provenance: Provenance): Value {
  switch (value.kind) {
    case "list":
      return { ...value, elements: value.elements.map((element) => moved(element, provenance)), provenance };
    case "map": {
      const entries = new Map(
        [...value.entries].map(([name, entry]) => [name, moved(entry, provenance)] as const),
      );
      return { ...value, entries, provenance };
    }
    default:
      return { ...value, provenance };
  }
}
