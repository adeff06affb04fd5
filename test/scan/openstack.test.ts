import { expect, test } from "vitest";
import { reportOf } from "./scanning.ts";

/** `party: status code` of the one resource. */
async function tieOf(block: string, resource: string): Promise<string> {
  const { exposures } = await reportOf({
    "main.tf": `variable "region" {}\nprovider "openstack" {\n${block}\n}\nresource "openstack_compute_instance_v2" "a" {\n${resource}\n}\n`,
  });
  const [tie] = exposures;
  if (!tie) throw new Error("no tie");
  const code = "code" in tie.place ? tie.place.code : "reason" in tie.place ? tie.place.reason?.subject : "";
  return `${tie.party?.id ?? "-"}: ${tie.place.status} ${code}`;
}

test.each([
  [
    "the address says who runs it, the region where",
    'auth_url = "https://auth.cloud.ovh.net/v3"',
    'region = "SBG5"',
    "ovh: known SBG5",
  ],
  [
    "also the region of the provider block",
    'auth_url = "https://auth.cloud.ovh.net/v3"\nregion = "UK1"',
    "",
    "ovh: known UK1",
  ],
  [
    "a region that is not known stays unknown",
    'auth_url = "https://auth.cloud.ovh.net/v3"\nregion = var.region',
    "",
    "ovh: unknown var.region",
  ],
  [
    "without a region the address is all",
    'auth_url = "https://auth.cloud.ovh.net/v3"',
    "",
    "ovh: unknown auth.cloud.ovh.net",
  ],
  [
    "a Dutch cloud without a provider of its own: Cyso",
    'auth_url = "https://core.fuga.cloud:5000/v3"\nregion = "ams2"',
    "",
    "cyso: known ams2",
  ],
  [
    "a Dutch cloud without a provider of its own: Leafcloud",
    'auth_url = "https://create.leaf.cloud:5000"\nregion = "europe-nl"',
    "",
    "leafcloud: known europe-nl",
  ],
  [
    "a Dutch cloud without a provider of its own: CloudVPS",
    'auth_url = "https://identity.stack.cloudvps.com/v3"\nregion = "AMS"',
    "",
    "cloudvps: known ams",
  ],
  [
    "an address of nobody known",
    'auth_url = "https://keystone.binnen.example"',
    'region = "SBG5"',
    "-: customer-run keystone.binnen.example",
  ],
])("OpenStack: %s", async (_name, block, resource, expected) => {
  expect(await tieOf(block, resource)).toBe(expected);
});
