/**
 * Objects that stand for resources at a cloud, such as those of Crossplane. They are judged as the resources of
 * Terraform that they are: only names are spelled otherwise.
 */
import {
  entryOfType,
  type KubernetesEntry,
  kindOf,
  type LocationSource,
  type ManagedEntry,
  type ProviderEntry,
} from "../../catalogue/index.ts";
import type { Configuration, Exposure, NestedBlock, Resource, Role } from "../../model/index.ts";
import { withBeneath } from "../beneath.ts";
import { copiesOf } from "../copies.ts";
import type { Location, Locations } from "../location.ts";
import { readPath } from "../path.ts";
import { unknown } from "../place.ts";
import { exposureOf } from "../resources.ts";
import type { Subject } from "../session.ts";
import { locate } from "../sources.ts";
import { ruleFor, type TypeRule } from "../type-rule.ts";
import { sourceStep } from "../wording.ts";
import { blockAt } from "./blocks.ts";
import { locationOfAddress } from "./hosts.ts";
import { referencesIn, refersTo } from "./names.ts";
import type { Scene } from "./scene.ts";

export function exposeManaged(
  scene: Scene,
  managed: ManagedEntry,
  family: KubernetesEntry,
): readonly Exposure[] {
  const { session, resource, parties } = scene;
  const reading = readManaged(scene, managed);
  if (reading === null) return [];
  const { rule, seen } = reading;
  const locations = locationsOf(scene, managed, reading, family, 0);
  const [main] = locations;
  const copies =
    managed.copies === undefined
      ? copiesOf(session, rule, seen, main)
      : copiesOf(session, withCopies(rule, managed), resource, main);
  const ties = (role: Role, location: Location): readonly Exposure[] =>
    withBeneath(session, parties, exposureOf(seen, role, location, rule, parties), location);
  const exposures = [
    ...locations.flatMap((location) => ties(rule.entry?.role ?? "hosting", location)),
    ...copies.flatMap(({ role, location }) => ties(role, location)),
  ];
  return exposures.map((exposure) => ({ ...exposure, resource }));
}

/** The object as the resource of Terraform that it is. */
interface Reading {
  readonly rule: TypeRule;
  readonly seen: Resource;
  readonly fields: Configuration | null;
}

function readManaged({ session, resource }: Scene, managed: ManagedEntry): Reading | null {
  const provider = session.catalogue.providers[managed.provider];
  if (provider === undefined) return null;
  const fields = blockAt(resource.configuration, managed.fields);
  const rule = ruleFor(provider, terraformType(provider, managed, resource.type));
  const configuration = fields === null ? empty(resource) : inTerraformSpelling(fields);
  return { rule, seen: { ...resource, type: rule.type, configuration }, fields };
}

function withCopies(rule: TypeRule, { copies }: ManagedEntry): TypeRule {
  return copies === undefined ? rule : { ...rule, entry: { ...rule.entry, copies } };
}

function locationsOf(
  scene: Scene,
  managed: ManagedEntry,
  { rule, seen, fields }: Reading,
  family: KubernetesEntry,
  depth: number,
): Locations {
  const { session, resource } = scene;
  const { provider, sources } = rule;
  const bound = rule.entry?.global !== true && rule.entry?.placeless !== true;
  const read = (one: Resource, from: readonly LocationSource[]) => {
    const { configuration, span } = one;
    const subject: Subject = { resource: one, configuration, use: null, provider, absence: span };
    return locate(session, subject, from, (position) => {
      const source = from[position];
      return source === undefined ? [] : [sourceStep(resource.type, source, provider, family)];
    });
  };
  const elsewhere = bound ? endpointOfProvider(scene) : null;
  const found = elsewhere ?? read(resource, bound ? (managed.location ?? []) : []) ?? read(seen, sources);
  if (found !== null && !saysNothing(found)) return found;
  return whereItBelongs(scene, fields, provider, depth) ?? found ?? [nothingSaid(resource, provider)];
}

function saysNothing([{ basis, place }]: Locations): boolean {
  return basis === "absence" && place.status === "unknown";
}

