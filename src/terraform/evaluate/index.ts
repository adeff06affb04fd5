/**
 * Expressions. In: a syntax tree and a scope that knows what names stand for. Out: a Value with its provenance.
 * Knows nothing of modules, files or providers.
 */
export { attributeOf, indexOf } from "./access.ts";
export { convertTo } from "./convert.ts";
export { anyElement } from "./elements.ts";
export { choiceOf, evaluate, sortedEntries } from "./evaluate.ts";
export { type Element, eachElement, isElements } from "./for.ts";
export {
  type ListedFiles,
  objectInText,
  prepareFunctions,
  type ReadFile,
  type Surroundings,
  type TemplateText,
} from "./functions/index.ts";
export { truth } from "./operators.ts";
export { circular, invalid, isInvalid, oneOf } from "./outcome.ts";
export {
  type Access,
  type Binding,
  type Budget,
  BudgetSpent,
  bind,
  deepest,
  type Resolved,
  type Scope,
  spend,
  stepsPerUnit,
  type World,
} from "./scope.ts";
export { evaluateTemplate, textOfKey } from "./template.ts";
export { parseType, type Type } from "./types.ts";
export * from "./values.ts";
