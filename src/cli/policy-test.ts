/** The rules of a folder, tried on their examples by whole scans. */
import { loadCatalogue } from "../catalogue/index.ts";
import { startOf } from "../model/index.ts";
import {
  defaultProfile,
  exampleBaseline,
  inScratchFolder,
  type PoliciesData,
  type RuleEntry,
  type RuleResult,
  rulesOfFolder,
  type ScanExample,
  type ScanOfExample,
  tryExamples,
} from "../policy/index.ts";
import { type ScanOutcome, scan } from "../scan.ts";
import { scanRequest } from "./request.ts";
import type { PolicyOutcome, PolicyTestRequest } from "./stages.ts";

export async function testPolicy(request: PolicyTestRequest): Promise<PolicyOutcome> {
  const loaded = await rulesOfFolder(request.workingDirectory, request.folder, loadCatalogue());
  if (loaded.kind === "refused") return loaded;
  const results: RuleResult[] = [];
  for (const rule of loaded.rules)
    results.push(await tryExamples(loaded.folder, rule, scanWith(loaded.policies, request)));
  return { kind: "done", results };
}

type Choice = Pick<PolicyTestRequest, "profile" | "asOf">;

/** With the rule as it is handed in, among all others as they are. */
export function scanWith(policies: PoliciesData, choice: Choice): ScanExample {
  return (files, rule) =>
    inScratchFolder(files, async (folder) => {
      const profile = choice.profile ?? profileOf(rule, files.get("cloudtoets.yaml") ?? "");
      const options = {
        root: folder,
        inlineExceptions: true,
        ...(profile === null ? {} : { profile }),
        ...(choice.asOf === null ? {} : { asOf: choice.asOf }),
      };
      const nothing = { write: () => {}, isTerminal: false, width: null };
      const surroundings = { workingDirectory: folder, environment: {}, output: nothing, talk: nothing };
      const request = await scanRequest(["."], options, { select: [rule.id] }, surroundings);
      const dependence = files.has(exampleBaseline) ? { dependence: { baseline: exampleBaseline } } : {};
      const rules = policies.rules.map((one) => (one.id === rule.id ? rule : one));
      return placesIn(await scan({ ...request, ...dependence }, { ...policies, rules }));
    });
}

/** The default, or what the example asks for; for a rule that is not in it, the first profile that has it. */
function profileOf({ level }: RuleEntry, configuration: string): string | null {
  if (/^profile:/m.test(configuration) || Object.hasOwn(level, defaultProfile)) return null;
  return Object.keys(level)[0] ?? null;
}

function placesIn(outcome: ScanOutcome): ScanOfExample {
  if (outcome.kind === "refused") {
    const messages = outcome.refusals.map(({ file, line, message }) =>
      [file, line, message].filter((part) => part !== null).join(":"),
    );
    return { kind: "refused", messages };
  }
  const places = outcome.report.findings.map(
    ({ primary }) => `${primary.file.path}:${startOf(primary).line}`,
  );
  return { kind: "scanned", places };
}
