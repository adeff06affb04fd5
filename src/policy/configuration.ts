/**
 * `cloudtoets.yaml`, found and read. Every fault is a refusal with file, line and column, because a scan with half
 * a configuration would answer another question.
 */
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Context, emptyContext, type Refusal, type SourceFile } from "../model/index.ts";
import type { KnownNames, OpenBase } from "./context/index.ts";
import { liesIn, nowhere, readSource } from "./load.ts";
import { phrases } from "./phrases.ts";

export const configurationName = "cloudtoets.yaml";

export interface ContextRequest {
  /** Absolute. */
  readonly root: string;
  /** Absolute, a file or a folder: the search goes from here up to the root. */
  readonly start: string;
  /** Absolute, from `--config`; it may lie outside the root. */
  readonly file: string | null;
  /** Text to use instead of a file, with the path relative to the root that it stands for. */
  readonly text: ConfigurationText | null;
  /** Absolute, from `--extends`: what the configuration builds on. It may lie outside the root. */
  readonly base: string | null;
  /** Names in the catalogue that a configuration may use. */
  readonly known: KnownNames;
}

export interface ConfigurationText extends SourceFile {
  /** The text of what it extends, by path from the root; null when there is none. Else it is read from disk. */
  readonly other?: (path: string) => string | null;
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
  const { root, known, base } = request;
  const file = request.text ?? configurationFile(request);
  if (file === null && base === null) return { kind: "loaded", context: emptyContext, folder: root };
  if (file !== null && "message" in file) return { kind: "refused", refusals: [file] };
  // Nothing of YAML is loaded where there is no configuration.
  const { contextFrom } = await import("./context/index.ts");
  const open = openerOf(request);
  let last = emptyContext;
  if (base !== null) {
    const source = configurationAt(root, base);
    if ("message" in source) return { kind: "refused", refusals: [source] };
    const read = contextFrom(source, known, { open, last });
    if (read.kind === "refused") return read;
    last = read.context;
  }
  const read =
    file === null ? { kind: "read" as const, context: last } : contextFrom(file, known, { open, last });
  if (read.kind === "refused") return read;
  return { kind: "loaded", context: read.context, folder: folderOfProfile(read.context, root) };
}

/** A profile that is a file lies beside the configuration that names it. */
function folderOfProfile({ profileFile, file }: Context, root: string): string {
  return resolve(root, dirname(profileFile ?? file ?? "."));
}

/** Inside the root; and from a configuration that the user keeps elsewhere, beside that one. */
function openerOf({ root, text }: ContextRequest): OpenBase {
  return (path, from) => {
    const missing = { problem: phrases.noConfiguration(path) };
    const folder = resolve(root, dirname(from.path));
    const file = resolve(folder, path);
    const shown = relative(root, file).replaceAll("\\", "/");
    const outside = { problem: phrases.outsideRoot(path) };
    if (text?.other !== undefined && !shown.startsWith("../")) {
      const known = text.other(shown);
      return known === null ? missing : { path: shown, text: known };
    }
    if (!existsSync(file) || !statSync(file).isFile()) return missing;
    const within = from.path.startsWith("../") ? folder : root;
    if (!liesIn(within, file)) return outside;
    const source = readSource(root, file);
    return "message" in source
      ? { problem: { en: source.message, nl: source.nl ?? source.message } }
      : source;
  };
}

function configurationAt(root: string, file: string): SourceFile | Refusal {
  if (!existsSync(file) || !statSync(file).isFile())
    return nowhere(phrases.noConfiguration(relative(root, file).replaceAll("\\", "/")));
  return readSource(root, file);
}

function configurationFile({ root, start, file }: ContextRequest): SourceFile | Refusal | null {
  if (file !== null) return configurationAt(root, file);
  const found = findConfiguration(root, start);
  if (found === null) return null;
  const shown = relative(root, found).replaceAll("\\", "/");
  if (!liesIn(root, found)) return { ...nowhere(phrases.linkOutside()), file: shown };
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
