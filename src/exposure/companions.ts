/** Resources that say something of another, and the one that a value refers to. */
import type { Resource, Unit, Value } from "../model/index.ts";
import type { Session } from "./session.ts";

export interface Companions {
  /** Those of a type that refer to this resource by an attribute. */
  readonly of: (resource: Resource, type: string, by: string) => readonly Resource[];
  /** What a value refers to: the instances of one block; none when it is not in the unit. */
  readonly referredTo: (reader: Resource, attribute: string, value: Value) => readonly Resource[];
}

const none: readonly Resource[] = [];

export function companionsOf(session: Session, resources: readonly Resource[]): Companions {
  let byType: Map<Unit, Map<string, Resource[]>> | null = null;
  const indexes = new Map<Unit, Map<string, Map<Resource, Resource[]>>>();
  const ofType = (unit: Unit, type: string): readonly Resource[] => {
    byType ??= gather(resources);
    return byType.get(unit)?.get(type) ?? none;
  };
  const referredTo = (reader: Resource, attribute: string, value: Value): readonly Resource[] => {
    const reference = value.kind === "unknown" ? value.reason.reference : undefined;
    if (reference !== undefined) return session.resources.at(reader, reference);
    for (const name of namesLike(attribute)) {
      const giver = session.resources.givenBy(reader, name, value);
      if (giver !== null) return [giver];
    }
    return none;
  };
  return {
    of: (resource, type, by) => {
      const { unit } = resource;
      const indexed = indexes.get(unit) ?? new Map<string, Map<Resource, Resource[]>>();
      indexes.set(unit, indexed);
      const key = `${type} ${by}`;
      let index = indexed.get(key);
      if (index === undefined) {
        index = new Map();
        for (const companion of ofType(unit, type)) {
          const value = companion.configuration.attribute(by);
          for (const target of value === null ? [] : referredTo(companion, by, value)) {
            index.set(target, [...(index.get(target) ?? []), companion]);
          }
        }
        indexed.set(key, index);
      }
      return index.get(resource) ?? none;
    },
    referredTo,
  };
}

function gather(resources: readonly Resource[]): Map<Unit, Map<string, Resource[]>> {
  const units = new Map<Unit, Map<string, Resource[]>>();
  for (const resource of resources) {
    if (resource.kind !== "resource") continue;
    const types = units.get(resource.unit) ?? new Map<string, Resource[]>();
    units.set(resource.unit, types);
    const same = types.get(resource.type);
    if (same === undefined) types.set(resource.type, [resource]);
    else same.push(resource);
  }
  return units;
}

/** What the attribute is called at the resource that is referred to. */
function namesLike(attribute: string): readonly string[] {
  const last = attribute.slice(attribute.lastIndexOf(".") + 1).replace(/\[\]$/, "");
  return [...new Set([last, "bucket", "name", last.replace(/_(?:id|name|arn)$/, "")])];
}
