/** What every construct of the language becomes. */
import { describe, expect, it } from "vitest";
import { parseExpression, parseHcl, parseTemplate } from "../../../src/terraform/hcl/index.ts";
import { bodyTables } from "./body-table.ts";
import { expressionTables } from "./expression-table.ts";
import { bodyNotation, notation } from "./notation.ts";
import { templateTables } from "./template-table.ts";

/** The tree of the value of an argument in a file; for text that is not valid, the word fault. */
function readValue(text: string): string {
  const { body, diagnostics } = parseHcl({ path: "main.tf", text: `a = ${text}\n` });
  const [attribute] = body.attributes;
  return diagnostics.length > 0 || attribute === undefined ? "fault" : notation(attribute.expression);
}

function readBody(text: string): string {
  const { body, diagnostics } = parseHcl({ path: "main.tf", text });
  return diagnostics.length > 0 ? "fault" : bodyNotation(body);
}

describe.each(Object.entries({ ...expressionTables, ...templateTables }))("%s", (_, table) => {
  it.each(table)("%j becomes %s", (text, tree) => {
    expect(readValue(text)).toBe(tree);
  });
});

describe.each(Object.entries(bodyTables))("%s", (_, table) => {
  it.each(table)("%j becomes %s", (text, tree) => {
    expect(readBody(text)).toBe(tree);
  });
});

describe("a file that is a template", () => {
  it.each<[string, string]>([
    ["", "(heredoc)"],
    ["b", '(heredoc "b")'],
    ["b\n  ${c}\n", '(heredoc "b\\n  " (${} c) "\\n")'],
    ['"b" $${c} \\n $', '(heredoc "\\"b\\" ${c} \\\\n $")'],
    ["%{ for b in c ~}\n${b}\n%{ endfor ~}\nd", '(heredoc (for b in c ("" (${} b) "\\n")) "d")'],
    ["\ufeffb", '(heredoc "b")'],
  ])("%j becomes %s", (text, tree) => {
    const { template, diagnostics } = parseTemplate({ path: "user-data.tftpl", text });
    expect(diagnostics).toEqual([]);
    expect(notation(template)).toBe(tree);
  });

  it("reports what is wrong in it", () => {
    const { diagnostics } = parseTemplate({ path: "user-data.tftpl", text: "b ${c d}\n" });
    expect(diagnostics).toHaveLength(1);
  });
});

describe("the value of an option", () => {
  it.each<[string, string]>([
    ['"b"', '"b"'],
    [" [\n1,\n2\n]\n", "[1, 2]"],
    ["b\n+\nc", "(+ b c)"],
    ["{b = 1\nc = 2}", '{"b": 1, "c": 2}'],
  ])("%j becomes %s", (text, tree) => {
    const { expression, diagnostics } = parseExpression({ path: "", text });
    expect(diagnostics).toEqual([]);
    expect(notation(expression)).toBe(tree);
  });

  it.each(["", "b c", "b }", '"b', "[1"])("%j is a fault", (text) => {
    const { expression, diagnostics } = parseExpression({ path: "", text });
    expect(diagnostics).toHaveLength(1);
    expect(notation(expression)).toBe("(invalid)");
  });
});
