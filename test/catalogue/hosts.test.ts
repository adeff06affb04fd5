import { describe, expect, it } from "vitest";
import { hostOf, providerOfHost } from "../../src/catalogue/index.ts";
import { catalogue, provider } from "./small.ts";

const data = catalogue({
  providers: [
    provider("wolk", {
      hosts: ["*.{region}.wolk.example", "s3-{region}.wolk.example", "*.wolk.example"],
      regions: { "eu-1": { country: "NL" }, GRA: { country: "FR" } },
    }),
    provider("mist", { hosts: ["sos-{zone}.mist.example"], regions: { "at-1": { country: "AT" } } }),
  ],
});

describe("a host name", () => {
  it.each([
    ["s3.eu-1.wolk.example", "wolk eu-1"],
    ["bucket.s3.eu-1.wolk.example", "wolk eu-1"],
    ["s3-eu-1.wolk.example", "wolk eu-1"],
    ["S3.EU-1.Wolk.Example.", "wolk eu-1"],
    ["s3.gra.wolk.example", "wolk GRA"],
    ["console.wolk.example", "wolk"],
    ["s3.mars-1.wolk.example", "wolk"],
    ["sos-at-1.mist.example", "mist at-1"],
    ["wolk.example", null],
    ["s3.eu-1.wolk.example.evil.example", null],
    ["s3.eu-1.wolkxexample", null],
    ["", null],
  ])("%s", (host, expected) => {
    const match = providerOfHost(data, host);
    const told = match === null ? null : [match.provider.id, match.region?.code].filter(Boolean).join(" ");
    expect(told).toBe(expected);
  });
});

describe("the host in an address", () => {
  it.each([
    ["https://s3.nl-ams.scw.cloud", "s3.nl-ams.scw.cloud"],
    ["https://user:secret@S3.example.org:9000/bucket?x=1", "s3.example.org"],
    ["s3.example.org", "s3.example.org"],
    ["s3.example.org:443/path", "s3.example.org"],
    ["//cdn.example.org/x", "cdn.example.org"],
    ["postgres://db.example.org/terraform", "db.example.org"],
    ["http://[::1]:4566", "[::1]"],
    ["${endpoint}", null],
    ["https://${var}/", null],
    ["", null],
    ["two words", null],
    ["jdbc:postgresql://db.example.org:5432/x", "db.example.org"],
  ])("%s", (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
