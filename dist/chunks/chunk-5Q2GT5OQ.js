import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/terraform/hcl/inner.ts
function innerExpressions(expression) {
  switch (expression.kind) {
    case "template":
      return expression.parts.flatMap(inPart);
    case "attribute":
      return innerOfTarget(expression.target);
    case "index":
      return [...innerOfTarget(expression.target), expression.key];
    case "splat":
      return [expression.target, expression.each];
    case "call":
      return expression.arguments;
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.condition, expression.then, expression.else];
    case "tuple":
      return expression.elements;
    case "object":
      return expression.items.flatMap((item) => [item.key, item.value]);
    case "for":
      return [
        expression.collection,
        expression.valueExpression,
        ...expression.keyExpression ? [expression.keyExpression] : [],
        ...expression.condition ? [expression.condition] : []
      ];
    case "parentheses":
      return [expression.inner];
    default:
      return [];
  }
}
function innerOfTarget(target) {
  if (target.kind === "attribute") return innerOfTarget(target.target);
  if (target.kind === "index") return [...innerOfTarget(target.target), target.key];
  return target.kind === "variable" ? [] : [target];
}
function inPart(part) {
  switch (part.kind) {
    case "text":
      return [];
    case "interpolation":
      return [part.expression];
    case "if":
      return [part.condition, ...part.then.flatMap(inPart), ...part.else.flatMap(inPart)];
    case "for":
      return [part.collection, ...part.parts.flatMap(inPart)];
  }
}

// src/terraform/hcl/characters.ts
var endOfText = -1;
var tab = 9;
var lineFeed = 10;
var carriageReturn = 13;
var space = 32;
var exclamationMark = 33;
var quotationMark = 34;
var numberSign = 35;
var dollar = 36;
var percent = 37;
var ampersand = 38;
var apostrophe = 39;
var openParenthesis = 40;
var closeParenthesis = 41;
var asterisk = 42;
var plus = 43;
var comma = 44;
var minus = 45;
var dot = 46;
var slash = 47;
var digitZero = 48;
var digitNine = 57;
var colon = 58;
var semicolon = 59;
var lessThan = 60;
var equalsSign = 61;
var greaterThan = 62;
var questionMark = 63;
var upperE = 69;
var upperU = 85;
var openBracket = 91;
var backslash = 92;
var closeBracket = 93;
var caret = 94;
var underscore = 95;
var backtick = 96;
var lowerE = 101;
var lowerN = 110;
var lowerR = 114;
var lowerT = 116;
var lowerU = 117;
var openBrace = 123;
var verticalBar = 124;
var closeBrace = 125;
var tilde = 126;
var byteOrderMark = 65279;
var firstCombining = 768;
function isDigit(code) {
  return code >= digitZero && code <= digitNine;
}
function isAsciiLetter(code) {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
var asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isAsciiLetter(code) || code === underscore) return 1;
  return isDigit(code) || code === minus ? 2 : 0;
});
var identifierStart = new RegExp("^\\p{ID_Start}", "u");
var identifierPart = new RegExp("^(?!\\u200c|\\u200d|\\u30fb|\\uff65)\\p{ID_Continue}", "u");
function identifierUnits(text, at, first) {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const kind = asciiClasses[code];
    return kind === 1 || kind === 2 && !first ? 1 : 0;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return (first ? identifierStart : identifierPart).test(character) ? character.length : 0;
}
function startsIdentifier(text, at) {
  return at < text.length && identifierUnits(text, at, true) > 0;
}
function endOfIdentifier(text, start) {
  if (!startsIdentifier(text, start)) return start;
  let at = start + identifierUnits(text, start, true);
  while (at < text.length) {
    const units = identifierUnits(text, at, false);
    if (units === 0) break;
    at += units;
  }
  return at;
}
function isSpace(code) {
  if (code < 128) return code === space || code >= tab && code <= carriageReturn;
  if (code === 133 || code === 160) return true;
  if (code < 5760) return false;
  return code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
}
function leadingSpaces(text) {
  let count = 0;
  while (count < text.length && isSpace(text.charCodeAt(count))) count += 1;
  return count;
}
function withoutTrailingSpaces(text) {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

// src/terraform/hcl/reader.ts
var maximumDepth = 250;
var tooDeep = `Nested more than ${maximumDepth} levels deep, which is more than cloudtoets reads.`;
var maximumHeight = 1e3;
var maximumDiagnostics = 100;
var maximumRunaways = 3;
function createReader(file, parseExpression2) {
  return {
    file,
    text: file.text,
    at: file.text.charCodeAt(0) === byteOrderMark ? 1 : 0,
    lineEndsCount: true,
    depth: 0,
    height: 0,
    faultAt: null,
    runaways: 0,
    diagnostics: [],
    parseExpression: parseExpression2
  };
}
function codeAt(reader, offset) {
  return offset < reader.text.length ? reader.text.charCodeAt(offset) : endOfText;
}
function currentCode(reader) {
  return codeAt(reader, reader.at);
}
function report(reader, start, end, message) {
  const { file, text, diagnostics } = reader;
  if (reader.faultAt !== null || diagnostics.length > maximumDiagnostics) return;
  const span = { file, start: Math.min(start, text.length), end: Math.min(end, text.length) };
  diagnostics.push({ span, message });
  if (diagnostics.length < maximumDiagnostics) return;
  diagnostics.push({ span, message: "Too many faults: the rest of the file was not read." });
  giveUp(reader);
}
function fault(reader, start, end, message) {
  report(reader, start, end, message);
  giveUp(reader);
}
function giveUp(reader) {
  reader.faultAt ??= reader.at;
  reader.at = reader.text.length;
}
function mayRecover(reader) {
  return reader.diagnostics.length <= maximumDiagnostics && reader.runaways <= maximumRunaways;
}
function limit(reader, start, end, message) {
  const before = reader.diagnostics.length;
  report(reader, start, end, message);
  const told = reader.diagnostics[before];
  if (told) reader.diagnostics[before] = { ...told, limit: true };
  giveUp(reader);
}
function faultTooDeep(reader, start, end) {
  limit(reader, start, end, tooDeep);
}
function enter(reader) {
  if (reader.depth >= maximumDepth) {
    faultTooDeep(reader, reader.at, reader.at + 1);
    return false;
  }
  reader.depth += 1;
  return true;
}
function leave(reader) {
  reader.depth -= 1;
}
function grow(reader) {
  reader.height += 1;
  if (reader.height > maximumHeight) {
    const message = `This expression has more than ${maximumHeight} operators and accesses, which is more than cloudtoets reads.`;
    limit(reader, reader.at, reader.at, message);
  }
}
function invalid(reader, start, end) {
  return { kind: "invalid", file: reader.file, start, end };
}
function skip(reader) {
  if (reader.lineEndsCount) skipInLine(reader);
  else skipLines(reader);
}
function skipInLine(reader) {
  for (; ; ) {
    const code = currentCode(reader);
    if (code === space || code === tab) reader.at += 1;
    else if (!skipComment(reader, code)) return;
  }
}
function skipLines(reader) {
  for (; ; ) {
    const code = currentCode(reader);
    if (code === space || code === lineFeed || code === tab) reader.at += 1;
    else if (code === carriageReturn && codeAt(reader, reader.at + 1) === lineFeed) reader.at += 2;
    else if (!skipComment(reader, code)) return;
  }
}
function skipComment(reader, code) {
  const { text, at } = reader;
  if (code !== numberSign && code !== slash) return false;
  const next = codeAt(reader, at + 1);
  if (code === slash && next === asterisk) {
    const close2 = text.indexOf("*/", at + 2);
    if (close2 === -1) {
      reader.runaways += 1;
      fault(reader, at, at + 2, "This comment has no end: close it with */.");
    } else reader.at = close2 + 2;
    return true;
  }
  if (code === slash && next !== slash) return false;
  const end = text.indexOf("\n", at);
  reader.at = end === -1 ? text.length : end;
  return true;
}
function isAtLineEnd(reader) {
  return currentCode(reader) === endOfText || isLineEnd(reader, reader.at);
}
function isLineEnd(reader, offset) {
  const code = codeAt(reader, offset);
  return code === lineFeed || code === carriageReturn && codeAt(reader, offset + 1) === lineFeed;
}
function isAtEllipsis(reader) {
  return reader.text.startsWith("...", reader.at);
}
function readIdentifier(reader) {
  const start = reader.at;
  const end = endOfIdentifier(reader.text, start);
  if (end === start) return null;
  reader.at = end;
  return reader.text.slice(start, end);
}
function isAtWord(reader, word) {
  const { text, at } = reader;
  return text.startsWith(word, at) && endOfIdentifier(text, at) === at + word.length;
}

// src/terraform/hcl/recovery.ts
function columnOf(text, offset) {
  return offset - startOfLine(text, offset);
}
function startOfLine(text, offset) {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function recover(reader, start) {
  const { text, faultAt } = reader;
  if (faultAt === null) return false;
  if (!mayRecover(reader)) return true;
  const column = columnOf(text, start);
  const earliest = startOfLine(text, faultAt);
  let at = start;
  let depth = 0;
  while (at < text.length) {
    const line = walkLine(reader, at);
    depth += line.depthChange;
    at = skipBlank(text, line.end);
    if (at >= earliest && beginsItem(text, at, column, depth)) break;
  }
  reader.at = at;
  reader.faultAt = null;
  return true;
}
function beginsItem(text, at, column, depth) {
  if (depth > 0 && columnOf(text, at) > column) return false;
  if (text.charCodeAt(at) === closeBrace) return depth <= 0 || columnOf(text, at) < column;
  const end = endOfIdentifier(text, at);
  if (end === at) return false;
  const next = skipSpaces(text, end);
  const code = text.charCodeAt(next);
  if (code === equalsSign) {
    const second = text.charCodeAt(next + 1);
    return second !== equalsSign && second !== greaterThan;
  }
  return code === openBrace || code === quotationMark;
}
function skipSpaces(text, start) {
  let at = start;
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === tab) at += 1;
  return at;
}
function skipBlank(text, start) {
  let at = start;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code !== space && code !== tab && code !== lineFeed && code !== carriageReturn) return at;
    at += 1;
  }
}
function walkLine(reader, start) {
  const { text } = reader;
  let depthChange = 0;
  let at = start;
  while (at < text.length) {
    switch (text.charCodeAt(at)) {
      case lineFeed:
        return { end: at, depthChange };
      case openBrace:
      case openBracket:
      case openParenthesis:
        depthChange += 1;
        at += 1;
        break;
      case closeBrace:
      case closeBracket:
      case closeParenthesis:
        depthChange -= 1;
        at += 1;
        break;
      case quotationMark:
        at = skipQuoted(text, at + 1);
        break;
      case numberSign:
      case slash:
        at = skipComment2(reader, at);
        break;
      case lessThan:
        at = skipHeredoc(reader, at);
        break;
      default:
        at += 1;
    }
  }
  return { end: at, depthChange };
}
function skipQuoted(text, start) {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) return at;
    if (code === quotationMark) return at + 1;
    at += code === backslash && text.charCodeAt(at + 1) !== lineFeed ? 2 : 1;
  }
  return text.length;
}
function skipComment2(reader, start) {
  const { text } = reader;
  if (text.startsWith("/*", start)) {
    const end2 = mayRecover(reader) ? text.indexOf("*/", start + 2) : -1;
    if (end2 !== -1) return end2 + 2;
    reader.runaways += 1;
    return start + 2;
  }
  if (text.charCodeAt(start) === slash && text.charCodeAt(start + 1) !== slash) return start + 1;
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}
function skipHeredoc(reader, start) {
  const { text } = reader;
  if (!text.startsWith("<<", start)) return start + 1;
  const markerStart = text.startsWith("<<-", start) ? start + 3 : start + 2;
  const markerEnd = endOfIdentifier(text, markerStart);
  if (markerEnd === markerStart || !mayRecover(reader)) return markerStart;
  const marker = text.slice(markerStart, markerEnd);
  let line = text.indexOf("\n", markerEnd);
  while (line !== -1) {
    const first = skipSpaces(text, line + 1);
    const end = first + marker.length;
    if (text.startsWith(marker, first) && skipBlank(text, end) > end) return end;
    line = text.indexOf("\n", first);
  }
  reader.runaways += 1;
  return markerEnd;
}

