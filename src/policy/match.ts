/** Rules asked of what they are about: each exposure, each resource, each declared system, the organisation. */
import type { DeclaredSystem, Exposure, Property, PropertyName, Resource } from "../model/index.ts";
import type { ActiveRule } from "./active.ts";
import { agreementOf } from "./agreement.ts";
import { fieldNames } from "./condition.ts";
import { isAboutExceptions } from "./exceptions/findings.ts";
import { type Aggregates, isCloudUse } from "./facts/index.ts";
import type { Facts } from "./fields.ts";
import type { Match } from "./group.ts";
import type { Judgement } from "./judge.ts";
import { levelIn, termOf } from "./transition.ts";
import type { Scope } from "./types.ts";

type SystemOf = (exposure: Exposure) => DeclaredSystem | null;

interface Asking {
  readonly judgement: Judgement;
  readonly rules: Readonly<Record<Scope, readonly ActiveRule[]>>;
  readonly factsOf: (exposure: Exposure, system: DeclaredSystem | null) => Facts;
  readonly systemOf: SystemOf;
  readonly aggregates: Aggregates;
  readonly propertyOf: (resource: Resource, name: PropertyName) => Property | undefined;
}

export function* matchesOf(
  judgement: Judgement,
  rules: readonly ActiveRule[],
  systemOf: SystemOf,
  aggregates: Aggregates,
): Iterable<Match> {
  const asking = startAsking(judgement, rules, systemOf, aggregates);
  yield* ofExposures(asking);
  yield* ofSystems(asking);
  yield* ofOrganisation(asking);
}

function startAsking(
  judgement: Judgement,
  rules: readonly ActiveRule[],
  systemOf: SystemOf,
  aggregates: Aggregates,
): Asking {
  const { context, asOf, properties } = judgement;
  const agreedWith = agreementOf(context);
  const told = new Map<Resource, Map<PropertyName, Property>>();
  for (const property of properties) {
    const own = told.get(property.resource) ?? new Map<PropertyName, Property>();
    told.set(property.resource, own.set(property.name, property));
  }
  const own = rules.filter((rule) => !isAboutExceptions(rule));
  const over = (scope: Scope) => own.filter(({ entry }) => (entry.scope ?? "exposure") === scope);
  return {
    judgement,
    rules: {
      exposure: over("exposure"),
      resource: over("resource"),
      system: over("system"),
      organisation: over("organisation"),
    },
    systemOf,
    aggregates,
    propertyOf: (resource, name) => told.get(resource)?.get(name),
    factsOf: (exposure, system) => ({
      exposure,
      context,
      system,
      agreed: agreedWith(exposure.party, system),
      day: asOf,
      property: (name) => told.get(exposure.resource)?.get(name)?.value ?? null,
      aggregates,
      exception: null,
    }),
  };
}

/** Rules over resources are asked with the first tie, which is the main one: others of the same fact are silent. */
function* ofExposures(asking: Asking): Iterable<Match> {
  const { judgement, rules, factsOf, systemOf, propertyOf } = asking;
  const { exposures, properties } = judgement;
  const seen = new Set<Resource>();
  const both = [...rules.exposure, ...rules.resource];
  for (const exposure of [...exposures, ...withoutTie(exposures, properties)]) {
    const { resource } = exposure;
    const system = systemOf(exposure);
    const facts = factsOf(exposure, system);
    const asked = seen.has(resource) ? rules.exposure : exposure.role === "image" ? rules.exposure : both;
    if (asked === both) seen.add(resource);
    for (const rule of speaking(asked, facts)) {
      const name = rule.entry.property;
      const property = name === undefined ? undefined : propertyOf(resource, name);
      yield match(asking, rule, property === undefined ? exposure : onLineOf(exposure, property), system);
    }
  }
}

/** The finding is about the property: its line decides, and its evidence shows how. */
function onLineOf(exposure: Exposure, { evidence, deciding }: Property): Exposure {
  return { ...exposure, evidence, deciding, conditions: [], precision: "high" };
}

/** Resources with properties and without a tie, such as an ingress that names no vendor. */
function withoutTie(exposures: readonly Exposure[], properties: readonly Property[]): readonly Exposure[] {
  const tied = new Set(exposures.filter(({ role }) => role !== "image").map(({ resource }) => resource));
  const alone = new Map<Resource, Exposure>();
  for (const { resource } of properties) {
    if (tied.has(resource) || alone.has(resource) || resource.kind !== "object") continue;
    alone.set(resource, {
      resource,
      role: "hosting",
      place: { status: "not-applicable", countries: [], inEea: "unknown" },
      party: null,
      evidence: [],
      deciding: resource.span,
      conditions: [],
      precision: "high",
      byGeneralRule: false,
      stores: null,
    });
  }
  return [...alone.values()];
}

function* ofSystems(asking: Asking): Iterable<Match> {
  const { judgement, rules, factsOf, systemOf } = asking;
  if (rules.system.length === 0) return;
  const bySystem = new Map<DeclaredSystem, Exposure[]>();
  for (const exposure of judgement.exposures) {
    const system = isCloudUse(exposure) ? systemOf(exposure) : null;
    if (system === null) continue;
    const own = bySystem.get(system);
    if (own === undefined) bySystem.set(system, [exposure]);
    else own.push(exposure);
  }
  for (const [system, [first, ...others]] of bySystem) {
    if (first === undefined) continue;
    for (const rule of speaking(rules.system, factsOf(first, system))) {
      for (const exposure of [first, ...others]) yield match(asking, rule, exposure, system);
    }
  }
}

function* ofOrganisation(asking: Asking): Iterable<Match> {
  const { judgement, rules, factsOf, aggregates } = asking;
  if (rules.organisation.length === 0 || judgement.context.organisation === null) return;
  const used = judgement.exposures.filter(isCloudUse);
  const [first] = used;
  if (first === undefined) return;
  for (const rule of speaking(rules.organisation, factsOf(first, null))) {
    const aboutLargest = fieldNames(rule.entry.when).includes("organisation.largest-share");
    const members = aboutLargest ? aggregates.concentration().largest : used;
    for (const exposure of members) yield match(asking, rule, exposure, null);
  }
}

/** Those that match, without the ones that another of them makes superfluous. */
function speaking(rules: readonly ActiveRule[], facts: Facts): readonly ActiveRule[] {
  // Where a service is, is said of the service: the company below it adds who, not where.
  const isBelow = facts.exposure?.beneath !== undefined;
  const matched = rules.filter((rule) => (rule.asksWho || !isBelow) && rule.matches(facts));
  if (matched.length < 2) return matched;
  return matched.filter(({ entry }) => !matched.some(({ supersedes }) => supersedes.has(entry.id)));
}

function match(
  { judgement }: Asking,
  rule: ActiveRule,
  exposure: Exposure,
  system: DeclaredSystem | null,
): Match {
  const { profile, asOf, context } = judgement;
  const term = termOf(rule.entry, profile, system, asOf);
  const organisation = context.organisation?.span ?? null;
  return { rule, exposure, system, level: levelIn(term, rule.level), term, organisation };
}
