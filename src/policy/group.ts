/** One decision, one finding: matches of rules gathered by what a person would mend at once. */
import {
  type DeclaredSystem,
  type Exposure,
  inRepository,
  type Level,
  type Place,
  type Span,
  type Unit,
} from "../model/index.ts";
import type { ActiveRule } from "./active.ts";
import { landmark } from "./fingerprint.ts";
import { compareExposures, compareSpans } from "./order.ts";
import type { Term } from "./transition.ts";
import type { Grouping } from "./types.ts";

export interface Match {
  readonly rule: ActiveRule;
  readonly exposure: Exposure;
  readonly system: DeclaredSystem | null;
  /** The rule's, or a milder one while a term of transition runs. */
  readonly level: Level;
  readonly term: Term | null;
  /** Where the organisation is declared. */
  readonly organisation: Span | null;
}

export interface Group {
  readonly rule: ActiveRule;
  readonly level: Level;
  readonly term: Term | null;
  readonly primary: Span;
  /** Those that the rule itself matched, in order of address; the first stands for all. */
  readonly exposures: readonly Exposure[];
  /** Those of superseded rules on the same decision. */
  readonly absorbed: readonly Exposure[];
  readonly system: DeclaredSystem | null;
  /** What the fingerprint is made from, beside the rule. */
  readonly identity: readonly string[];
}

export function groupMatches(matches: Iterable<Match>): readonly Group[] {
  const gathered = gather(matches, keyOf);
  const placed = [...gathered.values()].map((members) => ({ members, primary: primaryOf(members) }));
  // What is put on one line for one party is one finding: variants of a root share their provider block.
  const together = new Map<string, Placed>();
  for (const { members, primary } of placed) {
    const [first] = members;
    if (first === undefined) continue;
    const key = [first.rule.entry.id, first.level, spanKey(primary), ...about(first)].join("\0");
    const known = together.get(key);
    if (known === undefined) together.set(key, { members: [...members], primary });
    else known.members.push(...members);
  }
  return absorb([...together.values()].map(toGroup));
}

interface Placed {
  readonly members: Match[];
  readonly primary: Span;
}

function gather(matches: Iterable<Match>, key: (match: Match) => string): Map<string, Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const name = key(match);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [match]);
    else group.push(match);
  }
  return groups;
}

function keyOf(match: Match): string {
  return [match.rule.entry.id, match.level, ...togetherBy(match)].join("\0");
}

function togetherBy(match: Match): readonly string[] {
  const { rule, exposure } = match;
  const where = wherePut(match);
  switch (rule.entry.group) {
    case "cause":
      // `${AWS_REGION}` in fifty objects is filled in once.
      if (isNamedPlaceholder(exposure)) {
        return [unitKey(wholeOf(exposure.resource.unit)), ...about(match)];
      }
      return [spanKey(where), ...about(match)];
    case "decision":
      return [spanKey(where), ...about(match)];
    case "type":
    case "place-and-unit":
    case "party-and-unit":
    case "unit":
    case "exception":
      return [unitKey(wholeOf(exposure.resource.unit)), ...about(match)];
    case "party-and-system":
    case "system":
      return [match.system?.name ?? unitKey(wholeOf(exposure.resource.unit)), ...about(match)];
    case "party":
      return about(match);
    case "organisation":
      return [];
  }
}

function isNamedPlaceholder({ place, resource }: Exposure): boolean {
  if (resource.kind !== "object" || !("reason" in place) || place.reason === null) return false;
  return place.reason.code === "placeholder" && /^"?\$\{?[A-Za-z_]/.test(place.reason.subject);
}

/** What is said once for a unit is said once for all parts of it. */
function wholeOf(unit: Unit): Unit {
  return unit.within === undefined ? unit : { ...unit, path: unit.within };
}

/** What the finding is about, beside its line. */
function about({ rule, exposure }: Pick<Match, "rule" | "exposure">): readonly string[] {
  const party = exposure.party?.id ?? "";
  switch (rule.entry.group) {
    case "decision":
      return [party, ...placePart(rule, exposure)];
    case "place-and-unit":
      return [party, placeKey(exposure.place)];
    case "cause": {
      const { place } = exposure;
      const reason = "reason" in place ? place.reason : null;
      return reason === null ? [party, placeKey(place)] : [reason.code, reason.subject];
    }
    case "type":
      return [party, exposure.resource.type];
    case "party":
    case "party-and-unit":
    case "party-and-system":
      return [party];
    case "unit":
    case "system":
    case "organisation":
    case "exception":
      return [];
  }
}

