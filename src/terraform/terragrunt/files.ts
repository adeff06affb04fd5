/**
 * The files that Terragrunt puts beside a module.
 * https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#generate
 */
import { isTerraformFile } from "../../discover/index.ts";
import type { Span, Value } from "../../model/index.ts";
import { evaluate } from "../evaluate/index.ts";
import { type Expression, type ObjectExpression, parseHcl } from "../hcl/index.ts";
import type { GeneratedFile } from "../module/index.ts";
import { generatedText, type Piece } from "./generated.ts";
import { type Layer, mergedLayers, type Written } from "./layers.ts";
import { nameOf, pathFrom } from "./paths.ts";
import { placeOf, relocate } from "./relocate.ts";
import { faultAt, noteAt } from "./session.ts";

export interface GeneratedFiles {
  readonly files: readonly GeneratedFile[];
  readonly values: ReadonlyMap<string, Value>;
}

export function generatedFiles(layer: Layer): GeneratedFiles {
  const files: GeneratedFile[] = [];
  const values = new Map<string, Value>();
  for (const [label, item] of itemsOf(layer)) {
    const made = makeFile(item, label);
    if (!made) continue;
    files.push(made.file);
    for (const [name, value] of made.values) values.set(name, value);
  }
  return { files, values };
}

/** A `generate` block, or an entry of the attribute of that name. */
interface Item {
  readonly span: Span;
  readonly layer: Layer;
  readonly fields: ReadonlyMap<string, Expression>;
}

/** By label; the strongest layer's. */
function itemsOf(layer: Layer): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const each of mergedLayers(layer)) {
    for (const [label, item] of itemsIn(each)) if (!items.has(label)) items.set(label, item);
  }
  return items;
}

function itemsIn(layer: Layer): readonly [string, Item][] {
  const blocks = layer.body.blocks.filter(({ type }) => type === "generate");
  const items = blocks.map(({ labels, header, body }): [string, Item] => {
    const fields = new Map(body.attributes.map(({ name, expression }) => [name, expression] as const));
    return [labels[0]?.value ?? "", { span: header, layer, fields }];
  });
  for (const { name, expression, nameSpan } of layer.body.attributes) {
    if (name !== "generate") continue;
    if (expression.kind === "object") items.push(...itemsOfObject(expression, layer));
    else {
      const message = "what is generated is not written out here, and was not read";
      layer.unit.session.notify(faultAt(nameSpan, message));
    }
  }
  return items;
}

function itemsOfObject(object: ObjectExpression, layer: Layer): readonly [string, Item][] {
  return object.items.flatMap(({ key, value }): [string, Item][] => {
    const label = evaluate(key, layer.scope);
    if (label.kind !== "string" || value.kind !== "object") return [];
    return [[label.value, { span: key, layer, fields: fieldsOf(value, layer) }]];
  });
}

export function fieldsOf(object: ObjectExpression, layer: Layer): ReadonlyMap<string, Expression> {
  return new Map(
    object.items.flatMap(({ key, value }): [string, Expression][] => {
      const name = evaluate(key, layer.scope);
      return name.kind === "string" ? [[name.value, value]] : [];
    }),
  );
}

interface Made {
  readonly file: GeneratedFile;
  readonly values: ReadonlyMap<string, Value>;
}

function makeFile({ span, layer, fields }: Item, label: string): Made | null {
  const { session, folder } = layer.unit;
  const fieldNamed = (name: string): Value | null => {
    const written = fields.get(name);
    return written ? evaluate(written, layer.scope) : null;
  };
  const disabled = fieldNamed("disable");
  if (disabled?.kind === "bool" && disabled.value) return null;
  const path = fieldNamed("path");
  const name = path?.kind === "string" ? nameOf(path.value) : null;
  const contents = fields.get("contents");
  if (name === null || !contents) {
    session.notify(faultAt(span, `the file that generate "${label}" makes cannot be told`));
    return null;
  }
  if (path?.kind === "string" && isBeside(folder, path.value) === false) return null;
  if (!isTerraformFile(name)) return notTerraform(layer, span, name);
  const ifExists = fieldNamed("if_exists");
  const replaces = !(ifExists?.kind === "string" && ifExists.value === "skip");
  const read = readContents({ expression: contents, span, layer }, `${folder}/${name}`, label);
  return read && { file: { name, blocks: read.blocks, replaces }, values: read.values };
}

/** A file that is written into another folder is no part of this module. */
function isBeside(folder: string, path: string): boolean {
  return (
    path.startsWith("/") || !path.includes("/") || pathFrom(folder, path) === pathFrom(folder, nameOf(path))
  );
}

/** Variable files could overrule inputs; other files say nothing to Terraform. */
function notTerraform({ unit }: Layer, span: Span, name: string): null {
  if (/\.(?:tfvars(?:\.json)?|hcl)$/.test(name) && name !== ".terraform.lock.hcl") {
    unit.session.notify(faultAt(span, `the generated file ${name} was not read`));
  }
  return null;
}

function readContents(written: Written, path: string, label: string) {
  const { session } = written.layer.unit;
  const generated = generatedText(written);
  if (generated.kind === "open") {
    const { subject } = generated.reason;
    const message = `what generate "${label}" makes depends on ${subject}, which is not known; it was not read`;
    session.notify(faultAt(written.span, message));
    return null;
  }
  const { text, pieces } = generated;
  if (path.endsWith(".json")) {
    session.notify(faultAt(written.span, `the generated file ${path} is JSON, which is not read here`));
    return null;
  }
  const { body, diagnostics } = parseHcl({ path, text });
  for (const { span, message } of diagnostics) {
    const place = pieces.length > 0 ? placeOf(pieces, span.start, span.end) : written.span;
    session.notify(faultAt(place, `in the generated ${path}: ${message}`));
  }
  const [stray] = body.attributes;
  if (stray && pieces.length > 0) {
    const place = placeOf(pieces, stray.start, stray.end);
    session.notify(noteAt(place, "error", `in the generated ${path}: an attribute outside a block`));
  }
  return relocate(body.blocks, withoutEmpty(pieces), label);
}

function withoutEmpty(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }) => text !== "");
}
