/**
 * Objects that Terraform carries to a cluster. In: the resources of Terraform. Out: for each that brings a manifest
 * or the values of a chart, what it brings, to be looked at as if it stood in a file of its own.
 */
import type {
  Configuration,
  MapValue,
  NestedBlock,
  Path,
  Provenance,
  Resource,
  Span,
  Value,
} from "../model/index.ts";
import { readInner, type YamlMapping } from "../yaml/index.ts";
import { valueIn } from "./configuration.ts";
import { groupOf, textAt } from "./manifests.ts";
import { addressOf, resourceOf, typeOf } from "./object.ts";
import { asObject, kindMadeBy } from "./terraform-kinds.ts";

/** By the id of the resource that carries them. */
export type Carried = ReadonlyMap<Resource, readonly Resource[]>;

/** More values files than anybody hands to one release. */
const mostValues = 100;

export function readCarried(resources: readonly Resource[]): Carried {
  const carried = new Map<Resource, readonly Resource[]>();
  for (const resource of resources) {
    const found = carriedBy(resource);
    if (found.length > 0) carried.set(resource, found);
  }
  return carried;
}

function carriedBy(resource: Resource): readonly Resource[] {
  const { type, configuration } = resource;
  switch (type) {
    case "helm_release":
    case "helm_template":
      return [standingFor(resource, "helm.sh/Release", release(configuration))];
    case "kubernetes_manifest":
      return objectsIn(resource, configuration.attribute("manifest"));
    case "kubectl_manifest":
      return objectsIn(resource, configuration.attribute("yaml_body"));
    case "k8s_manifest":
      return objectsIn(resource, configuration.attribute("content"));
    default: {
      const kind = kindMadeBy(type);
      return kind === null ? [] : [standingFor(resource, kind, asObject(configuration))];
    }
  }
}

/** https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release */
function release(configuration: Configuration): Configuration {
  const given = configuration.attribute("values");
  const listed = given?.kind === "list" ? given.elements : given === null ? [] : [given];
  const handed = listed.slice(0, mostValues);
  // What stays unknown may say anything: it is handed on as it is.
  const values = handed.flatMap((one): readonly Value[] =>
    one.kind === "unknown" ? [one] : mappingsIn(one),
  );
  const set = [...configuration.blocks("set"), ...configuration.blocks("set_list")].flatMap(setIn);
  const [first] = [...values, ...set];
  const all: Value | null =
    first === undefined
      ? null
      : { kind: "list", flavour: "tuple", elements: [...values, ...set], provenance: first.provenance };
  return { ...configuration, attribute: (name) => (name === "values" ? all : configuration.attribute(name)) };
}

/** `set { name = "image.registry" … }`: the mapping that the names with dots make. */
function setIn({ configuration }: NestedBlock): readonly Value[] {
  const name = configuration.attribute("name");
  const value = configuration.attribute("value");
  if (name?.kind !== "string" || value === null || value.kind === "null") return [];
  const parts = name.value.split(/(?<!\\)\./).map((part) => part.replaceAll("\\", ""));
  return [parts.slice(0, 20).reduceRight<Value>((inner, part) => mapOf(part, inner), value)];
}

function mapOf(name: string, value: Value): MapValue {
  return { kind: "map", flavour: "object", entries: new Map([[name, value]]), provenance: value.provenance };
}

/** What a text of YAML means, or what was encoded as it. */
function mappingsIn(value: Value): readonly MapValue[] {
  if (value.kind === "map") return [value];
  if (value.kind === "one-of") return value.candidates.flatMap(mappingsIn);
  if ("encodes" in value && value.encodes !== undefined) return mappingsIn(value.encodes);
  return documentsIn(value).flatMap(({ node, path }) => {
    const read = valueIn(node, path);
    return read.kind === "map" ? [read] : [];
  });
}

interface Document {
  readonly node: YamlMapping;
  readonly path: Path | null;
}

function documentsIn(value: Value): readonly Document[] {
  if (value.kind !== "string" || value.sensitive) return [];
  const { origin, path } = value.provenance;
  if (origin.kind !== "file") return [];
  return readInner(value.value, origin.span).documents.flatMap((node) =>
    node.kind === "mapping" ? [{ node, path }] : [],
  );
}

function objectsIn(resource: Resource, value: Value | null): readonly Resource[] {
  if (value === null) return [];
  if (value.kind === "map") return objectFrom(resource, value);
  if ("encodes" in value && value.encodes !== undefined) return objectsIn(resource, value.encodes);
  return documentsIn(value).flatMap(({ node }) => {
    const apiVersion = textAt(node, "apiVersion");
    const kind = textAt(node, "kind");
    if (apiVersion === null || kind === null) return [];
    const manifest = { node, apiVersion, kind };
    return [
      standingFor(
        resource,
        typeOf(manifest),
        resourceOf(
          manifest,
          resource.unit,
          addressOf(manifest, () => false),
        ).configuration,
      ),
    ];
  });
}

function objectFrom(resource: Resource, value: MapValue): readonly Resource[] {
  const version = value.entries.get("apiVersion");
  const kind = value.entries.get("kind");
  if (version?.kind !== "string" || kind?.kind !== "string") return [];
  const group = groupOf(version.value);
  const type = group === "" ? kind.value : `${group}/${kind.value}`;
  const { origin } = value.provenance;
  const place = origin.kind === "file" ? origin.span : resource.span;
  return [standingFor(resource, type, configurationOfValue(value, place))];
}

/** The resource, seen as the object that it brings: of a Secret nothing is shown. */
function standingFor(resource: Resource, type: string, configuration: Configuration): Resource {
  return { ...resource, kind: "object", type, provider: null, configuration };
}

/** A value of Terraform with the shape of an object. */
function configurationOfValue({ entries }: MapValue, span: Span): Configuration {
  const placeOf = ({ origin }: Provenance) => (origin.kind === "file" ? origin.span : span);
  return {
    span,
    attribute: (name) => entries.get(name) ?? null,
    blocks: (name) => {
      const value = entries.get(name);
      const all = value?.kind === "list" ? value.elements : value === undefined ? [] : [value];
      return all.flatMap((one): readonly NestedBlock[] => {
        if (one.kind !== "map") return [];
        return [{ configuration: configurationOfValue(one, placeOf(one.provenance)), presence: "certain" }];
      });
    },
    names: () => [...entries.keys()],
  };
}
