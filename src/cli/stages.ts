/**
 * The stages as commands use them. Each is loaded when a command calls it and not before, because a person
 * who asks for help, or for a table, should not wait for the rest.
 */
import type { Language, Refusal, RuleFacts, SavedReport, ScanReport } from "../model/index.ts";
import type { RuleResult, VocabularyEntry } from "../policy/index.ts";
import type { Format, RenderOptions } from "../report/index.ts";
import type { ScanOutcome, ScanRequest } from "../scan.ts";

/** The door of src/answers, as far as commands use it. */
export type Answers = typeof import("../answers/index.ts");

/** The door of src/proposal. */
export type Proposal = typeof import("../proposal/index.ts");

export interface RulesRequest {
  readonly workingDirectory: string;
  readonly profile: string | null;
  readonly policies: readonly string[];
}

export type RulesOutcome =
  | { readonly kind: "done"; readonly rules: readonly RuleFacts[] }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

export interface PolicyRequest {
  readonly workingDirectory: string;
  readonly folder: string;
}

export interface PolicyTestRequest extends PolicyRequest {
  readonly profile: string | null;
  readonly asOf: string | null;
}

export type PolicyOutcome =
  | { readonly kind: "done"; readonly results: readonly RuleResult[] }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

export type { VocabularyEntry } from "../policy/index.ts";

export interface Stages {
  scan(request: ScanRequest): Promise<ScanOutcome>;
  rules(request: RulesRequest): Promise<RulesOutcome>;
  checkPolicy(request: PolicyRequest): Promise<PolicyOutcome>;
  testPolicy(request: PolicyTestRequest): Promise<PolicyOutcome>;
  policyFields(): Promise<readonly VocabularyEntry[]>;
  render(report: ScanReport, format: Format, options: RenderOptions): Promise<string>;
  /** Null when the scan has no such address. */
  explain(report: ScanReport, address: string, options: RenderOptions): Promise<string | null>;
  /** What to say then: the nearest addresses. */
  explainNothing(report: ScanReport, address: string, options: RenderOptions): Promise<string>;
  /** A scan as the JSON report holds it. */
  savedReport(report: ScanReport, language: Language): Promise<SavedReport>;
  /** What is asked of reports: see src/answers. */
  answers(): Promise<Answers>;
  /** What to begin with: see src/proposal. */
  proposal(): Promise<Proposal>;
  /** The nearest configuration from an absolute folder up to the root; null when there is none. */
  findConfiguration(root: string, folder: string): Promise<string | null>;
}

export const loadedStages: Stages = {
  scan: async (request) => (await import("../scan.ts")).scan(request),
  rules: async (request) => {
    const { loadPolicies, ruleFacts } = await import("../policy/index.ts");
    const { loadCatalogue } = await import("../catalogue/index.ts");
    const loaded = await loadPolicies({ ...request, catalogue: loadCatalogue() });
    if (loaded.kind === "refused") return loaded;
    return { kind: "done", rules: ruleFacts(loaded.policies, loaded.profile) };
  },
  checkPolicy: async ({ workingDirectory, folder }) => {
    const { rulesOfFolder } = await import("../policy/index.ts");
    const { loadCatalogue } = await import("../catalogue/index.ts");
    const loaded = await rulesOfFolder(workingDirectory, folder, loadCatalogue());
    if (loaded.kind === "refused") return loaded;
    return { kind: "done", results: loaded.rules.map(({ id }) => ({ rule: id, problems: [] })) };
  },
  testPolicy: async (request) => (await import("./policy-test.ts")).testPolicy(request),
  policyFields: async () => (await import("../policy/index.ts")).vocabulary(),
  render: async (report, format, options) => {
    const { render, savedReport } = await import("../report/index.ts");
    if (format !== "html") return render(report, format, options);
    // What is asked of reports is a later stage than theirs: the answers are handed over.
    const { answerPages } = await import("../answers/index.ts");
    const pages = await answerPages([await savedReport(report, options.language)], options.language);
    return render(report, format, { ...options, pages });
  },
  explain: async (report, address, options) =>
    (await import("../report/index.ts")).explain(report, address, options),
  explainNothing: async (report, address, options) =>
    (await import("../report/index.ts")).explainNothing(report, address, options),
  savedReport: async (report, language) => (await import("../report/index.ts")).savedReport(report, language),
  answers: () => import("../answers/index.ts"),
  proposal: () => import("../proposal/index.ts"),
  findConfiguration: async (root, folder) =>
    (await import("../policy/index.ts")).findConfiguration(root, folder),
};
