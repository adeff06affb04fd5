import { describe, expect, test } from "vitest";
import { attribute, read, resource, said } from "./reading.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

/** What a local comes to that a resource asks for, and what is said of the files. */
async function local(body: string) {
  const text = `locals {\n${body}\n}\nresource "x_y" "a" {\n  place = local.result\n}\n`;
  const reading = await read({ "main.tf": text });
  return { reading, place: attribute(reading, "x_y.a", "place") };
}

const tooMuch = /^error .* reading this folder takes more steps than a scan allows/;

describe("what costs more than can be waited for is not known, and the rest is read", {
  timeout: 60_000,
}, () => {
  test("a call over many that only a later stage asks for", async () => {
    const many = `[for x in range(400) : [for y in range(400) : "\${x}-\${y}"]]`;
    const { place, reading } = await local(
      `  many = flatten(${many})\n  result = matchkeys(local.many, local.many, local.many)`,
    );
    expect(place).toBe("? budget place");
    expect(said(reading)).toEqual([expect.stringMatching(tooMuch)]);
  });

  test("texts that fill the memory together", async () => {
    const { place } = await local('  result = join("", formatlist("%1000000s", range(1000)))');
    expect(place).toBe("? budget place");
  });

  test("alternatives for alternatives", async () => {
    const nested = numbers(100).reduce((inner) => `try(local.m[${inner}], "nl")`, "var.unknown");
    const text = `variable "unknown" {}\nlocals {\n  m = { a = "a", b = "b" }\n}\nresource "x_y" "a" {\n  place = ${nested}\n}\n`;
    const start = performance.now();
    const place = attribute(await read({ "main.tf": text }), "x_y.a", "place");
    expect(place.split(" | ").sort()).toEqual(['"a"', '"b"', '"nl"']);
    // Twice the work at every level would take longer than anyone lives.
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test("what is nested deeper than we read is no fault of the file", async () => {
    const deep = `locals {\n  a = ${"[".repeat(260)}${"]".repeat(260)}\n}\n`;
    const reading = await read({ "main.tf": deep });
    expect(said(reading)).toEqual([
      "error main.tf:2 Nested more than 250 levels deep, which is more than cloudtoets reads.",
    ]);
    expect(reading.faulty).toEqual([]);
  });

  test("a template that renders itself", async () => {
    // The number of instances has it rendered while the file is still there.
    const reading = await read({
      "main.tf":
        'locals {\n  result = templatefile("t.tpl", {})\n}\nresource "x_y" "a" {\n  count = local.result == "" ? 0 : 1\n  place = local.result\n}\n',
      "t.tpl": '${templatefile("t.tpl", {})}',
    });
    expect(attribute(reading, "x_y.a[*]", "place")).toBe("? budget templates that render each other");
  });

  test("a chain of locals longer than the call stack is deep", async () => {
    const links = numbers(20_000).map((n) => `  l${n + 1} = local.l${n}\n`);
    const { place, reading } = await local(`  l0 = "nl"\n${links.join("")}  result = local.l20000`);
    expect(place).toMatch(/^\? budget an expression nested too deep/);
    expect(resource(reading, "x_y.a").references()).toEqual([]);
  });

  test("modules that double at every level", async () => {
    const level = (n: number) =>
      `module "a" {\n  source = "../m${n}"\n}\nmodule "b" {\n  source = "../m${n}"\n}\n`;
    const modules = numbers(20).map((n): [string, string] => [`m${n}/main.tf`, level(n + 1)]);
    const reading = await read({
      "main.tf": 'module "a" {\n  source = "./m0"\n}\n',
      ...Object.fromEntries(modules),
      "m20/main.tf": 'resource "x_y" "a" {}\n',
    });
    expect(said(reading)).toEqual([expect.stringMatching(tooMuch)]);
  });

  test("modules that call each other without end in sight", async () => {
    const modules = numbers(40).map((n): [string, string] => [
      `m${n}/main.tf`,
      `module "m" {\n  source = "../m${n + 1}"\n}\n`,
    ]);
    const reading = await read({
      "main.tf": 'module "m" {\n  source = "./m0"\n}\n',
      ...Object.fromEntries(modules),
      "m40/main.tf": 'resource "x_y" "a" {}\n',
    });
    expect(said(reading)).toEqual([
      "error m23/main.tf:1 modules call each other more than 24 deep; what is below is not judged",
    ]);
  });

  test("more nested blocks than a call has arguments", async () => {
    const text =
      'resource "x_y" "a" {\n  dynamic "replica" {\n    for_each = flatten([for x in range(400) : [for y in range(400) : y]])\n    content {\n      place = "nl"\n    }\n  }\n}\n';
    const reading = await read({ "main.tf": text });
    expect(resource(reading, "x_y.a").configuration.blocks("replica")).toHaveLength(160_000);
  });

  test("a rule that names more values than can be tried", async () => {
    const rule = 'contains(flatten([for x in range(400) : [for y in range(400) : "${x}-${y}"]]), var.place)';
    const reading = await read({
      "main.tf": `variable "place" {\n  validation {\n    condition = ${rule}\n    error_message = "no"\n  }\n}\nresource "x_y" "a" {\n  place = var.place\n}\n`,
    });
    expect(attribute(reading, "x_y.a", "place")).toBe("? variable-without-value var.place");
    expect(said(reading)).toEqual([]);
  });
});
