/** Text in, documents and diagnostics out. A document that cannot be read does not hide the others. */
import { parseEvents, YAMLException } from "js-yaml";
import type { SourceFile } from "../model/index.ts";
import { type Builder, createBuilder, type Events } from "./build.ts";
import type { YamlFile } from "./tree.ts";

/** Each costs a look at the whole rest of the file, and nobody mends more at once. */
export const mostFaults = 100;

export function readYaml(file: SourceFile): YamlFile {
  const builder = createBuilder(file);
  let from = 0;
  let faults = 0;
  while (from <= file.text.length) {
    const rest = from === 0 ? file.text : file.text.slice(from);
    const parsed = parse(rest);
    if (parsed.kind === "events") {
      builder.add(parsed.events, rest, from);
      break;
    }
    const span = { file, start: from + parsed.at, end: from + parsed.at };
    builder.diagnostics.push({ kind: "syntax", span, message: parsed.message });
    const { start, next } = faultyDocument(rest, parsed.at);
    addBefore(builder, rest.slice(0, start), from);
    if (next === -1) break;
    from += next;
    faults += 1;
    if (faults === mostFaults) {
      const rest = { file, start: from, end: from };
      const message = `${mostFaults} documents of this file are no valid YAML; the rest was not read`;
      builder.diagnostics.push({ kind: "too-large", span: rest, message });
      break;
    }
  }
  return { documents: builder.documents, diagnostics: builder.diagnostics };
}

/** Where the document with the fault starts, and the next one; -1 when there is none. */
function faultyDocument(text: string, fault: number): { readonly start: number; readonly next: number } {
  const before = text.lastIndexOf(separator, fault);
  // An open bracket is noticed at the separator that ends its document.
  const noticedAtSeparator = before !== -1 && fault <= before + separator.length;
  if (noticedAtSeparator) return { start: text.lastIndexOf(separator, before - 1) + 1, next: before + 1 };
  const after = /\n---(?=\s|$)/g;
  after.lastIndex = fault;
  const found = after.exec(text);
  return { start: before + 1, next: found === null ? -1 : found.index + 1 };
}

const separator = "\n---";

/** The documents that stand whole before the fault. */
function addBefore(builder: Builder, whole: string, offset: number): void {
  const parsed = parse(whole);
  if (parsed.kind === "events") builder.add(parsed.events, whole, offset);
}

type Parsed =
  | { readonly kind: "events"; readonly events: Events }
  | { readonly kind: "fault"; readonly at: number; readonly message: string };

function parse(text: string): Parsed {
  try {
    return { kind: "events", events: parseEvents(text, {}) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, text.length);
    return { kind: "fault", at, message: `This is not valid YAML: ${error.reason}` };
  }
}