/** Longer chains exist in no cloud. */
const deepestChain = 5;

/** A part without a place of its own is where that is which it belongs to. */
function whereItBelongs(
  scene: Scene,
  fields: Configuration | null,
  provider: ProviderEntry,
  depth: number,
): Locations | null {
  if (fields === null || depth >= deepestChain) return null;
  for (const reference of referencesIn(fields)) {
    for (const target of scene.called(reference.name)) {
      const known = kindOf(scene.session.catalogue, target.type);
      const managed = known?.entry.managed;
      if (target === scene.resource || known === null || managed?.provider !== provider.id) continue;
      if (!refersTo(reference, target)) continue;
      const there: Scene = { ...scene, resource: target };
      const reading = readManaged(there, managed);
      if (reading === null) continue;
      const found = locationsOf(there, managed, reading, known.family, depth + 1);
      if (found[0].place.status === "not-applicable" || saysNothing(found)) continue;
      const use = { kind: "file" as const, span: scene.resource.span };
      const [first, ...others] = found.map((location): Location => {
        return { ...location, steps: [use, ...location.steps] };
      });
      if (first !== undefined) return [first, ...others];
    }
  }
  return null;
}

/** The provider's configuration can send everything to another address, as in a test set-up. */
function endpointOfProvider(scene: Scene): Locations | null {
  const spec = blockAt(scene.resource.configuration, "spec");
  const name = spec?.blocks("providerConfigRef")[0]?.configuration.attribute("name");
  const wanted = name?.kind === "string" ? name.value : "default";
  const group = scene.resource.type.split("/")[0] ?? "";
  for (const config of scene.called(wanted)) {
    const [home = "", kind = ""] = config.type.split("/");
    if (!kind.endsWith("ProviderConfig") || !group.endsWith(home)) continue;
    const [url] = readPath(config.configuration, "spec.endpoint.url.static");
    const location = url === undefined ? null : locationOfAddress(scene, url.value);
    if (location !== null) return [location];
  }
  return null;
}

function nothingSaid({ span, type }: Resource, provider: ProviderEntry): Location {
  const place = unknown({ code: "type-not-in-catalogue", subject: type, span });
  const base = { place, regions: [], operatedBy: provider, knowledge: [], conditions: [] };
  return { ...base, steps: [{ kind: "file", span }], deciding: span, precision: "medium", basis: "absence" };
}

/** `s3.aws.upbound.io/Bucket` is `aws_s3_bucket`, `ec2.aws.upbound.io/VPC` is `aws_vpc`. */
function terraformType(provider: ProviderEntry, { types }: ManagedEntry, type: string): string {
  const slash = type.lastIndexOf("/");
  const kind = type.slice(slash + 1);
  const group = /^[^./]+/.exec(type)?.[0] ?? "";
  const prefix = provider.prefixes[0] ?? "";
  const listed = [`${group}/${kind}`, kind].flatMap((name) =>
    types !== undefined && Object.hasOwn(types, name) ? (types[name] ?? []) : [],
  );
  const names = [...listed, `${prefix}${group}_${snake(kind)}`, `${prefix}${snake(kind)}`];
  const exact = names.find((name) => Object.hasOwn(provider.resourceTypes ?? {}, name));
  return exact ?? names.find((name) => entryOfType(provider, name) !== null) ?? names[0] ?? prefix;
}

function snake(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

function camel(name: string): string {
  return name.replace(/_+([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

/** The fields of an object under the names that they have in Terraform. */
function inTerraformSpelling(fields: Configuration): Configuration {
  const written = (name: string) => (fields.attribute(name) === null ? camel(name) : name);
  return {
    span: fields.span,
    attribute: (name) => fields.attribute(written(name)),
    blocks: (name) =>
      fields.blocks(written(name)).map(({ configuration, presence }): NestedBlock => {
        return { configuration: inTerraformSpelling(configuration), presence };
      }),
    names: () => fields.names().map(snake),
  };
}

function empty({ span }: Resource): Configuration {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
}
