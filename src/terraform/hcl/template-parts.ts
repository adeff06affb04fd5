/**
 * From the pieces of a template, as they follow each other in the text, to its parts: strip markers and the
 * indentation of `<<-` heredocs are applied to the text, and directives enclose what stands between them.
 */
import type { Span } from "../../model/index.ts";
import { leadingSpaces, withoutTrailingSpaces } from "./characters.ts";
import { fault, faultTooDeep, maximumDepth, type Reader } from "./reader.ts";
import type { Expression, TemplatePart } from "./tree.ts";

export type Piece = TextPiece | SequencePiece;

/** At most one line in a heredoc: strip markers and indentation work line by line there. */
export interface TextPiece extends Span {
  readonly kind: "text";
  end: number;
  value: string;
}

/** `${…}` or `%{…}`; with a strip marker `~` the text beside it loses its spaces. */
export interface SequencePiece extends Span {
  readonly kind: "sequence";
  readonly content: SequenceContent;
  readonly stripsBefore: boolean;
  readonly stripsAfter: boolean;
}

export type SequenceContent = Interpolation | Opening | Closing;

interface Interpolation {
  readonly word: "interpolation";
  readonly expression: Expression;
}

type Opening =
  | { readonly word: "if"; readonly condition: Expression }
  | {
      readonly word: "for";
      readonly keyName: string | null;
      readonly valueName: string;
      readonly collection: Expression;
    };

interface Closing {
  readonly word: "else" | "endif" | "endfor";
}

export function partsOf(
  reader: Reader,
  pieces: readonly Piece[],
  form: "plain" | "indented",
): TemplatePart[] {
  const [only] = pieces;
  if (pieces.length <= 1 && form === "plain" && only?.kind !== "sequence") return only ? [only] : [];
  strip(pieces);
  if (form === "indented") removeIndentation(pieces);
  return enclose(reader, joinLines(pieces));
}

function strip(pieces: readonly Piece[]): void {
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== "sequence") continue;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (piece.stripsBefore && before?.kind === "text") before.value = withoutTrailingSpaces(before.value);
    if (piece.stripsAfter && after?.kind === "text")
      after.value = after.value.slice(leadingSpaces(after.value));
  }
}

/**
 * Takes the smallest indentation of all lines from every line; blank lines have none. What counts is what a strip
 * marker left of a line, not the line in the text: so does HCL.
 */
function removeIndentation(pieces: readonly Piece[]): void {
  const indented: TextPiece[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  let atLineStart = true;
  for (const piece of pieces) {
    const indentation = atLineStart ? indentationOf(piece) : null;
    if (indentation !== null) {
      smallest = Math.min(smallest, indentation);
      if (piece.kind === "text") indented.push(piece);
    }
    atLineStart = piece.kind === "text" && piece.value.endsWith("\n");
  }
  for (const piece of indented) piece.value = piece.value.slice(smallest);
}

function indentationOf(piece: Piece): number | null {
  if (piece.kind === "sequence") return 0;
  const spaces = leadingSpaces(piece.value);
  return spaces === piece.value.length && piece.value.endsWith("\n") ? null : spaces;
}

function joinLines(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last?.kind === "text" && piece.kind === "text") {
      last.value += piece.value;
      last.end = piece.end;
    } else {
      joined.push(piece);
      last = piece;
    }
  }
  return joined;
}

/** A directive that waits for its end, with the parts that it interrupted. */
interface Open {
  readonly opening: Opening;
  readonly span: Span;
  readonly outer: TemplatePart[];
  /** What stands before `%{else}`, once that was met. */
  firstHalf: TemplatePart[] | null;
}

function enclose(reader: Reader, pieces: readonly Piece[]): TemplatePart[] {
  const open: Open[] = [];
  let parts: TemplatePart[] = [];
  for (const piece of pieces) {
    if (piece.kind === "text") {
      parts.push(piece);
      continue;
    }
    const { content, file, start, end } = piece;
    switch (content.word) {
      case "interpolation":
        parts.push({ kind: "interpolation", file, start, end, expression: content.expression });
        break;
      case "if":
      case "for":
        if (open.length >= maximumDepth) faultTooDeep(reader, start, end);
        else open.push({ opening: content, span: piece, outer: parts, firstHalf: null });
        parts = [];
        break;
      default: {
        const next = close(open, content, end, parts);
        if (next === null) fault(reader, start, end, `No directive here is waiting for %{${content.word}}.`);
        else parts = next;
      }
    }
  }
  reportUnclosed(reader, open);
  return parts;
}

function reportUnclosed(reader: Reader, open: readonly Open[]): void {
  const innermost = open.at(-1);
  if (innermost === undefined) return;
  const { span, opening } = innermost;
  fault(reader, span.start, span.end, `This directive has no end: %{end${opening.word}} is missing.`);
}

/** Ends a directive, or its first half, and returns the parts to go on with; null when the word does not belong here. */
function close(open: Open[], { word }: Closing, end: number, parts: TemplatePart[]): TemplatePart[] | null {
  const innermost = open.at(-1);
  if (innermost === undefined) return null;
  const { opening, outer } = innermost;
  const { file, start } = innermost.span;
  if (opening.word === "if" && word === "else" && innermost.firstHalf === null) {
    innermost.firstHalf = parts;
    return [];
  }
  if (opening.word === "if" && word === "endif") {
    const [then, otherwise] = innermost.firstHalf === null ? [parts, []] : [innermost.firstHalf, parts];
    outer.push({ kind: "if", file, start, end, condition: opening.condition, then, else: otherwise });
  } else if (opening.word === "for" && word === "endfor") {
    const { keyName, valueName, collection } = opening;
    outer.push({ kind: "for", file, start, end, keyName, valueName, collection, parts });
  } else return null;
  open.pop();
  return outer;
}
