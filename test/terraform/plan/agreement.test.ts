/**
 * What the real Terraform planned of the folders in fixtures/, recorded with scripts/plan-oracle.mjs, and what we read
 * of the code, of the plan, and of the plan beside its code.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ScanReport, startOf } from "../../../src/model/index.ts";
import { scan } from "../../../src/scan.ts";
import { plain } from "../../scan/scanning.ts";
import { compareWithPlan } from "./oracle/agreement.ts";
import { readFolder } from "./oracle/oracle.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const folders = readdirSync(fixtures).filter((name) => name !== "plans");
const planOf = (folder: string) => join(fixtures, "plans", `${folder}.json`);

/** Outside any repository, so that the copy is the root of its scan. */
const copies = mkdtempSync(join(tmpdir(), "cloudtoets-"));

beforeAll(() => {
  for (const folder of folders) {
    cpSync(join(fixtures, folder), join(copies, folder, "code"), { recursive: true });
    cpSync(planOf(folder), join(copies, folder, "plan", "plan.json"));
    cpSync(join(fixtures, folder), join(copies, folder, "both"), { recursive: true });
    cpSync(planOf(folder), join(copies, folder, "both", "plan.json"));
  }
});
afterAll(() => rmSync(copies, { recursive: true, force: true }));

async function report(
  folder: string,
  form: "code" | "plan" | "both",
  paths: readonly string[],
): Promise<ScanReport> {
  const workingDirectory = join(copies, folder, form);
  const outcome = await scan({
    ...plain,
    workingDirectory,
    root: workingDirectory,
    workspace: "default",
    paths,
  });
  if (outcome.kind === "refused") throw new Error(outcome.refusals.map(({ message }) => message).join("; "));
  return outcome.report;
}

/** The places that are established, `address role code countries`, with the deciding line when asked for. */
function places({ exposures }: ScanReport, lines: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { resource, role, place, deciding } of exposures) {
    // A folder that only an overridden call leads to is a unit of its own.
    const isOther = resource.unit.kind === "terraform" && resource.unit.path !== ".";
    if (role === "source" || isOther || !["resource", "data"].includes(resource.kind)) continue;
    const established = place.status !== "unknown" && place.status !== "one-of";
    const code = "code" in place ? place.code : place.status;
    const text = established ? `${code} ${place.countries.join(" ")}` : "open";
    const line = lines ? ` ${deciding.file.path}:${startOf(deciding).line}` : "";
    const key = `${resource.address} ${role}`;
    found.set(key, [found.get(key), text + line].filter(Boolean).sort().join("; "));
  }
  return found;
}

describe.each(folders)("%s", (folder) => {
  test("the code says what Terraform planned", async () => {
    const { disagreements, bold, instances, values } = compareWithPlan(
      await readFolder(fixtures, folder, []),
      JSON.parse(readFileSync(planOf(folder), "utf8")),
    );
    expect([...disagreements, ...bold]).toEqual([]);
    expect(instances).toBeGreaterThan(10);
    expect(values).toBeGreaterThan(20);
  });

  test("what the plan alone says of places is what the code says", async () => {
    const code = places(await report(folder, "code", ["."]), false);
    const plan = places(await report(folder, "plan", ["plan.json"]), false);
    const both = [...plan].filter(([key, place]) => place !== "open" && code.get(key) !== "open");
    expect(both.map(([key]) => `${key} ${code.get(key)}`)).toEqual(
      both.map(([key, place]) => `${key} ${place}`),
    );
    expect(both.length).toBeGreaterThanOrEqual(10);
    expect([...code.keys()].sort()).toEqual([...plan.keys()].sort());
  });

  test("beside its code the plan is judged on the lines of the code", async () => {
    const code = places(await report(folder, "code", ["."]), true);
    const both = places(await report(folder, "both", ["."]), true);
    expect(Object.fromEntries(both)).toEqual(Object.fromEntries(code));
  });
});
