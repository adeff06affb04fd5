/** Rule files, read and checked: the shape by the schema, the rest here. Each refusal names the place. */
import type { Refusal, SourceFile } from "../model/index.ts";
import { languages } from "../model/index.ts";
import { keyAt, nodeAt, type YamlNode } from "../yaml/index.ts";
import { isCountry } from "./areas.ts";
import { at, checkFile, refusalAt, start, statedId } from "./checked.ts";
import { areaNames, fieldPaths } from "./condition.ts";
import { contradictionIn } from "./contradiction.ts";
import { isDay } from "./day.ts";
import { scopeOf } from "./fields.ts";
import { exceptionFields, exposureFields, fieldsIn, profileFields } from "./message.ts";
import { type Named, phrases } from "./phrases.ts";
import { type RuleBasis, type RuleEntry, type Scope, scopes } from "./types.ts";
import { validateRule } from "./validate-policy.generated.js";

/** What rules may refer to. */
export interface Vocabulary {
  readonly areas: ReadonlySet<string>;
  readonly profiles: ReadonlySet<string>;
  /** Rules that are there already. */
  readonly rules: ReadonlySet<string>;
}

export interface RuleFiles {
  readonly rules: readonly RuleEntry[];
  readonly refusals: readonly Refusal[];
}

interface Read {
  readonly rule: RuleEntry;
  readonly tree: YamlNode;
}

export function readRules(files: readonly SourceFile[], vocabulary: Vocabulary): RuleFiles {
  const refusals: Refusal[] = [];
  const read: Read[] = [];
  const seen = new Set(vocabulary.rules);
  const stated = new Set(vocabulary.rules);
  for (const file of files) {
    const checked = checkFile(file, validateRule);
    if (checked.kind === "refused") {
      refusals.push(...checked.refusals);
      stated.add(statedId(checked.tree) ?? "");
    } else if (checked.kind === "empty") refusals.push(refusalAt(start(file), phrases.nothingIn("rule")));
    else {
      const { tree } = checked;
      // The schema has just said that it is one.
      const rule = checked.data as RuleEntry;
      if (seen.has(rule.id)) refusals.push(refusalAt(at(tree, "/id"), phrases.twice("rule", rule.id)));
      seen.add(rule.id);
      read.push({ rule, tree });
    }
  }
  const everyRule = new Set([...stated, ...read.map(({ rule }) => rule.id)]);
  for (const { rule, tree } of read)
    refusals.push(...crossCheck(rule, tree, { ...vocabulary, rules: everyRule }));
  return { rules: read.map(({ rule }) => rule), refusals };
}

function crossCheck(rule: RuleEntry, tree: YamlNode, vocabulary: Vocabulary): readonly Refusal[] {
  return [
    ...checkNames(Object.keys(rule.level), "/level", "profile", vocabulary.profiles, tree),
    ...checkNames(rule.supersedes ?? [], "/supersedes", "rule", vocabulary.rules, tree),
    ...checkAreas(rule, tree, vocabulary),
    ...checkScope(rule, tree),
    ...checkCanBeMet(rule, tree),
    ...checkTemplates(rule, tree),
    ...checkBasis(rule.basis, tree, vocabulary.profiles),
    ...checkEveryProfileHasBasis(rule, tree),
  ];
}

function checkCanBeMet(rule: RuleEntry, tree: YamlNode): readonly Refusal[] {
  const field = contradictionIn(rule.when);
  if (field === null) return [];
  return [refusalAt(at(tree, "/when"), phrases.cannotBeMet(field))];
}

function checkNames(
  names: readonly string[],
  parent: string,
  kind: Named,
  known: ReadonlySet<string>,
  tree: YamlNode,
): readonly Refusal[] {
  return names.flatMap((name, position) => {
    if (known.has(name)) return [];
    const node = nodeAt(tree, parent);
    const where =
      node?.kind === "sequence"
        ? at(tree, `${parent}/${position}`)
        : (keyAt(tree, `${parent}/${name}`) ?? tree);
    return [refusalAt(where, phrases.unknown(kind, name, known))];
  });
}

function checkAreas(rule: RuleEntry, tree: YamlNode, { areas }: Vocabulary): readonly Refusal[] {
  const known = new Set([...areas, "allowed"]);
  return areaNames(rule.when)
    .filter(({ name }) => !known.has(name) && !isCountry(name))
    .map(({ name, path }) => refusalAt(at(tree, path), phrases.unknown("area", name, known)));
}

/** Of what is narrower than the scope there are many, and none to ask. */
function checkScope(rule: RuleEntry, tree: YamlNode): readonly Refusal[] {
  const scope = rule.scope ?? "exposure";
  const width = (name: Scope) => scopes.indexOf(name);
  const whole = scope === "system" || scope === "organisation";
  const tooNarrow = fieldPaths(rule.when)
    .filter(({ name }) => whole && width(scopeOf(name)) < width(scope))
    .map(({ name, path }) =>
      refusalAt(keyAt(tree, path) ?? tree, phrases.narrowerThanScope(scope, name, scopeOf(name))),
    );
  const stray =
    (scope === "resource") === (rule.property !== undefined)
      ? []
      : [refusalAt(keyAt(tree, "/property") ?? tree, phrases.propertyWithScope())];
  return [...tooNarrow, ...stray];
}

const templates = [
  { key: "title", fields: [] },
  { key: "description", fields: [] },
  { key: "help", fields: profileFields },
  { key: "remediation", fields: profileFields },
] as const;

/** A message about an exception names other things than one about an exposure. */
function messageTemplate({ primary }: RuleEntry) {
  return { key: "message", fields: primary === "exception" ? exceptionFields : exposureFields } as const;
}

function checkTemplates(rule: RuleEntry, tree: YamlNode): readonly Refusal[] {
  return [...templates, messageTemplate(rule)].flatMap(({ key, fields }) =>
    languages.flatMap((language) =>
      fieldsIn(rule[key][language])
        .filter((name) => !fields.some((field) => field === name))
        .map((name) => {
          return refusalAt(at(tree, `/${key}/${language}`), phrases.noTemplateField(name, fields));
        }),
    ),
  );
}

export function checkBasis(
  basis: readonly RuleBasis[],
  tree: YamlNode,
  profiles: ReadonlySet<string>,
): readonly Refusal[] {
  return basis.flatMap((item, position) => {
    const path = `/basis/${position}`;
    const day = isDay(`${item.date}-01-01`.slice(0, 10))
      ? []
      : [refusalAt(at(tree, `${path}/date`), phrases.noDay(item.date))];
    return [...day, ...checkNames(item.profiles ?? [], `${path}/profiles`, "profile", profiles, tree)];
  });
}

/** A finding that rests on nothing under its profile would be an opinion. */
function checkEveryProfileHasBasis(rule: RuleEntry, tree: YamlNode): readonly Refusal[] {
  return Object.keys(rule.level)
    .filter((profile) => !rule.basis.some((item) => item.profiles?.includes(profile) ?? true))
    .map((profile) => refusalAt(at(tree, "/basis"), phrases.restsOnNothing(rule.id, profile)));
}
