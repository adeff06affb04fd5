/**
 * What is said of a value that is not known must hold whatever it turns out to be. A text in a generated call is
 * taken away, and the answer without it is compared with the answers for two texts in its place.
 */
import { describe, expect, it } from "vitest";
import type { KnownValue, Value } from "../../../../src/model/index.ts";
import { equal } from "../../../../src/terraform/evaluate/equal.ts";
import { isInvalid, unknownValue, writtenAt } from "../../../../src/terraform/evaluate/index.ts";
import { numberToText } from "../../../../src/terraform/evaluate/number.ts";
import { evaluateText } from "./evaluate-text.ts";
import { generateExpressions } from "./generate.ts";

const span = { file: { path: "hole.tf", text: "" }, start: 0, end: 0 };
const unset = unknownValue(
  { code: "variable-without-value", subject: "var.hole", span: null },
  writtenAt(span),
);

/** The call with its nth text replaced by a name, and that text. Texts that are keys stay. */
function withHole(call: string, seed: number): { readonly call: string; readonly text: string } | null {
  const texts = [...call.matchAll(/"(?:[^"\\]|\\.)*"( =)?/g)].filter(([, key]) => key === undefined);
  const chosen = texts[seed % Math.max(1, texts.length)];
  if (!chosen) return null;
  const [text] = chosen;
  return { call: `${call.slice(0, chosen.index)}hole${call.slice(chosen.index + text.length)}`, text };
}

/** Whether an answer allows for a value. */
function allows(answer: Value, value: Value): boolean {
  if (answer.kind === "unknown") return true;
  if (answer.kind === "one-of") return answer.candidates.some((candidate) => allows(candidate, value));
  if (answer.kind === "list") {
    return (
      value.kind === "list" &&
      value.elements.length === answer.elements.length &&
      answer.elements.every((element, index) => {
        const other = value.elements[index];
        return other !== undefined && allows(element, other);
      })
    );
  }
  if (answer.kind === "map") {
    return (
      value.kind === "map" &&
      (answer.open !== undefined || answer.entries.size === value.entries.size) &&
      [...answer.entries].every(([name, entry]) => {
        const other = value.entries.get(name);
        return other !== undefined && allows(entry, other);
      })
    );
  }
  return equal(answer, value) === true || textOf(answer) === (textOf(value) ?? "");
}

/**
 * Beside a text a number becomes a text, beside a set a tuple becomes a set; beside what is not known they may or may
 * not, and stay as they are here. So neither is told apart.
 */
function textOf(value: Value): string | null {
  if (value.kind === "string") return value.value;
  if (value.kind === "number") return numberToText(value);
  return value.kind === "bool" ? String(value.value) : null;
}

describe("answers about what is not known hold for whatever it is", () => {
  it("for fifteen hundred generated calls", async () => {
    const wrong: unknown[] = [];
    let compared = 0;
    for (const [index, generated] of generateExpressions(4_711, 1500).entries()) {
      const hole = withHole(generated, index);
      if (!hole) continue;
      const possible: KnownValue[] = [];
      for (const text of [hole.text, '"zz"']) {
        const value = await evaluateText(text, ".");
        if (value.kind === "string") possible.push(value);
      }
      const either: Value = { kind: "one-of", candidates: possible, provenance: writtenAt(span) };
      const answers = [
        await evaluateText(hole.call, ".", { hole: unset }),
        await evaluateText(hole.call, ".", { hole: either }),
      ];
      for (const value of possible) {
        const result = await evaluateText(hole.call, ".", { hole: value });
        if (isInvalid(result)) continue;
        compared += 1;
        const failing = answers.filter((answer) => !isInvalid(answer) && !allows(answer, result));
        if (failing.length > 0)
          wrong.push({ call: hole.call, hole: value.kind === "string" ? value.value : null });
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });
});
