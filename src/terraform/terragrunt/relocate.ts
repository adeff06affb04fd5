/**
 * From the blocks of a generated text to the same blocks at the places they come from. What was filled in becomes a
 * name for the value, so that the value keeps the way it came.
 */
import type { Span, Value } from "../../model/index.ts";
import type { Block, TemplatePart, TemplateText } from "../hcl/index.ts";
import type { Piece } from "./generated.ts";

export interface Relocated {
  readonly blocks: readonly Block[];
  /** What the names stand for. */
  readonly values: ReadonlyMap<string, Value>;
}

/** `name` tells the names of this text from those of others; no identifier looks like them. */
export function relocate(blocks: readonly Block[], pieces: readonly Piece[], name: string): Relocated {
  const values = new Map<string, Value>();
  const nameOf = (piece: Piece, value: Value): string => {
    const own = `${name}:${piece.start}`;
    values.set(own, value);
    return own;
  };
  const moved = blocks.map((block) => moveNode(block, { pieces, nameOf, plain: false }));
  return { blocks: moved, values };
}

interface Move {
  readonly pieces: readonly Piece[];
  readonly nameOf: (piece: Piece, value: Value) => string;
  /** Terraform wants these written out: what was filled in stays text. */
  readonly plain: boolean;
}

/** The place of a span of the generated text. */
export function placeOf(pieces: readonly Piece[], start: number, end: number): Span {
  const from = pieceAt(pieces, start);
  const to = pieceAt(pieces, Math.max(start, end - 1));
  if (!from || !to) throw new Error("a generated text without pieces has no blocks");
  const first = offsetIn(from, start);
  const last = end > start ? offsetIn(to, end - 1) + 1 : first;
  const { file } = from.span;
  if (to.span.file !== file) return { file, start: first, end: from.span.end };
  return from.value === null && to.value === null
    ? { file, start: first, end: Math.max(first, last) }
    : { file, start: first, end: Math.max(first, to.value === null ? last : to.span.end) };
}

/** The piece with this offset: the last one that starts at or before it. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? null;
}

function offsetIn({ span, value, text, start }: Piece, offset: number): number {
  if (value !== null) return span.start;
  const inside = Math.min(offset - start, text.length);
  if (text.length === span.end - span.start) return span.start + inside;
  return offsetByLine(span, text, inside);
}

/** Lines of a heredoc lose their indentation: counted from their ends they are the same. */
function offsetByLine(span: Span, text: string, inside: number): number {
  const raw = span.file.text.slice(span.start, span.end).split("\n");
  const lines = text.split("\n");
  if (raw.length !== lines.length) return span.start;
  let rawStart = span.start;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const rawLine = raw[index] ?? "";
    if (inside <= start + line.length) {
      const column = rawLine.length - line.length + (inside - start);
      return rawStart + Math.max(0, Math.min(column, rawLine.length));
    }
    start += line.length + 1;
    rawStart += rawLine.length + 1;
  }
  return span.end;
}

/** Terraform reads these without evaluating them. */
const writtenOut: ReadonlySet<string> = new Set(["alias", "source", "version", "provider", "providers"]);

function moveNode<T extends object>(node: T, move: Move): T {
  const inside = isWrittenOut(node) ? { ...move, plain: true } : move;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) copy[key] = moveField(value, inside);
  if (isSpan(node)) Object.assign(copy, placeOf(move.pieces, node.start, node.end));
  // The same fields with the same meaning, at other places.
  return copy as T;
}

function moveField(value: unknown, move: Move): unknown {
  if (Array.isArray(value)) return value.flatMap((element) => moveElement(element, move));
  if (typeof value !== "object" || value === null || !("start" in value)) return value;
  return isNode(value) ? (filledIn(value, move) ?? moveNode(value, move)) : moveNode(value, move);
}

function moveElement(element: unknown, move: Move): readonly unknown[] {
  if (typeof element === "object" && element !== null && isNode(element) && isTextPart(element)) {
    return splitText(element, move);
  }
  return [moveField(element, move)];
}

interface Node extends Span {
  readonly kind: string;
}

function isSpan(node: object): node is Span {
  return "start" in node && "end" in node && "file" in node;
}
function isNode(node: object): node is Node {
  return isSpan(node) && "kind" in node && typeof node.kind === "string";
}
function isTextPart(node: Node): node is TemplateText {
  return node.kind === "text";
}

function isWrittenOut(node: object): boolean {
  if ("nameSpan" in node && "name" in node) return writtenOut.has(String(node.name));
  return "header" in node && "type" in node && node.type === "required_providers";
}

/** A number or a name that was filled in as a whole: the value itself. */
function filledIn(node: Node, { pieces, nameOf, plain }: Move): object | null {
  if (node.kind !== "literal" && node.kind !== "variable") return null;
  const piece = pieceAt(pieces, node.start);
  if (!piece || piece.value === null || plain) return null;
  if (piece.start !== node.start || piece.start + piece.text.length !== node.end) return null;
  return { kind: "variable", name: nameOf(piece, piece.value), ...placeOf(pieces, node.start, node.end) };
}

/** `bucket-${local.env}`: what was filled in is a part of its own again. */
function splitText(part: TemplateText, { pieces, nameOf, plain }: Move): readonly TemplatePart[] {
  const whole: TemplateText = { ...part, ...placeOf(pieces, part.start, part.end) };
  const inside = pieces.filter(
    ({ value, start, text }) => value !== null && start >= part.start && start + text.length <= part.end,
  );
  if (plain || inside.length === 0) return [whole];
  const raw = part.end - part.start === part.value.length;
  if (!raw) return withEscapes(whole, inside, nameOf);
  const parts: TemplatePart[] = [];
  let at = part.start;
  const addText = (end: number) => {
    if (end <= at) return;
    const value = part.value.slice(at - part.start, end - part.start);
    parts.push({ kind: "text", value, ...placeOf(pieces, at, end) });
  };
  for (const piece of inside) {
    addText(piece.start);
    at = piece.start + piece.text.length;
    if (piece.value) parts.push(partOf(piece, piece.value, nameOf));
  }
  addText(part.end);
  return parts;
}

function partOf(piece: Piece, value: Value, nameOf: Move["nameOf"]): TemplatePart {
  // Only the place: the span may well be a node of its own.
  const { file, start, end } = piece.span;
  const place = { file, start, end };
  const expression = { kind: "variable", name: nameOf(piece, value), ...place } as const;
  return { kind: "interpolation", expression, ...place };
}

/** Text with escapes cannot be told apart by offsets: one value in it that is not known makes all of it so. */
function withEscapes(
  whole: TemplateText,
  inside: readonly Piece[],
  nameOf: Move["nameOf"],
): readonly TemplatePart[] {
  const open = inside.find(({ value }) => value?.kind === "unknown" || value?.kind === "one-of");
  return open?.value ? [partOf(open, open.value, nameOf)] : [whole];
}
