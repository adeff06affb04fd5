import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  roles
} from "./chunk-L73YKDKK.js";

// src/policy/order.ts
function compareTexts(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
function compareSpans(left, right) {
  return compareTexts(left.file.path, right.file.path) || left.start - right.start || left.end - right.end;
}
function compareUnits(left, right) {
  return compareTexts(left.path, right.path) || compareTexts(left.kind, right.kind) || compareTexts((left.variant ?? []).join("\0"), (right.variant ?? []).join("\0"));
}
function compareResources(left, right) {
  return compareTexts(left.address, right.address) || compareUnits(left.unit, right.unit) || compareTexts(left.id, right.id);
}
function compareExposures(left, right) {
  return Number(left.beneath !== void 0) - Number(right.beneath !== void 0) || compareResources(left.resource, right.resource) || roles.indexOf(left.role) - roles.indexOf(right.role) || compareSpans(left.deciding, right.deciding);
}

// src/policy/fingerprint.ts
import { createHash } from "node:crypto";
var recipe = "cloudtoets/v1";
var digits = 24;
function fingerprint(rule, identity, ordinal) {
  const hash = createHash("sha256");
  for (const part of [recipe, rule, ...identity, String(ordinal)]) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, digits);
}
function landmark(span) {
  const own = line(span);
  return [span.file.path, startsAtMargin(span) ? "" : heading(span), own];
}
var longestLine = 300;
function line({ file, start }) {
  const from = Math.max(file.text.lastIndexOf("\n", start - 1) + 1, start - longestLine);
  const end = file.text.indexOf("\n", start);
  const to = Math.min(end === -1 ? file.text.length : end, start + longestLine);
  return squeeze(file.text.slice(from, to));
}
var furthest = 5e4;
var atMargin = /[\p{L}"_]/u;
function startsAtMargin({ file, start }) {
  return atMargin.test(file.text[file.text.lastIndexOf("\n", start - 1) + 1] ?? "");
}
function heading({ file, start }) {
  const lowest = Math.max(0, start - furthest);
  let end = file.text.lastIndexOf("\n", start - 1);
  while (end > lowest) {
    const from = file.text.lastIndexOf("\n", end - 1) + 1;
    if (atMargin.test(file.text[from] ?? ""))
      return squeeze(file.text.slice(from, Math.min(end, from + longestLine)));
    end = from - 1;
  }
  return "";
}
function squeeze(text) {
  return text.replace(/\s+/g, " ").trim();
}

export {
  compareTexts,
  compareSpans,
  compareUnits,
  compareResources,
  compareExposures,
  fingerprint,
  landmark
};
