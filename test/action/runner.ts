/** Starts the bundled Action as a runner does: every input of action.yml in the environment, the defaults too. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { readYaml, toPlain } from "../../src/yaml/index.ts";
import { temporaryFolder } from "./repository.ts";

const packageRoot = join(import.meta.dirname, "../..");

interface Sarif {
  readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
}

export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

export interface Run {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Of the results in the SARIF; null when it was not written. */
  readonly rules: readonly string[] | null;
}

export const push: Event = { name: "push", payload: {} };

export function pullRequest(base: string): Event {
  return { name: "pull_request", payload: { pull_request: { base: { sha: base } } } };
}

/** The names of the inputs, and what a runner gives for those that a workflow leaves out. */
export const defaults: Readonly<Record<string, string>> = readDefaults();

function readDefaults(): Readonly<Record<string, string>> {
  const text = readFileSync(join(packageRoot, "action.yml"), "utf8");
  const [document] = readYaml({ path: "action.yml", text }).documents;
  const action: unknown = document === undefined ? null : toPlain(document);
  const inputs: unknown = Reflect.get(Object(action), "inputs");
  return Object.fromEntries(
    Object.entries(Object(inputs)).map(([name, input]) => [
      name,
      String(Reflect.get(Object(input), "default")),
    ]),
  );
}

export function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  event: Event = push,
  environment: Readonly<Record<string, string>> = {},
): Run {
  const runner = temporaryFolder();
  const file = (name: string) => join(runner, name);
  const given = { ...defaults, ...inputs };
  for (const name of ["output", "summary"]) writeFileSync(file(name), "");
  writeFileSync(file("event.json"), JSON.stringify(event.payload));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, "dist/action.js")], {
      cwd: runner,
      encoding: "utf8",
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        GITHUB_SERVER_URL: "https://github.example",
        GITHUB_REPOSITORY: "rijk/infra",
        GITHUB_SHA: "c".repeat(40),
        GITHUB_OUTPUT: file("output"),
        GITHUB_STEP_SUMMARY: file("summary"),
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file("event.json"),
        // What the runner itself has says nothing of where Terraform will run.
        AWS_REGION: "us-east-1",
        ...Object.fromEntries(
          Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
        ),
        ...environment,
      },
    });
    expect(stderr).toBe("");
    return {
      status,
      log: stdout,
      outputs: readOutputs(readFileSync(file("output"), "utf8")),
      summary: readFileSync(file("summary"), "utf8"),
      rules: rulesIn(join(workspace, given["sarif-file"] ?? "")),
    };
  } finally {
    rmSync(runner, { recursive: true, force: true });
  }
}

function rulesIn(file: string): readonly string[] | null {
  if (!existsSync(file)) return null;
  const sarif: Sarif = JSON.parse(readFileSync(file, "utf8"));
  return sarif.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId));
}

/** `name<<delimiter`, the value, `delimiter`: as the toolkit writes them. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)) {
    if (name !== undefined && value !== undefined) outputs[name] = value;
  }
  return outputs;
}
