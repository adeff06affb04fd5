import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/answers/ties.ts
function placeOf({ address, file, line }) {
  return { address, file, line };
}
function tiesOf({ exposures }) {
  return exposures.filter(({ place, party }) => place.status !== "not-applicable" || party !== null).map(({ role, place, party, evidence }) => ({ role, place, party, deciding: decidingLine(evidence) }));
}
function decidingLine(evidence) {
  const last = evidence.findLast(({ kind }) => kind === "file");
  if (last?.file === void 0 || last.line === void 0) return null;
  return { file: last.file, line: last.line, text: last.text };
}
function placeKey({ status, countries, code, area, candidates, reason }) {
  const open = candidates?.map((candidate) => candidate.code) ?? [];
  const cause = status === "unknown" || status === "customer-run" ? [reason?.code, reason?.subject] : [];
  return JSON.stringify([status, countries, area ?? code ?? "", open, cause]);
}
function standingKey({ place, party }) {
  return JSON.stringify([placeKey(place), party?.id ?? null]);
}
function tieKey(tie) {
  return `${tie.role} ${standingKey(tie)}`;
}

export {
  placeOf,
  tiesOf,
  standingKey,
  tieKey
};
