/** What is said of a fault, on which text, and what is read beside it. */
import { describe, expect, it } from "vitest";
import { startOf, textOf } from "../../../src/model/index.ts";
import { parseHcl } from "../../../src/terraform/hcl/index.ts";
import { bodyNotation } from "./notation.ts";

function read(text: string) {
  const { body, diagnostics } = parseHcl({ path: "main.tf", text });
  return {
    tree: bodyNotation(body),
    faults: diagnostics.map(({ span, message }) => {
      const { line, column } = startOf(span);
      return `${line}:${column} ${JSON.stringify(textOf(span))} ${message}`;
    }),
  };
}

describe("a fault is named with its place", () => {
  it.each<[string, string]>([
    ["a = \n", '1:5 "\\n" Expected a value, but found the end of the line.'],
    ["a =", '1:4 "" Expected a value, but found the end of the file.'],
    ["a = [1, 2 3]\n", '1:11 "3" Expected a comma, or ] to close the list, but found 3.'],
    ["a = f(b c)\n", '1:9 "c" Expected a comma, or ) to close the call, but found c.'],
    ["a = b c\n", '1:7 "c" Expected an operator, or a line end behind the argument, but found c.'],
    ["a = 'b'\n", "1:5 \"'\" Expected a value, but found '. Strings are enclosed in double quotes."],
    [
      "a = b;\n",
      '1:6 ";" Expected an operator, or a line end behind the argument, but found ;. Arguments end with a line end, items of a list with a comma.',
    ],
    [
      "a = b & c\n",
      '1:7 "&" Expected an operator, or a line end behind the argument, but found &. There are no bitwise operators; the logical and is &&.',
    ],
    [
      'a = "b\n',
      '1:5 "\\"b" This string is not closed on its line. For a line end in it write \\n, or use a heredoc (<<EOT).',
    ],
    [
      'a = "\\q"\n',
      '1:6 "\\\\q" A backslash must be followed by n, r, t, ", \\, u or U; write \\\\ for a backslash.',
    ],
    ['a = "\\u12"\n', '1:6 "\\\\u12" This escape must be followed by 4 hexadecimal digits.'],
    ['a = "\\ud800"\n', '1:6 "\\\\ud800" There is no Unicode character with this number.'],
    ['a = "${b:-c}"\n', '1:9 ":" Expected } to close ${ (for a literal ${ write $${), but found :.'],
    ['a = "%{ if b }"\n', '1:6 "%{ if b }" This directive has no end: %{endif} is missing.'],
    ['a = "%{ endif }"\n', '1:6 "%{ endif }" No directive here is waiting for %{endif}.'],
    ["a = <<EOT\nb\n", '1:5 "<<EOT" This heredoc has no end: a line with EOT alone on it is missing.'],
    ["a = 1.2.3\n", '1:5 "1.2.3" 1.2.3 is not a number, or one with too large an exponent.'],
    ["a = b.0.1\n", '1:7 "0.1" Two of these indexes cannot follow each other: write [0][1] for .0.1.'],
    ["a = 1\na = 2\n", '2:1 "a" The argument a is set twice in this block.'],
    ["/* a\n", '1:1 "/*" This comment has no end: close it with */.'],
    ["}\n", '1:1 "}" This } closes nothing.'],
    ["b {\n  c = 1\n", '1:3 "{" This block has no closing brace.'],
    ['b "c" d {\n', '1:9 "{" This block has no closing brace.'],
    ['b "${c}" {}\n', '1:4 "${" A label is plain text. For a literal ${ write $${.'],
    ["b {} c {}\n", '1:6 "c" Behind a block a line end is missing.'],
    ["b {\n  c = 1 }\n", '2:9 "}" Between an argument and this } a line end is missing.'],
    ["[for]\n", '1:1 "[" Expected an argument or a block, but found [.'],
    ["a = {for b in c : d}\n", '1:19 "d" An object needs a key before the value: {for … : key => value}.'],
    [
      "a = [for b in c : d => e]\n",
      '1:19 "d" Only an object has keys: write {for …} in braces, or leave out the key.',
    ],
    ["a = [for b in c : d...]\n", '1:20 "..." Only an object can group its values with ….'],
    ["a = “b”\n", '1:5 "“" Expected a value, but found “. Strings are enclosed in straight double quotes.'],
    ["a = 😀\n", '1:5 "😀" Expected a value, but found 😀.'],
  ])("%j", (text, fault) => {
    expect(read(text).faults).toEqual([fault]);
  });
});

