/**
 * Plans and states as `terraform show -json` writes them, and states as Terraform stores them. In: files that are
 * one of these. Out: the resources that there will be, or are, in the shape that reading the source gives.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
import { type FileStore, isZip } from "../../discover/index.ts";
import type { Notification, Resource, SourceFile } from "../../model/index.ts";
import { readDocument, showCommand } from "./document.ts";

export interface PlanRequest {
  readonly files: FileStore;
  /** Relative to the root. */
  readonly paths: readonly string[];
  /** A plan that was handed in; null when none was. */
  readonly standardInput: string | null;
}

export interface PlanReading {
  readonly resources: readonly Resource[];
  readonly notifications: readonly Notification[];
  /** Folders whose source was planned: what the plan says goes above what the source says. */
  readonly replaced: readonly string[];
}

/** Far above any plan that was met; Terraform itself is slow there. */
export const largestPlan = 200 * 1024 * 1024;

export async function readPlans(request: PlanRequest): Promise<PlanReading> {
  const resources: Resource[] = [];
  const notifications: Notification[] = [];
  const notify = (notification: Notification) => notifications.push(notification);
  const replaced = new Set<string>();
  for (const file of sourcesOf(request, notify)) {
    const reading = readDocument(file, notify);
    resources.push(...reading.resources);
  }
  return { resources, notifications, replaced: [...replaced].sort() };
}

function sourcesOf(
  { files, paths, standardInput }: PlanRequest,
  notify: (notification: Notification) => void,
): readonly SourceFile[] {
  const sources: SourceFile[] = [];
  const refuse = (file: string, message: string) =>
    notify({ level: "error", file, span: null, message, incomplete: true });
  for (const path of paths) {
    const start = files.start(path) ?? "";
    if (isZip(start)) {
      refuse(
        path,
        `this is a plan as Terraform stores it, which only Terraform can read; ${commandFor(path)}`,
      );
      continue;
    }
    if (start.startsWith("ÿþ")) {
      refuse(path, "the file is UTF-16 text, as PowerShell's > writes it; write it as UTF-8");
      continue;
    }
    const outcome = files.read(path, largestPlan);
    if (outcome.kind === "read") sources.push(outcome.file);
    else refuse(path, outcome.kind === "absent" ? "the file is not there" : `the file ${outcome.message}`);
  }
  if (standardInput !== null) sources.push({ path: "-", text: standardInput.replace(/^\uFEFF/, "") });
  return sources;
}

function commandFor(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^[\w.-]+$/.test(name)
    ? `make JSON of it with: terraform show -json ${name} > plan.json`
    : showCommand;
}
