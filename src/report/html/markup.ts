/** Markup in which nothing from outside can become markup: what is put in is text, unless it was made here. */
import { printable, withoutCommands } from "../harmless.ts";

/** Told from a text by what it is, so that no text of the scanned repository can pass for it. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | null | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Also within the quotes of an attribute. Controls are shown; commands of a runner that logs the file are broken. */
export function escaped(text: string): string {
  return withoutCommands(printable(text)).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const last = strings.length - 1;
  return {
    markup: strings.map((text, at) => text + (at < last ? rendered(parts[at] ?? null) : "")).join(""),
  };
}

function rendered(part: Part): string {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}

/** For what this project made itself: outlines, styles, scripts. */
export function trusted(markup: string): Markup {
  return { markup };
}
