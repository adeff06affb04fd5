import fc from "fast-check";
import { CORE_SCHEMA, dump, loadAll, mergeTag } from "js-yaml";
import { expect, test } from "vitest";
import { textOf } from "../../src/model/index.ts";
import { readYaml, toPlain, type YamlNode } from "../../src/yaml/index.ts";

const schema = CORE_SCHEMA.withTags(mergeTag);
const read = (text: string) => readYaml({ path: "file.yaml", text });

/** Prototypes differ on purpose; what is in the objects may not. */
const shape = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

const keys = fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== "__proto__" && key !== "<<");
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(
      "no",
      "NO",
      "2027-01-01",
      "0x1f",
      "1e3",
      "~",
      "",
      " a ",
      "a: b",
      "# x",
      "line\nline\n",
      "'\"",
      "é\u{1f600}",
    ),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
  ),
}));

test("what js-yaml writes is read as what was meant", () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (value, flow) => {
      const text = dump(value, { schema: CORE_SCHEMA, ...(flow ? { flowLevel: 1 } : {}) });
      const { documents, diagnostics } = read(text);
      expect(diagnostics).toEqual([]);
      expect(shape(documents.map(toPlain))).toEqual(shape([value]));
    }),
    { seed: 20261123, numRuns: 500 },
  );
});

test("whatever text comes, it is read as js-yaml reads it, or it has a diagnostic", () => {
  const piece = fc.constantFrom(
    "a",
    "b: ",
    "- ",
    "\n",
    "  ",
    "&x ",
    "*x",
    "[",
    "]",
    "{",
    "}",
    ",",
    "|\n",
    "'",
    '"',
    "# ",
    "? ",
    ": ",
    "---\n",
    "\t",
    "1",
    "<<: ",
    "%",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      const { documents, diagnostics } = read(text);
      if (diagnostics.length > 0) return;
      // A key that is left out is the text of nothing to us, and the text of `null` to js-yaml.
      const expected = JSON.stringify(loadAll(text, { schema })).replaceAll('"null":', '"":');
      expect(shape(documents.map(toPlain))).toEqual(JSON.parse(expected));
    }),
    { seed: 20261123, numRuns: 5000 },
  );
});

test("every part lies in its whole", () => {
  const inside = (node: YamlNode, start: number, end: number): void => {
    expect(node.start).toBeGreaterThanOrEqual(start);
    expect(node.end).toBeLessThanOrEqual(end);
    if (node.kind === "scalar") return;
    const parts = node.kind === "sequence" ? node.items : node.entries;
    for (const part of parts) inside(part.value, node.start, node.end);
  };
  fc.assert(
    fc.property(anything, fc.boolean(), (value, flow) => {
      const text = dump(value, { noRefs: true, ...(flow ? { flowLevel: 0 } : {}) });
      for (const document of read(text).documents) {
        inside(document, 0, text.length);
        if (document.kind === "scalar" && document.style === "plain")
          expect(textOf(document).trim()).not.toBe("");
      }
    }),
    { seed: 20261123, numRuns: 300 },
  );
});
