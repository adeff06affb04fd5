/**
 * Bundles the code with everything it needs at run time into `dist/`, because a GitHub Action is started from a
 * checkout without an install. Not minified: who runs it must be able to read it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { packageRoot, removeOthers, writeGenerated } from "./generated-files.mjs";
import { notices } from "./third-party-notices.mjs";

const common = {
  absWorkingDir: packageRoot,
  bundle: true,
  platform: "node",
  target: "node20",
  charset: "utf8",
  legalComments: "inline",
  logLevel: "warning",
  metafile: true,
  write: false,
};

/**
 * HashiCorp's parser looks for its WebAssembly one folder up from its code. The define moves that starting point
 * one folder down, so that the two can lie side by side.
 */
const reference = await build({
  ...common,
  format: "cjs",
  stdin: {
    contents: 'module.exports = { parse: require("@cdktf/hcl2json").parse };',
    resolveDir: packageRoot,
    sourcefile: "hcl2json.cjs",
  },
  outfile: "dist/hcl2json.cjs",
  // A name of the browser's, which the package asks for only when it is missing.
  external: ["performance"],
  define: { __dirname: "__hcl2jsonFolder" },
  banner: { js: 'const __hcl2jsonFolder = require("node:path").join(__dirname, "lib");' },
});

const webAssembly = join(
  dirname(createRequire(import.meta.url).resolve("@cdktf/hcl2json/package.json")),
  "main.wasm.gz",
);

const kept = new Set(["dist/main.wasm.gz", "dist/catalogue.json", "dist/policies.json", "dist/eu-csf.json"]);
writeGenerated("dist/main.wasm.gz", readFileSync(webAssembly));
writeOutputs(reference);

/** The command line and the Action share chunks; what a command does not use, it does not load. */
const entries = await build({
  ...common,
  format: "esm",
  splitting: true,
  entryPoints: { cli: "src/cli/main.ts", action: "src/action/main.ts" },
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  // Commander and others are CommonJS and call `require` for Node's own modules.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
  },
});

writeOutputs(entries);
removeOthers("dist", kept);
writeGenerated("THIRD-PARTY-NOTICES.md", notices([entries.metafile, reference.metafile]));

function writeOutputs({ outputFiles }) {
  for (const { path, contents } of outputFiles) {
    const name = relative(packageRoot, path).replaceAll("\\", "/");
    kept.add(name);
    writeGenerated(name, contents);
  }
}
