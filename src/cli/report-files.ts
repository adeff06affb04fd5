/**
 * Reports that were kept, as the command line names them: files, directories, globs, or a list on standard input. In:
 * what was given. Out: each report with the name of its repository, to be read when its turn comes.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import type { Source } from "../answers/index.ts";
import type { Surroundings } from "./surroundings.ts";

export type FoundReports =
  | { readonly kind: "found"; readonly sources: readonly Source[] }
  | { readonly kind: "refused"; readonly message: string };

interface Found {
  /** As messages call it. */
  readonly file: string;
  readonly path: string;
  readonly name: string | null;
}

/** A report of a hundred thousand resources is a third of this. */
const mostBytes = 1024 ** 3 / 2 - 1024;

/** `names` are the names that were given, by file. */
export async function findReports(
  given: readonly string[],
  names: ReadonlyMap<string, string>,
  surroundings: Surroundings,
): Promise<FoundReports> {
  const found: Found[] = [];
  for (const one of given) {
    const those = one === "-" ? await listed(surroundings) : await matching(one, surroundings);
    if (typeof those === "string") return { kind: "refused", message: those };
    found.push(...those);
  }
  if (found.length === 0) return { kind: "refused", message: "No reports were given: the list is empty." };
  const byFile = new Map(
    [...names].map(([file, name]) => [resolve(surroundings.workingDirectory, file), name]),
  );
  for (const path of byFile.keys()) {
    if (!found.some((one) => one.path === path))
      return { kind: "refused", message: `--name names a file that is not among the reports: ${path}.` };
  }
  const named = found.map((one) => ({ ...one, name: one.name ?? byFile.get(one.path) ?? null }));
  const common = commonFolder(named.filter(({ name }) => name === null).map(({ path }) => path));
  return { kind: "found", sources: named.map((one) => sourceOf(one, common)) };
}

function sourceOf({ file, path, name }: Found, common: string): Source {
  return {
    repository: name ?? nameOf(path, common),
    named: name !== null,
    file,
    read: async () => {
      const { size } = await stat(path);
      if (size > mostBytes) throw new Error(`it is larger than ${mostBytes} bytes`);
      return readFile(path, "utf8");
    },
  };
}

/** What tells it from the others: its path below what all share; `portaal/report.json` is `portaal`. */
function nameOf(path: string, common: string): string {
  const parts = relative(common, path)
    .replace(/\.json$/i, "")
    .split(sep);
  const [last = ""] = parts.slice(-1);
  if (!/^(report|cloudtoets|rapport)$/i.test(last)) return parts.join("/");
  return parts.length > 1 ? parts.slice(0, -1).join("/") : basename(dirname(path));
}

function commonFolder(paths: readonly string[]): string {
  const folders = [...new Set(paths)].map((path) => path.split(sep).slice(0, -1));
  const [first = []] = folders;
  const length = first.findIndex((part, position) => folders.some((folder) => folder[position] !== part));
  const shared = length === -1 ? first : first.slice(0, length);
  return shared.join(sep) || sep;
}

async function listed({ input, workingDirectory }: Surroundings): Promise<readonly Found[]> {
  const text = input === undefined ? "" : await input();
  return text.split(/\r?\n/).flatMap((line) => {
    const [file = "", name] = line.split("\t");
    if (file.trim() === "") return [];
    return [
      { file, path: resolve(workingDirectory, file), name: name === undefined || name === "" ? null : name },
    ];
  });
}

async function matching(
  given: string,
  { workingDirectory }: Surroundings,
): Promise<readonly Found[] | string> {
  const path = resolve(workingDirectory, given);
  const found = await stat(path).catch(() => null);
  const as = (file: string): Found => ({
    file: relative(workingDirectory, file) || basename(file),
    path: file,
    name: null,
  });
  if (found?.isFile()) return [{ file: given, path, name: null }];
  if (found?.isDirectory()) {
    const inside = await reportsBelow(path);
    return inside.length === 0 ? `There are no reports (*.json) in ${given}.` : inside.map(as);
  }
  const { base, isGlob } = picomatch.scan(given);
  if (!isGlob) return `${given} does not exist.`;
  const folder = resolve(workingDirectory, base);
  const matches = picomatch(resolve(workingDirectory, given).split(sep).join("/"));
  const those = (await reportsBelow(folder)).filter((file) => matches(file.split(sep).join("/")));
  return those.length === 0 ? `No report matches ${given}.` : those.map(as);
}

async function reportsBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name))
    .sort();
}
