/**
 * An exception as it is written in a comment or an annotation:
 *
 *     NLC-LOC-001 until=2027-01-01 by="CIO" decision="besluit 7" reason="tot de verhuizing"
 *
 * and, where wanted, `within=eer` and `documents="docs/garanties.pdf"`, each with several by comma. Several rules by
 * comma share the rest.
 */

export interface Statement {
  readonly rules: readonly string[];
  readonly values: ReadonlyMap<StatementKey, string>;
  /** Pieces of the text that are no part of a statement. */
  readonly unreadable: readonly string[];
}

export const statementKeys = ["until", "by", "decision", "reason", "within", "documents"] as const;
export type StatementKey = (typeof statementKeys)[number];

/** A name and a value, the value in quotes or up to the next space; or anything else up to the next space. */
const piece = /([A-Za-z]+)=(?:"([^"]*)"|([^\s"]+))(?=\s|$)|\S+/g;
const mostShown = 60;

export function readStatement(text: string): Statement {
  const [, rules = "", rest = ""] = /^\s*(\S*)(.*)$/s.exec(text) ?? [];
  const values = new Map<StatementKey, string>();
  const unreadable: string[] = [];
  for (const [whole, name = "", quoted, bare] of rest.matchAll(piece)) {
    // Whatever else the line is a comment of.
    if (/^(?:#|\/\/)/.test(whole)) break;
    const key = statementKeys.find((known) => known === name);
    if (key === undefined || values.has(key)) unreadable.push(whole.slice(0, mostShown));
    else values.set(key, (quoted ?? bare ?? "").trim());
  }
  return { rules: rules.split(",").filter((rule) => rule !== ""), values, unreadable };
}
