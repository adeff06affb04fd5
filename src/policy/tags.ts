/**
 * What tags, labels and annotations state of the resource they are on: they count before the system that it belongs
 * to. Terraform's own tags count before those that the provider gives to all its resources.
 */
import {
  applicationKinds,
  baseRegistryKinds,
  type Context,
  type DeclaredSystem,
  type KnownValue,
  type Notification,
  personalDataKinds,
  type Resource,
  rubriceringen,
  type SourceFile,
  type Span,
  said,
  type TagFact,
  type Text,
  tagFacts,
  tbbLevels,
  undescribedSystem,
  type Value,
} from "../model/index.ts";
import { phrases } from "./phrases.ts";

/** Facts of a system, with the place of the first that is stated. */
export interface Stated {
  readonly facts: Partial<DeclaredSystem>;
  /** The name of the system that it is said to belong to. */
  readonly system: string | null;
  readonly span: Span;
}

export interface TagReading {
  /** Null for what has no tag that means anything to us. */
  readonly statedOn: (resource: Resource) => Stated | null;
  readonly notifications: readonly Notification[];
}

const noTags: TagReading = { statedOn: () => null, notifications: [] };

/** With `/` as in Kubernetes, `:` as in AWS, and what Google Cloud allows in a label. */
const ours = /cloudtoets[/:_-](?:system|material|rubricering|tbb|personal|base|application|burst)/;

/** Tags cost an evaluation of each resource, so they are read only where some of them can mean anything. */
export function readTags(
  context: Context,
  resources: readonly Resource[],
  sources: readonly SourceFile[],
): TagReading {
  if (context.tags.size === 0 && !sources.some(({ text }) => ours.test(text))) return noTags;
  const names = namesOf(context);
  const faults = new Map<string, Notification>();
  const stated = new Map<string, Stated>();
  for (const resource of resources) {
    const read = statedBy(tagsOf(resource), names, context, faults);
    if (read !== null) stated.set(resource.id, read);
  }
  return { statedOn: ({ id }) => stated.get(id) ?? null, notifications: [...faults.values()] };
}

/** The system of the resource as its tags have it. */
export function systemWith(
  stated: Stated | null,
  declared: DeclaredSystem | null,
  { unit }: Resource,
  systems: readonly DeclaredSystem[],
): DeclaredSystem | null {
  if (stated === null) return declared;
  const named = systems.find(({ name }) => name === stated.system) ?? declared;
  if (Object.keys(stated.facts).length === 0) return named;
  return { ...(named ?? undescribedSystem(unit.path, [], stated.span)), ...stated.facts, span: stated.span };
}

function namesOf({ tags }: Context): ReadonlyMap<string, TagFact> {
  const own = tagFacts.flatMap((fact) => (tags.get(fact) ?? []).map((name) => [name, fact] as const));
  const given = tagFacts.flatMap((fact) =>
    [
      `cloudtoets/${fact}`,
      `cloudtoets:${fact}`,
      `cloudtoets-${fact}`,
      `cloudtoets_${fact.replace("-", "_")}`,
    ].map((name) => [name, fact] as const),
  );
  return new Map([...given, ...own]);
}

/** The least important first. */
function tagsOf({ kind, configuration, provider }: Resource): readonly (Value | null)[] {
  if (kind === "object") {
    const [metadata] = configuration.blocks("metadata");
    const at = (name: string) => metadata?.configuration.attribute(name) ?? null;
    return [at("labels"), at("annotations")];
  }
  if (kind !== "resource" && kind !== "data") return [];
  const given = provider?.configuration;
  const byDefault = given?.blocks("default_tags").map((block) => block.configuration.attribute("tags"));
  return [
    ...(byDefault ?? []),
    given?.attribute("default_labels") ?? null,
    configuration.attribute("tags"),
    configuration.attribute("labels"),
  ];
}

function statedBy(
  tags: readonly (Value | null)[],
  names: ReadonlyMap<string, TagFact>,
  { systems }: Context,
  faults: Map<string, Notification>,
): Stated | null {
  const found = new Map<TagFact, { readonly name: string; readonly value: Value }>();
  for (const tag of tags)
    if (tag?.kind === "map")
      for (const [name, value] of tag.entries) {
        const fact = names.get(name);
        if (fact !== undefined) found.set(fact, { name, value });
      }
  let facts: Partial<DeclaredSystem> = {};
  let [system, first]: [string | null, Span | null] = [null, null];
  for (const [fact, { name, value }] of found) {
    const { origin } = value.provenance;
    const span = origin.kind === "file" ? origin.span : null;
    const fault = (text: Text) =>
      faults.set(`${span?.file.path}:${span?.start}:${text.en}`, warning(span, text));
    const words = candidatesOf(value).map(textOf);
    const read = readers[fact](words.map((word) => word.toLowerCase()));
    if (words.length === 0) fault(phrases.tagUnknown(name));
    else if (fact === "system") {
      const [called = ""] = words;
      const meant = systems.find((one) => one.name.toLowerCase() === called.toLowerCase());
      const known = systems.map((one) => one.name);
      if (meant === undefined) fault(phrases.tagNamesNoSystem(name, called, known));
      else system = meant.name;
    } else if (read === null) fault(phrases.tagMeansNothing(name, words));
    else facts = { ...facts, ...read };
    if (first === null && span !== null) first = span;
  }
  return first === null ? null : { facts, system, span: first };
}

/** Null when a word is none of those that are known; of several that are possible the heaviest. */
type Reader = (words: readonly string[]) => Partial<DeclaredSystem> | null;

const readers: Readonly<Record<TagFact, Reader>> = {
  system: () => ({}),
  material: flag("material"),
  burst: flag("burst"),
  rubricering: scale("rubricering", rubriceringen),
  tbb: (words) => scale("tbb", tbbLevels)(words.map((word) => (/^[1-4]$/.test(word) ? `tbb-${word}` : word))),
  "personal-data": scale("personalData", personalDataKinds),
  "base-registry": scale("baseRegistry", baseRegistryKinds),
  application: scale("application", applicationKinds),
};

function flag(key: "material" | "burst"): Reader {
  return (words) =>
    words.every((word) => /^(?:true|false)$/.test(word)) ? { [key]: words.includes("true") } : null;
}

function scale(key: keyof DeclaredSystem, known: readonly string[]): Reader {
  return (words) => {
    if (words.some((word) => !known.includes(word))) return null;
    return { [key]: known.findLast((word) => words.includes(word)) };
  };
}

function candidatesOf(value: Value): readonly KnownValue[] {
  if (value.kind === "unknown") return [];
  return value.kind === "one-of" ? value.candidates : [value];
}

function textOf(value: KnownValue): string {
  return value.kind === "string" || value.kind === "number" || value.kind === "bool"
    ? String(value.value).trim()
    : "";
}

function warning(span: Span | null, text: Text): Notification {
  return { level: "warning", file: span?.file.path ?? null, span, ...said(text), incomplete: false };
}
