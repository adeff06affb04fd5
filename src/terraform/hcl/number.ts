/**
 * Number literals. What follows a digit is part of the number as far as it looks like one, so that `1.2.3` is one
 * wrong number and not a number with something behind it.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#numeric-literals
 */
import { dot, isDigit, lowerE, minus, plus, upperE } from "./characters.ts";
import { codeAt, invalid, type Reader, report } from "./reader.ts";
import type { InvalidExpression, LiteralExpression } from "./tree.ts";
import { named } from "./unexpected.ts";

/** So large that no exact arithmetic on it ends within reason. */
const maximumExponent = 100_000;

export function readNumber(reader: Reader): LiteralExpression | InvalidExpression {
  const { file, text: whole, at: start } = reader;
  const end = endOfNumber(reader);
  const text = whole.slice(start, end);
  reader.at = end;
  const value = Number(text);
  if (Number.isNaN(value) || exponentOf(text) > maximumExponent) {
    report(reader, start, end, `${named(text)} is not a number, or one with too large an exponent.`);
    return invalid(reader, start, end);
  }
  return { kind: "literal", file, start, end, value, text };
}

/** A dot or an exponent belongs to the number only if a digit comes behind it: `1...` is 1 and an ellipsis. */
export function endOfNumber(reader: Reader): number {
  let end = reader.at + 1;
  let at = end;
  for (;;) {
    const code = codeAt(reader, at);
    if (isDigit(code)) at += 1;
    else if (code === lowerE || code === upperE) {
      const sign = codeAt(reader, at + 1);
      const digit = sign === plus || sign === minus ? at + 2 : at + 1;
      if (!isDigit(codeAt(reader, digit))) return end;
      at = digit + 1;
    } else if (code === dot) {
      at += 1;
      continue;
    } else return end;
    end = at;
  }
}

function exponentOf(text: string): number {
  const at = text.search(/e/i);
  return at === -1 ? 0 : Math.abs(Number(text.slice(at + 1)));
}
