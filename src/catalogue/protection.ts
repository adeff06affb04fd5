/** What the catalogue says of how a resource type protects what it holds. */
import type { CatalogueData, ProtectionEntry, ProviderEntry, TypeProtection } from "./types.ts";

/** The file about objects of Kubernetes, which belong to no provider. */
export const objectsOfKubernetes = "kubernetes-objects";

export interface Protection {
  readonly type: TypeProtection;
  /** The fact that it rests on: of the type where it has one of its own, else of the file. */
  readonly fact: { readonly source: string; readonly asOf: string };
}

export function protectionOfType(provider: ProviderEntry, type: string): Protection | null {
  return provider.protection === undefined ? null : inEntry(provider.protection, type);
}

export function protectionOfKind(catalogue: CatalogueData, type: string): Protection | null {
  const entry = catalogue.protection?.[objectsOfKubernetes];
  return entry === undefined ? null : inEntry(entry, type);
}

const known = new WeakMap<ProtectionEntry, Map<string, Protection | null>>();

function inEntry(entry: ProtectionEntry, type: string): Protection | null {
  const byType = known.get(entry) ?? new Map<string, Protection | null>();
  known.set(entry, byType);
  const before = byType.get(type);
  if (before !== undefined) return before;
  const found = find(entry, type);
  byType.set(type, found);
  return found;
}

function find(entry: ProtectionEntry, type: string): Protection | null {
  const exact = Object.hasOwn(entry.types, type) ? entry.types[type] : undefined;
  const own = exact ?? longestPrefix(entry, type);
  if (own === undefined) return null;
  return { type: own, fact: { source: own.source ?? entry.source, asOf: own.asOf ?? entry.asOf } };
}

function longestPrefix({ types }: ProtectionEntry, type: string): TypeProtection | undefined {
  const names = Object.keys(types).filter((name) => name.endsWith("*") && type.startsWith(name.slice(0, -1)));
  const [longest] = names.sort((left, right) => right.length - left.length);
  return longest === undefined ? undefined : types[longest];
}
