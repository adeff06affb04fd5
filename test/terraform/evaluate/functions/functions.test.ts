/** Functions against the answers of Terraform: recorded ones, and live ones where the binary is on PATH. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  families,
  notEvaluatedFunctions,
  openTofuFunctions,
} from "../../../../src/terraform/evaluate/functions/index.ts";
import { answerTo, type Outcome } from "./evaluate-text.ts";
import { expressions, knownDifferences } from "./expressions.ts";
import { generateExpressions } from "./generate.ts";
import { askTerraform, installedVersion, referenceVersion } from "./terraform-console.ts";

interface Recorded {
  readonly terraform: string;
  readonly answers: readonly {
    readonly function: string;
    readonly expression: string;
    readonly answer: Outcome;
  }[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const recorded: Recorded = JSON.parse(readFileSync(here("./recorded.json"), "utf8"));
const fixtures = here("./fixtures");

describe(`functions answer as Terraform ${recorded.terraform} does`, () => {
  const names = [...new Set(recorded.answers.map((entry) => entry.function))];
  it.each(names)("%s", async (name) => {
    for (const { function: called, expression, answer } of recorded.answers) {
      if (called !== name) continue;
      if (Object.hasOwn(knownDifferences, expression)) continue;
      expect({ expression, answer: await answerTo(expression, fixtures) }).toEqual({ expression, answer });
    }
  });

  it("has an answer for every expression in the table", () => {
    const asked = Object.values(expressions).flat();
    expect(recorded.answers.map((entry) => entry.expression)).toEqual(asked);
  });

  it("has an expression for every function that is evaluated", () => {
    const names = families.flatMap((family) => family.functions.map((definition) => definition.name));
    // Its answer is where the scan runs, which is nowhere in the code; a reference is needed for the other.
    const without = ["abspath", "templatestring"];
    const missing = names.filter(
      (name) => !Object.hasOwn(expressions, name) && !openTofuFunctions.includes(name),
    );
    expect(missing.sort()).toEqual(without);
    expect(names.filter((name) => notEvaluatedFunctions.has(name))).toEqual([]);
  });
});

const version = installedVersion();
const available = version?.startsWith(`${referenceVersion}.`) ?? false;

describe.skipIf(!available)(
  `functions against terraform ${referenceVersion} on PATH (skipped without it)`,
  () => {
    let working = "";
    beforeAll(() => {
      working = mkdtempSync(join(tmpdir(), "functions-"));
      cpSync(fixtures, working, { recursive: true });
    });
    afterAll(() => rmSync(working, { recursive: true, force: true }));

    it("answers the same to three hundred generated calls", async () => {
      const calls = generateExpressions(20_261, 300);
      const theirs = askTerraform(calls, working);
      const ours = await Promise.all(calls.map((call) => answerTo(call, working)));
      const different = calls.flatMap((call, index) => {
        const decided =
          !String(theirs[index]).startsWith("unknown") && !String(ours[index]).startsWith("unknown");
        return decided && JSON.stringify(ours[index]) !== JSON.stringify(theirs[index])
          ? [{ call, terraform: theirs[index], ours: ours[index] }]
          : [];
      });
      expect(different).toEqual([]);
    });
  },
);
