import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packaged } from "../../src/packaged.ts";
import { shippedPolicies } from "../../src/policy/index.ts";
import type { ScanRequest } from "../../src/scan.ts";
import { type Files, placeOf, reportOf } from "./scanning.ts";

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
  const scanned = async (files: Files, request: Partial<ScanRequest> = {}) => {
    const { findings } = await reportOf(files, request);
    return findings.map(placeOf);
  };
  const names = readdirSync(join(folder, rule)).filter((name) => name !== "cloudtoets.yaml");

  const filesOf = (kind: "bad" | "good"): Files =>
    Object.assign(read("cloudtoets.yaml"), ...names.filter((name) => name.startsWith(kind)).map(read));
  const bad = filesOf("bad");
  const places = expected(bad).filter((place) => place.startsWith(rule));

  test("the bad one is found, on its very line", async () => {
    expect((await scanned(bad)).filter((place) => place.startsWith(rule))).toEqual(places);
  });

  test("the good one is left alone", async () => {
    expect((await scanned(filesOf("good"))).filter((place) => place.startsWith(rule))).toEqual([]);
  });

  /** A rule whose condition could be turned round unseen is not tested. */
  test("its condition turned round is caught by one of them", async () => {
    const entry = shippedPolicies().rules.find(({ id }) => id === rule);
    const { supersedes: _, ...own } = entry ?? {};
    const mutant = JSON.stringify({ ...own, id: "MUTANT-1", when: { not: entry?.when } });
    const request = { policies: ["mutant.yaml"], select: ["MUTANT-1"] };
    const told = async (files: Files) => scanned({ ...files, "mutant.yaml": mutant }, request);
    const wanted = places.map((place) => place.replace(rule, "MUTANT-1"));
    const [onBad, onGood] = [await told(bad), await told(filesOf("good"))];
    expect([onBad, onGood]).not.toEqual([wanted, []]);
  });
});
