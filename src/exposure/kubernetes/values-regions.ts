/**
 * Regions among the values of a chart. A region of which nothing says whose it is proves nothing: a key above it, or
 * one beside it, has to name the cloud. An address beside it that is somebody else's beats it.
 */
import { hostOf, type ProviderEntry, regionOf, serviceOfHost } from "../../catalogue/index.ts";
import type { Exposure, StringValue, Value } from "../../model/index.ts";
import { lowest } from "../location.ts";
import { regionFacts } from "../regions.ts";
import { type Scene, tie, writtenAt } from "./scene.ts";
import type { Block } from "./values.ts";

const regionKey =
  /^(?:default_?|aws_?|s3_?|azure_?|gcp_?|google_?|bucket_?)?(?:region|location|zone|regio)$/i;
const addressKey = /endpoint|url|uri|host|address|server|domain/i;
/** What names the cloud beside a region: `provider: aws`. */
const vendorKey =
  /^(?:provider|type|kind|cloud|cloud_?provider|backend|platform|storage|store|object_?store)$/i;

/** A name above that is no more than a few steps away. */
const nearest = 4;

export function exposeRegionIn(scene: Scene, block: Block): readonly Exposure[] {
  const regions = [...block.value.entries].flatMap(([key, value]) =>
    value.kind === "string" && regionKey.test(key) && value.value.trim() !== "" ? [{ key, value }] : [],
  );
  return regions.flatMap(({ key, value }) => {
    const provider = vendorOf(scene, block, key) ?? amazonByDefault(scene, block);
    return provider === null || elsewhere(scene, block, provider) ? [] : exposeRegion(scene, provider, value);
  });
}

function vendorOf({ session }: Scene, { value, under }: Block, key: string): ProviderEntry | null {
  const beside = [...value.entries].flatMap(([name, one]) =>
    vendorKey.test(name) && one.kind === "string" ? [one.value] : [],
  );
  for (const text of [...beside, key, ...under.slice(-nearest).toReversed()]) {
    const words = text
      .replace(/([a-z])([A-Z0-9])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/);
    const id = words.map((word) => vendors.get(word)).find((found) => found !== undefined);
    if (id !== undefined) return session.catalogue.providers[id] ?? null;
  }
  return null;
}

/**
 * `s3` is a protocol that many speak. A region with a bucket and without any address is Amazon's all the same: that is
 * where the libraries go by themselves.
 */
function amazonByDefault({ session }: Scene, block: Block): ProviderEntry | null {
  return isAmazonByDefault(block) ? (session.catalogue.providers.aws ?? null) : null;
}

function isAmazonByDefault({ value, under, above }: Block): boolean {
  if (!under.slice(-nearest).some((name) => /^s3$|s3(?:storage|config)?$/i.test(name))) return false;
  const around = [value, ...above.slice(-2)].flatMap(({ entries }) => [...entries]);
  const hasBucket = around.some(([name, one]) => /bucket/i.test(name) && isFilled(one));
  return hasBucket && !around.some(([name, one]) => addressKey.test(name) && isFilled(one));
}

function isFilled(value: Value): boolean {
  if (value.kind === "map") return [...value.entries.values()].some(isFilled);
  return value.kind !== "null" && !(value.kind === "string" && value.value.trim() === "");
}

/** As people write them. `s3` alone is no name of a cloud. */
const vendors: ReadonlyMap<string, string> = new Map([
  ["aws", "aws"],
  ["amazon", "aws"],
  ["eks", "aws"],
  ["azure", "azurerm"],
  ["aks", "azurerm"],
  ["gcp", "google"],
  ["google", "google"],
  ["gke", "google"],
  ["scaleway", "scaleway"],
  ["hetzner", "hcloud"],
  ["hcloud", "hcloud"],
  ["ovh", "ovh"],
  ["exoscale", "exoscale"],
  ["upcloud", "upcloud"],
  ["stackit", "stackit"],
  ["ionos", "ionoscloud"],
  ["digitalocean", "digitalocean"],
  ["linode", "linode"],
  ["vultr", "vultr"],
  ["alibaba", "alicloud"],
  ["aliyun", "alicloud"],
]);

function elsewhere({ session }: Scene, { value }: Block, provider: ProviderEntry): boolean {
  const hosts = [...value.entries].flatMap(([name, one]) => {
    const host = one.kind === "string" && addressKey.test(name) ? hostOf(one.value) : null;
    return host === null ? [] : [host];
  });
  return (
    hosts.length > 0 && !hosts.some((host) => serviceOfHost(session.catalogue, host)?.provider === provider)
  );
}

function exposeRegion(scene: Scene, provider: ProviderEntry, value: StringValue): readonly Exposure[] {
  const region = regionOf(scene.session.catalogue, provider, value.value);
  if (region === null) return [];
  const facts = regionFacts(scene.session, region);
  const written = writtenAt(value, scene.resource.span);
  const location = { ...written, ...facts, operatedBy: provider, basis: "own" as const };
  return [tie(scene, "endpoint", { ...location, precision: lowest("medium", facts.precision) })];
}
