/**
 * Runs every scenario in this folder from command line to exit status. `npm run test:update` writes what comes out
 * into the scenarios; read the difference before you commit it.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/program.ts";
import { loadedStages } from "../../src/cli/stages.ts";
import { packageVersion } from "../../src/packaged.ts";
import { formatScenario, parseScenario, type Scenario, splitCommandLine } from "./scenario.ts";

const here = dirname(fileURLToPath(import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function layOut({ files }: Scenario): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-scenario-")));
  folders.push(folder);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function play(commandLine: string, folder: string) {
  const said = { output: "", talk: "" };
  const stream = (name: "output" | "talk") => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTerminal: false,
    width: null,
  });
  const status = await run(
    splitCommandLine(commandLine),
    loadedStages,
    { workingDirectory: folder, environment: {}, output: stream("output"), talk: stream("talk") },
    "0.0.0",
  );
  // What differs per machine and per release is not what a scenario is about.
  const placeless = (text: string) =>
    text.replaceAll(folder, "<folder>").replaceAll(`cloudtoets ${packageVersion()}`, "cloudtoets <version>");
  return { commandLine, status, output: placeless(said.output), talk: placeless(said.talk) };
}

describe("scenarios", () => {
  const names = readdirSync(here).filter((name) => name.endsWith(".scenario"));
  it.each(names)("%s", async (name) => {
    const scenario = parseScenario(readFileSync(join(here, name), "utf8"));
    const folder = layOut(scenario);
    const runs = [];
    for (const { commandLine } of scenario.runs) runs.push(await play(commandLine, folder));
    await expect(formatScenario({ ...scenario, runs })).toMatchFileSnapshot(join(here, name));
  });
});

describe("the scenario format", () => {
  const text = [
    "Words.",
    "-- file a/b.tf --",
    "x = 1",
    "",
    "-- file c without newline --",
    "y",
    '-- run scan "a b" . --',
    "-- status 3 --",
    "-- output --",
    "seen",
    "-- run rules --",
    "-- status 0 --",
    "-- talk --",
    "told",
    "",
  ].join("\n");

  it("is read", () => {
    expect(parseScenario(text)).toEqual({
      description: "Words.",
      files: [
        { path: "a/b.tf", text: "x = 1\n\n", header: "file a/b.tf" },
        { path: "c", text: "y", header: "file c without newline" },
      ],
      runs: [
        { commandLine: 'scan "a b" .', status: 3, output: "seen\n", talk: "" },
        { commandLine: "rules", status: 0, output: "", talk: "told\n" },
      ],
    });
    expect(splitCommandLine('scan "a b" .')).toEqual(["scan", "a b", "."]);
  });

  it("is written as it was read", () => {
    expect(formatScenario(parseScenario(text))).toBe(text);
  });

  it("refuses what it does not know", () => {
    expect(() => parseScenario("-- run scan --\n-- stdout --\n")).toThrow("no header");
    expect(() => parseScenario("-- output --\n")).toThrow("before any run");
    expect(() => parseScenario("words\n")).toThrow("must run something");
  });
});
