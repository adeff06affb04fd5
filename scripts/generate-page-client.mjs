/**
 * The script and the style of the HTML report as texts: src/report/html/client/ in, client.generated.ts out. Not
 * minified: who opens a report can read what runs in it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { packageRoot, writeGenerated } from "./generated-files.mjs";

const folder = "src/report/html/client";

const { outputFiles } = await build({
  absWorkingDir: packageRoot,
  entryPoints: [`${folder}/main.ts`],
  bundle: true,
  platform: "browser",
  target: "es2022",
  format: "iife",
  charset: "utf8",
  legalComments: "none",
  tsconfig: `${folder}/tsconfig.json`,
  write: false,
});
const script = outputFiles[0].text.trim();
const css = readFileSync(join(packageRoot, folder, "style.css"), "utf8");
const { code: style } = await transform(css, { loader: "css", minifyWhitespace: true, charset: "utf8" });
for (const text of [script, style]) if (/<\/|<!--/.test(text)) throw new Error("This would end its element");

writeGenerated(
  "src/report/html/client.generated.ts",
  `// Made by \`npm run build\` from ${folder}/. Do not edit.
export const script = ${JSON.stringify(script)};
export const style = ${JSON.stringify(style.trim())};
`,
);
