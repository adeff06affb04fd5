/** Exceptions from wherever they are stated, in one shape. */
import type { DeclaredException, Span } from "../../model/index.ts";
import { isDay } from "../day.ts";
import { readStatement, type Statement } from "./statement.ts";

export interface StatedException {
  readonly declared: DeclaredException;
  readonly origin:
    | { readonly kind: "configuration" }
    /** What the comment stands on or above. */
    | { readonly kind: "comment"; readonly block: Span }
    /** Ids of the objects that have it: one for every unit that it is in. */
    | { readonly kind: "annotation"; readonly objects: ReadonlySet<string> };
  /** The piece of a comment or annotation that could not be read. */
  readonly unreadable: string | null;
  /** A change adds it, and it is not to excuse that change. */
  readonly isNew?: true;
}

/** One for every rule that the statement names. */
export function statedIn(
  text: string,
  origin: StatedException["origin"],
  span: Span,
): readonly StatedException[] {
  const statement = readStatement(text);
  const rules = statement.rules.length === 0 ? [""] : statement.rules;
  return rules.map((rule) => ({
    declared: declaredBy(statement, rule, span),
    origin,
    unreadable: firstFault(statement),
  }));
}

function declaredBy({ values }: Statement, rule: string, span: Span): DeclaredException {
  const listed = (key: "within" | "documents") =>
    values
      .get(key)
      ?.split(",")
      .map((one) => one.trim()) ?? null;
  return {
    rule,
    paths: null,
    resources: null,
    party: null,
    systems: null,
    until: values.get("until") ?? null,
    by: values.get("by") || null,
    decision: values.get("decision") || null,
    reason: values.get("reason") || null,
    conditions: { within: listed("within"), documents: listed("documents") },
    span,
  };
}

function firstFault({ unreadable, values }: Statement): string | null {
  const [piece] = unreadable;
  const until = values.get("until");
  return piece ?? (until !== undefined && !isDay(until) ? `until=${until}` : null);
}
