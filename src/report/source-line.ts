/**
 * The line of source that a person is shown. What stands beside the deciding expression can be a secret, so
 * quoted values beside it are left out, and so is everything but the key in files that hold values without
 * quotes or without line ends (YAML, plans).
 */
import { type Span, startOf } from "../model/index.ts";
import { blockBody, blockHeader, hiddenText } from "./evidence.ts";

export interface SourceLine {
  readonly number: number;
  readonly before: string;
  /** Exactly what the span covers, as far as it is on this line. */
  readonly marked: string;
  readonly after: string;
  /** The span ends on a later line; this one. */
  readonly lastLine: number | null;
}

type Sides = Pick<SourceLine, "before" | "after">;

/** A plan can be one line of megabytes. */
const longestSide = 400;

export function sourceLine(span: Span, hidden: boolean): SourceLine | null {
  const { path, text } = span.file;
  if (path === "") return null;
  const number = startOf(span).line;
  const before = lastPart(text.slice(Math.max(0, span.start - longestSide), span.start));
  const whole = text.slice(span.start, Math.min(span.end, span.start + longestSide));
  const header = blockHeader(whole);
  if (header !== null && !hidden) return { number, before, marked: header, after: blockBody, lastLine: null };
  const [marked = "", continues] = whole.split(/\r?\n/, 2);
  const after = continues === undefined ? firstPart(text.slice(span.end, span.end + longestSide)) : "";
  const lastLine = continues === undefined ? null : startOf({ ...span, start: span.end }).line;
  return {
    number,
    marked: hidden ? hiddenText : marked,
    lastLine,
    ...(isHcl(path) ? hclSides(before, after) : keyOnly(before)),
  };
}

function lastPart(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

function firstPart(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}

function isHcl(path: string): boolean {
  return /\.(tf|tofu|tfvars|hcl)$/i.test(path);
}

/** Labels stay, values go; so do comments. */
function hclSides(before: string, after: string): Sides {
  const inQuotes = /([=:,([{?]\s*)"[^"]*$/;
  const known = withoutQuotedValues(before);
  const opened = inQuotes.test(known);
  // An interpolation outside quotes: the line is text of a heredoc.
  if (!opened && /[$%]\{[^}]*$/.test(known)) return { before: "", after: "" };
  return {
    before: known.replace(inQuotes, '$1"…'),
    after: withoutComment(withoutQuotedValues(opened ? after.replace(/^[^"]*/, "…") : after)).trimEnd(),
  };
}

function withoutQuotedValues(text: string): string {
  return text.replace(/([=:,([{?]\s*)"(?:[^"\\]|\\.)*"/g, '$1"…"');
}

function withoutComment(text: string): string {
  return text.replace(/(?:#|\/\/|\/\*).*$/, "");
}

/** `  - image: ` or `"region": "`; anything else on the line is not ours to show. */
function keyOnly(before: string): Sides {
  const key = /^\s*(?:- *)*["']?[\w./-]+["']?\s*:\s*["']?$/.test(before);
  return { before: key ? before : "", after: "" };
}

/** The line as one text, for lists of steps. */
export function inOneLine({ before, marked, after }: SourceLine): string {
  return `${before}${marked}${after}`.trim();
}
