/**
 * The catalogue with what a configuration adds or knows better. What comes out passes the same checks as the
 * catalogue's own files do when it is built; a fault is told with its place.
 */
import { type CatalogueAddition, type Refusal, startOf } from "../model/index.ts";
import { faultsOf } from "./check.ts";
import { indexOf, makeIndex, mergeIndexes, providerNamed } from "./lookup.ts";
import { readable } from "./shape-faults.ts";
import type { CatalogueData, ProviderEntry } from "./types.ts";
import { validateParty, validateProvider } from "./validate-catalogue.generated.js";

export type WithAdditions =
  | { readonly kind: "made"; readonly catalogue: CatalogueData }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

const validators = { parties: validateParty, providers: validateProvider };

export function withAdditions(
  catalogue: CatalogueData,
  additions: readonly CatalogueAddition[],
): WithAdditions {
  const refusals: Refusal[] = [];
  const refuse = (addition: CatalogueAddition, path: string, message: string): void => {
    const span = addition.spanOf(path);
    const { line, column } = startOf(span);
    const what = `catalogue.${addition.shelf}.${addition.id}${path.replaceAll("/", ".")}`;
    refusals.push({ message: `${what}: ${message}`, file: span.file.path, line, column });
  };
  // Copied with their descriptors, so that what a scan does not use stays unread.
  const parties: Record<string, unknown> = copyOf(catalogue.parties);
  const providers: Record<string, unknown> = copyOf(catalogue.providers);
  const shelves = { parties, providers };
  for (const addition of additions) {
    const { shelf, id, data } = addition;
    if (isRecord(data) && data.id !== undefined && data.id !== id)
      refuse(addition, "/id", `the id is what it stands under, ${id}`);
    const before = Object.hasOwn(shelves[shelf], id) ? shelves[shelf][id] : undefined;
    const entry = merged(before, data, id);
    const validate = validators[shelf];
    if (!validate(asWritten(entry))) {
      for (const { path, message } of readable(validate.errors ?? [])) refuse(addition, path, message);
    }
    Object.defineProperty(shelves[shelf], id, { value: entry, enumerable: true, configurable: true });
  }
  if (refusals.length > 0) return { kind: "refused", refusals };
  // Every entry that was added has just been checked against the schema, which says the same as the types.
  const made = { ...catalogue, parties, providers, index: undefined } as unknown as CatalogueData;
  const own = new Map(additions.map((addition) => [`${addition.shelf}/${addition.id}`, addition]));
  const added = [...own.values()]
    .filter(({ shelf }) => shelf === "providers")
    .map(({ id }) => providerNamed(made, id))
    .filter((provider): provider is ProviderEntry => provider !== null);
  for (const { shelf, id, path, message } of faultsOf(made)) {
    const addition = own.get(`${shelf}/${id}`);
    if (addition !== undefined) refuse(addition, path, message);
  }
  if (refusals.length > 0) return { kind: "refused", refusals };
  const index = mergeIndexes(indexOf(catalogue), makeIndex(added));
  return { kind: "made", catalogue: { ...made, index } };
}

function copyOf(shelf: object): Record<string, unknown> {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(shelf));
}

/** Tables of names are added to; all else that is written takes the place of what was there. */
const tables: ReadonlySet<string> = new Set(["regions", "resourceTypes"]);

function merged(before: unknown, data: unknown, id: string): unknown {
  if (!isRecord(data)) return data;
  if (!isRecord(before)) return { ...data, id };
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => {
    const table = Object.hasOwn(before, key) ? before[key] : undefined;
    const adds = tables.has(key) && isRecord(table) && isRecord(value);
    return [key, adds ? Object.fromEntries([...Object.entries(table), ...Object.entries(value)]) : value];
  });
  return Object.fromEntries([...Object.entries(before), ...entries]);
}

/** Without what the build put in from another file. */
function asWritten(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const { protection: _, ...rest } = entry;
  return rest;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
