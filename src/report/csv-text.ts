/**
 * Rows of values that come from the scanned repository, for spreadsheets and for programs.
 *
 * RFC 4180 with a byte order mark, without which Excel takes UTF-8 for something else.
 */
import { printable, withoutCommands } from "./harmless.ts";

const byteOrderMark = "\ufeff";

export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Readonly<Record<Column, string | number>>>,
): string {
  const lines = [columns.join(",")];
  for (const row of rows) lines.push(columns.map((column) => cell(row[column])).join(","));
  return byteOrderMark + withoutCommands(lines.map((one) => `${one}\r\n`).join(""));
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const shown = withoutFormula(printable(value));
  return /[",\r\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/**
 * A spreadsheet takes a cell that starts so for a formula, which can send what is in it to someone. An apostrophe
 * makes it text. https://owasp.org/www-community/attacks/CSV_Injection
 */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
