import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/finding-message.ts
function wholeMessage({ message, standing }, language) {
  return standing === void 0 ? message[language] : `${message[language]} ${standing[language]}`;
}
function standingText({ findings }, language) {
  const told = new Set(findings.flatMap(({ standing }) => standing?.[language] ?? []));
  return told.size === 0 ? null : [...told].join(" ");
}

export {
  wholeMessage,
  standingText
};
