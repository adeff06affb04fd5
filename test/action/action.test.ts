/** The Action as a runner starts it: the bundle, with a runner's environment and a real repository. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Repository, repository, temporaryFolder } from "./repository.ts";

const packageRoot = join(import.meta.dirname, "../..");

let work: Repository;
let runner: string;
beforeEach(() => {
  work = repository();
  runner = temporaryFolder();
});
afterEach(() => {
  work.remove();
  rmSync(runner, { recursive: true, force: true });
});

interface Sarif {
  readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
}

/** Starts the Action; a runner gives every input of action.yml, the defaults too. */
function start(
  inputs: Readonly<Record<string, string>> = {},
  event: { readonly name: string; readonly payload: unknown } = { name: "push", payload: {} },
) {
  const given = {
    paths: ".",
    config: "",
    "config-from": "base",
    profile: "",
    "fail-on": "error",
    "sarif-file": "cloudtoets.sarif",
    lang: "",
    ...inputs,
  };
  const file = (name: string) => join(runner, name);
  for (const name of ["output", "summary"]) writeFileSync(file(name), "");
  writeFileSync(file("event.json"), JSON.stringify(event.payload));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, "dist/action.js")], {
    cwd: runner,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: work.folder,
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file("event.json"),
      // What the runner itself has says nothing of where Terraform will run.
      AWS_REGION: "us-east-1",
      ...Object.fromEntries(
        Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
      ),
    },
  });
  expect(stderr).toBe("");
  const sarifFile = join(work.folder, given["sarif-file"]);
  const sarif: Sarif | null = existsSync(sarifFile) ? JSON.parse(readFileSync(sarifFile, "utf8")) : null;
  return {
    status,
    log: stdout,
    outputs: readOutputs(readFileSync(file("output"), "utf8")),
    summary: readFileSync(file("summary"), "utf8"),
    rules: sarif === null ? null : sarif.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId)),
  };
}

/** `name<<delimiter`, the value, `delimiter`: as the toolkit writes them. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)) {
    if (name !== undefined && value !== undefined) outputs[name] = value;
  }
  return outputs;
}

function pullRequest(base: string) {
  return { name: "pull_request", payload: { pull_request: { base: { sha: base } } } };
}

const inside = 'provider "hcloud" {}\n\nresource "hcloud_server" "web" {\n  location = "fsn1"\n}\n';
const outside = inside.replace("fsn1", "ash");
const swiss =
  'provider "exoscale" {}\n\nresource "exoscale_compute_instance" "web" {\n  zone = "ch-gva-2"\n}\n';

describe("the step", () => {
  it("passes and writes SARIF also when there is nothing to report", () => {
    work.commit({ "main.tf": inside });
    const { status, outputs, rules, summary } = start();
    expect({ status, rules }).toEqual({ status: 0, rules: [] });
    expect(outputs).toEqual({
      "exit-code": "0",
      "sarif-file": "cloudtoets.sarif",
      errors: "0",
      warnings: "0",
      notes: "0",
    });
    expect(summary).not.toBe("");
  });

  it("fails on an error, and says so in the summary, the outputs and the log", () => {
    work.commit({ "main.tf": outside });
    const { status, outputs, rules, summary, log } = start({ "sarif-file": "reports/toets.sarif" });
    expect(status).toBe(1);
    expect(rules).toContain("NLC-LOC-001");
    expect(outputs).toMatchObject({ "exit-code": "1", "sarif-file": "reports/toets.sarif", errors: "1" });
    expect(summary).toContain("NLC-LOC-001");
    expect(log).toContain("::error::There are findings that fail-on names.");
  });

  it("passes when fail-on says never", () => {
    work.commit({ "main.tf": outside });
    expect(start({ "fail-on": "never" })).toMatchObject({
      status: 0,
      outputs: { "exit-code": "0", errors: "1" },
    });
  });

  it("takes paths one per line, so that they can hold a space", () => {
    work.commit({ "my infra/main.tf": outside, "other/main.tf": inside, "third/main.tf": outside });
    expect(start({ paths: "my infra\nother" }).outputs).toMatchObject({ errors: "1" });
    expect(start({ paths: "other third" }).outputs).toMatchObject({ errors: "1" });
    expect(start({ paths: "other" }).outputs).toMatchObject({ errors: "0" });
  });

  it("is refused for a path that is not there, without a report", () => {
    work.commit({ "main.tf": inside });
    const { status, outputs, rules, log } = start({ paths: "nowhere" });
    expect({ status, rules }).toEqual({ status: 1, rules: null });
    expect(outputs).toEqual({ "exit-code": "2", "sarif-file": "" });
    expect(log).toMatch(/^::error::.*nowhere/m);
  });

  it("is incomplete when a file cannot be parsed, and names the place", () => {
    work.commit({ "main.tf": inside, "broken.tf": 'resource "hcloud_server" {{\n' });
    const { status, outputs, log } = start();
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ "exit-code": "3" });
    expect(log).toMatch(/^::error file=broken\.tf,line=1::/m);
  });

  it("escapes what a file name holds", () => {
    mkdirSync(join(work.folder, "a%0A::set-output name=x::y"), { recursive: true });
    work.commit({ "a%0A::set-output name=x::y/broken.tf": "{{\n", "main.tf": inside });
    const { log } = start();
    expect(log.split("\n").filter((line) => line.startsWith("::set-output"))).toEqual([]);
    expect(log).toContain("%250A");
  });
});

describe("on a pull request", () => {
  const strict = "profile: eer-strict\n";
  const loose = "profile: rijk-2026\n";

  it("judges by the configuration of the base commit, and says that it was changed", () => {
    const base = work.commit({ "main.tf": swiss, "cloudtoets.yaml": strict });
    work.commit({ "cloudtoets.yaml": loose });
    const { status, log } = start({}, pullRequest(base));
    expect(status).toBe(1);
    expect(log).toContain("This pull request changes cloudtoets.yaml");
    expect(start({ "config-from": "head" }, pullRequest(base)).status).toBe(0);
    expect(start({}, { name: "push", payload: {} }).status).toBe(0);
  });

  it("judges by it also when the pull request removes it", () => {
    const base = work.commit({ "main.tf": swiss, "cloudtoets.yaml": strict });
    work.commit({ "cloudtoets.yaml": null });
    expect(start({}, pullRequest(base)).status).toBe(1);
  });

  it("does not count a first configuration that the pull request brings", () => {
    const base = work.commit({ "main.tf": outside });
    work.commit({ "cloudtoets.yaml": 'exclude: ["**"]\n' });
    const { status, log } = start({}, pullRequest(base));
    expect(status).toBe(1);
    expect(log).toContain("This pull request adds cloudtoets.yaml");
  });

  it("is refused when the base commit is not to be had, rather than trust the pull request", () => {
    work.commit({ "main.tf": inside, "cloudtoets.yaml": loose });
    const { status, outputs, log } = start({}, pullRequest("1".repeat(40)));
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ "exit-code": "2" });
    expect(log).toContain("fetch-depth: 0");
  });

  it("is refused when the pull request changes the profile that the configuration names", () => {
    const profile = "id: own\n";
    const base = work.commit({
      "main.tf": inside,
      "cloudtoets.yaml": "profile: own.yaml\n",
      "own.yaml": profile,
    });
    work.commit({ "own.yaml": `${profile}# looser\n` });
    const { outputs, log } = start({}, pullRequest(base));
    expect(outputs).toMatchObject({ "exit-code": "2" });
    expect(log).toContain("This pull request changes own.yaml");
  });
});
