/**
 * The texts that a regular expression matches as a whole, when they are few: `^eu-(west|central)-[12]$` matches four.
 * https://github.com/google/re2/wiki/Syntax
 */

/** More than a rule that lists names comes to; the rest of the rules are put to each. */
const most = 256;

/** Anchors while texts are put together: signs that Unicode keeps out of texts. */
const start = "\u{fdd0}";
const end = "\u{fdd1}";

/** Null when it matches without anchors, matches very many, or is written in a way that is not read here. */
export function textsMatching(pattern: string): readonly string[] | null {
  // Signs of two units are too rare to be worth the care that they would take.
  if (/[\ud800-\udfff\ufdd0\ufdd1]/.test(pattern)) return null;
  const reader: Reader = { pattern, at: 0 };
  const texts = readAlternatives(reader, 0);
  if (texts === null || reader.at < pattern.length) return null;
  const inside = new RegExp(`^${start}([^${start}${end}]*)${end}$`);
  const matched = [...texts].map((text) => inside.exec(text)?.[1] ?? null);
  return matched.every((text) => text !== null) ? matched.filter((text) => text !== null) : null;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

type Texts = ReadonlySet<string>;

const deepest = 50;

function readAlternatives(reader: Reader, depth: number): Texts | null {
  if (depth > deepest) return null;
  const all = new Set<string>();
  for (;;) {
    const texts = readSequence(reader, depth);
    if (texts === null) return null;
    for (const text of texts) all.add(text);
    if (all.size > most) return null;
    if (reader.pattern[reader.at] !== "|") return all;
    reader.at += 1;
  }
}

function readSequence(reader: Reader, depth: number): Texts | null {
  let all: Texts = new Set([""]);
  for (;;) {
    const sign = reader.pattern[reader.at];
    if (sign === undefined || sign === "|" || sign === ")") return all;
    const piece = readPiece(reader, depth);
    if (piece === null || all.size * piece.size > most) return null;
    all = new Set([...all].flatMap((before) => [...piece].map((text) => before + text)));
  }
}

/** One character, class or group, and whether it may be left out. */
function readPiece(reader: Reader, depth: number): Texts | null {
  const piece = readAtom(reader, depth);
  const sign = reader.pattern[reader.at] ?? "";
  if (piece === null || sign === "*" || sign === "+" || sign === "{") return null;
  if (sign !== "?") return piece;
  reader.at += 1;
  // Behind it another sign would make it a lazy one.
  return reader.pattern[reader.at] === "?" ? null : new Set([...piece, ""]);
}

function readAtom(reader: Reader, depth: number): Texts | null {
  const sign = reader.pattern[reader.at] ?? "";
  reader.at += 1;
  if (sign === "^") return new Set([start]);
  if (sign === "$") return new Set([end]);
  if (sign === "(") return readGroup(reader, depth);
  if (sign === "[") return readClass(reader);
  if (sign === "\\") return readEscape(reader);
  return /[.*+?{}\]]/.test(sign) ? null : new Set([sign]);
}

function readGroup(reader: Reader, depth: number): Texts | null {
  const opening = /^\?(?::|P?<\w+>)/.exec(reader.pattern.slice(reader.at, reader.at + 80));
  if (opening) reader.at += opening[0].length;
  else if (reader.pattern[reader.at] === "?") return null;
  const texts = readAlternatives(reader, depth + 1);
  if (reader.pattern[reader.at] !== ")") return null;
  reader.at += 1;
  return texts;
}

/** A sign that is escaped stands for itself; letters and digits stand for something else then. */
function readEscape(reader: Reader): Texts | null {
  const sign = reader.pattern[reader.at] ?? "";
  reader.at += 1;
  return sign === "" || /\w/.test(sign) ? null : new Set([sign]);
}

/** `[abc]` and `[1-3]`; others are not read. */
function readClass(reader: Reader): Texts | null {
  const written = /^((?:[A-Za-z0-9_](?:-[A-Za-z0-9_])?)+)\]/.exec(reader.pattern.slice(reader.at));
  if (!written) return null;
  reader.at += written[0].length;
  const texts = new Set<string>();
  for (const [, from = "", to = from] of (written[1] ?? "").matchAll(/(\w)(?:-(\w))?/g)) {
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1)
      texts.add(String.fromCharCode(code));
  }
  return texts;
}
