import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { entityKinds, organisationKinds } from "../../src/model/index.ts";
import { compilePolicies } from "../../src/policy/compile.ts";
import { ruleSchema } from "../../src/policy/rule-schema.ts";
import { areaIds, packageRoot, policies, policiesFolder } from "./builder.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The shipped policies with one change. */
function changed(path: string, change: (text: string) => string | null): readonly string[] {
  const folder = join(mkdtempSync(join(tmpdir(), "policies-")), "policies");
  folders.push(join(folder, ".."));
  cpSync(policiesFolder, folder, { recursive: true });
  const file = join(folder, path);
  const text = change(readFileSync(file, "utf8"));
  if (text === null) rmSync(file);
  else writeFileSync(file, text);
  const compiled = compilePolicies(folder, areaIds);
  if (compiled.kind === "compiled") return [];
  return compiled.refusals.map(({ file: at, line, column, message }) => `${at}:${line}:${column} ${message}`);
}

const rule = "rules/NLC-LOC-001.yaml";
const lineOf = (path: string, piece: string) =>
  readFileSync(join(policiesFolder, path), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(piece)) + 1;

test("the shipped policies compile, sorted, and the same twice", () => {
  const again = compilePolicies(policiesFolder, areaIds);
  expect(JSON.stringify(again)).toBe(JSON.stringify({ kind: "compiled", policies }));
  expect(policies.profiles.map(({ id }) => id)).toEqual([
    "eer-strict",
    "nl-sovereign",
    "rijk-2022",
    "rijk-2026",
  ]);
  expect(policies.rules.map(({ id }) => id)).toEqual(policies.rules.map(({ id }) => id).toSorted());
});

