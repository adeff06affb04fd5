/** Every fault of the data is found when it is compiled, with its file, line and path. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileCatalogue, formatCatalogue } from "../../src/catalogue/compile.ts";
import { parseCatalogue } from "../../src/catalogue/file.ts";
import { packaged } from "../../src/packaged.ts";

const fact = "asOf: 2026-11-01\nsource: https://example.org/\n";
const sound: Readonly<Record<string, string>> = {
  "parties/wolk.yaml": `id: wolk\nname: Wolk\ncountry: NO\n${fact}`,
  "areas/eer.yaml": `id: eer\nname: { nl: EER, en: EEA }\n${fact}members:\n  - country: NL\n`,
  "providers/wolk.yaml": `id: wolk\nname: Wolk\nparty: wolk\nkind: cloud\n${fact}registry: [wolk/wolk]\nprefixes: [wolk_]\nlocation:\n  - attribute: region\n  - unknown: left-to-provider\nregions:\n  nl-1: { country: NL }\n`,
  "backends/wolk.yaml": `id: wolk\nprovider: wolk\n${fact}location:\n  - attribute: region\n  - unknown: placed-elsewhere\n`,
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function compile(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  folders.push(folder);
  for (const shelf of ["parties", "providers", "backends", "areas", "kubernetes"])
    mkdirSync(join(folder, shelf));
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return compileCatalogue(folder, packaged("schemas"));
}

function problems(files: Readonly<Record<string, string>>): readonly string[] {
  return compile(files).problems.map(({ file, line, path, message }) => `${file}:${line} ${path} ${message}`);
}

/** The sound provider with a line more, or with one replaced. */
function wolk(change: (text: string) => string): Readonly<Record<string, string>> {
  return { "providers/wolk.yaml": change(sound["providers/wolk.yaml"] ?? "") };
}
const withMore = (more: string) => wolk((text) => text + more);

describe("a sound catalogue", () => {
  it("compiles, and Norway and dates stay texts", () => {
    const { data, problems: found } = compile({});
    expect(found).toEqual([]);
    expect(data?.parties.wolk).toMatchObject({ country: "NO", asOf: "2026-11-01" });
    expect(data?.index?.addresses).toEqual({ "wolk/wolk": "wolk" });
  });

  it("gives the same bytes whatever the order in the files", () => {
    const turned = wolk((text) => text.split("\n").slice(1).join("\n") + "id: wolk\n");
    const [left, right] = [compile({}).data, compile(turned).data];
    expect(left).not.toBeNull();
    expect(right).toEqual(left);
    if (left && right) expect(formatCatalogue(right)).toBe(formatCatalogue(left));
  });

  it("is read back as it was written, also as plain JSON", () => {
    const { data } = compile({});
    if (data === null) throw new Error("it should compile");
    const text = formatCatalogue(data);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
    expect(JSON.parse(JSON.stringify(parseCatalogue(text)))).toEqual(JSON.parse(JSON.stringify(data)));
  });
});

