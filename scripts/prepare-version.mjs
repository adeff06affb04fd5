/**
 * Part of `npm version <major|minor|patch>`: gives what is unreleased in the changelog the new version and the day, and
 * says the same in publiccode.yml. npm itself raises package.json before, and commits and tags after.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
const day = new Date().toISOString().slice(0, 10);

function change(path, edit) {
  const text = readFileSync(join(packageRoot, path), "utf8");
  writeFileSync(join(packageRoot, path), edit(text));
}

function replacedOnce(text, pattern, replacement, what) {
  if (!pattern.test(text)) throw new Error(`There is no ${what}`);
  return text.replace(pattern, () => replacement);
}

change("CHANGELOG.md", (text) => {
  const [, unreleased = ""] = /^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(text) ?? [];
  if (!/^- /m.test(unreleased))
    throw new Error("CHANGELOG.md says nothing under 'Unreleased': nothing to release");
  return replacedOnce(text, /^## Unreleased$/m, `## Unreleased\n\n## ${version} - ${day}`, "'Unreleased'");
});
change("publiccode.yml", (text) =>
  replacedOnce(
    replacedOnce(text, /^softwareVersion: .*$/m, `softwareVersion: "${version}"`, "softwareVersion"),
    /^releaseDate: .*$/m,
    `releaseDate: "${day}"`,
    "releaseDate",
  ),
);
