/** What a reader of the report should know of the judging itself. */
import type { Context, Notification } from "../model/index.ts";
import { levelOf } from "./active.ts";
import { fieldNames } from "./condition.ts";
import type { PoliciesData, ProfileEntry } from "./types.ts";

export function notes(
  policies: PoliciesData,
  profile: ProfileEntry,
  context: Context,
  asOf: string,
): readonly Notification[] {
  return [...notJudged(policies, profile, context), ...outOfTime(profile, asOf)];
}

/** Rules that need to know which system it is are silent without a declaration; that is said once. */
function notJudged(policies: PoliciesData, profile: ProfileEntry, context: Context): readonly Notification[] {
  if (context.systems.length > 0) return [];
  const ids = policies.rules
    .filter((rule) => levelOf(rule, profile) !== null)
    .filter((rule) => fieldNames(rule.when).some((name) => name === "system" || name.startsWith("system.")))
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    note(
      `No system is declared in cloudtoets.yaml, so what depends on that was not judged: ${ids.join(", ")}`,
    ),
  ];
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
