/** YAML that is written as a text within YAML, such as an inline patch, with the places that it really has. */
import type { SourceFile, Span } from "../../model/index.ts";
import { readYaml, type YamlNode, type YamlScalar } from "../../yaml/index.ts";

export interface Inner {
  readonly documents: readonly YamlNode[];
  readonly faults: readonly { readonly span: Span; readonly message: string }[];
}

export function readInner(scalar: YamlScalar): Inner {
  const masked = maskedAround(scalar);
  const file = masked ?? { path: scalar.file.path, text: scalar.text };
  const { documents, diagnostics } = readYaml(file);
  const place = (span: Span): Span =>
    masked === null
      ? { file: scalar.file, start: scalar.start, end: scalar.end }
      : { file: scalar.file, start: span.start, end: span.end };
  const faults = diagnostics
    .filter(({ kind }) => kind !== "duplicate-key")
    .map(({ span, message }) => ({ span: place(span), message }));
  const seen = new Map<YamlNode, YamlNode>();
  return { documents: documents.map((node) => relocated(node, place, seen)), faults };
}

/** The file with blanks for all but the text of a literal block, so that every offset stays what it was. */
function maskedAround({ file, start, end, style, text }: YamlScalar): SourceFile | null {
  if (style !== "block") return null;
  const lineStart = file.text.lastIndexOf("\n", start - 1) + 1;
  const body = file.text.slice(lineStart, end);
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
  const dedented = body
    .split(/\r?\n/)
    .map((line) => line.slice(indent))
    .join("\n");
  // A folded block has other line ends than its text.
  if (dedented.trimEnd() !== text.trimEnd()) return null;
  // Without its indentation a separator of documents stands where YAML looks for it: those are read as text.
  if (indent > 0 && /^(?:---|\.\.\.)/m.test(dedented)) return null;
  return { path: file.path, text: `${" ".repeat(lineStart - 1)}\n${body}` };
}

function relocated(node: YamlNode, place: (span: Span) => Span, seen: Map<YamlNode, YamlNode>): YamlNode {
  const known = seen.get(node);
  if (known !== undefined) return known;
  const made = relocatedAfresh(node, place, seen);
  seen.set(node, made);
  return made;
}

function relocatedAfresh(
  node: YamlNode,
  place: (span: Span) => Span,
  seen: Map<YamlNode, YamlNode>,
): YamlNode {
  const where = (span: Span | null) => (span === null ? null : place(span));
  switch (node.kind) {
    case "scalar":
      return { ...node, ...place(node) };
    case "sequence": {
      const items = node.items.map(({ value, alias }) => {
        return { value: relocated(value, place, seen), alias: where(alias) };
      });
      return { ...node, ...place(node), items };
    }
    case "mapping": {
      const entries = node.entries.map(({ key, value, alias, merge }) => {
        const movedKey = { ...key, ...place(key) };
        return {
          key: movedKey,
          value: relocated(value, place, seen),
          alias: where(alias),
          merge: where(merge),
        };
      });
      return { ...node, ...place(node), entries };
    }
  }
}
