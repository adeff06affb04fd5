/** Profile files, read and checked, with what they take over from the profile they extend. */
import type { Refusal, SourceFile } from "../model/index.ts";
import { keyAt, type YamlNode } from "../yaml/index.ts";
import { nameOf } from "./areas.ts";
import { at, checkFile, refusalAt, start, statedId } from "./checked.ts";
import { isDay } from "./day.ts";
import { phrases } from "./phrases.ts";
import { checkBasis, type Vocabulary } from "./rule-files.ts";
import type { ProfileEntry, ProfileFile } from "./types.ts";
import { validateProfile } from "./validate-policy.generated.js";

export interface ProfileFiles {
  readonly profiles: readonly ProfileEntry[];
  readonly refusals: readonly Refusal[];
  /** Also of those that were refused: one fault should not become many. */
  readonly ids: ReadonlySet<string>;
}

interface Read {
  readonly profile: ProfileFile;
  readonly tree: YamlNode;
}

/** `known` are profiles that are there already and can be extended. */
export function readProfiles(
  files: readonly SourceFile[],
  known: readonly ProfileEntry[],
  vocabulary: Pick<Vocabulary, "areas"> & { readonly rules: ReadonlySet<string> | null },
): ProfileFiles {
  const refusals: Refusal[] = [];
  const read = new Map<string, Read>();
  const stated = new Set<string>();
  for (const file of files) {
    const checked = checkFile(file, validateProfile);
    if (checked.kind === "refused") {
      refusals.push(...checked.refusals);
      stated.add(statedId(checked.tree) ?? "");
    } else if (checked.kind === "empty") refusals.push(refusalAt(start(file), phrases.nothingIn("profile")));
    else {
      // The schema has just said that it is one.
      const profile = checked.data as ProfileFile;
      const taken = read.has(profile.id) || known.some(({ id }) => id === profile.id);
      if (taken) refusals.push(refusalAt(at(checked.tree, "/id"), phrases.twice("profile", profile.id)));
      else read.set(profile.id, { profile, tree: checked.tree });
    }
  }
  for (const { profile, tree } of read.values()) refusals.push(...crossCheck(profile, tree, vocabulary));
  const profiles = [...read.values()].flatMap((one) => {
    const resolved = resolve(one, read, known);
    if ("message" in resolved) refusals.push(resolved);
    return "message" in resolved ? [] : [resolved];
  });
  return { profiles, refusals, ids: new Set([...stated, ...read.keys()]) };
}

function crossCheck(
  profile: ProfileFile,
  tree: YamlNode,
  { areas, rules }: Parameters<typeof readProfiles>[2],
): readonly Refusal[] {
  const refusals = [...checkBasis(profile.basis, tree, new Set())];
  const day = (path: string, text: string | undefined) => {
    if (text !== undefined && !isDay(text)) refusals.push(refusalAt(at(tree, path), phrases.noDay(text)));
  };
  day("/effective", profile.effective);
  day("/until", profile.until);
  for (const [position, { from, until }] of (profile.transition ?? []).entries()) {
    day(`/transition/${position}/from`, from);
    day(`/transition/${position}/until`, until);
  }
  for (const key of ["allowed", "excluded"] as const)
    for (const [position, reference] of (profile[key] ?? []).entries()) {
      const name = nameOf(reference);
      if ("area" in reference && !areas.has(name))
        refusals.push(refusalAt(at(tree, `/${key}/${position}/area`), phrases.unknown("area", name, areas)));
    }
  for (const id of Object.keys(profile.levels ?? {}))
    if (rules !== null && !rules.has(id))
      refusals.push(refusalAt(keyAt(tree, `/levels/${id}`) ?? tree, phrases.unknown("rule", id, rules)));
  return refusals;
}

function resolve(
  { profile, tree }: Read,
  read: ReadonlyMap<string, Read>,
  known: readonly ProfileEntry[],
): ProfileEntry | Refusal {
  const chain: (ProfileFile | ProfileEntry)[] = [profile];
  const lineage = [profile.id];
  let base = profile.extends;
  while (base !== undefined) {
    if (lineage.includes(base))
      return refusalAt(at(tree, "/extends"), phrases.extendsItself(profile.id, [...lineage, base]));
    const own = read.get(base)?.profile;
    const found = own ?? known.find(({ id }) => id === base);
    if (found === undefined) {
      const ids = [...read.keys(), ...known.map(({ id }) => id)];
      return refusalAt(at(tree, "/extends"), phrases.unknown("profile", base, ids));
    }
    chain.push(found);
    lineage.push(...("lineage" in found ? found.lineage : [found.id]));
    base = own?.extends;
  }
  return inherit(profile, chain, lineage) ?? allowsNothing(profile, tree);
}

function allowsNothing({ id }: ProfileFile, tree: YamlNode): Refusal {
  return refusalAt(tree, phrases.allowsNothing(id));
}

/** The nearest statement counts; levels count one by one. The days of a base are its own. */
function inherit(
  { extends: _, ...own }: ProfileFile,
  chain: readonly (ProfileFile | ProfileEntry)[],
  lineage: readonly string[],
): ProfileEntry | null {
  const nearest = <Key extends "allowed" | "excluded" | "transition">(key: Key) =>
    chain.map((profile) => profile[key]).find((value) => value !== undefined);
  const allowed = nearest("allowed");
  if (allowed === undefined) return null;
  const excluded = nearest("excluded");
  const transition = nearest("transition");
  const levels = Object.assign({}, ...chain.toReversed().map((profile) => profile.levels));
  return {
    ...own,
    lineage,
    allowed,
    ...(excluded && { excluded }),
    ...(transition && { transition }),
    ...(Object.keys(levels).length > 0 && { levels }),
  };
}
