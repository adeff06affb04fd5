/**
 * `npm run build`: everything that is generated and committed, in order. Gives the same bytes on every machine,
 * so that `npm run check:generated` can tell whether the committed files are up to date.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

/** Knowledge first, because the code is generated from its schemas and the documents are made from it. */
const steps = [
  "generate-validators.mjs",
  "generate-catalogue.mjs",
  "generate-policies.mjs",
  "generate-map.mjs",
  "generate-page-client.mjs",
  "generate-bundle.mjs",
  "generate-documents.mjs",
  "generate-functions.mjs",
  "generate-readme.mjs",
  "generate-answers.mjs",
];

for (const step of steps) {
  const script = join(packageRoot, "scripts", step);
  if (!existsSync(script)) {
    console.error(`${step} is missing`);
    process.exit(1);
  }
  const { status } = spawnSync(process.execPath, [script], { cwd: packageRoot, stdio: "inherit" });
  if (status !== 0) {
    console.error(`The build stopped at scripts/${step}`);
    process.exit(1);
  }
}
