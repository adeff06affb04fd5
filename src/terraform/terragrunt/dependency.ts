/**
 * `dependency.network.outputs`: what another unit of the repository will give, worked out from its own code.
 * `mock_outputs` are made up, for plans before that unit is deployed: they are never taken for the truth.
 * https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#dependency
 */
import { folderOf } from "../../discover/index.ts";
import type { Span, UnknownCode, Value } from "../../model/index.ts";
import {
  type Access,
  circular,
  deepest,
  invalid,
  mapValue,
  type Resolved,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { Block, VariableExpression } from "../hcl/index.ts";
import { type DeployedOutputs, type Deployment, lazyMap } from "../module/index.ts";
import { attributeIn, isTrue, type Layer, mergedLayers, valueIn } from "./layers.ts";
import { pathFrom } from "./paths.ts";
import { faultAt } from "./session.ts";

/** A unit takes about as much of the call stack as this many expressions: longer chains than this allows are not known. */
const depthOfUnit = 20;

export function resolveDependency(
  layer: Layer,
  root: VariableExpression,
  accesses: readonly Access[],
): Resolved {
  const [name, outputs, output] = accesses.map((access) =>
    access.kind === "attribute" ? access.name : null,
  );
  const names = accesses.flatMap((access) => (access.kind === "attribute" ? [access.name] : []));
  const asked: Asked = { name: name ?? "", subject: ["dependency", ...names].join("."), root };
  const blocks = blocksNamed(layer, asked.name);
  if (blocks.length === 0 || outputs !== "outputs") {
    const code = blocks.length === 0 ? "not-declared" : "computed";
    return { value: unknown(asked, code, blocks[0]?.block.header ?? root), used: accesses.length };
  }
  const unit = unitOf(layer, asked, blocks);
  if (isValue(unit)) return { value: unit, used: accesses.length };
  if (typeof output !== "string") return { value: wholeOf(asked, unit), used: 2 };
  const value = unit.outputs.output(output, unit.depth) ?? absent(asked, unit, blocks, output);
  return { value, used: 3 };
}

/** What is asked, as the author writes it, and where. */
interface Asked {
  readonly name: string;
  readonly subject: string;
  readonly root: Span;
}

interface Dependency {
  readonly outputs: DeployedOutputs;
  /** How deep the evaluation of its outputs starts. */
  readonly depth: number;
  readonly span: Span;
}

interface Declared {
  readonly block: Block;
  readonly layer: Layer;
}

function unknown({ subject, root }: Asked, code: UnknownCode, span: Span, why?: string): Value {
  const named = why === undefined ? subject : `${subject} (${why})`;
  return unknownValue({ code, subject: named, span }, writtenAt(root));
}

function isValue(found: Dependency | Value): found is Value {
  return "kind" in found;
}

/** The blocks of this name: of the file itself, then of all files that make the configuration, the strongest first. */
function blocksNamed(layer: Layer, name: string): readonly Declared[] {
  const layers = new Set([layer, ...mergedLayers(layer.includer ?? layer)]);
  return [...layers].flatMap((each) =>
    each.body.blocks
      .filter(({ type, labels }) => type === "dependency" && labels[0]?.value === name)
      .map((block): Declared => ({ block, layer: each })),
  );
}

/** The other unit; a value when there is none whose outputs could be told. */
function unitOf(layer: Layer, asked: Asked, blocks: readonly Declared[]): Dependency | Value {
  const written = blocks.find(({ block }) => attributeIn(block.body, "config_path"));
  const from = written ?? blocks[0];
  if (!from) return unknown(asked, "not-declared", asked.root);
  const span = from.block.header;
  const path = written ? valueIn(written.block.body, "config_path", written.layer.scope) : null;
  if (path?.kind === "unknown")
    return unknownValue({ ...path.reason, subject: asked.subject }, path.provenance);
  if (path?.kind !== "string") return unknown(asked, "invalid-expression", span, "config_path is not a text");
  const unread = whyUnread(blocks);
  if (unread !== null) return unknown(asked, "computed", span, unread);
  const folder = folderAt(from.layer, path.value);
  if (folder === null) return unknown(asked, "module-not-fetched", span, "it lies outside the scan root");
  const { session, budget } = layer.unit;
  const depth = budget.depth + depthOfUnit;
  if (depth > deepest) return unknown(asked, "budget", span, "a long chain of units");
  if (session.open.includes(folder)) {
    const circle = [...session.open.slice(session.open.indexOf(folder)), folder];
    session.notify(faultAt(span, `units depend on each other: ${circle.join(" → ")}`));
    return circular(asked.subject, span);
  }
  const configured = session.units.get(folder);
  const deployment = configured
    ? layer.unit.language.readUnit(session, configured, depth)
    : session.deployments.get(folder);
  if (deployment === undefined) return unknown(asked, "module-not-fetched", span, `${folder} is not there`);
  if (deployment === null) return unknown(asked, "computed", span, `${folder} deploys nothing here`);
  return outputsAt(layer, deployment, asked, depth, span);
}

function outputsAt(
  layer: Layer,
  deployment: Deployment,
  asked: Asked,
  depth: number,
  span: Span,
): Dependency | Value {
  const { module } = deployment;
  if (module.kind === "missing")
    return unknownValue({ ...module.reason, subject: asked.subject }, writtenAt(asked.root));
  return { outputs: layer.unit.session.outputsOf(deployment), depth, span };
}

/** Why Terragrunt does not ask that unit, and takes what is made up instead. */
function whyUnread(blocks: readonly Declared[]): string | null {
  for (const { block, layer } of blocks) {
    if (isTrue(block.body, "skip_outputs", layer.scope)) return "skip_outputs";
    const enabled = valueIn(block.body, "enabled", layer.scope);
    if (enabled?.kind === "bool" && !enabled.value) return "it is not enabled";
  }
  return null;
}

/** A path leads to a folder, or to the configuration in it. */
function folderAt({ folder }: Layer, path: string): string | null {
  const found = pathFrom(folder, path);
  return found?.endsWith(".hcl") ? folderOf(found) : found;
}

function wholeOf(asked: Asked, { outputs, depth, span }: Dependency): Value {
  const entries = lazyMap(outputs.names, (name) => outputs.output(name, depth) ?? invalid(name, asked.root));
  return mapValue("object", entries, writtenAt(span));
}

/** Where what is made up is merged with the outputs, what is missing from them could be any of it. */
function absent(asked: Asked, { span }: Dependency, blocks: readonly Declared[], name: string): Value {
  const merged = blocks.some(({ block, layer }) => {
    const strategy = valueIn(block.body, "mock_outputs_merge_strategy_with_state", layer.scope);
    const isMerged = isTrue(block.body, "mock_outputs_merge_with_state", layer.scope);
    return isMerged || (strategy !== null && !(strategy.kind === "string" && strategy.value === "no_merge"));
  });
  return merged
    ? unknown(asked, "computed", span, "its module has no such output")
    : invalid(`the module of dependency.${asked.name} has no output "${name}"`, asked.root);
}
