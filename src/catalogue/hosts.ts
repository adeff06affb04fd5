/**
 * Whose service answers at a host name, and in which region. An endpoint beats a region: `region = "us-east-1"`
 * beside the endpoint of another vendor says nothing.
 */
import { indexOf, providerNamed } from "./lookup.ts";
import { type Region, regionInHost } from "./regions.ts";
import type { CatalogueData, ProviderEntry } from "./types.ts";

export interface HostMatch {
  readonly provider: ProviderEntry;
  /** Null when the name holds none. */
  readonly region: Region | null;
}

interface HostPattern {
  readonly provider: string;
  readonly expression: RegExp;
}

const patternsOf = new WeakMap<CatalogueData, readonly HostPattern[]>();

/** https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const longestHost = 253;

/** The provider of a host name; null when no pattern of the catalogue fits. */
export function providerOfHost(catalogue: CatalogueData, host: string): HostMatch | null {
  const name = host.toLowerCase().replace(/\.$/, "");
  if (name === "" || name.length > longestHost) return null;
  let withoutRegion: HostMatch | null = null;
  for (const { provider: id, expression } of patterns(catalogue)) {
    const match = expression.exec(name);
    const provider = match === null ? null : providerNamed(catalogue, id);
    if (match === null || provider === null) continue;
    const [, part] = match;
    const region = part === undefined ? null : regionInHost(catalogue, provider, part);
    if (region !== null) return { provider, region };
    if (part === undefined) withoutRegion ??= { provider, region: null };
  }
  return withoutRegion;
}

/** The host of an address such as `https://s3.nl-ams.scw.cloud:443/x`, or of a bare name; null when it has none. */
export function hostOf(address: string): string | null {
  const text = address.trim();
  if (text.length > longestAddress) return null;
  const found =
    /^(?:(?:[a-z][a-z0-9+.-]*:)*\/\/)?(?:[^/?#@\s]*@)?(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?=:\d|[/?#]|$)/i.exec(
      text,
    );
  return found?.[1]?.toLowerCase() ?? null;
}

const longestAddress = 2048;

function patterns(catalogue: CatalogueData): readonly HostPattern[] {
  const known = patternsOf.get(catalogue);
  if (known !== undefined) return known;
  const made = indexOf(catalogue).hosts.map(([host, provider]) => {
    return { provider, expression: expressionOf(host) };
  });
  patternsOf.set(catalogue, made);
  return made;
}

const placeholder = /\{(?:region|zone)\}/;

function expressionOf(host: string): RegExp {
  const body = host
    .split(/(\{region\}|\{zone\}|\*)/)
    .map((part) => {
      if (part === "*") return "[a-z0-9_.-]+";
      return part.startsWith("{") ? "([a-z0-9-]+)" : part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${body}$`);
}

/** Positions of patterns that cannot be read, with why. */
export function hostFaults(hosts: readonly string[]): readonly (readonly [number, string])[] {
  return hosts.flatMap((host, at): (readonly [number, string])[] => {
    const rest = host.replace(placeholder, "x");
    if (/[{}]/.test(rest)) return [[at, `${host}: at most one of {region} and {zone}, and no other`]];
    const labels = rest.split(".");
    if (labels.some((label) => label === "")) return [[at, `${host}: an empty label`]];
    if (labels.some((label) => label.includes("*") && label !== "*")) {
      return [[at, `${host}: * stands for whole labels`]];
    }
    return [];
  });
}
