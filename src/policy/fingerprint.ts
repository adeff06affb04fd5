/**
 * A name for a finding that stays when lines move, resources are reordered and more of them follow from the same
 * decision, so that an alert keeps its history. It is made from
 *
 * - the rule,
 * - the file that the finding is on,
 * - what decides, as text with single spaces: the line on which the span starts, and the heading above it, which
 *   is the nearest line that starts at the margin (`provider "aws" {`),
 * - the party and the place, or what else the grouping goes by; a grouping by resource type goes by unit and type
 *   alone, so that the first resource of its kind can go without making it another finding,
 * - a number that tells findings apart which are the same in all that, in the order of the file.
 *
 * It changes when the file is renamed or the deciding line is rewritten: then it is another decision.
 */
import { createHash } from "node:crypto";
import type { Span } from "../model/index.ts";

/** Compared with other versions of this recipe, the number tells which one made it. */
const recipe = "cloudtoets/v1";
const digits = 24;

export function fingerprint(rule: string, identity: readonly string[], ordinal: number): string {
  const hash = createHash("sha256");
  for (const part of [recipe, rule, ...identity, String(ordinal)]) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, digits);
}

/** A place in the code, told by what is written there. */
export function landmark(span: Span): readonly string[] {
  const own = line(span);
  return [span.file.path, startsAtMargin(span) ? "" : heading(span), own];
}

/** Long lines (minified JSON) are cut: the text around the span, not the whole file. */
const longestLine = 300;

/** The line on which the span starts, so that the attribute's name counts and not only its value. */
function line({ file, start }: Span): string {
  const from = Math.max(file.text.lastIndexOf("\n", start - 1) + 1, start - longestLine);
  const end = file.text.indexOf("\n", start);
  const to = Math.min(end === -1 ? file.text.length : end, start + longestLine);
  return squeeze(file.text.slice(from, to));
}

/** How far up a heading is looked for. */
const furthest = 50_000;

const atMargin = /[\p{L}"_]/u;

/** Such a line is a heading itself; what stands above it says nothing of it. */
function startsAtMargin({ file, start }: Span): boolean {
  return atMargin.test(file.text[file.text.lastIndexOf("\n", start - 1) + 1] ?? "");
}

function heading({ file, start }: Span): string {
  const lowest = Math.max(0, start - furthest);
  let end = file.text.lastIndexOf("\n", start - 1);
  while (end > lowest) {
    const from = file.text.lastIndexOf("\n", end - 1) + 1;
    if (atMargin.test(file.text[from] ?? ""))
      return squeeze(file.text.slice(from, Math.min(end, from + longestLine)));
    end = from - 1;
  }
  return "";
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
