/** The Action as a runner starts it: the bundle, with a runner's environment and a real repository. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Repository, repository } from "./repository.ts";
import { type Event, pullRequest, runAction } from "./runner.ts";

let work: Repository;
beforeEach(() => {
  work = repository();
});
afterEach(() => {
  work.remove();
});

const start = (inputs: Readonly<Record<string, string>> = {}, event?: Event) =>
  runAction(work.folder, inputs, event);

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
      "new-findings": "",
      excepted: "0",
      resources: "2",
      unknown: "0",
      "us-share": "0",
      profile: "rijk-2026",
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

  it("judges by the rules of the base commit when the pull request changes them or brings them", () => {
    const rule = readFileSync(join(import.meta.dirname, "own-rule.yaml"), "utf8");
    const base = work.commit({ "main.tf": inside, "rules/own.yaml": rule });
    work.commit({ "rules/own.yaml": rule.replace("within: DE", "within: FR"), "more/own.yaml": rule });
    const { rules, summary } = start({ policies: "rules" }, pullRequest(base));
    expect(rules).toEqual(["OWN-LOC-001"]);
    expect(summary).toContain("This pull request changes rules.");
    const brought = start({ policies: "more" }, pullRequest(base));
    expect(brought.rules).toEqual([]);
    expect(brought.summary).toContain("This pull request adds more.");
  });

  it("builds on what another step checked out, wherever the code is", () => {
    const code = repository(join(work.folder, "code"));
    const base = code.commit({ "main.tf": inside });
    code.commit({ "main.tf": swiss });
    mkdirSync(join(work.folder, "organisation"));
    writeFileSync(join(work.folder, "organisation/cloudtoets.yaml"), strict);
    const inputs = { "checkout-path": "code", extends: "../organisation/cloudtoets.yaml" };
    const { outputs, summary } = start(inputs, pullRequest(base));
    expect(outputs).toMatchObject({ profile: "eer-strict", "exit-code": "1" });
    expect(summary).toContain("**New countries**: Switzerland");
  });

  it("is refused for a checkout that is a folder of one: paths would count from elsewhere", () => {
    work.commit({ "infra/main.tf": outside });
    const { outputs, log } = start({ "checkout-path": "infra" });
    expect(outputs).toMatchObject({ "exit-code": "2", "sarif-file": "" });
    expect(log).toContain("is not the top of a checkout");
  });

  it("counts a finding as brought when it puts one more resource abroad", () => {
    const far = 'provider "aws" {\n  region = "us-east-1"\n}\n';
    const bucket = (name: string) => `resource "aws_s3_bucket" "${name}" {}\n`;
    const base = work.commit({ "main.tf": far + bucket("a") });
    const changedOnly = { "changed-only": "true" };
    expect(start(changedOnly, pullRequest(base))).toMatchObject({ status: 0, outputs: { errors: "1" } });
    work.commit({ "main.tf": far + bucket("a") + bucket("b") });
    expect(start(changedOnly, pullRequest(base))).toMatchObject({ status: 1, outputs: { errors: "1" } });
  });

  it("says first what the change brings in countries and parties, and then the report", () => {
    const base = work.commit({ "main.tf": inside });
    work.commit({ "main.tf": `${inside}\nresource "hcloud_server" "far" {\n  location = "ash"\n}\n` });
    const { summary, outputs } = start({}, pullRequest(base));
    expect(summary).toMatch(new RegExp(`^## Difference: \`${base.slice(0, 12)}\``));
    expect(summary).toContain("**New countries**: United States");
    expect(summary.indexOf("## Difference")).toBeLessThan(summary.indexOf("### Findings"));
    expect(outputs).toMatchObject({ "new-findings": "1" });
  });

  it("links findings to their lines", () => {
    work.commit({ "map (a)/main.tf": outside });
    expect(start().summary).toContain(
      `](https://github.example/rijk/infra/blob/${"c".repeat(40)}/map%20%28a%29/main.tf#L4)`,
    );
  });

  it("compares with nothing when all of what is judged is new", () => {
    const base = work.commit({ "README.md": "" });
    work.commit({ "infra/main.tf": outside });
    const { summary, outputs } = start({ paths: "infra" }, pullRequest(base));
    expect(summary).toContain("**New countries**: United States");
    expect(outputs).toMatchObject({ "new-findings": "1" });
  });

  it("leaves nothing behind in the checkout but the reports", () => {
    const base = work.commit({ "main.tf": inside });
    work.commit({ "main.tf": outside });
    start({}, pullRequest(base));
    expect(work.git("status", "--porcelain")).toBe("?? cloudtoets.sarif");
  });

  it("annotates what the change touches before the rest", () => {
    const server = (name: string) => `resource "hcloud_server" "${name}" {\n  location = "ash"\n}\n`;
    const old = Object.fromEntries(
      Array.from({ length: 12 }, (_, number) => [`a${number}/main.tf`, server("old")]),
    );
    const base = work.commit(old);
    work.commit({ "z/main.tf": server("new") });
    const { log } = start({}, pullRequest(base));
    const files = [...log.matchAll(/^::error file=([^,]+)/gm)].map(([, file]) => file);
    expect(files).toHaveLength(9);
    expect(files[0]).toBe("z/main.tf");
    expect(log).toMatch(/^::notice::.*\b4\b/m);
    expect(log.match(/^::error/gm)).toHaveLength(10);
  });

  describe("takes exceptions in the code from the base commit", () => {
    const comment =
      '# cloudtoets:exception NLC-LOC-001 until=2027-06-30 by="CIO" decision="7" reason="verhuizing"\n';
    const excused = comment + outside.slice(outside.indexOf("resource"));
    const asOf = { "as-of": "2026-11-23" };

    it("so that a change cannot excuse itself", () => {
      const base = work.commit({ "main.tf": inside });
      work.commit({ "main.tf": excused });
      const { status, log, summary } = start(asOf, pullRequest(base));
      expect(status).toBe(1);
      expect(log).toContain(
        "Exceptions in the code that come with this change and therefore do not count: 1.",
      );
      expect(summary).toContain("therefore do not count");
      expect(summary).toContain("NLC-GOV-004");
      const trusting = start({ ...asOf, "inline-exceptions": "head" }, pullRequest(base));
      expect(trusting).toMatchObject({ status: 0, outputs: { excepted: "1" } });
      expect(trusting.log).toContain(
        "come with this change and count, because inline-exceptions is head: 1.",
      );
    });

    it("and those that stood there count, also when lines move", () => {
      const base = work.commit({ "main.tf": excused });
      work.commit({ "main.tf": `# Servers\n\n${excused}` });
      expect(start(asOf, pullRequest(base))).toMatchObject({ status: 0, outputs: { excepted: "1" } });
      expect(start({ ...asOf, "inline-exceptions": "none" }, pullRequest(base)).status).toBe(1);
    });

    it("not when it is moved to another resource, prolonged or copied", () => {
      const base = work.commit({ "main.tf": excused });
      const changes = {
        moved: excused.replace('"web"', '"other"'),
        prolonged: excused.replace("2027-06-30", "2027-12-30"),
        copied: `${excused}${excused.replace('"web"', '"other"')}`,
      };
      for (const [change, text] of Object.entries(changes)) {
        work.commit({ "main.tf": text });
        expect({ change, status: start(asOf, pullRequest(base)).status }).toEqual({ change, status: 1 });
      }
    });

    it("in annotations of Kubernetes objects too", () => {
      const object = (annotation: string) =>
        `apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata:\n  name: logs\n${annotation}spec:\n  forProvider:\n    region: us-east-1\n`;
      const annotation =
        '  annotations:\n    cloudtoets/exception: NLC-LOC-001 until=2027-06-30 by="CIO" decision="7" reason="x"\n';
      const select = { ...asOf, select: "NLC-LOC-001" };
      const before = work.commit({ "bucket.yaml": object("") });
      const after = work.commit({ "bucket.yaml": object(annotation) });
      expect(start(select, pullRequest(before)).outputs).toMatchObject({ errors: "1", excepted: "0" });
      expect(start(select, pullRequest(after)).outputs).toMatchObject({ errors: "0", excepted: "1" });
    });
  });
});

describe("a summary", () => {
  it("stays far below what a runner takes, whatever there is to say", () => {
    const resources = Array.from(
      { length: 3000 },
      (_, number) => `resource "hcloud_server" "server_${number}" {\n  location = "ash"\n}\n`,
    );
    const base = work.commit({ "main.tf": "" });
    work.commit({ "main.tf": resources.join("\n") });
    const { summary, outputs } = start({}, pullRequest(base));
    expect(Buffer.byteLength(summary)).toBeLessThan(900_100);
    expect(summary).toContain("### Findings");
    expect(outputs).toMatchObject({ resources: "3000" });
  });
});
