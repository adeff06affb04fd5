/**
 * Plans and states as `terraform show -json` writes them, and states as Terraform stores them. In: files that are
 * one of these. Out: the resources that there will be, or are, in the shape that reading the source gives.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
import { type FileStore, folderOf, isTerraformFile, isZip } from "../../discover/index.ts";
import type { Notification, Resource, SourceFile } from "../../model/index.ts";
import { readTerraform, spanOf } from "../module/index.ts";
import { type DocumentReading, readDocument, showCommand } from "./document.ts";
import { layOver } from "./source.ts";

export interface PlanRequest {
  readonly files: FileStore;
  /** Relative to the root. */
  readonly paths: readonly string[];
  /** A plan that was handed in; null when none was. */
  readonly standardInput: StandardInput | null;
  readonly workspace: string | null;
}

export interface StandardInput {
  readonly text: string;
  /** Relative to the root: where the source of the plan may be; null when that is not in the root. */
  readonly folder: string | null;
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
  for (const { file, folder } of sourcesOf(request, notify)) {
    const reading = readDocument(file, notify);
    const laid = folder === null ? null : await layOverSource(request, file, folder, reading);
    if (laid !== null && folder !== null) replaced.add(folder);
    resources.push(...(laid ?? reading.resources));
  }
  return { resources, notifications, replaced: [...replaced].sort() };
}

/** Null when the source of the plan is not in this folder. */
async function layOverSource(
  { files, workspace }: PlanRequest,
  file: SourceFile,
  folder: string,
  { unit, resources, variables }: DocumentReading,
): Promise<readonly Resource[] | null> {
  if (unit?.kind !== "plan") return null;
  const entries = files.list(folder) ?? [];
  if (!entries.some(({ name, kind }) => kind === "file" && isTerraformFile(name))) return null;
  const source = await readTerraform({
    files,
    folders: [folder],
    variables: {
      environment: new Map(),
      files: [],
      options: [],
      planned: new Map(variables.map(({ name, value }) => [name, value])),
    },
    variants: { files: [], declared: [] },
    workspace,
  });
  const secrets = variables.flatMap(({ value, secret }) => (secret ? [spanOf(value)] : []));
  return layOver({ file, resources, secrets }, source.resources);
}

interface Source {
  readonly file: SourceFile;
  /** Where the code may lie that the plan was made from. */
  readonly folder: string | null;
}

function sourcesOf(
  { files, paths, standardInput }: PlanRequest,
  notify: (notification: Notification) => void,
): readonly Source[] {
  const sources: Source[] = [];
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
    if (outcome.kind === "read") sources.push({ file: outcome.file, folder: folderOf(path) });
    else refuse(path, outcome.kind === "absent" ? "the file is not there" : `the file ${outcome.message}`);
  }
  if (standardInput !== null) {
    const { text, folder } = standardInput;
    if (isZip(text)) refuse("-", `this is a plan as Terraform stores it; ${showCommand}`);
    else if (text.length > largestPlan)
      refuse("-", "standard input holds more than 200 MB; that is not read");
    else sources.push({ file: { path: "-", text: text.replace(/^\uFEFF/, "") }, folder });
  }
  return sources;
}

function commandFor(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^[\w.-]+$/.test(name)
    ? `make JSON of it with: terraform show -json ${name} > plan.json`
    : showCommand;
}
