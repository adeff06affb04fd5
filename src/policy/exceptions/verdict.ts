/** Whether an exception counts on the day of judging, apart from what it covers. */
import type { DeclaredException, ExceptionLimits, Text } from "../../model/index.ts";
import { isCountry } from "../areas.ts";
import { isDay } from "../day.ts";
import { nearest } from "../nearest.ts";
import type { StatedException } from "./stated.ts";

export const exceptionStates = [
  "expired",
  "incomplete",
  "unreadable",
  "unknown-rule",
  "too-long",
  "in-code",
  "new-in-code",
  "document-missing",
  "outside",
  "unused",
] as const;
export type ExceptionState = (typeof exceptionStates)[number];

/** Why an exception does not count, with what that is about. */
export interface Trouble {
  readonly state: ExceptionState;
  readonly subject: Text;
}

/** What exceptions are held against. */
export interface Circumstances {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly limits: ExceptionLimits;
  /** Ids of all rules there are, in the profile or not. */
  readonly rules: ReadonlySet<string>;
  /** Ids of areas. */
  readonly areaNames: ReadonlySet<string>;
  /** Whether a file is in the repository. */
  readonly exists: (path: string) => boolean;
}

/** Null when it counts. */
export function troubleOf(stated: StatedException, circumstances: Circumstances): Trouble | null {
  const { declared, origin, unreadable } = stated;
  const { asOf, limits, rules, exists } = circumstances;
  if (unreadable !== null) return trouble("unreadable", unreadable);
  const noArea = declared.conditions.within?.find((name) => !isArea(name, circumstances.areaNames));
  if (noArea !== undefined) return trouble("unreadable", `within=${noArea}`);
  if (declared.rule === "") return trouble("incomplete", "rule");
  if (!rules.has(declared.rule)) return { state: "unknown-rule", subject: misspelt(declared.rule, rules) };
  if (origin.kind !== "configuration" && !limits.inline) return trouble("in-code", declared.rule);
  if (stated.isNew === true) return trouble("new-in-code", declared.rule);
  const missing = required.filter((key) => declared[key] === null);
  if (missing.length > 0) return trouble("incomplete", missing.join(", "));
  const { until } = declared;
  if (until !== null && until < asOf) return trouble("expired", until);
  if (until !== null && until > monthsAfter(asOf, limits.months)) return trouble("too-long", until);
  const absent = declared.conditions.documents?.find((path) => !exists(path));
  return absent === undefined ? null : trouble("document-missing", absent);
}

function misspelt(rule: string, rules: ReadonlySet<string>): Text {
  const meant = nearest(rule, rules);
  if (meant === null) return inEach(rule);
  return { nl: `${rule} (bedoelt u ${meant}?)`, en: `${rule} (did you mean ${meant}?)` };
}

/** The configuration's have been checked when it was read; those in code have not. */
function isArea(name: string, known: ReadonlySet<string>): boolean {
  return known.has(name) || name === "allowed" || isCountry(name);
}

const required = [
  "until",
  "by",
  "decision",
  "reason",
] as const satisfies readonly (keyof DeclaredException)[];

export function trouble(state: ExceptionState, subject: string): Trouble {
  return { state, subject: inEach(subject) };
}

function inEach(subject: string): Text {
  return { nl: subject, en: subject };
}

/** The same day of a later month; the last of that month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  if (!isDay(day)) throw new Error(`${day} is no day`);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
