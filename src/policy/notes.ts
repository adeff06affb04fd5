/** What a reader of the report should know of the judging itself. */
import type { Context, Notification } from "../model/index.ts";
import { levelOf } from "./active.ts";
import { needsSystem } from "./condition.ts";
import type { PoliciesData, ProfileEntry, RuleEntry } from "./types.ts";

export function notes(
  policies: PoliciesData,
  profile: ProfileEntry,
  context: Context,
  asOf: string,
): readonly Notification[] {
  return [...notJudged(policies, profile, context), ...outOfTime(profile, asOf)];
}

/** Rules that need to know which system or whose it is are silent without a declaration; that is said once. */
function notJudged(policies: PoliciesData, profile: ProfileEntry, context: Context): readonly Notification[] {
  const missing = [
    ...(context.systems.length > 0 ? [] : [{ what: "system", asks: asksForSystem }]),
    ...(context.organisation !== null ? [] : [{ what: "organisation", asks: isOverOrganisation }]),
  ];
  const ids = policies.rules
    .filter((rule) => levelOf(rule, profile) !== null && missing.some(({ asks }) => asks(rule)))
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const what = missing.map((one) => `no ${one.what}`).join(" and ");
  const families = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf("-"))))].join(", ");
  return [
    note(
      `${what.replace("n", "N")} is declared in cloudtoets.yaml, so what depends on that was not judged: ${ids.length} rules of ${families}`,
    ),
  ];
}

function asksForSystem({ when, scope }: RuleEntry): boolean {
  return scope === "system" || needsSystem(when);
}

function isOverOrganisation({ scope }: RuleEntry): boolean {
  return scope === "organisation";
}

function outOfTime({ id, effective, until }: ProfileEntry, asOf: string): readonly Notification[] {
  if (asOf < effective) return [note(`The profile ${id} takes effect on ${effective}, after ${asOf}`)];
  if (until !== undefined && asOf >= until)
    return [note(`The profile ${id} was replaced on ${until}; areas are taken as they were until then`)];
  return [];
}

function note(message: string): Notification {
  return { level: "note", file: null, span: null, message, incomplete: false };
}
