/** Puts the real output of a part of the demo into the README, between two markers. All of it would fill the page. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot, writeGenerated } from "./generated-files.mjs";

const begin = "<!-- demo: made by `npm run build` from a real run -->";
const end = "<!-- /demo -->";

const part = ["--select", "NLC-LOC-001"];

const { scripts } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
const [node, ...commandArguments] = [...scripts.demo.split(" "), ...part];
if (node !== "node") throw new Error("The demo is expected to be started with node");
// A locale and no terminal, so that the text is the same on every machine.
const { status, stdout, stderr } = spawnSync(process.execPath, commandArguments, {
  cwd: packageRoot,
  encoding: "utf8",
  env: { PATH: process.env.PATH, LC_ALL: "C" },
});
if (status !== 0 || stdout === "") {
  console.error(`The demo ended with ${status}:\n${stderr}`);
  process.exit(1);
}

const readme = readFileSync(join(packageRoot, "README.md"), "utf8");
const from = readme.indexOf(begin);
const to = readme.indexOf(end);
if (from === -1 || to < from) throw new Error(`README.md must hold ${begin} and ${end}`);
const block = `${begin}\n\n\`\`\`text\n$ ${["cloudtoets", ...commandArguments.slice(1)].join(" ")}\n${stdout.trimEnd()}\n\`\`\`\n\n`;
writeGenerated("README.md", readme.slice(0, from) + block + readme.slice(to));
