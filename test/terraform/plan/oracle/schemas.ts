/**
 * What a provider would have to look like for the code to be right: every attribute that is written or read, every
 * block. With it `scripts/stand-in-provider` stands in for any provider, and the real Terraform can plan the code.
 */
import type { SourceFile } from "../../../../src/model/index.ts";
import {
  type Block,
  type Body,
  type Expression,
  innerExpressions,
  parseHcl,
  splatElement,
} from "../../../../src/terraform/hcl/index.ts";
import { parseJsonSyntax } from "../../../../src/terraform/module/json-syntax.ts";

export interface Schemas {
  readonly provider: SchemaBlock;
  readonly resources: Readonly<Record<string, SchemaBlock>>;
  readonly data: Readonly<Record<string, SchemaBlock>>;
  readonly ephemeral: Readonly<Record<string, SchemaBlock>>;
  readonly functions: readonly string[];
}

export interface SchemaBlock {
  readonly attributes: readonly string[];
  readonly blocks: Readonly<Record<string, SchemaBlock>>;
}

interface Shape {
  readonly attributes: Set<string>;
  readonly blocks: Map<string, Shape>;
}

type Kind = "resource" | "data" | "ephemeral";

interface Gathered {
  readonly provider: Shape;
  readonly types: Readonly<Record<Kind, Map<string, Shape>>>;
  /** Names that are read from what may be any resource: a variable of a for expression, an element of a local. */
  readonly anywhere: Set<string>;
  readonly functions: Set<string>;
}

/** One for all providers in the files: which of them serves a resource is for Terraform to say. */
export function schemasOf(files: readonly SourceFile[]): Schemas {
  const gathered: Gathered = {
    provider: shape(),
    types: { resource: new Map(), data: new Map(), ephemeral: new Map() },
    anywhere: new Set(),
    functions: new Set(),
  };
  const blocks = files.flatMap(blocksIn);
  for (const block of blocks) addDeclaration(block, gathered);
  for (const block of blocks) readExpressions(block.body, gathered);
  const { resource, data, ephemeral } = gathered.types;
  const finished = (types: ReadonlyMap<string, Shape>) =>
    Object.fromEntries([...types].map(([name, each]) => [name, finish(each, gathered.anywhere)]));
  return {
    provider: finish(gathered.provider, new Set()),
    resources: finished(resource),
    data: finished(data),
    ephemeral: finished(ephemeral),
    functions: [...gathered.functions],
  };
}

const labelCounts: ReadonlyMap<string, number> = new Map([
  ["resource", 2],
  ["data", 2],
  ["ephemeral", 2],
  ["provider", 1],
  ["variable", 1],
  ["output", 1],
  ["module", 1],
  ["check", 1],
]);

function blocksIn(file: SourceFile): readonly Block[] {
  return file.path.endsWith(".json") ? parseJsonSyntax(file, labelCounts).blocks : parseHcl(file).body.blocks;
}

function shape(): Shape {
  return { attributes: new Set(), blocks: new Map() };
}

function finish({ attributes, blocks }: Shape, more: ReadonlySet<string>): SchemaBlock {
  const names = [...attributes, ...more].filter(
    (name) => /^[a-z][a-z0-9_]*$/.test(name) && !blocks.has(name),
  );
  return {
    attributes: [...new Set(names)].sort(),
    blocks: Object.fromEntries([...blocks].map(([name, inner]) => [name, finish(inner, new Set())])),
  };
}

/** What Terraform itself reads of a block. */
const meta = {
  resource: new Set([
    "count",
    "for_each",
    "provider",
    "depends_on",
    "lifecycle",
    "provisioner",
    "connection",
  ]),
  provider: new Set(["alias", "version", "for_each"]),
};

function addDeclaration(block: Block, { provider, types }: Gathered): void {
  if (block.type === "check") {
    for (const inner of block.body.blocks) addType(inner, types);
  } else if (block.type === "provider") addBody(block.body, provider, meta.provider);
  else addType(block, types);
}

function addType(block: Block, types: Gathered["types"]): void {
  const [type] = block.labels;
  if (!isKind(block.type) || !type) return;
  const known = types[block.type].get(type.value) ?? shape();
  known.attributes.add("id");
  types[block.type].set(type.value, known);
  addBody(block.body, known, meta.resource);
}

function isKind(type: string): type is Kind {
  return type === "resource" || type === "data" || type === "ephemeral";
}

function addBody(body: Body, into: Shape, besides: ReadonlySet<string> = new Set()): void {
  for (const { name } of body.attributes) if (!besides.has(name)) into.attributes.add(name);
  for (const block of body.blocks) {
    const isDynamic = block.type === "dynamic";
    const name = isDynamic ? block.labels[0]?.value : block.type;
    const inner = isDynamic ? block.body.blocks.find(({ type }) => type === "content")?.body : block.body;
    if (name === undefined || inner === undefined || besides.has(name)) continue;
    const known = into.blocks.get(name) ?? shape();
    into.blocks.set(name, known);
    addBody(inner, known);
  }
}

function readExpressions(body: Body, gathered: Gathered): void {
  for (const { expression } of body.attributes) readExpression(expression, gathered);
  for (const block of body.blocks) readExpressions(block.body, gathered);
}

function readExpression(expression: Expression, gathered: Gathered): void {
  if (expression.kind === "call") {
    const [, , name] = /^(provider)::[^:]+::(.+)$/.exec(expression.name) ?? [];
    if (name !== undefined) gathered.functions.add(name);
  }
  const names = chainOf(expression);
  if (names !== null) addReading(names, gathered);
  for (const inner of innerExpressions(expression)) readExpression(inner, gathered);
}

/** `a.b[0].c` as its names; a splat goes on with what is read from each element. */
function chainOf(expression: Expression): readonly string[] | null {
  switch (expression.kind) {
    case "variable":
      return expression.name === splatElement ? [] : [expression.name];
    case "attribute": {
      const before = chainOf(expression.target);
      return before && (expression.legacyIndex ? before : [...before, expression.name]);
    }
    case "index":
      return chainOf(expression.target);
    case "splat": {
      const before = chainOf(expression.target);
      const each = chainOf(expression.each);
      return before && each && [...before, ...each];
    }
    default:
      return null;
  }
}

/** A place that is read from some object is no reason for every resource to have one. */
const places = /^(?:regions?|locations?|zones?|availability_zones?|datacenters?|project|count|for_each)$/;

function addReading(names: readonly string[], { types, anywhere }: Gathered): void {
  const [root = "", ...rest] = names;
  const isPrefixed = root === "data" || root === "ephemeral";
  const [type, path] = isPrefixed ? [rest[0] ?? "", rest.slice(2)] : [root, rest.slice(1)];
  const known = types[isPrefixed ? root : "resource"].get(type);
  const [attribute] = path;
  if (known === undefined) {
    for (const name of rest) if (!places.test(name)) anywhere.add(name);
  } else if (attribute !== undefined) addPath(path, known);
}

function addPath([name = "", ...rest]: readonly string[], into: Shape): void {
  const block = into.blocks.get(name);
  if (block === undefined) into.attributes.add(name);
  else if (rest.length > 0) addPath(rest, block);
}