// src/terraform/hcl/escape.ts
function readEscape(reader) {
  const selector = codeAt(reader, reader.at + 1);
  if (selector === lowerU) return readCodePoint(reader, 4);
  if (selector === upperU) return readCodePoint(reader, 8);
  const meaning = simpleEscape(selector);
  const start = reader.at;
  reader.at += meaning === null ? 1 : 2;
  if (meaning !== null) return meaning;
  report(
    reader,
    start,
    start + 2,
    'A backslash must be followed by n, r, t, ", \\, u or U; write \\\\ for a backslash.'
  );
  return "";
}
function simpleEscape(selector) {
  switch (selector) {
    case lowerN:
      return "\n";
    case lowerR:
      return "\r";
    case lowerT:
      return "	";
    case quotationMark:
      return '"';
    case backslash:
      return "\\";
    default:
      return null;
  }
}
function readCodePoint(reader, digits) {
  const start = reader.at;
  let end = start + 2;
  while (end < start + 2 + digits && isHexadecimal(codeAt(reader, end))) end += 1;
  reader.at = end;
  if (end < start + 2 + digits) {
    report(reader, start, end, `This escape must be followed by ${digits} hexadecimal digits.`);
    return "";
  }
  const codePoint = Number.parseInt(reader.text.slice(start + 2, end), 16);
  if (codePoint > 1114111 || codePoint >= 55296 && codePoint <= 57343) {
    report(reader, start, end, "There is no Unicode character with this number.");
    return "";
  }
  return String.fromCodePoint(codePoint);
}
function isHexadecimal(code) {
  const lower = code | 32;
  return code >= 48 && code <= 57 || lower >= 97 && lower <= 102;
}

