/** The ends of strings, numbers and words. Each takes the offset of the first character; -1 where there is none. */

const quote = 0x22;
const backslash = 0x5c;
const space = 0x20;

/** The offset after the closing quote; of a string that is wrong, the offset of the fault as `-offset - 1`. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code < space) return -at - 1;
    if (code === backslash) {
      const escaped = text.charCodeAt(at + 1);
      if (escaped === 0x75) {
        if (!isHexadecimal(text, at + 2)) return -at - 1;
        at += 5;
      } else if (isEscape(escaped)) at += 1;
      else return -at - 1;
    }
  }
  return -text.length - 1;
}

function isHexadecimal(text: string, start: number): boolean {
  return /^[\da-fA-F]{4}$/.test(text.slice(start, start + 4));
}

function isEscape(code: number): boolean {
  return '"\\/bfnrt'.includes(String.fromCharCode(code));
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

export function endOfNumber(text: string, start: number): number {
  number.lastIndex = start;
  return number.test(text) ? number.lastIndex : -1;
}

export function endOfWord(text: string, start: number): number {
  for (const word of ["true", "false", "null"]) if (text.startsWith(word, start)) return start + word.length;
  return -1;
}
