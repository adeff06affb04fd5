/** Text in SARIF messages, where brackets make a link. */
import { excerpt } from "../harmless.ts";

/** Longer ones say nothing more, and GitHub cuts them. */
const longest = 4_000;
/** Ten of them are in a message. */
const longestName = 300;

/** SARIF 2.1.0 §3.11.6: brackets and backslashes that are text are escaped. */
export function plainMessage(text: string): string {
  return escaped(excerpt(text, longest));
}

/** An address: never empty, because GitHub refuses a file for that. */
export function nameInMessage(address: string): string {
  return escaped(excerpt(address, longestName) || "?");
}

function escaped(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&");
}

/** A link to the related location with that id. */
export function link(text: string, id: number): string {
  return `[${nameInMessage(text)}](${id})`;
}

export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
