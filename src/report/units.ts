/** Units: what is judged together. */
import type { Finding, Language, Resource, ScanReport, Unit } from "../model/index.ts";
import { grouped } from "./order.ts";
import { fill, phrases } from "./texts.ts";

/** Equal for equal units, and sorts by path. */
export function unitKey({ path, kind, variant }: Unit): string {
  return JSON.stringify([path, kind, variant ?? []]);
}

/** `envs/prod (prod.tfvars)`. */
export function unitName({ path, variant }: Unit, language: Language): string {
  const name = path === "." ? phrases.rootUnit[language] : path;
  return variant === null || variant.length === 0 ? name : `${name} (${variant.join(", ")})`;
}

/** An address alone does not say which resource is meant when one decision reaches several units. */
export function namesOf({ resources }: Finding, language: Language): (resource: Resource) => string {
  const several = new Set(resources.map(({ unit }) => unitKey(unit))).size > 1;
  return ({ address, unit }) =>
    several ? fill(phrases.inUnit[language], { address, unit: unitName(unit, language) }) : address;
}

/** `module.a["x"].aws_vpc.main[0]` without `["x"]` and `[0]`; a key may hold brackets and quotes. */
export function withoutInstanceKeys(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "");
}

/** The ids of what a resource refers to in its unit: a name without instance key stands for every instance. */
export function referenceIds(report: ScanReport): (resource: Resource) => readonly string[] {
  const name = (unit: Unit, address: string) => `${unitKey(unit)} ${address}`;
  const exact = grouped(report.resources, ({ unit, address }) => name(unit, address));
  const instances = grouped(report.resources, ({ unit, address }) =>
    name(unit, withoutInstanceKeys(address)),
  );
  return (resource) => {
    const ids = new Set<string>();
    for (const reference of resource.references()) {
      const named = exact.get(name(resource.unit, reference));
      const meant = named ?? instances.get(name(resource.unit, withoutInstanceKeys(reference))) ?? [];
      for (const { id } of meant) if (id !== resource.id) ids.add(id);
    }
    return [...ids].sort();
  };
}
