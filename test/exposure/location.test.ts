import { describe, expect, it } from "vitest";
import { provider } from "../catalogue/small.ts";
import { exposures, type More, small, steps, ties } from "./exposing.ts";

type Case = readonly [name: string, code: string, expected: readonly string[], more?: More];

function table(cases: readonly Case[]): void {
  for (const [name, code, expected, more] of cases) {
    it(name, async () => {
      expect(await ties(code, more)).toEqual(expected);
    });
  }
}

const inNl = 'provider "wolk" {\n region = "nl-1"\n}\n';

describe("an attribute of the resource", () => {
  table([
    [
      "says where it is",
      'resource "wolk_server" "a" {\n region = "nl-1"\n}',
      ["wolk_server.a hosting known NL, main.tf:2"],
    ],
    [
      "beats the provider",
      `${inNl}resource "wolk_server" "a" {\n region = "us-1"\n}`,
      ["wolk_server.a hosting known US, main.tf:5"],
    ],
    [
      "null is left out",
      `${inNl}resource "wolk_server" "a" {\n region = null\n}`,
      ["wolk_server.a hosting known NL, main.tf:2"],
    ],
    [
      "a zone",
      'resource "wolk_zonal" "a" {\n zone = "us-1b"\n}',
      ["wolk_zonal.a hosting known US, main.tf:2"],
    ],
    [
      "in a nested block",
      'resource "wolk_nested" "a" {\n template {\n  place = "gb-1"\n }\n}',
      ["wolk_nested.a hosting known GB, main.tf:3"],
    ],
    [
      "in an object",
      'resource "wolk_nested" "a" {\n template = {\n  place = "gb-1"\n }\n}',
      ["wolk_nested.a hosting known GB, main.tf:3"],
    ],
    [
      "several at once",
      'resource "wolk_spread" "a" {\n regions = ["nl-1",\n  "us-1"]\n}',
      ["wolk_spread.a hosting multi NL US, main.tf:3"],
    ],
    [
      "several in one country",
      'resource "wolk_spread" "a" {\n regions = ["us-1", "us-2"]\n}',
      ["wolk_spread.a hosting known US, main.tf:2"],
    ],
    [
      "an empty list is left out",
      'resource "wolk_spread" "a" {\n regions = []\n}',
      ["wolk_spread.a hosting unknown left-to-provider wolk_spread, main.tf:1"],
    ],
    [
      "what is unknown among several does not hide the rest",
      'variable "x" {}\nresource "wolk_spread" "a" {\n regions = ["us-1", "nl-1", var.x]\n}',
      [
        "wolk_spread.a hosting multi NL US, main.tf:3",
        "wolk_spread.a hosting unknown variable-without-value var.x, main.tf:1",
      ],
    ],
    [
      "a legal area",
      'resource "wolk_server" "a" {\n region = "eu"\n}',
      ["wolk_server.a hosting area eu, main.tf:2"],
    ],
    [
      "a region over two countries",
      'resource "wolk_server" "a" {\n region = "twee"\n}',
      ["wolk_server.a hosting multi NL US, main.tf:2"],
    ],
    [
      "a region of which the vendor picks the country",
      'resource "wolk_server" "a" {\n region = "keuze"\n}',
      ["wolk_server.a hosting one-of NL | US, main.tf:2"],
    ],
    [
      "a region that is no place",
      'resource "wolk_server" "a" {\n region = "wereld"\n}',
      ["wolk_server.a hosting global, main.tf:2"],
    ],
    [
      "a name with its qualifier",
      'resource "wolk_bounded" "a" {\n jurisdiction = "eu"\n}',
      ["wolk_bounded.a hosting area eu, main.tf:2"],
    ],
    [
      "a value that says nothing",
      'resource "wolk_bounded" "a" {\n jurisdiction = "default"\n}',
      ["wolk_bounded.a hosting global, main.tf:1"],
    ],
    [
      "an identifier",
      'resource "wolk_named" "a" {\n parent = "projects/p/locations/us-1"\n}',
      ["wolk_named.a hosting known US, main.tf:2"],
    ],
    [
      "an identifier without a place",
      'resource "wolk_named" "a" {\n parent = "projects/p"\n}',
      ["wolk_named.a hosting unknown placed-elsewhere wolk_named, main.tf:1"],
    ],
  ]);
});

