import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyContext, nowhere, undescribedSystem } from "../../src/model/index.ts";
import { needsSystem } from "../../src/policy/condition.ts";
import { loadPolicies, notes, profileFacts, ruleFacts, selectRules } from "../../src/policy/index.ts";
import { exposure, knowledge, known, oracle, policies, profile, said } from "./builder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "policies-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const load = (
  parts: { profile?: string | null; profileFolder?: string; policies?: readonly string[] } = {},
) =>
  loadPolicies(
    {
      workingDirectory: folder,
      profile: parts.profile ?? null,
      policies: parts.policies ?? [],
      catalogue: knowledge,
      ...(parts.profileFolder === undefined ? {} : { profileFolder: parts.profileFolder }),
    },
    policies,
  );

const refusals = async (parts: Parameters<typeof load>[0]) => {
  const loaded = await load(parts);
  return loaded.kind === "refused"
    ? loaded.refusals.map(({ file, line, message }) =>
        file === null ? message : `${file}:${line} ${message}`,
      )
    : [];
};

const text = "{nl: tekst, en: text}";
const ownRule = (id: string, more = "") => `id: ${id}
title: ${text}
description: ${text}
help: ${text}
message: {nl: "{party} in {place}", en: "{party} in {place}"}
remediation: ${text}
level: {rijk-2026: error}
when: {party: oracle}
primary: deciding
group: decision
tags: [own]
basis: [{document: Own decision, date: 2026-01-01, strength: own}]
precision: high
securitySeverity: 5
${more}`;
const ownProfile = (more: string) => `id: ours
title: ${text}
description: ${text}
effective: 2026-01-01
allowedName: {nl: Nederland, en: the Netherlands}
basis: [{document: Own decision, date: 2026-01-01, strength: own}]
${more}`;

describe("profiles", () => {
  test("rijk-2026 when nothing is asked for", async () => {
    expect(await load()).toMatchObject({ kind: "loaded", profile: { id: "rijk-2026" } });
  });

  test("one that is not there", async () => {
    expect(await refusals({ profile: "rijk-2025" })).toEqual([
      'No profile and no file is called "rijk-2025"; did you mean "rijk-2022"?',
    ]);
    expect(await refusals({ profile: "x.yaml" })).toEqual([
      'No profile and no file is called "x.yaml"; profiles: eer-strict, nl-sovereign, rijk-2022, rijk-2026',
    ]);
  });

  test("one of the user's own, that takes over rules and changes places and levels", async () => {
    write(
      "ours.yaml",
      ownProfile(
        "extends: rijk-2026\nallowed: [{country: NL}]\nlevels: {NLC-JUR-003: note, NLC-LOC-001: warning, NLC-LOC-008: off}\n",
      ),
    );
    const loaded = await load({ profile: "ours.yaml" });
    if (loaded.kind === "refused") throw new Error(JSON.stringify(loaded.refusals));
    const by = { profile: loaded.profile };
    expect(said([exposure({ place: known("DE"), party: oracle })], by)).toEqual([
      "NLC-LOC-001 warning",
      "NLC-JUR-003 note",
    ]);
    expect(said([exposure({ place: known("NL") })], by)).toEqual([]);
    expect(profileFacts(loaded.profile, knowledge, "2026-11-23").allowed).toEqual(["NL"]);
    const facts = ruleFacts(policies, loaded.profile);
    expect(facts.map(({ id }) => id)).not.toContain("NLC-LOC-008");
    expect(facts.find(({ id }) => id === "NLC-LOC-001")?.basis[0]?.document).toMatch(/cloudbeleid 2026/);
  });

  test("one beside the configuration that names it", async () => {
    write("team/ours.yaml", ownProfile("extends: eer-strict\n"));
    expect(await load({ profile: "ours.yaml", profileFolder: join(folder, "team") })).toMatchObject({
      profile: { id: "ours", lineage: ["ours", "eer-strict"], allowed: [{ area: "eer" }] },
    });
  });

  test("one that the configuration names outside its folder is not read", async () => {
    write("ours.yaml", ownProfile("extends: eer-strict\n"));
    write("team/readme.txt", "x");
    const message = 'The profile "../ours.yaml" must lie in the folder of the configuration that names it';
    expect(await refusals({ profile: "../ours.yaml", profileFolder: join(folder, "team") })).toEqual([
      message,
    ]);
  });

  test.each([
    ["extends: rijk-2025\n", 'ours.yaml:7 There is no profile "rijk-2025"; did you mean "rijk-2022"?'],
    ["extends: ours\n", "ours.yaml:7 ours extends itself: ours → ours"],
    ["", 'ours.yaml:1 ours allows no place: give "allowed", or extend a profile that does'],
    [
      "allowed: [{area: eer, country: CH}]\n",
      "ours.yaml:7 allowed[0]: a mapping must NOT have more than 1 properties",
    ],
    [
      "allowed: [{area: eer}]\nlevels: {NLC-LOC-01: off}\n",
      'ours.yaml:8 There is no rule "NLC-LOC-01"; did you mean "NLC-LOC-001"?',
    ],
    [
      "allowed: [{area: eer}]\nlevels: {NLC-LOC-001: of}\n",
      'ours.yaml:8 levels.NLC-LOC-001: "of" is none of error, warning, note, off; did you mean "off"?',
    ],
  ])("%j is refused", async (more, message) => {
    write("ours.yaml", ownProfile(more));
    expect(await refusals({ profile: "ours.yaml" })).toEqual([message]);
  });
});

