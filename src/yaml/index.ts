/**
 * YAML text in, trees with positions out. Used for the configuration and the policies, and for manifests.
 */
export { type Inner, readInner } from "./inner.ts";
export { entryOf, keyAt, nodeAt, partsOf, toPlain, valueAt } from "./look.ts";
export { readYaml } from "./read.ts";
export type * from "./tree.ts";
