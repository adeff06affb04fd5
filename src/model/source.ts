/**
 * Source text and places in it.
 *
 * A span is a file with a start and an end offset. Line and column are worked out only when a person or a
 * report asks for them. Offsets and columns count UTF-16 code units, the unit that SARIF calls
 * `utf16CodeUnits` and that JavaScript strings use, so no conversion can go wrong.
 */

export interface SourceFile {
  /** Relative to the scan root, with `/` between the parts. */
  readonly path: string;
  /** The file's text without a byte order mark; line ends are as in the file. */
  readonly text: string;
}

/** Half open: `end` is the offset after the last unit. Every syntax node is a span. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a file belongs to a module that `terraform init` fetched. Such files are in nobody's repository, so a
 * finding in one is told at the call that brought it.
 */
export function isInstalled(file: SourceFile): boolean {
  return file.path.startsWith(".terraform/") || file.path.includes("/.terraform/");
}

/** The span itself, or the innermost of the calls that lies in the repository. `calls` are outermost first. */
export function inRepository(span: Span, calls: readonly Span[]): Span {
  if (!isInstalled(span.file)) return span;
  return calls.findLast(({ file }) => !isInstalled(file)) ?? span;
}

/** For what was given outside files, on the command line or by the environment. */
export const nowhere: Span = { file: { path: "", text: "" }, start: 0, end: 0 };

/** Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which lines start; kept per file because most files are never asked for a position. */
const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

function lineStarts(file: SourceFile): readonly number[] {
  const known = lineStartsOf.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at !== -1; at = file.text.indexOf("\n", at + 1)) starts.push(at + 1);
  lineStartsOf.set(file, starts);
  return starts;
}

/** The line and column of an offset; an offset past the end gives the end. */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStarts(file);
  const target = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= target) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
}

export function startOf(span: Span): Position {
  return positionAt(span.file, span.start);
}

export function endOf(span: Span): Position {
  return positionAt(span.file, span.end);
}

export function textOf(span: Span): string {
  return span.file.text.slice(span.start, span.end);
}
