/**
 * Merge at the size of a ministry: `node bench/merge.mjs [REPORTS] [RESOURCES] [DISTINCT] [FOLDER]` (2000, 5000, 200).
 * So many distinct reports are made from one real report, with the sizes of its resources, and listed under so many
 * names. Prints the time and the most memory that `cloudtoets merge` used.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [reports = 2000, resources = 5000, distinct = 200] = process.argv.slice(2, 5).map(Number);
const folder = mkdtempSync(join(process.argv[5] ?? tmpdir(), "cloudtoets-merge-"));
const cli = join(root, "dist/cli.js");

try {
  const template = realReport();
  mkdirSync(join(folder, "reports"));
  let bytes = 0;
  for (let at = 0; at < distinct; at += 1) {
    const file = fileOf(at);
    writeFileSync(file, JSON.stringify(reportOf(template, at), null, 1));
    bytes += statSync(file).size;
  }
  const list = Array.from({ length: reports }, (_, at) => `${fileOf(at % distinct)}\trepository-${at}`).join(
    "\n",
  );
  const size = (bytes / distinct / 1024 / 1024).toFixed(1);
  console.log(`${reports} reports of ${resources} resources, ${size} MiB each, ${distinct} of them distinct`);
  measure(list, ["--format", "json,ndjson,markdown,html", "--to", join(folder, "out")]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fileOf(at) {
  return join(folder, "reports", `${at}.json`);
}

function realReport() {
  const args = [
    "scan",
    "examples/meldpunt-peilstand",
    "--as-of",
    "2026-11-24",
    "--fail-on",
    "never",
    "-f",
    "json",
  ];
  const { stdout } = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: "utf8" });
  return JSON.parse(stdout);
}

/** Ten organisations in two ministries; copies of its resources, each with ids and files of its own. */
function reportOf(template, at) {
  const system = `Systeem ${at}`;
  const organisation = `Organisatie ${at % 10}`;
  const copies = Array.from({ length: Math.ceil(resources / template.resources.length) }, (_, copy) =>
    template.resources.map((resource) => {
      const own = (id) => `${id}${at.toString(16)}-${copy.toString(16)}`;
      return {
        ...resource,
        id: own(resource.id),
        address: `module.deel_${copy}.${resource.address}`,
        file: `deel-${copy}/${resource.file}`,
        system,
        references: resource.references.map(own),
      };
    }),
  );
  const all = copies.flat().slice(0, resources);
  return {
    ...template,
    organisation: { name: organisation, kind: "agentschap", ministry: `Ministerie ${at % 2}` },
    systems: template.systems.map((one) => ({ ...one, name: system })),
    summary: { ...template.summary, resources: all.length },
    resources: all,
    findings: [],
  };
}

function measure(list, options) {
  const timed = existsSync("/usr/bin/time") ? ["/usr/bin/time", "-v", process.execPath] : [process.execPath];
  const [command, ...before] = timed;
  const started = performance.now();
  const { status, stderr } = spawnSync(command, [...before, cli, "merge", "-", ...options], {
    input: list,
    encoding: "utf8",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const kilobytes = Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(stderr)?.[1]);
  const memory = Number.isNaN(kilobytes) ? "" : `, ${(kilobytes / 1024).toFixed(0)} MiB at most`;
  console.log(`merge: exit status ${status}, ${seconds} s${memory}`);
  if (status !== 0) console.error(stderr);
}
