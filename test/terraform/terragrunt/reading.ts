/** Reads a Terragrunt repository that a test gives, without the catalogue and the policy. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { discover, openFiles } from "../../../src/discover/index.ts";
import {
  type Declared,
  type Notification,
  nowhere,
  type Resource,
  type Span,
  startOf,
  type Value,
} from "../../../src/model/index.ts";
import { readTerraform } from "../../../src/terraform/module/index.ts";
import { readTerragrunt } from "../../../src/terraform/terragrunt/index.ts";
import type { Files } from "../../scan/scanning.ts";

export interface Reading {
  readonly resources: readonly Resource[];
  readonly notifications: readonly Notification[];
  readonly faulty: readonly string[];
}

export async function readRepository(
  files: Files,
  environment: Readonly<Record<string, string>> = {},
): Promise<Reading> {
  const root = mkdtempSync(join(tmpdir(), "cloudtoets-terragrunt-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const store = openFiles(root);
    const { terraformFolders, terragruntFiles, variableFiles } = discover(store, ["."], []);
    const declared = Object.entries(environment).map(([name, value]): [string, Declared] => [
      name,
      { value, span: nowhere },
    ]);
    const terragrunt = await readTerragrunt({
      files: store,
      found: terragruntFiles,
      environment: new Map(declared),
      variables: { environment: new Map(), files: [], options: [] },
      workspace: null,
    });
    const terraform = await readTerraform({
      files: store,
      folders: terraformFolders,
      variables: { environment: new Map(), files: [], options: [] },
      variants: { files: variableFiles, declared: [] },
      deployments: terragrunt.deployments,
      workspace: null,
    });
    return {
      resources: terraform.resources,
      notifications: [...terragrunt.notifications, ...terraform.notifications],
      faulty: [...terragrunt.faulty, ...terraform.faulty].map(({ path }) => path),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function units({ resources }: Reading): readonly string[] {
  return [...new Set(resources.map(({ unit }) => unit.path))].sort();
}

export function said({ notifications }: Reading): readonly string[] {
  return notifications.map(({ level, file, span, message }) => {
    return `${level} ${file ?? ""}${span ? `:${startOf(span).line}` : ""} ${message}`;
  });
}

export function find(reading: Reading, address: string, unit?: string): Resource {
  const found = reading.resources.find(
    (resource) => resource.address === address && (unit === undefined || resource.unit.path === unit),
  );
  if (!found) throw new Error(`there is no ${address}: ${reading.resources.map((each) => each.address)}`);
  return found;
}

/** `eu-west-1 from region.hcl:2`, or `unknown: reason, subject`. */
export function attribute(resource: Resource, name: string): string {
  const value = resource.configuration.attribute(name);
  return value ? described(value) : "left out";
}

export function described(value: Value): string {
  switch (value.kind) {
    case "unknown":
      return `unknown: ${value.reason.code}, ${value.reason.subject}`;
    case "list":
      return `[${value.elements.map(plain).join(", ")}]`;
    case "string":
    case "number":
    case "bool":
      return `${value.value} from ${origin(value)}`;
    case "one-of":
      return `one of ${value.candidates.map(plain).join(", ")}`;
    default:
      return plain(value);
  }
}

function plain(value: Value): string {
  if (value.kind === "map")
    return `{${[...value.entries].map(([name, each]) => `${name} = ${plain(each)}`).join(", ")}}`;
  if (value.kind === "list") return `[${value.elements.map(plain).join(", ")}]`;
  return "value" in value ? String(value.value) : value.kind;
}

function origin({ provenance }: Value): string {
  if (provenance.origin.kind === "environment") return `$${provenance.origin.name}`;
  return "span" in provenance.origin ? where(provenance.origin.span) : provenance.origin.kind;
}

export function where(span: Span): string {
  return `${span.file.path}:${startOf(span).line}`;
}

/** The lines that a value came by, the use first. */
export function way(value: Value | null): readonly string[] {
  const lines: string[] = [];
  for (let path = value?.provenance.path ?? null; path; path = path.next) lines.push(where(path.step));
  return value ? [...lines, origin(value)] : lines;
}
