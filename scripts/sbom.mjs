/**
 * `npm run --silent sbom`: a software bill of materials (CycloneDX) on standard output, of what is in `dist/`. Everything
 * there is bundled, so that to npm all packages are for development; the notices say which of them were taken.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

const notices = readFileSync(join(packageRoot, "THIRD-PARTY-NOTICES.md"), "utf8");
const bundled = new Set(
  [...notices.matchAll(/^## (\S+) (\d\S*)$/gm)].map(([, name, version]) => `${name}@${version}`),
);

const { status, stdout, stderr } = spawnSync(
  "npm",
  ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application"],
  {
    cwd: packageRoot,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const bill = JSON.parse(stdout);
const nameOf = ({ group, name, version }) => `${group === undefined ? "" : `${group}/`}${name}@${version}`;
const components = bill.components.filter((component) => bundled.has(nameOf(component)));
const found = new Set(components.map(nameOf));
const missing = [...bundled].filter((name) => !found.has(name));
if (missing.length > 0) throw new Error(`npm does not know what is bundled: ${missing.join(", ")}`);

const root = bill.metadata.component["bom-ref"];
const kept = new Set([root, ...components.map((component) => component["bom-ref"])]);
const dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
// What npm marks as for development is part of the product here.
const shipped = components.map(({ properties, scope, ...component }) => ({
  ...component,
  scope: "required",
}));
process.stdout.write(`${JSON.stringify({ ...bill, components: shipped, dependencies }, null, 2)}\n`);
