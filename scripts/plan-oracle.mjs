/**
 * Plans folders with the real Terraform (1.11, on PATH) and compares what it plans with what we read of the code and
 * of the plan: every instance, every value, the provider configuration that each resource uses, every place.
 *
 *   node scripts/plan-oracle.mjs [--root DIR] [--var-file FILE]... [--record FILE] [--keep DIR] DIR...
 *
 * No registry and no cloud is needed: scripts/stand-in-provider (built with Go) stands in for every provider. The
 * folders are planned in a copy of the root (by default the nearest folder with .git), without their backend.
 * `--record` writes the plan, for a test that needs no Terraform. Exit status 1 when anything differs.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, posix, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "./generated-files.mjs";
import { loadSource } from "./load-source.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: "string" },
    "var-file": { type: "string", multiple: true, default: [] },
    record: { type: "string" },
    keep: { type: "string" },
  },
});
if (positionals.length === 0) {
  console.error(
    "Usage: node scripts/plan-oracle.mjs [--root DIR] [--var-file FILE]... [--record FILE] DIR...",
  );
  process.exit(2);
}

const { compareWithPlan, plannable, readFolder, schemasOf } = await loadSource(
  "test/terraform/plan/oracle/oracle.ts",
);
const working = options.keep ?? mkdtempSync(join(tmpdir(), "plan-oracle-"));
mkdirSync(working, { recursive: true });
const provider = join(working, "stand-in-provider");
execFileSync("go", ["build", "-o", provider, "."], {
  cwd: join(packageRoot, "scripts/stand-in-provider"),
  stdio: "inherit",
});

const copies = new Map();
const totals = { planned: 0, left: 0, instances: 0, values: 0, open: 0, places: 0, differing: 0 };
try {
  for (const folder of positionals) await judge(resolve(folder));
} finally {
  if (options.keep === undefined) rmSync(working, { recursive: true, force: true });
}
console.log(
  `${totals.planned} folders planned, ${totals.left} not; ${totals.instances} instances, ${totals.values} values ` +
    `(${totals.open} left open by us), ${totals.places} places; ${totals.differing} differences`,
);
process.exit(totals.differing === 0 ? 0 : 1);

async function judge(folder) {
  const root = resolve(options.root ?? repositoryOf(folder));
  const copy = copyOf(root);
  const name = relative(root, folder).replaceAll("\\", "/") || ".";
  const plan = planFolder(copy, name);
  if (plan.problem !== undefined) {
    totals.left += 1;
    console.log(`${folder}: not planned: ${plan.problem}`);
    return;
  }
  totals.planned += 1;
  if (options.record !== undefined) writeFileSync(options.record, withoutNoise(plan.json));
  const resources = await readFolder(copy, name, options["var-file"]);
  const agreement = compareWithPlan(resources, JSON.parse(plan.json));
  const places = comparePlaces(copy, name, plan.json);
  const differences = [
    ...agreement.disagreements,
    ...agreement.bold.map((each) => `known to us only: ${each}`),
  ];
  differences.push(...places.differences);
  const open = [...agreement.open.values()].reduce((sum, each) => sum + each, 0);
  totals.instances += agreement.instances;
  totals.values += agreement.values;
  totals.open += open;
  totals.places += places.compared;
  totals.differing += differences.length;
  const reasons = [...agreement.open].map(([reason, number]) => `${reason} ${number}`).join(", ");
  console.log(
    `${folder}: ${agreement.instances} instances, ${agreement.values} values, ${open} left open (${reasons}), ` +
      `${places.compared} places, ${differences.length} differences`,
  );
  for (const difference of differences) console.log(`  ${difference}`);
}

function repositoryOf(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** One copy of each root: folders of one repository call modules of each other. */
function copyOf(root) {
  const known = copies.get(root);
  if (known !== undefined) return known;
  const copy = join(working, `root-${copies.size}`);
  rmSync(copy, { recursive: true, force: true });
  const left = new Set([".git", ".terraform", "node_modules", ".terraform.lock.hcl"]);
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !left.has(basename(path)),
  });
  copies.set(root, copy);
  return copy;
}

