/**
 * Digests of many repositories: which count, which are the same one twice, and whose they are. In: digests, one at a
 * time. Out: the organisations, each with its digests; or why they cannot be put together.
 */
import { createHash } from "node:crypto";
import type { SavedReport } from "../../model/index.ts";
import { grouped, sortedBy } from "../../report/index.ts";
import { parseReport } from "../saved.ts";
import { type Digest, digestOf } from "./digest.ts";

/** A report that is to be read. */
export interface Source {
  readonly repository: string;
  /** The name was given for it: then it is another repository than those with another name, whatever is in it. */
  readonly named: boolean;
  /** How messages call it. */
  readonly file: string;
  readonly read: () => Promise<string>;
}

export type Gathered =
  | { readonly kind: "gathered"; readonly digests: readonly Digest[]; readonly repeated: readonly Repeated[] }
  | { readonly kind: "refused"; readonly messages: readonly string[] };

/** A report that was given twice and counts once. */
export interface Repeated {
  readonly file: string;
  readonly counted: string;
}

interface Held {
  readonly source: Source;
  readonly digest: Digest;
  readonly content: string;
}

/** One report at a time: of each only the digest stays. */
export async function gather(sources: readonly Source[]): Promise<Gathered> {
  const held: Held[] = [];
  const repeated: Repeated[] = [];
  const messages: string[] = [];
  const byContent = new Map<string, Source>();
  for (const source of sources) {
    const one = await readSource(source);
    if ("message" in one) {
      messages.push(one.message);
      continue;
    }
    const earlier = byContent.get(one.content);
    if (earlier !== undefined && !(source.named && earlier.repository !== source.repository)) {
      repeated.push({ file: source.file, counted: earlier.file });
      continue;
    }
    byContent.set(one.content, source);
    held.push(one);
  }
  messages.push(...sameName(held), ...sameCode(held), ...twoMinistries(held));
  if (messages.length > 0) return { kind: "refused", messages };
  const digests = sortedBy(
    held.map(({ digest }) => digest),
    ({ repository }) => repository,
  );
  return { kind: "gathered", digests, repeated };
}

async function readSource(source: Source): Promise<Held | { readonly message: string }> {
  let text: string;
  try {
    text = await source.read();
  } catch (error) {
    return {
      message: `${source.file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const parsed = parseReport(text, source.file);
  if (parsed.kind === "refused") return parsed;
  const content = createHash("sha256").update(text).digest("base64");
  return { source, content, digest: digestOf(parsed.report, source.repository) };
}

function sameName(held: readonly Held[]): readonly string[] {
  return [...grouped(held, ({ source }) => source.repository)].flatMap(([name, those]) =>
    those.length < 2 ? [] : [`${filesOf(those)} are all called ${name}. Give each repository once.`],
  );
}

/** Of two digests with most of their resources in common, one is an earlier state of the other: a sum would count double. */
function sameCode(held: readonly Held[]): readonly string[] {
  const comparable = held.filter(({ digest }) => digest.sketch.length > 0);
  const alike = grouped(comparable, ({ digest: { organisation, systems } }) =>
    JSON.stringify([organisation?.name ?? null, systems.map(({ name }) => name)]),
  );
  return [...alike.values()].flatMap((those) =>
    those.flatMap((one, position) => {
      const other = those.slice(position + 1).find((later) => isSameCode(one, later));
      if (other === undefined) return [];
      return [
        `${filesOf([one, other])} look like the same repository twice: most of their resources are the same. Give one of them, or name both (--name FILE=NAME) when they are two.`,
      ];
    }),
  );
}

const mostAlike = 0.75;

function isSameCode(a: Held, b: Held): boolean {
  if (a.source.named && b.source.named) return false;
  const size = Math.max(a.digest.sketch.length, b.digest.sketch.length);
  const ids = new Set(a.digest.sketch);
  return b.digest.sketch.filter((id) => ids.has(id)).length >= mostAlike * size;
}

function twoMinistries(held: readonly Held[]): readonly string[] {
  const named = held.filter(({ digest }) => digest.organisation?.name != null);
  return [...grouped(named, ({ digest }) => digest.organisation?.name)].flatMap(([name, those]) => {
    const told = those.filter(({ digest }) => digest.organisation?.ministry != null);
    const byMinistry = grouped(told, ({ digest }) => digest.organisation?.ministry);
    if (byMinistry.size < 2) return [];
    const each = [...byMinistry].map(([ministry, [first]]) => `${ministry} (${first?.source.file})`);
    return [`${name} is put under several ministries: ${each.join(", ")}. Correct organisation.ministry.`];
  });
}

function filesOf(those: readonly Held[]): string {
  return those.map(({ source }) => source.file).join(" and ");
}

export interface Organisation {
  /** Null for code of which nobody said whose it is. */
  readonly name: string | null;
  readonly kind: NonNullable<SavedReport["organisation"]>["kind"];
  readonly ministry: string | null;
  readonly digests: readonly Digest[];
}

/** By name; what belongs to nobody comes last. */
export function organisationsIn(digests: readonly Digest[]): readonly Organisation[] {
  const groups = grouped(digests, ({ organisation }) => organisation?.name ?? null);
  const all = [...groups].map(([name, those]): Organisation => {
    const said = those.flatMap(({ organisation }) => organisation ?? []);
    return {
      name,
      kind: said.find(({ kind }) => kind !== null)?.kind ?? null,
      ministry: said.find(({ ministry }) => ministry !== null)?.ministry ?? null,
      digests: those,
    };
  });
  return sortedBy(all, ({ name }) => name ?? "\uffff");
}
