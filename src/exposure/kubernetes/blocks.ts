/** Ways to parts of an object. */
import type { Configuration } from "../../model/index.ts";

/** The blocks under a path of names; a list of objects gives each of them. */
export function blocksAt(configuration: Configuration, path: string): readonly Configuration[] {
  let at: readonly Configuration[] = [configuration];
  for (const part of path.split(/(?<!\\)\./)) {
    const name = part.replace(/\[\]$/, "").replaceAll("\\.", ".");
    at = at.flatMap((one) =>
      (name === "*" ? one.names() : [name]).flatMap((each) =>
        one.blocks(each).map((block) => block.configuration),
      ),
    );
  }
  return at;
}

export function blockAt(configuration: Configuration, path: string): Configuration | null {
  return blocksAt(configuration, path)[0] ?? null;
}
