/** An endpoint beats a region: `AWS_REGION` beside the address of MinIO is only there to please a library. */
import { type CatalogueData, hostOf, type ProviderEntry, serviceOfHost } from "../../catalogue/index.ts";
import type { Configuration, Value } from "../../model/index.ts";
import { readPath } from "../path.ts";

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

/** More texts in one object tell nothing new. */
const mostTexts = 5000;

/** Every text under a path, by the nearest name that it stands under. */
export function variablesUnder(configuration: Configuration, path: string): readonly Variable[] {
  const found: Variable[] = [];
  const gather = (name: string, value: Value): void => {
    if (found.length >= mostTexts) return;
    if (value.kind === "map") gatherMap(value.entries);
    else if (value.kind === "list") for (const one of value.elements) gather(name, one);
    else found.push({ name, value });
  };
  // `{name: AWS_REGION, value: …}`: a variable in a list of them.
  const gatherMap = (entries: ReadonlyMap<string, Value>): void => {
    const own = entries.get("name");
    for (const [key, one] of entries)
      gather(key === "value" && own?.kind === "string" ? own.value : key, one);
  };
  for (const { name, value } of readPath(configuration, path)) gather(name, value);
  return found;
}
