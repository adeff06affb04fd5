/** A manifest as a resource. */
import { createHash } from "node:crypto";
import type { Resource, Span, Unit } from "../model/index.ts";
import { valueAt } from "../yaml/index.ts";
import { configurationOf } from "./configuration.ts";
import { isClusterScoped } from "./core-kinds.ts";
import { withOpenedValues } from "./handed-values.ts";
import { groupOf, type Manifest, textAt } from "./manifests.ts";

/** `apps/Deployment`; the kinds of the core group have no group in front: `Pod`. */
export function typeOf({ apiVersion, kind }: Manifest): string {
  const group = groupOf(apiVersion);
  return group === "" ? kind : `${group}/${kind}`;
}

/** `Kind/namespace/name`, or `Kind/name` for what belongs to no namespace. */
export function addressOf(manifest: Manifest, belongsToNoNamespace: (type: string) => boolean): string {
  const { node, apiVersion, kind } = manifest;
  const metadata = valueAt(node, "metadata");
  const generated = textAt(metadata, "generateName");
  const name = textAt(metadata, "name") ?? (generated === null ? "" : `${generated}*`);
  const namespace = textAt(metadata, "namespace");
  if (isClusterScoped(groupOf(apiVersion), kind)) return `${kind}/${name}`;
  if (namespace === null && belongsToNoNamespace(typeOf(manifest))) return `${kind}/${name}`;
  return `${kind}/${namespace ?? "default"}/${name}`;
}

const none: readonly string[] = [];

export function resourceOf(given: Manifest, unit: Unit, address: string): Resource {
  const manifest = withOpenedValues(given);
  const { node } = manifest;
  const type = typeOf(manifest);
  const identity = JSON.stringify([unit.kind, unit.path, unit.variant, type, address]);
  return {
    id: createHash("sha256").update(identity).digest("hex").slice(0, 16),
    unit,
    kind: "object",
    address,
    type,
    source: "kubernetes",
    presence: "certain",
    span: firstLine(node),
    provider: null,
    configuration: configurationOf(node, null, type === "Secret" ? secretFields : []),
    references: () => none,
    missing: null,
    calls: [],
  };
}

/** https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
const secretFields = ["data", "stringData"];

function firstLine({ file, start, end }: Span): Span {
  const lineEnd = file.text.indexOf("\n", start);
  const stop = lineEnd === -1 || lineEnd > end ? end : lineEnd;
  return { file, start, end: file.text[stop - 1] === "\r" ? stop - 1 : stop };
}
