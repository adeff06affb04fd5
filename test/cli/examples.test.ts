/** Every command shows examples, and every example is a command line that is understood. */
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { type Example, examples } from "../../src/cli/examples.ts";
import { splitCommandLine } from "../scenarios/scenario.ts";
import { commandPaths, everyCommand } from "./every-command.ts";
import { cloudtoets } from "./stand-ins.ts";

/** What the shell gives to cloudtoets: not what is piped into it, nor where its output goes. */
function argumentsOf({ line }: Example): readonly string[] {
  const own = line.split(" | ").find((part) => part.startsWith("cloudtoets ")) ?? "";
  const [command = ""] = own.split(" > ");
  return splitCommandLine(command).slice(1);
}

function withoutActions(command: Command): void {
  command.action(() => {});
  command.commands.forEach(withoutActions);
}

describe("examples", () => {
  it("are there for every command, and for nothing else", async () => {
    expect(Object.keys(examples).sort()).toEqual(["", ...commandPaths(await everyCommand())].sort());
    for (const those of Object.values(examples)) expect(those.length).toBeGreaterThan(0);
  });

  const all = Object.entries(examples).flatMap(([path, those]) => those.map((one) => ({ path, one })));

  it.each(all)("$one.line", async ({ path, one }) => {
    const program = await everyCommand();
    for (const command of program.commands) withoutActions(command);
    const given = argumentsOf(one);
    await program.parseAsync([...given], { from: "user" });
    expect(given.join(" ")).toContain(path);
    expect(given.length).toBeGreaterThan(0);
  });

  it.each([
    ["C", "Examples:"],
    ["nl_NL.UTF-8", "Voorbeelden:"],
  ])("are in the help (%s)", async (locale, heading) => {
    for (const path of ["", "scan", "catalogue regions", "completion"]) {
      const commandLine = [...path.split(" ").filter((word) => word !== ""), "--help"];
      const { status, output } = await cloudtoets(commandLine, { environment: { LC_ALL: locale } });
      const [first] = examples[path] ?? [];
      expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining(`\n${heading}\n`) });
      expect(output).toContain(`\n  ${first?.line}\n`);
      expect(output).toContain(`# ${first?.says[locale === "C" ? "en" : "nl"]}`);
    }
  });
});