describe("what is no known region is never a place", () => {
  table([
    [
      "a name that is not in the catalogue",
      'resource "wolk_server" "a" {\n region = "mars-1"\n}',
      ['wolk_server.a hosting unknown region-not-in-catalogue "mars-1", main.tf:2'],
    ],
    [
      "a placeholder",
      'resource "wolk_server" "a" {\n region = "$${AWS_REGION}"\n}',
      ['wolk_server.a hosting unknown placeholder "${AWS_REGION}", main.tf:2'],
    ],
    [
      "an empty text",
      'resource "wolk_server" "a" {\n region = ""\n}',
      ['wolk_server.a hosting unknown placeholder "", main.tf:2'],
    ],
    [
      "a variable without a value is settled at the variable, and does not fall through",
      `${inNl}variable "x" {}\nresource "wolk_server" "a" {\n region = var.x\n}`,
      ["wolk_server.a hosting unknown variable-without-value var.x, main.tf:4"],
    ],
  ]);

  it("a sensitive value is not repeated", async () => {
    const code =
      'variable "x" {\n default = "mars-geheim"\n sensitive = true\n}\nresource "wolk_server" "a" {\n region = var.x\n}';
    const [exposure] = await exposures(code);
    expect(exposure?.place).toMatchObject({ status: "unknown", reason: { code: "region-not-in-catalogue" } });
    const { resource: _, deciding: __, ...told } = exposure ?? {};
    const shown = JSON.stringify(
      { ...told, evidence: exposure?.evidence.filter((step) => step.kind !== "file") },
      withoutFiles,
    );
    expect(shown).not.toContain("geheim");
    expect(
      exposure?.evidence
        .filter((step) => step.kind === "file")
        .every((step) => step.kind === "file" && step.hidden),
    ).toBe(true);
  });
});

function withoutFiles(key: string, value: unknown): unknown {
  return key === "span" || key === "file" ? undefined : value;
}

describe("several possible values", () => {
  const either = (left: string, right: string) =>
    `variable "x" {\n type = bool\n}\n${inNl}resource "wolk_server" "a" {\n region = var.x ? ${left} : ${right}\n}`;
  table([
    ["in two countries", either('"nl-1"', '"us-1"'), ["wolk_server.a hosting one-of NL | US, main.tf:8"]],
    ["in one country", either('"us-1"', '"us-2"'), ["wolk_server.a hosting known US, main.tf:8"]],
    [
      "one of them left out: then the provider counts",
      either('"us-1"', "null"),
      ["wolk_server.a hosting one-of US | NL, main.tf:8"],
    ],
    [
      "one of them no region",
      either('"us-1"', '"mars-1"'),
      ["wolk_server.a hosting one-of US | ?, main.tf:8"],
    ],
  ]);

  it.each([
    ['"nl-1"', '"de-1"', "yes"],
    ['"us-1"', '"gb-1"', "no"],
    ['"nl-1"', '"us-1"', "unknown"],
    ['"us-1"', '"mars-1"', "unknown"],
    ['"nl-1"', '"eu"', "yes"],
    ['"us-1"', '"wereld"', "unknown"],
  ])("%s or %s: in the EEA %s", async (left, right, inEea) => {
    expect((await exposures(either(left, right)))[0]?.place.inEea).toBe(inEea);
  });
});

describe("the provider block", () => {
  table([
    [
      "says it for all its resources",
      `${inNl}resource "wolk_server" "a" {}\nresource "wolk_server" "b" {}`,
      ["wolk_server.a hosting known NL, main.tf:2", "wolk_server.b hosting known NL, main.tf:2"],
    ],
    [
      "by alias",
      `${inNl}provider "wolk" {\n alias = "ver"\n region = "us-1"\n}\nresource "wolk_server" "a" {\n provider = wolk.ver\n}`,
      ["wolk_server.a hosting known US, main.tf:6"],
    ],
    [
      "without a region: absence is decided there",
      'provider "wolk" {\n}\nresource "wolk_server" "a" {}',
      ["wolk_server.a hosting unknown provider-region-unset wolk, main.tf:1"],
    ],
    [
      "not there, but required",
      'terraform {\n required_providers {\n  wolk = {\n   source = "hashicorp/wolk"\n  }\n }\n}\nresource "wolk_server" "a" {}',
      [
        "wolk_server.a hosting unknown provider-region-unset wolk, main.tf:3",
        "terraform.required_providers.wolk source not-applicable, main.tf:3",
      ],
    ],
    [
      "nowhere",
      'resource "wolk_server" "a" {}',
      ["wolk_server.a hosting unknown provider-region-unset wolk, main.tf:1"],
    ],
    [
      "with a region that nobody gives",
      'variable "x" {}\nprovider "wolk" {\n region = var.x\n}\nresource "wolk_server" "a" {}',
      ["wolk_server.a hosting unknown variable-without-value var.x, main.tf:1"],
    ],
    [
      "does not count where the type has a default of its own",
      `${inNl}resource "wolk_default" "a" {}`,
      ["wolk_default.a hosting known US, main.tf:4"],
    ],
    [
      "does not count under a condition that holds",
      `${inNl}resource "wolk_scoped" "a" {\n scope = "EDGE"\n}`,
      ["wolk_scoped.a hosting known US, main.tf:5"],
    ],
    [
      "counts under a condition that does not",
      `${inNl}resource "wolk_scoped" "a" {\n scope = "REGIONAL"\n}`,
      ["wolk_scoped.a hosting known NL, main.tf:2"],
    ],
    [
      "may count under a condition that is not known",
      `${inNl}variable "x" {}\nresource "wolk_scoped" "a" {\n scope = var.x\n}`,
      ["wolk_scoped.a hosting one-of US | NL, main.tf:4"],
    ],
  ]);
});

