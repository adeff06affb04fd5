/** Exposes Terraform text given in a test, with a small catalogue, and tells the ties in a line each. */
import type { CatalogueData } from "../../src/catalogue/index.ts";
import { expose, type Surroundings } from "../../src/exposure/index.ts";
import {
  type Context,
  type Evidence,
  type Exposure,
  emptyContext,
  type Place,
  startOf,
  textOf,
} from "../../src/model/index.ts";
import { catalogue, party, provider } from "../catalogue/small.ts";
import { type Files, type Given, read } from "../terraform/module/reading.ts";

/** A cloud in which every way to state a location occurs. */
export const wolk = provider("wolk", {
  registry: ["hashicorp/wolk"],
  zones: ["^([a-z]+-\\d)[a-z]$"],
  hosts: ["s3.{region}.wolk.example", "*.wolk.example"],
  endpoints: ["endpoint", "endpoints.*"],
  services: { compute: ["wolk_server"] },
  operators: [{ regions: ["cn-1"], party: "partner" }],
  regions: {
    "nl-1": { country: "NL", paired: "de-1" },
    "de-1": { country: "DE", paired: "us-1" },
    "de-2": { country: "DE", verified: false },
    "us-1": { country: "US", paired: "nl-1" },
    "us-2": { country: "US" },
    "gb-1": { country: "GB" },
    "cn-1": { country: "CN" },
    eu: { area: "eu" },
    twee: { countries: ["NL", "US"] },
    keuze: { oneOf: ["NL", "US"] },
    wereld: { global: true },
  },
  location: [
    { attribute: "region" },
    { provider: "region" },
    { environment: "WOLK_REGION" },
    { unknown: "provider-region-unset" },
  ],
  resourceTypes: {
    wolk_server: { category: "compute", stores: true },
    wolk_zonal: {
      location: [
        { attribute: "zone" },
        { attribute: "region" },
        { provider: "region" },
        { unknown: "provider-region-unset" },
      ],
    },
    wolk_group: { location: [{ attribute: "location" }, { unknown: "left-to-provider" }] },
    wolk_member: {
      location: [
        { attribute: "location" },
        { parent: ["group_name", "group_id"] },
        { unknown: "placed-elsewhere" },
      ],
    },
    wolk_log_bucket: { location: [{ attribute: "location" }, { unknown: "left-to-provider" }] },
    wolk_sink: {
      location: [
        { parent: ["target_bucket", "log_group_name", "destination"] },
        { identifier: "destination" },
        { unknown: "placed-elsewhere" },
      ],
    },
    wolk_body: {
      location: [{ attribute: "body.location" }, { unknown: "left-to-provider" }],
      copies: [{ role: "replica", to: [{ attribute: "body.copies[].place" }] }],
    },
    wolk_default: { location: [{ attribute: "region" }, { omitted: "us-1" }] },
    wolk_spread: { location: [{ attribute: "regions[]" }, { unknown: "left-to-provider" }] },
    wolk_nested: { location: [{ attribute: "template.place" }, { unknown: "left-to-provider" }] },
    wolk_qualified: {
      location: [{ attribute: "spec[].name", qualifiedBy: "cloud" }, { unknown: "left-to-provider" }],
    },
    wolk_bounded: { location: [{ attribute: "jurisdiction", ignore: ["default"] }, { place: "global" }] },
    wolk_scoped: {
      location: [
        { omitted: "us-1", when: { scope: ["EDGE"] } },
        { attribute: "region" },
        { provider: "region" },
        { unknown: "provider-region-unset" },
      ],
    },
    wolk_named: { location: [{ identifier: "parent" }, { unknown: "placed-elsewhere" }] },
    wolk_dns: { global: true, role: "dns" },
    wolk_rule: { placeless: true },
    wolk_doubtful: { verified: false },
    wolk_store: {
      category: "storage",
      stores: true,
      copies: [
        { role: "replica", to: "paired-region", when: { redundancy: ["GEO", "RA*"] } },
        { role: "replica", to: [{ attribute: "replica[].region" }] },
        { role: "log", to: [{ parent: ["log_bucket"] }, { identifier: "log_bucket" }] },
        { role: "backup", to: "paired-region", when: { backup: ["geo", null] } },
      ],
    },
    wolk_bucket: {},
    wolk_vault: { copies: [{ role: "backup", to: [{ identifier: "rule.copy[].arn" }] }] },
    wolk_where: { category: "lookup" },
    wolk_sold: { party: "ander" },
  },
});

export const small: CatalogueData = catalogue({
  providers: [
    wolk,
    provider("mist", {
      hosts: ["*.{region}.mist.example"],
      regions: { "at-1": { country: "FR" } },
      location: [{ attribute: "region" }, { unknown: "left-to-provider" }],
    }),
    provider("toeval", { kind: "utility", party: null, location: [] }),
    provider("eigen", { kind: "customer-run", party: null, location: [{ place: "customer-run" }] }),
    provider("kraam", { location: [{ place: "not-applicable" }] }),
  ],
  parties: [
    party("wolk", { country: "NL", control: [{ parent: "top", source: "https://example.org/" }] }),
    party("top", { country: "US" }),
    party("mist", { country: "FR" }),
    party("partner", { country: "CN" }),
    party("ander", { country: "DE" }),
    party("kraam"),
  ],
  backends: {
    emmer: {
      id: "emmer",
      provider: "wolk",
      endpoints: ["endpoint", "endpoints.s3"],
      location: [
        { attribute: "region" },
        { environment: "WOLK_REGION" },
        { unknown: "provider-region-unset" },
      ],
      asOf: "2026-11-01",
      source: "https://example.org/",
    },
  },
});

export interface More extends Given {
  readonly context?: Partial<Context>;
  readonly catalogue?: CatalogueData;
  readonly asOf?: string;
}

export async function exposures(given: string | Files, more: More = {}): Promise<readonly Exposure[]> {
  const files = typeof given === "string" ? { "main.tf": given } : given;
  const { resources } = await read(files, more);
  const surroundings: Surroundings = {
    asOf: more.asOf ?? "2026-11-24",
    context: { ...emptyContext, ...more.context },
  };
  return expose(resources, more.catalogue ?? small, surroundings).exposures;
}

/** `wolk_server.a hosting known NL, main.tf:3`. */
export async function ties(given: string | Files, more: More = {}): Promise<readonly string[]> {
  return (await exposures(given, more)).map(tie);
}

export function tie({ resource, role, place, deciding }: Exposure): string {
  const where = `${deciding.file.path}:${startOf(deciding).line}`;
  return `${resource.address} ${role} ${told(place)}, ${where}`;
}

export function told(place: Place): string {
  switch (place.status) {
    case "known":
    case "multi":
      return `${place.status} ${place.countries.join(" ")}`;
    case "one-of":
      return `one-of ${place.candidates.map(({ countries }) => countries.join(" ") || "?").join(" | ")}`;
    case "area":
      return `area ${place.area}`;
    case "unknown":
      return `unknown ${place.reason.code} ${place.reason.subject}`.trimEnd();
    default:
      return place.status;
  }
}

/** Steps of evidence in a line each: what the catalogue says, and lines of code. */
export function steps(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(stepText);
}

function stepText(step: Evidence): string {
  switch (step.kind) {
    case "file": {
      const line = step.hidden ? "(hidden)" : (textOf(step.span).split("\n")[0] ?? "");
      return `${step.span.file.path}:${startOf(step.span).line} ${line}`;
    }
    case "catalogue":
      return step.text.en;
    case "option":
      return step.text;
    case "environment":
      return step.name;
  }
}
