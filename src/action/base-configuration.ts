/**
 * The configuration as it is in the commit that a pull request goes into. A pull request may change
 * `cloudtoets.yaml`, and must not be judged by its own excuse.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix, relative, resolve, sep } from "node:path";

export type BaseConfiguration =
  | {
      readonly kind: "found";
      /** Relative to the workspace. */
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
/** One small fetch over a network; a hanging server must not hold up a runner for hours. */
const fetchTimeoutMilliseconds = 60_000;
const largestConfigurationBytes = 1_000_000;

export function baseConfiguration(
  workspace: string,
  commit: string,
  config: string | null,
  firstPath: string,
): BaseConfiguration {
  const problem = makeAvailable(workspace, commit);
  if (problem !== null) return { kind: "unavailable", message: problem };
  const candidates = config === null ? configurationsAbove(workspace, firstPath) : atPath(workspace, config);
  const inHead = candidates.find((path) => present(workspace, path) !== null) ?? null;
  for (const path of candidates) {
    const text = fileAt(workspace, commit, path);
    if (text === null) continue;
    return { kind: "found", path, text, changed: inHead !== path || text !== present(workspace, path) };
  }
  return { kind: "none", added: inHead };
}

/** Whether a file differs between the base commit, which must be available, and the checkout. */
export function changedSince(workspace: string, commit: string, path: string): boolean {
  const inside = inWorkspace(workspace, path);
  return inside !== null && fileAt(workspace, commit, inside) !== present(workspace, inside);
}

/** Null when the commit is there, if need be after fetching it; else what is wrong. */
function makeAvailable(workspace: string, commit: string): string | null {
  if (git(workspace, ["cat-file", "-e", `${commit}^{commit}`]).done) return null;
  // actions/checkout brings one commit by default; the base is one small fetch away from the same origin.
  const fetched = git(workspace, ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit]);
  if (fetched.done) return null;
  return `The base commit ${commit} is not in this checkout and could not be fetched (${fetched.message}).`;
}

/**
 * From the path's own directory up to the workspace, the nearest first. When the path is a file, the first one is
 * a path that exists in no commit: harmless.
 */
function configurationsAbove(workspace: string, path: string): readonly string[] {
  const found: string[] = [];
  let folder = inWorkspace(workspace, path) ?? ".";
  for (;;) {
    found.push(posix.join(folder, fileName));
    if (folder === ".") return found;
    folder = posix.dirname(folder);
  }
}

function atPath(workspace: string, config: string): readonly string[] {
  const path = inWorkspace(workspace, config);
  return path === null ? [] : [path];
}

/** Null for a path outside the workspace: no commit holds it. */
function inWorkspace(workspace: string, path: string): string | null {
  const inside = relative(workspace, resolve(workspace, path)).split(sep).join("/");
  if (inside === "") return ".";
  return inside === ".." || inside.startsWith("../") || posix.isAbsolute(inside) ? null : inside;
}

/** `cat-file` gives the bytes as committed: unlike `show` it applies no filters that a repository may set. */
export function fileAt(workspace: string, commit: string, path: string): string | null {
  const read = git(workspace, ["cat-file", "blob", `${commit}:./${path}`]);
  return read.done ? read.text : null;
}

function present(workspace: string, path: string): string | null {
  const file = resolve(workspace, path);
  try {
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  } catch {
    return null;
  }
}

type GitResult =
  | { readonly done: true; readonly text: string }
  | { readonly done: false; readonly message: string };

function git(workspace: string, gitArguments: readonly string[]): GitResult {
  try {
    const text = execFileSync("git", gitArguments, {
      cwd: workspace,
      encoding: "utf8",
      maxBuffer: largestConfigurationBytes,
      timeout: fetchTimeoutMilliseconds,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
    });
    return { done: true, text };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { done: false, message: message.trim().split("\n").at(-1) ?? message };
  }
}
