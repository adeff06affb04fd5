/**
 * The text of a file that Terragrunt generates, in pieces that know where they come from: written out in the
 * configuration, or filled in. A finding in such a file is put on the line of the configuration that made it.
 */

import { folderOf } from "../../discover/index.ts";
import type { SourceFile, Span, UnknownReason, Value } from "../../model/index.ts";
import { bind, eachElement, evaluate, isElements, type Scope, textOfKey, truth } from "../evaluate/index.ts";
import { type Expression, parseTemplate, type TemplatePart } from "../hcl/index.ts";
import type { Written } from "./layers.ts";
import { pathFrom } from "./paths.ts";

export interface Piece {
  readonly text: string;
  /** Offset in the whole text. */
  readonly start: number;
  readonly span: Span;
  /** What was filled in; null for text that is written out. */
  readonly value: Value | null;
}

export type GeneratedText =
  | { readonly kind: "text"; readonly text: string; readonly pieces: readonly Piece[] }
  | { readonly kind: "open"; readonly reason: UnknownReason };

/** Stands for a value that is not known; a name, so that it can stand between quotes and alone. */
export function standIn(index: number): string {
  return `unknown_value_${index}`;
}

interface Writer {
  readonly pieces: Piece[];
  length: number;
}

export function generatedText({ expression, layer }: Written): GeneratedText {
  const writer: Writer = { pieces: [], length: 0 };
  const reason = write(writer, expression, layer, layer.scope);
  if (reason) return { kind: "open", reason };
  return { kind: "text", text: writer.pieces.map(({ text }) => text).join(""), pieces: writer.pieces };
}

function add(writer: Writer, text: string, span: Span, value: Value | null): null {
  writer.pieces.push({ text, start: writer.length, span, value });
  writer.length += text.length;
  return null;
}

/** Gives the reason when what is written depends on something that is not known. */
function write(
  writer: Writer,
  expression: Expression,
  layer: Written["layer"],
  scope: Scope,
): UnknownReason | null {
  if (expression.kind === "parentheses") return write(writer, expression.inner, layer, scope);
  if (expression.kind === "template") return writeParts(writer, expression.parts, layer, scope);
  const local = localIn(expression, layer);
  if (local) return write(writer, local, layer, layer.scope);
  const file = fileIn(expression, layer, scope);
  if (file?.kind === "file") return add(writer, file.file.text, wholeOf(file.file), null);
  if (file?.kind === "template") {
    const { template, diagnostics } = parseTemplate(file.file);
    const [fault] = diagnostics;
    if (fault) return { code: "invalid-expression", subject: file.file.path, span: fault.span };
    return writeParts(writer, template.parts, layer, file.scope);
  }
  const value = evaluate(expression, scope);
  if (value.kind !== "string") return reasonOf(value, expression);
  const { origin } = value.provenance;
  return add(writer, value.value, origin.kind === "file" ? origin.span : expression, value);
}

function reasonOf(value: Value, span: Span): UnknownReason {
  if (value.kind === "unknown") return value.reason;
  return { code: "invalid-expression", subject: "the contents of the file", span };
}

function wholeOf(file: SourceFile): Span {
  return { file, start: 0, end: file.text.length };
}

/** `local.x`, where that is a text of its own. */
function localIn(expression: Expression, layer: Written["layer"]): Expression | null {
  if (expression.kind !== "attribute" || expression.target.kind !== "variable") return null;
  if (expression.target.name !== "local") return null;
  const written = layer.localAttribute(expression.name)?.expression;
  // A local that leads on could lead round in a circle.
  return written?.kind === "template" ? written : null;
}

type FileText =
  | { readonly kind: "file"; readonly file: SourceFile }
  | { readonly kind: "template"; readonly file: SourceFile; readonly scope: Scope };

/** `file("x")` and `templatefile("x", {…})`, read here so that every line keeps its place. */
function fileIn(expression: Expression, layer: Written["layer"], scope: Scope): FileText | null {
  if (expression.kind !== "call") return null;
  const [first, second] = expression.arguments;
  if ((expression.name !== "file" && expression.name !== "templatefile") || !first) return null;
  const path = evaluate(first, scope);
  const inRoot = path.kind === "string" ? pathFrom(folderOf(layer.file.path), path.value) : null;
  const outcome = inRoot === null ? null : layer.unit.session.files.read(inRoot);
  if (outcome?.kind !== "read") return null;
  if (expression.name === "file") return { kind: "file", file: outcome.file };
  const variables = second ? evaluate(second, scope) : null;
  if (variables?.kind !== "map") return null;
  let given: Scope = { ...scope, bindings: null };
  for (const [name, value] of variables.entries) given = bind(given, name, value);
  return { kind: "template", file: outcome.file, scope: given };
}

function writeParts(
  writer: Writer,
  parts: readonly TemplatePart[],
  layer: Written["layer"],
  scope: Scope,
): UnknownReason | null {
  for (const part of parts) {
    const reason = writePart(writer, part, layer, scope);
    if (reason) return reason;
  }
  return null;
}

function writePart(
  writer: Writer,
  part: TemplatePart,
  layer: Written["layer"],
  scope: Scope,
): UnknownReason | null {
  switch (part.kind) {
    case "text":
      return add(writer, part.value, part, null);
    case "interpolation":
      return fillIn(writer, part.expression, layer, scope);
    case "if": {
      const condition = evaluate(part.condition, scope);
      const chosen = truth(condition);
      if (chosen === "unknown" || chosen === "invalid") return reasonOf(condition, part.condition);
      return writeParts(writer, chosen ? part.then : part.else, layer, scope);
    }
    case "for": {
      const elements = eachElement(evaluate(part.collection, scope), part);
      if (!isElements(elements)) return reasonOf(elements, part.collection);
      for (const { key, value } of elements) {
        const withValue = bind(scope, part.valueName, value);
        const inner = part.keyName === null ? withValue : bind(withValue, part.keyName, key);
        const reason = writeParts(writer, part.parts, layer, inner);
        if (reason) return reason;
      }
      return null;
    }
  }
}

function fillIn(
  writer: Writer,
  expression: Expression,
  layer: Written["layer"],
  scope: Scope,
): UnknownReason | null {
  const value = evaluate(expression, scope);
  const text = textOfKey(value);
  // Text of several lines is a part of the file, not a value in it.
  if (text?.includes("\n")) return write(writer, expression, layer, scope);
  return add(writer, text ?? standIn(writer.pieces.length), expression, value);
}
