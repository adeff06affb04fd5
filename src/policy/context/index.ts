/**
 * The text of a configuration in, the Context out. Paths in it count from its own folder, or from the root.
 *
 * One file per key, with its part of the schema and its reading; a new one is named here and in schema.ts.
 */
import { posix } from "node:path";
import { type Context, emptyContext, type Refusal, type SourceFile } from "../../model/index.ts";
import { at, checkFile, refusalAt } from "../checked.ts";
import { phrases } from "../phrases.ts";
import { validateConfig } from "../validate-config.generated.js";
import * as catalogue from "./catalogue.ts";
import * as charts from "./charts.ts";
import * as clusters from "./clusters.ts";
import * as environment from "./environment.ts";
import * as exceptionLimits from "./exception-limits.ts";
import * as exceptions from "./exceptions.ts";
import * as exclude from "./exclude.ts";
import { checkLocks, type OpenBase, readBase, readLocks } from "./extends.ts";
import * as language from "./language.ts";
import * as mirrors from "./mirrors.ts";
import * as organisation from "./organisation.ts";
import * as parties from "./parties.ts";
import * as profile from "./profile.ts";
import type { KnownNames, Reading } from "./reading.ts";
import * as registries from "./registries.ts";
import * as render from "./render.ts";
import { keyNames } from "./schema.ts";
import * as systems from "./systems.ts";
import * as tags from "./tags.ts";
import * as variants from "./variants.ts";

export type { OpenBase } from "./extends.ts";
export type { KnownNames } from "./reading.ts";

export type ReadContext =
  | { readonly kind: "read"; readonly context: Context }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** What a configuration can build on. */
export interface Bases {
  readonly open: OpenBase;
  /** What the last one of the chain builds on: given on the command line, or nothing. */
  readonly last: Context;
}

const noBases: Bases = { open: () => ({ problem: phrases.nothingToExtend() }), last: emptyContext };
const longestChain = 10;

export function contextFrom(
  file: SourceFile,
  known: KnownNames,
  bases: Bases = noBases,
  chain: readonly string[] = [],
): ReadContext {
  const checked = checkFile(file, validateConfig);
  if (checked.kind === "refused") return checked;
  if (checked.kind === "empty") return { kind: "read", context: saysNothing(file, bases.last) };
  // The schema has just said that it is a mapping.
  const data = checked.data as Reading["data"];
  const reading: Reading = { tree: checked.tree, data, folder: folderOf(file.path), known, refusals: [] };
  const base = data.extends === undefined ? bases.last : baseOf(file, reading, bases, [...chain, file.path]);
  if (base !== null) checkLocks(reading, base.bases);
  const additions = [...(base ?? emptyContext).additions, ...catalogue.read(file, reading, bases.open)];
  const context = read(file, { ...reading, known: withAdded(known, additions) }, base ?? emptyContext);
  if (reading.refusals.length > 0) return { kind: "refused", refusals: reading.refusals };
  return { kind: "read", context: { ...context, additions } };
}

/** What the configuration adds, it can name. */
function withAdded(known: KnownNames, additions: Context["additions"]): KnownNames {
  if (additions.length === 0) return known;
  const ids = (wanted: "parties" | "providers") =>
    additions.filter(({ shelf }) => shelf === wanted).map(({ id }) => id);
  return {
    ...known,
    parties: new Set([...known.parties, ...ids("parties")]),
    providers: new Set([...known.providers, ...ids("providers")]),
  };
}

function baseOf(file: SourceFile, reading: Reading, bases: Bases, chain: readonly string[]): Context | null {
  return readBase(file, reading, bases.open, (opened) => {
    const round = [...chain, opened.path];
    if (chain.includes(opened.path) || chain.length >= longestChain)
      return [refusalAt(at(reading.tree, "/extends"), phrases.extendsItself(file.path, round))];
    const base = contextFrom(opened, reading.known, bases, chain);
    return base.kind === "read" ? base.context : base.refusals;
  });
}

function saysNothing(file: SourceFile, base: Context): Context {
  return { ...base, file: file.path, bases: [{ file: file.path, locked: [] }, ...base.bases] };
}

/** What is stated here counts before what the base states; what can stand beside each other is added. */
function read(file: SourceFile, reading: Reading, base: Context): Context {
  const registriesHere = [...base.registries, ...registries.read(reading)];
  return {
    file: file.path,
    profile: profile.read(reading) ?? base.profile,
    profileFile: profile.read(reading) === null ? base.profileFile : file.path,
    language: language.read(reading) ?? base.language,
    exclude: [...base.exclude, ...exclude.read(reading)],
    approvedParties: parties.read(reading) ?? base.approvedParties,
    environment: new Map([...base.environment, ...environment.read(reading)]),
    clusters: [...base.clusters, ...clusters.read(reading)],
    render: render.read(reading) ?? base.render,
    charts: [...base.charts, ...charts.read(reading)],
    mirrors: [...base.mirrors, ...mirrors.read(reading, registriesHere)],
    registries: registriesHere,
    variants: [...base.variants, ...variants.read(reading)],
    organisation: organisation.read(reading, base.organisation),
    systems: systems.read(reading, base.systems),
    tags: tags.read(reading, base.tags),
    exceptions: [...base.exceptions, ...exceptions.read(reading)],
    exceptionLimits: exceptionLimits.read(reading, base.exceptionLimits),
    bases: [{ file: file.path, locked: readLocks(reading, keyNames) }, ...base.bases],
    additions: base.additions,
  };
}

/** A configuration that is kept outside the root speaks of the root. */
function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder.startsWith("..") || posix.isAbsolute(folder) ? "." : folder;
}
