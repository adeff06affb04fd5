/**
 * A configuration with the ones that it includes, as layers: what a layer says wins over what those behind it say.
 * https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#include
 */
import { folderOf } from "../../discover/index.ts";
import type { SourceFile, Span, Value } from "../../model/index.ts";
import { circular, evaluate, mapValue, type Scope, through, writtenAt } from "../evaluate/index.ts";
import type { Attribute, Block, Body, Expression } from "../hcl/index.ts";
import { pathFrom } from "./paths.ts";
import { faultAt, noteAt, type UnitSession } from "./session.ts";
import { surroundingsIn } from "./surroundings.ts";

export interface Layer {
  readonly unit: UnitSession;
  readonly file: SourceFile;
  readonly body: Body;
  /** The folder of the configuration that is read: for what is included, that of the file that includes it. */
  readonly folder: string;
  /** The layer that includes this one. */
  readonly includer: Layer | null;
  readonly includes: readonly Include[];
  readonly scope: Scope;
  readonly localNames: readonly string[];
  readonly localAttribute: (name: string) => Attribute | null;
  readonly local: (name: string) => Value | null;
}

export interface Include {
  /** Empty for a block without a label. */
  readonly name: string;
  readonly layer: Layer;
  readonly exposed: boolean;
  readonly strategy: "no_merge" | "shallow" | "deep";
}

/** The layer of a file with all that it includes. `folder` is where the file stands when it is run. */
export function readLayer(unit: UnitSession, file: SourceFile, folder = folderOf(file.path)): Layer {
  const includes: Include[] = [];
  const layer = makeLayer(unit, file, folder, null, includes);
  for (const block of layer.body.blocks) {
    if (block.type !== "include") continue;
    const include = readInclude(layer, block);
    if (include) includes.push(include);
  }
  return layer;
}

/**
 * The layers that count, the strongest first. Of several includes the later one wins.
 * https://github.com/gruntwork-io/terragrunt/blob/main/config/include.go
 */
export function mergedLayers(layer: Layer): readonly Layer[] {
  return [layer, ...mergedIncludes(layer).map((include) => include.layer)];
}

export function mergedIncludes(layer: Layer): readonly Include[] {
  return layer.includes.filter(({ strategy }) => strategy !== "no_merge").reverse();
}

function makeLayer(
  unit: UnitSession,
  file: SourceFile,
  folder: string,
  includer: Layer | null,
  includes: readonly Include[],
): Layer {
  const body = unit.session.bodyOf(file);
  const attributes = localsIn(body);
  const known = new Map<string, Value>();
  const layer: Layer = {
    unit,
    file,
    body,
    folder,
    includer,
    includes,
    localNames: [...attributes.keys()],
    localAttribute: (name) => attributes.get(name) ?? null,
    local: (name) => {
      const before = known.get(name);
      const attribute = attributes.get(name);
      if (before || !attribute) return before ?? null;
      known.set(name, circular(`local.${name}`, attribute));
      const value = through(evaluate(attribute.expression, layer.scope), attribute);
      known.set(name, value);
      return value;
    },
    scope: {
      bindings: null,
      world: {
        budget: unit.budget,
        surroundings: surroundingsIn(unit, folderOf(file.path)),
        resolve: (root, accesses) => unit.language.resolveName(layer, root, accesses),
        call: (call, scope) => unit.language.callFunction(layer, call, scope),
      },
    },
  };
  return layer;
}

export function localsOf(layer: Layer): Value {
  const entries = new Map<string, Value>();
  for (const name of [...layer.localNames].sort()) {
    const value = layer.local(name);
    if (value) entries.set(name, value);
  }
  return mapValue("object", entries, writtenAt(layer.body));
}

function localsIn(body: Body): ReadonlyMap<string, Attribute> {
  const blocks = body.blocks.filter(({ type }) => type === "locals");
  return new Map(
    blocks.flatMap((block) =>
      block.body.attributes.map((attribute): [string, Attribute] => [attribute.name, attribute]),
    ),
  );
}

function readInclude(layer: Layer, block: Block): Include | null {
  const { unit, folder } = layer;
  const { session } = unit;
  const written = attributeIn(block.body, "path");
  const path = written ? evaluate(written.expression, layer.scope) : null;
  if (path?.kind !== "string") {
    const why = path?.kind === "unknown" ? `: ${path.reason.subject}` : "";
    session.notify(faultAt(block.header, `what is included cannot be told${why}`));
    return null;
  }
  const file = includedFile(layer, path.value, block);
  if (!file) return null;
  session.included.add(file.path);
  const included = makeLayer(unit, file, folder, layer, []);
  for (const inner of included.body.blocks) {
    if (inner.type !== "include") continue;
    const message = "an included file cannot include another one; Terragrunt refuses it, and it was not read";
    session.notify(noteAt(inner.header, "error", message));
  }
  return {
    name: block.labels[0]?.value ?? "",
    layer: included,
    exposed: isTrue(block.body, "expose", layer.scope),
    strategy: strategyOf(block.body, layer.scope),
  };
}

function includedFile(layer: Layer, written: string, block: Block): SourceFile | null {
  const { session } = layer.unit;
  const path = pathFrom(layer.folder, written);
  if (path === null) {
    session.notify(faultAt(block.header, "the file that is included lies outside the scan root"));
    return null;
  }
  if (path === layer.file.path) {
    session.notify(faultAt(block.header, "this configuration includes itself"));
    return null;
  }
  const outcome = session.files.read(path);
  if (outcome.kind === "read") return outcome.file;
  const message = outcome.kind === "absent" ? "is not there" : outcome.message;
  session.notify(faultAt(block.header, `the file that is included, ${path}, ${message}`));
  return null;
}

function strategyOf(body: Body, scope: Scope): Include["strategy"] {
  const value = textIn(body, "merge_strategy", scope);
  return value === "no_merge" || value === "deep" ? value : "shallow";
}

export function attributeIn(body: Body, name: string): Attribute | null {
  return body.attributes.find((attribute) => attribute.name === name) ?? null;
}

/** The value of an attribute; null when it is left out. */
export function valueIn(body: Body, name: string, scope: Scope): Value | null {
  const attribute = attributeIn(body, name);
  return attribute ? through(evaluate(attribute.expression, scope), attribute) : null;
}

/** The text of an attribute; null when it is left out or not known. */
export function textIn(body: Body, name: string, scope: Scope): string | null {
  const value = valueIn(body, name, scope);
  return value?.kind === "string" ? value.value : null;
}

export function isTrue(body: Body, name: string, scope: Scope): boolean {
  const value = valueIn(body, name, scope);
  return value?.kind === "bool" && value.value;
}

/** An expression with the scope in which it is to be read. */
export interface Written {
  readonly expression: Expression;
  readonly span: Span;
  readonly layer: Layer;
}