// src/terraform/hcl/template-parts.ts
function partsOf(reader, pieces, form) {
  const [only] = pieces;
  if (pieces.length <= 1 && form === "plain" && only?.kind !== "sequence") return only ? [only] : [];
  strip(pieces);
  if (form === "indented") removeIndentation(pieces);
  return enclose(reader, joinLines(pieces));
}
function strip(pieces) {
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== "sequence") continue;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (piece.stripsBefore && before?.kind === "text") before.value = withoutTrailingSpaces(before.value);
    if (piece.stripsAfter && after?.kind === "text")
      after.value = after.value.slice(leadingSpaces(after.value));
  }
}
function removeIndentation(pieces) {
  const indented = [];
  let smallest = Number.POSITIVE_INFINITY;
  let atLineStart = true;
  for (const piece of pieces) {
    const indentation = atLineStart ? indentationOf(piece) : null;
    if (indentation !== null) {
      smallest = Math.min(smallest, indentation);
      if (piece.kind === "text") indented.push(piece);
    }
    atLineStart = piece.kind === "text" && piece.value.endsWith("\n");
  }
  for (const piece of indented) piece.value = piece.value.slice(smallest);
}
function indentationOf(piece) {
  if (piece.kind === "sequence") return 0;
  const spaces = leadingSpaces(piece.value);
  return spaces === piece.value.length && piece.value.endsWith("\n") ? null : spaces;
}
function joinLines(pieces) {
  const joined = [];
  let last;
  for (const piece of pieces) {
    if (last?.kind === "text" && piece.kind === "text") {
      last.value += piece.value;
      last.end = piece.end;
    } else {
      joined.push(piece);
      last = piece;
    }
  }
  return joined;
}
function enclose(reader, pieces) {
  const open = [];
  let parts = [];
  for (const piece of pieces) {
    if (piece.kind === "text") {
      parts.push(piece);
      continue;
    }
    const { content, file, start, end } = piece;
    switch (content.word) {
      case "interpolation":
        parts.push({ kind: "interpolation", file, start, end, expression: content.expression });
        break;
      case "if":
      case "for":
        if (open.length >= maximumDepth) faultTooDeep(reader, start, end);
        else open.push({ opening: content, span: piece, outer: parts, firstHalf: null });
        parts = [];
        break;
      default: {
        const next = close(open, content, end, parts);
        if (next === null) fault(reader, start, end, `No directive here is waiting for %{${content.word}}.`);
        else parts = next;
      }
    }
  }
  reportUnclosed(reader, open);
  return parts;
}
function reportUnclosed(reader, open) {
  const innermost = open.at(-1);
  if (innermost === void 0) return;
  const { span, opening } = innermost;
  fault(reader, span.start, span.end, `This directive has no end: %{end${opening.word}} is missing.`);
}
function close(open, { word }, end, parts) {
  const innermost = open.at(-1);
  if (innermost === void 0) return null;
  const { opening, outer } = innermost;
  const { file, start } = innermost.span;
  if (opening.word === "if" && word === "else" && innermost.firstHalf === null) {
    innermost.firstHalf = parts;
    return [];
  }
  if (opening.word === "if" && word === "endif") {
    const [then, otherwise] = innermost.firstHalf === null ? [parts, []] : [innermost.firstHalf, parts];
    outer.push({ kind: "if", file, start, end, condition: opening.condition, then, else: otherwise });
  } else if (opening.word === "for" && word === "endfor") {
    const { keyName, valueName, collection } = opening;
    outer.push({ kind: "for", file, start, end, keyName, valueName, collection, parts });
  } else return null;
  open.pop();
  return outer;
}

