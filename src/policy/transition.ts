/**
 * Terms of transition: what exists when a policy takes effect may stay as it is for a while. Whether a term applies
 * depends on the day that is judged as, on since when the system is in use, and on what the rule asks.
 */
import type { DeclaredSystem, Language, Level, Text } from "../model/index.ts";
import type { ProfileEntry, RuleEntry, Transition } from "./types.ts";

export interface Term {
  readonly transition: Transition;
  /** The last day is the one before; a contract that runs longer moves it for existing use. */
  readonly until: string;
  readonly since: string;
  /** Whether the day that is judged as lies in it. */
  readonly running: boolean;
}

/** Null when no term of the profile is about this: then the level of the rule counts. */
export function termOf(
  rule: RuleEntry,
  profile: ProfileEntry,
  system: DeclaredSystem | null,
  day: string,
): Term | null {
  const transition = profile.transition?.find(({ applies }) => applies === rule.transition);
  const since = system?.existingSince ?? null;
  if (transition === undefined || system === null || since === null || since >= transition.from) return null;
  const { contractUntil } = system;
  const longer = transition.applies === "existing-use" && contractUntil !== null;
  // The contract's last day is still covered; the term's own end is the first day that is not.
  const until = longer && contractUntil >= transition.until ? dayAfter(contractUntil) : transition.until;
  return { transition, until, since, running: day >= transition.from && day < until };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const weight: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 };

/** A term only ever makes it milder. */
export function levelIn(term: Term | null, level: Level): Level {
  if (term === null || !term.running) return level;
  const { level: meanwhile = "warning" } = term.transition;
  return weight[meanwhile] < weight[level] ? meanwhile : level;
}

/** To follow the message. */
export function termText({ until, since, running }: Term, language: Language): string {
  if (language === "nl") {
    return running
      ? `Bestaand gebruik (sinds ${since}): de overgangstermijn loopt tot ${until}, daarna telt dit zwaarder.`
      : `Bestaand gebruik (sinds ${since}): de overgangstermijn is op ${until} verlopen.`;
  }
  return running
    ? `Existing use (since ${since}): the term of transition runs until ${until}; after that this counts for more.`
    : `Existing use (since ${since}): the term of transition ended on ${until}.`;
}

export function withTerm(message: Text, term: Term | null, day: string): Text {
  if (term === null || day < term.transition.from) return message;
  return { nl: `${message.nl} ${termText(term, "nl")}`, en: `${message.en} ${termText(term, "en")}` };
}
