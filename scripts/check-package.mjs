/**
 * `npm run check:package`: packs as a release does, and fails when the package holds what nobody needs, misses what it
 * needs, has grown beyond its budget, or does not work by itself.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

/** Bytes. Two thirds of the package is HashiCorp's parser as WebAssembly; raise these only for a reason. */
const budget = { packed: 3_000_000, unpacked: 8_500_000 };

/** What may be in it; everything else is for who works on cloudtoets itself, or for the Action. */
const allowed = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md)$/,
  /^dist\/(cli\.js|catalogue\.json|policies\.json|eu-csf\.json|hcl2json\.cjs|main\.wasm\.gz)$/,
  /^dist\/chunks\/[\w.-]+\.js$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^docs\/([\w-]+|(rules|profiles)\/[\w-]+)\.md$/,
];
const needed = [
  "LICENSE",
  "THIRD-PARTY-NOTICES.md",
  "dist/cli.js",
  "dist/main.wasm.gz",
  "schemas/config.schema.json",
];

const folder = mkdtempSync(join(tmpdir(), "cloudtoets-package-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function run(command, commandArguments, options = {}) {
  const onWindows = process.platform === "win32" && command === "npm";
  return spawnSync(command, commandArguments, {
    encoding: "utf8",
    cwd: packageRoot,
    maxBuffer: 64 * 1024 * 1024,
    shell: onWindows,
    ...options,
  });
}

const packing = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
if (packing.status !== 0) {
  console.error(packing.stderr);
  process.exit(1);
}
const [{ filename, size, unpackedSize, files }] = JSON.parse(packing.stdout);
const names = files.map(({ path }) => path);

const faults = [
  ...names
    .filter((name) => !allowed.some((one) => one.test(name)))
    .map((name) => `${name} is not needed in it`),
  ...needed.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
  ...(size > budget.packed ? [`${size} bytes packed, of ${budget.packed}`] : []),
  ...(unpackedSize > budget.unpacked ? [`${unpackedSize} bytes unpacked, of ${budget.unpacked}`] : []),
  ...worksByItself(),
];
if (faults.length > 0) {
  console.error(`The package is not right:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  process.exit(1);
}
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(
  `The package: ${names.length} files, ${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked.`,
);

/** Also what is loaded only now and then: the HTML report, HashiCorp's parser, the answers. */
function worksByItself() {
  const unpacking = run("tar", ["-xzf", filename], { cwd: folder });
  if (unpacking.status !== 0) return [`cannot be unpacked: ${unpacking.stderr}`];
  writeFileSync(join(folder, "main.tf"), 'resource "hcloud_server" "web" {\n  location = "ash"\n}\n');
  mkdirSync(join(folder, "broken"));
  writeFileSync(join(folder, "broken/broken.tf"), 'resource "hcloud_server" "web" {\n  location = \n}\n');
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  const cases = [
    { line: ["--version"], status: 0, holds: version },
    { line: ["scan", "main.tf", "-f", "html"], status: 1, holds: "Ashburn" },
    { line: ["scan", "main.tf", "-f", "sarif", "--seal"], status: 1, holds: "NLC-LOC-001" },
    { line: ["scan", "broken"], status: 3, holds: "HashiCorp" },
    { line: ["inventory", "main.tf"], status: 0, holds: "Hetzner" },
    { line: ["catalogue", "country", "FI"], status: 0, holds: "hel1" },
    { line: ["init", "--print"], status: 0, holds: "profile: rijk-2026" },
    { line: ["completion", "bash"], status: 0, holds: "complete -F" },
  ];
  return cases.flatMap(({ line, status, holds }) => {
    const ran = run(process.execPath, [join(folder, "package/dist/cli.js"), ...line], {
      cwd: folder,
      env: { LC_ALL: "C", PATH: "" },
    });
    if (ran.status === status && ran.stdout.includes(holds)) return [];
    return [`'cloudtoets ${line.join(" ")}' ended with ${ran.status} and not with '${holds}': ${ran.stderr}`];
  });
}
