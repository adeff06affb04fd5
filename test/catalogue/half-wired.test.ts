/** A provider, a company or a list of alternatives that is only half there does not get through the build. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileCatalogue } from "../../src/catalogue/compile.ts";
import { packaged } from "../../src/packaged.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  folders.push(folder);
  return folder;
}

const fact = "asOf: 2026-11-01\nsource: https://example.org/\n";
const sound: Readonly<Record<string, string>> = {
  "parties/wolk.yaml": `id: wolk\nname: Wolk\ncountry: FR\n${fact}`,
  "parties/onder.yaml": `id: onder\nname: Onder\ncountry: US\n${fact}`,
  "areas/eu.yaml": `id: eu\nname: { nl: EU, en: EU }\n${fact}members:\n  - country: FR\n`,
  "providers/wolk.yaml": `id: wolk\nname: Wolk\nparty: wolk\nkind: saas\n${fact}registry: [wolk/wolk]\nprefixes: [wolk_]
location:\n  - attribute: region\n  - unknown: left-to-provider\nregions:\n  fr-1: { country: FR }
resourceTypes:\n  wolk_emmer: { category: object-storage }\n`,
  "alternatives/opslag.yaml": `id: opslag\nname: { nl: Opslag, en: Storage }\nasOf: 2026-11-01\nfor:\n  categories: [object-storage]
services:\n  - name: Wolk\n    provider: wolk\n    types: [wolk_emmer]\n    source: https://example.org/\n`,
};

function problemsIn(folder: string): readonly string[] {
  return compileCatalogue(folder, packaged("schemas")).problems.map(
    ({ file, line, path, message }) => `${file}:${line} ${path} ${message}`,
  );
}

function problems(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return problemsIn(folder);
}

/** One of the sound files with a part of it replaced, or with more at its end. */
function changed(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = sound[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { [path]: text.replace(from, to) };
}
const more = (path: string, text: string) => ({ [path]: `${sound[path] ?? ""}${text}` });

const runsOn = (text: string) => more("providers/wolk.yaml", `runsOn: ${text}\n`);
const sourced = "asOf: 2026-11-01, source: https://example.org/";

describe("what is half-wired", () => {
  it("is nothing in a sound catalogue", () => {
    expect(problems({})).toEqual([]);
    expect(
      problems(runsOn(`{ party: onder, clouds: { x: wolk }, attributes: [cloud], ${sourced} }`)),
    ).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "a provider without a source",
      changed("providers/wolk.yaml", "source: https://example.org/\n", ""),
      "providers/wolk.yaml:1  source is missing",
    ],
    [
      "a provider without a day",
      changed("providers/wolk.yaml", "asOf: 2026-11-01\n", ""),
      "providers/wolk.yaml:1  asOf is missing",
    ],
    [
      "a region without a country",
      changed("providers/wolk.yaml", "{ country: FR }", "{ city: Lyon }"),
      "/regions/fr-1 needs exactly one of",
    ],
    [
      "control without a source",
      more("parties/wolk.yaml", "control:\n  - parent: onder\n"),
      "parties/wolk.yaml:7 /control/0 source is missing",
    ],
    [
      "a type with a day and no source",
      changed(
        "providers/wolk.yaml",
        "category: object-storage",
        "category: object-storage, asOf: 2026-11-01",
      ),
      "source is missing beside asOf",
    ],
    ["a cloud below without a source", runsOn("{ party: onder }"), "/runsOn asOf is missing"],
    ["a cloud below that is nobody's", runsOn(`{ ${sourced} }`), "/runsOn matches none of the forms"],
    [
      "a cloud below that is not there",
      runsOn(`{ party: niemand, ${sourced} }`),
      "/runsOn/party there is no party niemand",
    ],
    [
      "a name for a cloud that is not there",
      runsOn(`{ clouds: { x: niemand }, ${sourced} }`),
      "/runsOn/clouds/x there is no party niemand",
    ],
    [
      "attributes that name clouds of which none is told",
      runsOn(`{ party: onder, attributes: [cloud], ${sourced} }`),
      "clouds is missing beside attributes",
    ],
    [
      "a default for a qualifier that is not there",
      changed("providers/wolk.yaml", "- attribute: region", "- { attribute: region, qualifierOmitted: x }"),
      "qualifiedBy is missing beside qualifierOmitted",
    ],
    [
      "an alternative with a dead type",
      changed("alternatives/opslag.yaml", "[wolk_emmer]", "[wolk_kuip]"),
      "/services/0/types/0 wolk has no type wolk_kuip",
    ],
    [
      "an alternative through a dead type",
      changed("alternatives/opslag.yaml", "types: [wolk_emmer]", "through: [niets_x]"),
      "/services/0/through/0 no provider has a type niets_x",
    ],
    [
      "an alternative of a provider that is not there",
      changed("alternatives/opslag.yaml", "provider: wolk\n    types: [wolk_emmer]", "provider: mist"),
      "/services/0/provider there is no provider mist",
    ],
    [
      "an alternative of a party that is not there",
      changed("alternatives/opslag.yaml", "provider: wolk\n    types: [wolk_emmer]", "party: mist"),
      "/services/0/party there is no party mist",
    ],
    [
      "an alternative of nobody",
      changed("alternatives/opslag.yaml", "    provider: wolk\n    types: [wolk_emmer]\n", ""),
      "matches none of the forms",
    ],
    [
      "an alternative without a source",
      changed("alternatives/opslag.yaml", "    source: https://example.org/\n", ""),
      "/services/0 source is missing",
    ],
    [
      "an alternative under control from elsewhere",
      more("parties/wolk.yaml", "control:\n  - { parent: onder, from: 2026-10-01, source: x }\n"),
      "alternatives/opslag.yaml:7 /services/0 Wolk is not controlled from within the EU on 2026-11-01",
    ],
    [
      "two lists for one purpose",
      { "alternatives/nog.yaml": (sound["alternatives/opslag.yaml"] ?? "").replace("id: opslag", "id: nog") },
      "/for/categories/0 object-storage is in alternatives/nog.yaml too",
    ],
  ])("%s", (_, files, expected) => {
    expect(problems(files)).toContainEqual(expect.stringContaining(expected));
  });

  it("is no alternative that came under other control only later", () => {
    const later = more("parties/wolk.yaml", "control:\n  - { parent: onder, from: 2026-12-01, source: x }\n");
    expect(problems(later)).toEqual([]);
  });
});

