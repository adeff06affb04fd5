/**
 * A folder of Terraform files as Terraform sees it: its blocks by kind and name, override files merged in.
 * https://developer.hashicorp.com/terraform/language/files
 */
import { type FileStore, isTerraformFile, pathIn } from "../../discover/index.ts";
import type { Notification, SourceFile, Span } from "../../model/index.ts";
import {
  type Attribute,
  type Block,
  type Body,
  type Expression,
  isFaulty,
  parseHcl,
  type SyntaxDiagnostic,
} from "../hcl/index.ts";
import { attributeNamed, literalText } from "./blocks.ts";
import type { GeneratedFile } from "./deployment.ts";
import { type JsonFile, parseJsonSyntax } from "./json-syntax.ts";
import { mergeOverrides } from "./override.ts";

export interface ModuleDefinition {
  /** Relative to the scan root. */
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Block>;
  /** Each local is an attribute of some `locals` block. */
  readonly locals: ReadonlyMap<string, Attribute>;
  readonly outputs: ReadonlyMap<string, Block>;
  readonly calls: ReadonlyMap<string, Block>;
  /** By `type.name`. */
  readonly resources: ReadonlyMap<string, Block>;
  readonly dataSources: ReadonlyMap<string, Block>;
  /** By local name, or `name.alias`. */
  readonly providers: ReadonlyMap<string, Block>;
  /** By local name. */
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** `backend "x"` or `cloud` blocks. */
  readonly backends: readonly Block[];
  readonly notifications: readonly Notification[];
  /** Files that our parser found a fault in, and did not only stop at. */
  readonly faulty: readonly SourceFile[];
  /** All its files. */
  readonly sources: readonly SourceFile[];
}

export interface Requirement {
  /** As written: `hashicorp/aws`; null when only a version is given. */
  readonly source: string | null;
  readonly span: Span;
}

/** Kept, because one module may be deployed many times over. */
const parsed = new WeakMap<SourceFile, JsonFile>();

function blocksIn(file: SourceFile): JsonFile {
  const before = parsed.get(file);
  if (before) return before;
  const blocks = parseBlocks(file);
  parsed.set(file, blocks);
  return blocks;
}

function parseBlocks(file: SourceFile): JsonFile {
  if (file.path.endsWith(".json")) return parseJsonSyntax(file, labelCounts);
  const { body, diagnostics } = parseHcl(file);
  return { blocks: body.blocks, diagnostics: [...strayAttributes(body), ...diagnostics] };
}

/** Terraform knows blocks only at the top of a file. */
function strayAttributes(body: Body): readonly SyntaxDiagnostic[] {
  return body.attributes.map((attribute) => ({
    span: attribute.nameSpan,
    message: `An attribute "${attribute.name}" cannot stand outside a block.`,
  }));
}

interface FolderFiles {
  readonly main: readonly SourceFile[];
  readonly overrides: readonly SourceFile[];
}

/** What is put beside the files of a folder before Terraform runs. */
export interface Additions {
  /** A folder whose files win over those of the same name; null for none. */
  readonly folder: string | null;
  readonly generated: readonly GeneratedFile[];
}

export function readDefinition(files: FileStore, folder: string, additions?: Additions): ModuleDefinition {
  const notifications: Notification[] = [];
  const generated = additions?.generated ?? [];
  const replaced = new Set(generated.flatMap(({ name, replaces }) => (replaces ? [name] : [])));
  const present = pathsIn(files, additions?.folder ? [folder, additions.folder] : [folder]);
  for (const name of replaced) present.delete(name);
  const { main, overrides } = readFolder(files, present, notifications);
  const faulty: SourceFile[] = [];
  const parse = (file: SourceFile): readonly Block[] => {
    const { blocks, diagnostics } = blocksIn(file);
    if (isFaulty(diagnostics)) faulty.push(file);
    for (const { span, message } of diagnostics) {
      notifications.push({ level: "error", file: file.path, span, message, incomplete: true });
    }
    return blocks;
  };
  const added = generated.filter(({ name }) => !present.has(name));
  const addedBlocks = (overriding: boolean) =>
    added.flatMap(({ name, blocks }) => (isOverride(name) === overriding ? blocks : []));
  const blocks = mergeOverrides(
    [...main.flatMap(parse), ...addedBlocks(false)],
    [...overrides.flatMap(parse), ...addedBlocks(true)],
  );
  return {
    folder,
    ...sortBlocks(blocks, notifications),
    notifications,
    faulty,
    sources: [...main, ...overrides],
  };
}

/** By name; of files of one name that in the last folder. */
function pathsIn(files: FileStore, folders: readonly string[]): Map<string, string> {
  const paths = new Map<string, string>();
  for (const folder of folders) {
    for (const { name, kind } of files.list(folder) ?? []) {
      if (kind === "file" && isTerraformFile(name)) paths.set(name, pathIn(folder, name));
    }
  }
  return paths;
}

