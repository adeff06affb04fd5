/** A bar beside a figure that says the same in a number; drawn in SVG because styles in the markup are not allowed. */
import { html, type Markup } from "./markup.ts";

const width = 200;
const height = 14;

/** The parts stand beside each other; `most` is the length of the whole. */
export function bar(
  most: number,
  parts: readonly { readonly value: number; readonly kind: string }[],
): Markup {
  let from = 0;
  const drawn = parts.map(({ value, kind }) => {
    const length = most === 0 ? 0 : (width * value) / most;
    const start = from;
    from += length;
    return html`<rect class="${kind}" x="${start.toFixed(1)}" width="${Math.max(value > 0 ? 2 : 0, length).toFixed(1)}" height="${height}"></rect>`;
  });
  return html`<svg class="bar" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
}
