/** A chart: what `Chart.yaml` says, and whether all that it needs lies beside it. */
import { posix } from "node:path";
import { type FileStore, pathIn } from "../../discover/index.ts";
import { readYaml, toPlain, valueAt, type YamlNode } from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";

export interface Chart {
  readonly folder: string;
  readonly name: string;
  readonly library: boolean;
  /** Dependencies elsewhere in the repository, by name, with their folder: what `file://` says. */
  readonly local: ReadonlyMap<string, string>;
  /** Dependencies by the name that the chart gives them, where that is another. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Dependencies that are not under `charts/`, by the name that their values stand under: Helm would fetch them. */
  readonly missing: readonly string[];
}

/** https://helm.sh/docs/topics/charts/#the-chartyaml-file; null when it cannot be read. */
export function readChart(files: FileStore, folder: string): Chart | null {
  const description = documentOf(files, pathIn(folder, "Chart.yaml"));
  const name = textAt(description, "name");
  if (name === null) return null;
  // Charts of version 1 list them in a file of their own.
  const older = documentOf(files, pathIn(folder, "requirements.yaml"));
  const wanted = [description, older].flatMap((one) => {
    const list = valueAt(one, "dependencies");
    return list?.kind === "sequence" ? list.items.map(({ value }) => value) : [];
  });
  const vendored = (files.list(pathIn(folder, "charts")) ?? []).map((entry) => entry.name);
  const local = new Map<string, string>();
  const aliases = new Map<string, string>();
  const missing: string[] = [];
  for (const dependency of wanted) {
    const needed = textAt(dependency, "name") ?? "";
    const alias = textAt(dependency, "alias");
    if (alias !== null) aliases.set(alias, needed);
    if (needed === "" || vendored.some((there) => there === needed || isArchiveOf(there, needed))) continue;
    const beside = folderBeside(files, folder, textAt(dependency, "repository") ?? "");
    if (beside === null || !/^[\w.-]+$/.test(needed)) missing.push(alias ?? needed);
    else local.set(needed, beside);
  }
  return { folder, name, library: textAt(description, "type") === "library", local, aliases, missing };
}

/** Of `file://../common`: the folder in the repository; null when there is no chart. */
function folderBeside(files: FileStore, folder: string, repository: string): string | null {
  if (!repository.startsWith("file://")) return null;
  const path = posix.join(folder, repository.slice("file://".length));
  if (path.startsWith("..") || posix.isAbsolute(path)) return null;
  const plain = path.replace(/\/$/, "");
  return files.read(pathIn(plain, "Chart.yaml")).kind === "read" ? plain : null;
}

/**
 * `Chart.yaml` without the charts that are not there: Helm refuses a chart that needs them, and its own templates can
 * be rendered all the same.
 */
export function withoutMissing(files: FileStore, { folder, missing }: Chart): string | null {
  const description = documentOf(files, pathIn(folder, "Chart.yaml"));
  if (description?.kind !== "mapping") return null;
  const kept = description.entries.filter(({ key }) => key.text !== "dependencies");
  const wanted = valueAt(description, "dependencies");
  const there = (wanted?.kind === "sequence" ? wanted.items : []).filter(({ value }) => {
    return !missing.includes(textAt(value, "alias") ?? textAt(value, "name") ?? "");
  });
  const plain = Object.fromEntries(kept.map(({ key, value }) => [key.text, toPlain(value)]));
  return JSON.stringify({ ...plain, dependencies: there.map(({ value }) => toPlain(value)) });
}

/** All charts that a chart brings with it from elsewhere in the repository, by where they would be under it. */
export function withLocal(files: FileStore, chart: Chart, depth = 0): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [name, folder] of depth < deepestLocal ? chart.local : []) {
    all.set(`charts/${name}`, folder);
    const inner = readChart(files, folder);
    if (inner === null) continue;
    for (const [path, where] of withLocal(files, inner, depth + 1)) all.set(`charts/${name}/${path}`, where);
    if (all.size > mostLocal) break;
  }
  return all;
}

const deepestLocal = 5;
const mostLocal = 100;

function isArchiveOf(file: string, name: string): boolean {
  return file.endsWith(".tgz") && file.startsWith(`${name}-`);
}

export function documentOf(files: FileStore, path: string): YamlNode | null {
  const outcome = files.read(path);
  if (outcome.kind !== "read") return null;
  return readYaml(outcome.file).documents[0] ?? null;
}
