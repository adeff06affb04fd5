import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/git/command.ts
import { execFileSync } from "node:child_process";
var longestMilliseconds = 6e4;
var mostOutputBytes = 64e6;
var quiet = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.autocrlf=false",
  "-c",
  "core.quotePath=false"
];
function git(folder, gitArguments) {
  try {
    const text = execFileSync("git", [...quiet, ...gitArguments], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: mostOutputBytes,
      timeout: longestMilliseconds,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0" }
    });
    return { done: true, text };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { done: false, message: message.trim().split("\n").at(-1) ?? message };
  }
}

// src/git/commit.ts
function fetchCommit(folder, commit) {
  if (git(folder, ["cat-file", "-e", `${commit}^{commit}`]).done) return null;
  const fetched = git(folder, ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit]);
  if (fetched.done) return null;
  return `The base commit ${commit} is not in this checkout and could not be fetched (${fetched.message}).`;
}
function fileAt(folder, commit, path) {
  const read = git(folder, ["cat-file", "blob", `${commit}:./${path}`]);
  return read.done ? read.text : null;
}
function isIn(folder, commit, path) {
  return git(folder, ["cat-file", "-e", path === "." ? `${commit}^{tree}` : `${commit}:./${path}`]).done;
}
function isTracked(folder, path) {
  const listed = git(folder, ["ls-files", "--", `:(literal)${path}`]);
  return listed.done && listed.text !== "";
}
function differsFrom(folder, commit, path) {
  const compared = git(folder, [
    "diff",
    "--quiet",
    "--no-ext-diff",
    "--ignore-submodules=all",
    commit,
    "--",
    `:(literal)${path}`
  ]);
  return !compared.done;
}
function topOf(folder) {
  const top = git(folder, ["rev-parse", "--show-toplevel"]);
  return top.done ? top.text.trim() : null;
}

// src/git/revision.ts
import { execFileSync as execFileSync2 } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
var largestFileBytes = 1e7;
var mostOutputBytes2 = 256e6;
function openRevision(workingDirectory, name) {
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
  mkdirSync(inside, { recursive: true });
  return { kind: "found", root, workingDirectory: inside, remove };
}
function absent(message) {
  return { kind: "absent", message };
}
function writeFiles(workingDirectory, commit, root) {
  const index = join(root, ".git-index");
  const environment = { GIT_INDEX_FILE: index };
  const run = (gitArguments, input) => execFileSync2("git", [...quiet, ...gitArguments], {
    cwd: workingDirectory,
    encoding: "utf8",
    maxBuffer: mostOutputBytes2,
    stdio: ["pipe", "pipe", "pipe"],
    input: input ?? "",
    env: { ...process.env, ...environment, GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1" }
  });
  run(["read-tree", commit]);
  const names = run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]).split("\0").flatMap((entry) => {
    const [, kind, size, path] = /^\d+ (\w+) \w+ +(-|\d+)\t([\s\S]*)$/.exec(entry) ?? [];
    return kind === "blob" && path !== void 0 && Number(size) <= largestFileBytes ? [path] : [];
  });
  const top = run(["rev-parse", "--show-cdup"]).trim();
  execFileSync2("git", [...quiet, "checkout-index", "-z", "--stdin", "--quiet", `--prefix=${root}/`], {
    cwd: join(workingDirectory, top),
    input: names.map((name) => `${name}\0`).join(""),
    maxBuffer: mostOutputBytes2,
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...environment, GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1" }
  });
  rmSync(index, { force: true });
}

// src/git/changed-lines.ts
function changedLines(folder, commit) {
  const compared = git(folder, [
    "diff",
    "--unified=0",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--ignore-submodules=all",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    commit,
    "--"
  ]);
  return compared.done ? touches(readChanges(compared.text)) : null;
}
function touches(changes) {
  return (path, from, to) => changes.get(path)?.some((lines) => lines.from <= to && from <= lines.to) ?? false;
}
function readChanges(text) {
  const changes = /* @__PURE__ */ new Map();
  let current = [];
  let left = 0;
  for (const line of text.split("\n")) {
    if (left > 0 && /^[-+]/.test(line)) {
      left -= 1;
      continue;
    }
    left = 0;
    const named = /^\+\+\+ b\/(.+?)\t?$/.exec(line)?.[1];
    if (named !== void 0) {
      current = [];
      changes.set(named, current);
      continue;
    }
    const [, removed = "1", start, added = "1"] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === void 0) continue;
    left = Number(removed) + Number(added);
    if (Number(added) > 0) current.push({ from: Number(start), to: Number(start) + Number(added) - 1 });
  }
  return changes;
}

export {
  changedLines,
  fetchCommit,
  fileAt,
  isIn,
  isTracked,
  differsFrom,
  topOf,
  openRevision
};
