/** For an address that nothing has: which ones were perhaps meant. */
import type { ScanReport } from "../model/index.ts";
import { excerpt, withoutCommands } from "./harmless.ts";
import type { RenderOptions } from "./options.ts";
import { compareText } from "./order.ts";
import { count, fill, phrases } from "./texts.ts";
import { withoutInstanceKeys } from "./units.ts";

const mostShown = 5;
/** Addresses are compared by letter up to here; the work grows with the square. */
const longestCompared = 120;

export function explainNothing(report: ScanReport, address: string, { language }: RenderOptions): string {
  const resources = count(report.resources.length, "resources", language);
  const lines = [
    fill(phrases.explainNothing[language], { address: `'${excerpt(address, 200)}'`, resources }),
  ];
  const nearest = nearestAddresses(report, address);
  if (nearest.length > 0) {
    lines.push(phrases.explainNearest[language], ...nearest.map((one) => `  ${excerpt(one, 200)}`));
  }
  return withoutCommands(`${lines.join("\n")}\n`);
}

/** Those that hold what was asked come first, then those that differ in the fewest letters. */
export function nearestAddresses(report: ScanReport, wanted: string): readonly string[] {
  const addresses = [...new Set(report.resources.map(({ address }) => address))];
  const asked = comparable(wanted);
  return addresses
    .map((address) => ({ address, distance: distanceTo(asked, comparable(address)) }))
    .filter(({ distance }) => distance <= Math.max(3, asked.length / 2))
    .sort((a, b) => a.distance - b.distance || compareText(a.address, b.address))
    .slice(0, mostShown)
    .map(({ address }) => address);
}

function comparable(address: string): string {
  return withoutInstanceKeys(address.slice(0, 4 * longestCompared))
    .toLowerCase()
    .slice(-longestCompared);
}

function distanceTo(asked: string, address: string): number {
  if (asked.length >= 3 && address.includes(asked)) return 0;
  return editDistance(asked, address);
}

/** Levenshtein's, one row at a time. */
function editDistance(a: string, b: string): number {
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
