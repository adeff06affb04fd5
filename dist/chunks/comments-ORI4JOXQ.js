import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  innerExpressions,
  parseHcl
} from "./chunk-5Q2GT5OQ.js";
import {
  statedIn
} from "./chunk-NZW7VIKQ.js";
import {
  readYaml
} from "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-FKSWP7UE.js";
import {
  positionAt
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/policy/exceptions/blocks.ts
var hcl = {
  opening: /(?:^|[\s{[(,])(?:#+|\/\/+|\/\*+|\*)\s*$/,
  continuation: /^\s*(?:#+|\/\/+|\*(?!\/))?\s*(?=[a-z]+=)/,
  noCode: /^\s*(?:$|#|\/\/|\/\*|\*)/,
  things: (file) => thingsOfHcl(parseHcl(file).body)
};
var yaml = {
  opening: /(?:^|\s)#+\s*$/,
  continuation: /^\s*#+\s*(?=[a-z]+=)/,
  noCode: /^\s*(?:$|#|---\s*(?:#|$))/,
  things: (file) => {
    const things = { blocks: [], values: [] };
    for (const document of readYaml(file).documents) thingsOfYaml(document, things, /* @__PURE__ */ new Set());
    return things;
  }
};
function syntaxOf(path) {
  if (/\.(?:tf|tfvars|tofu|hcl)$/.test(path)) return hcl;
  return /\.ya?ml$/.test(path) ? yaml : null;
}
function thingsOfHcl(body) {
  const blocks = [];
  const values = [];
  const ofBody = ({ attributes, blocks: nested }) => {
    for (const attribute of attributes) {
      blocks.push(attribute);
      ofExpression(attribute.expression);
    }
    for (const block of nested) {
      blocks.push(block);
      ofBody(block.body);
    }
  };
  const ofExpression = (expression) => {
    if (expression.kind === "template") values.push(...textsIn(expression.parts));
    if (expression.kind === "object")
      for (const { key, value } of expression.items)
        blocks.push({ file: key.file, start: key.start, end: value.end });
    if (expression.kind === "tuple") blocks.push(...expression.elements);
    for (const inner of innerExpressions(expression)) ofExpression(inner);
  };
  ofBody(body);
  return { blocks, values };
}
function textsIn(parts) {
  return parts.flatMap((part) => {
    if (part.kind === "text") return [part];
    if (part.kind === "if") return textsIn([...part.then, ...part.else]);
    return part.kind === "for" ? textsIn(part.parts) : [];
  });
}
function thingsOfYaml(node, things, seen) {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === "scalar") {
    if (node.style !== "plain") things.values.push(node);
    return;
  }
  things.blocks.push(node);
  if (node.kind === "mapping")
    for (const { key, value, alias } of node.entries) {
      things.blocks.push({ file: key.file, start: key.start, end: Math.max(key.end, (alias ?? value).end) });
      thingsOfYaml(value, things, seen);
    }
  else
    for (const { value } of node.items) {
      things.blocks.push(value);
      thingsOfYaml(value, things, seen);
    }
}

// src/policy/exceptions/comments.ts
var marker = "cloudtoets:exception";
var mostPerFile = 1e3;
function exceptionsInComments(file) {
  const syntax = syntaxOf(file.path);
  if (syntax === null || !file.text.includes(marker)) return [];
  const things = syntax.things(file);
  const lines = linesOf(file);
  const found = [];
  let at = file.text.indexOf(marker);
  for (let count = 0; at !== -1 && count < mostPerFile; count += 1) {
    found.push(...exceptionAt(at, { file, syntax, things, lines }));
    at = file.text.indexOf(marker, at + marker.length);
  }
  return found;
}
var longestOpening = 200;
function exceptionAt(at, reading) {
  const { file, syntax, things, lines } = reading;
  const index = positionAt(file, at).line - 1;
  const line = lines[index];
  if (line === void 0) return [];
  const before = file.text.slice(line.start, at);
  if (!syntax.opening.test(before.slice(-longestOpening)) || things.values.some((value) => value.start <= at && at < value.end))
    return [];
  const alone = syntax.noCode.test(before);
  const { text, next } = wholeText(at + marker.length, index, reading, alone);
  const target = alone ? firstWithCode(next, reading) : line;
  if (target === null) return [];
  const span = { file, start: at, end: at + file.text.slice(at, line.end).trimEnd().length };
  return statedIn(text, { kind: "comment", block: blockOn(target, reading) }, span);
}
function wholeText(start, index, { file, syntax, lines }, alone) {
  const uncommented = (text2) => text2.replace(/\*\/.*$/, "").trim();
  const own = lines[index];
  let text = uncommented(file.text.slice(start, own?.end ?? start));
  let next = index + 1;
  for (; alone && next < lines.length; next += 1) {
    const line = lines[next];
    const written = line === void 0 ? "" : file.text.slice(line.start, line.end);
    const goesOn = syntax.noCode.test(written) ? syntax.continuation.exec(written) : null;
    if (goesOn === null) break;
    text += ` ${uncommented(written.slice(goesOn[0].length))}`;
  }
  return { text, next };
}
function firstWithCode(from, { file, syntax, lines }) {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== void 0 && !syntax.noCode.test(file.text.slice(line.start, line.end))) return line;
  }
  return null;
}
function blockOn(line, { file, things }) {
  const indent = /^\s*(?:-\s+)*/.exec(file.text.slice(line.start, line.end))?.[0].length ?? 0;
  const starting = things.blocks.filter(({ start }) => start >= line.start && start <= line.start + indent);
  return starting.reduce((widest, block) => block.end > widest.end ? block : widest, line);
}
function linesOf(file) {
  let start = 0;
  return file.text.split("\n").map((text) => {
    const line = { file, start, end: start + text.length };
    start = line.end + 1;
    return line;
  });
}
export {
  exceptionsInComments,
  marker
};
