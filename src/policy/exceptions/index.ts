/**
 * Exceptions: findings that were decided upon, in the configuration, in comments and in annotations. They stay in the
 * reports and do not count. An exception that does not count itself is a finding.
 */
import type { Context, Resource, SourceFile } from "../../model/index.ts";
import { compareSpans } from "../order.ts";
import type { StatedException } from "./stated.ts";

export { type Applied, applyExceptions, type ExceptedGroup, type TroubledException } from "./apply.ts";
export { markNew, type Standing, standing } from "./standing.ts";
export type { StatedException } from "./stated.ts";
export { type ExceptionState, exceptionStates } from "./verdict.ts";

/** Those of the configuration first, in its order; then those in the code, by place. */
export async function statedExceptions(
  { exceptions }: Context,
  sources: Iterable<SourceFile>,
  resources: readonly Resource[],
): Promise<readonly StatedException[]> {
  const declared = exceptions.map(
    (one): StatedException => ({ declared: one, origin: { kind: "configuration" }, unreadable: null }),
  );
  // Most scans have none, and do not wait for the code that reads them.
  const marked = [...sources].filter(({ text }) => /cloudtoets[:/]exception/.test(text));
  if (marked.length === 0) return declared;
  const { exceptionsInComments } = await import("./comments.ts");
  const { exceptionsInAnnotations } = await import("./annotations.ts");
  const inCode = [...marked.flatMap(exceptionsInComments), ...exceptionsInAnnotations(resources)];
  return [
    ...declared,
    ...inCode.sort((left, right) => compareSpans(left.declared.span, right.declared.span)),
  ];
}
