/** `cloudtoets init`, from a repository to a configuration that our own reader takes. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readYaml, toPlain } from "../../src/yaml/index.ts";
import { cloudtoets, layOut, removeRepositories, repositories } from "./repositories.ts";

afterAll(removeRepositories);

const example = join(import.meta.dirname, "../../examples/meldpunt-peilstand");
const day = ["--as-of", "2026-11-24"];

/** What a scan says that counts against the code, by rule and place. */
async function counted(folder: string): Promise<readonly string[]> {
  const { output, status } = await cloudtoets(folder, ["scan", "-f", "json", ...day]);
  expect(status).not.toBe(2);
  const report: {
    readonly findings: readonly { readonly rule: string; readonly level: string; readonly id: string }[];
  } = JSON.parse(output);
  return report.findings.map(({ rule, level, id }) => `${level} ${rule} ${id}`);
}

function parsed(text: string): unknown {
  const { documents, diagnostics } = readYaml({ path: "cloudtoets.yaml", text });
  expect(diagnostics).toEqual([]);
  const [document] = documents;
  return document === undefined ? null : JSON.parse(JSON.stringify(toPlain(document)));
}

/** Takes away the `#` of proposals and fills in what is empty. A remark has a word or a dash after `# `. */
function filledIn(text: string): string {
  const given: Readonly<Record<string, string>> = {
    name: "Peilmerk",
    kind: "zbo",
    ministry: "Ministerie van Water",
    agreement: "besluit 7",
    AWS_REGION: "eu-central-1",
    provider: "hcloud",
    region: "fsn1",
    mirror: "harbor.example.nl",
    host: "harbor.example.nl",
    country: "NL",
  };
  return text
    .replace(/^#(?! [^ ])/gm, "")
    .replace(/^( *(?:- )?)([A-Za-z_]+):( #.*)?$/gm, (line, before: string, key: string) =>
      Object.hasOwn(given, key) ? `${before}${key}: ${given[key]}` : line,
    );
}

const all: readonly (readonly [string, () => string])[] = [
  ...Object.entries(repositories).map(([name, files]) => [name, () => layOut(files)] as const),
  [
    "the example",
    () => {
      const folder = layOut({}, example);
      rmSync(join(folder, "cloudtoets.yaml"));
      return folder;
    },
  ],
];

describe.each(["nl", "en"])("init --lang %s", (language) => {
  it.each(all)("makes a configuration that is read, and that excuses nothing: %s", async (_name, make) => {
    const folder = make();
    const before = await counted(folder);
    const { status, output } = await cloudtoets(folder, ["init", "--lang", language]);
    expect({ status, output }).toEqual({ status: 0, output: "" });
    const text = readFileSync(join(folder, "cloudtoets.yaml"), "utf8");
    expect(text.split("\n")[0]).toBe(
      "# yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/cloudtoets@1.2.3/schemas/config.schema.json",
    );
    expect(parsed(text)).toMatchObject({ profile: "rijk-2026", language });
    expect(await counted(folder)).toEqual(expect.arrayContaining([...before]));
  });

  it.each(all)("makes proposals that are read once they are filled in: %s", async (_name, make) => {
    const folder = make();
    await cloudtoets(folder, ["init", "--lang", language]);
    const file = join(folder, "cloudtoets.yaml");
    writeFileSync(file, filledIn(readFileSync(file, "utf8")));
    const { status, talk } = await cloudtoets(folder, ["scan", "-f", "json", ...day]);
    expect({ status, talk }).not.toMatchObject({ status: 2 });
    expect(parsed(readFileSync(file, "utf8"))).toMatchObject({ organisation: { kind: "zbo" } });
  });
});

describe("what init finds", () => {
  const proposal = async (name: string, path = ".") => {
    const { status, output } = await cloudtoets(layOut(repositories[name] ?? {}), ["init", path, "--print"]);
    expect(status).toBe(0);
    return output;
  };

  it("systems, by folders that name them and not the environment", async () => {
    expect(parsed(await proposal("environments of two systems"))).toMatchObject({
      systems: [
        { name: "loket", paths: ["charts/loket", "infra/loket"] },
        { name: "meldpunt", paths: ["infra/meldpunt"] },
      ],
    });
  });

  it("the repository itself, where no folder names a system", async () => {
    expect(parsed(await proposal("manifests without a cluster"))).toMatchObject({
      systems: [
        { name: "other", paths: ["k8s/other"] },
        { name: "peilmerk", paths: ["."] },
      ],
    });
    expect(parsed(await proposal("empty"))).not.toHaveProperty("systems");
  });

  it("paths from the folder that the configuration is in", async () => {
    expect(parsed(await proposal("environments of two systems", "infra"))).toMatchObject({
      systems: [
        { name: "loket", paths: ["loket"] },
        { name: "meldpunt", paths: ["meldpunt"] },
      ],
    });
  });

  it.each([
    ["one root, no region", "#environment:\n#  AWS_REGION:\n"],
    [
      "one root, no region",
      "# - aws: Amazon Web Services (parent Amazon.com, Inc., US), 1 resource; framework terms: ",
    ],
    ["one root, no region", "#    - party: aws\n#      agreement: "],
    ["environments of two systems", "# - hetzner: Hetzner"],
    ["environments of two systems", "#mirrors:\n#  - registry: quay.io\n#    mirror:\n"],
    ["environments of two systems", "#    paths:\n#      - charts/loket\n#    provider:\n"],
    ["manifests without a cluster", "#    paths:\n#      - k8s\n#      - k8s/other\n"],
    ["manifests without a cluster", "#  - registry: docker.io\n"],
  ])("%s: %j", async (name, expected) => {
    expect(await proposal(name)).toContain(expected);
  });

  it("nothing to declare, where nothing is missing", async () => {
    const text = await proposal("empty");
    for (const key of ["environment", "clusters", "mirrors", "parties"])
      expect(text).not.toContain(`#${key}:`);
  });

  it("a proposal that is not filled in is refused", async () => {
    const folder = layOut(repositories["one root, no region"] ?? {});
    const { output } = await cloudtoets(folder, ["init", "--print"]);
    for (const key of ["environment", "parties", "organisation"]) {
      const lines = output.split("\n").map((line) => line.replace(/^#(?! [^ ])/, ""));
      const from = lines.indexOf(`${key}:`);
      const to = lines.indexOf("", from);
      writeFileSync(join(folder, "cloudtoets.yaml"), `${lines.slice(from, to).join("\n")}\n`);
      expect(await cloudtoets(folder, ["scan", ...day])).toMatchObject({ status: 2, output: "" });
    }
  });
});

describe("init changes nothing that exists", () => {
  it.each([
    [
      "C",
      "cloudtoets: cloudtoets.yaml exists already and was not changed; nothing was written. --print shows the proposal.\n",
    ],
    [
      "nl_NL.UTF-8",
      "cloudtoets: cloudtoets.yaml bestaat al en is niet gewijzigd; er is niets geschreven. --print toont het voorstel.\n",
    ],
  ])("a configuration (%s)", async (locale, talk) => {
    const folder = layOut({ "cloudtoets.yaml": "profile: eer-strict\n" });
    expect(await cloudtoets(folder, ["init"], locale)).toEqual({ status: 2, output: "", talk });
    expect(readFileSync(join(folder, "cloudtoets.yaml"), "utf8")).toBe("profile: eer-strict\n");
  });

  it("a workflow: then the configuration is not written either", async () => {
    const folder = layOut({ ".github/workflows/cloudtoets.yml": "name: mine\n" });
    const { status, talk } = await cloudtoets(folder, ["init", "--workflow", "github"]);
    expect({ status, talk }).toEqual({
      status: 2,
      talk: expect.stringContaining(".github/workflows/cloudtoets.yml exists already"),
    });
    expect(existsSync(join(folder, "cloudtoets.yaml"))).toBe(false);
  });

  it("a link that leads nowhere yet", async () => {
    const folder = layOut({});
    symlinkSync(join(folder, "elsewhere.yaml"), join(folder, "cloudtoets.yaml"));
    const { status, talk } = await cloudtoets(folder, ["init"]);
    expect({ status, talk }).toEqual({
      status: 2,
      talk: expect.stringContaining("Cannot create cloudtoets.yaml"),
    });
    expect(existsSync(join(folder, "elsewhere.yaml"))).toBe(false);
  });

  it("nor writes where a folder is a link out of the repository", async () => {
    const elsewhere = layOut({});
    const folder = layOut({});
    symlinkSync(elsewhere, join(folder, ".github"));
    const { status, talk } = await cloudtoets(folder, ["init", "--workflow", "github"]);
    expect({ status, talk }).toEqual({ status: 2, talk: expect.stringContaining("lies outside") });
    expect(existsSync(join(elsewhere, "workflows"))).toBe(false);
  });

  it("refuses what is no directory", async () => {
    const folder = layOut({ "main.tf": "" });
    expect(await cloudtoets(folder, ["init", "main.tf"])).toMatchObject({ status: 2 });
    expect(await cloudtoets(folder, ["init", "gone"])).toMatchObject({
      status: 2,
      talk: "cloudtoets: 'gone' is not a directory.\n",
    });
  });
});

describe("init below a configuration", () => {
  const files = {
    "cloudtoets.yaml":
      "profile: eer-strict\nlocked: [profile]\nsystems:\n  - { name: loket, paths: [infra/loket] }\n",
    "infra/loket/main.tf": 'provider "aws" {}\nresource "aws_sqs_queue" "q" {}\n',
  };

  it("builds on it, so that what it locks goes on to hold", async () => {
    const folder = layOut(files);
    expect(await cloudtoets(folder, ["init", "infra/loket"])).toMatchObject({ status: 0 });
    const text = readFileSync(join(folder, "infra/loket/cloudtoets.yaml"), "utf8");
    expect(parsed(text)).toEqual({ extends: "../../cloudtoets.yaml" });
    const { output, status } = await cloudtoets(folder, ["scan", "infra/loket", "-f", "json", ...day]);
    expect(status).not.toBe(2);
    expect(JSON.parse(output)).toMatchObject({ profile: { id: "eer-strict" } });
  });
});

describe("init --workflow", () => {
  it.each([
    ["github", ".github/workflows/cloudtoets.yml", { jobs: { cloudtoets: expect.anything() } }],
    [
      "gitlab",
      ".gitlab/cloudtoets.yml",
      { cloudtoets: { script: [expect.stringContaining("cloudtoets@1.2.3 scan infra ")] } },
    ],
  ])("writes the file for %s", async (pipeline, path, expected) => {
    const folder = layOut(repositories["environments of two systems"] ?? {});
    const { status, talk } = await cloudtoets(folder, ["init", "infra", "--workflow", pipeline]);
    expect({ status, talk }).toEqual({ status: 0, talk: expect.stringContaining(`wrote ${path}\n`) });
    expect(parsed(readFileSync(join(folder, path), "utf8"))).toMatchObject(expected);
  });

  it("for GitHub names only inputs that the Action has", async () => {
    const folder = layOut(repositories["one root, no region"] ?? {});
    const { output } = await cloudtoets(folder, ["init", "--print", "--workflow", "github"]);
    const workflow = parsed(output.slice(output.indexOf("# .github/workflows/cloudtoets.yml")));
    const action = parsed(readFileSync(join(import.meta.dirname, "../../action.yml"), "utf8"));
    const steps: readonly { readonly id?: string; readonly with?: object }[] = Reflect.get(
      Reflect.get(Object(Reflect.get(Object(workflow), "jobs")), "cloudtoets"),
      "steps",
    );
    const given = Object.keys(steps.find(({ id }) => id === "toets")?.with ?? {});
    expect(given).not.toEqual([]);
    expect(Object.keys(Reflect.get(Object(action), "inputs"))).toEqual(expect.arrayContaining(given));
  });

  it.each([
    ["a b's", "github", 'paths: "a b\'s"'],
    ["a b's", "gitlab", "scan 'a b'\\\\''s' --format"],
    ["-rf", "gitlab", "scan './-rf' --format"],
    ["$(id)", "gitlab", "scan '$(id)' --format"],
    ["${{ x }}", "github", "paths: \"${{ '${{' }} x }}\""],
  ])("a folder called %j is one path for %s", async (name, pipeline, expected) => {
    const folder = layOut({});
    mkdirSync(join(folder, name));
    const { output } = await cloudtoets(join(folder, name), ["init", "--print", "--workflow", pipeline]);
    expect(output).toContain(expected);
  });
});