function readFolder(
  files: FileStore,
  paths: ReadonlyMap<string, string>,
  notifications: Notification[],
): FolderFiles {
  const main: SourceFile[] = [];
  const overrides: SourceFile[] = [];
  const seen = new Set<SourceFile>();
  for (const name of preferTofu([...paths.keys()].sort())) {
    const path = paths.get(name) ?? name;
    const outcome = files.read(path);
    if (outcome.kind === "refused") {
      const message = `the file ${outcome.message}`;
      notifications.push({ level: "error", file: outcome.path, span: null, message, incomplete: true });
    }
    // Two links in one folder to the same file are one file.
    if (outcome.kind !== "read" || seen.has(outcome.file)) continue;
    seen.add(outcome.file);
    (isOverride(name) ? overrides : main).push(outcome.file);
  }
  return { main, overrides };
}

/** OpenTofu reads `x.tofu` instead of `x.tf`. https://opentofu.org/docs/language/files/ */
function preferTofu(names: readonly string[]): readonly string[] {
  const present = new Set(names);
  return names.filter((name) => {
    const twin = name.replace(/\.tf(\.json)?$/, ".tofu$1");
    return twin === name || !present.has(twin);
  });
}

/** https://developer.hashicorp.com/terraform/language/files/override */
function isOverride(name: string): boolean {
  return /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
}

type Sorted = Omit<ModuleDefinition, "folder" | "notifications" | "faulty" | "sources">;

/** How many labels a block type must have; Terraform refuses any other number. */
const labelCounts: ReadonlyMap<string, number> = new Map([
  ["resource", 2],
  ["data", 2],
  ["ephemeral", 2],
  ["provider", 1],
  ["variable", 1],
  ["output", 1],
  ["module", 1],
  ["check", 1],
  ["locals", 0],
  ["terraform", 0],
  ["moved", 0],
  ["removed", 0],
  ["import", 0],
]);

function sortBlocks(blocks: readonly Block[], notifications: Notification[]): Sorted {
  const sorted = {
    variables: new Map<string, Block>(),
    locals: new Map<string, Attribute>(),
    outputs: new Map<string, Block>(),
    calls: new Map<string, Block>(),
    resources: new Map<string, Block>(),
    dataSources: new Map<string, Block>(),
    providers: new Map<string, Block>(),
    requirements: new Map<string, Requirement>(),
    backends: [] as Block[],
  };
  const put = <T extends Span>(into: Map<string, T>, name: string, what: T, kind: string) => {
    if (!into.has(name)) into.set(name, what);
    else notifications.push(twice(`${kind} "${name}" is declared twice; only the first is read`, what));
  };
  for (const block of blocks) {
    const problem = wrongShape(block);
    if (problem) {
      notifications.push(problem);
      continue;
    }
    const name = block.labels[0]?.value ?? "";
    const both = labelsOf(block);
    if (block.type === "resource") put(sorted.resources, both, block, "resource");
    else if (block.type === "data") put(sorted.dataSources, both, block, "data source");
    else if (block.type === "module") put(sorted.calls, name, block, "module");
    else if (block.type === "variable") put(sorted.variables, name, block, "variable");
    else if (block.type === "output") put(sorted.outputs, name, block, "output");
    else if (block.type === "provider") put(sorted.providers, providerKey(block), block, "provider");
    else if (block.type === "locals") {
      for (const attribute of block.body.attributes) put(sorted.locals, attribute.name, attribute, "local");
    } else if (block.type === "check") {
      for (const data of scopedData(block)) put(sorted.dataSources, labelsOf(data), data, "data source");
    } else if (block.type === "terraform") readSettings(block, sorted.requirements, sorted.backends);
  }
  return sorted;
}

function labelsOf({ labels }: Block): string {
  return labels.map(({ value }) => value).join(".");
}

/** https://developer.hashicorp.com/terraform/language/block/check#data */
function scopedData(check: Block): readonly Block[] {
  return check.body.blocks.filter(({ type, labels }) => type === "data" && labels.length === 2);
}

function twice(message: string, where: Span): Notification {
  return { level: "error", file: where.file.path, span: where, message, incomplete: true };
}

function wrongShape(block: Block): Notification | null {
  const labels = labelCounts.get(block.type);
  const place = { file: block.file.path, span: block.header };
  if (labels === undefined) {
    const message = `Terraform has no block of type "${block.type}"; it was passed over`;
    return { level: "warning", ...place, message, incomplete: false };
  }
  if (block.labels.length === labels) return null;
  const message = `a ${block.type} block has ${labels} label${labels === 1 ? "" : "s"}, this one has ${block.labels.length}`;
  return { level: "error", ...place, message, incomplete: true };
}

function providerKey(block: Block): string {
  const name = block.labels[0]?.value ?? "";
  const alias = literalText(attributeNamed(block.body, "alias")?.expression);
  return alias === null ? name : `${name}.${alias}`;
}

function readSettings(block: Block, requirements: Map<string, Requirement>, backends: Block[]): void {
  for (const inner of block.body.blocks) {
    if (inner.type === "backend" || inner.type === "cloud") backends.push(inner);
    if (inner.type !== "required_providers") continue;
    for (const attribute of inner.body.attributes) {
      requirements.set(attribute.name, { source: sourceOf(attribute.expression), span: attribute });
    }
  }
}

function sourceOf(expression: Expression): string | null {
  if (expression.kind !== "object") return null;
  const item = expression.items.find(({ key }) => literalText(key) === "source" || nameOf(key) === "source");
  return item ? literalText(item.value) : null;
}

function nameOf(expression: Expression): string | null {
  return expression.kind === "variable" ? expression.name : null;
}
