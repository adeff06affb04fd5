/**
 * Accesses behind a term: attributes, indexes and splats.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#index-operator
 */
import { asterisk, closeBracket, dot, isDigit, openBracket } from "./characters.ts";
import { endOfNumber } from "./number.ts";
import {
  currentCode,
  enter,
  grow,
  isAtEllipsis,
  leave,
  type Reader,
  readIdentifier,
  report,
  skip,
} from "./reader.ts";
import { type Expression, splatElement, type VariableExpression } from "./tree.ts";
import { unexpected } from "./unexpected.ts";

/** Reads as many accesses as follow, and returns the expression around them. */
export function parseAccesses(reader: Reader, term: Expression): Expression {
  let target = term;
  for (;;) {
    skip(reader);
    const code = currentCode(reader);
    if (code === openBracket) target = parseIndex(reader, target);
    else if (code === dot && !isAtEllipsis(reader)) target = parseDot(reader, target);
    else return target;
    grow(reader);
  }
}

function parseDot(reader: Reader, target: Expression): Expression {
  const dotAt = reader.at;
  reader.at += 1;
  skip(reader);
  if (currentCode(reader) !== asterisk) return parseAttribute(reader, target);
  reader.at += 1;
  return parseAttributeSplat(reader, target, dotAt);
}

/** Reads a name, or the digits of a legacy index. */
function parseAttribute(reader: Reader, target: Expression): Expression {
  const { file } = reader;
  const nameAt = reader.at;
  const legacyIndex = isDigit(currentCode(reader));
  const name = legacyIndex ? readDigits(reader) : readIdentifier(reader);
  if (name === null) unexpected(reader, "the name of an attribute");
  const { start } = target;
  if (legacyIndex && name?.includes(".")) {
    report(
      reader,
      nameAt,
      reader.at,
      "Two of these indexes cannot follow each other: write [0][1] for .0.1.",
    );
  }
  return { kind: "attribute", file, start, end: reader.at, target, name: name ?? "", legacyIndex };
}

function readDigits(reader: Reader): string {
  const start = reader.at;
  reader.at = endOfNumber(reader);
  return reader.text.slice(start, reader.at);
}

/** `a.*` takes the attributes that follow; an index behind them is one into its result. */
function parseAttributeSplat(reader: Reader, target: Expression, dotAt: number): Expression {
  const element = elementOf(reader, dotAt);
  let each: Expression = element;
  for (;;) {
    skip(reader);
    if (currentCode(reader) !== dot || isAtEllipsis(reader)) break;
    reader.at += 1;
    skip(reader);
    each = parseAttribute(reader, each);
    grow(reader);
  }
  const { start } = target;
  return { kind: "splat", file: reader.file, start, end: each.end, form: "attribute", target, each };
}

function elementOf(reader: Reader, start: number): VariableExpression {
  return { kind: "variable", file: reader.file, start, end: reader.at, name: splatElement };
}

function parseIndex(reader: Reader, target: Expression): Expression {
  const openAt = reader.at;
  reader.at += 1;
  const { lineEndsCount } = reader;
  skip(reader);
  if (currentCode(reader) === asterisk) return parseFullSplat(reader, target, openAt);
  reader.lineEndsCount = false;
  const key = reader.parseExpression(reader);
  skip(reader);
  closeIndex(reader);
  reader.lineEndsCount = lineEndsCount;
  return { kind: "index", file: reader.file, start: target.start, end: reader.at, target, key };
}

/** `a[*]` takes all accesses that follow, also other splats. */
function parseFullSplat(reader: Reader, target: Expression, openAt: number): Expression {
  reader.at += 1;
  skip(reader);
  closeIndex(reader);
  const element = elementOf(reader, openAt);
  if (!enter(reader)) return element;
  const each = parseAccesses(reader, element);
  leave(reader);
  const { start } = target;
  return { kind: "splat", file: reader.file, start, end: each.end, form: "full", target, each };
}

function closeIndex(reader: Reader): void {
  if (currentCode(reader) === closeBracket) reader.at += 1;
  else unexpected(reader, "] to close the index");
}
