/** Steps of evidence, as every report shows them. */
import { type Evidence, type Language, type Span, startOf, textOf } from "../model/index.ts";
import { excerpt } from "./harmless.ts";

/** As Terraform writes it. */
export const hiddenText = "(sensitive value)";

/** The deciding expression only, on one line. */
export const longestEvidence = 120;

export interface Step {
  readonly kind: Evidence["kind"];
  /** Null when it is not in a file. */
  readonly span: Span | null;
  readonly text: string;
  /** Where a fact of the catalogue comes from. */
  readonly source: { readonly source: string; readonly asOf: string } | null;
  readonly hidden: boolean;
}

/** The steps that can be shown; one on a file without a name is no place to look at. */
export function stepsOf(evidence: readonly Evidence[], language: Language): readonly Step[] {
  return evidence
    .filter((step) => step.kind !== "file" || step.span.file.path !== "")
    .map((step) => stepOf(step, language));
}

function stepOf(evidence: Evidence, language: Language): Step {
  const { kind } = evidence;
  const shown = (text: string) => excerpt(text, longestEvidence);
  switch (kind) {
    case "file": {
      const hidden = evidence.hidden === true;
      const text = hidden ? hiddenText : shown(startOfText(evidence.span));
      return { kind, span: evidence.span, text, source: null, hidden };
    }
    case "option":
      return { kind, span: null, text: shown(evidence.text), source: null, hidden: false };
    case "environment":
      return { kind, span: null, text: shown(evidence.name), source: null, hidden: false };
    case "catalogue": {
      const { source, asOf } = evidence;
      return {
        kind,
        span: null,
        text: shown(evidence.text[language]),
        source: { source, asOf },
        hidden: false,
      };
    }
  }
}

/** Enough of the text to cut it down from: an expression can be a whole file. */
function startOfText(span: Span): string {
  const text = textOf({ ...span, end: Math.min(span.end, span.start + 8 * longestEvidence) });
  const header = blockHeader(text);
  return header === null ? text : header + blockBody;
}

export const blockBody = " { … }";

/**
 * The header, when this is the text of a block with its body. What is left out is decided by the block as a whole,
 * and the rest of it (`access_key = "…"`) is nobody's business.
 */
export function blockHeader(text: string): string | null {
  return /^([\w-]+(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*)[ \t]*\{/.exec(text)?.[1] ?? null;
}

/** `main.tf:3:12`. */
export function placeInFile(span: Span): string {
  const { line, column } = startOf(span);
  return `${span.file.path}:${line}:${column}`;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end && a.file.path === b.file.path;
}

/** Whether the evidence says that (a part of) this text must not be shown. */
export function isHidden(span: Span, evidence: readonly Evidence[]): boolean {
  return evidence.some(
    (step) =>
      step.kind === "file" &&
      step.hidden === true &&
      step.span.file.path === span.file.path &&
      step.span.start < span.end &&
      span.start < step.span.end,
  );
}
