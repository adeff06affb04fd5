/** Runs TypeScript of the project in a script: Node 20 does not read types, so it is bundled in memory first. */
import { build } from "esbuild";
import { packageRoot } from "./generated-files.mjs";

export async function loadSource(path) {
  const { outputFiles } = await build({
    absWorkingDir: packageRoot,
    entryPoints: [path],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    write: false,
    banner: {
      js: `import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(${JSON.stringify(import.meta.url)});`,
    },
  });
  const [bundle] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString("base64")}`);
}
