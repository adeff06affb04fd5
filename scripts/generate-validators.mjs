/**
 * Checks of what users write (configuration, rules, profiles), generated from the schemas so that ajv itself is
 * not needed at run time. Two schemas are made first: that of rules from the table of fields that a condition can
 * ask about, and that of the configuration from its keys.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { packageRoot, writeGenerated } from "./generated-files.mjs";
import { loadSource } from "./load-source.mjs";

const { ruleSchema } = await loadSource("src/policy/rule-schema.ts");
const { configSchema } = await loadSource("src/policy/context/schema.ts");
const schemas = { rule: ruleSchema(), config: configSchema() };
for (const [name, schema] of Object.entries(schemas))
  writeGenerated(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

/** What a plain scan does not need is in a file of its own, and not loaded. */
const files = { "validate-config": ["config"], "validate-policy": ["rule", "profile"] };

for (const [file, names] of Object.entries(files)) {
  writeGenerated(`src/policy/${file}.generated.js`, await validators(names));
}

async function validators(names) {
  const ajv = new Ajv.default({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    // Errors then carry the part of the schema that was not met, which holds the right words.
    verbose: true,
    allowUnionTypes: true,
  });
  for (const name of names) {
    ajv.addSchema(JSON.parse(readFileSync(join(packageRoot, `schemas/${name}.schema.json`), "utf8")), name);
  }
  const exported = (name) => `validate${name[0].toUpperCase()}${name.slice(1)}`;
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [exported(name), name])));
  // What the code needs of ajv's own run-time parts is put into it.
  const { outputFiles } = await build({
    absWorkingDir: packageRoot,
    stdin: { contents: code, resolveDir: packageRoot, sourcefile: "validators.js" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    charset: "utf8",
    write: false,
  });
  return `// Made by \`npm run build\` from schemas/. Do not edit.\n${outputFiles[0].text}`;
}
