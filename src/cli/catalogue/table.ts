/** Columns as wide as what stands in them. Names are never cut, because they are copied. */
import { printable } from "../../report/index.ts";

const gap = "  ";
/** A longer cell pushes its own line, not all the others. */
const widest = 60;

export function drawTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = [heads, ...rows].map((row) => row.map((cell) => printable(cell)));
  const widths = heads.map((_, column) =>
    Math.max(...shown.map((row) => row[column]?.length ?? 0).filter((length) => length <= widest)),
  );
  return shown
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(gap))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}