describe("one broken item does not hide the others", () => {
  it.each<[string, string, string]>([
    ["a broken value leaves the argument", "a = 1\nb = * 2\nc = 3\n", "a = 1\nb = (invalid)\nc = 3"],
    ["what stands behind a value is left out", "a = 1 2\nb = 3\n", "a = 1\nb = 3"],
    [
      "a bracket too few, found at the next argument",
      "b {\n  c = [1, 2\n  d = 3\n}\ne = 4\n",
      "b {\n  c = (invalid)\n  d = 3\n}\ne = 4",
    ],
    [
      "a fault inside brackets over several lines",
      "b {\n  c = {\n    d = 1 2\n    e = 3\n  }\n  f = 4\n}\n",
      "b {\n  c = (invalid)\n  f = 4\n}",
    ],
    [
      "a bracket too few, found at the next block",
      'resource "a" "b" {\n  tags = {\n    c = 1\n\n  d = [\n  ]\nresource "e" "f" {\n  g = 1\n}\n',
      'resource "a" "b" {\n  tags = (invalid)\n}\nresource "e" "f" {\n  g = 1\n}',
    ],
    [
      "a brace too few takes in what follows, and gives it back by its indentation",
      'resource "a" "b" {\n  tags = {\n    c = 1\n}\n\nresource "e" "f" {\n  g = 1\n}\nh = 2\n',
      'resource "a" "b" {\n  tags = {"c": 1}\n}\nresource "e" "f" {\n  g = 1\n}\nh = 2',
    ],
    [
      "braces too few in many places",
      `${"a {\n  b = [\n".repeat(6)}c = 1\n`,
      `${"a {\n  b = (invalid)\n}\n".repeat(6)}c = 1`,
    ],
    [
      "a block that is not closed at the end of the text",
      "b {\n  c {\n    d = 1\n",
      "b {\n  c {\n    d = 1\n  }\n}",
    ],
    [
      "a quotation mark too few",
      'a {\n  b = "c\n}\n\nd {\n  e = "f"\n}\n',
      'a {\n  b = (invalid)\n}\nd {\n  e = "f"\n}',
    ],
    [
      "a heredoc without an end",
      "a {\n  b = <<EOT\n  c\n  EOF\n}\n\nd {\n  e = 1\n}\n",
      "a {\n  b = (invalid)\n}\nd {\n  e = 1\n}",
    ],
    [
      "a fault in a heredoc does not make configuration of its text",
      "a {\n  b = <<EOT\nc = ${d e}\nf = 1\nEOT\n  g = 2\n}\n",
      "a {\n  b = (invalid)\n  g = 2\n}",
    ],
    ["a block whose header is broken", 'a "b" 1 {\n  c = 1\n}\nd {\n}\n', "d {}"],
    ["a brace on the next line", "a\n{\n  b = 1\n}\nc = 2\n", "c = 2"],
    ["two arguments on the line of a block", "a { b = 1, c = 2 }\nd = 3\n", "a {\n  b = 1\n}\nd = 3"],
    ["a brace too many", "a {\n}\n}\nb {\n}\n", "a {}\nb {}"],
    ["blocks on one line", "a {} b {}\n", "a {}\nb {}"],
    ["of two arguments with one name the first counts", "a = 1\na = 2\n", "a = 1"],
    [
      "lines of another templating language",
      "{{ if .Values.a }}\na = 1\n{{ end }}\nb {\n  {{ c }}\n  d = 2\n}\n",
      "a = 1\nb {\n  d = 2\n}",
    ],
    [
      "a merge conflict",
      "a {\n<<<<<<< HEAD\n  b = 1\n=======\n  b = 2\n>>>>>>> other\n  c = 3\n}\n",
      "a {\n  b = 1\n  c = 3\n}",
    ],
    [
      "without indentation what stands in the brackets is taken for arguments, but nothing is lost",
      "a {\nb = {\nc = 1 2\nd = 3\n}\n}\ne = 1\n",
      "a {\n  b = (invalid)\n  c = 1\n  d = 3\n}\ne = 1",
    ],
  ])("%s", (_, text, tree) => {
    const { tree: found, faults } = read(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(found).toBe(tree);
  });
});
