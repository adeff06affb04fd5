/** Resources of a unit by address and by the names that they give themselves. */
import type { Resource, Unit } from "../model/index.ts";

export interface ResourceIndex {
  /** The resource, or all its instances when the address names no key; none when it is not there. */
  readonly at: (unit: Unit, address: string) => readonly Resource[];
  /** Resources and data sources that have this text in an attribute such as `name`. */
  readonly called: (unit: Unit, attribute: string, text: string) => readonly Resource[];
}

interface UnitIndex {
  readonly resources: Resource[];
  readonly byAddress: Map<string, Resource>;
  readonly byBlock: Map<string, Resource[]>;
  readonly byName: Map<string, ReadonlyMap<string, readonly Resource[]>>;
}

const none: readonly Resource[] = [];

export function indexResources(resources: readonly Resource[]): ResourceIndex {
  let units: Map<Unit, UnitIndex> | null = null;
  const unitOf = (unit: Unit): UnitIndex | undefined => {
    units ??= gather(resources);
    return units.get(unit);
  };
  return {
    at: (unit, address) => {
      const index = unitOf(unit);
      const exact = index?.byAddress.get(address);
      if (exact !== undefined) return [exact];
      return index?.byBlock.get(blockOf(address)) ?? none;
    },
    called: (unit, attribute, text) => {
      const index = unitOf(unit);
      if (index === undefined) return none;
      let names = index.byName.get(attribute);
      if (names === undefined) {
        names = namesIn(index.resources, attribute);
        index.byName.set(attribute, names);
      }
      return names.get(text) ?? none;
    },
  };
}

function gather(resources: readonly Resource[]): Map<Unit, UnitIndex> {
  const units = new Map<Unit, UnitIndex>();
  for (const resource of resources) {
    if (resource.kind !== "resource" && resource.kind !== "data") continue;
    let index = units.get(resource.unit);
    if (index === undefined) {
      index = { resources: [], byAddress: new Map(), byBlock: new Map(), byName: new Map() };
      units.set(resource.unit, index);
    }
    index.resources.push(resource);
    index.byAddress.set(resource.address, resource);
    const block = blockOf(resource.address);
    const instances = index.byBlock.get(block);
    if (instances === undefined) index.byBlock.set(block, [resource]);
    else instances.push(resource);
  }
  return units;
}

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
    else same.push(resource);
  }
  return names;
}
