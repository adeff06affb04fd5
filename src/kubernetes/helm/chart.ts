/** A chart: what `Chart.yaml` says, and whether all that it needs lies beside it. */
import type { FileStore } from "../../discover/index.ts";
import { readYaml, valueAt, type YamlNode } from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";

export interface Chart {
  readonly folder: string;
  readonly name: string;
  readonly library: boolean;
  /** Dependencies that are not under `charts/`: Helm would have to fetch them. */
  readonly missing: readonly string[];
}

export function inFolder(folder: string, name: string): string {
  return folder === "." ? name : `${folder}/${name}`;
}

/** https://helm.sh/docs/topics/charts/#the-chartyaml-file; null when it cannot be read. */
export function readChart(files: FileStore, folder: string): Chart | null {
  const description = documentOf(files, inFolder(folder, "Chart.yaml"));
  const name = textAt(description, "name");
  if (name === null) return null;
  // Charts of version 1 list them in a file of their own.
  const older = documentOf(files, inFolder(folder, "requirements.yaml"));
  const wanted = [description, older].flatMap((one) => {
    const list = valueAt(one, "dependencies");
    return list?.kind === "sequence" ? list.items.flatMap(({ value }) => textAt(value, "name") ?? []) : [];
  });
  const vendored = (files.list(inFolder(folder, "charts")) ?? []).map((entry) => entry.name);
  const missing = wanted.filter((one) => !vendored.some((there) => there === one || isArchiveOf(there, one)));
  return { folder, name, library: textAt(description, "type") === "library", missing };
}

function isArchiveOf(file: string, name: string): boolean {
  return file.endsWith(".tgz") && file.startsWith(`${name}-`);
}

export function documentOf(files: FileStore, path: string): YamlNode | null {
  const outcome = files.read(path);
  if (outcome.kind !== "read") return null;
  return readYaml(outcome.file).documents[0] ?? null;
}
