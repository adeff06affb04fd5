/** What a reader of the report should know of the judging itself. */
import {
  type Context,
  type Language,
  type Notification,
  type SinceBaseline,
  said,
  type Text,
} from "../model/index.ts";
import { levelOf } from "./active.ts";
import { needsSystem } from "./condition.ts";
import { changesText } from "./facts/index.ts";
import { phrases } from "./phrases.ts";
import type { PoliciesData, ProfileEntry, RuleEntry, Words } from "./types.ts";

export function notes(
  policies: PoliciesData,
  profile: ProfileEntry,
  context: Context,
  asOf: string,
  since: SinceBaseline | null = null,
): readonly Notification[] {
  return [
    ...notJudged(policies, profile, context),
    ...outOfTime(profile, asOf),
    ...shrunk(since, policies.words),
  ];
}

/** Rules that need to know which system or whose it is are silent without a declaration; that is said once. */
function notJudged(policies: PoliciesData, profile: ProfileEntry, context: Context): readonly Notification[] {
  const missing = [
    ...(context.systems.length > 0 ? [] : [{ what: "system" as const, asks: asksForSystem }]),
    ...(context.organisation !== null ? [] : [{ what: "organisation" as const, asks: isOverOrganisation }]),
  ];
  const ids = policies.rules
    .filter((rule) => levelOf(rule, profile) !== null && missing.some(({ asks }) => asks(rule)))
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const families = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf("-"))))].join(", ");
  return [
    note(
      phrases.notJudged(
        missing.map(({ what }) => what),
        ids.length,
        families,
      ),
    ),
  ];
}

function asksForSystem({ when, scope }: RuleEntry): boolean {
  return scope === "system" || needsSystem(when);
}

function isOverOrganisation({ scope }: RuleEntry): boolean {
  return scope === "organisation";
}

/** What is less than the baseline has can grow back unseen until the baseline says so. */
function shrunk(since: SinceBaseline | null, words: Words): readonly Notification[] {
  if (since === null || since.shrunk.length === 0) return [];
  const text = (language: Language) => changesText(since.shrunk, words, language);
  return [note(phrases.shrunk({ nl: text("nl"), en: text("en") }))];
}

function outOfTime({ id, effective, until }: ProfileEntry, asOf: string): readonly Notification[] {
  if (asOf < effective) return [note(phrases.notYet(id, effective, asOf))];
  if (until !== undefined && asOf >= until) return [note(phrases.replaced(id, until))];
  return [];
}

function note(text: Text): Notification {
  return { level: "note", file: null, span: null, ...said(text), incomplete: false };
}