// src/terraform/hcl/unexpected.ts
var advice = /* @__PURE__ */ new Map([
  [apostrophe, "Strings are enclosed in double quotes."],
  [8220, "Strings are enclosed in straight double quotes."],
  [8221, "Strings are enclosed in straight double quotes."],
  [backtick, "Strings are enclosed in double quotes; for several lines there is the heredoc, <<EOT."],
  [semicolon, "Arguments end with a line end, items of a list with a comma."],
  [ampersand, "There are no bitwise operators; the logical and is &&."],
  [verticalBar, "There are no bitwise operators; the logical or is ||."],
  [caret, "There is no such operator."],
  [tilde, "There are no bitwise operators; the logical not is !."]
]);
function unexpected(reader, expected) {
  const { at } = reader;
  const hint = advice.get(codeAt(reader, at));
  const end = endOfWhatStandsHere(reader);
  const sentence = `Expected ${expected}, but found ${whatStandsHere(reader, end)}.`;
  fault(reader, at, end, hint === void 0 ? sentence : `${sentence} ${hint}`);
}
function endOfWhatStandsHere(reader) {
  const { text, at } = reader;
  if (at >= text.length) return at;
  if (isLineEnd(reader, at)) return codeAt(reader, at) === lineFeed ? at + 1 : at + 2;
  const identifierEnd = endOfIdentifier(text, at);
  if (identifierEnd > at) return identifierEnd;
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}
function whatStandsHere(reader, end) {
  const { text, at } = reader;
  if (at === end) return "the end of the file";
  if (isLineEnd(reader, at)) return "the end of the line";
  return isVisible.test(text.slice(at, end)) ? named(text.slice(at, end)) : codePointName(text, at);
}
var isVisible = /^[^\p{C}\p{Z}]/u;
function codePointName(text, at) {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function named(name) {
  return name.length <= longestName ? name : `${name.slice(0, longestName)}…`;
}
var longestName = 60;

// src/terraform/hcl/for-introduction.ts
function readForIntroduction(reader) {
  const first = readName(reader);
  let second = null;
  if (currentCode(reader) === comma) {
    reader.at += 1;
    second = readName(reader);
  }
  if (isAtWord(reader, "in")) reader.at += 2;
  else unexpected(reader, "the word in");
  return {
    keyName: second === null ? null : first,
    valueName: second ?? first,
    collection: reader.parseExpression(reader)
  };
}
function readName(reader) {
  skip(reader);
  const name = readIdentifier(reader);
  if (name === null) unexpected(reader, "a name");
  skip(reader);
  return name ?? "";
}

// src/terraform/hcl/template-sequence.ts
function readSequence(reader) {
  const start = reader.at;
  const isDirective = currentCode(reader) === percent;
  const { lineEndsCount } = reader;
  reader.lineEndsCount = false;
  reader.at += 2;
  const stripsBefore = skipStripMarker(reader);
  const content = isDirective ? readDirective(reader) : { word: "interpolation", expression: reader.parseExpression(reader) };
  skip(reader);
  const stripsAfter = codeAt(reader, reader.at + 1) === closeBrace && skipStripMarker(reader);
  if (currentCode(reader) === closeBrace) reader.at += 1;
  else {
    const opening = isDirective ? "%{" : "${";
    unexpected(
      reader,
      `} to close ${opening} (for a literal ${opening} write ${opening.charAt(0)}${opening})`
    );
  }
  reader.lineEndsCount = lineEndsCount;
  return { kind: "sequence", file: reader.file, start, end: reader.at, content, stripsBefore, stripsAfter };
}
function skipStripMarker(reader) {
  if (currentCode(reader) !== tilde) return false;
  reader.at += 1;
  return true;
}
function readDirective(reader) {
  skip(reader);
  const start = reader.at;
  const word = readIdentifier(reader);
  switch (word) {
    case "if":
      return { word, condition: reader.parseExpression(reader) };
    case "for":
      return { word, ...readForIntroduction(reader) };
    case "else":
    case "endif":
    case "endfor":
      return { word };
    default:
      reader.at = start;
      unexpected(reader, "if, else, endif, for or endfor (for a literal %{ write %%{)");
      return { word: "endif" };
  }
}

// src/terraform/hcl/template.ts
var unclosedString = "This string is not closed on its line. For a line end in it write \\n, or use a heredoc (<<EOT).";
function parseQuoted(reader) {
  const start = reader.at;
  reader.at += 1;
  const pieces = [];
  for (; ; ) {
    const text = readText(reader, "quoted");
    if (text !== null) pieces.push(text);
    if (!isAtSequence(reader)) break;
    pieces.push(readSequence(reader));
  }
  closeQuoted(reader, start);
  const parts = partsOf(reader, pieces, "plain");
  return { kind: "template", file: reader.file, start, end: reader.at, form: "quoted", parts };
}
function readLabelText(reader) {
  const start = reader.at;
  reader.at += 1;
  const text = readText(reader, "label");
  if (isAtSequence(reader)) {
    const sign = reader.text.charAt(reader.at);
    const advice2 = `A label is plain text. For a literal ${sign}{ write ${sign}${sign}{.`;
    fault(reader, reader.at, reader.at + 2, advice2);
  } else closeQuoted(reader, start);
  return text?.value ?? "";
}
function closeQuoted(reader, start) {
  if (currentCode(reader) === quotationMark) reader.at += 1;
  else fault(reader, start, reader.at, unclosedString);
}
function parseHeredoc(reader) {
  const { text, file } = reader;
  const start = reader.at;
  if (!text.startsWith("<<", start)) return null;
  const form = codeAt(reader, start + 2) === minus ? "indented" : "plain";
  const markerStart = start + (form === "indented" ? 3 : 2);
  const markerEnd = endOfIdentifier(text, markerStart);
  const marker = text.slice(markerStart, markerEnd);
  reader.at = markerEnd;
  if (marker === "" || markerEnd === text.length || !isAtLineEnd(reader)) {
    unexpected(reader, "a name and then a line end, which begin a heredoc");
    return null;
  }
  reader.at = text.indexOf("\n", markerEnd) + 1;
  const contentStart = reader.at;
  const pieces = [];
  if (!readLines(reader, pieces, marker) && reader.faultAt === null) {
    reader.runaways += 1;
    reader.at = contentStart;
    fault(
      reader,
      start,
      markerEnd,
      `This heredoc has no end: a line with ${named(marker)} alone on it is missing.`
    );
  }
  const end = reader.at;
  return { kind: "template", file, start, end, form: "heredoc", parts: partsOf(reader, pieces, form) };
}
function parseBareTemplate(reader) {
  const start = reader.at;
  const pieces = [];
  readLines(reader, pieces, null);
  const parts = partsOf(reader, pieces, "plain");
  return { kind: "template", file: reader.file, start, end: reader.text.length, form: "heredoc", parts };
}
function readLines(reader, pieces, marker) {
  let atLineStart = true;
  while (currentCode(reader) !== endOfText) {
    if (atLineStart && marker !== null) {
      const end = endOfMarkerLine(reader, marker);
      if (end !== null) {
        reader.at = end;
        return true;
      }
    }
    const text = readText(reader, marker === null ? "bare" : "heredoc");
    if (text !== null) pieces.push(text);
    atLineStart = text?.value.endsWith("\n") ?? false;
    if (isAtSequence(reader)) {
      pieces.push(readSequence(reader));
      atLineStart = false;
    } else if (text === null) {
      fault(reader, reader.at, reader.at + 1, "A carriage return must be followed by a line feed.");
    }
  }
  return false;
}
function endOfMarkerLine(reader, marker) {
  const markerStart = skipSpacesInLine(reader, reader.at);
  if (!reader.text.startsWith(marker, markerStart)) return null;
  const end = skipSpacesInLine(reader, markerStart + marker.length);
  return isLineEnd(reader, end) ? end : null;
}
function skipSpacesInLine(reader, start) {
  let at = start;
  for (; ; ) {
    const code = codeAt(reader, at);
    if (!isSpace(code) || code === lineFeed || code === carriageReturn) return at;
    at += 1;
  }
}
function isAtSequence(reader) {
  return isSign(currentCode(reader)) && codeAt(reader, reader.at + 1) === openBrace;
}
function isAtEscapedSequence(reader, code) {
  return codeAt(reader, reader.at + 1) === code && codeAt(reader, reader.at + 2) === openBrace;
}
function isInQuotes(form) {
  return form === "quoted" || form === "label";
}
function readText(reader, form) {
  const { text, file, at: start } = reader;
  let value = "";
  let copied = start;
  let mayCombine = false;
  for (; ; ) {
    const code = currentCode(reader);
    if (isSign(code)) {
      if (isAtSequence(reader)) break;
      if (isAtEscapedSequence(reader, code)) {
        value += text.slice(copied, reader.at + 1);
        reader.at += 2;
        copied = reader.at;
      } else reader.at += 1;
    } else if (code === backslash && isInQuotes(form)) {
      value += text.slice(copied, reader.at) + readEscape(reader);
      copied = reader.at;
      mayCombine = true;
    } else if (endsText(code, form)) break;
    else {
      mayCombine ||= code >= firstCombining;
      reader.at += 1;
    }
  }
  if (!isInQuotes(form)) skipLineEnd(reader, start);
  const end = reader.at;
  if (end === start) return null;
  value += text.slice(copied, end);
  if (mayCombine && form !== "label") value = value.normalize("NFC");
  return { kind: "text", file, start, end, value };
}
function skipLineEnd(reader, start) {
  const { text, at } = reader;
  if (at - 2 >= start && isSign(codeAt(reader, at - 2))) return;
  if (text.startsWith("\n", at)) reader.at += 1;
  else if (text.startsWith("\r\n", at)) reader.at += at > start && isSign(codeAt(reader, at - 1)) ? 1 : 2;
}
function isSign(code) {
  return code === dollar || code === percent;
}
function endsText(code, form) {
  if (code === lineFeed || code === endOfText) return true;
  return isInQuotes(form) ? code === quotationMark || code === carriageReturn : code === carriageReturn && form === "heredoc";
}

// src/terraform/hcl/body.ts
function noItems() {
  return { attributes: [], blocks: [], names: null };
}
function parseFileBody(reader) {
  const { file } = reader;
  const items = noItems();
  for (; ; ) {
    skipLines(reader);
    const code = currentCode(reader);
    if (code === endOfText) break;
    if (code === closeBrace) {
      report(reader, reader.at, reader.at + 1, "This } closes nothing.");
      reader.at += 1;
    } else parseItem(reader, items);
  }
  return { file, start: 0, end: file.text.length, attributes: items.attributes, blocks: items.blocks };
}
function parseItem(reader, items) {
  const start = reader.at;
  const name = readIdentifier(reader);
  if (name === null) unexpected(reader, "an argument or a block");
  else {
    const nameEnd = reader.at;
    skipInLine(reader);
    if (isAtEqualsSign(reader)) parseAttribute(reader, items, name, start, nameEnd);
    else parseBlock(reader, items, name, start, nameEnd);
  }
  return recover(reader, start);
}
function isAtEqualsSign(reader) {
  const next = codeAt(reader, reader.at + 1);
  return currentCode(reader) === equalsSign && next !== equalsSign && next !== greaterThan;
}
function parseAttribute(reader, items, name, start, nameEnd) {
  readAttribute(reader, items, name, start, nameEnd);
  skipInLine(reader);
  if (isAtLineEnd(reader)) return;
  if (currentCode(reader) === closeBrace) {
    report(reader, reader.at, reader.at + 1, "Between an argument and this } a line end is missing.");
  } else unexpected(reader, "an operator, or a line end behind the argument");
}
function readAttribute(reader, items, name, start, nameEnd) {
  const { file } = reader;
  reader.at += 1;
  skipInLine(reader);
  const valueStart = reader.at;
  const read = reader.parseExpression(reader);
  const { faultAt } = reader;
  const expression = faultAt === null ? read : invalid(reader, valueStart, Math.max(valueStart, faultAt));
  const nameSpan = { file, start, end: nameEnd };
  addAttribute(reader, items, { file, start, end: expression.end, name, nameSpan, expression });
}
function addAttribute(reader, items, attribute) {
  const { name, nameSpan } = attribute;
  if (hasAttribute(items, name))
    report(reader, nameSpan.start, nameSpan.end, `The argument ${named(name)} is set twice in this block.`);
  else {
    items.names?.add(name);
    items.attributes.push(attribute);
  }
}
var few = 16;
function hasAttribute(items, name) {
  const { attributes } = items;
  if (attributes.length > few) items.names ??= new Set(attributes.map((each) => each.name));
  if (items.names) return items.names.has(name);
  for (const each of attributes) if (each.name === name) return true;
  return false;
}
function parseBlock(reader, items, type, start, typeEnd) {
  const { file } = reader;
  const labels = readLabels(reader);
  if (currentCode(reader) !== openBrace) {
    unexpected(
      reader,
      labels.length === 0 ? `= or a block behind ${named(type)}` : "a label, or { on the same line"
    );
    return;
  }
  const header = { file, start, end: labels.at(-1)?.end ?? typeEnd };
  const bodyStart = reader.at;
  reader.at += 1;
  skipInLine(reader);
  const isOnOneLine = !isAtLineEnd(reader) && currentCode(reader) !== closeBrace;
  const brace = { file, start: bodyStart, end: bodyStart + 1 };
  const { inside, outside, isClosed } = isOnOneLine ? readSingleAttribute(reader) : readItems(reader, header, brace);
  const end = Math.max(bodyStart + 1, reader.faultAt ?? reader.at);
  const body = { file, start: bodyStart, end, attributes: inside.attributes, blocks: inside.blocks };
  items.blocks.push({ file, start, end, type, labels, header, body });
  for (const attribute of outside.attributes) addAttribute(reader, items, attribute);
  for (const block of outside.blocks) items.blocks.push(block);
  skipInLine(reader);
  if (isClosed && !isAtLineEnd(reader))
    report(reader, reader.at, reader.at + 1, "Behind a block a line end is missing.");
}
function readLabels(reader) {
  const { file } = reader;
  const labels = [];
  for (; ; ) {
    skipInLine(reader);
    const start = reader.at;
    const value = currentCode(reader) === quotationMark ? readLabelText(reader) : readIdentifier(reader);
    if (value === null) return labels;
    labels.push({ file, start, end: reader.at, value });
  }
}
function readSingleAttribute(reader) {
  const inside = noItems();
  const start = reader.at;
  const name = readIdentifier(reader);
  const nameEnd = reader.at;
  skipInLine(reader);
  if (name !== null && isAtEqualsSign(reader)) readAttribute(reader, inside, name, start, nameEnd);
  else if (name !== null && currentCode(reader) === openBrace)
    fault(reader, start, reader.at + 1, "On one line a block cannot hold another block.");
  else unexpected(reader, "one argument, or a line end: on its own line a block holds no more than that");
  skipInLine(reader);
  const isClosed = currentCode(reader) === closeBrace;
  if (isClosed) reader.at += 1;
  else unexpected(reader, "}: a block on one line holds one argument");
  return { inside, outside: noItems(), isClosed };
}
function readItems(reader, header, brace) {
  const items = noItems();
  if (!enter(reader)) return { inside: items, outside: noItems(), isClosed: false };
  const isClosed = readToBrace(reader, items, header.start);
  leave(reader);
  if (isClosed) return { inside: items, outside: noItems(), isClosed };
  report(reader, brace.start, brace.end, "This block has no closing brace.");
  if (currentCode(reader) === endOfText) reader.runaways += 1;
  const parts = mayRecover(reader) ? separate(reader.text, items, header.start) : { inside: items, outside: noItems() };
  return { ...parts, isClosed };
}
function readToBrace(reader, items, blockStart) {
  for (; ; ) {
    skipLines(reader);
    const code = currentCode(reader);
    if (code === endOfText) return false;
    if (code === closeBrace) {
      reader.at += 1;
      return true;
    }
    const start = reader.at;
    if (parseItem(reader, items) && isOutside(reader, start, blockStart)) return false;
  }
}
function isOutside({ text, at }, item, blockStart) {
  const column = columnOf(text, blockStart);
  if (at >= text.length || columnOf(text, item) <= column) return false;
  return text.charCodeAt(at) === closeBrace ? columnOf(text, at) < column : columnOf(text, at) <= column;
}
function separate(text, items, blockStart) {
  const column = columnOf(text, blockStart);
  const starts = [...items.attributes, ...items.blocks].map(({ start }) => start).sort((a, b) => a - b);
  const [first] = starts;
  const isIndented = first !== void 0 && columnOf(text, first) > column;
  const border = isIndented ? starts.find((start) => columnOf(text, start) <= column) : void 0;
  if (border === void 0) return { inside: items, outside: noItems() };
  const select = (isWanted) => ({
    ...noItems(),
    attributes: items.attributes.filter(isWanted),
    blocks: items.blocks.filter(isWanted)
  });
  return { inside: select(({ start }) => start < border), outside: select(({ start }) => start >= border) };
}

// src/terraform/hcl/number.ts
var maximumExponent = 1e5;
function readNumber(reader) {
  const { file, text: whole, at: start } = reader;
  const end = endOfNumber(reader);
  const text = whole.slice(start, end);
  reader.at = end;
  const value = Number(text);
  if (Number.isNaN(value) || exponentOf(text) > maximumExponent) {
    report(reader, start, end, `${named(text)} is not a number, or one with too large an exponent.`);
    return invalid(reader, start, end);
  }
  return { kind: "literal", file, start, end, value, text };
}
function endOfNumber(reader) {
  let end = reader.at + 1;
  let at = end;
  for (; ; ) {
    const code = codeAt(reader, at);
    if (isDigit(code)) at += 1;
    else if (code === lowerE || code === upperE) {
      const sign = codeAt(reader, at + 1);
      const digit = sign === plus || sign === minus ? at + 2 : at + 1;
      if (!isDigit(codeAt(reader, digit))) return end;
      at = digit + 1;
    } else if (code === dot) {
      at += 1;
      continue;
    } else return end;
    end = at;
  }
}
function exponentOf(text) {
  const at = text.search(/e/i);
  return at === -1 ? 0 : Math.abs(Number(text.slice(at + 1)));
}

// src/terraform/hcl/tree.ts
var splatElement = "*";

// src/terraform/hcl/access.ts
function parseAccesses(reader, term) {
  let target = term;
  for (; ; ) {
    skip(reader);
    const code = currentCode(reader);
    if (code === openBracket) target = parseIndex(reader, target);
    else if (code === dot && !isAtEllipsis(reader)) target = parseDot(reader, target);
    else return target;
    grow(reader);
  }
}
function parseDot(reader, target) {
  const dotAt = reader.at;
  reader.at += 1;
  skip(reader);
  if (currentCode(reader) !== asterisk) return parseAttribute2(reader, target);
  reader.at += 1;
  return parseAttributeSplat(reader, target, dotAt);
}
function parseAttribute2(reader, target) {
  const { file } = reader;
  const nameAt = reader.at;
  const legacyIndex = isDigit(currentCode(reader));
  const name = legacyIndex ? readDigits(reader) : readIdentifier(reader);
  if (name === null) unexpected(reader, "the name of an attribute");
  const { start } = target;
  if (legacyIndex && name?.includes(".")) {
    report(
      reader,
      nameAt,
      reader.at,
      "Two of these indexes cannot follow each other: write [0][1] for .0.1."
    );
  }
  return { kind: "attribute", file, start, end: reader.at, target, name: name ?? "", legacyIndex };
}
function readDigits(reader) {
  const start = reader.at;
  reader.at = endOfNumber(reader);
  return reader.text.slice(start, reader.at);
}
function parseAttributeSplat(reader, target, dotAt) {
  const element = elementOf(reader, dotAt);
  let each = element;
  for (; ; ) {
    skip(reader);
    if (currentCode(reader) !== dot || isAtEllipsis(reader)) break;
    reader.at += 1;
    skip(reader);
    each = parseAttribute2(reader, each);
    grow(reader);
  }
  const { start } = target;
  return { kind: "splat", file: reader.file, start, end: each.end, form: "attribute", target, each };
}
function elementOf(reader, start) {
  return { kind: "variable", file: reader.file, start, end: reader.at, name: splatElement };
}
function parseIndex(reader, target) {
  const openAt = reader.at;
  reader.at += 1;
  const { lineEndsCount } = reader;
  skip(reader);
  if (currentCode(reader) === asterisk) return parseFullSplat(reader, target, openAt);
  reader.lineEndsCount = false;
  const key = reader.parseExpression(reader);
  skip(reader);
  closeIndex(reader);
  reader.lineEndsCount = lineEndsCount;
  return { kind: "index", file: reader.file, start: target.start, end: reader.at, target, key };
}
function parseFullSplat(reader, target, openAt) {
  reader.at += 1;
  skip(reader);
  closeIndex(reader);
  const element = elementOf(reader, openAt);
  if (!enter(reader)) return element;
  const each = parseAccesses(reader, element);
  leave(reader);
  const { start } = target;
  return { kind: "splat", file: reader.file, start, end: each.end, form: "full", target, each };
}
function closeIndex(reader) {
  if (currentCode(reader) === closeBracket) reader.at += 1;
  else unexpected(reader, "] to close the index");
}

// src/terraform/hcl/collection.ts
function parseBrackets(reader) {
  const start = reader.at;
  const { lineEndsCount } = reader;
  reader.lineEndsCount = false;
  reader.at += 1;
  skip(reader);
  const expression = isAtWord(reader, "for") ? parseFor(reader, start, "tuple") : parseTuple(reader, start);
  reader.lineEndsCount = lineEndsCount;
  return expression;
}
function parseTuple(reader, start) {
  const elements = [];
  while (currentCode(reader) !== closeBracket) {
    elements.push(reader.parseExpression(reader));
    skip(reader);
    if (currentCode(reader) !== comma) break;
    reader.at += 1;
    skip(reader);
  }
  if (currentCode(reader) === closeBracket) reader.at += 1;
  else unexpected(reader, "a comma, or ] to close the list");
  return { kind: "tuple", file: reader.file, start, end: reader.at, elements };
}
function parseBraces(reader) {
  const start = reader.at;
  const { lineEndsCount } = reader;
  reader.at += 1;
  skipLines(reader);
  reader.lineEndsCount = !isAtWord(reader, "for");
  const expression = reader.lineEndsCount ? parseObject(reader, start) : parseFor(reader, start, "object");
  reader.lineEndsCount = lineEndsCount;
  return expression;
}
function parseObject(reader, start) {
  const items = [];
  while (currentCode(reader) !== closeBrace) {
    items.push(parseItem2(reader));
    skip(reader);
    if (currentCode(reader) === comma) reader.at += 1;
    else if (!isAtLineEnd(reader) || currentCode(reader) === endOfText) break;
    skipLines(reader);
  }
  if (currentCode(reader) === closeBrace) reader.at += 1;
  else unexpected(reader, "a comma or a line end, or } to close the object");
  return { kind: "object", file: reader.file, start, end: reader.at, items };
}
function parseItem2(reader) {
  const start = reader.at;
  const key = parseBareKey(reader) ?? reader.parseExpression(reader);
  skip(reader);
  if (isAtKeySeparator(reader)) reader.at += 1;
  else unexpected(reader, "= or : and a value");
  const value = reader.parseExpression(reader);
  return { file: reader.file, start, end: value.end, key, value };
}
function parseBareKey(reader) {
  const { file, text, at: start } = reader;
  const end = endOfIdentifier(text, start);
  if (end === start) return null;
  reader.at = end;
  skip(reader);
  if (!isAtKeySeparator(reader)) {
    if (reader.faultAt === null) reader.at = start;
    return null;
  }
  const value = text.slice(start, end);
  return {
    kind: "template",
    file,
    start,
    end,
    form: "quoted",
    parts: [{ kind: "text", file, start, end, value }]
  };
}
function isAtKeySeparator(reader) {
  const code = currentCode(reader);
  const next = codeAt(reader, reader.at + 1);
  if (code === colon) return next !== colon;
  return code === equalsSign && next !== equalsSign && next !== greaterThan;
}
function parseFor(reader, start, form) {
  reader.at += "for".length;
  const introduction = readForIntroduction(reader);
  skip(reader);
  if (currentCode(reader) === colon && codeAt(reader, reader.at + 1) !== colon) reader.at += 1;
  else unexpected(reader, "a colon after the collection");
  const result = readForResult(reader, form);
  const condition = readForCondition(reader);
  skip(reader);
  const close2 = form === "tuple" ? closeBracket : closeBrace;
  if (currentCode(reader) === close2) reader.at += 1;
  else unexpected(reader, `${String.fromCharCode(close2)} to close the for expression`);
  if (reader.faultAt !== null) return invalid(reader, start, reader.at);
  return {
    kind: "for",
    file: reader.file,
    start,
    end: reader.at,
    form,
    ...introduction,
    ...result,
    condition
  };
}
function readForResult(reader, form) {
  let keyExpression = null;
  let valueExpression = reader.parseExpression(reader);
  skip(reader);
  if (reader.text.startsWith("=>", reader.at)) {
    keyExpression = valueExpression;
    reader.at += 2;
    valueExpression = reader.parseExpression(reader);
    skip(reader);
  }
  const grouping = isAtEllipsis(reader);
  if (form === "object" && keyExpression === null) {
    const { start, end } = valueExpression;
    report(reader, start, end, "An object needs a key before the value: {for … : key => value}.");
  }
  if (form === "tuple" && keyExpression !== null) {
    const { start, end } = keyExpression;
    report(reader, start, end, "Only an object has keys: write {for …} in braces, or leave out the key.");
  }
  if (grouping) {
    if (form === "tuple")
      report(reader, reader.at, reader.at + 3, "Only an object can group its values with ….");
    reader.at += 3;
  }
  return { keyExpression, valueExpression, grouping };
}
function readForCondition(reader) {
  skip(reader);
  if (!isAtWord(reader, "if")) return null;
  reader.at += "if".length;
  return reader.parseExpression(reader);
}

// src/terraform/hcl/term.ts
function parseTerm(reader) {
  const { text, at: start } = reader;
  const end = endOfIdentifier(text, start);
  if (end > start) {
    reader.at = end;
    return parseNamed(reader, start);
  }
  const code = currentCode(reader);
  switch (code) {
    case quotationMark:
      return parseQuoted(reader);
    case openParenthesis:
      return parseParentheses(reader);
    case openBracket:
      return parseBrackets(reader);
    case openBrace:
      return parseBraces(reader);
    case lessThan: {
      const heredoc = parseHeredoc(reader);
      if (heredoc !== null) return heredoc;
      break;
    }
    default:
      if (isDigit(code)) return readNumber(reader);
  }
  unexpected(reader, "a value");
  return invalid(reader, start, start);
}
function parseParentheses(reader) {
  const start = reader.at;
  const { lineEndsCount } = reader;
  reader.lineEndsCount = false;
  reader.at += 1;
  const inner = reader.parseExpression(reader);
  skip(reader);
  if (currentCode(reader) === closeParenthesis) reader.at += 1;
  else unexpected(reader, ") to close the parentheses");
  reader.lineEndsCount = lineEndsCount;
  return { kind: "parentheses", file: reader.file, start, end: reader.at, inner };
}
function parseNamed(reader, start) {
  const { file, at: end } = reader;
  const name = reader.text.slice(start, end);
  skip(reader);
  const code = currentCode(reader);
  if (code === openParenthesis || isAtNamespaceSeparator(reader, code))
    return parseCall(reader, name, start, end);
  switch (name) {
    case "true":
      return { kind: "literal", file, start, end, value: true, text: name };
    case "false":
      return { kind: "literal", file, start, end, value: false, text: name };
    case "null":
      return { kind: "literal", file, start, end, value: null, text: name };
    default:
      return { kind: "variable", file, start, end, name };
  }
}
function isAtNamespaceSeparator(reader, code) {
  return code === colon && codeAt(reader, reader.at + 1) === colon;
}
function parseCall(reader, firstName, start, firstEnd) {
  const { file } = reader;
  let name = firstName;
  let nameEnd = firstEnd;
  while (isAtNamespaceSeparator(reader, currentCode(reader))) {
    reader.at += 2;
    skip(reader);
    const next = readIdentifier(reader);
    if (next === null) unexpected(reader, "the name of a function");
    name += `::${next ?? ""}`;
    nameEnd = reader.at;
    skip(reader);
  }
  if (currentCode(reader) !== openParenthesis) {
    unexpected(reader, "( and the arguments of the function");
    return invalid(reader, start, nameEnd);
  }
  const { lineEndsCount } = reader;
  reader.lineEndsCount = false;
  reader.at += 1;
  const given = readArguments(reader);
  reader.lineEndsCount = lineEndsCount;
  return {
    kind: "call",
    file,
    start,
    end: reader.at,
    name,
    nameSpan: { file, start, end: nameEnd },
    ...given
  };
}
function readArguments(reader) {
  const values = [];
  let expandFinal = false;
  skip(reader);
  while (currentCode(reader) !== closeParenthesis) {
    values.push(reader.parseExpression(reader));
    skip(reader);
    if (isAtEllipsis(reader)) {
      expandFinal = true;
      reader.at += 3;
      skip(reader);
      break;
    }
    if (currentCode(reader) !== comma) break;
    reader.at += 1;
    skip(reader);
  }
  if (currentCode(reader) === closeParenthesis) reader.at += 1;
  else unexpected(reader, expandFinal ? ") behind the ellipsis" : "a comma, or ) to close the call");
  return { arguments: values, expandFinal };
}

// src/terraform/hcl/expression.ts
function readExpression(reader) {
  if (!enter(reader)) return invalid(reader, reader.at, reader.at);
  const { height } = reader;
  reader.height = 0;
  const expression = parseConditional(reader);
  reader.height = Math.max(height, reader.height + 1);
  leave(reader);
  return expression;
}
function parseConditional(reader) {
  const condition = parseOperation(reader, 1);
  skip(reader);
  if (currentCode(reader) !== questionMark) return condition;
  reader.at += 1;
  const whenTrue = readExpression(reader);
  skip(reader);
  if (currentCode(reader) === colon && codeAt(reader, reader.at + 1) !== colon) reader.at += 1;
  else unexpected(reader, "a colon and the value for when the condition is false");
  const whenFalse = readExpression(reader);
  const { start } = condition;
  const { end } = whenFalse;
  return { kind: "conditional", file: reader.file, start, end, condition, then: whenTrue, else: whenFalse };
}
function parseOperation(reader, lowestPrecedence) {
  let left = parseOperand(reader);
  for (; ; ) {
    skip(reader);
    const operator = operatorHere(reader);
    if (operator === null) return left;
    const precedence = precedences[operator];
    if (precedence < lowestPrecedence) return left;
    reader.at += operator.length;
    const right = parseOperation(reader, precedence + 1);
    left = { kind: "binary", file: reader.file, start: left.start, end: right.end, operator, left, right };
    grow(reader);
  }
}
var precedences = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6
};
function operatorHere(reader) {
  const code = currentCode(reader);
  const next = codeAt(reader, reader.at + 1);
  switch (code) {
    case verticalBar:
      return next === verticalBar ? "||" : null;
    case ampersand:
      return next === ampersand ? "&&" : null;
    case equalsSign:
      return next === equalsSign ? "==" : null;
    case exclamationMark:
      return next === equalsSign ? "!=" : null;
    case lessThan:
      return next === equalsSign ? "<=" : "<";
    case greaterThan:
      return next === equalsSign ? ">=" : ">";
    case plus:
      return "+";
    case minus:
      return "-";
    case asterisk:
      return "*";
    case slash:
      return "/";
    case percent:
      return "%";
    default:
      return null;
  }
}
function parseOperand(reader) {
  skip(reader);
  const code = currentCode(reader);
  if (code !== minus && code !== exclamationMark) return parseAccesses(reader, parseTerm(reader));
  const start = reader.at;
  if (!enter(reader)) return invalid(reader, start, start);
  reader.at += 1;
  const operand = parseOperand(reader);
  grow(reader);
  leave(reader);
  const operator = code === minus ? "-" : "!";
  return { kind: "unary", file: reader.file, start, end: operand.end, operator, operand };
}

