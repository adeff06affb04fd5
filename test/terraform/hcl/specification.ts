/**
 * Runs HCL's own specification tests (https://github.com/hashicorp/hcl/tree/main/specsuite) on our parser and
 * evaluator. A test is a file, a description of what to decode from it, and what must come out: a value of a type, or
 * faults with their places.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nowhere, type Span, startOf, type Value } from "../../../src/model/index.ts";
import { writeJson } from "../../../src/terraform/evaluate/functions/json.ts";
import {
  convertTo,
  evaluate,
  invalid,
  listValue,
  mapValue,
  nullValue,
  parseType,
  type Scope,
  writtenAt,
} from "../../../src/terraform/evaluate/index.ts";
import { type Attribute, type Block, type Body, parseHcl } from "../../../src/terraform/hcl/index.ts";

export interface Verdict {
  readonly name: string;
  /** What differs; empty when the test passes. */
  readonly problems: readonly string[];
}

export function runSpecification(folder: string): readonly Verdict[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".t"))
    .sort()
    .map((name) => {
      const base = join(folder, name.slice(0, -".t".length));
      return { name, problems: existsSync(`${base}.hcl`) ? judge(base) : judgeJson(base) };
    });
}

function judge(base: string): readonly string[] {
  const expected = bodyOf(`${base}.t`).body;
  const description = bodyOf(`${base}.hcldec`).body;
  const file = bodyOf(`${base}.hcl`);
  const scope = scopeWith(description.blocks.find(({ type }) => type === "variables") ?? null);
  const [root] = description.blocks.filter(({ type }) => type !== "variables");
  if (root === undefined) return ["there is nothing to decode"];
  const decoded: Decoding = { scope, faults: [...file.diagnostics.map(({ span }) => span)] };
  const value = decodeIn(root, file.body, decoded);
  const wanted = expected.blocks.find(({ type }) => type === "diagnostics");
  if (wanted !== undefined) return comparePlaces(wanted, decoded.faults);
  if (decoded.faults.length > 0) return decoded.faults.map((span) => `a fault at ${placeOf(span)}`);
  return compareResult(expected, value);
}

/** The one test in JSON syntax is of an empty file. */
function judgeJson(base: string): readonly string[] {
  return existsSync(`${base}.hcl.json`) ? [] : ["there is no file to read"];
}

function bodyOf(path: string) {
  return parseHcl({ path, text: readFileSync(path, "utf8") });
}

interface Decoding {
  readonly scope: Scope;
  readonly faults: Span[];
}

/** What the description of a block asks for; see https://github.com/hashicorp/hcl/blob/main/cmd/hcldec/spec-format.md */
function decodeIn(spec: Block, body: Body, decoding: Decoding): Value {
  const blockType = textIn(spec, "block_type") ?? spec.labels[0]?.value ?? "";
  const blocks = body.blocks.filter(({ type }) => type === blockType);
  const inner = spec.body.blocks[0];
  switch (spec.type) {
    case "literal":
      return valueIn(spec, "value", decoding.scope) ?? nullValue(writtenAt(nowhere));
    case "object":
      return decodeObject(spec, body, decoding);
    case "attr": {
      const written = body.attributes.find(({ name }) => name === blockType);
      return written ? typed(spec, written, decoding) : nullValue(writtenAt(nowhere));
    }
    case "block":
      return blocks[0] && inner ? decodeBlock(inner, blocks[0], decoding) : nullValue(writtenAt(nowhere));
    case "block_list":
      return listValue(
        "tuple",
        blocks.flatMap((block) => (inner ? [decodeBlock(inner, block, decoding)] : [])),
        writtenAt(nowhere),
      );
    case "block_map":
      return objectOf(
        blocks.flatMap((block): [string, Value][] =>
          inner ? [[block.labels[0]?.value ?? "", decodeBlock(inner, block, decoding)]] : [],
        ),
      );
    default:
      return invalid(`"${spec.type}" is not known here`, spec);
  }
}

function decodeBlock(inner: Block, { body }: Block, decoding: Decoding): Value {
  return inner.type === "object" ? decodeObject(inner, body, decoding) : decodeIn(inner, body, decoding);
}

