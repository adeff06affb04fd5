/** What the parts that read one kustomization share. */
import type { FileStore } from "../../discover/index.ts";
import type { Notification, SourceFile } from "../../model/index.ts";
import { readYaml, type YamlNode, type YamlScalar } from "../../yaml/index.ts";
import { about } from "./definition.ts";

export interface Session {
  readonly files: FileStore;
  readonly tell: (notification: Notification) => void;
  /** Of something that meets no object: to be expected where a component is read by itself. */
  readonly tellUnmet: (notification: Notification) => void;
  /** A file that a field names, relative to the kustomization; null when it is not to be had, which is told. */
  readonly file: (folder: string, named: YamlScalar) => SourceFile | null;
  /** The YAML documents of such a file. */
  readonly documents: (folder: string, named: YamlScalar) => readonly YamlNode[];
}

export interface SessionFacts {
  readonly files: FileStore;
  readonly tell: (notification: Notification) => void;
  /** Every file that was read on behalf of a kustomization: it is not judged by itself. */
  readonly reached: Set<string>;
}

export function sessionOf({ files, tell, reached }: SessionFacts, component: boolean): Session {
  const file = (folder: string, named: YamlScalar): SourceFile | null => {
    const path = resolved(folder, named.text);
    const outcome = path === null ? null : files.read(path);
    if (outcome?.kind === "read") {
      reached.add(outcome.file.path);
      return outcome.file;
    }
    const why =
      outcome === null
        ? "lies outside the scan root"
        : outcome.kind === "absent"
          ? "is not there"
          : outcome.message;
    tell(about(named, "error", `${named.text} ${why}`));
    return null;
  };
  const known = new Map<SourceFile, readonly YamlNode[]>();
  const documentsIn = (source: SourceFile): readonly YamlNode[] => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const { documents, diagnostics } = readYaml(source);
    for (const { kind, span, message } of diagnostics.slice(0, 20)) {
      if (kind !== "duplicate-key") tell(about(span, "error", message));
    }
    known.set(source, documents);
    return documents;
  };
  return {
    files,
    tell,
    tellUnmet: component ? () => {} : tell,
    file,
    documents: (folder, named) => {
      const source = file(folder, named);
      return source === null ? [] : documentsIn(source);
    },
  };
}

/** Null when it climbs out of the root. */
export function resolved(folder: string, path: string): string | null {
  if (path.startsWith("/")) return null;
  const parts = folder === "." ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? "." : parts.join("/");
}
