/** `policies/` in, dist/policies.json out. Says file, line and column of what is wrong with a rule. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { packageRoot, writeGenerated } from "./generated-files.mjs";
import { loadSource } from "./load-source.mjs";

const { compilePolicies } = await loadSource("src/policy/compile.ts");
const catalogue = JSON.parse(readFileSync(join(packageRoot, "dist/catalogue.json"), "utf8"));
const compiled = compilePolicies(join(packageRoot, "policies"), new Set(Object.keys(catalogue.areas)));
if (compiled.kind === "refused") {
  for (const { file, line, column, message } of compiled.refusals)
    console.error(`${file}:${line}:${column}: ${message}`);
  process.exit(1);
}
writeGenerated("dist/policies.json", `${JSON.stringify(compiled.policies)}\n`);

/** What the SEAL indication goes by: only read when it is asked for, so in a file of its own. */
const { readYaml, toPlain } = await loadSource("src/yaml/index.ts");
const path = "policies/frameworks/eu-csf.yaml";
const { documents, diagnostics } = readYaml({ path, text: readFileSync(join(packageRoot, path), "utf8") });
const schema = JSON.parse(readFileSync(join(packageRoot, "schemas/framework.schema.json"), "utf8"));
const validate = new Ajv.default({ allErrors: true }).compile(schema);
const framework = documents[0] === undefined ? null : toPlain(documents[0]);
const faults = diagnostics.map(({ message }) => message);
if (!validate(framework))
  faults.push(...validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`));
const ids = new Set(compiled.policies.rules.map(({ id }) => id));
for (const { id, limits = {} } of framework?.objectives ?? [])
  for (const [rule, level] of Object.entries(limits)) {
    if (!ids.has(rule)) faults.push(`${id}: there is no rule ${rule}`);
    if (level >= framework.levels.length) faults.push(`${id}: there is no level ${level}`);
  }
for (const { id, weights } of framework?.weightSets ?? [])
  for (const objective of framework.objectives)
    if (weights[objective.id] === undefined) faults.push(`${id}: no weight for ${objective.id}`);
if (faults.length > 0) {
  for (const fault of faults) console.error(`${path}: ${fault}`);
  process.exit(1);
}
writeGenerated("dist/eu-csf.json", `${JSON.stringify(framework)}\n`);
