/**
 * What validation rules leave of a variable that nobody gives a value: `contains(["a", "b"], var.x)` says that it
 * is one of these, whatever will be chosen. A rule that is not understood leaves the variable open.
 * https://developer.hashicorp.com/terraform/language/expressions/custom-conditions#input-variable-validation
 */
import {
  type KnownValue,
  mostCandidates,
  type Span,
  type UnknownReason,
  type UnknownValue,
  type Value,
} from "../../model/index.ts";
import {
  type Access,
  evaluate,
  mapValue,
  oneOf,
  type Scope,
  sortedEntries,
  truth,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { Block, Expression } from "../hcl/index.ts";
import { attributeNamed, literalText } from "./blocks.ts";
import { rulesOfElements } from "./elements-rule.ts";
import { membersOf, mostNamed, smallest } from "./named-values.ts";
import { eachReference } from "./references.ts";
import { isSubject, type Rule, type Subject } from "./rule.ts";

/** Null when the rules do not restrict the variable, its elements, or an attribute of it to a few values. */
export function allowedValues(block: Block, name: string, scope: Scope): Value | null {
  const conditions = block.body.blocks
    .filter(({ type }) => type === "validation")
    .flatMap((rule) => attributeNamed(rule.body, "condition")?.expression ?? []);
  if (conditions.length === 0) return null;
  const restricted: Restricted = { name: `var.${name}`, span: block.header };
  const subject: Subject = ["var", name];
  const whole = allowedBy(
    conditions.map((condition): Rule => ({ condition, subject })),
    restricted,
    scope,
  );
  if (whole) return whole;
  const each = allowedBy(rulesOfElements(conditions, subject), restricted, scope);
  return each && { ...openValue(restricted), each };
}

/** What is restricted, as its author names it, and where it is declared. */
interface Restricted {
  readonly name: string;
  readonly span: Span;
}

function allowedBy(rules: readonly Rule[], restricted: Restricted, scope: Scope): Value | null {
  if (rules.length === 0) return null;
  const whole = allowedFor(rules, restricted, scope);
  if (whole) return whole;
  const beginnings = fewest(rules.map(({ condition, subject }) => beginningsIn(condition, subject)));
  if (beginnings) return { ...openValue(restricted), startsWith: beginnings };
  const attributes = new Map<string, Value>();
  for (const attribute of attributesNamed(rules)) {
    const inner = rules.map((rule): Rule => ({ ...rule, subject: [...rule.subject, attribute] }));
    const named = { ...restricted, name: `${restricted.name}.${attribute}` };
    const allowed = allowedFor(inner, named, scope);
    if (allowed) attributes.set(attribute, allowed);
  }
  if (attributes.size === 0) return null;
  // The other attributes stay open.
  const object = mapValue("object", sortedEntries(attributes), writtenAt(restricted.span));
  return { ...object, open: reasonFor(restricted) };
}

function openValue(restricted: Restricted): UnknownValue {
  const origin = { kind: "absence", span: restricted.span } as const;
  return unknownValue(reasonFor(restricted), { origin, path: null, conditions: [] });
}

/** How a text starts if the condition holds; null when it may start in any way. */
function beginningsIn(condition: Expression, subject: Subject): readonly string[] | null {
  if (condition.kind === "parentheses") return beginningsIn(condition.inner, subject);
  if (condition.kind === "binary") {
    const [left, right] = [condition.left, condition.right].map((part) => beginningsIn(part, subject));
    if (condition.operator === "&&") return left ?? right ?? null;
    return condition.operator === "||" && left && right ? [...left, ...right] : null;
  }
  if (condition.kind !== "call" || condition.expandFinal) return null;
  const [first, second] = condition.arguments;
  if (condition.name === "startswith" && first && second && isSubject(first, subject)) {
    const beginning = literalText(second);
    return beginning ? [beginning] : null;
  }
  if (condition.name !== "can" || first?.kind !== "call" || first.name !== "regex") return null;
  const [pattern, text] = first.arguments;
  const written = pattern && text && isSubject(text, subject) ? literalText(pattern) : null;
  // Up to the first sign that is more than itself, or that the next one may take away.
  const beginning = written?.includes("|") ? null : /^\^([\w -]+)(?![\w -]|[*?{])/.exec(written ?? "")?.[1];
  return beginning ? [beginning] : null;
}

/** Each holds alone, so that any of them will do. */
function fewest(all: readonly (readonly string[] | null)[]): readonly string[] | null {
  return all.find((each) => each !== null && each.length <= mostCandidates) ?? null;
}

function reasonFor({ name, span }: Restricted): UnknownReason {
  return { code: "variable-without-value", subject: name, span };
}

function attributesNamed(rules: readonly Rule[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { condition, subject } of rules) {
    eachReference(condition, (reference) => {
      const attribute = reference[subject.length];
      if (attribute !== undefined && subject.every((part, index) => reference[index] === part))
        names.add(attribute);
    });
  }
  return names;
}

function allowedFor(rules: readonly Rule[], restricted: Restricted, scope: Scope): Value | null {
  const named = smallest(rules.map(({ condition, subject }) => membersOf(condition, subject, scope)));
  if (named === null || named.length === 0 || named.length > mostNamed) return null;
  const allowed = named.filter((value) => rules.every((rule) => mayHold(rule, value, scope)));
  if (allowed.length === 0 || allowed.length > mostCandidates) return null;
  return oneOf(allowed, restricted.span, reasonFor(restricted));
}

/** Whether a value passes: only a rule that surely refuses it takes it away. */
function mayHold({ condition, subject }: Rule, value: KnownValue, scope: Scope): boolean {
  return truth(evaluate(condition, withSubject(subject, value, scope))) !== false;
}

function withSubject(subject: Subject, value: KnownValue, scope: Scope): Scope {
  const { world } = scope;
  const [rootName, ...names] = subject;
  const isAsked = (accesses: readonly Access[]) =>
    names.every((name, index) => {
      const access = accesses[index];
      return access?.kind === "attribute" && access.name === name;
    });
  const resolve: Scope["world"]["resolve"] = (root, accesses, from) =>
    root.name === rootName && isAsked(accesses)
      ? { value, used: names.length }
      : world.resolve(root, accesses, from);
  return { bindings: null, world: { ...world, resolve } };
}
