/**
 * The ways in which a chart is deployed: as the configuration says, else as objects in the repository do, else once with
 * its own values.
 */
import type { DeclaredChart, DeclaredValue } from "../../model/index.ts";
import type { YamlMapping, YamlNode } from "../../yaml/index.ts";
import { withPath } from "../handed-values.ts";
import { mappingNode, textNode } from "../synthetic.ts";
import type { HandedChart } from "./handed.ts";

export interface Deployment {
  readonly release: string;
  readonly namespace: string;
  /** Values files in the order in which they count, the strongest last. */
  readonly values: readonly string[];
  readonly set: readonly DeclaredValue[];
  /** Values that stand in an object; they count above the files, the strongest last. */
  readonly inline: readonly YamlMapping[];
  /** What tells it from the others of the same chart; null for the chart's own values. */
  readonly variant: readonly string[] | null;
}

/** What Helm calls a release that was given no name. */
const unnamed = "release-name";

export function deploymentsOf(
  folder: string,
  declared: readonly DeclaredChart[],
  handed: readonly HandedChart[],
): readonly Deployment[] {
  const own = declared.filter(({ path }) => path === folder).map(asDeclared);
  const byObjects = handed.filter((one) => one.folder === folder).map(asHanded);
  const made = own.length > 0 ? own : byObjects;
  if (made.length === 0) return [plain];
  // Two releases with the same values are told apart by their names.
  const alike = (one: Deployment) => made.filter(({ variant }) => String(variant) === String(one.variant));
  return made.map((one): Deployment => {
    if (alike(one).length === 1) return one;
    return { ...one, variant: [...(one.variant ?? []), `${one.namespace}/${one.release}`] };
  });
}

/** With its own values, under no name. */
export const plain: Deployment = {
  release: unnamed,
  namespace: "default",
  values: [],
  set: [],
  inline: [],
  variant: null,
};

function asDeclared({ release, namespace, values, set }: DeclaredChart): Deployment {
  const told = [...values, ...set.map(({ name, value }) => `${name}=${value}`)];
  return {
    release: release ?? unnamed,
    namespace: namespace ?? "default",
    values,
    set,
    inline: [],
    variant: told.length === 0 ? null : told,
  };
}

function asHanded({ release, namespace, files, values, by }: HandedChart): Deployment {
  return {
    release,
    namespace: namespace ?? "default",
    values: files,
    set: [],
    inline: values,
    variant: [...files, by],
  };
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