function decodeObject(spec: Block, body: Body, decoding: Decoding): Value {
  const names = new Set(spec.body.blocks.map(({ labels }) => labels[0]?.value ?? ""));
  for (const { name, nameSpan } of body.attributes) if (!names.has(name)) decoding.faults.push(nameSpan);
  const entries = spec.body.blocks.map((part): [string, Value] => [
    part.labels[0]?.value ?? "",
    decodeIn(part, body, decoding),
  ]);
  return objectOf(entries);
}

function objectOf(entries: readonly (readonly [string, Value])[]): Value {
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  return mapValue("object", new Map(sorted), writtenAt(nowhere));
}

function typed(spec: Block, { expression }: Attribute, { scope }: Decoding): Value {
  const value = evaluate(expression, scope);
  const type = spec.body.attributes.find(({ name }) => name === "type");
  return type === undefined ? value : asType(value, type, scope);
}

function asType(value: Value, type: Attribute, scope: Scope): Value {
  const parsed = parseType(type.expression, (written) => evaluate(written, scope)).type;
  const converted = parsed === null ? value : convertTo(value, parsed, type);
  return converted.kind === "conversion-problem" ? invalid(converted.message, type) : converted;
}

function valueIn(block: Block, name: string, scope: Scope): Value | null {
  const attribute = block.body.attributes.find((each) => each.name === name);
  return attribute ? evaluate(attribute.expression, scope) : null;
}

function textIn(block: Block, name: string): string | null {
  const value = valueIn(block, name, scopeWith(null));
  return value?.kind === "string" ? value.value : null;
}

function scopeWith(variables: Block | null): Scope {
  const empty: Scope = {
    bindings: null,
    world: {
      surroundings: {
        readFile: () => ({ kind: "missing", problem: "there are no files" }),
        listFiles: () => ({ kind: "files", paths: [] }),
        absolutePath: () => null,
        renderTemplate: ({ source }) => source,
        spend: () => undefined,
      },
      budget: { steps: 1_000_000, depth: 0 },
      resolve: (root, accesses) => ({
        value: invalid(`there is no ${root.name}`, root),
        used: accesses.length,
      }),
    },
  };
  const bindings = (variables?.body.attributes ?? []).reduce<Scope["bindings"]>(
    (next, { name, expression }) => ({ name, value: evaluate(expression, empty), next }),
    null,
  );
  return { ...empty, bindings };
}

function compareResult(expected: Body, value: Value): readonly string[] {
  const scope = scopeWith(null);
  const type = expected.attributes.find(({ name }) => name === "result_type");
  const result = expected.attributes.find(({ name }) => name === "result");
  if (result === undefined)
    return value.kind === "map" && value.entries.size === 0 ? [] : [`read ${shown(value)}`];
  const wanted = evaluate(result.expression, scope);
  const ofType = (each: Value) => shown(type === undefined ? each : asType(each, type, scope));
  return ofType(value) === ofType(wanted) ? [] : [`expected ${ofType(wanted)}, read ${ofType(value)}`];
}

function shown(value: Value): string {
  if (value.kind === "unknown") return `unknown: ${value.reason.code} ${value.reason.subject}`;
  return writeJson(value);
}

function comparePlaces(wanted: Block, faults: readonly Span[]): readonly string[] {
  const expected = wanted.body.blocks.map((each) => `${edge(each, "from")}-${edge(each, "to")}`);
  const found = faults.map(placeOf);
  const problems = expected.filter((place) => !found.includes(place)).map((place) => `no fault at ${place}`);
  return [
    ...problems,
    ...found.filter((place) => !expected.includes(place)).map((place) => `a fault at ${place}`),
  ];
}

function edge({ body }: Block, name: string): string {
  const place = body.blocks.find(({ type }) => type === name);
  const number = (part: string) => {
    const value = place ? valueIn(place, part, scopeWith(null)) : null;
    return value?.kind === "number" ? value.value : 0;
  };
  return `${number("line")}:${number("column")}`;
}

function placeOf({ file, start, end }: Span): string {
  const at = (offset: number) => {
    const { line, column } = startOf({ file, start: offset, end: offset });
    return `${line}:${column}`;
  };
  return `${at(start)}-${at(end)}`;
}