describe("a rule that is not whole does not compile", () => {
  const without = (key: string) => (text: string) =>
    text.replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*`, "m"), "");

  test.each([
    "title",
    "description",
    "help",
    "message",
    "remediation",
    "level",
    "when",
    "basis",
    "tags",
    "precision",
  ])("without %s", (key) => {
    expect(changed(rule, without(key)).join("\n")).toContain(`policies/${rule}:`);
    expect(changed(rule, without(key)).join("\n")).toContain(`"${key}" is missing`);
  });

  test.each([
    ["nl", /^ {2}nl: Opslag.*\n/m],
    ["en", /^ {2}en: Storage.*\n/m],
  ])("without a title in %s", (language, line) => {
    expect(changed(rule, (text) => text.replace(line, ""))).toEqual([
      expect.stringContaining(`title: "${language}" is missing`),
    ]);
  });

  test.each(["bad.tf", "good.tf"])("without %s", (name) => {
    expect(changed(`examples/NLC-LOC-001/${name}`, () => null)).toEqual([
      "policies/rules/NLC-LOC-001.yaml:1:1 NLC-LOC-001 needs examples/NLC-LOC-001/bad.tf and examples/NLC-LOC-001/good.tf",
    ]);
  });

  test("with a bad example that says of no line that it is bad", () => {
    expect(
      changed("examples/NLC-LOC-001/bad.tf", (text) => text.replace("# expect NLC-LOC-001", "")),
    ).toEqual([
      expect.stringContaining('No line of the bad example of NLC-LOC-001 says "# expect NLC-LOC-001"'),
    ]);
  });

  test("when nothing says what it rests on under one of its profiles", () => {
    expect(changed(rule, (text) => text.replace("profiles: [rijk-2022]", "profiles: [rijk-2026]"))).toEqual([
      expect.stringContaining("Nothing here says what NLC-LOC-001 rests on under rijk-2022"),
    ]);
  });
});

describe("faults name the line, and the word that was probably meant", () => {
  test.each<[string, string, string, string]>([
    [
      rule,
      "primary: deciding",
      "primary: decidng",
      '"decidng" is none of deciding, cause, provider, system, organisation, exception, new-tie; did you mean "deciding"?',
    ],
    [rule, "precision: high", "precison: high", 'Unknown key "precison"; did you mean "precision"?'],
    [rule, "outside: allowed", "outside: alowed", 'There is no area "alowed"; did you mean "allowed"?'],
    [rule, "place: { outside", "plaats: { outside", 'Unknown key "plaats" in when'],
    [
      rule,
      "place: { outside",
      "place: { outsid",
      'Unknown key "outsid" in when.place; did you mean "outside"?',
    ],
    [
      rule,
      "role: { in: [hosting,",
      "role: { in: [hostng,",
      'when.any[0].role.in[0]: "hostng" is none of hosting, replica,',
    ],
    [
      rule,
      'stores: "yes"',
      "stores: true",
      'when.any[0].stores: text or a mapping is expected, not "true"; put it in quotes',
    ],
    [
      rule,
      "  rijk-2022: error",
      "  rijk-2023: error",
      'There is no profile "rijk-2023"; did you mean "rijk-2022"?',
    ],
    [
      rule,
      "supersedes: [NLC-LOC-002",
      "supersedes: [NLC-LOC-099",
      'There is no rule "NLC-LOC-099"; did you mean "NLC-LOC-00',
    ],
    [
      rule,
      "Gegevens worden bewaard",
      "Gegevens {place} worden",
      "There is no field {place}; none can stand here",
    ],
    [rule, "date: 2026-07-03", "date: 2026-02-30", "2026-02-30 is no day of the calendar"],
    [rule, "date: 2026-07-03", "date: 2026-13", "2026-13 is no day of the calendar"],
    [
      rule,
      "date: 2026-07-03",
      "date: juli 2026",
      'basis[0].date: "juli 2026" does not have the right form: YYYY-MM-DD',
    ],
    [rule, "securitySeverity: 8.5", "securitySeverity: 11", 'securitySeverity: "11" must be <= 10'],
    [rule, "group: decision", "group: decision\ngroup: cause", 'The key "group" occurs twice in one mapping'],
    [rule, "id: NLC-LOC-001", "id: NLC-LOC-002", "There is another rule NLC-LOC-002"],
    ["profiles/rijk-2026.yaml", "- area: eer", "- area: eet", 'There is no area "eet"; did you mean "eer"?'],
    [
      "profiles/rijk-2026.yaml",
      "effective: 2026-07-03",
      "effective: 2026-13-03",
      "2026-13-03 is no day of the calendar",
    ],
    [
      "profiles/rijk-2026.yaml",
      "effective: 2026-07-03",
      "efective: 2026-07-03",
      'Unknown key "efective"; did you mean "effective"?',
    ],
    ["words/roles.yaml", "dns: { nl: DNS, en: DNS }", "dns: { nl: DNS }", 'dns needs words in "en"'],
    ["words/roles.yaml", "dns: {", "dsn: {", "There are no words for dns"],
    ["words/reasons.yaml", "{subject} heeft geen", "{object} heeft geen", "There is no field {object}"],
  ])("%s: %s → %s", (path, piece, replacement, message) => {
    const refusals = changed(path, (text) => text.replace(piece, replacement));
    expect(refusals.join("\n")).toContain(message);
    if (path === rule && !message.startsWith("There is another") && !replacement.includes("\n"))
      expect(refusals.join("\n")).toContain(`policies/${path}:${lineOf(path, piece)}:`);
  });

  test("an unknown field of a message", () => {
    expect(changed(rule, (text) => text.replaceAll("{resources}", "{resorces}"))).toEqual([
      expect.stringContaining('There is no field {resorces}; did you mean "resources"?'),
      expect.stringContaining('There is no field {resorces}; did you mean "resources"?'),
    ]);
  });

  test("text that is no YAML", () => {
    expect(changed(rule, () => "id: [")[0]).toMatch(
      /^policies\/rules\/NLC-LOC-001\.yaml:1:\d+ This is not valid YAML/,
    );
  });

  test("a profile that extends itself", () => {
    const refusals = changed("profiles/eer-strict.yaml", (text) =>
      text.replace("title:", "extends: eer-strict\ntitle:"),
    );
    expect(refusals).toEqual([expect.stringContaining("eer-strict extends itself: eer-strict → eer-strict")]);
  });

  test("a profile that allows nothing", () => {
    const refusals = changed("profiles/eer-strict.yaml", (text) =>
      text.replace("allowed:\n  - area: eer\n", ""),
    );
    expect(refusals).toEqual([expect.stringContaining("eer-strict allows no place")]);
  });
});

describe("schemas and code agree", () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(packageRoot, `schemas/${name}.schema.json`), "utf8"));

  test("the published schema of rules is the one of the code", () => {
    expect(schema("rule")).toEqual(JSON.parse(JSON.stringify(ruleSchema())));
  });

  test("the configuration knows the kinds of the model", () => {
    const { properties } = schema("config");
    expect(properties.organisation.properties.kind.enum).toEqual([...organisationKinds]);
    expect(properties.systems.items.properties.entity.enum).toEqual([...entityKinds]);
  });
});
