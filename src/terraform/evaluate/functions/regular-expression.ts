/** Regular expressions in Go's syntax, matched in linear time. https://github.com/google/re2/wiki/Syntax */
import type { RE2JS } from "re2js";
import type { Value } from "../../../model/index.ts";
import { listValue, mapValue, nullValue, stringValue } from "../values.ts";
import {
  failure,
  type Given,
  longestText,
  made,
  makeText,
  notEvaluated,
  overBudget,
  textAt,
} from "./definition.ts";
import { regularExpressions } from "./heavy.ts";

interface Pattern {
  readonly kind: "pattern";
  readonly expression: RE2JS;
  /** One per capture group; null for a group without name. */
  readonly names: readonly (string | null)[];
}

interface Match {
  readonly start: number;
  readonly end: number;
  /** The whole match, then the groups; null for a group that took no part. */
  readonly groups: readonly (string | null)[];
}

const longestPattern = 10_000;

function compile(given: Given, pattern: string): Pattern | Value {
  const library = regularExpressions();
  if (!library) return notEvaluated(given, "regular expressions were not prepared");
  if (pattern.length > longestPattern) return overBudget(given, "a pattern longer than 10 kB");
  try {
    const expression = library.RE2JS.compile(pattern);
    const names: (string | null)[] = Array.from({ length: expression.groupCount() }, () => null);
    for (const [name, index] of Object.entries(expression.namedGroups())) names[Number(index) - 1] = name;
    return { kind: "pattern", expression, names };
  } catch (error) {
    return failure(given, `the pattern is wrong: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** As Go finds them: an empty match right behind another match does not count. */
function* matches({ expression, names }: Pattern, text: string): Generator<Match> {
  const matcher = expression.matcher(text);
  let lastEnd = -1;
  while (matcher.find()) {
    const start = matcher.start();
    const end = matcher.end();
    if (start === end && start === lastEnd) continue;
    lastEnd = end;
    const groups: (string | null)[] = [];
    for (let group = 0; group <= names.length; group += 1) groups.push(matcher.group(group));
    yield { start, end, groups };
  }
}

/** Matching takes text times pattern at most, and a repetition stands for as many copies of what it repeats. */
const mostSteps = 100_000_000;

function withinBudget(given: Given, pattern: string, text: string): boolean {
  const counts = Array.from(pattern.matchAll(/\d+(?=[,}])/g), ([count]) => Number(count));
  // RE2 refuses repetitions that come to more than a thousand together.
  const copies = Math.min(
    1000,
    counts.reduce((largest, count) => Math.max(largest, count), 1),
  );
  const steps = text.length * pattern.length * copies;
  if (steps > mostSteps) return false;
  given.surroundings.spend(1 + (steps >> 6));
  return true;
}

function tooMuch(given: Given): Value {
  return overBudget(given, "a pattern and a text that take too long to match");
}

/** Without groups a text, with groups a tuple, with named groups an object. */
function resultOf(given: Given, { names }: Pattern, match: Match): Value {
  const provenance = made(given);
  const text = (group: string | null | undefined): Value =>
    typeof group === "string" ? stringValue(group, provenance) : nullValue(provenance);
  if (names.length === 0) return text(match.groups[0]);
  const groups = match.groups.slice(1).map(text);
  if (names[0] === null) return listValue("tuple", groups, provenance);
  const named = names.map((name, index): [string, Value] => [
    name ?? "",
    groups[index] ?? nullValue(provenance),
  ]);
  return mapValue("object", new Map(named.sort(([one], [other]) => (one < other ? -1 : 1))), provenance);
}

function patternOf(given: Given): Pattern | Value {
  const pattern = compile(given, textAt(given, 0));
  if (pattern.kind !== "pattern") return pattern;
  if (pattern.names.includes(null) && pattern.names.some((name) => name !== null)) {
    return failure(given, "the pattern has both groups with and without a name");
  }
  return withinBudget(given, textAt(given, 0), textAt(given, 1)) ? pattern : tooMuch(given);
}

export function regex(given: Given): Value {
  const pattern = patternOf(given);
  if (pattern.kind !== "pattern") return pattern;
  for (const match of matches(pattern, textAt(given, 1))) return resultOf(given, pattern, match);
  return failure(given, "the pattern matches no part of the text");
}

export function regexAll(given: Given): Value {
  const pattern = patternOf(given);
  if (pattern.kind !== "pattern") return pattern;
  const results: Value[] = [];
  for (const match of matches(pattern, textAt(given, 1))) {
    given.surroundings.spend(1 + pattern.names.length);
    results.push(resultOf(given, pattern, match));
  }
  return listValue("list", results, made(given));
}

/** `replace` with a pattern between slashes. */
export function replaceMatches(given: Given, text: string, source: string, replacement: string): Value {
  const pattern = compile(given, source);
  if (pattern.kind !== "pattern") return pattern;
  if (!withinBudget(given, source, text)) return tooMuch(given);
  let result = "";
  let copied = 0;
  for (const match of matches(pattern, text)) {
    result += text.slice(copied, match.start) + expand(replacement, pattern, match);
    copied = match.end;
    if (result.length > longestText) return overBudget(given, "a text longer than 1 MB");
  }
  return makeText(given, result + text.slice(copied));
}

/** `$1`, `${1}`, `$name`, `${name}` and `$$`; a group that does not exist is empty. https://pkg.go.dev/regexp#Regexp.Expand */
function expand(replacement: string, { names }: Pattern, match: Match): string {
  return replacement.replace(/\$(?:\$|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\})/gu, (all, plain, braced) => {
    if (all === "$$") return "$";
    const name: unknown = plain ?? braced;
    if (typeof name !== "string") return all;
    const index = /^(?:0|[1-9]\d*)$/.test(name) ? Number(name) : names.indexOf(name) + 1 || -1;
    return match.groups[index] ?? "";
  });
}
