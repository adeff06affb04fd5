/**
 * What a comment in code belongs to: the outermost thing that starts on its line or, when it stands alone, on the next
 * line with code. In text that is a value and not code (a heredoc, a block scalar) there are no comments.
 */
import type { SourceFile, Span } from "../../model/index.ts";
import {
  type Body,
  type Expression,
  innerExpressions,
  parseHcl,
  type TemplatePart,
} from "../../terraform/hcl/index.ts";
import { readYaml, type YamlNode } from "../../yaml/index.ts";

export interface Syntax {
  /** How a comment starts, just before its first word. */
  readonly opening: RegExp;
  /** How the next line goes on with it. */
  readonly continuation: RegExp;
  /** A line without code. */
  readonly noCode: RegExp;
  readonly things: (file: SourceFile) => Things;
}

export interface Things {
  /** What can stand below a comment. */
  readonly blocks: readonly Span[];
  /** Text that is a value. */
  readonly values: readonly Span[];
}

const hcl: Syntax = {
  opening: /(?:^|[\s{[(,])(?:#+|\/\/+|\/\*+|\*)\s*$/,
  continuation: /^\s*(?:#+|\/\/+|\*(?!\/))?\s*(?=[a-z]+=)/,
  noCode: /^\s*(?:$|#|\/\/|\/\*|\*)/,
  things: (file) => thingsOfHcl(parseHcl(file).body),
};

const yaml: Syntax = {
  opening: /(?:^|\s)#+\s*$/,
  continuation: /^\s*#+\s*(?=[a-z]+=)/,
  noCode: /^\s*(?:$|#|---\s*(?:#|$))/,
  things: (file) => {
    const things = { blocks: [] as Span[], values: [] as Span[] };
    for (const document of readYaml(file).documents) thingsOfYaml(document, things, new Set());
    return things;
  },
};

/** Null for files that hold no comments, such as JSON. */
export function syntaxOf(path: string): Syntax | null {
  if (/\.(?:tf|tfvars|tofu|hcl)$/.test(path)) return hcl;
  return /\.ya?ml$/.test(path) ? yaml : null;
}

function thingsOfHcl(body: Body): Things {
  const blocks: Span[] = [];
  const values: Span[] = [];
  const ofBody = ({ attributes, blocks: nested }: Body) => {
    for (const attribute of attributes) {
      blocks.push(attribute);
      ofExpression(attribute.expression);
    }
    for (const block of nested) {
      blocks.push(block);
      ofBody(block.body);
    }
  };
  const ofExpression = (expression: Expression): void => {
    if (expression.kind === "template") values.push(...textsIn(expression.parts));
    if (expression.kind === "object")
      for (const { key, value } of expression.items)
        blocks.push({ file: key.file, start: key.start, end: value.end });
    if (expression.kind === "tuple") blocks.push(...expression.elements);
    for (const inner of innerExpressions(expression)) ofExpression(inner);
  };
  ofBody(body);
  return { blocks, values };
}

function textsIn(parts: readonly TemplatePart[]): readonly Span[] {
  return parts.flatMap((part) => {
    if (part.kind === "text") return [part];
    if (part.kind === "if") return textsIn([...part.then, ...part.else]);
    return part.kind === "for" ? textsIn(part.parts) : [];
  });
}

/** A node that an alias names is the anchor's, and looked at once. */
function thingsOfYaml(
  node: YamlNode,
  things: { readonly blocks: Span[]; readonly values: Span[] },
  seen: Set<YamlNode>,
): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === "scalar") {
    if (node.style !== "plain") things.values.push(node);
    return;
  }
  things.blocks.push(node);
  if (node.kind === "mapping")
    for (const { key, value, alias } of node.entries) {
      things.blocks.push({ file: key.file, start: key.start, end: Math.max(key.end, (alias ?? value).end) });
      thingsOfYaml(value, things, seen);
    }
  else
    for (const { value } of node.items) {
      things.blocks.push(value);
      thingsOfYaml(value, things, seen);
    }
}
