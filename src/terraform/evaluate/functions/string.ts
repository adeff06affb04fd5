/** Functions on texts. */
import type { Value } from "../../../model/index.ts";
import { anyType, listOf, numberType, stringType } from "../types.ts";
import {
  argument,
  type FunctionDefinition,
  failure,
  type Given,
  integerAt,
  listAt,
  longestText,
  makeBool,
  makeText,
  makeTexts,
  orNull,
  overBudget,
  textAt,
  whole,
} from "./definition.ts";
import { format, formatList } from "./format.ts";
import { graphemes } from "./graphemes.ts";
import { lowerCase, titleCase, trimSpace, upperCase } from "./letter-case.ts";
import { regex, regexAll, replaceMatches } from "./regular-expression.ts";

function join(given: Given): Value {
  if (given.values.length < 2) return failure(given, "takes at least one list");
  const texts: string[] = [];
  let length = 0;
  const separator = textAt(given, 0);
  for (let index = 1; index < given.values.length; index += 1) {
    for (const element of listAt(given, index).elements) {
      if (element.kind !== "string") return failure(given, "null cannot be joined");
      texts.push(element.value);
      length += element.value.length + separator.length;
    }
  }
  given.surroundings.spend(texts.length);
  return length > longestText + separator.length ? tooLong(given) : makeText(given, texts.join(separator));
}

function tooLong(given: Given): Value {
  return overBudget(given, "a text longer than 1 MB");
}

function split(given: Given): Value {
  const separator = textAt(given, 0);
  const text = textAt(given, 1);
  const parts = separator === "" ? Array.from(text) : text.split(separator);
  given.surroundings.spend(parts.length);
  return makeTexts(given, "list", parts);
}

function replace(given: Given): Value {
  const [text, search, replacement] = [textAt(given, 0), textAt(given, 1), textAt(given, 2)];
  if (search.length > 1 && search.startsWith("/") && search.endsWith("/")) {
    return replaceMatches(given, text, search.slice(1, -1), replacement);
  }
  const parts = search === "" ? ["", ...Array.from(text), ""] : text.split(search);
  if (text.length + (parts.length - 1) * replacement.length > longestText + text.length)
    return tooLong(given);
  return makeText(given, parts.join(replacement));
}

/** https://developer.hashicorp.com/terraform/language/functions/substr, oddities included. */
function substr(given: Given): Value {
  const letters = graphemes(textAt(given, 0));
  const offset = integerAt(given, 1);
  const length = integerAt(given, 2);
  if (offset === null || length === null) return failure(given, "offset and length are whole numbers");
  // A length of 0 from the end is taken for no limit.
  if (offset >= 0 && length === 0) return makeText(given, "");
  const start = Math.max(0, offset < 0 ? offset + letters.length : offset);
  const end = length <= 0 ? letters.length : start + length;
  return makeText(given, letters.slice(start, end).join(""));
}

function indent(given: Given): Value {
  const spaces = integerAt(given, 0);
  if (spaces === null || spaces < 0)
    return failure(given, "the number of spaces is no whole number of zero or more");
  const lines = textAt(given, 1).split("\n");
  if (lines.length > 1 && spaces * (lines.length - 1) > longestText) return tooLong(given);
  return makeText(given, lines.length > 1 ? lines.join(`\n${" ".repeat(spaces)}`) : (lines[0] ?? ""));
}

function trim(given: Given): Value {
  const unwanted = new Set(textAt(given, 1));
  const letters = Array.from(textAt(given, 0));
  let start = 0;
  let end = letters.length;
  while (start < end && unwanted.has(letters[start] ?? "")) start += 1;
  while (end > start && unwanted.has(letters[end - 1] ?? "")) end -= 1;
  return makeText(given, letters.slice(start, end).join(""));
}

/** Line ends at the end of the text, however many. */
function chomp(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return text.slice(0, end);
}

/** A function of one text that gives a text; the same text passes through as it is. */
function change(name: string, apply: (text: string) => string): FunctionDefinition {
  return {
    name,
    parameters: [whole("text", stringType)],
    call: (given) => {
      const text = textAt(given, 0);
      const changed = apply(text);
      return changed === text ? argument(given, 0) : makeText(given, changed);
    },
  };
}

function changeBy(name: string, apply: (text: string, part: string) => string): FunctionDefinition {
  return {
    name,
    parameters: [whole("text", stringType), whole("part", stringType)],
    call: (given) => makeText(given, apply(textAt(given, 0), textAt(given, 1))),
  };
}

function test(name: string, holds: (text: string, part: string) => boolean): FunctionDefinition {
  return {
    name,
    parameters: [whole("text", stringType), whole("part", stringType)],
    call: (given) => makeBool(given, holds(textAt(given, 0), textAt(given, 1))),
  };
}

export const stringFunctions: readonly FunctionDefinition[] = [
  {
    name: "format",
    parameters: [whole("format", stringType)],
    variadic: orNull(whole("values", anyType)),
    call: format,
  },
  {
    name: "formatlist",
    parameters: [whole("format", stringType)],
    variadic: { name: "values", type: anyType, needs: "outer", nullable: true },
    call: formatList,
  },
  change("lower", lowerCase),
  change("upper", upperCase),
  change("title", titleCase),
  change("trimspace", trimSpace),
  change("chomp", chomp),
  change("strrev", (text) => [...graphemes(text)].reverse().join("")),
  changeBy("trimprefix", (text, part) => (text.startsWith(part) ? text.slice(part.length) : text)),
  changeBy("trimsuffix", (text, part) =>
    part !== "" && text.endsWith(part) ? text.slice(0, -part.length) : text,
  ),
  { name: "trim", parameters: [whole("text", stringType), whole("letters", stringType)], call: trim },
  test("startswith", (text, part) => text.startsWith(part)),
  test("endswith", (text, part) => text.endsWith(part)),
  test("strcontains", (text, part) => text.includes(part)),
  {
    name: "join",
    parameters: [whole("separator", stringType)],
    variadic: whole("lists", listOf(stringType)),
    call: join,
  },
  { name: "split", parameters: [whole("separator", stringType), whole("text", stringType)], call: split },
  {
    name: "replace",
    parameters: [whole("text", stringType), whole("search", stringType), whole("replacement", stringType)],
    call: replace,
  },
  {
    name: "substr",
    parameters: [whole("text", stringType), whole("offset", numberType), whole("length", numberType)],
    call: substr,
  },
  { name: "indent", parameters: [whole("spaces", numberType), whole("text", stringType)], call: indent },
  { name: "regex", parameters: [whole("pattern", stringType), whole("text", stringType)], call: regex },
  { name: "regexall", parameters: [whole("pattern", stringType), whole("text", stringType)], call: regexAll },
];
