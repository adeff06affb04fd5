/**
 * How a service is provided, as far as the catalogue tells. What is sold to everyone over a provider of the catalogue
 * is public; whether part of it is set apart for one customer is in a contract, not in code. The models are those of
 * NIST SP 800-145; a category that holds services of several models tells nothing.
 */
import { loadCatalogue } from "../../catalogue/index.ts";
import type { Row } from "../inventory/index.ts";

type Provided = Pick<Row, "party" | "service">;

const models = {
  IaaS: ["block-storage", "compute", "compute-images", "load-balancing", "network"],
  PaaS: [
    "api-management",
    "artificial-intelligence",
    "certificates",
    "container-registry",
    "containers",
    "database",
    "dns",
    "file-storage",
    "functions",
    "integration",
    "key-management",
    "kubernetes",
    "object-storage",
    "search",
    "secrets",
    "web-hosting",
  ],
  SaaS: ["collaboration", "desktop", "source-code"],
} as const;

/** Null when it is not known. */
export function serviceModelOf({ party, service }: Provided): string | null {
  const kinds = kindsOf(party);
  if (kinds.size === 1 && kinds.has("saas")) return "SaaS";
  for (const [model, categories] of Object.entries(models)) {
    if (categories.some((category) => category === service)) return model;
  }
  return null;
}

/** Null when it is not known. */
export function cloudTypeOf({ party }: Provided): string | null {
  const kinds = kindsOf(party);
  return kinds.has("cloud") || kinds.has("saas") ? "publiek" : null;
}

function kindsOf(party: Row["party"]): ReadonlySet<string> {
  if (party === null) return new Set();
  const providers = Object.values(loadCatalogue().providers);
  return new Set(providers.flatMap((provider) => (provider.party === party.id ? [provider.kind] : [])));
}
