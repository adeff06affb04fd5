/**
 * The policies at run time: those that are shipped, and those that users bring. What users bring is checked as
 * the shipped ones were at build; the checks are loaded only then.
 */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import type { CatalogueData } from "../catalogue/types.ts";
import { type Refusal, type SourceFile, said, type Text } from "../model/index.ts";
import { packaged } from "../packaged.ts";
import { compareTexts } from "./order.ts";
import { phrases } from "./phrases.ts";
import type { PoliciesData, ProfileEntry } from "./types.ts";

export const defaultProfile = "rijk-2026";

export interface PolicyRequest {
  /** Absolute; user paths are read from here and reported relative to it. */
  readonly workingDirectory: string;
  /** An id or a file; the default when null. */
  readonly profile: string | null;
  /**
   * The folder of the configuration, when that names the profile. Its file must lie in it: the configuration is
   * part of what is scanned, and must not make us read elsewhere.
   */
  readonly profileFolder?: string;
  /** Extra rule files or folders. */
  readonly policies: readonly string[];
  readonly catalogue: CatalogueData;
}

export type LoadedPolicies =
  | { readonly kind: "loaded"; readonly policies: PoliciesData; readonly profile: ProfileEntry }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

let shipped: PoliciesData | null = null;

export function shippedPolicies(): PoliciesData {
  // What the build wrote, checked by the build.
  shipped ??= JSON.parse(readFileSync(packaged("dist/policies.json"), "utf8")) as PoliciesData;
  return shipped;
}

export async function loadPolicies(
  request: PolicyRequest,
  base: PoliciesData = shippedPolicies(),
): Promise<LoadedPolicies> {
  const areas = new Set(Object.keys(request.catalogue.areas));
  const chosen = await chooseProfile(request, base, areas);
  if (chosen.kind === "refused") return chosen;
  const profiles = new Set(base.profiles.map(({ id }) => id)).add(chosen.profile.id);
  const files: SourceFile[] = [];
  const refusals: Refusal[] = [];
  for (const path of request.policies) {
    const found = ruleFiles(request.workingDirectory, path);
    if ("message" in found) refusals.push(found);
    else files.push(...found);
  }
  if (refusals.length > 0) return { kind: "refused", refusals };
  if (files.length === 0) return { kind: "loaded", policies: base, profile: chosen.profile };
  const { readRules } = await import("./rule-files.ts");
  const ids = new Set(base.rules.map(({ id }) => id));
  const own = readRules(files, { areas, profiles, rules: ids });
  if (own.refusals.length > 0) return { kind: "refused", refusals: own.refusals };
  const policies = { ...base, rules: [...base.rules, ...own.rules] };
  return { kind: "loaded", policies, profile: chosen.profile };
}

type Chosen =
  | { readonly kind: "chosen"; readonly profile: ProfileEntry }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

async function chooseProfile(
  { profile: wanted, profileFolder, workingDirectory, policies }: PolicyRequest,
  base: PoliciesData,
  areas: ReadonlySet<string>,
): Promise<Chosen> {
  const name = wanted ?? defaultProfile;
  const known = base.profiles.find(({ id }) => id === name);
  if (known !== undefined) return { kind: "chosen", profile: known };
  const path = resolve(profileFolder ?? workingDirectory, name);
  if (!existsSync(path) || !statSync(path).isFile()) {
    const ids = base.profiles.map(({ id }) => id);
    return { kind: "refused", refusals: [nowhere(phrases.noProfileNorFile(name, ids))] };
  }
  if (profileFolder !== undefined && !liesIn(profileFolder, path)) {
    return { kind: "refused", refusals: [nowhere(phrases.profileElsewhere(name))] };
  }
  const { readProfiles } = await import("./profile-files.ts");
  // With rules of the user's own, a level may be meant for one of those, which are not read yet.
  const rules = policies.length > 0 ? null : new Set(base.rules.map(({ id }) => id));
  const file = readSource(workingDirectory, path);
  if ("message" in file) return { kind: "refused", refusals: [file] };
  const { profiles, refusals } = readProfiles([file], base.profiles, { areas, rules });
  const [profile] = profiles;
  if (refusals.length > 0 || profile === undefined) return { kind: "refused", refusals };
  return { kind: "chosen", profile };
}

/** With links followed. */
export function liesIn(folder: string, path: string): boolean {
  return realpathSync(path).startsWith(realpathSync(folder) + sep);
}

/** In a folder: every YAML file, in the order of their names; subfolders hold other things, such as examples. */
function ruleFiles(workingDirectory: string, path: string): readonly SourceFile[] | Refusal {
  const absolute = resolve(workingDirectory, path);
  if (!existsSync(absolute)) return nowhere(phrases.noFile(path));
  if (statSync(absolute).isFile()) return flat([readSource(workingDirectory, absolute)]);
  const names = readdirSync(absolute).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) return nowhere(phrases.noRulesIn(path));
  return flat(names.sort(compareTexts).map((name) => readSource(workingDirectory, join(absolute, name))));
}

function flat(files: readonly (SourceFile | Refusal)[]): readonly SourceFile[] | Refusal {
  const sources: SourceFile[] = [];
  for (const file of files) {
    if ("message" in file) return file;
    sources.push(file);
  }
  return sources;
}

/** No rule or configuration that people write is longer. */
export const mostBytes = 1_000_000;

export function readSource(folder: string, path: string): SourceFile | Refusal {
  const shown = relative(folder, path).replaceAll("\\", "/") || basename(path);
  if (statSync(path).size > mostBytes) return { ...nowhere(phrases.tooLarge(mostBytes)), file: shown };
  return { path: shown, text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") };
}

export function nowhere(text: Text | string): Refusal {
  return { ...said(text), file: null, line: null, column: null };
}
