/**
 * Terms: what needs no operator to be an expression.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#expression-terms
 */
import {
  closeParenthesis,
  colon,
  comma,
  endOfIdentifier,
  isDigit,
  lessThan,
  openBrace,
  openBracket,
  openParenthesis,
  quotationMark,
} from "./characters.ts";
import { parseBraces, parseBrackets } from "./collection.ts";
import { readNumber } from "./number.ts";
import { codeAt, currentCode, invalid, isAtEllipsis, type Reader, readIdentifier, skip } from "./reader.ts";
import { parseHeredoc, parseQuoted } from "./template.ts";
import type { Expression } from "./tree.ts";
import { unexpected } from "./unexpected.ts";

export function parseTerm(reader: Reader): Expression {
  const { text, at: start } = reader;
  const end = endOfIdentifier(text, start);
  if (end > start) {
    reader.at = end;
    return parseNamed(reader, start);
  }
  const code = currentCode(reader);
  switch (code) {
    case quotationMark:
      return parseQuoted(reader);
    case openParenthesis:
      return parseParentheses(reader);
    case openBracket:
      return parseBrackets(reader);
    case openBrace:
      return parseBraces(reader);
    case lessThan: {
      const heredoc = parseHeredoc(reader);
      if (heredoc !== null) return heredoc;
      break;
    }
    default:
      if (isDigit(code)) return readNumber(reader);
  }
  unexpected(reader, "a value");
  return invalid(reader, start, start);
}

function parseParentheses(reader: Reader): Expression {
  const start = reader.at;
  const { lineEndsCount } = reader;
  reader.lineEndsCount = false;
  reader.at += 1;
  const inner = reader.parseExpression(reader);
  skip(reader);
  if (currentCode(reader) === closeParenthesis) reader.at += 1;
  else unexpected(reader, ") to close the parentheses");
  reader.lineEndsCount = lineEndsCount;
  return { kind: "parentheses", file: reader.file, start, end: reader.at, inner };
}

/** A word: a call if parentheses or a namespace follow, else a constant or a variable. */
function parseNamed(reader: Reader, start: number): Expression {
  const { file, at: end } = reader;
  const name = reader.text.slice(start, end);
  skip(reader);
  const code = currentCode(reader);
  if (code === openParenthesis || isAtNamespaceSeparator(reader, code))
    return parseCall(reader, name, start, end);
  switch (name) {
    case "true":
      return { kind: "literal", file, start, end, value: true, text: name };
    case "false":
      return { kind: "literal", file, start, end, value: false, text: name };
    case "null":
      return { kind: "literal", file, start, end, value: null, text: name };
    default:
      return { kind: "variable", file, start, end, name };
  }
}

function isAtNamespaceSeparator(reader: Reader, code: number): boolean {
  return code === colon && codeAt(reader, reader.at + 1) === colon;
}

function parseCall(reader: Reader, firstName: string, start: number, firstEnd: number): Expression {
  const { file } = reader;
  let name = firstName;
  let nameEnd = firstEnd;
  while (isAtNamespaceSeparator(reader, currentCode(reader))) {
    reader.at += 2;
    skip(reader);
    const next = readIdentifier(reader);
    if (next === null) unexpected(reader, "the name of a function");
    name += `::${next ?? ""}`;
    nameEnd = reader.at;
    skip(reader);
  }
  if (currentCode(reader) !== openParenthesis) {
    unexpected(reader, "( and the arguments of the function");
    return invalid(reader, start, nameEnd);
  }
  const { lineEndsCount } = reader;
  reader.lineEndsCount = false;
  reader.at += 1;
  const given = readArguments(reader);
  reader.lineEndsCount = lineEndsCount;
  return {
    kind: "call",
    file,
    start,
    end: reader.at,
    name,
    nameSpan: { file, start, end: nameEnd },
    ...given,
  };
}

function readArguments(reader: Reader): { readonly arguments: Expression[]; readonly expandFinal: boolean } {
  const values: Expression[] = [];
  let expandFinal = false;
  skip(reader);
  while (currentCode(reader) !== closeParenthesis) {
    values.push(reader.parseExpression(reader));
    skip(reader);
    if (isAtEllipsis(reader)) {
      expandFinal = true;
      reader.at += 3;
      skip(reader);
      break;
    }
    if (currentCode(reader) !== comma) break;
    reader.at += 1;
    skip(reader);
  }
  if (currentCode(reader) === closeParenthesis) reader.at += 1;
  else unexpected(reader, expandFinal ? ") behind the ellipsis" : "a comma, or ) to close the call");
  return { arguments: values, expandFinal };
}
