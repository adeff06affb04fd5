import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  saidIn,
  startOf
} from "./chunk-JUKV72CM.js";

// src/cli/talk.ts
function printable(text) {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`).replace(/##(?=\[|vso\[)/g, "# #");
}
function say(talk, message) {
  talk.write(`cloudtoets: ${printable(message)}
`);
}
function sayRefusals(talk, refusals, language) {
  for (const refusal of refusals) {
    const { file, line, column } = refusal;
    const place = [file, line, column].filter((part) => part !== null).join(":");
    const text = saidIn(refusal, language);
    say(talk, place === "" ? text : `${place}: ${text}`);
  }
}
var levels = {
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" }
};
function sayNotifications(talk, notifications, language) {
  for (const notification of notifications) {
    const { level, file, span } = notification;
    if (level === "note") continue;
    const line = span === null ? "" : `:${startOf(span).line}`;
    const place = file === null ? "" : `${file}${line}: `;
    say(talk, `${levels[level][language]}: ${place}${saidIn(notification, language)}`);
  }
}

export {
  printable,
  say,
  sayRefusals,
  sayNotifications
};
