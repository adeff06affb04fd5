/** What can take the place of a resource: by its type, else by the category of its type, as on a day. */
import { describe, expect, it } from "vitest";
import {
  type AlternativesEntry,
  alternativesFor,
  type CatalogueData,
  categoryOf,
  entryOfType,
  loadCatalogue,
} from "../../src/catalogue/index.ts";
import { catalogue, party, provider } from "./small.ts";

const source = "https://example.org/";

function entry(id: string, more: Partial<AlternativesEntry>): AlternativesEntry {
  const services = [{ name: "Wolk", provider: "wolk", source }];
  return { id, name: { nl: id, en: id }, asOf: "2026-11-01", for: {}, services, ...more };
}

const small: CatalogueData = {
  ...catalogue({
    providers: [
      provider("wolk"),
      provider("mist"),
      provider("zelf", { kind: "customer-run", party: null, location: [{ place: "customer-run" }] }),
      provider("ver", {
        resourceTypes: { ver_emmer: { category: "object-storage" }, ver_wagen: { category: "queue" } },
      }),
    ],
    parties: [
      party("wolk", { country: "FR" }),
      party("ver", { country: "US" }),
      party("mist", {
        country: "NL",
        control: [{ parent: "ver", from: "2026-06-01", source }],
      }),
    ],
  }),
  alternatives: {
    opslag: entry("opslag", {
      for: { categories: ["object-storage"] },
      services: [
        { name: "Zelf", provider: "zelf", source },
        { name: "Wolk", provider: "wolk", source },
        { name: "Mist", party: "mist", source },
      ],
    }),
    breed: entry("breed", { for: { types: ["ver_*"] } }),
    smal: entry("smal", { for: { types: ["ver_emmer_*"] } }),
    precies: entry("precies", { for: { types: ["ver_emmer_klein"] } }),
  },
};

describe("the list that counts", () => {
  it.each<[string, string, string | null, string | null]>([
    ["the type itself", "ver_emmer_klein", null, "precies"],
    ["the longest beginning", "ver_emmer_groot", null, "smal"],
    ["a shorter one", "ver_ander", "object-storage", "breed"],
    ["else the category", "elders_emmer", "object-storage", "opslag"],
    ["nothing for another category", "elders_wagen", "queue", null],
    ["nothing without a category", "elders_wagen", null, null],
  ])("%s", (_, type, category, expected) => {
    expect(alternativesFor(small, type, category, "2026-11-24")?.entry.id ?? null).toBe(expected);
  });

  it("knows the category of a type", () => {
    expect(categoryOf(small, "ver_wagen")).toBe("queue");
    expect(categoryOf(small, "ver_onbekend")).toBeNull();
    expect(categoryOf(small, "niemand_x")).toBeNull();
  });
});

describe("who is in it on a day", () => {
  const named = (day: string) =>
    alternativesFor(small, "x", "object-storage", day)?.services.map(
      ({ service, party: who }) => `${service.name} ${who?.country ?? "-"}`,
    );

  it("names those from the Netherlands first and what one runs oneself last", () => {
    expect(named("2026-05-31")).toEqual(["Mist NL", "Wolk FR", "Zelf -"]);
  });

  it("leaves out who came under control from elsewhere", () => {
    expect(named("2026-06-01")).toEqual(["Wolk FR", "Zelf -"]);
  });
});

describe("the real lists", () => {
  const real = loadCatalogue();
  const types = Object.values(real.providers).flatMap((one) =>
    one.kind === "utility"
      ? []
      : Object.entries(one.resourceTypes ?? {}).map(([type, { category }]) => ({ type, category })),
  );

  it("are found by a category that every type has", () => {
    expect(types.filter(({ category }) => category === undefined).map(({ type }) => type)).toEqual([]);
  });

  it.each([
    ["aws_s3_bucket", "object-storage"],
    ["azurerm_kubernetes_cluster", "kubernetes"],
    ["google_sql_database_instance", "database"],
    ["aws_elasticache_replication_group", "cache"],
    ["azurerm_cosmosdb_account", "document-database"],
    ["mongodbatlas_advanced_cluster", "document-database"],
    ["azurerm_mysql_flexible_server", "mysql"],
    ["azurerm_mssql_database", "sql-server"],
    ["google_bigquery_dataset", "analytics"],
    ["confluent_kafka_cluster", "message-queue"],
    ["aws_lambda_function", "functions"],
    ["azuread_application", "identity"],
    ["aws_kms_key", "key-management"],
    ["google_secret_manager_secret", "secrets"],
    ["datadog_monitor", "monitoring"],
    ["aws_route53_zone", "dns"],
    ["cloudflare_record", "dns"],
    ["aws_cloudfront_distribution", "content-delivery"],
    ["github_repository", "source-code"],
    ["tfe_workspace", "state"],
    ["terraform.backend.azurerm", "state"],
    ["aws_instance", "compute"],
    ["aws_lb", "load-balancer"],
    ["aws_ecr_repository", "container-registry"],
    ["aws_backup_plan", "backup"],
    ["aws_efs_file_system", "file-storage"],
  ])("%s is of %s, with Dutch or European services", (type, purpose) => {
    const found = alternativesFor(real, type, categoryOf(real, type), real.asOf);
    expect(found?.entry.id).toBe(purpose);
    expect(found?.services.length).toBeGreaterThan(1);
  });

  it("name no service of which another entry is needed", () => {
    for (const { services } of Object.values(real.alternatives ?? {})) {
      for (const { provider: id, types: own = [] } of services) {
        const known = id === undefined ? null : (real.providers[id] ?? null);
        for (const type of own) expect(known !== null && entryOfType(known, type) !== null, type).toBe(true);
      }
    }
  });

  it("have nothing to say of a network", () => {
    expect(alternativesFor(real, "aws_vpc", categoryOf(real, "aws_vpc"), real.asOf)).toBeNull();
  });
});
