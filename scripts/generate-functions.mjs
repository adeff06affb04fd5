/** docs/functions.md: every function, from the tables that the evaluation uses and the answers it is tested with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot, writeGenerated } from "./generated-files.mjs";
import { loadSource } from "./load-source.mjs";

const { families, notEvaluatedFunctions, openTofuFunctions } = await loadSource(
  "src/terraform/evaluate/functions/index.ts",
);
const recorded = JSON.parse(
  readFileSync(join(packageRoot, "test/terraform/evaluate/functions/recorded.json"), "utf8"),
);

const answers = new Map();
for (const entry of recorded.answers) answers.set(entry.function, (answers.get(entry.function) ?? 0) + 1);

/** `try` and `can` see expressions and not values, so they are no functions of a family. */
const byTheEvaluator = ["can", "try"];

function row(name, family, status) {
  const where = openTofuFunctions.includes(name) ? "OpenTofu" : "Terraform, OpenTofu";
  return `| \`${name}\` | ${family} | ${where} | ${status} | ${answers.get(name) ?? ""} |`;
}

const rows = [
  ...families.flatMap((family) =>
    family.functions.map(({ name }) => [name, row(name, family.title, "evaluated")]),
  ),
  ...byTheEvaluator.map((name) => [name, row(name, "Error handling", "evaluated")]),
  ...[...notEvaluatedFunctions].map(([name, why]) => [name, row(name, "", `unknown: ${why}`)]),
].sort(([left], [right]) => (left < right ? -1 : 1));

writeGenerated(
  "docs/functions.md",
  `<!-- Made by \`npm run build\` from src/terraform/evaluate/functions/. Do not edit. -->

# Functions

The ${rows.length} built-in functions of Terraform 1.11 and OpenTofu, and what becomes of a call in a scan. An evaluated call
gives what Terraform gives; the last column says how many answers of Terraform ${recorded.terraform} the tests compare it
with. A call that is not evaluated makes the value unknown, and the report says why. Functions of providers
(\`provider::…\`) are never evaluated.

Known differences:

- A result that is infinite, such as \`1/0\` or \`log(0, 10)\`, is unknown or an error here.
- A bare \`null\` in a call, such as \`format("%s", null)\`, has no type yet, and Terraform answers that it is known
  after apply. Here it is taken for a null of the right type, which is what a variable gives.
- The elements of an empty list or map have no type here. \`merge\` of a map of texts and an empty map is a map here,
  and an object in Terraform when the empty map was written out.
- \`abspath\`, \`pathexpand("~")\` and files outside the scan root hang on the machine that runs Terraform: unknown.
- Texts longer than 1 MB, more than 100,000 combinations of \`setproduct\` and the like are unknown, to bound the cost.

| Function | Family | In | In a scan | Answers compared |
|---|---|---|---|---|
${rows.map(([, text]) => text).join("\n")}
`,
);
