import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  printable,
  withoutCommands
} from "./chunk-ZOHPT4CU.js";
import {
  saidIn,
  startOf
} from "./chunk-L73YKDKK.js";

// src/cli/talk.ts
function say(talk, message) {
  talk.write(`cloudtoets: ${withoutCommands(printable(message))}
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
  say,
  sayRefusals,
  sayNotifications
};
