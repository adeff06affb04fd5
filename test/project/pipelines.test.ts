/** The examples for pipelines can be copied: they parse, they use what exists, and their commands do what they say. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readYaml, toPlain } from "../../src/yaml/index.ts";

const packageRoot = join(import.meta.dirname, "../..");
const folder = join(packageRoot, "examples/ci");

function parsed(file: string): unknown {
  const { documents, diagnostics } = readYaml({
    path: file,
    text: readFileSync(join(packageRoot, file), "utf8"),
  });
  expect(diagnostics).toEqual([]);
  const [document] = documents;
  return document === undefined ? null : toPlain(document);
}

/** Every mapping in a tree. */
function mappingsIn(tree: unknown): readonly object[] {
  if (typeof tree !== "object" || tree === null) return [];
  const inner = Object.values(tree).flatMap(mappingsIn);
  return Array.isArray(tree) ? inner : [tree, ...inner];
}

const textsIn = (tree: unknown): readonly string[] =>
  mappingsIn(tree).flatMap((mapping) =>
    Object.values(mapping).flatMap((value) => [value].flat().filter((one) => typeof one === "string")),
  );

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yml") || name.endsWith(".yaml"))
  .map((name) => `examples/ci/${name}`);

const inputs = Object.keys(Object(Reflect.get(Object(parsed("action.yml")), "inputs")));

describe.each(files)("%s", (file) => {
  const tree = parsed(file);

  it("is listed where people look for it", () => {
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(
      `(${file.replace("examples/ci/", "")})`,
    );
  });

  it("gives the Action inputs that it has", () => {
    const steps = mappingsIn(tree).filter((step) => /\/cloudtoets@/.test(String(Reflect.get(step, "uses"))));
    const given = steps.flatMap((step) => Object.keys(Object(Reflect.get(step, "with"))));
    expect(given.filter((name) => !inputs.includes(name))).toEqual([]);
  });
});

describe("the commands", () => {
  let work: string;
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), "cloudtoets-pipelines-"));
    cpSync(join(packageRoot, "examples/meldpunt-peilstand"), join(work, "code/infra"), { recursive: true });
  });
  afterEach(() => {
    rmSync(work, { recursive: true, force: true });
  });

  const cli = (commandLine: string, cwd: string) =>
    spawnSync("sh", ["-c", `node ${join(packageRoot, "dist/cli.js")} ${commandLine}`], {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH, GITHUB_STEP_SUMMARY: join(work, "summary.md") },
    });

  /** What comes after `cli.js` in a file, one a line. */
  const commandsIn = (file: string) =>
    textsIn(parsed(file)).flatMap((text) =>
      [...text.matchAll(/node \S*cli\.js ([^\n]+)/g)].flatMap(([, commandLine]) => commandLine ?? []),
    );

  it.each([
    ["gitlab-ci.yml", ["gl-code-quality-report.json", "junit.xml", "cloudtoets.html"]],
    [
      "azure-pipelines.yml",
      ["../reports/junit.xml", "../reports/cloudtoets.sarif", "../reports/cloudtoets.html"],
    ],
  ])("of %s write their reports and fail on errors", (file, written) => {
    const [command] = commandsIn(`examples/ci/${file}`);
    const { status, stdout } = cli(command ?? "", join(work, "code"));
    expect(status).toBe(1);
    expect(stdout).toContain("NLC-LOC-001");
    expect(written.filter((name) => !existsSync(join(work, "code", name)))).toEqual([]);
  });

  it("of organisation.yml give one answer over all reports", () => {
    for (const name of ["a", "b"]) {
      mkdirSync(join(work, "reports", name), { recursive: true });
      cli(`scan code/infra --format json=reports/${name}/report.json --fail-on never`, work);
    }
    const commands = commandsIn("examples/ci/github/organisation.yml");
    expect(commands).toHaveLength(3);
    for (const command of commands) expect(cli(command, work)).toMatchObject({ status: 0, stderr: "" });
    expect(
      ["summary.md", "inventory.csv", "impact.md"].filter((name) => !existsSync(join(work, name))),
    ).toEqual([]);
  });

  describe("of the hook for pre-commit", () => {
    const hook = (...given: readonly string[]) =>
      spawnSync(process.execPath, [join(packageRoot, "scripts/pre-commit-hook.mjs"), "--quiet", ...given], {
        cwd: join(work, "code"),
        encoding: "utf8",
      });

    it("judge the unit of a file that gives values only", () => {
      const { status, stdout } = hook("infra/terraform.tfvars");
      expect(status).toBe(1);
      expect(stdout).toContain("NLC-LOC-001");
    });

    it("judge nothing but the units that changed", () => {
      cpSync(join(packageRoot, "test/project/clean.tf"), join(work, "code/clean/main.tf"));
      expect(hook("clean/main.tf")).toMatchObject({ status: 0 });
      expect(hook("clean/main.tf", "infra/main.tf")).toMatchObject({ status: 1 });
    });
  });
});

describe("the container", () => {
  const text = readFileSync(join(folder, "Dockerfile"), "utf8");

  it("copies what is there, and what the program needs", () => {
    const copied = [...text.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names]) => names?.split(" ") ?? []);
    expect(copied.filter((name) => !existsSync(join(packageRoot, name)))).toEqual([]);
    const work = mkdtempSync(join(tmpdir(), "cloudtoets-container-"));
    try {
      for (const name of copied) cpSync(join(packageRoot, name), join(work, name), { recursive: true });
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(work, "dist/cli.js"), "scan", "examples/meldpunt-peilstand", "--fail-on", "never"],
        { cwd: packageRoot, encoding: "utf8" },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });

  it("runs as somebody without rights", () => {
    expect(text).toMatch(/^USER node$/m);
  });
});
