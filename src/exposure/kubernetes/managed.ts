/**
 * Objects that stand for resources at a cloud, such as those of Crossplane. They are judged as the resources of
 * Terraform that they are: only names are spelled otherwise.
 */
import {
  entryOfType,
  type KubernetesEntry,
  type ManagedEntry,
  type ProviderEntry,
} from "../../catalogue/index.ts";
import type { Configuration, Exposure, NestedBlock, Resource } from "../../model/index.ts";
import { copiesOf } from "../copies.ts";
import type { Locations } from "../location.ts";
import { unknown } from "../place.ts";
import { exposureOf } from "../resources.ts";
import type { Subject } from "../session.ts";
import { locate } from "../sources.ts";
import { ruleFor, type TypeRule } from "../type-rule.ts";
import { sourceStep } from "../wording.ts";
import { blockAt } from "./blocks.ts";
import type { Scene } from "./scene.ts";

export function exposeManaged(
  scene: Scene,
  managed: ManagedEntry,
  family: KubernetesEntry,
): readonly Exposure[] {
  const { session, resource, parties } = scene;
  const provider = session.catalogue.providers[managed.provider];
  if (provider === undefined) return [];
  const fields = blockAt(resource.configuration, managed.fields);
  const rule = ruleFor(provider, terraformType(provider, managed, resource.type));
  const seen: Resource = {
    ...resource,
    type: rule.type,
    configuration: fields === null ? empty(resource) : inTerraformSpelling(fields),
  };
  const locations = locationsOf(scene, managed, rule, seen, family);
  const [main] = locations;
  const copies =
    managed.copies === undefined
      ? copiesOf(session, rule, seen, main)
      : copiesOf(session, withCopies(rule, managed), resource, main);
  const exposures = [
    ...locations.map((location) => exposureOf(seen, rule.entry?.role ?? "hosting", location, rule, parties)),
    ...copies.map(({ role, location }) => exposureOf(seen, role, location, rule, parties)),
  ];
  return exposures.map((exposure) => ({ ...exposure, resource }));
}

function withCopies(rule: TypeRule, { copies }: ManagedEntry): TypeRule {
  return copies === undefined ? rule : { ...rule, entry: { ...rule.entry, copies } };
}

function locationsOf(
  { session, resource }: Scene,
  managed: ManagedEntry,
  rule: TypeRule,
  seen: Resource,
  family: KubernetesEntry,
): Locations {
  const { provider, sources } = rule;
  const subject = (one: Resource): Subject => {
    return { resource: one, configuration: one.configuration, use: null, provider, absence: one.span };
  };
  const bound = rule.entry?.global !== true && rule.entry?.placeless !== true;
  const own = bound ? (managed.location ?? []) : [];
  const ownSteps = (position: number) => {
    const source = own[position];
    return source === undefined ? [] : [sourceStep(resource.type, source, provider, family)];
  };
  const stated = locate(session, subject(resource), own, ownSteps);
  if (stated !== null) return stated;
  const typeSteps = (position: number) => {
    const source = sources[position];
    return source === undefined ? [] : [sourceStep(resource.type, source, provider, family)];
  };
  const typed = locate(session, subject(seen), sources, typeSteps);
  if (typed !== null) return typed;
  const { span, type } = resource;
  const place = unknown({ code: "type-not-in-catalogue", subject: type, span });
  const written = { steps: [{ kind: "file" as const, span }], deciding: span, conditions: [] };
  const base = { place, regions: [], operatedBy: provider, knowledge: [] };
  return [{ ...base, ...written, precision: "medium", basis: "absence" }];
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
