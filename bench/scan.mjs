/**
 * How fast a scan goes from text to findings, on made-up code of ordinary shape and on a made-up plan, and whether
 * twice the code takes twice the time. Everything is measured in turn in one process, because machines and their mood
 * differ. At least 10 MB/s is the aim, and a ratio of 2. Measures `dist/`: build first.
 *
 *     node bench/scan.mjs [shape...]     only these shapes: node bench/scan.mjs "module calls"
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadSource } from "../scripts/load-source.mjs";
import { plan } from "./made-up/plan.mjs";
import { repository, shapes } from "./made-up/terraform.mjs";

const aim = 10;
const rounds = 3;
const chunks = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist/chunks");
const chunk = readdirSync(chunks).find((name) => name.startsWith("scan-"));
if (!chunk) throw new Error("dist/ holds no scan: run npm run build first");
const { scan } = await import(pathToFileURL(join(chunks, chunk)).href);
const { parseHcl } = await loadSource("src/terraform/hcl/index.ts");

const folder = mkdtempSync(join(tmpdir(), "cloudtoets-bench-"));

/** A folder that holds these files and is a scan root of its own. */
function folderWith(name, files) {
  const root = join(folder, name);
  mkdirSync(join(root, ".git"), { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function scanned(workingDirectory) {
  const outcome = await scan({
    workingDirectory,
    paths: ["."],
    root: null,
    exclude: [],
    config: null,
    configText: null,
    baseConfig: null,
    profile: null,
    policies: [],
    select: [],
    ignore: [],
    inlineExceptions: true,
    asOf: "2026-11-24",
    variables: [],
    variableFiles: [],
    workspace: null,
    render: null,
    environment: new Map(),
  });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.refusals));
  return outcome.report;
}

/**
 * The best of several rounds, in milliseconds of processor time, all threads together: what the machine does besides
 * would count in time by the clock.
 */
async function best(read) {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const from = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(from);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}

const megabytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const speed = (texts, milliseconds) => `${((megabytes(texts) * 1000) / milliseconds).toFixed(1)} MB/s`;

async function ordinary() {
  const [half, whole] = [3e6, 6e6].map(repository);
  const texts = whole.map(([, text]) => text);
  const [small, large] = [folderWith("half", half), folderWith("whole", whole)];
  const parsing = await best(() => {
    for (const text of texts) parseHcl({ path: "main.tf", text });
  });
  const once = await best(() => scanned(small));
  const twice = await best(() => scanned(large));
  console.log(
    `scan: ${texts.length} files, ${megabytes(texts).toFixed(1)} MB: ${speed(texts, twice)} from text to findings ` +
      `(aim: at least ${aim}), parsing alone ${speed(texts, parsing)}, ${(twice / parsing).toFixed(1)} times the ` +
      `time; twice the code ${(twice / once).toFixed(2)} times the time`,
  );
}

async function planned() {
  const [half, whole] = [15_000, 30_000].map(plan);
  const [small, large] = [
    folderWith("half-plan", [["plan.json", half]]),
    folderWith("whole-plan", [["plan.json", whole]]),
  ];
  const parsing = await best(() => JSON.parse(whole));
  const once = await best(() => scanned(small));
  const twice = await best(() => scanned(large));
  const { resources } = await scanned(large);
  console.log(
    `scan: a plan of ${resources.length} resources, ${megabytes([whole]).toFixed(1)} MB: ${twice.toFixed(0)} ms, ` +
      `${speed([whole], twice)}; JSON.parse alone ${parsing.toFixed(0)} ms; twice the plan ` +
      `${(twice / once).toFixed(2)} times the time`,
  );
}

/** A shape that costs more than the square root of two too much is told with an exclamation mark. */
async function shape(name) {
  const [half, whole] = [2500, 5000].map((size) => folderWith(`${name}-${size}`, shapes[name](size)));
  const once = await best(() => scanned(half));
  const twice = await best(() => scanned(whole));
  const ratio = twice / once;
  console.log(
    `scan: 5000 ${name}: ${twice.toFixed(0)} ms, twice as many ${ratio.toFixed(2)} times the time${ratio > 2.83 ? " !" : ""}`,
  );
}

const asked = process.argv.slice(2);
try {
  if (asked.length === 0) {
    await ordinary();
    await planned();
  }
  for (const name of asked.length > 0 ? asked : Object.keys(shapes)) await shape(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
