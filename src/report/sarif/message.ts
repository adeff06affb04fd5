/** Text in SARIF messages, where brackets make a link. */
import { printable, shortened } from "../harmless.ts";

/** Longer ones say nothing more, and GitHub cuts them. */
const longest = 4_000;

/** SARIF 2.1.0 §3.11.6: brackets and backslashes that are text are escaped. */
export function plainMessage(text: string): string {
  return shortened(printable(text).trim(), longest).replace(/[[\]\\]/g, "\\$&");
}

/** A link to the related location with that id. */
export function link(text: string, id: number): string {
  return `[${plainMessage(text)}](${id})`;
}

export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
