import { describe, expect, it } from "vitest";
import { loadCatalogue, membersOn, partyOn } from "../../src/catalogue/index.ts";
import { catalogue, party } from "./small.ts";

const source = "https://example.org/takeover";
const data = catalogue({
  parties: [
    party("dienst", {
      name: "Dienst",
      legalEntity: "Dienst B.V.",
      control: [
        { parent: "moeder", until: "2026-04-01", source },
        { parent: "koper", from: "2026-04-01", source },
      ],
      agreements: [
        { id: "oud", name: { nl: "oud", en: "old" }, from: "2023-01-01", until: "2025-01-01", source },
        { id: "nieuw", name: { nl: "nieuw", en: "new" }, from: "2025-01-01", source },
      ],
    }),
    party("moeder", { name: "Moeder", country: "NL" }),
    party("koper", { country: "IE", control: [{ parent: "top", source }] }),
    party("top", { name: "Top", legalEntity: "Top, Inc.", country: "US", asOf: "2025-02-03" }),
    party("los", { country: null }),
    party("claim", { sovereignClaim: { asOf: "2026-01-01", source } }),
  ],
});

describe("who is behind a party", () => {
  it.each([
    ["before a takeover", "dienst", "2026-03-31", "Moeder", "NL"],
    ["on the day of a takeover, to the top", "dienst", "2026-04-01", "Top, Inc.", "US"],
    ["nobody: it is its own", "top", "2026-04-01", "Top, Inc.", "US"],
    ["its country is not known", "los", "2026-04-01", "los", null],
  ])("%s", (_, id, day, parent, parentCountry) => {
    expect(partyOn(data, id, day)).toMatchObject({ id, parent, parentCountry });
  });

  it.each([
    ["2024-12-31", ["oud"]],
    ["2025-01-01", ["nieuw"]],
    ["2022-01-01", []],
  ])("agreements on %s", (day, agreements) => {
    expect(partyOn(data, "dienst", day)?.agreements).toEqual(agreements);
  });

  it.each([
    ["before a takeover", "2026-03-31", "2026-11-01"],
    ["after it, with an older fact further up", "2026-04-01", "2025-02-03"],
  ])("is as old as the oldest fact in the chain: %s", (_, day, asOf) => {
    expect(partyOn(data, "dienst", day)?.asOf).toBe(asOf);
  });

  it("keeps a claim of sovereignty apart from who is behind it", () => {
    expect(partyOn(data, "claim", "2026-01-01")?.sovereignClaim).toBe(true);
    expect(partyOn(data, "dienst", "2026-01-01")?.sovereignClaim).toBe(false);
  });

  it.each(["niemand", "__proto__", "constructor"])("no party is called %s", (id) => {
    expect(partyOn(data, id, "2026-01-01")).toBeNull();
  });
});

describe("membership of a legal area", () => {
  it.each([
    ["2020-12-31", true],
    ["2021-01-01", false],
  ])("the United Kingdom on %s: %s", (day, member) => {
    expect(membersOn(data, "eer", day).has("GB")).toBe(member);
  });

  it("an area that is not there has no members", () => {
    expect([...membersOn(data, "__proto__", "2026-01-01")]).toEqual([]);
  });
});

describe("real takeovers, each one dated line in one company's file", () => {
  const real = loadCatalogue();
  const taken = Object.values(real.parties).flatMap(({ id, control = [] }) =>
    control.flatMap(({ parent, from }) => (from === undefined ? [] : [{ id, parent, from }])),
  );

  it("are there", () => {
    expect(taken.length).toBeGreaterThan(10);
  });

  it.each(taken)("$id by $parent from $from", ({ id, from }) => {
    const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    const [left, right] = [partyOn(real, id, before), partyOn(real, id, from)];
    expect(left?.parent).not.toBe(right?.parent);
  });
});
