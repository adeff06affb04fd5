/** How resources of one type are placed: by their entry in the catalogue, or by the provider's general rule. */
import {
  type CatalogueData,
  entryOfType,
  type LocationSource,
  type ProviderEntry,
  providerOfSource,
  providerOfType,
  type ResourceTypeEntry,
} from "../catalogue/index.ts";
import type { Evidence, Precision, Resource } from "../model/index.ts";
import { factOf, generalRuleStep, globalStep, placelessStep, sourceStep } from "./wording.ts";

export interface TypeRule {
  readonly type: string;
  readonly provider: ProviderEntry;
  readonly entry: ResourceTypeEntry | null;
  readonly sources: readonly LocationSource[];
  readonly byGeneralRule: boolean;
  /** As sure as the catalogue's part in it can be. */
  readonly precision: Precision;
  /** What the catalogue says of the source that counted, by its position; made once. */
  readonly stepsOf: (position: number) => readonly Evidence[];
}

/** Rules are made once per provider and type. */
export function typeRules(catalogue: CatalogueData): (resource: Resource) => TypeRule | null {
  const bySource = new Map<string, Map<string, TypeRule | null>>();
  return ({ provider, type }) => {
    const source = provider?.source ?? "";
    let byType = bySource.get(source);
    if (byType === undefined) {
      byType = new Map();
      bySource.set(source, byType);
    }
    const known = byType.get(type);
    if (known !== undefined) return known;
    const entry = source === "" ? providerOfType(catalogue, type) : providerOfSource(catalogue, source, type);
    const rule = entry === null ? null : makeRule(entry, type);
    byType.set(type, rule);
    return rule;
  };
}

const made = new WeakMap<ProviderEntry, Map<string, TypeRule>>();

/** The rule of a type of which the provider is known. */
export function ruleFor(provider: ProviderEntry, type: string): TypeRule {
  const byType = made.get(provider) ?? new Map<string, TypeRule>();
  made.set(provider, byType);
  const rule = byType.get(type) ?? makeRule(provider, type);
  byType.set(type, rule);
  return rule;
}

function makeRule(provider: ProviderEntry, type: string): TypeRule {
  const entry = entryOfType(provider, type);
  const sources = sourcesOf(provider, entry);
  const made: (readonly Evidence[] | undefined)[] = [];
  const make = (position: number): readonly Evidence[] => {
    const fact = factOf(entry, provider);
    if (entry?.placeless) return [placelessStep(type, fact)];
    if (entry?.global) return [globalStep(type, fact)];
    const source = sources[position];
    const general = entry === null ? [generalRuleStep(type, provider)] : [];
    return source === undefined ? general : [...general, sourceStep(type, source, provider, fact)];
  };
  return {
    type,
    provider,
    entry,
    sources,
    byGeneralRule: entry === null,
    precision: precisionOf(provider, entry),
    stepsOf: (position) => {
      made[position] ??= make(position);
      return made[position];
    },
  };
}

function sourcesOf(provider: ProviderEntry, entry: ResourceTypeEntry | null): readonly LocationSource[] {
  if (entry?.global) return [{ place: "global" }];
  if (entry?.placeless) return [{ place: "not-applicable" }];
  return entry?.location ?? provider.location;
}

function precisionOf(provider: ProviderEntry, entry: ResourceTypeEntry | null): Precision {
  if (entry === null) return "medium";
  return (entry.verified ?? provider.verified) === false ? "low" : "very-high";
}
