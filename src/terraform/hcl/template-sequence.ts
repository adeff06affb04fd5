/** `${expression}` and the directives `%{if …}`, `%{else}`, `%{endif}`, `%{for … in …}`, `%{endfor}`. */
import { closeBrace, percent, tilde } from "./characters.ts";
import { readForIntroduction } from "./for-introduction.ts";
import { codeAt, currentCode, type Reader, readIdentifier, skip } from "./reader.ts";
import type { SequenceContent, SequencePiece } from "./template-parts.ts";
import { unexpected } from "./unexpected.ts";

/** Reads from `${` or `%{` to its closing brace. */
export function readSequence(reader: Reader): SequencePiece {
  const start = reader.at;
  const isDirective = currentCode(reader) === percent;
  const { lineEndsCount } = reader;
  reader.lineEndsCount = false;
  reader.at += 2;
  const stripsBefore = skipStripMarker(reader);
  const content: SequenceContent = isDirective
    ? readDirective(reader)
    : { word: "interpolation", expression: reader.parseExpression(reader) };
  skip(reader);
  const stripsAfter = codeAt(reader, reader.at + 1) === closeBrace && skipStripMarker(reader);
  if (currentCode(reader) === closeBrace) reader.at += 1;
  else {
    const opening = isDirective ? "%{" : "${";
    unexpected(
      reader,
      `} to close ${opening} (for a literal ${opening} write ${opening.charAt(0)}${opening})`,
    );
  }
  reader.lineEndsCount = lineEndsCount;
  return { kind: "sequence", file: reader.file, start, end: reader.at, content, stripsBefore, stripsAfter };
}

function skipStripMarker(reader: Reader): boolean {
  if (currentCode(reader) !== tilde) return false;
  reader.at += 1;
  return true;
}

function readDirective(reader: Reader): SequenceContent {
  skip(reader);
  const start = reader.at;
  const word = readIdentifier(reader);
  switch (word) {
    case "if":
      return { word, condition: reader.parseExpression(reader) };
    case "for":
      return { word, ...readForIntroduction(reader) };
    case "else":
    case "endif":
    case "endfor":
      return { word };
    default:
      reader.at = start;
      unexpected(reader, "if, else, endif, for or endfor (for a literal %{ write %%{)");
      return { word: "endif" };
  }
}
