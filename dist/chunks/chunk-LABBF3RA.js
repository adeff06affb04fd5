import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  excerpt
} from "./chunk-ZOHPT4CU.js";

// src/report/markdown-text.ts
var longestCell = 400;
function cell(text) {
  return excerpt(text, longestCell).replace(/[&<>"'`|\\*_[\]#~@!$^{}:]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`);
}
function code(text) {
  const shown = excerpt(text, longestCell);
  return /[`|\\]/.test(shown) || shown === "" ? cell(text) : `\`${shown}\``;
}

export {
  cell,
  code
};
