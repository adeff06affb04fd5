import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type LoadedContext, loadContext } from "../../src/policy/index.ts";

const known = {
  parties: new Set(["aws", "scaleway"]),
  providers: new Set(["aws"]),
  countries: new Set(["NL"]),
  areas: new Set(["eer"]),
};

/** Loads `repo/cloudtoets.yaml`; other files may lie beside the repository. */
async function loaded(
  files: Readonly<Record<string, string>>,
  base: string | null = null,
): Promise<LoadedContext> {
  const folder = mkdtempSync(join(tmpdir(), "extends-"));
  try {
    for (const [path, text] of Object.entries({ "repo/main.tf": "", ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const root = join(folder, "repo");
    return await loadContext({
      root,
      start: root,
      file: null,
      text: null,
      base: base && join(folder, base),
      known,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function context(files: Readonly<Record<string, string>>, base: string | null = null) {
  const result = await loaded(files, base);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.refusals));
  return result.context;
}

async function refused(files: Readonly<Record<string, string>>, base: string | null = null) {
  const result = await loaded(files, base);
  if (result.kind === "loaded") return [];
  return result.refusals.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

describe("what is stated counts before what it extends", () => {
  const shared = `profile: eer-strict
language: nl
exclude: ["**/sandbox/**"]
organisation: { name: Ministerie, kind: rijksdienst }
parties: { approved: [{ party: scaleway, agreement: Contract 7 }] }
environment: { AWS_REGION: eu-west-1, A: b }
tags: { tbb: Tbb }
systems: [{ name: Gedeeld, paths: [gedeeld] }]
exceptionLimits: { months: 12, inline: false }
`;

  test("and the rest is taken over or added", async () => {
    const own = `extends: beleid/cloudtoets.yaml
language: en
exclude: [old]
organisation: { name: Uitvoering }
environment: { AWS_REGION: eu-central-1 }
tags: { tbb: [TBB] }
systems: [{ name: Loket, paths: [loket], dependsOn: [Gedeeld] }]
exceptionLimits: { inline: true }
`;
    const result = await context({ "repo/cloudtoets.yaml": own, "repo/beleid/cloudtoets.yaml": shared });
    expect(result).toMatchObject({
      file: "cloudtoets.yaml",
      profile: "eer-strict",
      profileFile: "beleid/cloudtoets.yaml",
      language: "en",
      exclude: ["beleid/**/sandbox/**", "old"],
      organisation: { name: "Uitvoering", kind: "rijksdienst" },
      approvedParties: [{ party: "scaleway" }],
      systems: [{ name: "Gedeeld", paths: ["beleid/gedeeld"] }, { name: "Loket" }],
      exceptionLimits: { months: 12, inline: true },
      bases: [{ file: "cloudtoets.yaml" }, { file: "beleid/cloudtoets.yaml" }],
    });
    expect(result.environment.get("AWS_REGION")?.value).toBe("eu-central-1");
    expect(result.environment.get("A")?.value).toBe("b");
    expect(result.tags.get("tbb")).toEqual(["TBB", "Tbb"]);
  });

  test("one that is given on the command line may lie elsewhere, and is the last of the chain", async () => {
    const files = {
      "ministerie.yaml": shared,
      "repo/cloudtoets.yaml": "extends: a.yaml",
      "repo/a.yaml": "profile: rijk-2022",
    };
    const result = await context(files, "ministerie.yaml");
    expect(result).toMatchObject({ profile: "rijk-2022", language: "nl" });
    expect(result.bases.map(({ file }) => file)).toEqual(["cloudtoets.yaml", "a.yaml", "../ministerie.yaml"]);
  });

  test("without a configuration of its own, that one counts", async () => {
    expect(await context({ "ministerie.yaml": shared }, "ministerie.yaml")).toMatchObject({
      profile: "eer-strict",
    });
  });

  test("paths of one that is kept elsewhere count from the root", async () => {
    const { systems, exclude } = await context({ "m/cloudtoets.yaml": shared }, "m/cloudtoets.yaml");
    expect([systems[0]?.paths, exclude]).toEqual([["gedeeld"], ["**/sandbox/**"]]);
  });
});

describe("a locked key", () => {
  const shared = "profile: eer-strict\nlocked: [profile, exceptionLimits.months, parties]\n";

  test.each([
    ["profile: rijk-2026", '1:1 "profile" is locked by ../ministerie.yaml'],
    ["exceptionLimits: {months: 24}", '1:19 "exceptionLimits.months" is locked by ../ministerie.yaml'],
    ["parties: {approved: []}", '1:1 "parties" is locked by ../ministerie.yaml'],
  ])("may not be stated: %s", async (own, message) => {
    const files = { "ministerie.yaml": shared, "repo/cloudtoets.yaml": own };
    expect(await refused(files, "ministerie.yaml")).toEqual([`cloudtoets.yaml:${message}`]);
  });

  test("is locked through others too", async () => {
    const files = {
      "repo/a.yaml": shared,
      "repo/b.yaml": "extends: a.yaml",
      "repo/cloudtoets.yaml": "extends: b.yaml\nprofile: rijk-2022",
    };
    expect(await refused(files)).toEqual(['cloudtoets.yaml:2:1 "profile" is locked by a.yaml']);
  });

  test("leaves what is beside it", async () => {
    const files = { "ministerie.yaml": shared, "repo/cloudtoets.yaml": "exceptionLimits: {inline: false}" };
    expect((await context(files, "ministerie.yaml")).exceptionLimits).toEqual({ months: 24, inline: false });
  });
});

describe("is refused", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "a file that is not there",
      { "repo/cloudtoets.yaml": "extends: x.yaml" },
      'cloudtoets.yaml:1:10 There is no configuration file "x.yaml"',
    ],
    [
      "a file outside the root",
      { "repo/cloudtoets.yaml": "extends: ../m.yaml", "m.yaml": "language: nl" },
      'cloudtoets.yaml:1:10 "../m.yaml" is not a path inside the root',
    ],
    [
      "one that extends itself",
      { "repo/cloudtoets.yaml": "extends: cloudtoets.yaml" },
      "cloudtoets.yaml:1:10 cloudtoets.yaml extends itself: cloudtoets.yaml → cloudtoets.yaml",
    ],
    [
      "a circle",
      { "repo/cloudtoets.yaml": "extends: a.yaml", "repo/a.yaml": "extends: cloudtoets.yaml" },
      "a.yaml:1:10 a.yaml extends itself: cloudtoets.yaml → a.yaml → cloudtoets.yaml",
    ],
    [
      "a fault in what is extended, in its own file",
      { "repo/cloudtoets.yaml": "extends: a.yaml", "repo/a.yaml": "profil: x" },
      'a.yaml:1:1 Unknown key "profil"; did you mean "profile"?',
    ],
    [
      "a path that a system of the other claims",
      {
        "repo/cloudtoets.yaml": "extends: a.yaml\nsystems: [{name: B, paths: [x]}]",
        "repo/a.yaml": "systems: [{name: A, paths: [x]}]",
      },
      'cloudtoets.yaml:2:29 The system "A" claims x already',
    ],
    [
      "a lock on what is no key",
      { "repo/cloudtoets.yaml": "locked: [profle]" },
      'cloudtoets.yaml:1:10 There is no key "profle"; did you mean "profile"?',
    ],
  ])("%s", async (_, files, message) => {
    expect(await refused(files)).toContain(message);
  });

  test("a long chain", async () => {
    const files: Record<string, string> = { "repo/cloudtoets.yaml": "extends: c0.yaml" };
    for (let at = 0; at < 12; at += 1) files[`repo/c${at}.yaml`] = `extends: c${at + 1}.yaml`;
    expect((await refused(files)).join()).toContain("extends itself");
  });
});
