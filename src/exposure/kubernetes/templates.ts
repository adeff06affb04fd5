/**
 * Objects that are made later from a template, such as those of a Composition of Crossplane. What the template
 * itself fixes is told; what a patch fills in is decided by whoever asks for one.
 */
import { kindOf } from "../../catalogue/index.ts";
import type { Configuration, Exposure, Resource } from "../../model/index.ts";
import { lowest } from "../location.ts";
import { readPath } from "../path.ts";
import { blocksAt } from "./blocks.ts";
import { exposeManaged } from "./managed.ts";
import type { Scene } from "./scene.ts";

export function exposeTemplates(scene: Scene, path: string): readonly Exposure[] {
  return blocksAt(scene.resource.configuration, path).flatMap((template) => {
    const [base] = template.blocks("base");
    if (base === undefined || patchesPlace(template) || patchedBySet(scene, template)) return [];
    return exposeBase(scene, base.configuration);
  });
}

const place = /\.(?:region|location|zone|availabilityZone)$/;

const patchSets = ["spec.patchSets[]", "spec.pipeline[].input.patchSets[]"];

/** Patches that several templates share, by the name of the set. */
function patchedBySet({ resource }: Scene, template: Configuration): boolean {
  const names = readPath(template, "patches.patchSetName").flatMap(({ value }) =>
    value.kind === "string" ? [value.value] : [],
  );
  if (names.length === 0) return false;
  return patchSets
    .flatMap((path) => blocksAt(resource.configuration, path))
    .some((set) => {
      const name = set.attribute("name");
      return name?.kind === "string" && names.includes(name.value) && patchesPlace(set);
    });
}

function patchesPlace(template: Configuration): boolean {
  const paths = ["patches.toFieldPath", "patches.fromFieldPath"].flatMap((path) => readPath(template, path));
  return paths.some(({ value }) => value.kind === "string" && place.test(value.value));
}

function exposeBase(scene: Scene, base: Configuration): readonly Exposure[] {
  const type = typeOf(base);
  const known = type === null ? null : kindOf(scene.session.catalogue, type);
  if (type === null || known?.entry.managed === undefined) return [];
  const resource: Resource = { ...scene.resource, type, configuration: base };
  return exposeManaged({ ...scene, resource }, known.entry.managed, known.family)
    .filter((exposure) => exposure.place.status === "known" || exposure.place.status === "multi")
    .map((exposure): Exposure => {
      return { ...exposure, resource: scene.resource, precision: lowest("medium", exposure.precision) };
    });
}

function typeOf(base: Configuration): string | null {
  const version = base.attribute("apiVersion");
  const kind = base.attribute("kind");
  if (version?.kind !== "string" || kind?.kind !== "string") return null;
  const slash = version.value.lastIndexOf("/");
  return slash === -1 ? kind.value : `${version.value.slice(0, slash)}/${kind.value}`;
}
