/**
 * The files of a revision, in a folder of their own: nothing of the working tree is touched, and nothing that the
 * repository holds is run. A revision is whatever git can resolve: a branch, a tag, `HEAD~3`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { git, quiet } from "./command.ts";
import { topOf } from "./commit.ts";

export type Revision =
  | {
      readonly kind: "found";
      /** The root of the repository as it was; absolute. */
      readonly root: string;
      /** Where the working directory was in it. */
      readonly workingDirectory: string;
      readonly remove: () => void;
    }
  | { readonly kind: "absent"; readonly message: string };

/** Larger files hold no configuration: what is left out of a scan is not written. */
const largestFileBytes = 10_000_000;
const mostOutputBytes = 256_000_000;

export function openRevision(workingDirectory: string, name: string): Revision {
  // Names that start with a dash would be options.
  const resolved = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const commit = git(workingDirectory, resolved);
  const top = topOf(workingDirectory);
  if (top === null) return absent(`'${name}' is no path, and this is no git repository`);
  if (!commit.done) return absent(`'${name}' is no path, and no revision of this repository`);
  const root = realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-revision-")));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    writeFiles(workingDirectory, commit.text.trim(), root);
  } catch (error) {
    remove();
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return absent(`The files of '${name}' could not be read: ${why}`);
  }
  const inside = join(root, relative(realpathSync(top), realpathSync(workingDirectory)));
  // A folder that is new since then had nothing in it.
  mkdirSync(inside, { recursive: true });
  return { kind: "found", root, workingDirectory: inside, remove };
}

function absent(message: string): Revision {
  return { kind: "absent", message };
}

/** An index of its own, so that the repository's is left alone; no filters, hooks or monitors of its configuration. */
function writeFiles(workingDirectory: string, commit: string, root: string): void {
  const index = join(root, ".git-index");
  const environment = { GIT_INDEX_FILE: index };
  const run = (gitArguments: readonly string[], input?: string) =>
    execFileSync("git", [...quiet, ...gitArguments], {
      cwd: workingDirectory,
      encoding: "utf8",
      maxBuffer: mostOutputBytes,
      stdio: ["pipe", "pipe", "pipe"],
      input: input ?? "",
      env: { ...process.env, ...environment, GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1" },
    });
  run(["read-tree", commit]);
  const names = run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit])
    .split("\0")
    .flatMap((entry) => {
      // mode, kind, object, size, tab, path: git-ls-tree(1)
      const [, kind, size, path] = /^\d+ (\w+) \w+ +(-|\d+)\t([\s\S]*)$/.exec(entry) ?? [];
      return kind === "blob" && path !== undefined && Number(size) <= largestFileBytes ? [path] : [];
    });
  const top = run(["rev-parse", "--show-cdup"]).trim();
  execFileSync("git", [...quiet, "checkout-index", "-z", "--stdin", "--quiet", `--prefix=${root}/`], {
    cwd: join(workingDirectory, top),
    input: names.map((name) => `${name}\0`).join(""),
    maxBuffer: mostOutputBytes,
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...environment, GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1" },
  });
  rmSync(index, { force: true });
}
