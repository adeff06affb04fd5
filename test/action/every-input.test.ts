/** Every input of action.yml does something that can be seen: with it the run shows it, without it not. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { repository, temporaryFolder } from "./repository.ts";
import { defaults, type Event, pullRequest, push, type Run, runAction } from "./runner.ts";

let workspace: string;
beforeEach(() => {
  workspace = temporaryFolder();
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

const server = (location: string, name = "web") =>
  `resource "hcloud_server" "${name}" {\n  location = ${location}\n}\n`;
const outside = server('"ash"');
const swiss = 'resource "exoscale_compute_instance" "web" {\n  zone = "ch-gva-2"\n}\n';
const byVariable = `variable "place" {\n  type = string\n}\n${server("var.place")}`;
const until = 'until=2027-06-30 by="CIO" decision="7" reason="verhuizing"';
const excused = `# cloudtoets:exception NLC-LOC-001 ${until}\n${outside}`;
const chart = {
  "Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
  "templates/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\ndata: {}\n",
};
const ownRule = readFileSync(join(import.meta.dirname, "own-rule.yaml"), "utf8");

type Files = Readonly<Record<string, string | null>>;

interface Case {
  readonly value: string;
  readonly files: Files;
  /** Where in the workspace the repository is; at its top when left out. */
  readonly folder?: string;
  /** What a pull request changes; left out, this is a push. */
  readonly change?: Files;
  /** Other inputs that are needed to see it, the same in both runs. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly shows: (run: Run) => boolean;
}

const reportAt = (path: string) => () => existsSync(join(workspace, path));
const sarif = () => readFileSync(join(workspace, "cloudtoets.sarif"), "utf8");

const cases: Readonly<Record<string, Case>> = {
  "checkout-path": {
    value: "infra",
    files: { "main.tf": outside },
    folder: "infra",
    shows: () => sarif().includes('"uri": "main.tf"'),
  },
  paths: {
    value: "b",
    files: { "a/main.tf": outside, "b/main.tf": server('"fsn1"') },
    shows: ({ outputs }) => outputs.errors === "0",
  },
  exclude: {
    value: "a/**",
    files: { "a/main.tf": outside, "b/main.tf": server('"fsn1"') },
    shows: ({ outputs }) => outputs.errors === "0",
  },
  config: {
    value: "conf/strict.yaml",
    files: { "main.tf": swiss, "conf/strict.yaml": "profile: eer-strict\n" },
    shows: ({ outputs }) => outputs.profile === "eer-strict",
  },
  "config-from": {
    value: "head",
    files: { "main.tf": swiss, "cloudtoets.yaml": "profile: eer-strict\n" },
    change: { "cloudtoets.yaml": "profile: rijk-2026\n" },
    shows: ({ outputs }) => outputs.profile === "rijk-2026",
  },
  extends: {
    value: "organisation.yaml",
    files: { "main.tf": swiss, "organisation.yaml": "profile: eer-strict\n" },
    shows: ({ outputs }) => outputs.profile === "eer-strict",
  },
  baseline: {
    value: "small.json",
    files: {
      "main.tf": 'provider "aws" {\n  region = "eu-west-1"\n}\nresource "aws_s3_bucket" "a" {}\n',
      "small.json": JSON.stringify({
        schemaVersion: 1,
        profile: "rijk-2026",
        asOf: "2026-11-01",
        accepted: [],
        resources: [],
      }),
    },
    shows: ({ rules }) => rules?.includes("NLC-EXI-008") === true,
  },
  profile: {
    value: "eer-strict",
    files: { "main.tf": swiss },
    shows: ({ outputs }) => outputs.profile === "eer-strict" && outputs.errors !== "0",
  },
  policies: {
    value: "rules",
    files: { "main.tf": server('"fsn1"'), "rules/own.yaml": ownRule },
    shows: ({ rules }) => rules?.includes("OWN-LOC-001") === true,
  },
  select: {
    value: "NLC-GOV",
    files: { "main.tf": outside },
    shows: ({ rules }) => rules?.every((rule) => rule.startsWith("NLC-GOV")) === true,
  },
  ignore: {
    value: "NLC-LOC-001",
    files: { "main.tf": outside },
    shows: ({ rules }) => rules?.includes("NLC-LOC-001") === false,
  },
  "inline-exceptions": {
    value: "none",
    files: { "main.tf": excused },
    beside: { "as-of": "2026-11-23" },
    shows: ({ outputs }) => outputs.excepted === "0",
  },
  "as-of": {
    value: "2026-01-01",
    files: { "main.tf": outside },
    shows: ({ summary }) => summary.includes("2026-01-01"),
  },
  variables: {
    value: "place=ash",
    files: { "main.tf": byVariable },
    shows: ({ rules }) => rules?.includes("NLC-LOC-001") === true,
  },
  "var-files": {
    value: "far.values",
    files: { "main.tf": byVariable, "far.values": 'place = "ash"\n' },
    shows: ({ rules }) => rules?.includes("NLC-LOC-001") === true,
  },
  workspace: {
    value: "far",
    files: { "main.tf": server('terraform.workspace == "far" ? "ash" : "fsn1"') },
    shows: ({ rules }) => rules?.includes("NLC-LOC-001") === true,
  },
  render: {
    value: "require",
    files: chart,
    // Helm is not to be found: the point is what happens then.
    shows: ({ outputs }) => outputs["exit-code"] === "2",
  },
  seal: {
    value: "true",
    files: { "main.tf": outside },
    shows: ({ summary }) => summary.includes("Cloud Sovereignty Framework"),
  },
  lang: {
    value: "nl",
    files: { "main.tf": outside },
    shows: ({ summary, log }) => summary.includes("### Bevindingen") && log.includes("Fouten: 1"),
  },
  "fail-on": {
    value: "never",
    files: { "main.tf": outside },
    shows: ({ status }) => status === 0,
  },
  "changed-only": {
    value: "true",
    files: { "main.tf": outside },
    change: { "other.tf": server('"fsn1"', "other") },
    shows: ({ status, outputs, rules, summary }) =>
      status === 0 && outputs.errors === "1" && rules?.length === 1 && summary.includes("0 of 1"),
  },
  "allow-incomplete": {
    value: "true",
    files: { "main.tf": server('"fsn1"'), "broken.tf": "resource {{\n" },
    shows: ({ status }) => status === 0,
  },
  difference: {
    value: "false",
    files: { "main.tf": server('"fsn1"') },
    change: { "main.tf": outside },
    shows: ({ summary }) => !summary.includes("## Difference"),
  },
  summary: {
    value: "false",
    files: { "main.tf": outside },
    shows: ({ summary }) => summary === "",
  },
  annotations: {
    value: "false",
    files: { "main.tf": outside },
    shows: ({ log }) => !/^::error file=/m.test(log),
  },
  "sarif-file": {
    value: "out/toets.sarif",
    files: { "main.tf": outside },
    shows: reportAt("out/toets.sarif"),
  },
  "github-fingerprint": {
    value: "true",
    files: { "main.tf": outside },
    shows: () => sarif().includes("primaryLocationLineHash"),
  },
  formats: {
    value: "html=out/page.html junit=out/junit.xml",
    files: { "main.tf": outside },
    shows: reportAt("out/junit.xml"),
  },
  detail: {
    value: "quiet",
    files: { "main.tf": outside },
    beside: { formats: "table" },
    shows: ({ log }) => /^error +NLC-LOC-001 +main\.tf:2/m.test(log),
  },
};

describe("every input of action.yml", () => {
  it("has a case here", () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(defaults).sort());
  });

  it.each(Object.entries(cases))("%s", (name, { value, files, folder = ".", change, beside, shows }) => {
    mkdirSync(join(workspace, folder), { recursive: true });
    const work = repository(join(workspace, folder));
    const base = work.commit(files);
    if (change !== undefined) work.commit(change);
    const event: Event = change === undefined ? push : pullRequest(base);
    const environment = { PATH: pathWithGitOnly() };
    const run = (inputs: Readonly<Record<string, string>>) =>
      runAction(workspace, { ...beside, ...inputs }, event, environment);
    expect({ without: shows(run({})) }).toEqual({ without: false });
    expect({ with: shows(run({ [name]: value })) }).toEqual({ with: true });
  });
});

/** Without Helm and other tools that a machine may have. */
function pathWithGitOnly(): string {
  return "/usr/bin:/bin";
}
