/** A line of source with a marker under the exact columns. */

import type { Language } from "../../model/index.ts";
import { printable } from "../harmless.ts";
import type { SourceLine } from "../source-line.ts";
import { cutTo, type Paint, type Style, widthOf } from "../terminal.ts";
import { fill, phrases } from "../texts.ts";

/** What is kept of the line on either side when it does not fit. */
const leastMarked = 10;

export function sourceView(
  source: SourceLine,
  width: number,
  style: Style,
  paint: Paint,
  language: Language,
): readonly string[] {
  const number = String(source.number);
  const gutter = ` ${number} │ `;
  const margin = `${" ".repeat(number.length + 2)}│ `;
  const room = Math.max(2 * leastMarked, width - gutter.length);
  const shown = fitted(shownParts(source), room);
  const more =
    source.lastLine === null ? "" : ` ${fill(phrases.continues[language], { line: source.lastLine })}`;
  const markers = "^".repeat(Math.max(1, widthOf(shown.marked)));
  return [
    paint("dim", gutter) + shown.before + paint("bold", shown.marked) + shown.after,
    paint("dim", margin) + " ".repeat(widthOf(shown.before)) + paint(style, markers) + paint("dim", more),
  ];
}

type Parts = Pick<SourceLine, "before" | "marked" | "after">;

/** Tabs keep some of their width, so that nesting can be seen; the rest as `printable`, on each part alone. */
function shownParts({ before, marked, after }: Parts): Parts {
  const shown = (text: string) => text.replaceAll("\t", "  ").split(" ").map(printable).join(" ");
  return { before: shown(before), marked: shown(marked), after: shown(after) };
}

/** What decides stays in sight: first the text after it goes, then the text before it, then its own end. */
function fitted({ before, marked, after }: Parts, room: number): Parts {
  const total = widthOf(before) + widthOf(marked);
  if (total <= room) return { before, marked, after: after === "" ? "" : cutTo(after, room - total) };
  const left = Math.max(leastMarked, room - widthOf(marked));
  const keptBefore = widthOf(before) <= left ? before : `…${lastColumns(before, left - 1)}`;
  return { before: keptBefore, marked: cutTo(marked, room - widthOf(keptBefore)), after: "" };
}

function lastColumns(text: string, width: number): string {
  let kept = "";
  for (const character of Array.from(text).reverse()) {
    if (widthOf(kept) + widthOf(character) > width) break;
    kept = character + kept;
  }
  return kept;
}
