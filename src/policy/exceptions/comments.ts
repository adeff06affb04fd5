/** Files in, the exceptions that their comments state out. */
import { positionAt, type SourceFile, type Span } from "../../model/index.ts";
import { type Syntax, syntaxOf, type Things } from "./blocks.ts";
import { type StatedException, statedIn } from "./stated.ts";

export const marker = "cloudtoets:exception";

/** Nobody states more in one file; what is beyond is left as a comment, and so covers nothing. */
const mostPerFile = 1000;

export function exceptionsInComments(file: SourceFile): readonly StatedException[] {
  const syntax = syntaxOf(file.path);
  if (syntax === null || !file.text.includes(marker)) return [];
  const things = syntax.things(file);
  const lines = linesOf(file);
  const found: StatedException[] = [];
  let at = file.text.indexOf(marker);
  for (let count = 0; at !== -1 && count < mostPerFile; count += 1) {
    found.push(...exceptionAt(at, { file, syntax, things, lines }));
    at = file.text.indexOf(marker, at + marker.length);
  }
  return found;
}

/** A comment sign and the spaces around it; lines can be as long as the file. */
const longestOpening = 200;

interface Reading {
  readonly file: SourceFile;
  readonly syntax: Syntax;
  readonly things: Things;
  readonly lines: readonly Span[];
}

function exceptionAt(at: number, reading: Reading): readonly StatedException[] {
  const { file, syntax, things, lines } = reading;
  const index = positionAt(file, at).line - 1;
  const line = lines[index];
  if (line === undefined) return [];
  const before = file.text.slice(line.start, at);
  if (
    !syntax.opening.test(before.slice(-longestOpening)) ||
    things.values.some((value) => value.start <= at && at < value.end)
  )
    return [];
  const alone = syntax.noCode.test(before);
  const { text, next } = wholeText(at + marker.length, index, reading, alone);
  const target = alone ? firstWithCode(next, reading) : line;
  if (target === null) return [];
  const span = { file, start: at, end: at + file.text.slice(at, line.end).trimEnd().length };
  return statedIn(text, { kind: "comment", block: blockOn(target, reading) }, span);
}

/** With the lines of comment that go on with `name=value`. */
function wholeText(
  start: number,
  index: number,
  { file, syntax, lines }: Reading,
  alone: boolean,
): { readonly text: string; readonly next: number } {
  const uncommented = (text: string) => text.replace(/\*\/.*$/, "").trim();
  const own = lines[index];
  let text = uncommented(file.text.slice(start, own?.end ?? start));
  let next = index + 1;
  for (; alone && next < lines.length; next += 1) {
    const line = lines[next];
    const written = line === undefined ? "" : file.text.slice(line.start, line.end);
    const goesOn = syntax.noCode.test(written) ? syntax.continuation.exec(written) : null;
    if (goesOn === null) break;
    text += ` ${uncommented(written.slice(goesOn[0].length))}`;
  }
  return { text, next };
}

function firstWithCode(from: number, { file, syntax, lines }: Reading): Span | null {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && !syntax.noCode.test(file.text.slice(line.start, line.end))) return line;
  }
  return null;
}

/** The widest thing that starts where the code of the line starts; else the line. */
function blockOn(line: Span, { file, things }: Reading): Span {
  // `- name: x` is an item, whose content starts after the dash.
  const indent = /^\s*(?:-\s+)*/.exec(file.text.slice(line.start, line.end))?.[0].length ?? 0;
  const starting = things.blocks.filter(({ start }) => start >= line.start && start <= line.start + indent);
  return starting.reduce<Span>((widest, block) => (block.end > widest.end ? block : widest), line);
}

function linesOf(file: SourceFile): readonly Span[] {
  let start = 0;
  return file.text.split("\n").map((text) => {
    const line = { file, start, end: start + text.length };
    start = line.end + 1;
    return line;
  });
}
