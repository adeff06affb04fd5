/** Resources of a unit by address and by the names that they give themselves. */
import type { Origin, Path, Resource, ResourceReference, Unit, Value } from "../model/index.ts";

export interface ResourceIndex {
  /** The resource, or all its instances when the address names no key; none when it is not there. */
  readonly at: (reader: Resource, reference: ResourceReference) => readonly Resource[];
  /**
   * Resources and data sources of a kind (`resource_group`) that have this text in an attribute such as `name`;
   * not all of them when very many do.
   */
  readonly called: (unit: Unit, kind: string, attribute: string, text: string) => readonly Resource[];
  /** The resource or data source that the value was read from, by an attribute such as `name`. */
  readonly givenBy: (reader: Resource, attribute: string, value: Value) => Resource | null;
}

interface UnitIndex {
  readonly byType: Map<string, Resource[]>;
  readonly byAddress: Map<string, Resource>;
  readonly byBlock: Map<string, Resource[]>;
  readonly byName: Map<string, ReadonlyMap<string, readonly Resource[]>>;
  readonly byGiven: Map<string, ReadonlyMap<Path | Origin, Resource>>;
}

const none: readonly Resource[] = [];

export function indexResources(resources: readonly Resource[]): ResourceIndex {
  let units: Map<Unit, UnitIndex> | null = null;
  const unitOf = (unit: Unit): UnitIndex | undefined => {
    units ??= gather(resources);
    return units.get(unit);
  };
  let deployed: Map<string, UnitIndex> | null = null;
  const deployedAt = (path: string): UnitIndex | undefined => {
    units ??= gather(resources);
    deployed ??= new Map(
      [...units].flatMap(([{ kind, variant, path }, index]) =>
        kind === "terraform" && variant === null ? [[path, index] as const] : [],
      ),
    );
    return deployed.get(path);
  };
  return {
    at: (reader, { address, unit }) => {
      const index = unit === undefined ? unitOf(reader.unit) : deployedAt(unit);
      const exact = index?.byAddress.get(address);
      if (exact !== undefined) return [exact];
      return index?.byBlock.get(blockOf(address)) ?? none;
    },
    called: (unit, kind, attribute, text) => {
      const index = unitOf(unit);
      if (index === undefined) return none;
      const key = `${kind} ${attribute}`;
      let names = index.byName.get(key);
      if (names === undefined) {
        names = namesIn(ofKind(index, kind), attribute);
        index.byName.set(key, names);
      }
      return names.get(text) ?? none;
    },
    givenBy: (reader, attribute, value) => {
      const index = unitOf(reader.unit);
      if (index === undefined) return null;
      let given = index.byGiven.get(attribute);
      if (given === undefined) {
        given = givenIn(index, attribute);
        index.byGiven.set(attribute, given);
      }
      return giverOf(value, given, reader);
    },
  };
}

function gather(resources: readonly Resource[]): Map<Unit, UnitIndex> {
  const units = new Map<Unit, UnitIndex>();
  for (const resource of resources) {
    if (resource.kind !== "resource" && resource.kind !== "data") continue;
    let index = units.get(resource.unit);
    if (index === undefined) {
      index = {
        byType: new Map(),
        byAddress: new Map(),
        byBlock: new Map(),
        byName: new Map(),
        byGiven: new Map(),
      };
      units.set(resource.unit, index);
    }
    index.byAddress.set(resource.address, resource);
    put(index.byType, resource.type, resource);
    put(index.byBlock, blockOf(resource.address), resource);
  }
  return units;
}

function put(lists: Map<string, Resource[]>, key: string, resource: Resource): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [resource]);
  else list.push(resource);
}

/** `resource_group` is a kind of `azurerm_resource_group`; a plural stands for the same kind. */
export function isOfKind(type: string, kind: string): boolean {
  return type.endsWith(`_${kind}`) || (kind.endsWith("s") && type.endsWith(`_${kind.slice(0, -1)}`));
}

function ofKind({ byType }: UnitIndex, kind: string): readonly Resource[] {
  return [...byType].flatMap(([type, resources]) => (isOfKind(type, kind) ? resources : none));
}

/**
 * A value that is read from an attribute keeps the way that the attribute's own value came: the very same steps,
 * so that they tell which one it was, also among many that are written alike.
 */
function givenIn({ byType }: UnitIndex, attribute: string): ReadonlyMap<Path | Origin, Resource> {
  const given = new Map<Path | Origin, Resource>();
  for (const resources of byType.values()) {
    for (const resource of resources) {
      const value = resource.configuration.attribute(attribute);
      if (value !== null) given.set(value.provenance.path ?? value.provenance.origin, resource);
    }
  }
  return given;
}

/** The reader may have an attribute of that name too: the value came to it, not from it. */
function giverOf(
  { provenance }: Value,
  given: ReadonlyMap<Path | Origin, Resource>,
  reader: Resource,
): Resource | null {
  for (let path = provenance.path; path !== null; path = path.next) {
    const giver = given.get(path);
    if (giver !== undefined && giver !== reader) return giver;
  }
  const giver = given.get(provenance.origin);
  return giver === undefined || giver === reader ? null : giver;
}

/** What as many share is no name. */
const mostOfOneName = 50;

/** The address without the key of the instance: `aws_subnet.a["x"]` is an instance of `aws_subnet.a`. */
function blockOf(address: string): string {
  return address.endsWith("]") ? address.replace(instanceKey, "") : address;
}

const instanceKey = /\[(?:"(?:[^"\\]|\\.)*"|\d+|\*)\]$/;

function namesIn(
  resources: readonly Resource[],
  attribute: string,
): ReadonlyMap<string, readonly Resource[]> {
  const names = new Map<string, Resource[]>();
  for (const resource of resources) {
    const value = resource.configuration.attribute(attribute);
    if (value?.kind !== "string") continue;
    const same = names.get(value.value);
    if (same === undefined) names.set(value.value, [resource]);
    else if (same.length < mostOfOneName) same.push(resource);
  }
  return names;
}
