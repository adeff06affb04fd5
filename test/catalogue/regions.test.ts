import { describe, expect, it } from "vitest";
import { isPlaceholder, regionOf, regionOfIdentifier } from "../../src/catalogue/index.ts";
import { catalogue, provider } from "./small.ts";

const wolk = provider("wolk", {
  zones: ["^([a-z]+-[a-z]+-\\d)[a-z]$", "^(.+-wl\\d-[a-z]{3})-\\d+$"],
  regions: {
    "eu-west-1": { country: "IE", aliases: ["EU"] },
    "eu-west-3": { country: "FR" },
    "eu-west-3-wl1-cmn": { country: "MA", kind: "zone" },
    "eu-west-3-rab-1": { country: "MA", kind: "zone" },
  },
});
const azuur = provider("azuur", { normalise: "compact", regions: { westeurope: { country: "NL" } } });
const hoofd = provider("hoofd", { normalise: "lower", regions: { "EU-WEST": { country: "DE" } } });
const leen = provider("leen", { regionsOf: "wolk" });
const eigen = provider("eigen", { regions: { "de/txl": { country: "DE" }, "eu-west-1": { country: "GB" } } });
const data = catalogue({ providers: [wolk, azuur, hoofd, leen, eigen] });

describe("a region name", () => {
  it.each([
    ["its own name", wolk, "eu-west-1", "eu-west-1"],
    ["white space around it", wolk, " eu-west-1\n", "eu-west-1"],
    ["an alias", wolk, "EU", "eu-west-1"],
    ["another case, where the provider minds it", wolk, "EU-WEST-1", null],
    ["another case, where it does not", hoofd, "eu-West", "EU-WEST"],
    ["spaces and capitals", azuur, "West Europe", "westeurope"],
    ["capitals alone", azuur, "WestEurope", "westeurope"],
    ["a zone", wolk, "eu-west-3a", "eu-west-3"],
    ["a zone that leaves the country of its region", wolk, "eu-west-3-wl1-cmn-1", "eu-west-3-wl1-cmn"],
    ["a zone with an entry of its own and a letter behind it", wolk, "eu-west-3-rab-1a", "eu-west-3-rab-1"],
    ["the table of another provider", leen, "eu-west-1", "eu-west-1"],
    ["a name with a slash", eigen, "de/txl", "de/txl"],
    ["a name that the provider does not have", wolk, "mars-1", null],
    ["nothing", wolk, "", null],
    ["what is no name but a property of objects", wolk, "__proto__", null],
    ["a text without end", wolk, "a".repeat(100_000), null],
  ])("%s", (_, by, name, code) => {
    expect(regionOf(data, by, name)?.code ?? null).toBe(code);
  });

  it("means nothing without its provider", () => {
    expect(regionOf(data, wolk, "eu-west-1")?.entry.country).toBe("IE");
    expect(regionOf(data, eigen, "eu-west-1")?.entry.country).toBe("GB");
  });
});

describe("the region in an identifier", () => {
  it.each([
    ["arn:aws:kms:eu-west-3:123456789012:key/1", "eu-west-3"],
    ["arn:aws:s3:::a-bucket", null],
    ["arn:aws:iam::123456789012:role/eu-west-3", null],
    ["projects/p/locations/eu-west-1/keyRings/r", "eu-west-1"],
    ["https://compute.example.org/v1/projects/p/zones/eu-west-3a/disks/d", "eu-west-3"],
    ["projects/p/global/networks/n", null],
    ["ocid1.instance.oc1.eu-west-1.abcdef", "eu-west-1"],
    ["eu-west-1/11111111-1111-1111-1111-111111111111", "eu-west-1"],
    ["bucket@eu-west-3", "eu-west-3"],
    ["a-name", null],
    ["", null],
  ])("%s", (identifier, code) => {
    expect(regionOfIdentifier(data, wolk, identifier)?.code ?? null).toBe(code);
  });
});

describe("a text that stands where a value is to be filled in", () => {
  it.each([
    ...["", "  ", "$REGION", "${AWS_REGION}", "$(region)", "{{ region }}", "<region>", "<%= region %>"],
    ...["TODO", "tbd", "to-replace", "to_be_defined", "CHANGEME", "change-me", "region-placeholder"],
    ...["%REGION%", "__REGION__", "@@region@@", "AWS_REGION", "your-region", "[region]", "xxx", "..."],
  ])("%j", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    "eu-west-1",
    "westeurope",
    "West Europe",
    "EU",
    "nl-ams",
    "GRA11",
    "US-EAST-VA-1",
    "de/txl",
    "fsn1",
  ])("%j is a name", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
