/** Kustomizations given in a test, as `readKustomizations` makes them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { discover, openFiles } from "../../../src/discover/index.ts";
import { type Kustomizations, readKustomizations } from "../../../src/kubernetes/kustomize/index.ts";
import { startOf } from "../../../src/model/index.ts";
import { nodeAt, toPlain } from "../../../src/yaml/index.ts";

export type Files = Readonly<Record<string, string>>;

/** `use` is given the folder while it is there. */
export function withFiles<T>(files: Files, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "cloudtoets-kustomize-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function build(root: string, paths: readonly string[] = ["."]): Kustomizations {
  const files = openFiles(root);
  return readKustomizations(files, discover(files, paths, []).kustomizations);
}

/** What an entry makes, as plain data. */
export function objectsOf({ entries }: Kustomizations, folder: string): readonly unknown[] {
  const entry = entries.find((one) => one.folder === folder);
  return (entry?.objects ?? []).map(({ node }) => toPlain(node));
}

/** `eu-west-1 at base/bucket.yaml:6`: a field of the only object of an entry. */
export function fieldOf(files: Files, folder: string, pointer: string): string {
  return withFiles(files, (root) => {
    const [built] = build(root).entries.find((one) => one.folder === folder)?.objects ?? [];
    const node = built === undefined ? null : nodeAt(built.node, pointer);
    if (node === null) return "nothing";
    const text = node.kind === "scalar" ? node.text : JSON.stringify(toPlain(node));
    return `${text} at ${node.file.path}:${startOf(node).line}`;
  });
}

/** `error a/kustomization.yaml:2: …` */
export function toldBy(files: Files): readonly string[] {
  return withFiles(files, (root) =>
    build(root).notifications.map(({ level, file, span, message }) => {
      return `${level} ${file}${span === null ? "" : `:${startOf(span).line}`}: ${message}`;
    }),
  );
}
