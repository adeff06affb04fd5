/** Which declared system a resource belongs to. */
import type { Context, DeclaredSystem, Resource } from "../model/index.ts";
import { systemWith, type TagReading } from "./tags.ts";

/**
 * What tags on the resource say; else the system with the most specific path. The unit counts before the file: a shared module belongs to who calls
 * it.
 */
export function systemFinder(
  context: Context,
  tags: TagReading,
): (resource: Resource) => DeclaredSystem | null {
  const declared = declaredSystemFinder(context);
  return (resource) => systemWith(tags.statedOn(resource), declared(resource), resource, context.systems);
}

function declaredSystemFinder(context: Context): (resource: Resource) => DeclaredSystem | null {
  if (context.systems.length === 0) return () => null;
  const known = new Map<string, DeclaredSystem | null>();
  const of = (path: string): DeclaredSystem | null => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const found = mostSpecific(context.systems, path);
    known.set(path, found);
    return found;
  };
  return ({ unit, span }) => of(unit.path) ?? of(span.file.path);
}

function mostSpecific(systems: readonly DeclaredSystem[], path: string): DeclaredSystem | null {
  let best: DeclaredSystem | null = null;
  let length = -1;
  for (const system of systems) {
    for (const claimed of system.paths) {
      const depth = claimed === "." ? 0 : claimed.length;
      if (depth <= length || !contains(claimed, path)) continue;
      best = system;
      length = depth;
    }
  }
  return best;
}

/** Paths are relative to the root; `.` is all of it. */
export function contains(folder: string, path: string): boolean {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}
