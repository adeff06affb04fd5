/**
 * Settings of log shippers inside a text: a region on a line of its own, under the name of an output. Without the
 * name above it a region proves nothing, and neither does one beside the address of another store.
 */
import { type Output, regionOf, shipperOutputs } from "../../catalogue/index.ts";
import type { Exposure, Value } from "../../model/index.ts";
import { type Location, lowest } from "../location.ts";
import { regionFacts } from "../regions.ts";
import { belongsTo, type Scene, tie, writtenAt } from "./scene.ts";

/** An output is no longer than this, and the next one starts with its own name. */
const mostLines = 30;
const longestText = 256 * 1024;
const longestLine = 200;

const setting = /^\s*["']?([A-Za-z_]+)["']?\s*[:= ]\s*["']?([a-z]{2}[a-z-]*-\d)["']?,?\s*$/;
const newSection = /^\s*(?:\[|<\/?(?:match|store|source|filter)|#|$)/;
const otherStore = /endpoint/i;

export function exposeShippers(scene: Scene, value: Value): readonly Exposure[] {
  const { origin } = value.provenance;
  if (value.kind !== "string" || origin.kind !== "file" || !value.value.includes("\n")) return [];
  const { file, start, end } = origin.span;
  const outputs = shipperOutputs(scene.session.catalogue);
  const lines = file.text.slice(start, Math.min(end, start + longestText)).split("\n");
  const found: Exposure[] = [];
  let offset = start;
  for (const [at, line] of lines.entries()) {
    const from = offset;
    offset += line.length + 1;
    const [, key = "", region = ""] = line.length > longestLine ? [] : (setting.exec(line) ?? []);
    const output = region === "" ? null : outputAbove(lines, at, key.toLowerCase(), outputs);
    if (output === null) continue;
    const place = from + line.indexOf(region);
    const span = { file, start: place, end: place + region.length };
    const written: Value = { ...value, provenance: { ...value.provenance, origin: { kind: "file", span } } };
    found.push(...exposeRegion(scene, output, region, written));
  }
  return found;
}

function outputAbove(
  lines: readonly string[],
  at: number,
  key: string,
  outputs: readonly Output[],
): Output | null {
  const candidates = outputs.filter(({ entry }) => entry.keys.includes(key));
  const section = sectionAround(lines, at);
  if (section.some((line) => otherStore.test(line))) return null;
  const written = section.map((line) => (line.toLowerCase().match(/[a-z0-9_]+/g) ?? []).join(" "));
  const words = new Set(written.flatMap((line) => line.split(" ")));
  // `name s3` is a line as a whole: the word alone is in many addresses.
  const names = (name: string) => (name.includes(" ") ? written.includes(name) : words.has(name));
  return candidates.find(({ entry }) => entry.names.some(names)) ?? null;
}

function sectionAround(lines: readonly string[], at: number): readonly string[] {
  let first = at;
  while (first > 0 && at - first < mostLines && !newSection.test(lines[first - 1] ?? "")) first -= 1;
  let last = at;
  while (last < lines.length - 1 && last - at < mostLines && !newSection.test(lines[last + 1] ?? ""))
    last += 1;
  return lines.slice(first, last + 1);
}

function exposeRegion(scene: Scene, output: Output, name: string, value: Value): readonly Exposure[] {
  const region = regionOf(scene.session.catalogue, output.provider, name);
  if (region === null) return [];
  const facts = regionFacts(scene.session, region);
  const [label = ""] = output.entry.names;
  const location: Location = {
    ...writtenAt(value, scene.resource.span),
    ...facts,
    knowledge: [belongsTo(label, output.provider, output.family), ...facts.knowledge],
    precision: lowest("medium", facts.precision),
    operatedBy: output.provider,
    basis: "own",
  };
  return [tie(scene, output.entry.role, location, { stores: true })];
}
