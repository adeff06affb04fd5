import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/proposal/yaml-text.ts
var plain = /^[A-Za-z][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
var words = /^(true|false|yes|no|on|off|null|y|n)$/i;
var unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function scalar(text) {
  if (plain.test(text) && !words.test(text)) return text;
  return JSON.stringify(text).replace(
    unseen,
    (character) => Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join("")
  );
}
function unit(code) {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
function flowList(texts) {
  return `[${texts.map(scalar).join(", ")}]`;
}

export {
  scalar,
  flowList
};
