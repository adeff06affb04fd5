/** Writing what is generated: only when it differs, so that a build that changes nothing touches nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything that `npm run build` makes, relative to the package. */
export const generatedPaths = [
  "dist",
  "docs/rules",
  "docs/providers",
  "docs/functions.md",
  "docs/kubernetes-signals.md",
  "README.md",
  "THIRD-PARTY-NOTICES.md",
  "src",
  "schemas",
];

export function writeGenerated(path, content) {
  const target = join(packageRoot, path);
  const bytes = Buffer.from(content);
  if (existsSync(target) && readFileSync(target).equals(bytes)) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  console.log(`wrote ${path}`);
}

/** Removes the files of a generated folder that the generator no longer makes. */
export function removeOthers(folder, kept) {
  for (const path of filesUnder(folder)) {
    if (kept.has(path)) continue;
    rmSync(join(packageRoot, path));
    console.log(`removed ${path}`);
  }
}

/** Paths relative to the package, with `/`, sorted. */
export function filesUnder(path) {
  const absolute = join(packageRoot, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { recursive: true, encoding: "utf8" })
    .map((name) => `${path}/${name.replaceAll("\\", "/")}`)
    .filter((name) => statSync(join(packageRoot, name)).isFile())
    .sort();
}
