/** Patches of a kustomization, given to the objects that they are for. */
import { readInner, valueAt, type YamlMapping, type YamlNode, type YamlScalar } from "../../yaml/index.ts";
import { coreKinds, isCoreGroup } from "../core-kinds.ts";
import { textAt } from "../manifests.ts";
import { type Built, groupOfBuilt, rebuilt } from "./built.ts";
import { about, type Kustomization, listAt, scalarAtKey } from "./definition.ts";
import { withEntry, withoutEntry } from "./edit.ts";
import { applyJsonPatch } from "./json-patch.ts";
import { mergePatch } from "./merge-patch.ts";
import { patternSelector, type Selector } from "./selector.ts";
import type { Session } from "./session.ts";

type Objects = readonly Built[];

/** `patchesStrategicMerge`: files, or texts in place. */
export function applyMergePatches(
  session: Session,
  { folder, node }: Kustomization,
  objects: Objects,
): Objects {
  return listAt(node, "patchesStrategicMerge").reduce<Objects>((now, item) => {
    if (item.kind !== "scalar") return now;
    const inline = /[\n:]/.test(item.text) && !/\.(?:ya?ml|json)$/.test(item.text);
    const documents = inline ? innerOf(session, item) : session.documents(folder, item);
    return documents.reduce((all, document) => applyDocument(session, all, document, null, item), now);
  }, objects);
}

/** `patches`, and of old `patchesJson6902`. */
export function applyPatches(
  session: Session,
  { folder, node }: Kustomization,
  field: "patches" | "patchesJson6902",
  objects: Objects,
): Objects {
  return listAt(node, field).reduce<Objects>((now, item) => {
    const path = scalarAtKey(item, "path");
    const inline = scalarAtKey(item, "patch");
    const target = valueAt(item, "target");
    const documents =
      path !== null ? session.documents(folder, path) : inline !== null ? innerOf(session, inline) : [];
    const aimed =
      target?.kind === "mapping"
        ? { select: patternSelector(target), options: valueAt(item, "options") }
        : null;
    const place = path ?? inline;
    if (place === null) return now;
    return documents.reduce((all, document) => applyDocument(session, all, document, aimed, place), now);
  }, objects);
}

function innerOf(session: Session, text: YamlScalar): readonly YamlNode[] {
  const { documents, faults } = readInner(text.text, text);
  for (const { span, message } of faults) session.tell(about(span, "error", message));
  return documents;
}

interface Aim {
  readonly select: Selector;
  readonly options: YamlNode | null;
}

function applyDocument(
  session: Session,
  objects: Objects,
  document: YamlNode,
  aim: Aim | null,
  place: YamlScalar,
): Objects {
  if (document.kind === "sequence")
    return applyOperations(
      session,
      objects,
      document.items.map(({ value }) => value),
      aim,
      place,
    );
  if (document.kind !== "mapping") return objects;
  const named = aim === null ? namedBy(document) : null;
  const select = aim?.select ?? named;
  if (select === null) {
    session.tell(about(place, "warning", "this patch has no target, kind or name, and was not applied"));
    return objects;
  }
  let met = false;
  const result = objects.flatMap((built) => {
    if (!select(built)) return [built];
    met = true;
    const patch = withoutIdentity(document, aim?.options ?? null);
    const known = isCoreGroup(groupOfBuilt(built)) && coreKinds.has(built.kind);
    const node = mergePatch(built.node, patch, known);
    return node === null ? [] : [rebuilt(built, node)];
  });
  if (!met)
    session.tellUnmet(
      about(place, "warning", "this patch is for an object that is not here, and changes nothing"),
    );
  return result;
}

function applyOperations(
  session: Session,
  objects: Objects,
  operations: readonly YamlNode[],
  aim: Aim | null,
  place: YamlScalar,
): Objects {
  if (aim === null) {
    session.tell(about(place, "warning", "this JSON patch has no target, and was not applied"));
    return objects;
  }
  let met = false;
  const result = objects.map((built) => {
    if (!aim.select(built)) return built;
    met = true;
    const patched = applyJsonPatch(built.node, operations);
    if (patched.kind === "patched" && patched.node.kind === "mapping") return rebuilt(built, patched.node);
    if (patched.kind === "failed") {
      session.tell(
        about(
          patched.operation,
          "warning",
          `this JSON patch was not applied to ${built.kind} ${built.names.at(-1)?.name}: ${patched.message}`,
        ),
      );
    }
    return built;
  });
  if (!met)
    session.tellUnmet(
      about(place, "warning", "this patch is for an object that is not here, and changes nothing"),
    );
  return result;
}

/** A patch without target is for the object that it says it is. */
function namedBy(document: YamlMapping): Selector | null {
  const apiVersion = textAt(document, "apiVersion");
  const kind = textAt(document, "kind");
  const metadata = valueAt(document, "metadata");
  const name = textAt(metadata, "name");
  const namespace = textAt(metadata, "namespace") ?? "default";
  if (kind === null || name === null || apiVersion === null) return null;
  return (built) =>
    built.kind === kind &&
    built.apiVersion === apiVersion &&
    built.names.some((one) => one.name === name && one.namespace === namespace);
}

/** What the patch calls itself is not meant for the object. */
function withoutIdentity(patch: YamlMapping, options: YamlNode | null): YamlMapping {
  const allowed = (key: string) => textAt(options, key) === "true";
  let result = withoutEntry(patch, "apiVersion");
  if (!allowed("allowKindChange")) result = withoutEntry(result, "kind");
  const metadata = result.entries.findLast(({ key }) => key.text === "metadata");
  if (metadata?.value.kind !== "mapping" || allowed("allowNameChange")) return result;
  const rest = withoutEntry(withoutEntry(metadata.value, "name"), "namespace");
  return withEntry(result, { ...metadata, value: rest });
}
