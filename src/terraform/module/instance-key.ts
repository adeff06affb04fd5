/**
 * The key of an instance, as it stands in an address: `[0]`, `["a"]`.
 * https://github.com/hashicorp/terraform/blob/main/internal/addrs/instance_key.go
 */
export function keySuffix(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return `["${key.replace(special, escaped)}"]`;
}

/** What HCL escapes in a string, the beginning of a template, and what Go does not print. */
const special = /["\\]|[$%](?=\{)|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;

const named: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["$", "$$"],
  ["%", "%%"],
]);

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return (
    named.get(character) ??
    (code > 0xffff ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`)
  );
}
