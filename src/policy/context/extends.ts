import type { Base, Context, Refusal, SourceFile, Text } from "../../model/index.ts";
import { keyAt, nodeAt } from "../../yaml/index.ts";
import { at, pathOf } from "../checked.ts";
import { phrases } from "../phrases.ts";
import { type Reading, refuse } from "./reading.ts";
import { list, text } from "./shapes.ts";

export const schema = {
  ...text,
  description:
    "The path of a configuration that this one builds on, from the folder of this file and inside the root.",
};

export const lockedSchema = {
  ...list(text),
  description:
    "Keys that a configuration that extends this one may not state, such as exceptionLimits.months.",
};

/** Finds the file that `extends` names, or says what is wrong with it. */
export type OpenBase = (path: string, from: SourceFile) => SourceFile | { readonly problem: Text | string };

export type ReadBase = (file: SourceFile) => Context | readonly Refusal[];

/** Null when it is refused; what was wrong is in the reading then. */
export function readBase(file: SourceFile, reading: Reading, open: OpenBase, read: ReadBase): Context | null {
  const path = reading.data.extends as string;
  const where = at(reading.tree, "/extends");
  const opened = open(path, file);
  if ("problem" in opened) {
    refuse(reading, where, opened.problem);
    return null;
  }
  const base = read(opened);
  if ("file" in base) return base;
  reading.refusals.push(...base);
  return null;
}

/** What this configuration locks for those that extend it. */
export function readLocks({ data, tree, refusals }: Reading, keys: readonly string[]): readonly string[] {
  const locked = (data.locked as readonly string[] | undefined) ?? [];
  for (const [position, path] of locked.entries()) {
    const [key = ""] = path.split(".");
    if (!keys.includes(key))
      refuse({ refusals }, at(tree, `/locked/${position}`), phrases.unknown("key", key, keys));
  }
  return locked;
}

/** A key that a base locks is not for this configuration to state, not even in part. */
export function checkLocks(reading: Reading, bases: readonly Base[]): void {
  for (const { file, locked } of bases)
    for (const path of locked) {
      const pointer = `/${path.replaceAll(".", "/")}`;
      if (nodeAt(reading.tree, pointer) === null) continue;
      const where = keyAt(reading.tree, pointer) ?? reading.tree;
      refuse(reading, where, phrases.locked(pathOf(pointer), file));
    }
}
