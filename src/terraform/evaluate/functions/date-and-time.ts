/** Functions on points in time. What the time of the run decides is not evaluated. */
import type { Value } from "../../../model/index.ts";
import { stringType } from "../types.ts";
import {
  type FunctionDefinition,
  failure,
  type Given,
  makeNumber,
  makeText,
  textAt,
  whole,
} from "./definition.ts";
import {
  clockOf,
  offsetText,
  parseDuration,
  parseTimestamp,
  type Timestamp,
  timestampText,
} from "./timestamp.ts";

function withTimestamp(given: Given, index: number, apply: (timestamp: Timestamp) => Value): Value {
  const timestamp = parseTimestamp(textAt(given, index));
  return timestamp ? apply(timestamp) : failure(given, `"${textAt(given, index)}" is no RFC 3339 timestamp`);
}

function timeAdd(given: Given): Value {
  return withTimestamp(given, 0, ({ nanoseconds, offsetMinutes }) => {
    const duration = parseDuration(textAt(given, 1));
    if (duration === null) return failure(given, `"${textAt(given, 1)}" is no duration`);
    return makeText(given, timestampText({ nanoseconds: nanoseconds + duration, offsetMinutes }));
  });
}

function timeCompare(given: Given): Value {
  return withTimestamp(given, 0, (one) =>
    withTimestamp(given, 1, (other) =>
      makeNumber(
        given,
        one.nanoseconds === other.nanoseconds ? 0 : one.nanoseconds < other.nanoseconds ? -1 : 1,
      ),
    ),
  );
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A literal in quotes, a verb of equal letters, or plain text. */
const token = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g;

/** https://developer.hashicorp.com/terraform/language/functions/formatdate */
function formatDate(given: Given): Value {
  return withTimestamp(given, 1, (timestamp) => {
    let result = "";
    for (const [part] of textAt(given, 0).matchAll(token)) {
      const shown = formatToken(part, timestamp);
      if (shown === null) return failure(given, `${part} is no part of a date format`);
      result += shown;
    }
    return makeText(given, result);
  });
}

function formatToken(part: string, timestamp: Timestamp): string | null {
  if (part === "''") return "'";
  if (part.startsWith("'")) return part.length > 1 ? part.slice(1, -1).replaceAll("''", "'") : null;
  return /^[A-Za-z]/.test(part) ? formatVerb(part, timestamp) : part;
}

function formatVerb(verb: string, timestamp: Timestamp): string | null {
  const clock = clockOf(timestamp);
  const hour = clock.getUTCHours();
  const half = hour < 12 ? "am" : "pm";
  switch (verb[0]) {
    case "Y":
      return yearText(verb.length, clock.getUTCFullYear());
    case "M":
      return nameOrNumber(verb.length, clock.getUTCMonth() + 1, months[clock.getUTCMonth()] ?? "");
    case "D":
      return nameOrNumber(verb.length, clock.getUTCDate(), null);
    case "E": {
      const day = weekdays[clock.getUTCDay()] ?? "";
      return verb.length === 3 ? day.slice(0, 3) : verb.length === 4 ? day : null;
    }
    case "h":
      return nameOrNumber(verb.length, hour, null);
    case "H":
      return nameOrNumber(verb.length, hour % 12 === 0 ? 12 : hour % 12, null);
    case "A":
      return verb.length === 2 ? half.toUpperCase() : null;
    case "a":
      return verb.length === 2 ? half : null;
    case "m":
      return nameOrNumber(verb.length, clock.getUTCMinutes(), null);
    case "s":
      return nameOrNumber(verb.length, clock.getUTCSeconds(), null);
    case "Z":
      return zoneText(verb.length, timestamp.offsetMinutes);
    default:
      return null;
  }
}

function yearText(length: number, year: number): string | null {
  if (length === 2) return String(year % 100).padStart(2, "0");
  return length === 4 ? String(year).padStart(4, "0") : null;
}

/** One letter a number, two a padded one, three a short name, four a name. */
function nameOrNumber(length: number, value: number, name: string | null): string | null {
  if (length === 1) return String(value);
  if (length === 2) return String(value).padStart(2, "0");
  if (name === null) return null;
  return length === 3 ? name.slice(0, 3) : length === 4 ? name : null;
}

function zoneText(length: number, offset: number): string | null {
  switch (length) {
    case 1:
      return offset === 0 ? "Z" : offsetText(offset, ":");
    case 3:
      return offset === 0 ? "UTC" : offsetText(offset, "");
    case 4:
      return offsetText(offset, "");
    case 5:
      return offsetText(offset, ":");
    default:
      return null;
  }
}

export const dateFunctions: readonly FunctionDefinition[] = [
  {
    name: "formatdate",
    parameters: [whole("format", stringType), whole("timestamp", stringType)],
    call: formatDate,
  },
  {
    name: "timeadd",
    parameters: [whole("timestamp", stringType), whole("duration", stringType)],
    call: timeAdd,
  },
  { name: "timecmp", parameters: [whole("one", stringType), whole("other", stringType)], call: timeCompare },
];
