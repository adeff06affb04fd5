/**
 * How long a person waits for a scan of one small file, against Node.js doing nothing: both measured in turn in one
 * run, because machines and their mood differ. Prints the ratio of the medians; at most 2.5 is the aim.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const rounds = 25;
const aim = 2.5;
const commandLine = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "cloudtoets-start-"));
writeFileSync(
  join(folder, "main.tf"),
  'provider "aws" {\n  region = "eu-central-1"\n}\n\nresource "aws_s3_bucket" "photos" {\n  bucket = "photos"\n}\n',
);

function milliseconds(nodeArguments) {
  const from = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, nodeArguments, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${nodeArguments.join(" ")} ended with ${status}:\n${stderr}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];

const nothing = [];
const scan = [];
try {
  for (let round = 0; round <= rounds; round += 1) {
    const idle = milliseconds(["-e", "0"]);
    const busy = milliseconds([commandLine, "scan", ".", "--fail-on", "never"]);
    // The first round fills the caches of the file system.
    if (round === 0) continue;
    nothing.push(idle);
    scan.push(busy);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const ratio = median(scan) / median(nothing);
console.log(
  `start: node -e 0 ${median(nothing).toFixed(1)} ms, scan of one file ${median(scan).toFixed(1)} ms, ratio ${ratio.toFixed(2)} (aim: at most ${aim})`,
);
