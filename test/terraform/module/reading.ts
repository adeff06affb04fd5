/** Reads Terraform files given in a test, and prints what came of them in a form that can be compared. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { discover, openFiles } from "../../../src/discover/index.ts";
import {
  type DeclaredVariant,
  type Resource,
  startOf,
  textOf,
  type Value,
} from "../../../src/model/index.ts";
import { readTerraform, type TerraformReading } from "../../../src/terraform/module/index.ts";

export type Files = Readonly<Record<string, string>>;

export interface Given {
  readonly variables?: readonly string[];
  readonly variableFiles?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly variants?: readonly DeclaredVariant[];
}

/** Runs with the files in a folder of their own, which is gone afterwards. */
export async function inFolder<T>(files: Files, run: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "cloudtoets-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await run(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function read(files: Files, given: Given = {}): Promise<TerraformReading> {
  return inFolder(files, (root) => {
    const store = openFiles(root);
    const { terraformFolders, variableFiles } = discover(store, ["."], []);
    return readTerraform({
      files: store,
      folders: terraformFolders,
      variables: {
        environment: new Map(Object.entries(given.environment ?? {})),
        files: given.variableFiles ?? [],
        options: given.variables ?? [],
      },
      variants: { files: variableFiles, declared: given.variants ?? [] },
      workspace: given.workspace ?? null,
    });
  });
}

/** `unit: address` of everything that is managed, possible ones with a question mark. */
export function addresses(reading: TerraformReading): readonly string[] {
  return reading.resources
    .filter(({ kind }) => kind === "resource")
    .map(({ unit, address, presence }) => `${unit.path}: ${address}${presence === "possible" ? "?" : ""}`)
    .sort();
}

export function resource(reading: TerraformReading, address: string): Resource {
  const found = reading.resources.find((each) => each.address === address);
  if (!found)
    throw new Error(`${address} is not in ${reading.resources.map((each) => each.address).join(", ")}`);
  return found;
}

/** `"nl"`, `3`, `[a, b]`, `? variable-without-value var.x`, `a | b`. */
export function show(value: Value | null): string {
  if (value === null) return "left out";
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "number":
    case "bool":
      return String(value.value);
    case "null":
      return "null";
    case "list":
      return `[${value.elements.map(show).join(", ")}]`;
    case "map":
      return `{${[...value.entries].map(([name, entry]) => `${name} = ${show(entry)}`).join(", ")}}`;
    case "unknown":
      return `? ${value.reason.code} ${value.reason.subject}`;
    case "one-of":
      return value.candidates.map(show).join(" | ");
  }
}

/** An attribute of a resource, as it came out. */
export function attribute(reading: TerraformReading, address: string, name: string): string {
  return show(resource(reading, address).configuration.attribute(name));
}

/** The way of a value, from use to decision: `main.tf:3 region = var.region`. */
export function way(value: Value | null): readonly string[] {
  if (value === null) return [];
  const steps: string[] = [];
  const at = (span: Parameters<typeof startOf>[0]) =>
    `${span.file.path}:${startOf(span).line} ${textOf(span).split("\n")[0] ?? ""}`;
  for (let path = value.provenance.path; path !== null; path = path.next) steps.push(at(path.step));
  const { origin } = value.provenance;
  if (origin.kind === "file") steps.push(at(origin.span));
  else if (origin.kind === "absence") steps.push(`nothing at ${at(origin.span)}`);
  else steps.push(origin.kind === "option" ? origin.text : origin.name);
  return steps;
}

/** What was said: `error m/main.tf:1 what is wrong`. */
export function said({ notifications }: TerraformReading): readonly string[] {
  return notifications.map(
    ({ level, file, span, message }) =>
      `${level} ${file ?? ""}${span ? `:${startOf(span).line}` : ""} ${message}`,
  );
}