describe("npm run catalogue:new", () => {
  const script = packaged("scripts/new-catalogue-entry.mjs");
  const make = (folder: string, ...given: readonly string[]) =>
    spawnSync(process.execPath, [script, ...given, "--into", folder, "--as-of", "2026-11-29"], {
      encoding: "utf8",
    });

  it("makes files of which every empty field is told, and that are whole when it is filled in", () => {
    const folder = emptyFolder();
    make(folder, "mist-cloud", "--party", "mist");
    expect(problemsIn(folder)).toEqual([
      "parties/mist.yaml:2 /name must NOT have fewer than 1 characters",
      "parties/mist.yaml:3 /legalEntity must NOT have fewer than 1 characters",
      "parties/mist.yaml:7 /source must NOT have fewer than 1 characters",
      "providers/mist-cloud.yaml:3 /name must NOT have fewer than 1 characters",
      "providers/mist-cloud.yaml:9 /source must NOT have fewer than 1 characters",
      "providers/mist-cloud.yaml:21 /regions must NOT have fewer than 1 properties",
    ]);
    for (const path of ["parties/mist.yaml", "providers/mist-cloud.yaml"]) {
      const text = readFileSync(join(folder, path), "utf8")
        .replaceAll(/^(name|legalEntity|source): ""$/gm, "$1: Mist")
        .replace("regions: {}", "regions:\n  nl-1: { country: NL }");
      writeFileSync(join(folder, path), text);
    }
    expect(problemsIn(folder)).toEqual([
      "providers/mist-cloud.yaml:11 /registry a cloud that no Terraform provider is named after is known by its hosts",
    ]);
    const provider = join(folder, "providers/mist-cloud.yaml");
    const text = readFileSync(provider, "utf8");
    writeFileSync(provider, text.replace("registry: []", "registry: [mist/mist]"));
    expect(problemsIn(folder)).toEqual([]);
  });

  it("makes one file where the company is there, and one for what the customer runs", () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "parties"));
    writeFileSync(join(folder, "parties/mist.yaml"), "id: mist\n");
    expect(make(folder, "mist").stdout.match(/wrote/g)).toHaveLength(1);
    expect(readFileSync(join(folder, "parties/mist.yaml"), "utf8")).toBe("id: mist\n");
    expect(make(folder, "zelf", "--customer-run").stdout.match(/wrote/g)).toHaveLength(1);
  });

  it.each([
    ["what is there already", ["mist"]],
    ["no id", ["__proto__"]],
    ["a path", ["../mist"]],
    ["nothing", []],
    ["two at once", ["a", "b"]],
  ])("refuses %s", (_, given) => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "providers"));
    writeFileSync(join(folder, "providers/mist.yaml"), "id: mist\n");
    expect(make(folder, ...given).status).toBe(2);
  });
});

describe("npm run catalogue:compare", () => {
  /** Run by itself, because the scripts are no part of the product and have no types. */
  const ask = (expression: string): unknown => {
    const code = `import { difference, namesFrom } from ${JSON.stringify(packaged("scripts/compare-regions.mjs"))};
      console.log(JSON.stringify(${expression}, (_, value) => value instanceof Set ? [...value] : value));`;
    return JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
    );
  };

  it.each([
    [
      "aws",
      'regions: { "eu-west-1": { d: 1 }, "eusc-de-east-1": {}, "aws-global": {} }',
      ["eu-west-1", "eusc-de-east-1"],
    ],
    [
      "oci",
      'Region.X = Region.register("eu-frankfurt-2", r); Region.register(metadata.id, r)',
      ["eu-frankfurt-2"],
    ],
    ["scaleway", 'zones: ["fr-par-1", "fr-par-2", "nl-ams-1"]', ["fr-par", "nl-ams"]],
  ])("finds the names that %s publishes", (provider, text, expected) => {
    expect(ask(`namesFrom(${JSON.stringify(provider)}, ${JSON.stringify(text)})`)).toEqual(expected);
  });

  it("tells what stands in one list and not in the other", () => {
    const table = '{ a: { aliases: ["b"] }, c: {}, z: { kind: "zone" } }';
    expect(ask(`difference(${table}, new Set(["a", "b", "d"]), (_, { kind }) => kind !== "zone")`)).toEqual({
      missing: ["d"],
      unpublished: ["c"],
    });
  });
});
