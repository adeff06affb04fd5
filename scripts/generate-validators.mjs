/**
 * Checks of what users write (configuration, rules, profiles) and of reports that were kept, generated from the
 * schemas so that ajv itself is not needed at run time. Two schemas are made first: that of rules from the table of
 * fields that a condition can ask about, and that of the configuration from its keys.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { packageRoot, writeGenerated } from "./generated-files.mjs";
import { loadSource } from "./load-source.mjs";

const { ruleSchema } = await loadSource("src/policy/rule-schema.ts");
const { configSchema } = await loadSource("src/policy/context/schema.ts");
const schemas = { rule: ruleSchema(), config: configSchema() };
for (const [name, schema] of Object.entries(schemas))
  writeGenerated(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

/**
 * Who writes a file is told everything that is wrong with it. Errors then carry the part of the schema that was not
 * met, which holds the right words.
 */
const forWriters = { allErrors: true, verbose: true };
/** A report is made by a program, and large: the first fault will do. */
const forReaders = { allErrors: false };

/** What a plain scan does not need is in a file of its own, and not loaded. */
const files = {
  "src/policy/validate-config": { schemas: ["config"], options: forWriters },
  "src/policy/validate-policy": { schemas: ["rule", "profile"], options: forWriters },
  "src/policy/baseline/validate-baseline": { schemas: ["baseline"], options: forReaders },
  "src/answers/validate-report": { schemas: ["report"], options: forReaders },
};

for (const [file, { schemas, options }] of Object.entries(files)) {
  writeGenerated(`${file}.generated.js`, await validators(schemas, options));
}

/** As above; the catalogue's schemas are of a newer draft, and refer to each other. */
writeGenerated("src/catalogue/validate-catalogue.generated.js", await catalogueValidators());

async function catalogueValidators() {
  const ajv = new Ajv2020.default({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  const names = { validateParty: "catalogue-party", validateProvider: "catalogue-provider" };
  for (const name of Object.values(names)) {
    ajv.addSchema(JSON.parse(readFileSync(join(packageRoot, `schemas/${name}.schema.json`), "utf8")));
  }
  const exports = Object.entries(names).map(([exported, name]) => [exported, `${name}.schema.json`]);
  return bundled(standalone.default(ajv, Object.fromEntries(exports)));
}

async function validators(names, options) {
  const ajv = new Ajv.default({
    code: { source: true, esm: true, lines: true },
    allowUnionTypes: true,
    ...options,
  });
  for (const name of names) {
    ajv.addSchema(JSON.parse(readFileSync(join(packageRoot, `schemas/${name}.schema.json`), "utf8")), name);
  }
  const exported = (name) => `validate${name[0].toUpperCase()}${name.slice(1)}`;
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [exported(name), name])));
  return bundled(code);
}

/** What the code needs of ajv's own run-time parts is put into it. */
async function bundled(code) {
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
