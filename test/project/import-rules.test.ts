/** The order of the stages is enforced: planted violations are caught, by the rule that is meant for them. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const packageRoot = join(import.meta.dirname, "../..");
const cruiser = join(packageRoot, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-imports-")));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json"]) {
    copyFileSync(join(packageRoot, file), join(folder, file));
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The violations as `rule: from -> to`, for files with this content. */
function violations(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  const { summary }: { summary: { violations: { rule: { name: string }; from: string; to: string }[] } } =
    JSON.parse(stdout);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

const value = "export const value = 1;\n";

describe("what is allowed", () => {
  it("is an earlier stage through its door, and types of it", () => {
    expect(
      violations({
        "src/packaged.ts": value,
        "src/model/source.ts": value,
        "src/catalogue/types.ts": "export type Entry = number;\n",
        "src/catalogue/index.ts": 'import { value } from "../packaged.ts";\nexport const other = value;\n',
        "src/terraform/hcl/index.ts":
          'import { value } from "../../model/source.ts";\nexport const own = value;\n',
        "src/terraform/module/index.ts":
          'import { own } from "../hcl/index.ts";\nexport const instance = own;\n',
        "src/exposure/index.ts":
          'import type { Entry } from "../catalogue/types.ts";\nimport { instance } from "../terraform/module/index.ts";\nexport const tie: Entry = instance;\n',
        "src/scan.ts": 'export { tie } from "./exposure/index.ts";\n',
        "src/cli/index.ts": 'export { tie } from "../scan.ts";\n',
        "src/action/main.ts": 'import { tie } from "../cli/index.ts";\nconsole.log(tie);\n',
      }),
    ).toEqual([]);
  });
});

/** What each file is planted for, and what must be said of it. */
const planted = [
  {
    what: "an earlier stage that imports from a later one",
    files: { "src/model/planted.ts": 'export { value } from "../catalogue/index.ts";\n' },
    caught: ["not-before-model: src/model/planted.ts -> src/catalogue/index.ts"],
  },
  {
    what: "also when it is only a type",
    files: { "src/discover/planted.ts": 'export type { value } from "../policy/index.ts";\n' },
    caught: ["not-before-discover: src/discover/planted.ts -> src/policy/index.ts"],
  },
  {
    what: "also when it is loaded late",
    files: { "src/terraform/hcl/planted.ts": 'export const late = () => import("../evaluate/index.ts");\n' },
    caught: ["not-before-terraform/hcl: src/terraform/hcl/planted.ts -> src/terraform/evaluate/index.ts"],
  },
  {
    what: "reading Terraform with knowledge of regions",
    files: { "src/terraform/module/planted.ts": 'export { value } from "../../catalogue/index.ts";\n' },
    caught: ["terraform-without-catalogue: src/terraform/module/planted.ts -> src/catalogue/index.ts"],
  },
  {
    what: "going in by a window",
    files: { "src/report/window.ts": 'export { value } from "../policy/judge.ts";\n' },
    caught: ["door-of-policy: src/report/window.ts -> src/policy/judge.ts"],
  },
  {
    what: "a stage that starts the whole scan",
    files: { "src/report/whole.ts": 'export { value } from "../scan.ts";\n' },
    caught: ["not-before-report: src/report/whole.ts -> src/scan.ts"],
  },
  {
    what: "an entry that looks behind the scan",
    files: { "src/action/behind.ts": 'export { value } from "../scan-request.ts";\n' },
    caught: ["scan-only-from-entries: src/action/behind.ts -> src/scan-request.ts"],
  },
  {
    what: "the command line that needs the Action",
    files: { "src/cli/planted.ts": 'export { value } from "../action/main.ts";\n' },
    caught: ["action-after-cli: src/cli/planted.ts -> src/action/main.ts"],
  },
  {
    what: "two files that need each other",
    files: { "src/yaml/one.ts": 'import "./two.ts";\n', "src/yaml/two.ts": 'import "./one.ts";\n' },
    caught: ["no-circular: src/yaml/one.ts -> src/yaml/two.ts"],
  },
  {
    what: "an import that resolves to nothing",
    files: { "src/yaml/lost.ts": 'import "./gone.ts";\n' },
    caught: ["not-to-unresolvable: src/yaml/lost.ts -> ./gone.ts"],
  },
  {
    what: "the product that uses its tests",
    files: { "src/yaml/tested.ts": 'import "../../test/stand-in.ts";\n', "test/stand-in.ts": value },
    caught: ["no-tests-in-src: src/yaml/tested.ts -> test/stand-in.ts"],
  },
];

describe("what is caught", () => {
  it("is every planted violation, by its own rule, and nothing else", () => {
    const innocent = {
      "src/catalogue/index.ts": value,
      "src/policy/index.ts": value,
      "src/policy/judge.ts": value,
      "src/terraform/evaluate/index.ts": value,
      "src/scan.ts": value,
      "src/scan-request.ts": value,
      "src/action/main.ts": value,
    };
    const found = violations(Object.assign({}, innocent, ...planted.map(({ files }) => files)));
    expect(found).toEqual(planted.flatMap(({ caught }) => caught).sort());
  });
});