describe("a fault is told with its place", () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["YAML", { "parties/wolk.yaml": "id: [wolk\n" }, "parties/wolk.yaml:2"],
    ["a key twice", withMore("kind: saas\n"), "providers/wolk.yaml:14"],
    [
      "a missing source",
      { "parties/wolk.yaml": "id: wolk\nname: W\ncountry: NL\nasOf: 2026-01-01\n" },
      "parties/wolk.yaml:1  source is missing",
    ],
    [
      "a day that is none",
      { "parties/wolk.yaml": `id: wolk\nname: W\ncountry: NL\nasOf: 2026-13-01\nsource: x\n` },
      "parties/wolk.yaml:4 /asOf is not written as it should be",
    ],
    ["an unknown key", withMore("colour: red\n"), 'providers/wolk.yaml:14 /colour unknown key "colour"'],
    [
      "another name than the file's",
      { "parties/wolk.yaml": `id: mist\nname: W\ncountry: NL\n${fact}` },
      "parties/wolk.yaml:1 /id id is",
    ],
    [
      "a party that is not there",
      wolk((text) => text.replace("party: wolk", "party: mist")),
      "providers/wolk.yaml:3 /party there is no party mist",
    ],
    [
      "a cloud without a party",
      wolk((text) => text.replace("party: wolk", "party: null")),
      "providers/wolk.yaml:3 /party a provider of kind cloud has a party",
    ],
    [
      "a country that is none",
      wolk((text) => text.replace("country: NL", "country: UK")),
      "providers/wolk.yaml:13 /regions/nl-1 UK is no country code",
    ],
    [
      "a region without a place",
      wolk((text) => text.replace("{ country: NL }", "{ city: X }")),
      "providers/wolk.yaml:13 /regions/nl-1 needs exactly one of",
    ],
    [
      "a pair that is not there",
      wolk((text) => text.replace("country: NL", "country: NL, paired: nl-2")),
      "/regions/nl-1/paired there is no region nl-2",
    ],
    [
      "a data zone that is not there",
      wolk((text) => text.replace("country: NL", "country: NL, dataZone: eu")),
      "/regions/nl-1/dataZone there is no region eu",
    ],
    [
      "a partition's global region that is not there",
      wolk((text) => text.replace("country: NL", "country: NL, globalServices: nl-global")),
      "/regions/nl-1/globalServices there is no region nl-global",
    ],
    [
      "an alias that is another region's name",
      withMore("  nl-2: { country: NL, aliases: [nl-1] }\n"),
      "/regions/nl-2 nl-1 is a name of nl-1 too",
    ],
    [
      "a default that is no region",
      wolk((text) => text.replace("unknown: left-to-provider", "omitted: mars")),
      "/location/1/omitted there is no region mars",
    ],
    [
      "a list that leaves the question open",
      wolk((text) => text.replace("  - unknown: left-to-provider\n", "")),
      "/location must end with",
    ],
    [
      "a source that is never reached",
      wolk((text) => text.replace("  - attribute: region\n", "  - place: global\n")),
      "/location/0 what follows is never reached",
    ],
    ["a zone that does not compile", withMore("zones: ['^(a$']\n"), "/zones/0 Invalid regular expression"],
    ["a zone without a group", withMore("zones: ['^a$']\n"), "/zones/0 has no group"],
    [
      "a host with an unknown part",
      withMore("hosts: ['{place}.example.org']\n"),
      "/hosts/0 {place}.example.org: at most one",
    ],
    [
      "a type of another provider",
      withMore("resourceTypes:\n  mist_x: { category: compute }\n"),
      "/resourceTypes/mist_x does not start with a prefix",
    ],
    [
      "a type both global and placed",
      withMore("resourceTypes:\n  wolk_x: { global: true, placeless: true }\n"),
      "/resourceTypes/wolk_x global, placeless and location exclude each other",
    ],
    [
      "a fact with a date and no source",
      withMore("resourceTypes:\n  wolk_x: { category: compute, asOf: 2026-01-01 }\n"),
      "/resourceTypes/wolk_x source is missing beside asOf",
    ],
    [
      "an area that is not there",
      withMore("resourceTypes:\n  wolk_x: { location: [{ area: mars }] }\n"),
      "/resourceTypes/wolk_x/location/0 there is no area mars",
    ],
    [
      "a paired copy without pairs",
      withMore("resourceTypes:\n  wolk_x: { copies: [{ role: replica, to: paired-region }] }\n"),
      "/resourceTypes/wolk_x/copies/0 no region of the provider has a paired region",
    ],
    [
      "a data zone where there are none",
      withMore("resourceTypes:\n  wolk_x: { copies: [{ role: processing, to: data-zone }] }\n"),
      "/resourceTypes/wolk_x/copies/0 no region of the provider has a data zone",
    ],
    [
      "a region table of nobody",
      wolk((text) => text.replace(/regions:[\s\S]*$/, "regionsOf: mist\n")),
      "/regionsOf there is no provider mist",
    ],
    [
      "a cloud without regions",
      wolk((text) => text.replace(/regions:[\s\S]*$/, "")),
      "providers/wolk.yaml:1  resources state a region, but the provider has no regions",
    ],
    [
      "a backend of a provider that is not there",
      { "backends/wolk.yaml": `id: wolk\nprovider: mist\n${fact}location:\n  - unknown: placed-elsewhere\n` },
      "backends/wolk.yaml:2 /provider there is no provider mist",
    ],
    [
      "an operator of a region that is not there",
      withMore("operators:\n  - { regions: [mars], party: wolk }\n"),
      "/operators/0/regions there is no region mars",
    ],
  ])("%s", (_, files, expected) => {
    expect(problems(files).join("\n")).toContain(expected);
  });

  it("two providers with one address and one type", () => {
    const second = (sound["providers/wolk.yaml"] ?? "").replace("id: wolk", "id: mist");
    const found = problems({ "providers/mist.yaml": second });
    expect(found.join("\n")).toContain("address wolk/wolk is in providers/mist.yaml too");
    expect(found.join("\n")).toContain("prefix wolk_ is in providers/mist.yaml too");
  });
});

