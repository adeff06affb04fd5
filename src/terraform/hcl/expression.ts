/**
 * Expressions: the conditional, operators, accesses and terms, from the loosest to the tightest.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#expressions
 */
import { parseAccesses } from "./access.ts";
import {
  ampersand,
  asterisk,
  colon,
  equalsSign,
  exclamationMark,
  greaterThan,
  lessThan,
  minus,
  percent,
  plus,
  questionMark,
  slash,
  verticalBar,
} from "./characters.ts";
import { codeAt, currentCode, enter, grow, invalid, leave, type Reader, skip } from "./reader.ts";
import { parseTerm } from "./term.ts";
import type { BinaryOperator, Expression } from "./tree.ts";
import { unexpected } from "./unexpected.ts";

/** Reads an expression; spaces before it are skipped, those behind it perhaps. */
export function readExpression(reader: Reader): Expression {
  if (!enter(reader)) return invalid(reader, reader.at, reader.at);
  const { height } = reader;
  reader.height = 0;
  const expression = parseConditional(reader);
  reader.height = Math.max(height, reader.height + 1);
  leave(reader);
  return expression;
}

function parseConditional(reader: Reader): Expression {
  const condition = parseOperation(reader, 1);
  skip(reader);
  if (currentCode(reader) !== questionMark) return condition;
  reader.at += 1;
  const whenTrue = readExpression(reader);
  skip(reader);
  if (currentCode(reader) === colon && codeAt(reader, reader.at + 1) !== colon) reader.at += 1;
  else unexpected(reader, "a colon and the value for when the condition is false");
  const whenFalse = readExpression(reader);
  const { start } = condition;
  const { end } = whenFalse;
  // biome-ignore lint/suspicious/noThenProperty: a node holds no function, so nothing takes it for a promise.
  return { kind: "conditional", file: reader.file, start, end, condition, then: whenTrue, else: whenFalse };
}

/** Operators of the same precedence group from the left. */
function parseOperation(reader: Reader, lowestPrecedence: number): Expression {
  let left = parseOperand(reader);
  for (;;) {
    skip(reader);
    const operator = operatorHere(reader);
    if (operator === null) return left;
    const precedence = precedences[operator];
    if (precedence < lowestPrecedence) return left;
    reader.at += operator.length;
    const right = parseOperation(reader, precedence + 1);
    left = { kind: "binary", file: reader.file, start: left.start, end: right.end, operator, left, right };
    grow(reader);
  }
}

const precedences: Readonly<Record<BinaryOperator, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
};

/** The operator that stands here. Comments, which also begin with a slash, have been skipped. */
function operatorHere(reader: Reader): BinaryOperator | null {
  const code = currentCode(reader);
  const next = codeAt(reader, reader.at + 1);
  switch (code) {
    case verticalBar:
      return next === verticalBar ? "||" : null;
    case ampersand:
      return next === ampersand ? "&&" : null;
    case equalsSign:
      return next === equalsSign ? "==" : null;
    case exclamationMark:
      return next === equalsSign ? "!=" : null;
    case lessThan:
      return next === equalsSign ? "<=" : "<";
    case greaterThan:
      return next === equalsSign ? ">=" : ">";
    case plus:
      return "+";
    case minus:
      return "-";
    case asterisk:
      return "*";
    case slash:
      return "/";
    case percent:
      return "%";
    default:
      return null;
  }
}

/** A sign binds tighter than every operator, and looser than accesses: `-a.b` is `-(a.b)`. */
function parseOperand(reader: Reader): Expression {
  skip(reader);
  const code = currentCode(reader);
  if (code !== minus && code !== exclamationMark) return parseAccesses(reader, parseTerm(reader));
  const start = reader.at;
  if (!enter(reader)) return invalid(reader, start, start);
  reader.at += 1;
  const operand = parseOperand(reader);
  grow(reader);
  leave(reader);
  const operator = code === minus ? "-" : "!";
  return { kind: "unary", file: reader.file, start, end: operand.end, operator, operand };
}
