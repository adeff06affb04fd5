/**
 * Which folders are deployed by themselves. A root has a backend, variable files or provider blocks of its own, or
 * nobody calls it. What is called only from examples is a library: its callers give it values, it has none.
 */
import type { FileStore } from "../../discover/index.ts";
import { attributeNamed, isEmptyProvider } from "./blocks.ts";
import type { ModuleDefinition } from "./definition.ts";
import { localFolderOf } from "./source.ts";
import { automaticFiles } from "./variables.ts";

export interface Roots {
  readonly roots: readonly string[];
  /** Folders that only examples and tests call. */
  readonly libraries: readonly string[];
}

export function findRoots(definitions: ReadonlyMap<string, ModuleDefinition>, files: FileStore): Roots {
  const callers = new Map<string, string[]>();
  for (const { folder, calls } of definitions.values()) {
    for (const call of calls.values()) {
      const called = localFolderOf(call, folder);
      if (called === null || called === folder) continue;
      const known = callers.get(called);
      if (known) known.push(folder);
      else callers.set(called, [folder]);
    }
  }
  const roots: string[] = [];
  const libraries: string[] = [];
  for (const [folder, definition] of definitions) {
    const calledFrom = callers.get(folder) ?? [];
    if (calledFrom.length === 0 || standsAlone(definition, files)) roots.push(folder);
    else if (calledFrom.every((caller) => isExample(caller, folder))) libraries.push(folder);
  }
  return { roots: withoutCircles(roots, definitions, callers), libraries };
}

/**
 * A module may carry provider blocks and still be only called: then it has variables that nobody but its callers
 * gives a value, or it is kept where modules are.
 */
function standsAlone(definition: ModuleDefinition, files: FileStore): boolean {
  if (definition.backends.length > 0) return true;
  if (automaticFiles(files, definition.folder).length > 0) return true;
  const configured = [...definition.providers.values()].some((block) => !isEmptyProvider(block));
  const complete = [...definition.variables.values()].every(
    (block) => attributeNamed(block.body, "default") !== null,
  );
  return configured && complete && !modules.test(definition.folder);
}

const modules = /(?:^|\/)modules?\//i;

const examples = /(?:^|\/)(?:examples?|tests?|fixtures?|samples?)(?:\/|$)/i;

/** Seen from the module: an example that calls another example is an ordinary caller. */
function isExample(caller: string, module: string): boolean {
  return examples.test(caller) && !examples.test(module);
}

/** Folders that only call each other would all be left out: then the first of them is judged. */
function withoutCircles(
  roots: readonly string[],
  definitions: ReadonlyMap<string, ModuleDefinition>,
  callers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const reached = new Set<string>();
  const reach = (start: string): void => {
    const open = [start];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      if (reached.has(folder)) continue;
      reached.add(folder);
      for (const call of definitions.get(folder)?.calls.values() ?? []) {
        const called = localFolderOf(call, folder);
        if (called !== null) open.push(called);
      }
    }
  };
  for (const root of roots) reach(root);
  const all = [...roots];
  for (const folder of definitions.keys()) {
    if (reached.has(folder) || !callers.has(folder)) continue;
    all.push(folder);
    reach(folder);
  }
  return all.sort();
}
