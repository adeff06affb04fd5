import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/harmless.ts
var invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function printable(text) {
  return text.replace(/[ \t\r\n]+/g, " ").replace(invisible, visible);
}
function visible(character) {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
function shortened(text, longest) {
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
function excerpt(text, longest) {
  return shortened(printable(text.slice(0, 8 * longest)).trim(), longest);
}
function withoutCommands(text) {
  return text.replace(/^(\s*):(?=:)/gm, "$1: ").replace(/##(?=\[|vso\[)/g, "# #");
}
function withoutCommandsInJson(json) {
  return json.replace(/##(?=\[|vso\[)/g, "\\u0023#");
}

// src/report/order.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var levelsWorstFirst = ["error", "warning", "note"];
function compareLevel(a, b) {
  return levelsWorstFirst.indexOf(a) - levelsWorstFirst.indexOf(b);
}
function sortedBy(items, key) {
  return items.map((item) => ({ item, key: key(item) })).sort((a, b) => compareText(a.key, b.key)).map(({ item }) => item);
}
function grouped(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
function withSortedKeys(record) {
  return Object.fromEntries(sortedBy(Object.entries(record), ([key]) => key));
}

export {
  printable,
  shortened,
  excerpt,
  withoutCommands,
  withoutCommandsInJson,
  compareText,
  levelsWorstFirst,
  compareLevel,
  sortedBy,
  grouped,
  withSortedKeys
};
