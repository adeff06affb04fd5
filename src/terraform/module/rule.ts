/** What a validation rule is about. */
import type { Expression } from "../hcl/index.ts";

/**
 * What a rule is about: `["var", "x"]` for `var.x`, `["var", "x", "region"]` for `var.x.region`, and in a rule about
 * the elements of a list `["each"]` for what its `for` calls `each`.
 */
export type Subject = readonly [string, ...string[]];

/** A condition with what it is about there. */
export interface Rule {
  readonly condition: Expression;
  readonly subject: Subject;
}

export function isSubject(expression: Expression, subject: readonly string[]): boolean {
  const name = subject.at(-1);
  if (expression.kind === "parentheses") return isSubject(expression.inner, subject);
  if (subject.length === 1) return expression.kind === "variable" && expression.name === name;
  return (
    expression.kind === "attribute" &&
    expression.name === name &&
    isSubject(expression.target, subject.slice(0, -1))
  );
}