/** A property is no place: what one line says of a property is one decision wherever it holds. */
function placePart({ entry }: ActiveRule, { place }: Exposure): readonly string[] {
  return entry.property === undefined ? [placeKey(place)] : [];
}

function wherePut(match: Match): Span {
  return inRepository(whereDecided(match), match.exposure.resource.calls);
}

function whereDecided({ rule, exposure, system, organisation }: Match): Span {
  const { place, deciding, resource, beneath } = exposure;
  switch (rule.entry.primary) {
    case "deciding":
    case "exception":
      return deciding;
    case "cause":
      return ("reason" in place ? place.reason?.span : null) ?? deciding;
    case "provider":
      // The provider block is that of the service; whose cloud is below it was decided with the place.
      if (beneath !== undefined) return deciding;
      // An object of Kubernetes has no provider: the line that ties it to the vendor stands for it.
      return resource.provider?.span ?? (resource.kind === "object" ? deciding : resource.span);
    case "system":
      return system?.span ?? deciding;
    case "organisation":
      return organisation ?? deciding;
  }
}

/**
 * The first place in the code; for provider configurations the one without an alias first, and a vendor's own before
 * what only runs on the vendor's cloud.
 */
function primaryOf(members: readonly Match[]): Span {
  const rank = ({ rule, exposure }: Match): number => {
    if (rule.entry.primary !== "provider") return 0;
    const { provider } = exposure.resource;
    if (exposure.beneath !== undefined) return 3;
    return provider === null ? 2 : provider.alias === null ? 0 : 1;
  };
  let best: Match | undefined;
  for (const member of members) {
    if (best === undefined) best = member;
    else if ((rank(member) - rank(best) || compareSpans(wherePut(member), wherePut(best))) < 0) best = member;
  }
  if (best === undefined) throw new Error("A group has at least one member");
  return wherePut(best);
}

/** Told of a unit as a whole, at whichever of its lines is the first. */
const unitsOnly: ReadonlySet<Grouping> = new Set(["type", "place-and-unit"]);

function toGroup({ members, primary }: Placed): Group {
  const exposures = members.map(({ exposure }) => exposure).sort(compareExposures);
  const [first] = members;
  const [standing] = exposures;
  if (first === undefined || standing === undefined) throw new Error("A group has at least one member");
  const { rule, system, level, term } = first;
  const identity = unitsOnly.has(rule.entry.group)
    ? [unitKey(standing.resource.unit)]
    : [...landmark(primary)];
  identity.push(...about({ rule, exposure: standing }));
  return { rule, level, term, primary, exposures, absorbed: [], system, identity };
}

/** Of several rules that speak of the same decision, the one that supersedes the others names their resources too. */
function absorb(groups: readonly Group[]): readonly Group[] {
  const decisions = new Map<string, Group[]>();
  const result: Group[] = [];
  for (const group of groups) {
    const [standing] = group.exposures;
    if (group.rule.entry.group !== "decision" || standing === undefined) {
      result.push(group);
      continue;
    }
    const key = [spanKey(group.primary), standing.party?.id ?? "", ...placePart(group.rule, standing)].join(
      "\0",
    );
    const same = decisions.get(key);
    if (same === undefined) decisions.set(key, [group]);
    else same.push(group);
  }
  for (const same of decisions.values()) result.push(...strongest(same));
  return result;
}

function strongest(groups: readonly Group[]): readonly Group[] {
  const supersedes = (one: Group, other: Group) => one.rule.supersedes.has(other.rule.entry.id);
  return groups
    .filter((group) => !groups.some((other) => supersedes(other, group)))
    .map((group) => {
      const weaker = groups.filter((other) => supersedes(group, other));
      const absorbed = weaker.flatMap(({ exposures }) => exposures).sort(compareExposures);
      return { ...group, absorbed };
    });
}

export function spanKey({ file, start, end }: Span): string {
  return `${file.path}:${start}:${end}`;
}

export function unitKey({ kind, path, variant }: Unit): string {
  return [kind, path, ...(variant ?? ["\u0001"])].join("\u0002");
}

export function placeKey(place: Place): string {
  const parts: string[] = [place.status, place.countries.join(",")];
  if ("code" in place) parts.push(place.code);
  if (place.status === "one-of") parts.push(...place.candidates.map(({ code }) => code));
  return parts.join("\u0002");
}
