/** `replacements`: a value of one object, set in others. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/ */
import { entryOf, valueAt, type YamlNode, type YamlScalar } from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";
import { type Built, rebuilt } from "./built.ts";
import { about, type Kustomization, listAt, scalarAtKey, scalarsAt } from "./definition.ts";
import { entryAt, isReasonable, mappingAt, scalarAt, withEntry } from "./edit.ts";
import { plainSelector } from "./selector.ts";
import type { Session } from "./session.ts";

type Objects = readonly Built[];

export function applyReplacements(
  session: Session,
  { folder, node }: Kustomization,
  objects: Objects,
): Objects {
  const all = listAt(node, "replacements").flatMap((item) => {
    const path = scalarAtKey(item, "path");
    if (path === null) return [item];
    return session.documents(folder, path).flatMap((document) => {
      return document.kind === "sequence" ? document.items.map(({ value }) => value) : [document];
    });
  });
  return all.reduce((now, one) => applyOne(session, one, now), objects);
}

function applyOne(session: Session, replacement: YamlNode, objects: Objects): Objects {
  const source = valueAt(replacement, "source");
  const value =
    valueAt(replacement, "sourceValue") ?? (source === null ? null : sourceValue(source, objects));
  if (value === null) {
    session.tellUnmet(
      about(source ?? replacement, "warning", "this replacement has no source here, and changes nothing"),
    );
    return objects;
  }
  return listAt(replacement, "targets").reduce(
    (now, target) => applyTarget(session, target, value, now),
    objects,
  );
}

function sourceValue(source: YamlNode, objects: Objects): YamlNode | null {
  const select = plainSelector(source);
  const [found, ...others] = objects.filter(select);
  if (found === undefined || others.length > 0) return null;
  const path = fieldPath(textAt(source, "fieldPath") ?? "metadata.name");
  const value = path.reduce<YamlNode | null>(
    (node, part) => (node === null ? null : stepInto(node, part)),
    found.node,
  );
  const delimiter = textAt(valueAt(source, "options"), "delimiter");
  if (value?.kind !== "scalar" || delimiter === null) return value;
  const piece = value.text.split(delimiter)[Number(textAt(valueAt(source, "options"), "index") ?? 0)];
  return piece === undefined ? null : scalarAt(value, piece);
}

function applyTarget(session: Session, target: YamlNode, value: YamlNode, objects: Objects): Objects {
  const select = plainSelector(valueAt(target, "select"));
  const rejected = listAt(target, "reject").map((one) => plainSelector(one));
  const written = scalarsAt(target, "fieldPaths");
  const options = valueAt(target, "options");
  if (textAt(options, "encoding") !== null) {
    session.tell(about(target, "warning", "a replacement with an encoding was not followed"));
    return objects;
  }
  const setting = { value, options, create: textAt(options, "create") === "true" };
  return objects.map((built) => {
    if (!select(built) || rejected.some((reject) => reject(built))) return built;
    let node: YamlNode = built.node;
    for (const path of written)
      node = setAt(node, fieldPath(path.text), setting) ?? unmet(session, path, node);
    return node.kind === "mapping" && isReasonable(node) ? rebuilt(built, node) : built;
  });
}

function unmet(session: Session, path: YamlScalar, node: YamlNode): YamlNode {
  session.tellUnmet(about(path, "warning", `there is no ${path.text} to replace`));
  return node;
}

interface Setting {
  readonly value: YamlNode;
  readonly options: YamlNode | null;
  readonly create: boolean;
}

/** Parts between points; a point within brackets or behind a backslash is none. */
export function fieldPath(text: string): readonly string[] {
  return [...text.matchAll(/\[[^\]]*\]|(?:\\.|[^.[])+/g)].map(([part]) => part.replaceAll("\\.", "."));
}

function stepInto(node: YamlNode, part: string): YamlNode | null {
  if (node.kind === "mapping") return valueAt(node, part);
  if (node.kind === "scalar") return null;
  const matched = matcher(part);
  return node.items.find(({ value }, index) => matched(value, index))?.value ?? null;
}

/** `[name=web]`, `*`, or a number. */
function matcher(part: string): (item: YamlNode, index: number) => boolean {
  const equation = /^\[([^=\]]+)=([^\]]*)\]$/.exec(part);
  if (equation) return (item) => textAt(item, equation[1] ?? "") === equation[2];
  return (_, index) => part === "*" || String(index) === part;
}

/** Null when there is no such field. */
function setAt(node: YamlNode, [part, ...rest]: readonly string[], setting: Setting): YamlNode | null {
  if (part === undefined) return joined(node, setting);
  if (node.kind === "scalar") return null;
  if (node.kind === "mapping") {
    const entry = entryOf(node, part);
    if (entry === null) {
      if (!setting.create) return null;
      const empty = rest.length === 0 ? scalarAt(setting.value, "") : mappingAt(setting.value, []);
      const made = setAt(empty, rest, setting);
      return made === null ? null : withEntry(node, entryAt(part, made));
    }
    const inner = setAt(entry.value, rest, setting);
    if (inner === null) return null;
    const alias = rest.length === 0 && entry.value.kind === "scalar" ? entry.value : entry.alias;
    return withEntry(node, { ...entry, value: inner, alias });
  }
  const matched = matcher(part);
  let met = false;
  const items = node.items.map((item, index) => {
    const inner = matched(item.value, index) ? setAt(item.value, rest, setting) : null;
    met ||= inner !== null;
    return inner === null ? item : { ...item, value: inner };
  });
  return met ? { ...node, items } : null;
}

/** The value itself, or in the place of one piece of the text. */
function joined(node: YamlNode, { value, options }: Setting): YamlNode {
  const delimiter = textAt(options, "delimiter");
  if (delimiter === null || node.kind !== "scalar" || value.kind !== "scalar") return value;
  const pieces = node.text.split(delimiter);
  const index = Number(textAt(options, "index") ?? 0);
  if (index < 0) pieces.unshift(value.text);
  else if (index >= pieces.length) pieces.push(value.text);
  else pieces[index] = value.text;
  return scalarAt(value, pieces.join(delimiter));
}
