/** What the documents say is so. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml, toPlain } from "../../src/yaml/index.ts";

const packageRoot = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(packageRoot, path), "utf8");

function yaml(path: string): unknown {
  const { documents, diagnostics } = readYaml({ path, text: read(path) });
  expect(diagnostics).toEqual([]);
  const [document] = documents;
  // Objects of the tree have no prototype; matchers compare better with ordinary ones.
  return document === undefined ? null : JSON.parse(JSON.stringify(toPlain(document)));
}

describe("action.yml", () => {
  const action = yaml("action.yml");

  it("runs the committed bundle", () => {
    expect(action).toMatchObject({ runs: { using: "node24", main: "dist/action.js" } });
  });

  it.each(["inputs", "outputs"])("has the %s that the documents list", (kind) => {
    const page = read("docs/github-action.md");
    const section = page.slice(page.indexOf(`## ${kind === "inputs" ? "Inputs" : "Outputs"}`));
    const [rows = ""] = section.slice(3).split("\n## ");
    const listed = rows
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    expect(listed.sort()).toEqual(Object.keys(Reflect.get(Object(action), kind)).sort());
  });

  it("has the inputs that the code reads", () => {
    const asked = [...read("src/action/inputs.ts").matchAll(/read\("([a-z-]+)"\)/g)].map(([, name]) => name);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(Reflect.get(Object(action), "inputs")).sort());
  });
});

describe("docs/configuration.md", () => {
  const { properties } = JSON.parse(read("schemas/config.schema.json"));
  const [keys = "", systems = ""] = read("docs/configuration.md").split("\n## ");
  /** The names in the first column of a table; of `parties.approved` the first. */
  const listedIn = (text: string) =>
    text
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .flatMap((line) =>
        [...(line.split("|")[1] ?? "").matchAll(/`([a-zA-Z]+)[`.]/g)].map(([, name]) => name),
      );

  it("has every key that a configuration may have, and no other", () => {
    expect(listedIn(keys).sort()).toEqual(Object.keys(properties).sort());
  });

  it("has every key of a system beside its name and paths", () => {
    const own = Object.keys(properties.systems.items.properties);
    expect(listedIn(systems).sort()).toEqual(own.filter((key) => key !== "name" && key !== "paths").sort());
  });
});

describe("publiccode.yml", () => {
  const metadata = yaml("publiccode.yml");

  // https://yml.publiccode.tools/schema.core.html
  it("has the mandatory keys of the standard", () => {
    expect(metadata).toMatchObject({
      publiccodeYmlVersion: expect.stringMatching(/^0(\.\d+)?$/),
      name: "cloudtoets",
      url: expect.stringMatching(/^https:\/\//),
      platforms: expect.any(Array),
      developmentStatus: expect.stringMatching(/^(concept|development|beta|stable|obsolete)$/),
      softwareType: "standalone/other",
      legal: { license: "EUPL-1.2" },
      maintenance: { type: "community", contacts: [{ name: expect.any(String) }] },
      localisation: { localisationReady: true, availableLanguages: ["nl", "en"] },
    });
  });

  it.each(["nl", "en"])("has a description in %s of the length that the standard wants", (language) => {
    const description: { shortDescription: string; longDescription: string; features: string[] } =
      Reflect.get(Object(Reflect.get(Object(metadata), "description")), language);
    expect(description.shortDescription.length).toBeLessThanOrEqual(150);
    expect(description.longDescription.length).toBeGreaterThanOrEqual(500);
    expect(description.longDescription.length).toBeLessThanOrEqual(10_000);
    expect(description.features.length).toBeGreaterThan(0);
  });

  it("has the version of the package", () => {
    expect(metadata).toMatchObject({ softwareVersion: JSON.parse(read("package.json")).version });
  });
});

describe("the documents", () => {
  const pages = [
    ...readdirSync(packageRoot).filter((name) => name.endsWith(".md")),
    ...readdirSync(join(packageRoot, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name.replaceAll("\\", "/")}`),
  ];

  it.each(pages)("%s links to what is there", (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map(([, target]) => target ?? "");
    const broken = links.filter(
      (target) => !/^[a-z]+:/.test(target) && !existsSync(join(packageRoot, dirname(page), target)),
    );
    expect(broken).toEqual([]);
  });

  it("name commands that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = pages
      .flatMap((page) => [...read(page).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name))
      .filter((name) => name !== undefined && !Object.hasOwn(scripts, name));
    expect(named).toEqual([]);
  });
});
