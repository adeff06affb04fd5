/** `catalogue stale`: facts that nobody looked at for long, the oldest first. */
import { monthsBetween, sourcedFacts } from "../../catalogue/index.ts";
import type { Answer, Question } from "./answer.ts";
import { words } from "./words.ts";

export function stale({ catalogue, day, language }: Question, months: number): Answer {
  const all = sourcedFacts(catalogue);
  const old = all
    .map((fact) => ({ ...fact, months: monthsBetween(fact.asOf, day) }))
    .filter((fact) => fact.months > months)
    .toSorted((a, b) => compare(a.asOf, b.asOf) || compare(a.kind, b.kind) || compare(a.id, b.id));
  const remark = old.length === 0 ? words.nothingStale : words.staleOf;
  return {
    kind: "answer",
    json: { day, months, facts: all.length, stale: old },
    heads: [words.asOf, words.months, words.kind, words.id, words.source],
    rows: old.map((fact) => [
      fact.asOf,
      String(fact.months),
      words[fact.kind][language],
      fact.id,
      fact.source,
    ]),
    remarks: [
      remark[language]
        .replace("{count}", String(old.length))
        .replace("{all}", String(all.length))
        .replace("{months}", String(months))
        .replace("{day}", day),
    ],
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
