/** The outputs of `action.yml`, and whether the step fails. */
import * as core from "@actions/core";
import { shareUnder } from "../answers/index.ts";
import { countFindings, type ExitStatus, exitStatus } from "../cli/index.ts";
import type { Language, SavedReport, ScanReport } from "../model/index.ts";
import { texts } from "./texts.ts";

export interface Result {
  readonly status: ExitStatus;
  readonly report: ScanReport;
  readonly saved: SavedReport;
  readonly sarifFile: string;
  /** Findings that the change brings or extends; null when it was not compared with anything. */
  readonly fresh: number | null;
}

export async function setOutputs({ status, report, saved, sarifFile, fresh }: Result): Promise<void> {
  const { error, warning, note } = countFindings(report);
  const { excepted, unknown, resources } = saved.summary;
  const share = await shareUnder([saved], "US");
  core.setOutput("exit-code", status);
  core.setOutput("sarif-file", sarifFile);
  core.setOutput("errors", error);
  core.setOutput("warnings", warning);
  core.setOutput("notes", note);
  core.setOutput("new-findings", fresh ?? "");
  core.setOutput("unknown", unknown);
  core.setOutput("excepted", excepted);
  core.setOutput("resources", resources);
  core.setOutput("us-share", share ?? "");
  core.setOutput("profile", report.profile.id);
}

/** Nothing was scanned: there is no report to upload, and no count to rely on. */
export function refuse(messages: readonly string[]): void {
  core.setOutput("exit-code", exitStatus.refused);
  core.setOutput("sarif-file", "");
  for (const message of messages) core.setFailed(message);
}

export function finish({ status, report }: Result, language: Language): void {
  const { error, warning, note } = countFindings(report);
  const counts = texts.counts(error, warning, note)[language];
  if (status === exitStatus.findings) core.setFailed(`${texts.hasFindings()[language]} ${counts}`);
  else if (status === exitStatus.incomplete) core.setFailed(`${texts.isIncomplete()[language]} ${counts}`);
  else core.info(counts);
}