function planFolder(copy, name) {
  const folder = join(copy, name);
  const run = (...words) => terraform(folder, words);
  const sources = [...reachable(copy, name, new Map())].map(([path, text]) => ({ path, text }));
  for (const file of sources) {
    const text = plannable(file);
    if (text !== file.text) writeFileSync(join(copy, file.path), text);
  }
  const root = sources.filter(({ path }) => posix.dirname(path) === posix.normalize(name));
  giveValues(folder, root);
  mkdirSync(join(working, "schemas"), { recursive: true });
  writeFileSync(join(working, "schemas/schemas.json"), JSON.stringify(schemasOf(sources)));
  rmSync(join(working, "data"), { recursive: true, force: true });
  const got = run("get");
  if (got.status !== 0) return { problem: `modules: ${firstProblem(got)}` };
  const wanted = run("providers");
  if (wanted.status !== 0) return { problem: `providers: ${firstProblem(wanted)}` };
  mirror(wanted.stdout);
  const initialised = run("init", "-input=false");
  if (initialised.status !== 0) return { problem: `init: ${firstProblem(initialised)}` };
  const files_ = options["var-file"].map((file) => `-var-file=${join(copy, file)}`);
  const planned = run("plan", "-input=false", "-lock=false", `-out=${join(working, "plan")}`, ...files_);
  if (planned.status !== 0) return { problem: `plan: ${firstProblem(planned)}` };
  return { json: run("show", "-json", join(working, "plan")).stdout };
}

/** Terraform files of a folder and of the local modules that it calls, by path. */
function reachable(copy, folder, found) {
  for (const entry of readdirSync(join(copy, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (!/\.tf(?:\.json)?$/.test(entry.name) || found.has(path)) continue;
    // A link may lead nowhere.
    if (!existsSync(join(copy, path))) continue;
    const text = readFileSync(join(copy, path), "utf8");
    found.set(path, text);
    for (const [, source] of text.matchAll(/^\s*"?source"?\s*[=:]\s*"(\.\.?\/?[^"]*)"/gm)) {
      const called = posix.join(folder, source);
      if (!called.startsWith("..") && existsSync(join(copy, called))) reachable(copy, called, found);
    }
  }
  return found;
}

/** Root variables that nobody gives a value get one that fits their type, for Terraform and for us. */
function giveValues(folder, root) {
  const given = readdirSync(folder)
    .filter((name) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const lines = [];
  for (const { text } of root) {
    for (const [, name, body] of text.matchAll(/^variable\s+"([\w-]+)"\s*\{([\s\S]*?)^\}/gm)) {
      if (/^\s*default\s*=/m.test(body) || new RegExp(`^[\\s{]*"?${name}"?\\s*[=:]`, "m").test(given))
        continue;
      lines.push(`${name} = ${valueFor(/^\s*type\s*=\s*(.*)$/m.exec(body)?.[1] ?? "string", name)}`);
    }
  }
  if (lines.length > 0 && options["var-file"].length === 0)
    writeFileSync(join(folder, "stand-in.auto.tfvars"), `${lines.join("\n")}\n`);
}

function valueFor(type, name) {
  if (/^(?:list|set|tuple)/.test(type)) return "[]";
  if (/^(?:map|object)/.test(type)) return "{}";
  if (type.startsWith("number")) return "1";
  return type.startsWith("bool") ? "true" : JSON.stringify(`stand-in-${name.replaceAll("_", "-")}`);
}

/** Every version that a constraint names, and one above all of them. */
function mirror(tree) {
  for (const [, address, constraints] of tree.matchAll(/provider\[([^\]]+)\]([^\n]*)/g)) {
    if (address.startsWith("terraform.io/builtin/")) continue;
    const numbers = [...constraints.matchAll(/\d+(?:\.\d+)*(?:-[\w.]+)?/g)].map(([number]) => number);
    for (const number of [...numbers, "999.0.0"]) {
      const [, digits, suffix = ""] = /^([\d.]+)(-.*)?$/.exec(number) ?? [];
      const version = [...digits.split("."), "0", "0"].slice(0, 3).join(".") + suffix;
      const folder = join(working, "mirror", address, version, "linux_amd64");
      if (existsSync(folder)) continue;
      mkdirSync(folder, { recursive: true });
      symlinkSync(provider, join(folder, `terraform-provider-${basename(address)}_v${version}`));
    }
  }
}

function terraform(folder, words) {
  const settings = join(working, "settings.tfrc");
  writeFileSync(
    settings,
    `provider_installation {\n  filesystem_mirror {\n    path = "${join(working, "mirror")}"\n  }\n}\n`,
  );
  return spawnSync(
    "terraform",
    [...words, "-no-color"].filter((word) => words[0] !== "providers" || word !== "-no-color"),
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 30,
      timeout: 300_000,
      env: {
        PATH: process.env.PATH,
        HOME: working,
        TF_DATA_DIR: join(working, "data"),
        TF_CLI_CONFIG_FILE: settings,
        CHECKPOINT_DISABLE: "1",
        STAND_IN_SCHEMAS: join(working, "schemas/schemas.json"),
      },
    },
  );
}

