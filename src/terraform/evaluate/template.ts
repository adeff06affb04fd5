/** Templates: quoted strings, heredocs and files. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#templates */
import type { KnownValue, Span, Value } from "../../model/index.ts";
import type { TemplateExpression, TemplateFor, TemplateIf, TemplatePart } from "../hcl/index.ts";
import { evaluate } from "./evaluate.ts";
import { eachElement, isElements } from "./for.ts";
import { lift } from "./lift.ts";
import { numberToText } from "./number.ts";
import { truth } from "./operators.ts";
import { invalid } from "./outcome.ts";
import { bind, type Scope, spend } from "./scope.ts";
import { chosenBy, isKnown, madeFrom, stringValue, unknownValue, writtenAt } from "./values.ts";

/** Longer text than any location needs; a template that doubles itself must not fill the memory. */
const longestText = 1_000_000;

export function evaluateTemplate(template: TemplateExpression, scope: Scope): Value {
  const [first] = template.parts;
  if (!first) return stringValue("", writtenAt(template));
  if (template.parts.length === 1) {
    if (first.kind === "text") return stringValue(first.value, writtenAt(template));
    // "${x}" is x itself, whatever its type.
    if (first.kind === "interpolation" && template.form === "quoted")
      return evaluate(first.expression, scope);
  }
  return joinParts(template.parts, template, scope);
}

function joinParts(parts: readonly TemplatePart[], template: Span, scope: Scope): Value {
  const { values, texts } = collectParts(parts, scope);
  spend(scope.world.budget, parts.length);
  return lift(values, template, (known) => {
    let text = texts[0] ?? "";
    for (const [index, value] of known.entries()) {
      const part = textOf(value);
      if (part === null) return invalid("a template can hold text, numbers and true or false only", template);
      text += part + (texts[index + 1] ?? "");
      if (text.length > longestText) {
        return unknownValue(
          { code: "budget", subject: "a text longer than 1 MB", span: template },
          writtenAt(template),
        );
      }
    }
    return stringValue(text, madeFrom(values, template));
  });
}

interface Collected {
  readonly values: readonly Value[];
  /** What is written before each value, and after the last. It is no source of what the template comes to. */
  readonly texts: readonly string[];
}

function collectParts(parts: readonly TemplatePart[], scope: Scope): Collected {
  const values: Value[] = [];
  const texts: string[] = [];
  let written = "";
  for (const part of parts) {
    if (part.kind === "text") {
      written += part.value;
      continue;
    }
    for (const value of valuesOfPart(part, scope)) {
      values.push(value);
      texts.push(written);
      written = "";
    }
  }
  texts.push(written);
  return { values, texts };
}

function valuesOfPart(part: Exclude<TemplatePart, { kind: "text" }>, scope: Scope): readonly Value[] {
  switch (part.kind) {
    case "interpolation":
      return [evaluate(part.expression, scope)];
    case "if":
      return [evaluateIf(part, scope)];
    case "for":
      return evaluateTemplateFor(part, scope);
  }
}

function evaluateIf(part: TemplateIf, scope: Scope): Value {
  const condition = evaluate(part.condition, scope);
  const chosen = truth(condition);
  if (chosen === "unknown" || chosen === "invalid") {
    if (!isKnown(condition) && condition.kind === "unknown") return condition;
    return invalid("the condition of a template is not true or false", part.condition);
  }
  return chosenBy(joinParts(chosen ? part.then : part.else, part, scope), [part.condition]);
}

function evaluateTemplateFor(part: TemplateFor, scope: Scope): readonly Value[] {
  const collection = evaluate(part.collection, scope);
  const elements = eachElement(collection, part);
  if (!isElements(elements)) return [elements];
  return elements.map(({ key, value }) => {
    spend(scope.world.budget, 1);
    const withValue = bind(scope, part.valueName, value);
    return joinParts(
      part.parts,
      part,
      part.keyName === null ? withValue : bind(withValue, part.keyName, key),
    );
  });
}

/** What a value is as part of a text; null for what cannot be. */
export function textOf(value: KnownValue): string | null {
  if (value.kind === "string") return value.value;
  if (value.kind === "number") return numberToText(value);
  return value.kind === "bool" ? String(value.value) : null;
}

export function textOfKey(value: Value): string | null {
  return isKnown(value) ? textOf(value) : null;
}