// src/terraform/hcl/json.ts
function parseHclJson(file, strings = "templates") {
  const reader = createReader(file, readExpression);
  const read = readValue(reader, strings);
  skipSpace(reader);
  if (currentCode(reader) !== endOfText) unexpected(reader, "the end of the file");
  const expression = reader.faultAt === null ? read : invalid(reader, 0, file.text.length);
  return { expression, diagnostics: reader.diagnostics };
}
function withoutTemplates(expression) {
  const { file, start, end } = expression;
  switch (expression.kind) {
    case "template": {
      return plainString(file, start, end, decoded(file.text.slice(start, end)) ?? "");
    }
    case "tuple":
      return { ...expression, elements: expression.elements.map(withoutTemplates) };
    case "object": {
      const items = expression.items.map((item) => ({
        ...item,
        key: withoutTemplates(item.key),
        value: withoutTemplates(item.value)
      }));
      return { ...expression, items };
    }
    default:
      return expression;
  }
}
function plainString(file, start, end, value) {
  const text = { kind: "text", file, start: start + 1, end: end - 1, value };
  return { kind: "template", form: "quoted", file, start, end, parts: value === "" ? [] : [text] };
}
function skipSpace(reader) {
  for (; ; ) {
    const code = currentCode(reader);
    if (code !== space && code !== lineFeed && code !== carriageReturn && code !== tab) return;
    reader.at += 1;
  }
}
function readValue(reader, strings) {
  skipSpace(reader);
  const start = reader.at;
  const code = currentCode(reader);
  if (code === quotationMark) return readString(reader, strings);
  if (code === minus || isDigit(code)) return readNumber2(reader);
  if (code !== openBrace && code !== openBracket) return readWord(reader);
  if (!enter(reader)) return invalid(reader, start, start);
  const collection = code === openBrace ? readObject(reader, strings) : readList(reader, strings);
  leave(reader);
  return collection;
}
function readObject(reader, strings) {
  const start = reader.at;
  const items = [];
  readSeparated(reader, closeBrace, () => {
    const key = readKey(reader, strings);
    skipSpace(reader);
    if (currentCode(reader) === colon) reader.at += 1;
    else unexpected(reader, "a colon and a value");
    const value = readValue(reader, strings);
    items.push({ file: reader.file, start: key.start, end: value.end, key, value });
  });
  return { kind: "object", file: reader.file, start, end: reader.at, items };
}
function readKey(reader, strings) {
  if (currentCode(reader) === quotationMark) return readString(reader, strings);
  unexpected(reader, "a key in quotes");
  return invalid(reader, reader.at, reader.at);
}
function readList(reader, strings) {
  const start = reader.at;
  const elements = [];
  readSeparated(reader, closeBracket, () => elements.push(readValue(reader, strings)));
  return { kind: "tuple", file: reader.file, start, end: reader.at, elements };
}
function readSeparated(reader, close2, readOne) {
  reader.at += 1;
  skipSpace(reader);
  if (currentCode(reader) !== close2) {
    for (; ; ) {
      skipSpace(reader);
      readOne();
      skipSpace(reader);
      if (currentCode(reader) !== comma) break;
      reader.at += 1;
    }
  }
  if (currentCode(reader) === close2) reader.at += 1;
  else unexpected(reader, `a comma or ${String.fromCharCode(close2)}`);
}
function readWord(reader) {
  const { file, at: start } = reader;
  for (const [text, value] of words) {
    if (!isAtWord(reader, text)) continue;
    reader.at += text.length;
    return { kind: "literal", file, start, end: reader.at, value, text };
  }
  unexpected(reader, "a value");
  return invalid(reader, start, start);
}
var words = [
  ["true", true],
  ["false", false],
  ["null", null]
];
var numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function readNumber2(reader) {
  const { file, at: start } = reader;
  numberForm.lastIndex = start;
  const text = numberForm.exec(reader.text)?.[0];
  if (text === void 0) {
    unexpected(reader, "a number");
    return invalid(reader, start, start);
  }
  const end = start + text.length;
  reader.at = end;
  const isNegative = text.startsWith("-");
  const digits = isNegative ? text.slice(1) : text;
  const literalStart = end - digits.length;
  const value = Number(digits);
  const literal = { kind: "literal", file, start: literalStart, end, value, text: digits };
  return isNegative ? { kind: "unary", file, start, end, operator: "-", operand: literal } : literal;
}
function readString(reader, strings) {
  const { file, text, at: start } = reader;
  const end = endOfString(text, start);
  const value = decoded(text.slice(start, end));
  if (value === null) {
    fault(reader, start, end, `This is not a string of JSON: ${named(text.slice(start, end))}`);
    return invalid(reader, start, end);
  }
  reader.at = end;
  if (strings === "plain") return plainString(file, start, end, value);
  const content = createReader({ path: file.path, text: value }, readExpression);
  content.at = 0;
  const template = parseBareTemplate(content);
  const offsets = offsetsIn(text, start + 1, end - 1);
  const toFile = (span) => ({
    file,
    start: offsets[span.start] ?? end - 1,
    end: offsets[span.end] ?? end - 1
  });
  for (const { span, message } of content.diagnostics) {
    const { start: faultStart, end: faultEnd } = toFile(span);
    report(reader, faultStart, faultEnd, message);
  }
  if (content.faultAt !== null) return invalid(reader, start, end);
  return { ...moved(template, toFile), start, end, form: "quoted" };
}
function endOfString(text, start) {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) return at;
    if (code === quotationMark) return at + 1;
    at += code === backslash ? 2 : 1;
  }
  return text.length;
}
function decoded(literal) {
  try {
    const value = JSON.parse(literal);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
function offsetsIn(text, start, end) {
  const offsets = [];
  let at = start;
  while (at < end) {
    offsets.push(at);
    if (text.charCodeAt(at) !== backslash) at += 1;
    else at += text.charCodeAt(at + 1) === lowerU ? "\\u0000".length : "\\n".length;
  }
  return offsets;
}
function moved(node, toFile) {
  const parts = Object.entries(node).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.map((one) => isNode(one) ? moved(one, toFile) : one)];
    return [name, isNode(value) ? moved(value, toFile) : value];
  });
  return { ...Object.fromEntries(parts), ...toFile(node) };
}
function isNode(value) {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

// src/terraform/hcl/index.ts
function isFaulty(diagnostics) {
  return diagnostics.length > 0 && !diagnostics.some(({ limit: limit2 }) => limit2);
}
function parseHcl(file) {
  const reader = createReader(file, readExpression);
  const body = parseFileBody(reader);
  return { body, diagnostics: reader.diagnostics };
}
function parseExpression(file) {
  const reader = createReader(file, readExpression);
  reader.lineEndsCount = false;
  const read = readExpression(reader);
  skip(reader);
  if (currentCode(reader) !== endOfText) unexpected(reader, "an operator, or the end of the value");
  const expression = reader.faultAt === null ? read : invalid(reader, 0, file.text.length);
  return { expression, diagnostics: reader.diagnostics };
}
function parseTemplate(file) {
  const reader = createReader(file, readExpression);
  const template = parseBareTemplate(reader);
  return { template, diagnostics: reader.diagnostics };
}

export {
  splatElement,
  innerExpressions,
  parseHclJson,
  withoutTemplates,
  isFaulty,
  parseHcl,
  parseExpression,
  parseTemplate
};
