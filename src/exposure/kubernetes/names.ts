/** Objects by their name, for those that refer to each other. */
import type { Configuration, Resource, Unit } from "../../model/index.ts";

export function nameOf({ configuration }: Resource): string | null {
  const [metadata] = configuration.blocks("metadata");
  const name = metadata?.configuration.attribute("name");
  return name?.kind === "string" ? name.value : null;
}

export function objectsByName(
  resources: readonly Resource[],
): (unit: Unit, name: string) => readonly Resource[] {
  let units: Map<Unit, Map<string, Resource[]>> | null = null;
  return (unit, name) => {
    units ??= gather(resources);
    return units.get(unit)?.get(name) ?? [];
  };
}

function gather(resources: readonly Resource[]): Map<Unit, Map<string, Resource[]>> {
  const units = new Map<Unit, Map<string, Resource[]>>();
  for (const resource of resources) {
    if (resource.kind !== "object") continue;
    const name = nameOf(resource);
    if (name === null) continue;
    const names = units.get(resource.unit) ?? new Map<string, Resource[]>();
    units.set(resource.unit, names);
    const same = names.get(name);
    if (same === undefined) names.set(name, [resource]);
    else same.push(resource);
  }
  return units;
}

/** What a field refers to: the name of an object, and the kind where the field tells it. */
export interface Reference {
  /** Lower case: `resourcegroup` of `resourceGroupNameRef`; null when the field does not tell. */
  readonly kind: string | null;
  readonly name: string;
}

/**
 * References among the fields of a managed resource: `vpcIdRef: {name}` of Crossplane, `owner: {name}` of Azure,
 * `clusterRef: {name}` of Google, and names that are written out.
 */
export function referencesIn(fields: Configuration): readonly Reference[] {
  return fields.names().flatMap((field): readonly Reference[] => {
    const kind = field === "owner" ? null : field.replace(/(?:Id|Name|Arn)?(?:Ref)?$/, "").toLowerCase();
    if (field === "owner" || field.endsWith("Ref")) {
      const name = fields.blocks(field)[0]?.configuration.attribute("name");
      return name?.kind === "string" ? [{ kind, name: name.value }] : [];
    }
    if (!/(?:Name|Id)$/.test(field)) return [];
    const name = fields.attribute(field);
    return name?.kind === "string" ? [{ kind, name: name.value }] : [];
  });
}

export function refersTo({ kind }: Reference, { type }: Resource): boolean {
  const own = type.slice(type.lastIndexOf("/") + 1).toLowerCase();
  return kind === null || kind === "" || own.endsWith(kind) || kind.endsWith(own);
}
