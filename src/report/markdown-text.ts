/** Text of the scanned repository in Markdown. */
import { excerpt } from "./harmless.ts";

const longestCell = 400;

/**
 * Text that stays text: every character that means something to Markdown or HTML, or could make a link or a
 * mention, as an entity.
 */
export function cell(text: string): string {
  return excerpt(text, longestCell)
    .replace(/[&<>"'`|\\*_[\]#~@!$^{}:]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`);
}

/** A code span takes nothing for markup but its own end, and in a table the bar. */
export function code(text: string): string {
  const shown = excerpt(text, longestCell);
  return /[`|\\]/.test(shown) || shown === "" ? cell(text) : `\`${shown}\``;
}
