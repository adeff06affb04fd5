/** `format` and `formatlist`. https://developer.hashicorp.com/terraform/language/functions/format */
import type { ListValue, Span, Value } from "../../../model/index.ts";
import { convertTo, isProblem } from "../convert.ts";
import { lift, settle } from "../lift.ts";
import type { ExactNumber } from "../number.ts";
import { boolType, numberType, stringType, type Type } from "../types.ts";
import { listValue } from "../values.ts";
import {
  failure,
  type Given,
  listAt,
  longestText,
  made,
  makeText,
  overBudget,
  textAt,
} from "./definition.ts";
import { formatFloat, formatInteger, type Layout, shortFloat } from "./format-number.ts";
import { graphemes } from "./graphemes.ts";
import { jsonText, writeJson } from "./json.ts";

interface Verb extends Layout {
  /** The call, for conversions. */
  readonly call: Span;
  readonly raw: string;
  readonly mode: string;
}

type Formatted =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "problem"; readonly message: string }
  | { readonly kind: "too-long" };

function text(result: string): Formatted {
  return { kind: "text", text: result };
}
function problem(message: string): Formatted {
  return { kind: "problem", message };
}

const piece = /[^%]+|%%|%([0#\-+ ]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([a-zA-Z])/y;

/** The values are known throughout. */
function formatText(pattern: string, values: readonly Value[], call: Span): Formatted {
  let result = "";
  let at = 0;
  let next = 1;
  let highest = 0;
  while (at < pattern.length) {
    piece.lastIndex = at;
    const found = piece.exec(pattern);
    if (!found) return problem(`there is no verb at offset ${at} of the format`);
    const [raw, flags, width, precision, chosen, mode] = found;
    at += raw.length;
    if (mode === undefined) {
      result += raw === "%%" ? "%" : raw;
      continue;
    }
    const index = chosen === undefined ? next : Number(chosen);
    next = index + 1;
    highest = Math.max(highest, index);
    const value = values[index - 1];
    if (!value) return problem(`${raw} needs argument ${index}, and there are ${values.length}`);
    const formatted = formatVerb({ call, raw, mode, ...layoutOf(flags ?? "", width, precision) }, value);
    if (formatted.kind !== "text") return formatted;
    result += formatted.text;
    if (result.length > longestText) return { kind: "too-long" };
  }
  if (highest < values.length) return problem(`the format uses ${highest} of ${values.length} arguments`);
  return text(result);
}

function layoutOf(flags: string, width: string | undefined, precision: string | undefined): Layout {
  return {
    zero: flags.includes("0"),
    sharp: flags.includes("#"),
    plus: flags.includes("+"),
    minus: flags.includes("-"),
    space: flags.includes(" "),
    width: width === undefined ? null : Number(width),
    precision: precision === undefined ? null : Number(precision),
  };
}

function formatVerb(verb: Verb, value: Value): Formatted {
  if ((verb.width ?? 0) > longestText || (verb.precision ?? 0) > longestText) return { kind: "too-long" };
  if (verb.mode === "v") return text(padded(verb, asItIs(verb, value)));
  if (value.kind === "null") return problem(`${verb.raw} cannot show null`);
  switch (verb.mode) {
    case "t":
      return converted(verb, value, boolType, (each) =>
        each.kind === "bool" ? text(String(each.value)) : null,
      );
    case "s":
    case "q":
      return converted(verb, value, stringType, (each) =>
        each.kind === "string" ? text(formatString(verb, each.value)) : null,
      );
    case "b":
    case "d":
    case "o":
    case "x":
    case "X":
    case "e":
    case "E":
    case "f":
    case "g":
    case "G":
      return converted(verb, value, numberType, (each) =>
        each.kind === "number" ? number(verb, each) : null,
      );
    default:
      return problem(`there is no verb ${verb.raw}`);
  }
}

function converted(
  verb: Verb,
  value: Value,
  type: Type,
  show: (converted: Value) => Formatted | null,
): Formatted {
  const result = convertTo(value, type, verb.call);
  const shown = isProblem(result) ? null : show(result);
  return shown ?? problem(`${verb.raw} cannot show this ${value.kind}`);
}

function number(verb: Verb, value: ExactNumber): Formatted {
  if (!"bdoxX".includes(verb.mode)) return text(formatFloat(verb, value));
  const integer = formatInteger(verb, value);
  return integer === null ? problem(`${verb.raw} needs a whole number`) : text(integer);
}

function asItIs(verb: Verb, value: Value): string {
  if (!verb.sharp && value.kind === "string") return value.value;
  return !verb.sharp && value.kind === "number" ? shortFloat(value) : writeJson(value);
}

function formatString(verb: Verb, value: string): string {
  const cut = verb.precision ? graphemes(value).slice(0, verb.precision).join("") : value;
  return padded(verb, verb.mode === "q" ? jsonText(cut) : cut);
}

function padded(verb: Verb, shown: string): string {
  if (verb.width === null) return shown;
  const missing = verb.width - graphemes(shown).length;
  if (missing <= 0) return shown;
  const filling = (verb.zero ? "0" : " ").repeat(missing);
  return verb.minus ? shown + filling : filling + shown;
}

function asValue(given: Given, formatted: Formatted): Value {
  if (formatted.kind === "text") return makeText(given, formatted.text);
  if (formatted.kind === "problem") return failure(given, formatted.message);
  return overBudget(given, "a text longer than 1 MB");
}

export function format(given: Given): Value {
  return asValue(given, formatText(textAt(given, 0), given.values.slice(1), given.span));
}

/** Goes through all lists at once; an element that is not known leaves its own text unknown, no other. */
export function formatList(given: Given): Value {
  const pattern = textAt(given, 0);
  const lists = given.values
    .slice(1)
    .map((value, index) => (value.kind === "list" ? listAt(given, index + 1) : null));
  const lengths = new Set(lists.flatMap((list) => (list ? [list.elements.length] : [])));
  if (lengths.size > 1) return failure(given, "the lists are of different lengths");
  const [length = 1] = lengths;
  given.surroundings.spend(length * given.values.length);
  const texts: Value[] = [];
  for (let index = 0; index < length; index += 1) {
    const row = given.values.slice(1).map((value, at) => elementAt(lists[at] ?? null, index) ?? value);
    const shown = formatRow(given, pattern, row);
    if (shown.kind === "unknown" && shown.reason.code === "invalid-expression") return shown;
    if (shown.kind === "string") given.surroundings.spend(shown.value.length >> 3);
    texts.push(shown);
  }
  return listValue("list", texts, made(given));
}

function elementAt(list: ListValue | null, index: number): Value | null {
  return list?.elements[index] ?? null;
}

function formatRow(given: Given, pattern: string, row: readonly Value[]): Value {
  const settled = row.map((value) => settle(value, given.span));
  return lift(settled, given.span, (known) =>
    asValue(
      { ...given, values: [...given.values.slice(0, 1), ...known] },
      formatText(pattern, known, given.span),
    ),
  );
}
