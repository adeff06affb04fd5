/**
 * The text of a configuration in, the Context out. Paths in it count from its own folder, or from the root.
 *
 * One file per key, with its part of the schema and its reading; a new one is named here and in schema.ts.
 */
import { posix } from "node:path";
import { type Context, emptyContext, type Refusal, type SourceFile } from "../../model/index.ts";
import { checkFile } from "../checked.ts";
import { validateConfig } from "../validate-config.generated.js";
import * as clusters from "./clusters.ts";
import * as environment from "./environment.ts";
import * as exceptionLimits from "./exception-limits.ts";
import * as exceptions from "./exceptions.ts";
import * as exclude from "./exclude.ts";
import * as language from "./language.ts";
import * as organisation from "./organisation.ts";
import * as parties from "./parties.ts";
import * as profile from "./profile.ts";
import type { KnownNames, Reading } from "./reading.ts";
import * as systems from "./systems.ts";
import * as tags from "./tags.ts";
import * as variants from "./variants.ts";

export type { KnownNames } from "./reading.ts";

export type ReadContext =
  | { readonly kind: "read"; readonly context: Context }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

export function contextFrom(file: SourceFile, known: KnownNames): ReadContext {
  const checked = checkFile(file, validateConfig);
  if (checked.kind === "refused") return checked;
  if (checked.kind === "empty") return { kind: "read", context: { ...emptyContext, file: file.path } };
  // The schema has just said that it is a mapping.
  const data = checked.data as Reading["data"];
  const reading: Reading = { tree: checked.tree, data, folder: folderOf(file.path), known, refusals: [] };
  const context = read(file, reading);
  if (reading.refusals.length > 0) return { kind: "refused", refusals: reading.refusals };
  return { kind: "read", context };
}

function read(file: SourceFile, reading: Reading): Context {
  return {
    file: file.path,
    profile: profile.read(reading),
    language: language.read(reading),
    exclude: exclude.read(reading),
    approvedParties: parties.read(reading),
    environment: environment.read(reading),
    clusters: clusters.read(reading),
    variants: variants.read(reading),
    organisation: organisation.read(reading),
    systems: systems.read(reading),
    tags: tags.read(reading),
    exceptions: exceptions.read(reading),
    exceptionLimits: exceptionLimits.read(reading),
    bases: [],
  };
}

/** A configuration that is kept outside the root speaks of the root. */
function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder.startsWith("..") || posix.isAbsolute(folder) ? "." : folder;
}
