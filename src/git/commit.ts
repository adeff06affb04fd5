/** What stands in a commit. Paths count from the folder that is given, which lies in the checkout. */
import { git } from "./command.ts";

/** Null when the commit is there, if need be after fetching it; else what is wrong. */
export function fetchCommit(folder: string, commit: string): string | null {
  if (git(folder, ["cat-file", "-e", `${commit}^{commit}`]).done) return null;
  // actions/checkout brings one commit by default; the base is one small fetch away from the same origin.
  const fetched = git(folder, ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit]);
  if (fetched.done) return null;
  return `The base commit ${commit} is not in this checkout and could not be fetched (${fetched.message}).`;
}

/** `cat-file` gives the bytes as committed: unlike `show` it applies no filters that a repository may set. */
export function fileAt(folder: string, commit: string, path: string): string | null {
  const read = git(folder, ["cat-file", "blob", `${commit}:./${path}`]);
  return read.done ? read.text : null;
}

/** Whether a commit holds a file or a folder of this name. */
export function isIn(folder: string, commit: string, path: string): boolean {
  return git(folder, ["cat-file", "-e", path === "." ? `${commit}^{tree}` : `${commit}:./${path}`]).done;
}

/** Whether git knows a file at this path, or below it, in the checkout. */
export function isTracked(folder: string, path: string): boolean {
  const listed = git(folder, ["ls-files", "--", `:(literal)${path}`]);
  return listed.done && listed.text !== "";
}

/** Whether a file, or anything below a folder, differs between the commit and the files that are there now. */
export function differsFrom(folder: string, commit: string, path: string): boolean {
  const compared = git(folder, [
    "diff",
    "--quiet",
    "--no-ext-diff",
    "--ignore-submodules=all",
    commit,
    "--",
    `:(literal)${path}`,
  ]);
  return !compared.done;
}

/** Null when the folder is in no repository. */
export function topOf(folder: string): string | null {
  const top = git(folder, ["rev-parse", "--show-toplevel"]);
  return top.done ? top.text.trim() : null;
}
