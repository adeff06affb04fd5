import { describe, expect, test } from "vitest";
import { startOf, textOf } from "../../src/model/index.ts";
import { keyAt, nodeAt, readYaml, toPlain, type YamlNode } from "../../src/yaml/index.ts";

const read = (text: string) => readYaml({ path: "file.yaml", text });
const plain = (text: string) => read(text).documents.map(toPlain);

function only(text: string): YamlNode {
  const { documents, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  expect(documents).toHaveLength(1);
  return documents[0] as YamlNode;
}

describe("values follow the core schema", () => {
  test.each([
    ["country: NO", { country: "NO" }],
    ["until: 2027-01-01", { until: "2027-01-01" }],
    ["a: yes", { a: "yes" }],
    ["a: true", { a: true }],
    ["a: 0x1f", { a: 31 }],
    ["a: 0o17", { a: 15 }],
    ["a: 1e3", { a: 1000 }],
    ["a: 1.2.3", { a: "1.2.3" }],
    ["a: 010", { a: 10 }],
    ["a: -.inf", { a: Number.NEGATIVE_INFINITY }],
    ["a: ~", { a: null }],
    ["a:", { a: null }],
    ["a: '12'", { a: "12" }],
    ["a: !!str 12", { a: "12" }],
    ['a: !!int "12"', { a: 12 }],
    ["a: !own text", { a: "text" }],
    ["__proto__: {x: 1}", Object.assign(Object.create(null), { ["__proto__"]: { x: 1 } })],
  ])("%s", (text, expected) => {
    expect(JSON.stringify(plain(text)[0])).toBe(JSON.stringify(expected));
  });

  test("block scalars, folded, stripped and kept", () => {
    expect(plain("a: |\n  one\n  two\nb: >-\n  three\n  four\nc: |+\n  five\n\nd: x\n")[0]).toEqual({
      a: "one\ntwo\n",
      b: "three four",
      c: "five\n\n",
      d: "x",
    });
  });

  test("an empty file has no document, an empty document is null", () => {
    expect(plain("")).toEqual([]);
    expect(plain("# only a comment\n")).toEqual([]);
    expect(plain("---\n---\na\n")).toEqual([null, "a"]);
  });
});

describe("every node knows its place", () => {
  test.each([
    ["a: {b: [1, 'x'] , c: } # end\nd: e\n", "/a", "{b: [1, 'x'] , c: }"],
    ["a: {b: [1, 'x'] , c: } # end\nd: e\n", "/a/b", "[1, 'x']"],
    ["a: {b: [1, 'x'] , c: } # end\nd: e\n", "/a/b/1", "'x'"],
    ["a: [1, # one ]\n  2,\n  ]\n", "/a", "[1, # one ]\n  2,\n  ]"],
    ['a:\r\n  - b: "c"\r\n', "/a/0/b", '"c"'],
    ["a:\n  b:\n    c: d\ne: f\n", "/a/b", "c: d"],
    ["a:\n  b:\n    c: d\ne: f\n", "/a", "b:\n    c: d"],
    ["a: &x [one]\nb: *x\n", "/b/0", "one"],
    ["'a/b': {'c~d': here}", "/a~1b/c~0d", "here"],
  ])("%j at %s", (text, pointer, expected) => {
    const node = nodeAt(only(text), pointer);
    expect(node && textOf(node)).toBe(expected);
  });

  test("a value that is left out stands after its colon", () => {
    const node = nodeAt(only("first: 1\nregion:\nlast: 2\n"), "/region");
    expect(node && startOf(node)).toEqual({ line: 2, column: 8 });
  });

  test("a key can be pointed at", () => {
    const key = keyAt(only("a:\n  b: 1\n"), "/a/b");
    expect(key && startOf(key)).toEqual({ line: 2, column: 3 });
  });

  test("a place that is not there is null", () => {
    const document = only("a: [1]\n");
    expect([nodeAt(document, "/a/1"), nodeAt(document, "/b"), nodeAt(document, "/a/0/c")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("anchors, aliases and merge keys", () => {
  test("an alias shares the node and says where it was used", () => {
    const document = only("base: &b {region: eu-west-1}\nuse: *b\n");
    if (document.kind !== "mapping") throw new Error("a mapping was expected");
    const [base, use] = document.entries;
    expect(use?.value).toBe(base?.value);
    expect(use?.alias && textOf(use.alias)).toBe("*b");
  });

  test("own keys beat merged ones, an earlier mapping beats a later one", () => {
    const text = "x: &x {a: 1, b: 1}\ny: &y {a: 2, c: 2}\nz:\n  <<: [*x, *y]\n  b: 3\n";
    expect(toPlain(nodeAt(only(text), "/z") as YamlNode)).toEqual({ b: 3, a: 1, c: 2 });
  });

  test("a merged entry points at where it is written", () => {
    const region = nodeAt(only("x: &x\n  region: eu\ny:\n  <<: *x\n"), "/y/region");
    expect(region && startOf(region).line).toBe(2);
  });

  test("anchors do not reach the next document", () => {
    expect(read("a: &x 1\n---\nb: *x\n").diagnostics).toMatchObject([{ kind: "alias" }]);
  });
});

describe("faults have a place, and the rest is read", () => {
  test.each([
    ["a: 1\na: 2\n", "duplicate-key", 2, 1],
    ["a: *nowhere\n", "alias", 1, 4],
    ["a: &x [*x]\n", "alias", 1, 8],
    ["a:\n\tb: 1\n", "syntax", 2, 1],
    ["a: [1, 2\n", "syntax", 2, 1],
    ["<<: 3\n", "merge", 1, 1],
    ["? [a]\n: b\n", "key", 1, 3],
  ])("%j: %s", (text, kind, line, column) => {
    const [first] = read(text).diagnostics;
    expect(first?.kind).toBe(kind);
    expect(first && startOf(first.span)).toEqual({ line, column });
  });

  test("the last of two equal keys counts", () => {
    expect(plain("a: 1\na: 2\n")).toEqual([{ a: 2 }]);
  });

  test("a broken document leaves those before and after it", () => {
    const text = "kind: A\n---\nkind: [\n---\nkind: C\n---\na:\n\tb: 1\n---\nkind: E\n";
    const { documents, diagnostics } = read(text);
    expect(documents.map(toPlain)).toEqual([{ kind: "A" }, { kind: "C" }, { kind: "E" }]);
    expect(diagnostics.map(({ span }) => startOf(span).line)).toEqual([4, 8]);
    const last = documents[2];
    expect(last && startOf(last).line).toBe(10);
  });
});

describe("cost is bounded", () => {
  test("aliases of aliases", () => {
    const levels = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"];
    for (let level = 1; level < 12; level += 1) {
      levels.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(",")}]`,
      );
    }
    const { documents, diagnostics } = read(levels.join("\n"));
    expect(diagnostics[0]?.kind).toBe("too-large");
    expect(JSON.stringify(documents.map(toPlain)).length).toBeLessThan(20_000_000);
  });

  test("aliases that nest", () => {
    const lines = ["a0: &a0 [x]"];
    for (let level = 1; level < 400; level += 1) lines.push(`a${level}: &a${level} [*a${level - 1}]`);
    const { documents, diagnostics } = read(lines.join("\n"));
    expect(diagnostics[0]?.kind).toBe("too-large");
    expect(() => documents.map(toPlain)).not.toThrow();
  });

  test("brackets that nest", () => {
    expect(read("[".repeat(100_000)).diagnostics).toMatchObject([{ kind: "syntax" }]);
  });

  test("mappings that merge mappings", () => {
    const lines = ["a0: &a0"];
    for (let key = 0; key < 2000; key += 1) lines.push(`  k${key}: 1`);
    for (let level = 1; level < 2000; level += 1) lines.push(`a${level}: &a${level} {<<: *a${level - 1}}`);
    expect(read(lines.join("\n")).diagnostics[0]?.kind).toBe("too-large");
  });

  test("thousands of broken documents", () => {
    const { diagnostics, documents } = read("a: [b\nc: d\n---\n".repeat(5000));
    expect(documents).toEqual([]);
    expect(diagnostics.at(-1)).toMatchObject({ kind: "too-large" });
    expect(diagnostics).toHaveLength(101);
  });
});
