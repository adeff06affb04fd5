/** ConfigMaps and Secrets that a kustomization makes out of literals and files. */
import type { SourceFile, Span } from "../../model/index.ts";
import { valueAt, type YamlEntry, type YamlMapping, type YamlNode } from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";
import { type Built, rebuilt } from "./built.ts";
import { about, type Kustomization, listAt, scalarAtKey, scalarsAt } from "./definition.ts";
import { entryAt, mappingAt, scalarAt, withEntry } from "./edit.ts";
import type { Session } from "./session.ts";

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/ */
export function generate(
  session: Session,
  kustomization: Kustomization,
  objects: readonly Built[],
): readonly Built[] {
  const { node } = kustomization;
  const general = valueAt(node, "generatorOptions");
  const made = (field: string, kind: "ConfigMap" | "Secret") =>
    listAt(node, field).flatMap((item) => generateOne(session, kustomization, item, kind, general) ?? []);
  const all = [...made("configMapGenerator", "ConfigMap"), ...made("secretGenerator", "Secret")];
  return all.reduce((now, one) => placed(session, now, one), objects);
}

interface Generated {
  readonly built: Built;
  readonly behavior: string;
}

function generateOne(
  session: Session,
  { folder }: Kustomization,
  item: YamlNode,
  kind: "ConfigMap" | "Secret",
  general: YamlNode | null,
): Generated | null {
  const name = scalarAtKey(item, "name");
  if (item.kind !== "mapping" || name === null) {
    session.tell(about(item, "warning", "this generator has no name, and makes nothing"));
    return null;
  }
  const namespace = scalarAtKey(item, "namespace");
  // What is secret is not read: not even to be thrown away.
  const data =
    kind === "Secret"
      ? []
      : [...literals(item), ...variables(session, folder, item), ...wholeFiles(session, folder, item)];
  const metadata = mappingAt(item, [
    entryAt("name", name),
    ...(namespace === null ? [] : [entryAt("namespace", namespace)]),
  ]);
  const options = valueAt(item, "options");
  const annotations = valueAt(options, "annotations") ?? valueAt(general, "annotations");
  const node = mappingAt(item, [
    entryAt("apiVersion", scalarAt(item, "v1")),
    entryAt("kind", scalarAt(item, kind)),
    entryAt(
      "metadata",
      annotations === null ? metadata : withEntry(metadata, entryAt("annotations", annotations)),
    ),
    entryAt("data", mappingAt(item, data)),
  ]);
  const plain = [options, general].some((one) => textAt(one, "disableNameSuffixHash") === "true");
  const names = [{ name: name.text, namespace: namespace?.text ?? "default" }];
  const built = { node, apiVersion: "v1", kind, names, hashed: !plain };
  return { built, behavior: textAt(item, "behavior") ?? "create" };
}

function placed(
  session: Session,
  objects: readonly Built[],
  { built, behavior }: Generated,
): readonly Built[] {
  if (behavior === "create") return [...objects, built];
  const [wanted] = built.names;
  const at = objects.findIndex(
    (one) =>
      one.kind === built.kind &&
      one.names.some(({ name, namespace }) => name === wanted?.name && namespace === wanted.namespace),
  );
  const before = objects[at];
  const data = valueAt(built.node, "data");
  if (before === undefined || data?.kind !== "mapping") {
    session.tellUnmet(about(built.node, "warning", "there is nothing here for this generator to merge with"));
    return objects;
  }
  const old = valueAt(before.node, "data");
  const merged = behavior === "merge" && old?.kind === "mapping" ? data.entries.reduce(withEntry, old) : data;
  return objects.with(at, rebuilt(before, withEntry(before.node, entryAt("data", merged))));
}

function literals(item: YamlMapping): readonly YamlEntry[] {
  return scalarsAt(item, "literals").flatMap((literal) => {
    const equals = literal.text.indexOf("=");
    if (equals === -1) return [];
    return [
      entryAt(literal.text.slice(0, equals), scalarAt(literal, unquoted(literal.text.slice(equals + 1)))),
    ];
  });
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

/** `envs`: files with lines of NAME=value. */
function variables(session: Session, folder: string, item: YamlMapping): readonly YamlEntry[] {
  const single = scalarAtKey(item, "env");
  return [...(single === null ? [] : [single]), ...scalarsAt(item, "envs")].flatMap((named) => {
    const file = session.file(folder, named);
    return file === null ? [] : linesOf(file);
  });
}

function linesOf(file: SourceFile): readonly YamlEntry[] {
  return [...file.text.matchAll(/^[ \t]*([^#=\s][^=\n]*)=([^\n]*?)\r?$/gm)].map((match) => {
    const [line, key = "", value = ""] = match;
    const span = { file, start: match.index, end: match.index + line.trimEnd().length };
    return entryAt(key.trim(), scalarAt(span, value));
  });
}

/** `files`: a key of its own, or the name of the file. */
function wholeFiles(session: Session, folder: string, item: YamlMapping): readonly YamlEntry[] {
  return scalarsAt(item, "files").flatMap((named) => {
    const equals = named.text.indexOf("=");
    const path = named.text.slice(equals + 1);
    const file = session.file(folder, { ...named, text: path });
    if (file === null) return [];
    const key = equals === -1 ? path.slice(path.lastIndexOf("/") + 1) : named.text.slice(0, equals);
    const whole: Span = { file, start: 0, end: file.text.length };
    return [entryAt(key, scalarAt(whole, file.text))];
  });
}
