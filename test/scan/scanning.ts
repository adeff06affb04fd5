/** Scans files given in a test with the whole pipeline. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Finding, type ScanReport, startOf } from "../../src/model/index.ts";
import { type ScanOutcome, type ScanRequest, scan } from "../../src/scan.ts";

export type Files = Readonly<Record<string, string>>;

export const plain: Omit<ScanRequest, "workingDirectory"> = {
  paths: ["."],
  root: null,
  exclude: [],
  config: null,
  configText: null,
  baseConfig: null,
  profile: null,
  policies: [],
  select: [],
  ignore: [],
  inlineExceptions: true,
  asOf: "2026-11-23",
  variables: [],
  variableFiles: [],
  workspace: null,
  render: null,
  environment: new Map(),
};

export async function outcomeOf(files: Files, request: Partial<ScanRequest> = {}): Promise<ScanOutcome> {
  const workingDirectory = mkdtempSync(join(tmpdir(), "cloudtoets-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workingDirectory, path)), { recursive: true });
      writeFileSync(join(workingDirectory, path), text);
    }
    return await scan({ ...plain, workingDirectory, ...request });
  } finally {
    rmSync(workingDirectory, { recursive: true, force: true });
  }
}

export async function reportOf(files: Files, request: Partial<ScanRequest> = {}): Promise<ScanReport> {
  const outcome = await outcomeOf(files, request);
  if (outcome.kind === "refused") throw new Error(outcome.refusals.map(({ message }) => message).join("; "));
  return outcome.report;
}

/** `NLC-LOC-001 main.tf:2` */
export function placeOf({ rule, primary }: Finding): string {
  return `${rule} ${primary.file.path}:${startOf(primary).line}`;
}