describe("control in time", () => {
  const controlled = (control: string) => ({
    "parties/wolk.yaml": `id: wolk\nname: W\ncountry: NL\n${fact}control:\n${control}`,
    "parties/mist.yaml": `id: mist\nname: M\ncountry: NL\n${fact}control:\n  - { parent: damp, from: 2026-01-01, source: x }\n`,
    "parties/damp.yaml": `id: damp\nname: D\ncountry: NL\n${fact}`,
  });
  it.each([
    [
      "a takeover",
      "  - { parent: damp, until: 2026-01-01, source: x }\n  - { parent: mist, from: 2026-01-01, source: x }\n",
      "",
    ],
    [
      "two parents on one day",
      "  - { parent: damp, until: 2026-02-01, source: x }\n  - { parent: mist, from: 2026-01-01, source: x }\n",
      "/control control: two intervals overlap",
    ],
    [
      "an end before the beginning",
      "  - { parent: damp, from: 2026-02-01, until: 2026-01-01, source: x }\n",
      "/control control: until 2026-01-01 is not after",
    ],
    [
      "a parent that is not there",
      "  - { parent: niemand, source: x }\n",
      "/control/0/parent there is no party niemand",
    ],
  ])("%s", (_, control, expected) => {
    expect(problems(controlled(control)).join("\n")).toContain(expected);
    if (expected === "") expect(problems(controlled(control))).toEqual([]);
  });

  it("a circle", () => {
    const files = {
      ...controlled("  - { parent: mist, from: 2026-01-01, source: x }\n"),
      "parties/damp.yaml": `id: damp\nname: D\ncountry: NL\n${fact}control:\n  - { parent: wolk, from: 2026-01-01, source: x }\n`,
    };
    expect(problems(files).join("\n")).toContain("the chain of control comes back");
  });

  it("owners that change places at a day are no circle", () => {
    const files = {
      ...controlled("  - { parent: damp, from: 2026-01-01, source: x }\n"),
      "parties/mist.yaml": sound["parties/wolk.yaml"]?.replaceAll("wolk", "mist") ?? "",
      "parties/damp.yaml": `id: damp\nname: D\ncountry: NL\n${fact}control:\n  - { parent: wolk, until: 2026-01-01, source: x }\n`,
    };
    expect(problems(files)).toEqual([]);
  });
});

describe("the catalogue of this project", () => {
  const { data, problems: found } = compileCatalogue(packaged("src/catalogue"), packaged("schemas"));

  it("has no problems", () => {
    expect(found).toEqual([]);
  });

  it("says of every provider and party when and from where, and of every region where", () => {
    for (const entry of [...Object.values(data?.providers ?? {}), ...Object.values(data?.parties ?? {})]) {
      expect([entry.id, entry.asOf, entry.source]).toEqual([
        entry.id,
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        expect.stringMatching(/\S/),
      ]);
    }
    for (const provider of Object.values(data?.providers ?? {})) {
      for (const [code, { country, countries, oneOf, area, global }] of Object.entries(
        provider.regions ?? {},
      )) {
        const told = [country, countries, oneOf, area, global].filter((place) => place !== undefined);
        expect([provider.id, code, told.length]).toEqual([provider.id, code, 1]);
      }
    }
  });
});
