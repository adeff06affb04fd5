/**
 * Microsoft's SARIF validator, where it is installed: `node scripts/install-sarif-multitool.mjs`, or the folder
 * that CLOUDTOETS_SARIF_MULTITOOL names. It is large and for Linux only, so it is no dependency of the project.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "sarif";

const packageFolder = "node_modules/@microsoft/sarif-multitool-linux";

/** The program, or null when it is not there. */
export function findMultitool(): string | null {
  const projectRoot = join(import.meta.dirname, "../..");
  const folders = [
    ...(process.env.CLOUDTOETS_SARIF_MULTITOOL ? [process.env.CLOUDTOETS_SARIF_MULTITOOL] : []),
    projectRoot,
    join(projectRoot, ".cache/sarif-multitool"),
  ];
  if (process.platform !== "linux") return null;
  const programs = folders.flatMap((folder) => [
    join(folder, packageFolder, "Sarif.Multitool"),
    join(folder, "Sarif.Multitool"),
  ]);
  return programs.find((program) => existsSync(program)) ?? null;
}

/** Errors and warnings of the rules of SARIF itself and of GitHub, each as one line. */
export function validate(program: string, sarif: string): readonly string[] {
  // The only thing that the package's own install script does, and no install scripts are run here.
  chmodSync(program, 0o755);
  const folder = mkdtempSync(join(tmpdir(), "cloudtoets-sarif-"));
  try {
    const file = join(folder, "report.sarif");
    const verdict = join(folder, "verdict.sarif");
    writeFileSync(file, sarif);
    const { status, stdout, stderr } = spawnSync(
      program,
      ["validate", "--rule-kind", "Sarif;Gh", file, "--output", verdict],
      { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" }, encoding: "utf8" },
    );
    if (!existsSync(verdict))
      throw new Error(`The validator gave no verdict (${status}): ${stdout}${stderr}`);
    return complaints(JSON.parse(readFileSync(verdict, "utf8")) as Log);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function complaints({ runs }: Log): readonly string[] {
  return runs.flatMap(({ results, invocations }) => [
    ...(results ?? [])
      // A result without a level is a warning.
      .filter(({ level = "warning" }) => level === "error" || level === "warning")
      .map(({ ruleId, message }) => `${ruleId}: ${JSON.stringify(message)}`),
    ...(invocations ?? []).flatMap(({ toolExecutionNotifications = [] }) =>
      toolExecutionNotifications
        .filter(({ level }) => level === "error")
        .map(({ message }) => `the validator itself: ${message.text}`),
    ),
  ]);
}
