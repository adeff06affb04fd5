import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Context, emptyContext, startOf, textOf } from "../../src/model/index.ts";
import { findConfiguration, loadContext } from "../../src/policy/index.ts";

const known = {
  parties: new Set(["aws", "microsoft", "scaleway"]),
  providers: new Set(["aws", "azurerm", "scaleway"]),
  countries: new Set(["NL", "NO", "BQ"]),
  areas: new Set(["eer"]),
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "configuration-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function read(text: string, path = "cloudtoets.yaml"): Promise<Context> {
  const loaded = await loadContext({
    root,
    start: root,
    file: null,
    text: { path, text },
    base: null,
    known,
  });
  if (loaded.kind === "refused") throw new Error(JSON.stringify(loaded.refusals));
  return loaded.context;
}

const parsers = /YAML|occurs twice|alias/i;

async function refused(text: string): Promise<readonly string[]> {
  const source = { path: "cloudtoets.yaml", text };
  const loaded = await loadContext({ root, start: root, file: null, text: source, base: null, known });
  if (loaded.kind === "loaded") return [];
  // What the parser of YAML says is English; all else is told in Dutch too.
  const english = loaded.refusals.filter(({ message, nl }) => nl === undefined && !parsers.test(message));
  expect(english.map(({ message }) => message)).toEqual([]);
  return loaded.refusals.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const whole = `# yaml-language-server: $schema=schemas/config.schema.json
profile: eer-strict
language: nl
exclude: ["**/examples/**"]
organisation:
  name: Waterschap Voorbeeld
  kind: decentral
parties:
  approved:
    - party: scaleway
      agreement: Contract 2026-7
environment:
  AWS_REGION: eu-west-1
clusters:
  - name: Drachten
    paths: [k8s/]
    country: NO
  - name: Loket
    paths: [loket, ./portaal]
    provider: azurerm
    region: westeurope
systems:
  - name: Peilbeheer
    paths: [infra/peilen]
    material: true
    entity: vital
    rubricering: departementaal-vertrouwelijk
    tbb: 4
    biv: { beschikbaarheid: zeer-hoog }
    personalData: ordinary
    baseRegistry: copy
    application: documents
    exitPlan: { date: 2026-01-01, tested: 2026-05-01, scenarios: [planned, disruptive] }
    riskAnalysis: { document: docs/risico.pdf }
    reportedToCisoRijk: 2026-03-01
    mailConditions: { continuityAtRisk: { document: rapport 12 } }
    existingSince: 2023-04-01
    dependsOn: [Loket]
  - name: Loket
    paths: [loket]
tags:
  rubricering: [Classificatie, classificatie]
exceptions:
  - rule: NLC-LOC-001
    paths: [infra]
    until: 2027-01-01
    by: CIO
    decision: besluit 7
    reason: tot de verhuizing
    conditions: { within: [NO], documents: [docs/garanties.pdf] }
exceptionLimits: { months: 12 }
`;

describe("what is written", () => {
  test("comes out as the context, with its places", async () => {
    const context = await read(whole);
    expect(context).toMatchObject({
      file: "cloudtoets.yaml",
      profile: "eer-strict",
      language: "nl",
      exclude: ["**/examples/**"],
      organisation: { name: "Waterschap Voorbeeld", kind: "decentral" },
      approvedParties: [{ party: "scaleway", agreement: "Contract 2026-7" }],
      clusters: [
        { name: "Drachten", paths: ["k8s"], provider: null, region: null, country: "NO" },
        {
          name: "Loket",
          paths: ["loket", "portaal"],
          provider: "azurerm",
          region: "westeurope",
          country: null,
        },
      ],
      systems: [
        {
          name: "Peilbeheer",
          paths: ["infra/peilen"],
          material: true,
          entity: "vital",
          rubricering: "departementaal-vertrouwelijk",
          tbb: "tbb-4",
          biv: { beschikbaarheid: "zeer-hoog", integriteit: null, vertrouwelijkheid: null },
          personalData: "ordinary",
          baseRegistry: "copy",
          application: "documents",
          exitPlan: { date: "2026-01-01", tested: "2026-05-01", scenarios: ["planned", "disruptive"] },
          riskAnalysis: { date: null, document: "docs/risico.pdf" },
          dpia: null,
          reportedToCisoRijk: "2026-03-01",
          mailConditions: { continuityAtRisk: { document: "rapport 12" }, plansTested: null },
          existingSince: "2023-04-01",
          contractUntil: null,
          dependsOn: ["Loket"],
        },
        { name: "Loket", tbb: null },
      ],
      exceptions: [
        {
          rule: "NLC-LOC-001",
          paths: ["infra"],
          resources: null,
          until: "2027-01-01",
          by: "CIO",
          decision: "besluit 7",
          reason: "tot de verhuizing",
          conditions: { within: ["NO"], documents: ["docs/garanties.pdf"] },
        },
      ],
      exceptionLimits: { months: 12, inline: true },
    });
    expect([...context.tags]).toEqual([["rubricering", ["Classificatie", "classificatie"]]]);
    const region = context.environment.get("AWS_REGION");
    expect(region && [region.value, textOf(region.span), startOf(region.span)]).toEqual([
      "eu-west-1",
      "eu-west-1",
      { line: 13, column: 15 },
    ]);
    expect(context.systems[0] && startOf(context.systems[0].span)).toEqual({ line: 23, column: 11 });
  });

  test("Norway is a country, also without quotes", async () => {
    expect((await read("clusters: [{name: x, paths: [.], country: NO}]")).clusters[0]?.country).toBe("NO");
  });

  test("paths count from the configuration's folder", async () => {
    const context = await read(
      "exclude: [/old, '**/tmp']\nsystems: [{name: x, paths: [., a/, ../b]}]",
      "team/cloudtoets.yaml",
    );
    expect(context.systems[0]?.paths).toEqual(["team", "team/a", "b"]);
    expect(context.exclude).toEqual(["team/old", "team/**/tmp"]);
  });

  test("paths in one that is kept outside the root count from the root", async () => {
    const context = await read("systems: [{name: x, paths: [infra]}]", "../shared/cloudtoets.yaml");
    expect(context.systems[0]?.paths).toEqual(["infra"]);
  });

  test.each(["", "# nothing yet\n", "---\n", "{}\n"])("%j says nothing", async (text) => {
    const bases = [{ file: "cloudtoets.yaml", locked: [] }];
    expect(await read(text)).toEqual({ ...emptyContext, file: "cloudtoets.yaml", bases });
  });

  test("an empty list of approved parties is not the same as none", async () => {
    expect((await read("parties: {approved: []}")).approvedParties).toEqual([]);
    expect((await read("language: nl")).approvedParties).toBeNull();
  });

  test("anchors and merge keys work", async () => {
    const text =
      "systems:\n  - &one {name: a, paths: [a], material: true}\n  - <<: *one\n    name: b\n    paths: [b]\n";
    expect((await read(text)).systems.map(({ name, material }) => [name, material])).toEqual([
      ["a", true],
      ["b", true],
    ]);
  });
});

describe("what is wrong is refused with its place", () => {
  test.each([
    ["profil: x", '1:1 Unknown key "profil"; did you mean "profile"?'],
    [
      "zzz: x",
      '1:1 Unknown key "zzz"; known here: extends, profile, language, exclude, organisation, parties, environment, variants, clusters, render, charts, mirrors, registries, systems, tags, exceptions, exceptionLimits, catalogue, locked',
    ],
    ["language: de", '1:11 language: "de" is none of nl, en'],
    [
      "organisation:\n  kind: zpo",
      '2:9 organisation.kind: "zpo" is none of rijksdienst, agentschap, zbo, decentral, other; did you mean "zbo"?',
    ],
    ["profile: 2026", '1:10 profile: text is expected, not "2026"; put it in quotes'],
    ["profile: [a]", "1:10 profile: text is expected, not a list"],
    ["- a", "1:1 a mapping is expected, not a list"],
    ["exclude: x", '1:10 exclude: a list is expected, not "x"'],
    [
      "environment:\n  AWS_REGION: 1",
      '2:15 environment.AWS_REGION: text is expected, not "1"; put it in quotes',
    ],
    ["environment:\n  'a b': c", '2:3 environment: "a b" is no name that can stand here'],
    ["parties:\n  approved:\n    - agreement: x", '3:7 parties.approved[0]: "party" is missing'],
    [
      "parties:\n  approved:\n    - {party: microsft, agreement: x}",
      '3:15 The catalogue knows no party "microsft"; did you mean "microsoft"?',
    ],
    ["clusters:\n  - name: x\n    paths: []", "3:12 clusters[0].paths: at least one item is expected"],
    [
      "clusters:\n  - {name: x, paths: [.]}",
      '2:5 The cluster "x" needs a "country", or a "provider" and a "region"',
    ],
    [
      "clusters:\n  - {name: x, paths: [.], region: y}",
      '2:5 clusters[0]: "region" needs "provider" beside it',
    ],
    [
      "clusters:\n  - {name: x, paths: [.], provider: azure, region: y}",
      '2:37 The catalogue knows no provider "azure"; did you mean "azurerm"?',
    ],
    ["clusters:\n  - {name: x, paths: [.], country: UK}", "2:36 UK is no country code of ISO 3166-1"],
    [
      "clusters:\n  - {name: x, paths: [.], country: nl}",
      '2:36 clusters[0].country: "nl" does not have the right form: ISO 3166-1 alpha-2, of an own data centre',
    ],
    [
      "systems:\n  - {name: a, paths: [x]}\n  - {name: b, paths: [x/]}",
      '3:23 The system "a" claims x already',
    ],
    ["systems:\n  - {name: a, paths: [x]}\n  - {name: a, paths: [y]}", '3:12 There is another system "a"'],
    ["systems:\n  - {name: a, paths: [../x]}", '2:23 "../x" is not a path inside the root'],
    ["systems:\n  - {name: a, paths: [/etc]}", '2:23 "/etc" is not a path inside the root'],
    [
      "systems:\n  - {name: a, paths: [x], material: maybe}",
      '2:37 systems[0].material: true or false is expected, not "maybe"',
    ],
    [
      "systems:\n  - {name: a, paths: [x], exitPlan: {date: 2026-02-30}}",
      "2:44 2026-02-30 is no day of the calendar",
    ],
    ["systems:\n  - {name: a, paths: [x], tbb: 5}", '2:32 systems[0].tbb: "5" is none of 1, 2, 3, 4'],
    [
      "systems:\n  - {name: a, paths: [x], rubricering: stg-gehiem}",
      '2:40 systems[0].rubricering: "stg-gehiem" is none of ongerubriceerd, departementaal-vertrouwelijk, stg-confidentieel, stg-geheim, stg-zeer-geheim; did you mean "stg-geheim"?',
    ],
    [
      "systems:\n  - {name: a, paths: [x], mailConditions: {plansTested: {date: 2026-01-01}}}",
      '2:57 systems[0].mailConditions.plansTested: "document" is missing',
    ],
    ["systems:\n  - {name: a, paths: [x], dependsOn: [a]}", '2:39 The system "a" depends on itself'],
    [
      "systems:\n  - {name: ab, paths: [x], dependsOn: [abc]}",
      '2:40 No system is called "abc"; did you mean "ab"?',
    ],
    [
      "exceptions:\n  - {rule: X-1, until: 2027-01-01, conditions: {within: [eet]}}",
      '2:58 There is no area "eet"; did you mean "eer"?',
    ],
    [
      "exceptions:\n  - {rule: X-1, untill: 2027-01-01}",
      '2:17 Unknown key "untill" in exceptions[0]; did you mean "until"?',
    ],
    ["language: nl\nlanguage: en", '2:1 The key "language" occurs twice in one mapping'],
    ["language: nl\n---\nlanguage: en", "3:1 Only one document is expected in this file"],
    ["a:\n\tb: 1", "2:1 This is not valid YAML: tab characters must not be used in indentation"],
    [
      "__proto__:\n  profile: x",
      '1:1 Unknown key "__proto__"; known here: extends, profile, language, exclude, organisation, parties, environment, variants, clusters, render, charts, mirrors, registries, systems, tags, exceptions, exceptionLimits, catalogue, locked',
    ],
    [
      "constructor: x",
      '1:1 Unknown key "constructor"; known here: extends, profile, language, exclude, organisation, parties, environment, variants, clusters, render, charts, mirrors, registries, systems, tags, exceptions, exceptionLimits, catalogue, locked',
    ],
  ])("%j", async (text, message) => {
    expect(await refused(text)).toContain(message);
  });

  test("all faults at once, but not thousands", async () => {
    expect(await refused("profil: x\nlanguage: de\nexclude: x")).toHaveLength(3);
    const many = Array.from({ length: 5000 }, (_, at) => `k${at}: 1`).join("\n");
    expect((await refused(many)).length).toBeLessThanOrEqual(20);
  });

  test("aliases that multiply", async () => {
    const levels = ["a: &a0 [x,x,x,x,x,x,x,x,x]"];
    for (let level = 1; level < 10; level += 1)
      levels.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(",")}]`,
      );
    expect((await refused(levels.join("\n")))[0]).toMatch(/has more than 1000000 values/);
  });
});

describe("which file", () => {
  const write = (path: string, text = "language: nl\n") => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const load = (start: string, file: string | null = null) =>
    loadContext({
      root,
      start: join(root, start),
      file: file && join(root, file),
      text: null,
      base: null,
      known,
    });

  test("the nearest one from the start up to the root", async () => {
    write("cloudtoets.yaml");
    write("a/b/cloudtoets.yaml");
    write("a/b/c/main.tf");
    expect(findConfiguration(root, join(root, "a/b/c"))).toBe(join(root, "a/b/cloudtoets.yaml"));
    expect(findConfiguration(root, join(root, "a/b/c/main.tf"))).toBe(join(root, "a/b/cloudtoets.yaml"));
    expect(findConfiguration(root, join(root, "a"))).toBe(join(root, "cloudtoets.yaml"));
  });

  test("none above the root, and none beside it", () => {
    write("cloudtoets.yaml");
    write("inner/main.tf");
    expect(findConfiguration(join(root, "inner"), join(root, "inner"))).toBeNull();
    expect(findConfiguration(join(root, "inner"), root)).toBeNull();
  });

  test("without one the context is empty", async () => {
    expect(await load(".")).toEqual({ kind: "loaded", context: emptyContext, folder: root });
  });

  test("a relative profile file is looked for in its folder", async () => {
    write("a/cloudtoets.yaml");
    expect(await load("a")).toMatchObject({
      folder: join(root, "a"),
      context: { file: "a/cloudtoets.yaml" },
    });
  });

  test("one that is asked for and not there is refused", async () => {
    expect(await load(".", "other.yaml")).toMatchObject({
      kind: "refused",
      refusals: [{ message: 'There is no configuration file "other.yaml"' }],
    });
  });

  test("a link to a file outside the root is refused", async () => {
    write("outside.yaml");
    mkdirSync(join(root, "inner"));
    symlinkSync(join(root, "outside.yaml"), join(root, "inner/cloudtoets.yaml"));
    const inner = join(root, "inner");
    expect(
      await loadContext({ root: inner, start: inner, file: null, text: null, base: null, known }),
    ).toMatchObject({
      kind: "refused",
      refusals: [{ file: "cloudtoets.yaml", message: "This is a link to a file outside the root" }],
    });
  });

  test("one that is too large is refused unread", async () => {
    write("cloudtoets.yaml", `# ${"x".repeat(1_000_001)}\n`);
    expect(await load(".")).toMatchObject({
      kind: "refused",
      refusals: [{ message: "This file is larger than 1000000 bytes", file: "cloudtoets.yaml" }],
    });
  });

  test("a byte order mark is not part of the text", async () => {
    write("cloudtoets.yaml", "\uFEFFlanguage: nl\n");
    expect(await load(".")).toMatchObject({ context: { language: "nl" } });
  });
});
