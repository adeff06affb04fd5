/** A file in; the objects that its documents hold out, lists opened, and what could not be read. */
import type { Notification, SourceFile, Span } from "../model/index.ts";
import { readYaml, valueAt, type YamlDiagnostic, type YamlMapping, type YamlNode } from "../yaml/index.ts";
import { coreKinds, isCoreGroup } from "./core-kinds.ts";
import { holdsTemplate, wasMeantAsManifest } from "./peek.ts";

/** One object as it was written. */
export interface Manifest {
  readonly node: YamlMapping;
  readonly apiVersion: string;
  readonly kind: string;
}

export interface ReadManifests {
  readonly manifests: readonly Manifest[];
  readonly notifications: readonly Notification[];
}

/** More objects than any file that a person can look after. */
export const mostObjects = 50_000;
/** A list in a list is written by nobody. */
const deepestList = 8;
/** More lines about one file would help nobody. */
const mostDiagnostics = 20;
const mostLookedAt = 1000;

export function readManifests(file: SourceFile): ReadManifests {
  const { documents, diagnostics } = readYaml(file);
  const manifests: Manifest[] = [];
  for (const document of documents) collect(document, null, 0, manifests);
  const notifications = notificationsOf(file, diagnostics, manifests);
  if (manifests.length >= mostObjects) {
    const message = `holds more than ${mostObjects} objects; the rest was not read`;
    notifications.push({ level: "error", file: file.path, span: null, message, incomplete: true });
  }
  return { manifests, notifications };
}

interface Inherited {
  readonly apiVersion: string;
  readonly kind: string;
}

function collect(node: YamlNode, inherited: Inherited | null, depth: number, into: Manifest[]): void {
  if (node.kind !== "mapping" || into.length >= mostObjects || depth > deepestList) return;
  const apiVersion = textAt(node, "apiVersion") ?? inherited?.apiVersion ?? null;
  const kind = textAt(node, "kind") ?? inherited?.kind ?? null;
  if (apiVersion === null || kind === null) return;
  const items = valueAt(node, "items");
  if (!isList(apiVersion, kind) || items?.kind !== "sequence") {
    into.push({ node, apiVersion, kind });
    return;
  }
  // The items of a typed list, such as a PodList, need not say again what they are.
  const typed = kind === "List" ? null : { apiVersion, kind: kind.slice(0, -"List".length) };
  for (const { value } of items.items) collect(value, typed, depth + 1, into);
}

/** `List`, or the list type of a kind that comes with Kubernetes; `AllowList` may be anything. */
function isList(apiVersion: string, kind: string): boolean {
  if (kind === "List") return apiVersion === "v1";
  if (!kind.endsWith("List")) return false;
  return isCoreGroup(groupOf(apiVersion)) && coreKinds.has(kind.slice(0, -"List".length));
}

export function groupOf(apiVersion: string): string {
  const slash = apiVersion.lastIndexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}

export function textAt(node: YamlNode | null, key: string): string | null {
  const value = valueAt(node, key);
  return value?.kind === "scalar" && value.text !== "" ? value.text : null;
}

function notificationsOf(
  file: SourceFile,
  diagnostics: readonly YamlDiagnostic[],
  manifests: readonly Manifest[],
): Notification[] {
  const notifications: Notification[] = [];
  let template = false;
  for (const { kind, span, message } of diagnostics.slice(0, mostLookedAt)) {
    if (notifications.length >= mostDiagnostics) break;
    const document = documentAround(file.text, span.start);
    if (kind === "duplicate-key") {
      if (isIn(manifests, span))
        notifications.push(about(span, "warning", `${message}; the last one counts`));
    } else if (!wasMeantAsManifest(document)) continue;
    else if (holdsTemplate(document)) template = true;
    else notifications.push(about(span, "error", message));
  }
  if (template) {
    const message = "looks like the template of a manifest and cannot be read without rendering it";
    notifications.push({ level: "note", file: file.path, span: null, message, incomplete: false });
  }
  return notifications;
}

function about(span: Span, level: "error" | "warning", message: string): Notification {
  return { level, file: span.file.path, span, message, incomplete: level === "error" };
}

function isIn(manifests: readonly Manifest[], { start, end }: Span): boolean {
  return manifests.some(({ node }) => node.start <= start && end <= node.end);
}

/** The text of the document that an offset is in. */
function documentAround(text: string, offset: number): string {
  const before = text.lastIndexOf("\n---", Math.max(0, offset - 1));
  const after = text.indexOf("\n---", offset);
  return text.slice(before + 1, after === -1 ? text.length : after);
}
