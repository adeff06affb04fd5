/**
 * The documents of examples/agentschap-waterstand, made by the commands themselves: every repository is scanned by
 * itself, as on a machine of its own, and the reports are merged.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot, writeGenerated } from "./generated-files.mjs";

const example = "examples/agentschap-waterstand";
const repositories = ["werkplek", "dataplatform", "erp", "portaal"];
/** Half a year apart. */
const now = "2026-11-24";
const earlier = "2026-05-26";

const folder = mkdtempSync(join(tmpdir(), "cloudtoets-answers-"));
try {
  for (const name of repositories) {
    scan(join(example, name), now, join(folder, "nu", `${name}.json`));
    const before = name === "dataplatform" ? join(example, "eerder", name) : join(example, name);
    scan(before, earlier, join(folder, "eerder", `${name}.json`));
  }
  run([
    "merge",
    join(folder, "nu"),
    ...["--earlier", join(folder, "eerder")],
    ...["--format", "markdown,html,json,ndjson", "--to", join(folder, "uit")],
  ]);
  for (const file of readdirSync(join(folder, "uit")).sort()) {
    writeGenerated(`${example}/antwoorden/${file}`, readFileSync(join(folder, "uit", file), "utf8"));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function scan(path, day, file) {
  run([
    "scan",
    path,
    "--root",
    path,
    "--as-of",
    day,
    "--fail-on",
    "never",
    "--format",
    "json",
    "--output",
    file,
  ]);
}

function run(commandArguments) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(packageRoot, "dist/cli.js"), ...commandArguments],
    // No tools that render: the documents are the same on every machine.
    { cwd: packageRoot, encoding: "utf8", env: { PATH: "", LC_ALL: "C" } },
  );
  if (status === 0) return;
  console.error(`cloudtoets ${commandArguments.join(" ")} ended with ${status}:\n${stderr}`);
  process.exit(1);
}