function firstProblem({ stderr, stdout }) {
  const lines = `${stderr}\n${stdout}`.split("\n").map((line) => line.replace(/^[\s│╷╵]+/, ""));
  const at = lines.findIndex((line) => line.startsWith("Error:"));
  return lines
    .slice(Math.max(at, 0), Math.max(at, 0) + 8)
    .filter((line) => line !== "")
    .join(" ")
    .slice(0, 300);
}

/** Exposures as a scan reports them, of the folder and of its plan alone. */
function comparePlaces(copy, name, json) {
  const alone = join(working, "alone");
  rmSync(alone, { recursive: true, force: true });
  mkdirSync(alone);
  writeFileSync(join(alone, "plan.json"), json);
  const variables = options["var-file"].map((file) => `--var-file=${file}`);
  const source = report(copy, [name, "--workspace", "default", ...variables]).filter(
    ({ unit }) => unit.path === name,
  );
  const planned = new Map(report(alone, ["plan.json"]).map((each) => [each.address, each]));
  const differences = [];
  let compared = 0;
  for (const { address, exposures } of source) {
    const other = planned.get(address);
    if (other === undefined) continue;
    const ours = placesIn(exposures);
    const theirs = placesIn(other.exposures);
    compared += ours.size;
    for (const [role, place] of ours) {
      const twin = theirs.get(role);
      // A plan does not repeat what a local or a function came to, so alone it may know less than the code.
      if (twin === place || isOpen(place) || isOpen(twin ?? "")) continue;
      differences.push(`${address}: ${role} is ${place} by the code, ${twin ?? "nowhere"} by the plan`);
    }
    for (const [role, place] of theirs) {
      if (!ours.has(role) && !isOpen(place))
        differences.push(`${address}: ${role} is nowhere by the code, ${place} by the plan`);
    }
  }
  return { compared, differences };
}

function isOpen(place) {
  return place.startsWith("unknown") || place.startsWith("one-of");
}

function placesIn(exposures) {
  const places = new Map();
  for (const { role, place } of exposures) {
    if (role === "source") continue;
    const text = `${place.status} ${place.code ?? ""} ${place.countries.join(",")}`;
    places.set(role, [places.get(role), text].filter(Boolean).sort().join("; "));
  }
  return places;
}

function report(root, words) {
  const cli = join(packageRoot, "dist/cli.js");
  const done = spawnSync(
    process.execPath,
    [cli, "scan", ...words, "--root", root, "-f", "json", "--fail-on", "never"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 30,
    },
  );
  if (done.stdout === "") throw new Error(`the scan says nothing but: ${done.stderr}`);
  return JSON.parse(done.stdout).resources;
}

/** When it was made, and what our own stand-in adds, is of no use to a test. */
function withoutNoise(json) {
  const { timestamp, ...plan } = JSON.parse(json);
  return `${JSON.stringify(plan)}\n`;
}
