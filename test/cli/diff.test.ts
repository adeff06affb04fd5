/** `cloudtoets diff` on a real repository: revisions are read without touching what is there. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/program.ts";
import { loadedStages } from "../../src/cli/stages.ts";
import { repository } from "../action/repository.ts";

const { folder, git, commit, remove } = repository();
afterAll(remove);

commit({
  "infra/main.tf": 'variable "region" {}\nprovider "aws" {\n  region = var.region\n}\n',
  "infra/s3.tf": 'resource "aws_s3_bucket" "a" {\n  count = 3\n}\n',
  "infra/terraform.tfvars": 'region = "eu-west-1"\n',
});
commit({ "infra/terraform.tfvars": 'region = "eu-west-2"\n' });
write("infra/terraform.tfvars", 'region = "eu-central-1"\n');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function cloudtoets(...words: readonly string[]) {
  const said = { output: "", talk: "" };
  const stream = (name: "output" | "talk") => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTerminal: false,
    width: null,
  });
  const status = await run(
    words,
    loadedStages,
    {
      workingDirectory: join(folder, "infra"),
      environment: {},
      output: stream("output"),
      talk: stream("talk"),
    },
    "0.0.0",
  );
  return { status, ...said };
}

const diff = (...words: readonly string[]) => cloudtoets("diff", ...words);

describe("cloudtoets diff", () => {
  test("one word in a tfvars file is one change that names the three", async () => {
    const { status, output } = await diff("HEAD~1", "HEAD");
    expect(status).toBe(0);
    expect(output).toContain("Ireland (eu-west-1) → United Kingdom (eu-west-2)");
    expect(output).toContain("3 resources");
    expect(output).toContain("infra/terraform.tfvars:1");
  });

  test("against the working tree, which is the default", async () => {
    const { output } = await diff("HEAD");
    expect(output).toContain("United Kingdom (eu-west-2) → Germany (eu-central-1)");
  });

  test("nothing of the repository is touched", async () => {
    const before = git("status", "--porcelain=v2", "--branch") + git("ls-files", "--stage");
    const folders = readdirSync(tmpdir()).filter((name) => name.startsWith("cloudtoets-revision-"));
    await diff("HEAD~1", "HEAD");
    expect(git("status", "--porcelain=v2", "--branch") + git("ls-files", "--stage")).toBe(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("cloudtoets-revision-"))).toEqual(folders);
  });

  test("a folder that was not there yet had nothing in it", async () => {
    write("infra/new/main.tf", 'resource "hcloud_server" "a" {\n  location = "ash"\n}\n');
    const { output, status } = await diff("HEAD", "new");
    expect(status).toBe(0);
    expect(output).toContain("United States (ash) (new)");
    rmSync(join(folder, "infra/new"), { recursive: true });
  });

  test("a report that was kept", async () => {
    const kept = join(folder, "kept.json");
    await cloudtoets("scan", ".", "--format", `json=${kept}`, "--fail-on", "never");
    const { output } = await diff("HEAD", "../kept.json");
    expect(output).toContain("United Kingdom (eu-west-2) → Germany (eu-central-1)");
    rmSync(kept);
  });

  test.each([
    { named: "no-such", says: "'no-such' is no path, and no revision of this repository" },
    {
      named: "git:terraform.tfvars",
      says: "'terraform.tfvars' is no path, and no revision of this repository",
    },
    { named: "git:--upload-pack=touch /tmp/x", says: "no revision of this repository" },
  ])("$named is refused", async ({ named, says }) => {
    const { status, talk } = await diff(named);
    expect(status).toBe(2);
    expect(talk).toContain(says);
  });

  test("a file that is no report of this version", async () => {
    write("infra/old.json", '{"schemaVersion": 99}');
    const { status, talk } = await diff("old.json");
    expect(status).toBe(2);
    expect(talk).toContain("schema version 99");
    rmSync(join(folder, "infra/old.json"));
  });

  test("a report of a scan that missed something makes the answer incomplete", async () => {
    write("infra/broken.tf", 'resource "aws_s3_bucket" "b" {\n');
    await cloudtoets("scan", ".", "--format", "json=kept.json", "--fail-on", "never");
    rmSync(join(folder, "infra/broken.tf"));
    const { status, talk } = await diff("kept.json", ".");
    expect(status).toBe(3);
    expect(talk).toContain("this answer is incomplete");
    rmSync(join(folder, "infra/kept.json"));
  });
});

describe("the register", () => {
  test("alone on standard output, as CSV", async () => {
    const { status, output } = await diff("HEAD", "--register", "-");
    expect(status).toBe(0);
    expect(output).toContain(",heroverwogen,");
    expect(output).not.toContain("cloudtoets diff");
  });

  test.each([
    { ending: "csv", holds: "departement,organisatie" },
    { ending: "md", holds: "| departement | organisatie |" },
    { ending: "json", holds: '"migraties": [' },
  ])("as .$ending, beside the difference", async ({ ending, holds }) => {
    const { status, output } = await diff("HEAD~1", "HEAD", "--register", `register.${ending}`);
    expect(status).toBe(0);
    expect(output).toContain("Ireland (eu-west-1) → United Kingdom (eu-west-2)");
    const path = join(folder, `infra/register.${ending}`);
    expect(readFileSync(path, "utf8")).toContain(holds);
    rmSync(path);
  });

  test("with the status that is asked for", async () => {
    const { output } = await diff("HEAD~1", "HEAD", "--register", "-", "--status", "in-gebruik");
    expect(output).toContain(",in gebruik,");
  });

  test.each([
    { words: ["--register", "register.xls"], says: "does not end in .csv, .md or .json" },
    { words: ["--register", "-", "--status", "zeker"], says: "gepland, voorgenomen" },
  ])("$words is refused", async ({ words, says }) => {
    const { status, talk } = await diff("HEAD~1", "HEAD", ...words);
    expect(status).toBe(2);
    expect(talk).toContain(says);
  });
});
