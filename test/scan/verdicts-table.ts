/**
 * Tables of verdicts: small configurations, and for every address where it is and which location rule speaks.
 *
 * A verdict is written as its ties, then the location rules above note: `hosting IE; replica US → 005`. A place is
 * its countries (`IE+DE` for both at once, `DE|US` for one of these), `eu` for a legal area, `global`,
 * `customer-run`, `none` for what has no place, or `?` with the reason's code. Equal ties are written once. One
 * line is one decision: where storage follows from it, the rule for storage speaks for all that follows.
 * Where code comes from is no place of what it makes, and is left out.
 */
import { expect, test } from "vitest";
import type { Exposure, Place, ScanReport } from "../../src/model/index.ts";
import { type Files, reportOf } from "./scanning.ts";

export interface Case {
  readonly title: string;
  /** A text alone is `main.tf`. */
  readonly files: string | Files;
  readonly verdicts: Readonly<Record<string, string>>;
  /** The ids of all parties behind what is listed, where the case is about them. */
  readonly parties?: readonly string[];
  /** Addresses, or beginnings of them, that must not be there. */
  readonly absent?: readonly string[];
  /** Right, but not what comes out yet: the test says so as soon as it does. */
  readonly awaited?: true;
}

export function verdictsOf(cases: readonly Case[]): void {
  test.each(cases.filter(({ awaited }) => !awaited))("$title", check);
  const awaited = cases.filter((one) => one.awaited);
  if (awaited.length > 0) test.fails.each(awaited)("$title (awaited)", check);
}

async function check({ files, verdicts, parties, absent }: Case): Promise<void> {
  const report = await reportOf(typeof files === "string" ? { "main.tf": files } : files);
  const addresses = Object.keys(verdicts);
  const actual = Object.fromEntries(addresses.map((address) => [address, verdictOn(report, address)]));
  expect(actual).toEqual(verdicts);
  if (parties !== undefined) expect(partiesOf(report, addresses)).toEqual(parties);
  const listed = report.resources.map(({ address }) => address);
  for (const address of absent ?? []) expect(listed.filter((each) => each.startsWith(address))).toEqual([]);
}

function verdictOn(report: ScanReport, address: string): string {
  const { findings } = report;
  const rules = findings
    .filter(({ level, resources }) => level !== "note" && resources.some((each) => each.address === address))
    .map(({ rule }) => /^NLC-LOC-(\d+)$/.exec(rule)?.[1] ?? "");
  const spoken = [...new Set(rules)].filter((rule) => rule !== "").sort();
  const places = tiesOf(report, address);
  return spoken.length === 0 ? places : `${places} → ${spoken.join(" ")}`;
}

/** The places of a resource, without the rules. */
export function tiesOf({ resources, exposures }: ScanReport, address: string): string {
  if (!resources.some((resource) => resource.address === address)) return "not there";
  // Who a service runs on is another question than where: test/exposure asks it.
  const ties = exposures
    .filter(({ beneath }) => beneath === undefined)
    .filter(({ resource, role }) => resource.address === address && role !== "source")
    .map(({ role, place }) => (place.status === "not-applicable" ? "none" : `${role} ${placeAsText(place)}`));
  return [...new Set(ties)].join("; ");
}

function placeAsText(place: Place): string {
  switch (place.status) {
    case "known":
    case "multi":
      return place.countries.join("+");
    case "one-of":
      return place.candidates
        .map(({ countries }) => countries.join("+") || "?")
        .filter(isFirst)
        .sort()
        .join("|");
    case "area":
      return place.area;
    case "unknown":
      return `?${place.reason.code}`;
    default:
      return place.status;
  }
}

function isFirst(text: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(text) === at;
}

function partiesOf({ exposures }: ScanReport, addresses: readonly string[]): readonly string[] {
  const behind = ({ party }: Exposure) => party?.id ?? "nobody";
  const listed = exposures.filter(({ resource }) => addresses.includes(resource.address));
  return [...new Set(listed.map(behind))].sort();
}
