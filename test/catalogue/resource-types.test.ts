/**
 * What every type of resource says about its places: one folder per provider, with what is expected of a resource
 * behind the head of its block, in the words of `test/scan/verdicts-table.ts`. What is expected follows from the
 * documentation of the provider, never from what came out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileCatalogue } from "../../src/catalogue/compile.ts";
import { entryOfType, providerOfType, type ResourceTypeEntry } from "../../src/catalogue/index.ts";
import { packaged } from "../../src/packaged.ts";
import { reportOf } from "../scan/scanning.ts";
import { tiesOf } from "../scan/verdicts-table.ts";

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly expected: ReadonlyMap<string, string>;
}

const folder = join(import.meta.dirname, "resource-types");
const listed = join(folder, "without-fixture.txt");
const head = /^(resource|data) "([\w-]+)" "([\w-]+)" \{(?:.*\})? # (.+)$/gm;

function fixturesIn(path: string): readonly Fixture[] {
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tf"),
  );
  return files.sort().map((name) => {
    const text = readFileSync(join(path, name), "utf8");
    const heads = [...text.matchAll(head)];
    const expected = heads.map(([, mode, type, label, ties]) => {
      return [`${mode === "data" ? "data." : ""}${type}.${label}`, ties ?? ""] as const;
    });
    return { name: name.replaceAll("\\", "/"), text, expected: new Map(expected) };
  });
}

const fixtures = fixturesIn(folder);

describe("every type is where its documentation says", () => {
  it.each(fixtures)("$name", async ({ text, expected }) => {
    const report = await reportOf({ "main.tf": text });
    const actual = [...expected.keys()].map((address) => [address, tiesOf(report, address)]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    expect(expected.size).toBe(text.match(/^(?:resource|data) .* # /gm)?.length);
  });
});

describe("no type goes untested", () => {
  const { data } = compileCatalogue(packaged("src/catalogue"), packaged("schemas"));
  if (data === null) throw new Error("The catalogue does not compile");
  const catalogue = data;

  /** With a way of its own to say where it is, or with ties beside that. */
  const differs = ({ location, copies, global, party }: ResourceTypeEntry): boolean =>
    location !== undefined || copies !== undefined || global !== undefined || party !== undefined;

  const types = Object.values(catalogue.providers).flatMap(({ resourceTypes }) =>
    Object.entries(resourceTypes ?? {}).flatMap(([type, entry]) => (differs(entry) ? [{ type, entry }] : [])),
  );

  const shown = new Set<ResourceTypeEntry>();
  for (const { expected } of [...fixtures, ...fixturesIn(join(folder, "../../scan/verdicts"))]) {
    for (const address of expected.keys()) {
      const [type = ""] = address.replace(/^data\./, "").split(".");
      const provider = providerOfType(catalogue, type);
      const entry = provider === null ? null : entryOfType(provider, type);
      if (entry !== null) shown.add(entry);
    }
  }

  it("what has no fixture yet is listed, and the list only shrinks", () => {
    const missing = types.filter(({ entry }) => !shown.has(entry)).map(({ type }) => type);
    const known = readFileSync(listed, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(missing.sort()).toEqual(known);
  });
});
