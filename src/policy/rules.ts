/** Which rules there are, what reports say of them, and which of them are wanted. */
import type { CatalogueData } from "../catalogue/types.ts";
import { type ProfileFacts, type Refusal, type RuleFacts, said } from "../model/index.ts";
import { levelOf } from "./active.ts";
import { resolveAreas } from "./areas.ts";
import { profileText } from "./message.ts";
import { compareTexts } from "./order.ts";
import { phrases } from "./phrases.ts";
import type { PoliciesData, ProfileEntry, RuleEntry } from "./types.ts";

/** The rules of a profile, by id. */
export function ruleFacts(policies: PoliciesData, profile: ProfileEntry): readonly RuleFacts[] {
  return policies.rules
    .flatMap((rule) => {
      const level = levelOf(rule, profile);
      return level === null ? [] : [{ ...factsOf(rule, profile), level }];
    })
    .toSorted((left, right) => compareTexts(left.id, right.id));
}

function factsOf(rule: RuleEntry, profile: ProfileEntry): Omit<RuleFacts, "level"> {
  const holds = (profiles: readonly string[] | undefined) =>
    profiles === undefined || profiles.some((id) => profile.lineage.includes(id));
  return {
    id: rule.id,
    title: rule.title,
    description: rule.description,
    help: profileText(rule.help, profile),
    remediation: profileText(rule.remediation, profile),
    tags: rule.tags,
    basis: rule.basis
      .filter(({ profiles }) => holds(profiles))
      .map(({ document, paragraph, date, reference, strength }) => ({
        document,
        paragraph: paragraph ?? null,
        date,
        reference: reference ?? null,
        strength,
      })),
    precision: rule.precision,
    securitySeverity: rule.securitySeverity,
    documentation: `docs/rules/${rule.id}.md`,
  };
}

export function profileFacts(profile: ProfileEntry, catalogue: CatalogueData, asOf: string): ProfileFacts {
  const allowed = [...resolveAreas(catalogue, profile, asOf)("allowed")].sort(compareTexts);
  return { id: profile.id, title: profile.title, effective: profile.effective, asOf, allowed };
}

export type Selection =
  /** All rules when null. */
  | { readonly kind: "selected"; readonly rules: ReadonlySet<string> | null }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** By id or by the first part of ids: `NLC-LOC`. Names that fit no rule are refused, because they select nothing. */
export function selectRules(
  rules: readonly RuleEntry[],
  select: readonly string[],
  ignore: readonly string[],
): Selection {
  const ids = rules.map(({ id }) => id);
  const fits = (id: string, name: string) =>
    id === name || id.startsWith(name.endsWith("-") ? name : `${name}-`);
  const refusals = [...select, ...ignore]
    .filter((name) => !ids.some((id) => fits(id, name)))
    .map((name) => ({
      ...said(phrases.selectsNothing(name, ids)),
      file: null,
      line: null,
      column: null,
    }));
  if (refusals.length > 0) return { kind: "refused", refusals };
  if (select.length === 0 && ignore.length === 0) return { kind: "selected", rules: null };
  const wanted = ids.filter(
    (id) =>
      (select.length === 0 || select.some((name) => fits(id, name))) &&
      !ignore.some((name) => fits(id, name)),
  );
  return { kind: "selected", rules: new Set(wanted) };
}
