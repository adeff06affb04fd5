/**
 * Text in HCL 2 native syntax in, a tree out in which every node knows its place. Nothing is evaluated. A fault is a
 * diagnostic; what could be read beside it is in the tree.
 */
import type { SourceFile } from "../../model/index.ts";
import { parseFileBody } from "./body.ts";
import { endOfText } from "./characters.ts";
import { readExpression } from "./expression.ts";
import { createReader, currentCode, invalid, skip } from "./reader.ts";
import { parseBareTemplate } from "./template.ts";
import type { ParsedExpression, ParsedFile, ParsedTemplate, SyntaxDiagnostic } from "./tree.ts";
import { unexpected } from "./unexpected.ts";

export { innerExpressions } from "./inner.ts";
export { parseHclJson, withoutTemplates } from "./json.ts";
export type * from "./tree.ts";
export { splatElement } from "./tree.ts";

/** Whether the text is wrong as far as we can tell; not when we stopped at a limit of our own. */
export function isFaulty(diagnostics: readonly SyntaxDiagnostic[]): boolean {
  return diagnostics.length > 0 && !diagnostics.some(({ limit }) => limit);
}

/** Reads a configuration file. */
export function parseHcl(file: SourceFile): ParsedFile {
  const reader = createReader(file, readExpression);
  const body = parseFileBody(reader);
  return { body, diagnostics: reader.diagnostics };
}

/** Reads the whole text as one expression, as the value of `--var` is. Line ends mean nothing in it. */
export function parseExpression(file: SourceFile): ParsedExpression {
  const reader = createReader(file, readExpression);
  reader.lineEndsCount = false;
  const read = readExpression(reader);
  skip(reader);
  if (currentCode(reader) !== endOfText) unexpected(reader, "an operator, or the end of the value");
  const expression = reader.faultAt === null ? read : invalid(reader, 0, file.text.length);
  return { expression, diagnostics: reader.diagnostics };
}

/** Reads the whole text as a template, as the file of `templatefile` is. */
export function parseTemplate(file: SourceFile): ParsedTemplate {
  const reader = createReader(file, readExpression);
  const template = parseBareTemplate(reader);
  return { template, diagnostics: reader.diagnostics };
}
