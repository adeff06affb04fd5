import { describe, expect, it } from "vitest";
import { entryOfType, providerOfSource, providerOfType } from "../../src/catalogue/index.ts";
import { catalogue, provider } from "./small.ts";

const wolk = provider("wolk", {
  registry: ["Wolk/wolk", "hashicorp/oudewolk"],
  resourceTypes: {
    wolk_bucket: { category: "object-storage" },
    "wolk_bucket_*": { category: "storage-settings" },
    "wolk_*": { category: "other" },
    "wolk_bucket_policy_*": { placeless: true },
  },
});
const data = catalogue({
  providers: [
    wolk,
    provider("wolkje", { prefixes: ["wolk_je_"] }),
    provider("ingebouwd", { registry: ["terraform.io/builtin/terraform"] }),
  ],
});

describe("a registry address", () => {
  it.each([
    ["registry.terraform.io/wolk/wolk", "wolk_bucket", "wolk"],
    ["registry.opentofu.org/wolk/wolk", "wolk_bucket", "wolk"],
    ["registry.example.org/wolk/wolk", "wolk_bucket", "wolk"],
    ["registry.terraform.io/hashicorp/oudewolk", "wolk_bucket", "wolk"],
    ["terraform.io/builtin/terraform", "terraform_data", "ingebouwd"],
    ["registry.terraform.io/hashicorp/wolk", "wolk_bucket", "wolk"],
    ["registry.terraform.io/hashicorp/wolk", "wolk_je_x", "wolkje"],
    ["registry.terraform.io/hashicorp/mist", "mist_server", null],
    ["registry.terraform.io/iemand/wolk", "wolk_bucket", null],
    ["registry.terraform.io/iemand/__proto__", "wolk_bucket", null],
    ["", "wolk_bucket", null],
  ])("%s with %s", (source, type, id) => {
    expect(providerOfSource(data, source, type)?.id ?? null).toBe(id);
  });
});

describe("a resource type", () => {
  it.each([
    ["wolk_bucket", "wolk"],
    ["wolk_je_x", "wolkje"],
    ["mist_x", null],
  ])("%s belongs to the provider with the longest prefix", (type, id) => {
    expect(providerOfType(data, type)?.id ?? null).toBe(id);
  });

  it.each([
    ["wolk_bucket", { category: "object-storage" }],
    ["wolk_bucket_versioning", { category: "storage-settings" }],
    ["wolk_bucket_policy_x", { placeless: true }],
    ["wolk_queue", { category: "other" }],
    ["mist_queue", null],
    ["__proto__", null],
  ])("%s has the entry of its own name, else of the longest prefix", (type, entry) => {
    expect(entryOfType(wolk, type)).toEqual(entry);
  });
});
