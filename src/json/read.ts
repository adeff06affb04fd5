/** From the layout of a text to values, each made when it is asked for. */
import type { SourceFile } from "../model/index.ts";
import { cooked, type JsonProblem, type Layout, layOut } from "./layout.ts";
import type { JsonMember, JsonValue } from "./tree.ts";

export type JsonReading =
  | { readonly kind: "read"; readonly value: JsonValue; readonly duplicates: readonly JsonProblem[] }
  | { readonly kind: "faulty"; readonly problem: JsonProblem };

export function readJson(file: SourceFile): JsonReading {
  const outcome = layOut(file);
  if (outcome.kind === "faulty") return outcome;
  const { layout, duplicates } = outcome;
  return { kind: "read", value: valueAt(layout, 0), duplicates };
}

function valueAt(layout: Layout, entry: number): JsonValue {
  const { file } = layout;
  const start = layout.starts[entry] ?? 0;
  const end = layout.ends[entry] ?? start;
  const span = { file, start, end };
  switch (file.text[start]) {
    case "{":
      return { kind: "object", ...span, members: once(() => membersOf(layout, entry)) };
    case "[":
      return { kind: "array", ...span, elements: once(() => elementsOf(layout, entry)) };
    case '"':
      return { kind: "string", ...span, value: cooked(file.text.slice(start, end)) };
    case "t":
      return { kind: "bool", ...span, value: true };
    case "f":
      return { kind: "bool", ...span, value: false };
    case "n":
      return { kind: "null", ...span };
    default:
      return { kind: "number", ...span, value: Number(file.text.slice(start, end)) };
  }
}

function membersOf(layout: Layout, entry: number): ReadonlyMap<string, JsonMember> {
  const { file, starts, ends, nexts } = layout;
  const members = new Map<string, JsonMember>();
  const last = nexts[entry] ?? 0;
  for (let name = entry + 1; name < last; name = nexts[name + 1] ?? last) {
    const key = { file, start: starts[name] ?? 0, end: ends[name] ?? 0 };
    members.set(cooked(file.text.slice(key.start, key.end)), { key, value: valueAt(layout, name + 1) });
  }
  return members;
}

function elementsOf(layout: Layout, entry: number): readonly JsonValue[] {
  const elements: JsonValue[] = [];
  const last = layout.nexts[entry] ?? 0;
  for (let at = entry + 1; at < last; at = layout.nexts[at] ?? last) elements.push(valueAt(layout, at));
  return elements;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
