/** What the changelog says of the version in package.json, on standard output. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
const sections = readFileSync(join(packageRoot, "CHANGELOG.md"), "utf8").split(/^## /m);
const section = sections.find((one) => one.startsWith(`${version} `));
if (section === undefined) throw new Error(`CHANGELOG.md has no section of version ${version}`);
process.stdout.write(`${section.slice(section.indexOf("\n")).trim()}\n`);
