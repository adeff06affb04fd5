/** An endpoint beats a region: `AWS_REGION` beside the address of MinIO is only there to please a library. */
import { type CatalogueData, hostOf, type ProviderEntry, serviceOfHost } from "../../catalogue/index.ts";
import type { Value } from "../../model/index.ts";

export interface Variable {
  readonly name: string;
  readonly value: Value;
}

/** Names of variables with the address of an object store or of a cloud's interface. */
const storeAddress =
  /(?:S3|AWS|MINIO|OBJECT|STORAGE|BUCKET|BLOB|SPACES).*(?:ENDPOINT|URL|URI|HOST|SERVER|ADDRESS)|ENDPOINT_URL/i;

/** Whether an address beside the region belongs to someone else, and none to the provider. */
export function elsewhereBeside(
  catalogue: CatalogueData,
  variables: readonly Variable[],
  provider: ProviderEntry,
): boolean {
  const hosts = variables.flatMap(({ name, value }) => {
    if (value.kind !== "string" || !storeAddress.test(name)) return [];
    const host = hostOf(value.value);
    return host === null ? [] : [host];
  });
  const owners = hosts.map((host) => serviceOfHost(catalogue, host)?.provider ?? null);
  return owners.length > 0 && !owners.includes(provider);
}
