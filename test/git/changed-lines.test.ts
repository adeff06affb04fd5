import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedLines, differsFrom, isIn, isTracked } from "../../src/git/index.ts";
import { type Repository, repository } from "../action/repository.ts";

let work: Repository;
beforeEach(() => {
  work = repository();
});
afterEach(() => {
  work.remove();
});

const text = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

/** The lines of a file that count as changed. */
function touched(base: string, path: string): readonly number[] {
  const touches = changedLines(work.folder, base);
  return Array.from({ length: 9 }, (_, at) => at + 1).filter((line) => touches?.(path, line, line));
}

describe("the lines that a change touches", () => {
  it.each<[string, string, readonly number[]]>([
    ["a line that is new", text("a", "b", "new", "c", "d"), [3]],
    ["a line that is rewritten", text("a", "B", "c", "d"), [2]],
    ["lines at both ends", text("A", "b", "c", "d", "e"), [1, 5]],
    ["a line that is gone", text("a", "c", "d"), []],
    ["content that looks like a heading", text("a", "b", "c", "d", "++ b/other.tf", "@@ -1 +1 @@"), [5, 6]],
    ["nothing", text("a", "b", "c", "d"), []],
  ])("%s", (_, after, expected) => {
    const base = work.commit({ "a b/main.tf": text("a", "b", "c", "d") });
    work.commit({ "a b/main.tf": after, "other.tf": "x\n" });
    expect(touched(base, "a b/main.tf")).toEqual(expected);
    expect(touched(base, "other.tf")).toEqual([1]);
  });

  it("are all of a file that is new", () => {
    const base = work.commit({ "a.tf": "" });
    work.commit({ "b.tf": text("a", "b") });
    expect(touched(base, "b.tf")).toEqual([1, 2]);
  });

  it("cannot be told without the commit", () => {
    work.commit({ "a.tf": "" });
    expect(changedLines(work.folder, "0".repeat(40))).toBeNull();
  });
});

describe("a folder", () => {
  it("is in the commits that hold something in it, and differs when anything in it does", () => {
    const base = work.commit({ "rules/a.yaml": "a", "main.tf": "" });
    work.commit({ "main.tf": "x", "new/b.yaml": "b" });
    expect([isIn(work.folder, base, "rules"), isIn(work.folder, base, "new")]).toEqual([true, false]);
    expect([isTracked(work.folder, "new"), isTracked(work.folder, "nowhere")]).toEqual([true, false]);
    expect(differsFrom(work.folder, base, "rules")).toBe(false);
    work.commit({ "rules/b.yaml": "b" });
    expect(differsFrom(work.folder, base, "rules")).toBe(true);
  });
});
