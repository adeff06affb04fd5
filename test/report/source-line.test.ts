import { describe, expect, it } from "vitest";
import { sourceLine } from "../../src/report/source-line.ts";
import { at, file } from "./builder.ts";

describe("the line that a person is shown", () => {
  it.each([
    ["an attribute", "main.tf", '  region = "us-east-1"', '"us-east-1"', '  region = "us-east-1"'],
    ["a comment beside it", "main.tf", 'region = "x" # was s3cret', '"x"', 'region = "x"'],
    ["another comment beside it", "main.tf", 'region = "x" // was s3cret', '"x"', 'region = "x"'],
    [
      "the labels of a block",
      "main.tf",
      'provider "aws" { region = "x" }',
      '"x"',
      'provider "aws" { region = "x" }',
    ],
    [
      "secrets beside it",
      "main.tf",
      '{ key = "s3cret", region = "x", pin = "s3cret" }',
      '"x"',
      '{ key = "…", region = "x", pin = "…" }',
    ],
    [
      "a secret in quotes that hold it",
      "main.tf",
      'url = "s3cret${var.region}s3cret"',
      "var.region",
      'url = "…var.region…"',
    ],
    ["the other branch of a condition", "main.tf", 'a ? "s3cret" : "x"', '"x"', 'a ? "…" : "x"'],
    ["quotes in a secret", "main.tf", 'a = "s3\\"cret", region = "x"', '"x"', 'a = "…", region = "x"'],
    [
      "a key in YAML",
      "a.yaml",
      "  - image: docker.io/nginx # s3cret",
      "docker.io/nginx",
      "  - image: docker.io/nginx",
    ],
    ["secrets in YAML", "a.yaml", "{password: s3cret, region: x}", "x}", "x}"],
    ["a plan in one line", "plan.json", '{"password":"s3cret","region":"x","pin":"s3cret"}', '"x"', '"x"'],
    [
      "a block",
      "main.tf",
      'provider "aws" { key = "s3cret" }',
      'provider "aws" { key = "s3cret" }',
      'provider "aws" { … }',
    ],
    ["a heredoc", "main.tf", "password=s3cret region=${var.region} s3cret", "var.region", "var.region"],
    [
      "the branch of a condition around it",
      "main.tf",
      'a = b ? "s3cret${var.r}" : 1',
      "var.r",
      'a = b ? "…var.r…" : 1',
    ],
  ])("%s", (_name, path, text, deciding, shown) => {
    const line = sourceLine(at(file(path, "first", text, "last s3cret"), deciding), false);
    expect(line && `${line.before}${line.marked}${line.after}`).toBe(shown);
    expect(line?.number).toBe(2);
    expect(JSON.stringify(line)).not.toContain("s3cret");
  });

  it("hides the expression itself when it is sensitive", () => {
    const line = sourceLine(at(file("main.tf", 'region = "s3cret"'), '"s3cret"'), true);
    expect(line).toMatchObject({ before: "region = ", marked: "(sensitive value)", after: "" });
  });

  it("is none for what is in no file", () => {
    expect(sourceLine({ file: { path: "", text: "" }, start: 0, end: 0 }, false)).toBeNull();
  });

  it("is the first of several", () => {
    const source = file("main.tf", "region = merge(", "  a,", ")");
    expect(sourceLine({ file: source, start: 9, end: source.text.length }, false)).toEqual({
      number: 1,
      before: "region = ",
      marked: "merge(",
      after: "",
      lastLine: 3,
    });
  });

  it("holds no line ends of Windows", () => {
    const source = { path: "main.tf", text: 'a = 1\r\nregion = "x"\r\nb = 2\r\n' };
    expect(sourceLine(at(source, '"x"'), false)).toMatchObject({
      before: "region = ",
      marked: '"x"',
      after: "",
    });
  });

  it("of megabytes is cut", () => {
    const source = { path: "main.tf", text: `${"[".repeat(3_000_000)}x${"]".repeat(3_000_000)}` };
    const line = sourceLine(at(source, "x"), false);
    expect(`${line?.before}${line?.after}`.length).toBeLessThan(1_000);
  });
});
