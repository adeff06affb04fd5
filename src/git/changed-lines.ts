/** Which lines a change touches, from the differences as `git diff --unified=0` writes them. */
import { git } from "./command.ts";

/** Whether one of these lines, both included, is new or rewritten. */
export type TouchesLines = (path: string, from: number, to: number) => boolean;

interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Null when git cannot tell. Paths count from the top of the repository. */
export function changedLines(folder: string, commit: string): TouchesLines | null {
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
    "--",
  ]);
  return compared.done ? touches(readChanges(compared.text)) : null;
}

function touches(changes: ReadonlyMap<string, readonly Lines[]>): TouchesLines {
  return (path, from, to) =>
    changes.get(path)?.some((lines) => lines.from <= to && from <= lines.to) ?? false;
}

/** Names with a quote or a control in them, which git writes quoted, are left out: this only decides an order. */
function readChanges(text: string): ReadonlyMap<string, readonly Lines[]> {
  const changes = new Map<string, Lines[]>();
  let current: Lines[] = [];
  let left = 0;
  for (const line of text.split("\n")) {
    // A line of content can look like a heading.
    if (left > 0 && /^[-+]/.test(line)) {
      left -= 1;
      continue;
    }
    left = 0;
    const named = /^\+\+\+ b\/(.+?)\t?$/.exec(line)?.[1];
    if (named !== undefined) {
      current = [];
      changes.set(named, current);
      continue;
    }
    const [, removed = "1", start, added = "1"] =
      /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined) continue;
    left = Number(removed) + Number(added);
    if (Number(added) > 0) current.push({ from: Number(start), to: Number(start) + Number(added) - 1 });
  }
  return changes;
}
