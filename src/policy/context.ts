/** The text of a configuration in, the Context out. Paths in it count from its own folder, or from the root. */
import { posix } from "node:path";
import {
  type ApprovedParty,
  type Context,
  type Declared,
  type DeclaredCluster,
  type DeclaredSystem,
  type DeclaredVariant,
  emptyContext,
  type Refusal,
  type SourceFile,
  type Span,
} from "../model/index.ts";
import { valueAt, type YamlNode } from "../yaml/index.ts";
import { at, checkFile, refusalAt } from "./checked.ts";
import { kubernetesContext, type WrittenKubernetes } from "./context-kubernetes.ts";
import { suggestion } from "./nearest.ts";
import { validateConfig } from "./validate-config.generated.js";

/** Ids of the catalogue. */
export interface KnownNames {
  readonly parties: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

export type ReadContext =
  | { readonly kind: "read"; readonly context: Context }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** What the schema lets through: schemas/config.schema.json. */
interface Written extends WrittenKubernetes {
  readonly profile?: string;
  readonly language?: Context["language"];
  readonly exclude?: readonly string[];
  readonly organisation?: {
    readonly name?: string;
    readonly kind?: NonNullable<Context["organisation"]>["kind"];
  };
  readonly parties?: { readonly approved: readonly { readonly party: string; readonly agreement: string }[] };
  readonly environment?: Readonly<Record<string, string>>;
  readonly clusters?: readonly WrittenCluster[];
  readonly variants?: readonly WrittenVariant[];
  readonly systems?: readonly WrittenSystem[];
}

interface WrittenCluster {
  readonly name: string;
  readonly paths: readonly string[];
  readonly provider?: string;
  readonly region?: string;
  readonly country?: string;
}

interface WrittenVariant {
  readonly path: string;
  readonly files?: readonly string[];
  readonly workspace?: string;
}

interface WrittenSystem {
  readonly name: string;
  readonly paths: readonly string[];
  readonly material?: boolean;
  readonly entity?: NonNullable<DeclaredSystem["entity"]>;
}

/** A piece of the configuration with its place in the text and what was found wrong on the way. */
interface Reading {
  readonly tree: YamlNode;
  /** The configuration's folder, relative to the root; `.` for the root. */
  readonly folder: string;
  readonly known: KnownNames;
  readonly refusals: Refusal[];
}

export function contextFrom(file: SourceFile, known: KnownNames): ReadContext {
  const checked = checkFile(file, validateConfig);
  if (checked.kind === "refused") return checked;
  if (checked.kind === "empty") return { kind: "read", context: { ...emptyContext, file: file.path } };
  const reading: Reading = { tree: checked.tree, folder: folderOf(file.path), known, refusals: [] };
  // The schema has just said that it is this.
  const written = checked.data as Written;
  const { parties, countries } = known;
  const context: Context = {
    ...kubernetesContext(written, { ...reading, parties, countries }),
    file: file.path,
    profile: written.profile ?? null,
    language: written.language ?? null,
    exclude: (written.exclude ?? []).map((glob) => fromRoot(reading.folder, glob)),
    approvedParties: approvedParties(written, reading),
    environment: environment(written, reading),
    clusters: (written.clusters ?? []).map((cluster, position) =>
      declaredCluster(cluster, position, reading),
    ),
    variants: (written.variants ?? []).map((variant, position) =>
      declaredVariant(variant, position, reading),
    ),
    organisation: written.organisation
      ? { name: written.organisation.name ?? null, kind: written.organisation.kind ?? null }
      : null,
    systems: declaredSystems(written.systems ?? [], reading),
  };
  if (reading.refusals.length > 0) return { kind: "refused", refusals: reading.refusals };
  return { kind: "read", context };
}

/** A configuration that is kept outside the root speaks of the root. */
function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder.startsWith("..") || posix.isAbsolute(folder) ? "." : folder;
}

