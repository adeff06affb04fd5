import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packaged } from "../../src/packaged.ts";
import { placeOf, reportOf } from "./scanning.ts";

const folder = packaged("policies/examples");

/** The lines that a comment says a finding belongs on: `# expect NLC-LOC-001`. */
function expected(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => {
      const rule = /# expect ([A-Z0-9-]+)/.exec(line)?.[1];
      return rule === undefined ? [] : [`${rule} ${path}:${index + 1}`];
    }),
  );
}

describe.each(readdirSync(folder).sort())("the examples of %s", (rule) => {
  /** `bad.cloudtoets.yaml` is the configuration of the bad example alone. */
  const read = (name: string) => {
    const path = join(folder, rule, name);
    const called = name.replace(/^(?:bad|good)\.cloudtoets\.yaml$/, "cloudtoets.yaml");
    return existsSync(path) ? { [called]: readFileSync(path, "utf8") } : {};
  };
  const scanned = async (files: Readonly<Record<string, string>>) => {
    const { findings } = await reportOf(files);
    return findings.filter((finding) => finding.rule === rule).map(placeOf);
  };
  const names = readdirSync(join(folder, rule)).filter((name) => name !== "cloudtoets.yaml");

  test("the bad one is found, on its very line", async () => {
    const files = Object.assign(
      read("cloudtoets.yaml"),
      ...names.filter((name) => name.startsWith("bad")).map(read),
    );
    expect(await scanned(files)).toEqual(expected(files).filter((place) => place.startsWith(rule)));
  });

  test("the good one is left alone", async () => {
    const files = Object.assign(
      read("cloudtoets.yaml"),
      ...names.filter((name) => name.startsWith("good")).map(read),
    );
    expect(await scanned(files)).toEqual([]);
  });
});
