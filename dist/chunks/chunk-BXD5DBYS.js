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

export {
  compareTexts,
  compareSpans,
  compareUnits,
  compareResources,
  compareExposures
};
