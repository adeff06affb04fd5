/** HashiCorp's parser, asked at run time about files that ours finds fault with. */
import { describe, expect, it } from "vitest";
import { askReference } from "../../../src/terraform/hcl/reference.ts";

const file = (path: string, text: string) => ({ path, text });

describe("asking HashiCorp's parser", () => {
  it("gives its words with the line for a file that it rejects", async () => {
    const answers = await askReference([file("a.tf", 'a = 1\nb = "\\q"\n')]);
    expect(answers.get("a.tf")).toEqual({
      kind: "rejected",
      message:
        'line 2, column 6: Invalid escape sequence; The symbol "q" is not a valid escape sequence selector.',
    });
  });

  it("counts the other faults", async () => {
    const answers = await askReference([file("a.tf", 'a = "\\q"\nb = "\\q"\nc = "\\q"\n')]);
    expect(answers.get("a.tf")).toMatchObject({
      message: expect.stringMatching(/^line 1, .* \(and 2 more\)$/),
    });
  });

  it("answers file by file", async () => {
    const answers = await askReference([
      file("good.tf", "a = 1\n"),
      file("bad.tf", "a = \n"),
      // It parses this, but has no JSON for it.
      file("labels.tf", 'a {}\na "b" {}\n'),
    ]);
    expect([...answers].map(([path, { kind }]) => `${path} ${kind}`)).toEqual([
      "good.tf accepted",
      "bad.tf rejected",
      "labels.tf accepted",
    ]);
  });

  it("does not ask about a file that is too large", async () => {
    const answers = await askReference([file("a.tf", "a = 1\n"), file("b.tf", "a = 12345\n")], {
      bytesPerFile: 8,
      milliseconds: 10_000,
    });
    expect(answers.get("a.tf")).toEqual({ kind: "accepted" });
    expect(answers.get("b.tf")).toEqual({ kind: "unanswered", reason: "too-large" });
  });

  it("stops when the time is over", async () => {
    const answers = await askReference([file("a.tf", "a = 1\n")], { bytesPerFile: 100, milliseconds: 0 });
    expect(answers.get("a.tf")).toEqual({ kind: "unanswered", reason: "out-of-time" });
  });

  it("goes on behind a file on which it breaks down", async () => {
    const answers = await askReference([
      file("deep.tf", `a = ${"(".repeat(100_000)}\n`),
      file("good.tf", "a = 1\n"),
    ]);
    expect(answers.get("deep.tf")).toEqual({ kind: "unanswered", reason: "failed" });
    expect(answers.get("good.tf")).toEqual({ kind: "accepted" });
  });
});
