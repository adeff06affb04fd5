/**
 * Before anything is scanned: where the root is, that every path asked for is there and inside it, and what the
 * configuration, the profile and the rules are. A fault in any of these refuses the scan.
 */
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type CatalogueData, completeCatalogue, loadCatalogue } from "./catalogue/index.ts";
import { isInside, toRelative } from "./discover/index.ts";
import { type Context, type Refusal, said, type Text } from "./model/index.ts";
import {
  loadContext,
  loadPolicies,
  type PoliciesData,
  type ProfileEntry,
  selectRules,
} from "./policy/index.ts";
import type { ScanRequest } from "./scan.ts";

export interface Prepared extends Omit<Located, "kind"> {
  readonly kind: "prepared";
  readonly context: Context;
  readonly policies: PoliciesData;
  readonly profile: ProfileEntry;
  /** The rules whose findings are wanted; all when null. */
  readonly selected: ReadonlySet<string> | null;
  readonly catalogue: CatalogueData;
  readonly asOf: string;
}

export async function prepare(request: ScanRequest, shipped: PoliciesData): Promise<Prepared | Refused> {
  const located = locateRequest(request);
  if (located.kind === "refused") return located;
  const { root, paths } = located;
  const knowledge = loadCatalogue();
  const { workingDirectory, config, configText } = request;
  const loaded = await loadContext({
    root,
    start: join(root, paths[0] ?? located.start ?? "."),
    file: config === null ? null : resolve(workingDirectory, config),
    text: configText,
    base: request.baseConfig === null ? null : resolve(workingDirectory, request.baseConfig),
    known: namesIn(knowledge, shipped),
  });
  if (loaded.kind === "refused") return loaded;
  const { folder } = loaded;
  const context = request.inlineExceptions ? loaded.context : withoutInlineExceptions(loaded.context);
  const completed = await completeCatalogue(knowledge, context.additions);
  if (completed.kind === "refused") return completed;
  const { catalogue } = completed;
  const chosen = await loadPolicies(
    {
      workingDirectory,
      profile: request.profile ?? context.profile,
      ...(request.profile === null ? { profileFolder: folder } : {}),
      policies: request.policies,
      catalogue,
    },
    shipped,
  );
  if (chosen.kind === "refused") return chosen;
  const { policies, profile } = chosen;
  const selection = selectRules(policies.rules, request.select, request.ignore);
  if (selection.kind === "refused") return selection;
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10);
  return {
    ...located,
    kind: "prepared",
    context,
    policies,
    profile,
    selected: selection.rules,
    catalogue,
    asOf,
  };
}

function withoutInlineExceptions(context: Context): Context {
  return { ...context, exceptionLimits: { ...context.exceptionLimits, inline: false } };
}

interface Located {
  readonly kind: "located";
  /** Absolute, links resolved. */
  readonly root: string;
  /** Relative to the root, without the `-` that stands for standard input. */
  readonly paths: readonly string[];
  /** The working directory, relative to the root; null when it is not in it. */
  readonly start: string | null;
  readonly variableFiles: readonly string[];
}

interface Refused {
  readonly kind: "refused";
  readonly refusals: readonly Refusal[];
}

function locateRequest(request: ScanRequest): Located | Refused {
  const { workingDirectory } = request;
  const refusals: Refusal[] = [];
  const refuse = (text: Text, file: string) =>
    refusals.push({ ...said(text), file, line: null, column: null });
  const root =
    request.root === null ? nearestRepository(workingDirectory) : resolve(workingDirectory, request.root);
  if (!isFolder(root)) {
    refuse({ nl: "De hoofdmap is geen map.", en: "The root is not a folder." }, request.root ?? root);
    return { kind: "refused", refusals };
  }
  const realRoot = realpathSync(root);
  const inRoot = (path: string, kind: Text): string[] => {
    const absolute = resolve(workingDirectory, path);
    if (!existsSync(absolute)) {
      refuse({ nl: `${kind.nl} bestaat niet.`, en: `${kind.en} does not exist.` }, path);
      return [];
    }
    const real = realpathSync(absolute);
    if (!isInside(realRoot, real)) {
      refuse(
        {
          nl: `${kind.nl} ligt buiten de hoofdmap ${realRoot}.`,
          en: `${kind.en} lies outside the root ${realRoot}.`,
        },
        path,
      );
      return [];
    }
    return [toRelative(realRoot, real)];
  };
  const given = typeof request.standardInput === "string";
  const named = request.paths.filter((path) => !given || path !== "-");
  const paths = named.flatMap((path) => inRoot(path, { nl: "Het pad", en: "The path" }));
  const variableFiles = request.variableFiles.flatMap((path) =>
    inRoot(path, { nl: "Het bestand met variabelen", en: "The variable file" }),
  );
  if (refusals.length > 0) return { kind: "refused", refusals };
  const here = realpathSync(workingDirectory);
  const start = isInside(realRoot, here) ? toRelative(realRoot, here) : null;
  return { kind: "located", root: realRoot, paths, start, variableFiles };
}

/** The nearest folder upwards that holds `.git`, else the folder itself. */
function nearestRepository(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The names that a configuration may use. */
function namesIn(
  catalogue: CatalogueData,
  shipped: PoliciesData,
): Parameters<typeof loadContext>[0]["known"] {
  return {
    parties: new Set(Object.keys(catalogue.parties)),
    providers: new Set(Object.keys(catalogue.providers)),
    countries: new Set(Object.keys(shipped.words.countries)),
    areas: new Set(Object.keys(catalogue.areas)),
  };
}
