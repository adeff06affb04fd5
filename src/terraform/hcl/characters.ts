/**
 * Code units that mean something in HCL, and the classes they belong to.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements
 */

/** Stands for a code unit after the last one. */
export const endOfText = -1;

export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const exclamationMark = 0x21;
export const quotationMark = 0x22;
export const numberSign = 0x23;
export const dollar = 0x24;
export const percent = 0x25;
export const ampersand = 0x26;
export const apostrophe = 0x27;
export const openParenthesis = 0x28;
export const closeParenthesis = 0x29;
export const asterisk = 0x2a;
export const plus = 0x2b;
export const comma = 0x2c;
export const minus = 0x2d;
export const dot = 0x2e;
export const slash = 0x2f;
export const digitZero = 0x30;
export const digitNine = 0x39;
export const colon = 0x3a;
export const semicolon = 0x3b;
export const lessThan = 0x3c;
export const equalsSign = 0x3d;
export const greaterThan = 0x3e;
export const questionMark = 0x3f;
export const upperE = 0x45;
export const upperU = 0x55;
export const openBracket = 0x5b;
export const backslash = 0x5c;
export const closeBracket = 0x5d;
export const caret = 0x5e;
export const underscore = 0x5f;
export const backtick = 0x60;
export const lowerE = 0x65;
export const lowerN = 0x6e;
export const lowerR = 0x72;
export const lowerT = 0x74;
export const lowerU = 0x75;
export const openBrace = 0x7b;
export const verticalBar = 0x7c;
export const closeBrace = 0x7d;
export const tilde = 0x7e;
export const byteOrderMark = 0xfeff;

/** Below this no combination of characters changes under Unicode normalisation to form C. */
export const firstCombining = 0x300;

export function isDigit(code: number): boolean {
  return code >= digitZero && code <= digitNine;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** One entry per ASCII code: 1 may start an identifier, 2 may only continue one. */
const asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isAsciiLetter(code) || code === underscore) return 1;
  return isDigit(code) || code === minus ? 2 : 0;
});

const identifierStart = /^\p{ID_Start}/u;
/** Without what became a part of identifiers only in Unicode 15.1; HCL has the tables of an older version. */
const identifierPart = /^(?!\u200c|\u200d|\u30fb|\uff65)\p{ID_Continue}/u;

/** The number of code units of the identifier's character at this offset; 0 when there is none. */
function identifierUnits(text: string, at: number, first: boolean): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const kind = asciiClasses[code];
    return kind === 1 || (kind === 2 && !first) ? 1 : 0;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return (first ? identifierStart : identifierPart).test(character) ? character.length : 0;
}

export function startsIdentifier(text: string, at: number): boolean {
  return at < text.length && identifierUnits(text, at, true) > 0;
}

/** Where the identifier that starts at this offset ends; the offset itself when none does. */
export function endOfIdentifier(text: string, start: number): number {
  if (!startsIdentifier(text, start)) return start;
  let at = start + identifierUnits(text, start, true);
  while (at < text.length) {
    const units = identifierUnits(text, at, false);
    if (units === 0) break;
    at += units;
  }
  return at;
}

/** Unicode's White_Space, which differs from JavaScript's in two characters. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === space || (code >= tab && code <= carriageReturn);
  if (code === 0x85 || code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** How many space characters a text begins with. */
export function leadingSpaces(text: string): number {
  let count = 0;
  while (count < text.length && isSpace(text.charCodeAt(count))) count += 1;
  return count;
}

export function withoutTrailingSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
