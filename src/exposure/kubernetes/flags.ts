/** Arguments of well-known programs that name a cloud or a region: `--provider=aws` of external-dns. */
import { flagsOfPrograms } from "../../catalogue/index.ts";
import type { Configuration, Exposure, StringValue, Value } from "../../model/index.ts";
import { lowest } from "../location.ts";
import { global } from "../place.ts";
import { readRegion } from "../regions.ts";
import { belongsTo, inCluster, type Scene, subjectIn, tie, writtenAt } from "./scene.ts";

export function exposeFlags(scene: Scene, container: Configuration): readonly Exposure[] {
  const image = container.attribute("image");
  const named = image?.kind === "string" ? image.value : "";
  const given = ["command", "args"].flatMap((name) => textsIn(container.attribute(name)));
  return flagsOfPrograms(scene.session.catalogue).flatMap(({ entry, family }): readonly Exposure[] => {
    if (entry.image !== undefined && !named.includes(entry.image)) return [];
    return valuesOf(given, entry.flag).flatMap(({ text, value }): readonly Exposure[] => {
      const { values = {} } = entry;
      const id = entry.regionsOf ?? (Object.hasOwn(values, text) ? values[text] : undefined);
      const provider = id === undefined ? undefined : scene.session.catalogue.providers[id];
      if (provider === undefined) return [];
      const knowledge = [belongsTo(`${entry.flag}=${text}`, provider, family)];
      const written = writtenAt(value, scene.resource.span);
      if (entry.regionsOf !== undefined) {
        const subject = subjectIn(scene, provider, scene.resource.span);
        return readRegion(scene.session, subject, text, value).map((location) =>
          tie(scene, entry.role, { ...location, precision: lowest("high", location.precision) }),
        );
      }
      if (!entry.global) return [tie(scene, entry.role, inCluster(scene, written, provider, knowledge))];
      const base = { ...written, regions: [], operatedBy: provider, basis: "own" as const };
      return [tie(scene, entry.role, { ...base, place: global(provider.id), knowledge, precision: "high" })];
    });
  });
}

function textsIn(value: Value | null): readonly StringValue[] {
  if (value?.kind !== "list") return [];
  return value.elements.flatMap((element) => (element.kind === "string" ? [element] : []));
}

interface Given {
  readonly text: string;
  readonly value: StringValue;
}

/** `--flag=value`, or the argument behind `--flag`. */
function valuesOf(given: readonly StringValue[], flag: string): readonly Given[] {
  return given.flatMap((value, at): readonly Given[] => {
    if (value.value.startsWith(`${flag}=`)) return [{ text: value.value.slice(flag.length + 1), value }];
    const next = value.value === flag ? given[at + 1] : undefined;
    return next === undefined ? [] : [{ text: next.value, value: next }];
  });
}
