/**
 * The catalogue's YAML files, checked and compiled into `dist/catalogue.json`. Also the way to check the files by
 * hand: every problem is printed with its file and line, and nothing is written.
 */
import { join } from "node:path";
import { packageRoot, writeGenerated } from "./generated-files.mjs";
import { loadSource } from "./load-source.mjs";

const { compileCatalogue, formatCatalogue } = await loadSource("src/catalogue/compile.ts");
const { data, problems } = compileCatalogue(join(packageRoot, "src/catalogue"), join(packageRoot, "schemas"));

for (const { file, line, path, message } of problems) {
  console.error(`src/catalogue/${file}:${line}: ${path === "" ? "" : `${path} `}${message}`);
}
if (data === null) {
  console.error(`${problems.length} problems in the catalogue; nothing was written`);
  process.exit(1);
}
writeGenerated("dist/catalogue.json", formatCatalogue(data));
