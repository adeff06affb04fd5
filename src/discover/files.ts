/**
 * Reading files under the scan root, and nothing outside it. Every file is read once; a file that is reached by
 * several links is one file, under the path that it really has.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { SourceFile } from "../model/index.ts";

/** Larger than any file that a person wrote; a generated one of this size is reported, not read. */
export const largestFile = 10 * 1024 * 1024;

export type ReadOutcome =
  | { readonly kind: "read"; readonly file: SourceFile }
  | { readonly kind: "absent" }
  /** There, but not to be read; `path` is the file meant, relative to the root when it lies in it. */
  | { readonly kind: "refused"; readonly path: string; readonly message: string };

export type BytesOutcome =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly path: string }
  | Exclude<ReadOutcome, { readonly kind: "read" }>;

export interface FileStore {
  /** Absolute, with links resolved. */
  readonly root: string;
  /** Paths are relative to the root, with `/`. */
  /** `largest`: the most bytes it may have, where that is not the ordinary limit. */
  readonly read: (path: string, largest?: number) => ReadOutcome;
  readonly readBytes: (path: string) => BytesOutcome;
  /** How a file starts, however large it is: to see what a file is that is too large to read. */
  readonly start: (path: string) => string | null;
  /** The names in a folder, sorted; null when it is no folder under the root. */
  readonly list: (path: string) => readonly Entry[] | null;
  /** Whether there is such a file or folder under the root. */
  readonly exists: (path: string) => boolean;
  /** The texts that were read. */
  readonly sources: () => readonly SourceFile[];
  /** How many files were read. */
  readonly count: () => number;
}

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
  /** A link: its target is `kind`. */
  readonly linked: boolean;
}

export function openFiles(root: string): FileStore {
  const realRoot = realpathSync(root);
  const byRealPath = new Map<string, ReadOutcome>();
  // What was asked once is asked again for every variant and every caller; nothing changes while a scan runs.
  const byPath = new Map<string, ReadOutcome>();
  const listed = new Map<string, readonly Entry[] | null>();

  const readBytes = (path: string, largest = largestFile): BytesOutcome => {
    const located = locate(realRoot, path, largest);
    if (located.kind !== "located") return located;
    try {
      return { kind: "read", bytes: readFileSync(located.absolute), path: located.path };
    } catch (error) {
      return { kind: "refused", path: located.path, message: `cannot be read: ${reasonOf(error)}` };
    }
  };

  const find = (path: string, largest: number): ReadOutcome => {
    const located = locate(realRoot, path, largest);
    if (located.kind !== "located") return located;
    const known = byRealPath.get(located.absolute);
    if (known) return known;
    const bytes = readBytes(located.path, largest);
    const outcome = bytes.kind === "read" ? decode(located.path, bytes.bytes) : bytes;
    byRealPath.set(located.absolute, outcome);
    return outcome;
  };

  const read = (path: string, largest = largestFile): ReadOutcome => {
    // A file that is too large for one reader may do for another.
    if (largest !== largestFile) return find(path, largest);
    const known = byPath.get(path) ?? find(path, largest);
    byPath.set(path, known);
    return known;
  };

  const list = (path: string): readonly Entry[] | null => {
    const known = listed.get(path);
    if (known !== undefined) return known;
    const entries = listFolder(realRoot, path);
    listed.set(path, entries);
    return entries;
  };

  return {
    root: realRoot,
    read,
    readBytes,
    start: (path) => startOfFile(realRoot, path),
    list,
    exists: (path) => isThere(realRoot, path),
    sources: () => [...byRealPath.values()].flatMap((read) => (read.kind === "read" ? [read.file] : [])),
    count: () => byRealPath.size,
  };
}

function isThere(realRoot: string, path: string): boolean {
  const asked = resolve(realRoot, path);
  try {
    return isInside(realRoot, asked) && isInside(realRoot, realpathSync(asked));
  } catch {
    return false;
  }
}

type Located =
  | { readonly kind: "located"; readonly absolute: string; readonly path: string }
  | Exclude<ReadOutcome, { readonly kind: "read" }>;

function locate(realRoot: string, path: string, largest: number): Located {
  const asked = resolve(realRoot, path);
  if (!isInside(realRoot, asked)) return { kind: "refused", path, message: "lies outside the scan root" };
  try {
    const absolute = realpathSync(asked);
    if (!isInside(realRoot, absolute)) {
      return { kind: "refused", path, message: "is a link to a file outside the scan root" };
    }
    const found = statSync(absolute);
    const relativePath = toRelative(realRoot, absolute);
    if (!found.isFile()) return { kind: "refused", path: relativePath, message: "is no ordinary file" };
    if (found.size > largest) {
      const [megabytes, most] = [found.size, largest].map((size) => Math.round(size / 1024 / 1024));
      const message = `is ${megabytes} MB; files above ${most} MB are not read`;
      return { kind: "refused", path: relativePath, message };
    }
    return { kind: "located", absolute, path: relativePath };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
    const message =
      code === "ELOOP" ? "is a link that leads back to itself" : `cannot be read: ${reasonOf(error)}`;
    return { kind: "refused", path, message };
  }
}

export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Relative to the root with `/`; `.` for the root itself. */
export function toRelative(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join("/") || ".";
}

/** As much as tells what a file is. */
const startLength = 64 * 1024;

function startOfFile(realRoot: string, path: string): string | null {
  const asked = resolve(realRoot, path);
  try {
    if (!isInside(realRoot, asked) || !isInside(realRoot, realpathSync(asked))) return null;
    if (!statSync(asked).isFile()) return null;
    const file = openSync(asked, "r");
    try {
      const bytes = new Uint8Array(startLength);
      const length = readSync(file, bytes, 0, startLength, 0);
      return new TextDecoder("latin1").decode(bytes.subarray(0, length));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function decode(path: string, bytes: Uint8Array): ReadOutcome {
  try {
    // The decoder takes a byte order mark away.
    return { kind: "read", file: { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) } };
  } catch {
    return { kind: "refused", path, message: "is not UTF-8 text" };
  }
}

function listFolder(realRoot: string, path: string): readonly Entry[] | null {
  const folder = resolve(realRoot, path);
  if (!isInside(realRoot, folder)) return null;
  try {
    if (!isInside(realRoot, realpathSync(folder))) return null;
    const entries: Entry[] = [];
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const linked = entry.isSymbolicLink();
      const kind = linked ? targetKind(join(folder, entry.name)) : entry.isDirectory() ? "folder" : "file";
      entries.push({ name: entry.name, kind, linked });
    }
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return null;
  }
}

/** A link that leads nowhere counts as a file, so that reading it says what is wrong. */
function targetKind(path: string): Entry["kind"] {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return "file";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function reasonOf(error: unknown): string {
  return codeOf(error) || (error instanceof Error ? error.message : String(error));
}
