import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  withoutInstanceKeys
} from "./chunk-K6KNTCP3.js";
import {
  count,
  fill,
  phrases
} from "./chunk-7BFWJTKK.js";
import {
  compareText,
  excerpt,
  withoutCommands
} from "./chunk-ZOHPT4CU.js";
import "./chunk-F77TCMC6.js";

// src/report/nearest-address.ts
var mostShown = 5;
var longestCompared = 120;
function explainNothing(report, address, { language }) {
  const resources = count(report.resources.length, "resources", language);
  const lines = [
    fill(phrases.explainNothing[language], { address: `'${excerpt(address, 200)}'`, resources })
  ];
  const nearest = nearestAddresses(report, address);
  if (nearest.length > 0) {
    lines.push(phrases.explainNearest[language], ...nearest.map((one) => `  ${excerpt(one, 200)}`));
  }
  return withoutCommands(`${lines.join("\n")}
`);
}
function nearestAddresses(report, wanted) {
  const addresses = [...new Set(report.resources.map(({ address }) => address))];
  const asked = comparable(wanted);
  return addresses.map((address) => ({ address, distance: distanceTo(asked, comparable(address)) })).filter(({ distance }) => distance <= Math.max(3, asked.length / 2)).sort((a, b) => a.distance - b.distance || compareText(a.address, b.address)).slice(0, mostShown).map(({ address }) => address);
}
function comparable(address) {
  return withoutInstanceKeys(address.slice(0, 4 * longestCompared)).toLowerCase().slice(-longestCompared);
}
function distanceTo(asked, address) {
  if (asked.length >= 3 && address.includes(asked)) return 0;
  return editDistance(asked, address);
}
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, changed));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
export {
  explainNothing,
  nearestAddresses
};
