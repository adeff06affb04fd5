import { describe, expect, it } from "vitest";
import { render } from "../../src/report/index.ts";
import { lineHash } from "../../src/report/sarif/line-hash.ts";
import { service } from "./scans.ts";

describe("GitHub's fingerprint of a line", () => {
  /** What github/codeql-action itself says of these. */
  it.each([
    ["", ["c129715d7a2bc9a3:1"]],
    ['region = "eu-west-1"\n', ["a207d6ff420c21ca:1", "c129715d7a2bc9a3:1"]],
    [
      "  a\tb \r\n\r\n  c\rd",
      ["e8000b878d3b226f:1", "dd3bb2ba23ce2936:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
    ],
    [
      "Lorem ipsum dolor sit amet.\n".repeat(10),
      [
        ...Array.from({ length: 6 }, (_, index) => `a7f2ff13bc495cf2:${index + 1}`),
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1",
      ],
    ],
  ])("of each line of %j", (text, hashes) => {
    const file = { path: "main.tf", text };
    expect(hashes.map((_, index) => lineHash(file, index + 1))).toEqual(hashes);
    expect(lineHash(file, hashes.length + 1)).toBeNull();
  });

  it("costs a megabyte no more than a second or so", () => {
    const file = { path: "main.tf", text: 'region = "eu-west-1"\n'.repeat(50_000) };
    const start = performance.now();
    lineHash(file, 1);
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it("is in the SARIF report when asked for, beside our own", async () => {
    const options = { language: "en", colour: false, width: null } as const;
    const with_ = await render(service, "sarif", { ...options, githubFingerprint: true });
    expect(with_).toContain('"primaryLocationLineHash": "');
    expect(with_).toContain('"cloudtoets/v1": "');
    expect(await render(service, "sarif", options)).not.toContain("primaryLocationLineHash");
  });
});
