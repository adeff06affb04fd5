/**
 * The configuration as it is in the commit that a pull request goes into. A pull request may change
 * `cloudtoets.yaml`, and must not be judged by its own excuse.
 */
import { existsSync, readFileSync } from "node:fs";
import { posix, relative, resolve, sep } from "node:path";
import { fetchCommit, fileAt } from "../git/index.ts";

export type BaseConfiguration =
  | {
      readonly kind: "found";
      /** Relative to the checkout. */
      readonly path: string;
      readonly text: string;
      /** The pull request changes or removes it. */
      readonly changed: boolean;
    }
  /** The base has none. `added` is one that the pull request brings along. */
  | { readonly kind: "none"; readonly added: string | null }
  /** The base could not be read: nothing can be said about what it holds. */
  | { readonly kind: "unavailable"; readonly message: string };

const fileName = "cloudtoets.yaml";

export function baseConfiguration(
  checkout: string,
  commit: string,
  config: string | null,
  firstPath: string,
): BaseConfiguration {
  const problem = fetchCommit(checkout, commit);
  if (problem !== null) return { kind: "unavailable", message: problem };
  const candidates = config === null ? configurationsAbove(checkout, firstPath) : atPath(checkout, config);
  const inHead = candidates.find((path) => present(checkout, path) !== null) ?? null;
  for (const path of candidates) {
    const text = fileAt(checkout, commit, path);
    if (text === null) continue;
    return { kind: "found", path, text, changed: inHead !== path || text !== present(checkout, path) };
  }
  return { kind: "none", added: inHead };
}

/** Whether a file differs between the base commit, which must be available, and the checkout. */
export function changedSince(checkout: string, commit: string, path: string): boolean {
  const inside = inCheckout(checkout, path);
  return inside !== null && fileAt(checkout, commit, inside) !== present(checkout, inside);
}

/**
 * From the path's own directory up to the checkout's top, the nearest first. When the path is a file, the first one
 * is a path that exists in no commit: harmless.
 */
function configurationsAbove(checkout: string, path: string): readonly string[] {
  const found: string[] = [];
  let folder = inCheckout(checkout, path) ?? ".";
  for (;;) {
    found.push(posix.join(folder, fileName));
    if (folder === ".") return found;
    folder = posix.dirname(folder);
  }
}

function atPath(checkout: string, config: string): readonly string[] {
  const path = inCheckout(checkout, config);
  return path === null ? [] : [path];
}

/** Relative to the checkout; null for a path outside it: no commit holds it. */
export function inCheckout(checkout: string, path: string): string | null {
  const inside = relative(checkout, resolve(checkout, path)).split(sep).join("/");
  if (inside === "") return ".";
  return inside === ".." || inside.startsWith("../") || posix.isAbsolute(inside) ? null : inside;
}

function present(checkout: string, path: string): string | null {
  const file = resolve(checkout, path);
  try {
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  } catch {
    return null;
  }
}
