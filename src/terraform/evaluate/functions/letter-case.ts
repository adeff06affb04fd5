/** Upper, lower and title case as Go has them: one code point for one. https://pkg.go.dev/unicode#SpecialCase */

function eachLetter(text: string, change: (letter: string) => string): string {
  if (!/[^ -~\s]/.test(text)) return change(text);
  let result = "";
  for (const letter of text) {
    const changed = change(letter);
    result += codePoints(changed) === 1 ? changed : letter;
  }
  return result;
}

function codePoints(text: string): number {
  return text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff ? 1 : text.length;
}

export function upperCase(text: string): string {
  return eachLetter(text, (letters) => letters.toUpperCase());
}

export function lowerCase(text: string): string {
  // The one letter that JavaScript lowers to two code points.
  return eachLetter(text, (letters) => (letters === "İ" ? "i" : letters.toLowerCase()));
}

/** Digraphs whose first half alone is capital. */
const titleForms: Readonly<Record<string, string>> = {
  Ǆ: "ǅ",
  ǆ: "ǅ",
  Ǉ: "ǈ",
  ǉ: "ǈ",
  Ǌ: "ǋ",
  ǌ: "ǋ",
  Ǳ: "ǲ",
  ǳ: "ǲ",
};

function titleLetter(letter: string): string {
  // Georgian has capitals, but no title case.
  if (/[\u10d0-\u10ff]/.test(letter)) return letter;
  return titleForms[letter] ?? upperCase(letter);
}

export function titleCase(text: string): string {
  let result = "";
  let afterSeparator = true;
  for (const letter of text) {
    result += afterSeparator ? titleLetter(letter) : letter;
    afterSeparator = isSeparator(letter);
  }
  return result;
}

/** https://cs.opensource.google/go/go/+/master:src/strings/strings.go (isSeparator) */
function isSeparator(letter: string): boolean {
  if (letter <= "\x7f") return !/[A-Za-z0-9_]/.test(letter);
  return !/[\p{L}\p{Nd}]/u.test(letter) && space.test(letter);
}

/** What Go's `unicode.IsSpace` takes for space. */
const spaces = "\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const space = new RegExp(`^[${spaces}]$`);
const leading = new RegExp(`^[${spaces}]+`);

export function trimSpace(text: string): string {
  const start = text.replace(leading, "");
  let end = start.length;
  while (end > 0 && space.test(start[end - 1] ?? "")) end -= 1;
  return start.slice(0, end);
}
