/** The ways in which a chart is deployed: as the configuration says, else once with its own values. */
import type { DeclaredChart, DeclaredValue } from "../../model/index.ts";
import type { YamlNode } from "../../yaml/index.ts";
import { withPath } from "../handed-values.ts";
import { mappingNode, textNode } from "../synthetic.ts";

export interface Deployment {
  readonly release: string;
  readonly namespace: string;
  /** Values files in the order in which they count, the strongest last. */
  readonly values: readonly string[];
  readonly set: readonly DeclaredValue[];
  /** What tells it from the others of the same chart; null for the chart's own values. */
  readonly variant: readonly string[] | null;
}

/** What Helm calls a release that was given no name. */
const unnamed = "release-name";

export function deploymentsOf(folder: string, declared: readonly DeclaredChart[]): readonly Deployment[] {
  const own = declared.filter(({ path }) => path === folder);
  if (own.length === 0) {
    return [{ release: unnamed, namespace: "default", values: [], set: [], variant: null }];
  }
  const made = own.map(({ release, namespace, values, set }): Deployment => {
    const told = [...values, ...set.map(({ name, value }) => `${name}=${value}`)];
    return {
      release: release ?? unnamed,
      namespace: namespace ?? "default",
      values,
      set,
      variant: told.length === 0 ? null : told,
    };
  });
  // Two releases with the same values are told apart by their names.
  const alike = (one: Deployment) => made.filter(({ variant }) => String(variant) === String(one.variant));
  return made.map((one): Deployment => {
    if (alike(one).length === 1) return one;
    return { ...one, variant: [...(one.variant ?? []), `${one.namespace}/${one.release}`] };
  });
}

/** Values that were set in the configuration, as the mapping that they make. */
export function setValues(set: readonly DeclaredValue[]): readonly YamlNode[] {
  const [first] = set;
  if (first === undefined) return [];
  const start = mappingNode(first.span, []);
  return [
    set.reduce((all, { name, value, span }) => withPath(all, name.split("."), textNode(span, value)), start),
  ];
}