describe("rules of the user's own", () => {
  test("are judged beside the shipped ones", async () => {
    write("rules/OUR-001.yaml", ownRule("OUR-001"));
    const loaded = await load({ policies: ["rules"] });
    if (loaded.kind === "refused") throw new Error(JSON.stringify(loaded.refusals));
    expect(said([exposure({ party: oracle })], { policies: loaded.policies })).toEqual([
      "NLC-JUR-003 error",
      "OUR-001 error",
    ]);
  });

  test("may supersede shipped ones", async () => {
    write("OUR-001.yaml", ownRule("OUR-001", "supersedes: [NLC-JUR-003]\n"));
    const loaded = await load({ policies: ["OUR-001.yaml"] });
    if (loaded.kind === "refused") throw new Error(JSON.stringify(loaded.refusals));
    expect(said([exposure({ party: oracle })], { policies: loaded.policies })).toEqual(["OUR-001 error"]);
  });

  test("may be for a profile of the user's own", async () => {
    write("ours.yaml", ownProfile("extends: rijk-2026\nlevels: {OUR-001: error}\n"));
    write("rules/OUR-001.yaml", ownRule("OUR-001").replace("{rijk-2026: error}", "{ours: note}"));
    expect(await refusals({ profile: "ours.yaml", policies: ["rules"] })).toEqual([]);
  });

  test.each([
    [
      "a folder without rules",
      "empty/readme.txt",
      "x",
      "empty",
      'The folder "empty" holds no rules: no file ends in .yaml',
    ],
    ["nothing", "x", "x", "nowhere", 'There is no file or folder "nowhere"'],
    [
      "an id that is taken",
      "a.yaml",
      ownRule("NLC-LOC-001"),
      "a.yaml",
      "a.yaml:1 There is another rule NLC-LOC-001",
    ],
    ["an empty file", "a.yaml", "", "a.yaml", "a.yaml:1 This file holds no rule"],
    [
      "an unknown area",
      "a.yaml",
      ownRule("OUR-001").replace("party: oracle", "place: {within: europa}"),
      "a.yaml",
      'a.yaml:8 There is no area "europa"',
    ],
    [
      "an unknown field",
      "a.yaml",
      ownRule("OUR-001").replace("party: oracle", "partij: oracle"),
      "a.yaml",
      'a.yaml:8 Unknown key "partij" in when; did you mean "party"?',
    ],
  ])("%s is refused", async (_, path, content, asked, message) => {
    write(path, content);
    expect(await refusals({ policies: [asked] })).toEqual([message]);
  });

  test("a condition nested without end is refused, not followed", async () => {
    const deep = `${"{not: ".repeat(2000)}{party: x}${"}".repeat(2000)}`;
    write("a.yaml", ownRule("OUR-001").replace("{party: oracle}", deep));
    expect((await refusals({ policies: ["a.yaml"] }))[0]).toMatch(/^a\.yaml:8 This is not valid YAML/);
  });
});

