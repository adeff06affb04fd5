import { expect, test } from "vitest";
import { fields } from "../../src/policy/fields.ts";
import { ruleSchema } from "../../src/policy/rule-schema.ts";
import { vocabulary } from "../../src/policy/vocabulary.ts";
import { cloudtoets } from "./stand-ins.ts";

test("what is fine is said, and exits with 0", async () => {
  expect(await cloudtoets(["policy", "check", "rules"])).toMatchObject({ status: 0, output: "OWN-1: ok\n" });
});

test("what an example shows to be wrong exits with 1, in the language that is asked for", async () => {
  expect(await cloudtoets(["policy", "test", "rules", "--lang", "nl"])).toMatchObject({
    status: 1,
    output: "OWN-1: niet in orde\n  er mist iets\n",
  });
});

test("a day that does not exist is refused", async () => {
  expect(await cloudtoets(["policy", "test", "rules", "--as-of", "2026-02-30"])).toMatchObject({ status: 2 });
});

test("what can be asked, with the words for it", async () => {
  expect((await cloudtoets(["policy", "fields"])).output).toBe("role (word): equals\n    hosting\n");
  const { output } = await cloudtoets(["policy", "fields", "-f", "json"]);
  expect(JSON.parse(output)).toEqual([
    { field: "role", type: "word", values: ["hosting"], tests: ["equals"] },
  ]);
});

test("every test of the schema is told, and no other", () => {
  const text = JSON.stringify(ruleSchema());
  const { $defs } = JSON.parse(text) as { $defs: { condition: { properties: Record<string, unknown> } } };
  const told = new Map(vocabulary().map(({ field, tests }) => [field, [...tests].sort()]));
  expect([...told.keys()]).toEqual([...fields.keys()]);
  for (const [field, tests] of told) {
    const schema = $defs.condition.properties[field] as {
      then?: { properties: object };
      properties?: object;
    };
    expect([
      field,
      Object.keys(schema.then?.properties ?? schema.properties ?? { equals: true, known: true }).sort(),
    ]).toEqual([field, tests]);
  }
});
