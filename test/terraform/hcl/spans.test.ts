/** Every node covers exactly its text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Span, textOf } from "../../../src/model/index.ts";
import { type Expression, parseExpression, parseHcl } from "../../../src/terraform/hcl/index.ts";
import { configuration } from "./generated.ts";
import { notation } from "./notation.ts";

function isNode(value: unknown): value is Span & { readonly kind?: string } {
  return typeof value === "object" && value !== null && "file" in value && "start" in value;
}

/** The nodes directly in this one, with the name of the property that holds them. */
function nodesIn(
  node: object,
): readonly (readonly [name: string, node: Span & { readonly kind?: string }])[] {
  return Object.entries(node).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((inner) => [name, inner] as const),
  );
}

function allNodes(node: object): readonly (Span & { readonly kind?: string })[] {
  return nodesIn(node).flatMap(([, inner]) => [inner, ...allNodes(inner)]);
}

/** Every node below as `kind or property: text`, a node before what is in it. */
function texts(node: object): readonly string[] {
  return nodesIn(node).flatMap(([name, inner]) => [
    `${inner.kind ?? name}: ${textOf(inner)}`,
    ...texts(inner),
  ]);
}

function firstValue(text: string): Expression {
  const { body } = parseHcl({ path: "main.tf", text });
  const [attribute] = body.attributes;
  if (attribute === undefined) throw new Error("there is no attribute");
  return attribute.expression;
}

describe("the text of each node", () => {
  it.each<[string, readonly string[]]>([
    ["a = b + c * d # e\n", ["variable: b", "binary: c * d", "variable: c", "variable: d"]],
    ["a = b . c [ 0 ]\n", ["attribute: b . c", "variable: b", "literal: 0"]],
    [
      "a = b[*].c[0]\n",
      ["variable: b", "index: [*].c[0]", "attribute: [*].c", "variable: [*]", "literal: 0"],
    ],
    ["a = b.*.c\n", ["variable: b", "attribute: .*.c", "variable: .*"]],
    ["a = p :: f( b , c )\n", ["nameSpan: p :: f", "variable: b", "variable: c"]],
    ["a = - b\n", ["variable: b"]],
    ["a = ( b )\n", ["variable: b"]],
    [
      "a = { b : 1, (c) = 2 }\n",
      [
        "items: b : 1",
        "template: b",
        "text: b",
        "literal: 1",
        "items: (c) = 2",
        "parentheses: (c)",
        "variable: c",
        "literal: 2",
      ],
    ],
    ['a = "b ${ c } d"\n', ["text: b ", "interpolation: ${ c }", "variable: c", "text:  d"]],
    ['a = "${~ b ~}"\n', ["interpolation: ${~ b ~}", "variable: b"]],
    ['a = "%{ if b }c%{ endif }"\n', ["if: %{ if b }c%{ endif }", "variable: b", "text: c"]],
    [
      "a = <<-EOT\n  b\n  c ${d}\n  EOT\n",
      ["text:   b\n  c ", "interpolation: ${d}", "variable: d", "text: \n"],
    ],
  ])("%j", (text, expected) => {
    expect(texts(firstValue(text))).toEqual(expected);
  });

  it("an argument without what stands behind it", () => {
    const { body } = parseHcl({ path: "main.tf", text: "  a  =  1 # b\n" });
    expect(body.attributes.map(textOf)).toEqual(["a  =  1"]);
    expect(body.attributes.map(({ nameSpan }) => textOf(nameSpan))).toEqual(["a"]);
  });

  it("a block from its type to its brace", () => {
    const { body } = parseHcl({ path: "main.tf", text: ' b "c" d {\n  e {}\n} # f\n' });
    const [block] = body.blocks;
    expect(block && textOf(block)).toBe('b "c" d {\n  e {}\n}');
    expect(block && textOf(block.header)).toBe('b "c" d');
    expect(block?.labels.map(textOf)).toEqual(['"c"', "d"]);
    expect(block && textOf(block.body)).toBe("{\n  e {}\n}");
    expect(block?.body.blocks.map(textOf)).toEqual(["e {}"]);
  });

  it("a heredoc to the end of its marker", () => {
    expect(textOf(firstValue("a = <<EOT\nb\n  EOT\nc = 1\n"))).toBe("<<EOT\nb\n  EOT");
  });
});

describe("in configuration that is made up", () => {
  it("a node lies within the one that holds it, behind the one before it", () => {
    fc.assert(
      fc.property(configuration, (text) => {
        const { body } = parseHcl({ path: "main.tf", text });
        expect(body).toMatchObject({ start: 0, end: text.length });
        for (const node of [body, ...allNodes(body)]) expectNested(node);
      }),
    );
  });

  it("the text of an expression alone is read as the same expression", () => {
    fc.assert(
      fc.property(configuration, (text) => {
        const { body } = parseHcl({ path: "main.tf", text });
        for (const expression of expressionsOf(body)) {
          const alone = parseExpression({ path: "", text: `${textOf(expression)}\n` });
          expect(notation(alone.expression)).toBe(notation(expression));
        }
      }),
    );
  });
});

function expectNested(node: Span): void {
  expect(node.start).toBeLessThanOrEqual(node.end);
  for (const [name, inner] of nodesIn(node)) {
    // Where the element of a splat stands, there is no text of its own.
    expect(inner.start, name).toBeGreaterThanOrEqual(node.start);
    expect(inner.end, name).toBeLessThanOrEqual(node.end);
  }
}

/** All but what is read otherwise when it stands alone: bare keys of objects, and what follows a splat. */
function expressionsOf(node: object): readonly Expression[] {
  return nodesIn(node).flatMap(([name, inner]) => {
    if (name === "each" || (name === "key" && inner.kind === "template")) return [];
    return [...(isExpression(inner) ? [inner] : []), ...expressionsOf(inner)];
  });
}

function isExpression(node: object): node is Expression {
  const isDirective = "kind" in node && node.kind === "for" && "parts" in node;
  return "kind" in node && !isDirective && !["text", "interpolation", "if"].includes(String(node.kind));
}
