import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  fill,
  phrases
} from "./chunk-7BFWJTKK.js";
import {
  grouped
} from "./chunk-ZOHPT4CU.js";

// src/report/units.ts
function unitKey({ path, kind, variant }) {
  return JSON.stringify([path, kind, variant ?? []]);
}
function unitName({ path, variant }, language) {
  const name = path === "." ? phrases.rootUnit[language] : path;
  return variant === null || variant.length === 0 ? name : `${name} (${variant.join(", ")})`;
}
function namesOf({ resources }, language) {
  const several = new Set(resources.map(({ unit }) => unitKey(unit))).size > 1;
  return ({ address, unit }) => several ? fill(phrases.inUnit[language], { address, unit: unitName(unit, language) }) : address;
}
function withoutInstanceKeys(address) {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "");
}
function referenceIds(report) {
  const name = (unit, address) => `${unitKey(unit)} ${address}`;
  const exact = grouped(report.resources, ({ unit, address }) => name(unit, address));
  const instances = grouped(
    report.resources,
    ({ unit, address }) => name(unit, withoutInstanceKeys(address))
  );
  return (resource) => {
    const ids = /* @__PURE__ */ new Set();
    for (const reference of resource.references()) {
      const named = exact.get(name(resource.unit, reference));
      const meant = named ?? instances.get(name(resource.unit, withoutInstanceKeys(reference))) ?? [];
      for (const { id } of meant) if (id !== resource.id) ids.add(id);
    }
    return [...ids].sort();
  };
}

export {
  unitKey,
  unitName,
  namesOf,
  withoutInstanceKeys,
  referenceIds
};