describe("which rules are wanted", () => {
  const select = (wanted: readonly string[], ignored: readonly string[] = []) => {
    const selection = selectRules(policies.rules, wanted, ignored);
    if (selection.kind === "refused") return selection.refusals.map(({ message }) => message);
    return selection.rules === null ? null : [...selection.rules].sort();
  };

  test("all, when nothing is said", () => expect(select([])).toBeNull());
  test("by id", () => expect(select(["NLC-LOC-001"])).toEqual(["NLC-LOC-001"]));
  test("by the first part", () => {
    expect(select(["NLC-JUR"])).toEqual(
      policies.rules.map(({ id }) => id).filter((id) => id.includes("-JUR-")),
    );
    expect(select(["NLC-JUR-"])).toEqual(select(["NLC-JUR"]));
  });
  test("without some", () =>
    expect(select(["NLC-LOC"], ["NLC-LOC-00"])).toEqual([
      'No rule is called "NLC-LOC-00", and none starts with it; did you mean "NLC-LOC-001"?',
    ]));
  test("all but some", () =>
    expect(select([], ["NLC-JUR"])).toEqual(
      policies.rules.map(({ id }) => id).filter((id) => !id.startsWith("NLC-JUR")),
    ));
  test("no rule is one that is refused", () => {
    expect(select(["NLC-LOC-01"])).toEqual([
      'No rule is called "NLC-LOC-01", and none starts with it; did you mean "NLC-LOC-001"?',
    ]);
  });
});

describe("what a reader should know of the judging", () => {
  const of = (id: string, asOf: string, systems = emptyContext.systems) =>
    notes(policies, profile(id), { ...emptyContext, systems }, asOf).map(({ message }) => message);

  test("what was not judged for want of a declaration", () => {
    const [only, ...others] = of("rijk-2026", "2026-11-23");
    expect(others).toEqual([]);
    expect(only).toMatch(
      /^No system and no organisation is declared in cloudtoets.yaml, so what depends on that was not judged: /,
    );
    expect(only).toMatch(/: \d+ rules of NLC-DAT, NLC-EXI, NLC-GOV, NLC-JUR$/);
    expect(of("rijk-2026", "2026-11-23", [undescribedSystem("Peilbeheer", ["."], nowhere)])[0]).toMatch(
      /^No organisation is declared .*: 2 rules of NLC-EXI$/,
    );
  });

  test.each([
    ["NLC-DAT-001", true],
    ["NLC-EXI-001", true],
    ["NLC-JUR-004", true],
    // These speak without a declaration too.
    ["NLC-DAT-007", false],
    ["NLC-EXI-010", false],
    ["NLC-KEY-001", false],
    ["NLC-GOV-004", false],
  ])("whether %s needs a declared system: %s", (rule, needs) => {
    const entry = policies.rules.find(({ id }) => id === rule);
    expect(entry && (entry.scope === "system" || needsSystem(entry.when))).toBe(needs);
  });

  test("a profile out of its time", () => {
    expect(of("rijk-2026", "2025-01-01")[1]).toBe(
      "The profile rijk-2026 takes effect on 2026-07-03, after 2025-01-01",
    );
    expect(of("rijk-2022", "2026-11-23").slice(1)).toEqual([
      "The profile rijk-2022 was replaced on 2026-07-03; areas are taken as they were until then",
    ]);
  });
});
