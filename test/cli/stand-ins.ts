/** Stages that answer what a test wants, so that the command line can be seen on its own. */

import { run } from "../../src/cli/program.ts";
import type { Stages } from "../../src/cli/stages.ts";
import type {
  Exception,
  Finding,
  Level,
  Notification,
  RuleFacts,
  ScanReport,
} from "../../src/model/index.ts";
import type { RenderOptions } from "../../src/report/index.ts";
import type { ScanOutcome, ScanRequest } from "../../src/scan.ts";

const file = { path: "main.tf", text: 'region = "us-east-1"\n' };

const exception: Exception = {
  until: "2027-01-01",
  by: "CISO",
  decision: "B-1",
  reason: "tijdelijk",
  span: { file, start: 0, end: 6 },
};

export function finding(rule: string, level: Level, excepted = false): Finding {
  return {
    id: `${rule}-${level}`,
    rule,
    level,
    primary: { file, start: 0, end: 20 },
    resources: [],
    units: [],
    party: null,
    place: null,
    role: null,
    message: { nl: "buiten de EER", en: "outside the EEA" },
    evidence: [],
    precision: "high",
    exposures: [],
    exception: excepted ? exception : null,
    quiet: false,
  };
}

export function notification(level: Notification["level"], message: string): Notification {
  return { level, file: "main.tf", span: { file, start: 0, end: 6 }, message, incomplete: level === "error" };
}

export function rule(id: string, level: Level): RuleFacts {
  const text = (what: string) => ({ nl: `${what} van ${id}`, en: `${what} of ${id}` });
  return {
    id,
    level,
    title: text("Title"),
    description: text("Description"),
    help: text("Help"),
    remediation: text("Remedy"),
    tags: ["location"],
    basis: [
      { document: "Policy", paragraph: "§4.6", date: "2026-07-03", reference: null, strength: "secondary" },
    ],
    precision: "high",
    securitySeverity: 7,
    documentation: "docs/rules",
  };
}

export function report(findings: readonly Finding[], changes: Partial<ScanReport> = {}): ScanReport {
  return {
    tool: { name: "cloudtoets", version: "0.0.0", renderers: {} },
    profile: {
      id: "rijk-2026",
      title: { nl: "Rijk", en: "Rijk" },
      effective: "2026-07-03",
      asOf: "2026-11-24",
      allowed: ["NL"],
    },
    organisation: null,
    systems: [],
    systemOf: () => null,
    resources: [],
    exposures: [],
    properties: [],
    findings,
    notifications: [],
    rules: [rule("NLC-LOC-001", "error"), rule("NLC-LOC-003", "warning"), rule("NLC-JUR-002", "warning")],
    incomplete: false,
    files: 1,
    ...changes,
  };
}

export interface Scenery {
  readonly outcome?: ScanOutcome;
  readonly environment?: Record<string, string>;
  readonly terminal?: boolean;
  readonly workingDirectory?: string;
  readonly explanation?: string | null;
}

export function done(scanReport: ScanReport, language: "nl" | "en" | null = null): ScanOutcome {
  return { kind: "done", report: scanReport, root: "/work", language };
}

export async function cloudtoets(commandLine: readonly string[], scenery: Scenery = {}) {
  const requests: ScanRequest[] = [];
  const presentations: (RenderOptions & { readonly format: string })[] = [];
  const said = { output: "", talk: "" };
  const stages: Stages = {
    scan: async (request) => {
      requests.push(request);
      return scenery.outcome ?? done(report([]));
    },
    rules: async ({ profile }) =>
      profile === "no-such"
        ? {
            kind: "refused",
            refusals: [{ message: "No profile 'no-such'.", file: null, line: null, column: null }],
          }
        : { kind: "done", rules: report([]).rules },
    checkPolicy: async () => ({ kind: "done", results: [{ rule: "OWN-1", problems: [] }] }),
    testPolicy: async () => ({
      kind: "done",
      results: [{ rule: "OWN-1", problems: [{ nl: "er mist iets", en: "something is missing" }] }],
    }),
    policyFields: async () => [{ field: "role", type: "word", values: ["hosting"], tests: ["equals"] }],
    render: async (_report, format, presentation) => {
      presentations.push({ format, ...presentation });
      return `<${format}>\n`;
    },
    explain: async (_report, _address, presentation) => {
      presentations.push({ format: "explanation", ...presentation });
      return scenery.explanation === undefined ? "because\n" : scenery.explanation;
    },
    explainNothing: async (_report, address) => `Nothing is called ${address}.\n`,
    savedReport: async () => {
      throw new Error("No command that these tests run asks for a report as it is kept");
    },
    answers: () => import("../../src/answers/index.ts"),
    proposal: () => import("../../src/proposal/index.ts"),
    findConfiguration: async () => null,
  };
  const stream = (name: "output" | "talk") => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTerminal: scenery.terminal === true,
    width: scenery.terminal === true ? 100 : null,
  });
  const status = await run(
    commandLine,
    stages,
    {
      workingDirectory: scenery.workingDirectory ?? process.cwd(),
      environment: scenery.environment ?? {},
      output: stream("output"),
      talk: stream("talk"),
    },
    "1.2.3",
  );
  return { status, ...said, requests, presentations };
}
