/**
 * The values of a chart that is not rendered here. In: a mapping such as `values.yaml` holds, or `valuesObject` of an
 * Argo CD Application. Out: the ties that its values will bring, by what keys are commonly called and by the values
 * themselves. What the templates make of them is not known, so nothing here is surer than `medium`.
 */
import { type Exposure, type MapValue, startOf, type UnknownValue, type Value } from "../../model/index.ts";
import { type Location, lowest } from "../location.ts";
import { unknown } from "../place.ts";
import { exposeImage } from "./images.ts";
import { type Labelled, readLabels, type Wish } from "./labels.ts";
import { exposeVariables, exposeVendors } from "./pods.ts";
import { type Scene, tie, writtenAt } from "./scene.ts";
import { exposeShippers } from "./shippers.ts";
import { imagesIn, isPartOfImage, registryForAll } from "./values-images.ts";
import { exposeRegionIn } from "./values-regions.ts";
import type { Variable } from "./variables.ts";
import { exposeAnnotated, exposeClassNamed, exposeDriverNamed, exposeStorageClassNamed } from "./vendors.ts";

/** Values of a chart are a few thousand at most. */
const mostBlocks = 20_000;
const deepest = 40;

/** A mapping among the values, with the names that lead to it, the nearest last. */
export interface Block {
  readonly value: MapValue;
  readonly under: readonly string[];
  /** The mappings that it is in, the nearest last. */
  readonly above: readonly MapValue[];
}

export function exposeValues(scene: Scene, values: Value): readonly Exposure[] {
  if (values.kind === "unknown") return [tie(scene, "endpoint", notKnown(scene, values))];
  const blocks = blocksIn(values);
  const everywhere = registryForAll(values);
  const wishes: Wish[] = [];
  const found = blocks.flatMap((block): readonly Exposure[] => {
    wishes.push(...wishesIn(block));
    return [
      ...imagesIn(block, everywhere).flatMap((image) => exposeImage(scene, image)),
      ...exposeNamed(scene, block),
      ...exposeTexts(scene, block),
      ...exposeRegionIn(scene, block),
    ];
  });
  return once([...found, ...exposeWishes(scene, wishes)]).map((exposure): Exposure => {
    return { ...exposure, precision: lowest("medium", exposure.precision) };
  });
}

/** All that a chart is handed, and nothing of it can be told. */
function notKnown(scene: Scene, values: UnknownValue): Location {
  const { reason } = values;
  const written = writtenAt(values, scene.resource.span);
  const base = { ...written, regions: [], operatedBy: null, knowledge: [], basis: "own" as const };
  return { ...base, place: unknown(reason), precision: "medium" };
}

function blocksIn(values: Value): readonly Block[] {
  const blocks: Block[] = [];
  const gather = (value: Value, under: readonly string[], above: readonly MapValue[]): void => {
    if (blocks.length >= mostBlocks || under.length > deepest) return;
    if (value.kind === "list") for (const element of value.elements) gather(element, under, above);
    if (value.kind !== "map") return;
    blocks.push({ value, under, above });
    for (const [key, one] of value.entries) gather(one, [...under, key], [...above, value].slice(-2));
  };
  gather(values, [], []);
  return blocks;
}

/** One decision is told once, however many keys it was found by. */
function once(exposures: readonly Exposure[]): readonly Exposure[] {
  const seen = new Map<string, Exposure>();
  for (const exposure of exposures) {
    const { role, place, party, deciding } = exposure;
    const { line } = startOf(deciding);
    const key = JSON.stringify([role, place.status, place.countries, party?.id, deciding.file.path, line]);
    if (!seen.has(key)) seen.set(key, exposure);
  }
  return [...seen.values()];
}

/** Labels of nodes, wherever they stand: in a selector, an affinity or a toleration. */
function wishesIn({ value: { entries } }: Block): readonly Wish[] {
  const key = entries.get("key");
  const operator = entries.get("operator");
  const listed = entries.get("values");
  const inTerms =
    key?.kind === "string" &&
    (operator === undefined || (operator.kind === "string" && operator.value !== "NotIn"))
      ? [{ key: key.value, value: listed ?? key }]
      : [];
  const selected = [...entries].flatMap(([name, value]) =>
    value.kind === "string" ? [{ key: name, value }] : [],
  );
  return [...inTerms, ...selected];
}

function exposeWishes(scene: Scene, wishes: readonly Wish[]): readonly Exposure[] {
  const { locations, vendors }: Labelled = readLabels(scene, wishes);
  if (locations.length === 0) return exposeVendors(scene, vendors);
  return locations.map((location) => tie(scene, "hosting", location));
}

/** Names that only one vendor has: of annotations, classes and drivers. */
function exposeNamed(scene: Scene, { value, under }: Block): readonly Exposure[] {
  const annotated = /annotations$/i.test(under.at(-1) ?? "") ? exposeAnnotated(scene, value, null) : [];
  const named = [...value.entries].flatMap(([key, one]): readonly Exposure[] => {
    if (
      /^(?:ingress)?class(?:name)?$|ingressClass(?:Name)?$|^(?:gateway|loadBalancer)Class(?:Name)?$/i.test(
        key,
      )
    )
      return exposeClassNamed(scene, one);
    if (/storage_?class(?:name)?$/i.test(key)) return exposeStorageClassNamed(scene, one);
    if (/^(?:provisioner|csiDriver|driver)$/i.test(key)) return exposeDriverNamed(scene, one);
    return [];
  });
  return [...annotated, ...named];
}

/** Addresses of known services, regions in variables that a cloud's tools read, and settings of log shippers. */
function exposeTexts(scene: Scene, { value }: Block): readonly Exposure[] {
  const texts = [...value.entries].flatMap(([name, one]): readonly Variable[] => {
    if (one.kind === "string") return isPartOfImage(name) ? [] : [{ name, value: one }];
    if (one.kind !== "list") return [];
    return one.elements.flatMap((element) => (element.kind === "string" ? [{ name, value: element }] : []));
  });
  return [
    ...exposeVariables(scene, [...texts, ...variableIn(value)]),
    ...texts.flatMap((text) => exposeShippers(scene, text.value)),
  ];
}

/** `{name: AWS_REGION, value: …}`, as in a list of variables. */
function variableIn({ entries }: MapValue): readonly Variable[] {
  const name = entries.get("name");
  const value = entries.get("value");
  return name?.kind === "string" && value?.kind === "string" ? [{ name: name.value, value }] : [];
}