describe("the environment", () => {
  const span = {
    file: { path: "cloudtoets.yaml", text: "environment:\n  WOLK_REGION: nl-1\n" },
    start: 28,
    end: 32,
  };
  const declared = { context: { environment: new Map([["WOLK_REGION", { value: "nl-1", span }]]) } };
  table([
    [
      "counts as declared in the configuration",
      'resource "wolk_server" "a" {}',
      ["wolk_server.a hosting known NL, cloudtoets.yaml:2"],
      declared,
    ],
    [
      "counts after the provider block",
      'provider "wolk" {\n region = "us-1"\n}\nresource "wolk_server" "a" {}',
      ["wolk_server.a hosting known US, main.tf:2"],
      declared,
    ],
  ]);

  it("our own is never read", async () => {
    process.env.WOLK_REGION = "nl-1";
    try {
      expect(await ties('resource "wolk_server" "a" {}')).toEqual([
        "wolk_server.a hosting unknown provider-region-unset wolk, main.tf:1",
      ]);
    } finally {
      delete process.env.WOLK_REGION;
    }
  });
});

describe("an endpoint beats a region", () => {
  const at = (endpoint: string) =>
    `provider "wolk" {\n region = "us-1"\n ${endpoint}\n}\nresource "wolk_server" "a" {}`;
  table([
    [
      "of another vendor",
      at('endpoint = "https://s3.at-1.mist.example"'),
      ["wolk_server.a hosting known FR, main.tf:3"],
    ],
    [
      "of the provider itself, with another region",
      at('endpoint = "https://s3.nl-1.wolk.example"'),
      ["wolk_server.a hosting known NL, main.tf:3"],
    ],
    [
      "of the provider itself, without a region: the region counts",
      at('endpoint = "https://api.wolk.example"'),
      ["wolk_server.a hosting known US, main.tf:2"],
    ],
    [
      "of nobody we know",
      at('endpoint = "https://minio.binnen.example"'),
      ["wolk_server.a hosting unknown placed-elsewhere minio.binnen.example, main.tf:3"],
    ],
    [
      "of the machine itself",
      at('endpoint = "http://localhost:4566"'),
      ["wolk_server.a hosting customer-run, main.tf:3"],
    ],
    [
      "of the service that the type belongs to",
      at('endpoints {\n  compute = "https://s3.at-1.mist.example"\n }'),
      ["wolk_server.a hosting known FR, main.tf:4"],
    ],
    [
      "of another service",
      at('endpoints {\n  dns = "https://s3.at-1.mist.example"\n }'),
      ["wolk_server.a hosting known US, main.tf:2"],
    ],
    [
      "not for what is global",
      at('endpoint = "https://s3.at-1.mist.example"').replace("wolk_server", "wolk_dns"),
      ["wolk_dns.a dns global, main.tf:5"],
    ],
  ]);

  it("and its party is who answers there", async () => {
    const told = async (endpoint: string) => (await exposures(at(endpoint)))[0]?.party?.id ?? null;
    expect(await told('endpoint = "https://s3.at-1.mist.example"')).toBe("mist");
    expect(await told('endpoint = "https://minio.binnen.example"')).toBeNull();
  });

  it.each(["https://s3.at-1.mist.example", "https://geheim.example", "http://geheim.localhost"])(
    "a sensitive one is not repeated: %s",
    async (address) => {
      const code = `variable "x" {\n default = "${address}"\n sensitive = true\n}\n${at("endpoint = var.x")}`;
      const [exposure] = await exposures(code);
      const told = [JSON.stringify(exposure?.place, withoutFiles), ...steps(exposure?.evidence ?? [])].join(
        "\n",
      );
      expect(told).toContain("(hidden)");
      expect(told).not.toContain(new URL(address).host);
    },
  );
});

describe("an endpoint at a host that is nobody's we know", () => {
  const catalogue = {
    ...small,
    providers: {
      ...small.providers,
      eigen: provider("eigen", {
        kind: "customer-run",
        party: null,
        endpoints: ["url"],
        location: [{ place: "customer-run" }],
      }),
      forge: provider("forge", {
        kind: "saas",
        endpoints: ["url"],
        selfHosted: true,
        location: [{ unknown: "left-to-provider" }],
      }),
      dienst: provider("dienst", {
        kind: "saas",
        endpoints: ["url"],
        location: [{ unknown: "left-to-provider" }],
      }),
    },
  };

  it.each([
    ["software of the customer's own", "eigen", "customer-run"],
    ["a service that many run themselves", "forge", "customer-run"],
    ["a service that nobody can run", "dienst", "unknown placed-elsewhere login.voorbeeld.nl"],
  ])("%s", async (_, name, expected) => {
    const code = `provider "${name}" {\n url = "https://login.voorbeeld.nl"\n}\nresource "${name}_x" "a" {}\n`;
    expect(await ties(code, { catalogue })).toEqual([`${name}_x.a hosting ${expected}, main.tf:2`]);
  });
});
