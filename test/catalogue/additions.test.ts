/** What a configuration adds counts before what was there, and only what is used is read. */
import { describe, expect, it } from "vitest";
import { withAdditions } from "../../src/catalogue/additions.ts";
import { formatCatalogue, parseCatalogue } from "../../src/catalogue/file.ts";
import {
  type CatalogueData,
  providerOfHost,
  providerOfSource,
  providerOfType,
  regionOf,
} from "../../src/catalogue/index.ts";
import { makeIndex } from "../../src/catalogue/lookup.ts";
import type { CatalogueAddition } from "../../src/model/index.ts";
import { catalogue, party, provider } from "./small.ts";

const data = catalogue({
  providers: [
    provider("wolk", {
      hosts: ["*.wolk.example"],
      regions: { "nl-1": { country: "NL" }, "de-1": { country: "DE" } },
      resourceTypes: { wolk_emmer: { category: "object-storage" } },
    }),
    provider("mist"),
  ],
  parties: [party("wolk"), party("mist")],
});
const shipped = parseCatalogue(formatCatalogue({ ...data, index: makeIndex(Object.values(data.providers)) }));

const span = { file: { path: "cloudtoets.yaml", text: "catalogue:\n" }, start: 0, end: 0 };
const add = (shelf: CatalogueAddition["shelf"], id: string, entry: unknown): CatalogueAddition => ({
  shelf,
  id,
  data: entry,
  spanOf: () => span,
});
const fact = { asOf: "2026-11-01", source: "https://example.org/" };
const own = {
  ...fact,
  name: "Eigen",
  party: "wolk",
  kind: "cloud",
  registry: ["overheid/eigen"],
  prefixes: ["eigen_", "wolk_nieuw_"],
  hosts: ["s3.wolk.example"],
  location: [{ attribute: "region" }, { unknown: "left-to-provider" }],
  regions: { "nl-9": { country: "NL" } },
};

function made(...additions: readonly CatalogueAddition[]): CatalogueData {
  const result = withAdditions(shipped, additions);
  if (result.kind === "refused") throw new Error(result.refusals.map(({ message }) => message).join("\n"));
  return result.catalogue;
}

describe("a new provider", () => {
  const after = made(add("providers", "eigen", own));

  it.each([
    ["its own address", providerOfSource(after, "overheid/eigen", "x"), "eigen"],
    ["its own prefix", providerOfType(after, "eigen_emmer"), "eigen"],
    ["a longer prefix within another's", providerOfType(after, "wolk_nieuw_emmer"), "eigen"],
    ["what was there", providerOfType(after, "wolk_emmer"), "wolk"],
    ["a more exact host", providerOfHost(after, "s3.wolk.example")?.provider, "eigen"],
    ["a host that was there", providerOfHost(after, "db.wolk.example")?.provider, "wolk"],
  ])("is found by %s", (_, found, expected) => {
    expect(found?.id).toBe(expected);
  });

  it("leaves the shipped catalogue as it was", () => {
    expect(providerOfType(shipped, "eigen_emmer")).toBeNull();
  });
});

describe("what is known better", () => {
  it("adds to the table of regions and replaces one of them", () => {
    const { providers } = made(
      add("providers", "wolk", { regions: { "de-1": { country: "AT" }, "fr-1": { country: "FR" } } }),
    );
    const wolk = providers.wolk;
    if (wolk === undefined) throw new Error("it should be there");
    const countryOf = (name: string) => regionOf({ ...shipped, providers }, wolk, name)?.entry.country;
    expect(["nl-1", "de-1", "fr-1"].map(countryOf)).toEqual(["NL", "AT", "FR"]);
    expect(wolk.resourceTypes).toEqual({ wolk_emmer: { category: "object-storage" } });
  });

  it("counts the last one", () => {
    const { parties } = made(
      add("parties", "wolk", { country: "DE" }),
      add("parties", "wolk", { legalEntity: "Wolk S.A.", country: "FR" }),
    );
    expect(parties.wolk).toMatchObject({ name: "wolk", country: "FR", legalEntity: "Wolk S.A." });
  });

  it("can name a company that is added with it", () => {
    const after = made(
      add("parties", "moeder", { ...fact, name: "Moeder", country: "US" }),
      add("parties", "wolk", { control: [{ parent: "moeder", source: "https://example.org/" }] }),
    );
    expect(after.parties.wolk?.control?.[0]?.parent).toBe("moeder");
  });
});

describe("what is wrong is told", () => {
  it.each<[string, CatalogueAddition, string]>([
    [
      "an address that is another's",
      add("providers", "eigen", { ...own, registry: ["mist/mist"] }),
      "catalogue.providers.eigen.registry.0: address mist/mist is in providers/mist.yaml too",
    ],
    [
      "a field that is missing",
      add("parties", "nieuw", { name: "N", country: "NL", asOf: "2026-11-01" }),
      "catalogue.parties.nieuw: source is missing",
    ],
    [
      "another id than the key",
      add("parties", "nieuw", { ...fact, id: "anders", name: "N", country: "NL" }),
      "catalogue.parties.nieuw.id: the id is what it stands under",
    ],
    ["no mapping", add("providers", "nieuw", "x"), "catalogue.providers.nieuw:"],
    [
      "a party that is not there",
      add("providers", "wolk", { party: "niemand" }),
      "catalogue.providers.wolk.party: there is no party niemand",
    ],
    [
      "an unknown key",
      add("providers", "wolk", { colour: "red" }),
      'catalogue.providers.wolk.colour: unknown key "colour"',
    ],
    [
      "a region without a place",
      add("providers", "wolk", { regions: { x: {} } }),
      "catalogue.providers.wolk.regions.x: needs exactly one of",
    ],
    [
      "a chain of control that is a circle",
      add("parties", "wolk", { control: [{ parent: "wolk", source: "x" }] }),
      "comes back to a party",
    ],
    [
      "a zone that is no regular expression",
      add("providers", "wolk", { zones: ["^(a$"] }),
      "catalogue.providers.wolk.zones.0:",
    ],
  ])("%s", (_, addition, expected) => {
    const result = withAdditions(shipped, [addition]);
    const messages = result.kind === "refused" ? result.refusals.map(({ message }) => message) : [];
    expect(messages).toContainEqual(expect.stringContaining(expected));
  });
});
