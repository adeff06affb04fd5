/** The scripts in the shells that they are for. A shell that is not installed is skipped, and the test says so. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandPaths, everyCommand } from "./every-command.ts";
import { cloudtoets } from "./stand-ins.ts";

const shells = ["bash", "zsh", "fish"] as const;
type Shell = (typeof shells)[number];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cloudtoets-completion-"));
  writeFileSync(join(folder, "cloud.tf"), "");
  for (const shell of shells) {
    const { status, output } = await cloudtoets(["completion", shell]);
    expect(status).toBe(0);
    writeFileSync(join(folder, `script.${shell}`), output);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runIn(shell: Shell, program: string, ...words: readonly string[]) {
  const without = shell === "bash" ? ["--norc"] : shell === "zsh" ? ["-f"] : ["--no-config"];
  const { status, stdout, stderr } = spawnSync(shell, [...without, "-c", program, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: folder, LC_ALL: "C.UTF-8" },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

/** What each shell offers after these words, the last of which is being typed. */
const offered: Readonly<Record<Shell, (words: readonly string[]) => readonly string[]>> = {
  bash: (words) =>
    runIn(
      "bash",
      'source ./script.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cloudtoets; printf "%s\\n" "${COMPREPLY[@]}"',
      "bash",
      ...words,
    )
      .trim()
      .split("\n"),
  // Its completion system needs a terminal; what the script hands to it does not.
  zsh: (words) =>
    runIn(
      "zsh",
      [
        "compdef() {}",
        "_files() { print -l -- *(N) }",
        'compadd() { shift; print -l -- "$@" }',
        '_describe() { [[ "$1" == -o ]] && shift; print -l -- "${(@)${(P)2}%%:*}" }',
        "source ./script.zsh",
        'words=("$@"); CURRENT=$#; _cloudtoets',
      ].join("\n"),
      "zsh",
      ...words,
    )
      .trim()
      .split("\n")
      .filter((word) => word.startsWith(words.at(-1) ?? "")),
  fish: (words) =>
    runIn("fish", 'source ./script.fish; complete -C "$argv"', words.join(" "))
      .trim()
      .split("\n")
      .map((line) => line.split("\t")[0] ?? ""),
};

const cases: readonly { readonly words: readonly string[]; readonly expected: readonly string[] }[] = [
  { words: ["cloudtoets", "inv"], expected: ["inventory"] },
  { words: ["cloudtoets", "catalogue", "re"], expected: ["regions", "resource"] },
  { words: ["cloudtoets", "scan", "--fail"], expected: ["--fail-on"] },
  { words: ["cloudtoets", "scan", "--lang", ""], expected: ["en", "nl"] },
  { words: ["cloudtoets", "concentration", "-f", "m"], expected: ["markdown"] },
  { words: ["cloudtoets", "completion", ""], expected: ["bash", "fish", "zsh"] },
  { words: ["cloudtoets", "scan", "clo"], expected: ["cloud.tf"] },
  { words: ["cloudtoets", "scan", "--config", "clo"], expected: ["cloud.tf"] },
  { words: ["cloudtoets", "catalogue", "stale", "--mo"], expected: ["--months"] },
  // The value of an option is not taken for a command.
  { words: ["cloudtoets", "diff", "main", "--lang", "n"], expected: ["nl"] },
];

describe.each(shells)("completion for %s", (shell) => {
  const installed = spawnSync(shell, ["--version"]).status === 0;
  const why = installed ? "" : ` (skipped: ${shell} is not installed)`;

  it.skipIf(!installed).each(cases)(`$words${why}`, ({ words, expected }) => {
    expect([...offered[shell](words)].sort()).toEqual(expected);
  });

  it.skipIf(!installed)(`offers every command${why}`, async () => {
    const paths = commandPaths(await everyCommand());
    for (const above of ["", ...paths]) {
      const below = paths.filter((path) => path.replace(/ ?[^ ]+$/, "") === above);
      if (below.length === 0) continue;
      const words = ["cloudtoets", ...above.split(" ").filter((word) => word !== ""), ""];
      expect([...offered[shell](words)].sort()).toEqual(below.map((path) => path.split(" ").at(-1)).sort());
    }
  });
});

describe("completion", () => {
  it("registers itself in bash", () => {
    expect(runIn("bash", "source ./script.bash; complete -p cloudtoets")).toBe(
      "complete -F _cloudtoets cloudtoets\n",
    );
  });

  it("refuses a shell that it does not know", async () => {
    const { status, talk } = await cloudtoets(["completion", "csh"]);
    expect({ status, talk }).toEqual({ status: 2, talk: expect.stringContaining("bash, zsh, fish") });
  });

  it("keeps what descriptions hold as words", async () => {
    const { output } = await cloudtoets(["completion", "fish"]);
    expect(output).toContain(`'sarif: GitHub'\\''s fingerprint as well, for uploads without upload-sarif'`);
  });
});
