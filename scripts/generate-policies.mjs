/** `policies/` in, dist/policies.json out. Says file, line and column of what is wrong with a rule. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
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
