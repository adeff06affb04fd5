/**
 * `cloudtoets.yaml`, found and read. Every fault is a refusal with file, line and column, because a scan with half
 * a configuration would answer another question.
 */
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Context, emptyContext, type Refusal, type SourceFile } from "../model/index.ts";
import type { KnownNames } from "./context/index.ts";
import { liesIn, nowhere, readSource } from "./load.ts";

export const configurationName = "cloudtoets.yaml";

export interface ContextRequest {
  /** Absolute. */
  readonly root: string;
  /** Absolute, a file or a folder: the search goes from here up to the root. */
  readonly start: string;
  /** Absolute, from `--config`; it may lie outside the root. */
  readonly file: string | null;
  /** Text to use instead of a file, with the path relative to the root that it stands for. */
  readonly text: SourceFile | null;
  /** Names in the catalogue that a configuration may use. */
  readonly known: KnownNames;
}

export type LoadedContext =
  | {
      readonly kind: "loaded";
      readonly context: Context;
      /** Absolute; where a relative profile file is looked for. */
      readonly folder: string;
    }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

export async function loadContext(request: ContextRequest): Promise<LoadedContext> {
  const { root, known } = request;
  const file = request.text ?? configurationFile(request);
  if (file === null) return { kind: "loaded", context: emptyContext, folder: root };
  if ("message" in file) return { kind: "refused", refusals: [file] };
  // Nothing of YAML is loaded where there is no configuration.
  const { contextFrom } = await import("./context/index.ts");
  const read = contextFrom(file, known);
  if (read.kind === "refused") return read;
  return { kind: "loaded", context: read.context, folder: resolve(root, dirname(file.path)) };
}

function configurationFile({ root, start, file }: ContextRequest): SourceFile | Refusal | null {
  if (file !== null) {
    if (!existsSync(file) || !statSync(file).isFile())
      return nowhere(`There is no configuration file "${relative(root, file).replaceAll("\\", "/")}"`);
    return readSource(root, file);
  }
  const found = findConfiguration(root, start);
  if (found === null) return null;
  const shown = relative(root, found).replaceAll("\\", "/");
  if (!liesIn(root, found)) return { ...nowhere("This is a link to a file outside the root"), file: shown };
  return readSource(root, found);
}

/** The nearest one from `start` up to and including the root; null when there is none. */
export function findConfiguration(root: string, start: string): string | null {
  const top = resolve(root);
  let folder = resolve(start);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) folder = dirname(folder);
  while (folder === top || folder.startsWith(top.endsWith(sep) ? top : top + sep)) {
    const path = join(folder, configurationName);
    if (existsSync(path) && statSync(path).isFile()) return path;
    if (folder === top) return null;
    folder = dirname(folder);
  }
  return null;
}
