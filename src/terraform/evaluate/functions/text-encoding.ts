/** Character encodings by their IANA names. https://www.iana.org/assignments/character-sets */

interface Encoding {
  readonly encode: (text: string) => Uint8Array | null;
  readonly decode: (bytes: Uint8Array) => string | null;
}

const utf8: Encoding = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => decodeAs("utf-8", bytes),
};

function utf16(order: "le" | "be"): Encoding {
  const swap = (bytes: Uint8Array) => (order === "be" ? Buffer.from(bytes).swap16() : bytes);
  return {
    encode: (text) => swap(Buffer.from(text, "utf16le")),
    decode: (bytes) => (bytes.length % 2 === 0 ? decodeAs("utf-16le", swap(bytes)) : null),
  };
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** One byte for one character; `table` holds the character of each byte, null where there is none. */
function singleByte(table: readonly (string | null)[]): Encoding {
  const bytes = new Map(
    table.flatMap((letter, byte): [string, number][] => (letter === null ? [] : [[letter, byte]])),
  );
  return {
    encode: (text) => {
      const encoded = Array.from(text, (letter) => bytes.get(letter));
      return encoded.every((byte) => byte !== undefined) ? Uint8Array.from(encoded) : null;
    },
    decode: (encoded) => {
      const letters = Array.from(encoded, (byte) => table[byte] ?? null);
      return letters.includes(null) ? null : letters.join("");
    },
  };
}

/** The web gives some old names to their Windows cousins; these are themselves. */
function tableOf(name: string): readonly (string | null)[] {
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  if (name === "iso-8859-1") return all.map((byte) => String.fromCharCode(byte));
  if (name === "windows-1252")
    return all.map((byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte));
  return all.map((byte) => decodeAs(name, Uint8Array.of(byte)));
}

/** From 0x80 on. Node 20 takes this encoding for ISO 8859-1. https://encoding.spec.whatwg.org/#windows-1252 */
const windows1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];

const singleByteNames =
  /^(?:iso-8859-(?:1|2|3|4|5|6|7|8|10|13|14|15|16)|windows-(?:874|125[0-8])|koi8-[ru]|macintosh|ibm866)$/;

const aliases: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  latin1: "iso-8859-1",
  l1: "iso-8859-1",
  "iso_8859-1": "iso-8859-1",
  cp819: "iso-8859-1",
  ibm819: "iso-8859-1",
  latin2: "iso-8859-2",
  "latin-9": "iso-8859-15",
  cp866: "ibm866",
  mac: "macintosh",
};

/** Null for an encoding that is not known here; Terraform may know it. */
export function encodingNamed(name: string): Encoding | null {
  const lower = name.toLowerCase();
  const canonical = Object.hasOwn(aliases, lower) ? (aliases[lower] ?? lower) : lower;
  if (canonical === "utf-8") return utf8;
  if (canonical === "utf-16le") return utf16("le");
  if (canonical === "utf-16be") return utf16("be");
  return singleByteNames.test(canonical) ? singleByte(tableOf(canonical)) : null;
}
