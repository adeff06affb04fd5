/** What an expression can see: the names bound round it, and the world in which its references are looked up. */
import type { Span, Value } from "../../model/index.ts";
import type { CallExpression, Expression, VariableExpression } from "../hcl/index.ts";
import type { Surroundings } from "./functions/surroundings.ts";

export interface Scope {
  /** Names of `for` expressions and dynamic blocks, `each`, `count`: the innermost first. */
  readonly bindings: Binding | null;
  readonly world: World;
}

export interface Binding {
  readonly name: string;
  readonly value: Value;
  readonly next: Binding | null;
}

/** `.name` or `[key]` behind a root name. */
export type Access =
  | { readonly kind: "attribute"; readonly name: string; readonly span: Span }
  | { readonly kind: "index"; readonly key: Expression; readonly span: Span };

export interface Resolved {
  readonly value: Value;
  /** How many accesses the value already answers: `var.region` answers one, `aws_vpc.main.id` two. */
  readonly used: number;
}

export interface World {
  /** Looks up `var.x`, `local.x`, `module.m.output`, `aws_s3_bucket.b.arn` and the like. */
  readonly resolve: (root: VariableExpression, accesses: readonly Access[], scope: Scope) => Resolved;
  readonly surroundings: Surroundings;
  readonly budget: Budget;
  /** Functions that this world has beside Terraform's own, or instead of them; null for all others. */
  readonly call?: (call: CallExpression, scope: Scope) => Value | null;
}

/** What one unit may cost. Mutable on purpose: it is spent. */
export interface Budget {
  steps: number;
  depth: number;
  /** Called when it is spent. */
  readonly whenSpent?: () => void;
}

/** Nested evaluations, references followed included. Each takes a few stack frames; Node's stack holds far more. */
export const deepest = 600;

/** Ample for the largest repositories known: some millions are needed for ten thousand resources. */
export const stepsPerUnit = 20_000_000;

/**
 * Ends the evaluation of a unit whose cost has no bound that we can wait for. Caught where the unit is read, and where
 * an attribute is read that a later stage asks for.
 */
export class BudgetSpent extends Error {
  constructor() {
    super("evaluation took more steps than a unit may take");
  }
}

export function spend(budget: Budget, steps: number): void {
  budget.steps -= steps;
  if (budget.steps >= 0) return;
  budget.whenSpent?.();
  throw new BudgetSpent();
}

export function bind(scope: Scope, name: string, value: Value): Scope {
  return { world: scope.world, bindings: { name, value, next: scope.bindings } };
}

export function boundValue(scope: Scope, name: string): Value | null {
  for (let at = scope.bindings; at !== null; at = at.next) if (at.name === name) return at.value;
  return null;
}
