/** From a value's provenance to the steps that a report shows: from use to decision, the last step decided. */
import type { Evidence, Span, Value } from "../model/index.ts";

export interface Trace {
  readonly evidence: readonly Evidence[];
  readonly deciding: Span;
  readonly conditions: readonly Span[];
}

/** A longer way than anyone would read; made by hostile input only. */
const mostSteps = 50;

/** `fallback` stands for a decision that is in no file and of which nothing is declared in one either. */
export function traceOf(value: Value, fallback: Span): Trace {
  const { origin, conditions } = value.provenance;
  const evidence = [...pathOf(value), ...originOf(value)];
  const decided = "span" in origin ? origin.span : origin.declared;
  const deciding = decided === null || decided.file.path === "" ? fallback : decided;
  if (value.kind !== "unknown") return { evidence, deciding, conditions };
  // What is missing is settled where the reason points: at the variable, the data source, the call.
  const { span } = value.reason;
  if (span === null || span.file.path === "" || isSame(span, deciding))
    return { evidence, deciding, conditions };
  return { evidence: [...evidence, { kind: "file", span }], deciding: span, conditions };
}

function pathOf(value: Value): readonly Evidence[] {
  const steps: Evidence[] = [];
  let before: Span | null = null;
  for (let path = value.provenance.path; path !== null && steps.length < mostSteps; path = path.next) {
    // A key and its value pass through the same `for_each`.
    if (before === null || !isSame(before, path.step)) steps.push(fileStep(path.step, value));
    before = path.step;
  }
  return steps;
}

function originOf(value: Value): readonly Evidence[] {
  const { origin } = value.provenance;
  switch (origin.kind) {
    case "file":
    case "absence":
      return origin.span.file.path === "" ? [] : [fileStep(origin.span, value)];
    case "option": {
      const text = value.sensitive ? origin.text.replace(/=.*$/s, "=") : origin.text;
      return [{ kind: "option", text }, ...declaration(origin.declared)];
    }
    case "environment":
      return [{ kind: "environment", name: origin.name }, ...declaration(origin.declared)];
  }
}

function declaration(span: Span | null): readonly Evidence[] {
  return span === null || span.file.path === "" ? [] : [{ kind: "file", span }];
}

function fileStep(span: Span, value: Value): Evidence {
  return value.sensitive ? { kind: "file", span, hidden: true } : { kind: "file", span };
}

export function isSame(left: Span, right: Span): boolean {
  return left.file.path === right.file.path && left.start === right.start && left.end === right.end;
}
