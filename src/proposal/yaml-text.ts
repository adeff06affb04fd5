/** Names from the repository as YAML: no name can become a key, a comment or another line. */

const plain = /^[A-Za-z][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
/** What some reader of YAML takes for something else than text. */
const words = /^(true|false|yes|no|on|off|null|y|n)$/i;
/** Not printable in YAML 1.2, or not seen by who reads the file; JSON's own escapes cover what is below U+0020. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

export function scalar(text: string): string {
  if (plain.test(text) && !words.test(text)) return text;
  return JSON.stringify(text).replace(unseen, (character) =>
    Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join(""),
  );
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

export function flowList(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(", ")}]`;
}
