/**
 * Exceptions in code that stood there before a change. Whoever changes code must not excuse the change in the same
 * breath: what a change adds, moves or rewrites counts once it is merged.
 */
import { landmark } from "../fingerprint.ts";
import type { StatedException } from "./stated.ts";

/** How often each exception in code was stated. */
export type Standing = ReadonlyMap<string, number>;

/** Of a scan of the code as it was. */
export function standing(stated: readonly StatedException[]): Standing {
  const counts = new Map<string, number>();
  for (const name of stated.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Marks what did not stand there. Of two that are alike the first is taken for the old one. */
export function markNew(stated: readonly StatedException[], before: Standing): readonly StatedException[] {
  const left = new Map(before);
  const stood = (name: string) => {
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    return count > 0;
  };
  return stated.map((one) => {
    const { origin } = one;
    if (origin.kind === "configuration") return one;
    if (origin.kind === "comment") return namesOf(one).every(stood) ? one : { ...one, isNew: true };
    const objects = new Set([...origin.objects].filter((id) => stood(nameOfAnnotation(one, id))));
    return objects.size === 0 ? { ...one, isNew: true } : { ...one, origin: { ...origin, objects } };
  });
}

function namesOf(stated: StatedException): readonly string[] {
  const { origin } = stated;
  if (origin.kind === "configuration") return [];
  if (origin.kind === "annotation") return [...origin.objects].map((id) => nameOfAnnotation(stated, id));
  return [JSON.stringify([...wordsOf(stated), ...landmark(origin.block)])];
}

function nameOfAnnotation(stated: StatedException, object: string): string {
  return JSON.stringify([...wordsOf(stated), object]);
}

/** What it says, and nothing of where it stands. */
function wordsOf({ declared }: StatedException): readonly unknown[] {
  const { rule, until, by, decision, reason, conditions } = declared;
  return [rule, until, by, decision, reason, conditions.within, conditions.documents];
}
