/**
 * The stages as commands use them. Each is loaded when a command calls it and not before, because a person
 * who asks for help, or for a table, should not wait for the rest.
 */
import type { Language, Refusal, RuleFacts, ScanReport } from "../model/index.ts";
import type { ScanOutcome, ScanRequest } from "../scan.ts";
import type { Format } from "./reports.ts";

export interface Presentation {
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number | null;
}

export interface RulesRequest {
  readonly workingDirectory: string;
  readonly profile: string | null;
  readonly policies: readonly string[];
}

export type RulesOutcome =
  | { readonly kind: "done"; readonly rules: readonly RuleFacts[] }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

export interface Stages {
  scan(request: ScanRequest): Promise<ScanOutcome>;
  rules(request: RulesRequest): Promise<RulesOutcome>;
  render(report: ScanReport, format: Format, presentation: Presentation): Promise<string>;
  /** Null when the scan has no such address. */
  explain(report: ScanReport, address: string, presentation: Presentation): Promise<string | null>;
}

export const loadedStages: Stages = {
  scan: async (request) => (await import("../scan.ts")).scan(request),
  rules: async (request) => (await import("../policy/index.ts")).listRules(request),
  render: async (report, format, presentation) =>
    (await import("../report/index.ts")).render(report, format, presentation),
  explain: async (report, address, presentation) =>
    (await import("../report/index.ts")).explain(report, address, presentation),
};
