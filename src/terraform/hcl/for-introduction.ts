/** `key, value in collection`, which for expressions and for directives have in common. */
import { comma } from "./characters.ts";
import { currentCode, isAtWord, type Reader, readIdentifier, skip } from "./reader.ts";
import type { Expression } from "./tree.ts";
import { unexpected } from "./unexpected.ts";

export interface ForIntroduction {
  readonly keyName: string | null;
  readonly valueName: string;
  readonly collection: Expression;
}

export function readForIntroduction(reader: Reader): ForIntroduction {
  const first = readName(reader);
  let second: string | null = null;
  if (currentCode(reader) === comma) {
    reader.at += 1;
    second = readName(reader);
  }
  if (isAtWord(reader, "in")) reader.at += 2;
  else unexpected(reader, "the word in");
  return {
    keyName: second === null ? null : first,
    valueName: second ?? first,
    collection: reader.parseExpression(reader),
  };
}

function readName(reader: Reader): string {
  skip(reader);
  const name = readIdentifier(reader);
  if (name === null) unexpected(reader, "a name");
  skip(reader);
  return name ?? "";
}