function declaredVariant(
  { path, files = [], workspace }: WrittenVariant,
  position: number,
  { tree, folder }: Reading,
): DeclaredVariant {
  const inRoot = (written: string) => posix.normalize(posix.join(folder, written)).replace(/(?<=.)\/$/, "");
  return {
    path: inRoot(path),
    files: files.map(inRoot),
    workspace: workspace ?? null,
    span: at(tree, `/variants/${position}`),
  };
}

/** A glob that starts with `**` means anywhere below the configuration. */
function fromRoot(folder: string, glob: string): string {
  return folder === "." ? glob : `${folder}/${glob.replace(/^\//, "")}`;
}

function approvedParties({ parties }: Written, reading: Reading): readonly ApprovedParty[] | null {
  if (parties === undefined) return null;
  return parties.approved.map(({ party, agreement }, position) => {
    const span = at(reading.tree, `/parties/approved/${position}/party`);
    checkName("party", party, reading.known.parties, span, reading);
    return { party, agreement, span };
  });
}

function environment(written: Written, { tree }: Reading): ReadonlyMap<string, Declared> {
  const names = valueAt(tree, "environment");
  return new Map(
    Object.entries(written.environment ?? {}).map(([name, value]) => [
      name,
      { value, span: valueAt(names, name) ?? tree },
    ]),
  );
}

function declaredCluster(written: WrittenCluster, position: number, reading: Reading): DeclaredCluster {
  const path = `/clusters/${position}`;
  const { provider, region, country } = written;
  const span = at(reading.tree, path);
  if (provider !== undefined)
    checkName("provider", provider, reading.known.providers, at(reading.tree, `${path}/provider`), reading);
  if (country !== undefined && !reading.known.countries.has(country))
    reading.refusals.push(
      refusalAt(at(reading.tree, `${path}/country`), `${country} is no country code of ISO 3166-1`),
    );
  if (region === undefined && country === undefined)
    reading.refusals.push(
      refusalAt(span, `The cluster "${written.name}" needs a "country", or a "provider" and a "region"`),
    );
  return {
    name: written.name,
    paths: paths(written.paths, `${path}/paths`, reading),
    provider: provider ?? null,
    region: region ?? null,
    country: country ?? null,
    span,
  };
}

function declaredSystems(written: readonly WrittenSystem[], reading: Reading): readonly DeclaredSystem[] {
  const claims = new Map<string, string>();
  const names = new Set<string>();
  return written.map((system, position) => {
    const path = `/systems/${position}`;
    const own = paths(system.paths, `${path}/paths`, reading);
    if (names.has(system.name))
      reading.refusals.push(
        refusalAt(at(reading.tree, `${path}/name`), `There is another system "${system.name}"`),
      );
    names.add(system.name);
    for (const [index, claimed] of own.entries()) {
      const other = claims.get(claimed);
      const where = at(reading.tree, `${path}/paths/${index}`);
      if (other !== undefined)
        reading.refusals.push(refusalAt(where, `The system "${other}" claims ${claimed} already`));
      claims.set(claimed, system.name);
    }
    const { material, entity } = system;
    const span = at(reading.tree, `${path}/name`);
    return { name: system.name, paths: own, material: material ?? null, entity: entity ?? null, span };
  });
}

/** Relative to the root, without `.` and `..`; what climbs out of the root is refused. */
function paths(written: readonly string[], pointer: string, reading: Reading): readonly string[] {
  return written.map((path, position) => {
    const joined = posix.join(reading.folder, path.replaceAll("\\", "/"));
    const normal = joined === "./" ? "." : joined.replace(/\/$/, "");
    if (posix.isAbsolute(path) || normal === ".." || normal.startsWith("../"))
      reading.refusals.push(
        refusalAt(at(reading.tree, `${pointer}/${position}`), `"${path}" is not a path inside the root`),
      );
    return normal;
  });
}

function checkName(
  kind: string,
  name: string,
  known: ReadonlySet<string>,
  span: Span,
  reading: Reading,
): void {
  if (known.has(name)) return;
  reading.refusals.push(
    refusalAt(span, `The catalogue knows no ${kind} "${name}"${suggestion(name, known)}`),
  );
}
