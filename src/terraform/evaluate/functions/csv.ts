/** Comma-separated values as Go reads them. https://pkg.go.dev/encoding/csv */

/** Rows of fields; null when a quote stands where none may, or is not closed. */
export function readCsv(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let at = 0;
  const source = text.replaceAll("\r\n", "\n");
  while (at < source.length) {
    if (source[at] === "\n") {
      // Empty lines are left out.
      at += 1;
      continue;
    }
    const row: string[] = [];
    for (;;) {
      const field = source[at] === '"' ? quotedField(source, at) : plainField(source, at);
      if (!field) return null;
      row.push(field.text);
      at = field.end;
      if (source[at] !== ",") break;
      at += 1;
    }
    rows.push(row);
    at += 1;
  }
  return rows;
}

interface Field {
  readonly text: string;
  readonly end: number;
}

function plainField(source: string, start: number): Field | null {
  const field = /[^,\n]*/y;
  field.lastIndex = start;
  const [text = ""] = field.exec(source) ?? [];
  return text.includes('"') ? null : { text, end: start + text.length };
}

function quotedField(source: string, start: number): Field | null {
  let text = "";
  let from = start + 1;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote === -1) return null;
    text += source.slice(from, quote);
    if (source[quote + 1] !== '"') {
      const after = source[quote + 1];
      return after === undefined || after === "," || after === "\n" ? { text, end: quote + 1 } : null;
    }
    // Two quotes stand for one.
    text += '"';
    from = quote + 2;
  }
}
