/** Text on a terminal: how wide it is, where it breaks, in which colours. */
import { styleText } from "node:util";
import type { Level } from "../model/index.ts";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan" | "underline";
export type Paint = (style: Style | Style[], text: string) => string;

export const levelStyle: Readonly<Record<Level, Style>> = { error: "red", warning: "yellow", note: "cyan" };

export function painter(colour: boolean): Paint {
  // Whether there is colour was decided for the whole report; Node would look at its own standard output.
  return colour
    ? (style, text) => (text === "" ? "" : styleText(style, text, { validateStream: false }))
    : (_style, text) => text;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns, without colour codes in it. */
export function widthOf(text: string): number {
  // By far the most.
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Within so many columns; the last is an ellipsis when something was cut. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let columns = 0;
  for (const character of text) {
    columns += widthOf(character);
    if (columns > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Breaks at spaces; a word that is too long for a line is broken where the line ends. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(" ")
    .filter((part) => part !== "")
    .flatMap((part) => chunks(part, width))) {
    if (line === "") line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function chunks(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (widthOf(part) + widthOf(character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

/** A label, then text that keeps to the right of it on every line. */
export function hanging(
  label: string,
  text: string,
  width: number,
  paint: (label: string) => string,
): string[] {
  const indent = widthOf(label);
  return wrap(text, Math.max(20, width - indent)).map((line, index) =>
    index === 0 ? paint(label) + line : " ".repeat(indent) + line,
  );
}
