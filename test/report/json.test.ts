import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { languages, type Place, roles, type ScanReport } from "../../src/model/index.ts";
import { shippedPolicies } from "../../src/policy/index.ts";
import { render } from "../../src/report/index.ts";
import {
  at,
  exposure,
  file,
  finding,
  inFile,
  known,
  party,
  property,
  reason,
  report,
  resource,
  unknown,
} from "./builder.ts";
import { clean, hostile, many, nothing, service, wide } from "./scans.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schemas/report.schema.json"), "utf8"),
);
const conforms = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(schema);

async function json(scan: ScanReport, language: "nl" | "en" = "en") {
  const text = await render(scan, "json", { language, colour: false, width: null });
  const parsed = JSON.parse(text);
  conforms(parsed);
  expect(conforms.errors ?? []).toEqual([]);
  return { text, ...parsed };
}

/** A report with one resource for each place. */
function withPlaces(...places: readonly Place[]): ScanReport {
  const source = file("main.tf", 'region = "x"');
  const ties = places.map((place, index) =>
    exposure(resource(`aws_s3_bucket.b${index}`, at(source, "region")), place, [inFile(at(source, '"x"'))]),
  );
  return report({ resources: ties.map((tie) => tie.resource), exposures: ties });
}

describe("the file", () => {
  it.each(Object.entries({ nothing, clean, service, hostile }))(
    "is as it was, to the byte: %s",
    async (name, scan) => {
      await expect((await json(scan)).text).toMatchFileSnapshot(`fixtures/${name}.golden.json`);
    },
  );

  it("conforms to the published schema in every language and at size", async () => {
    for (const scan of [service, hostile, many(300), wide(300)])
      for (const language of languages) await json(scan, language);
  });

  it("is the same a second time, and in whatever order the ties come", async () => {
    const backwards = {
      ...service,
      resources: [...service.resources].reverse(),
      exposures: [...service.exposures].reverse(),
      notifications: [...service.notifications].reverse(),
    };
    expect((await json(backwards)).text).toBe((await json(service)).text);
  });

  it("refuses in its schema what is not in the contract", () => {
    expect(conforms({ schemaVersion: 1 })).toBe(false);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.$defs.role.enum).toEqual(roles);
    expect([...schema.$defs.reason.properties.code.enum].sort()).toEqual(
      Object.keys(shippedPolicies().words.reasons).sort(),
    );
  });
});

describe("a place", () => {
  const source = file("variables.tf", "", 'variable "region" {}');
  const why = reason("variable-without-value", "var.region", at(source, 'variable "region"'));
  const settled = { code: "variable-without-value", subject: "var.region", file: "variables.tf", line: 2 };
  const places: readonly (readonly [Place, object])[] = [
    [known("eu-west-1", "IE"), { status: "known", countries: ["IE"], inEea: "yes", code: "eu-west-1" }],
    [known("eur4", "NL", "FI"), { status: "multi", countries: ["NL", "FI"], inEea: "no", code: "eur4" }],
    [
      {
        status: "one-of",
        countries: ["IE", "US"],
        inEea: "unknown",
        candidates: [
          { code: "eu-west-1", countries: ["IE"] },
          { code: "us-east-1", countries: ["US"] },
        ],
        reason: why,
      },
      {
        status: "one-of",
        countries: ["IE", "US"],
        inEea: "unknown",
        candidates: [
          { code: "eu-west-1", countries: ["IE"] },
          { code: "us-east-1", countries: ["US"] },
        ],
        reason: settled,
      },
    ],
    [
      { status: "area", area: "eu", countries: [], inEea: "yes", code: "EU" },
      { status: "area", countries: [], inEea: "yes", area: "eu", code: "EU" },
    ],
    [
      { status: "global", countries: [], inEea: "unknown", code: "global" },
      { status: "global", countries: [], inEea: "unknown", code: "global" },
    ],
    [
      {
        status: "customer-run",
        countries: [],
        inEea: "unknown",
        reason: reason("cluster-not-declared", "k8s"),
      },
      {
        status: "customer-run",
        countries: [],
        inEea: "unknown",
        reason: { code: "cluster-not-declared", subject: "k8s", file: null, line: null },
      },
    ],
    [
      { status: "unknown", countries: [], inEea: "unknown", reason: why },
      { status: "unknown", countries: [], inEea: "unknown", reason: settled },
    ],
    [
      { status: "not-applicable", countries: [], inEea: "unknown" },
      { status: "not-applicable", countries: [], inEea: "unknown" },
    ],
  ];
  it.each(places.map(([place, expected]) => [place.status, place, expected] as const))(
    "%s",
    async (_status, place, expected) => {
      const { resources } = await json(withPlaces(place));
      expect(resources[0].exposures[0].place).toEqual(expected);
    },
  );
});

describe("the summary", () => {
  it("counts what is not established and what only the general rule could place by resource", async () => {
    const scan = withPlaces(
      known("eu-west-1", "IE"),
      unknown("data-source", "data.x"),
      {
        status: "customer-run",
        countries: [],
        inEea: "unknown",
        reason: reason("cluster-not-declared", "k8s"),
      },
      { status: "global", countries: [], inEea: "unknown", code: "global" },
    );
    const twice = scan.exposures.map((tie) => ({ ...tie, byGeneralRule: tie.place.status === "known" }));
    const { summary } = await json({ ...scan, exposures: [...twice, ...twice] });
    expect(summary).toMatchObject({ resources: 4, unknown: 2, byGeneralRule: 1 });
  });

  it("counts a finding that an exception covers apart", async () => {
    const { summary, findings } = await json(service);
    expect(summary.findings).toEqual({ error: 1, warning: 2, note: 1 });
    expect(summary.excepted).toBe(1);
    expect(findings[4].exception).toEqual({
      until: "2027-01-01",
      by: "CISO",
      decision: "B-2026-14",
      reason: "moves in December",
      file: "prod.tfvars",
      line: 1,
    });
  });
});

describe("evidence", () => {
  const evidence = async (text: string, hidden = false) => {
    const source = { path: "main.tf", text: `  ${text}` };
    const tie = exposure(resource("a.b", { file: source, start: 0, end: 2 }), known("eu-west-1", "IE"), [
      inFile({ file: source, start: 2, end: 2 + text.length }, hidden),
    ]);
    const { resources } = await json(report({ resources: [tie.resource], exposures: [tie] }));
    return resources[0].exposures[0].evidence[0];
  };

  it.each([
    ["an expression", "var.region", "var.region"],
    ["several lines", "merge(\n    a,\r\n\tb)", "merge( a, b)"],
    ["a terminal escape", '"\u001b[31mred\u009b"', '"\\u001b[31mred\\u009b"'],
    ["a direction override", "\u202Egpj", "\\u202egpj"],
    ["half a character", "\ud800x", "\\ud800x"],
    ["as much as there is room for", "x".repeat(120), "x".repeat(120)],
    ["more than there is room for", "x".repeat(121), `${"x".repeat(119)}…`],
    ["characters of two units", "😀".repeat(121), `${"😀".repeat(119)}…`],
    ["a block", 'provider "aws" {\n  secret_key = "s3cret"\n}', 'provider "aws" { … }'],
    ["a block without labels", "terraform { }", "terraform { … }"],
    ["an object", '{ region = "x" }', '{ region = "x" }'],
    ["megabytes", "y ".repeat(2_000_000), `${"y ".repeat(59)}y…`],
  ])("%s", async (_name, text, shown) => {
    expect((await evidence(text)).text).toBe(shown);
  });

  it("says where, and hides what is sensitive", async () => {
    expect(await evidence("hunter2", true)).toEqual({
      kind: "file",
      file: "main.tf",
      line: 1,
      column: 3,
      text: "(sensitive value)",
    });
  });

  it("has steps outside files", async () => {
    const source = file("main.tf", "region");
    const tie = exposure(resource("a.b", at(source, "region")), known("eu-west-1", "IE"), [
      { kind: "option", text: "--var region=eu-west-1" },
      { kind: "environment", name: "AWS_REGION" },
      {
        kind: "catalogue",
        text: { nl: "standaard van de provider", en: "the provider's default" },
        source: "https://example.org",
        asOf: "2026-11-01",
      },
      inFile({ file: { path: "", text: "" }, start: 0, end: 0 }),
    ]);
    const { resources } = await json(report({ resources: [tie.resource], exposures: [tie] }), "nl");
    expect(resources[0].exposures[0].evidence).toEqual([
      { kind: "option", text: "--var region=eu-west-1" },
      { kind: "environment", text: "AWS_REGION" },
      {
        kind: "catalogue",
        text: "standaard van de provider",
        source: "https://example.org",
        asOf: "2026-11-01",
      },
    ]);
  });
});

describe("a resource", () => {
  it("refers to resources of its own unit by id; a name without instance key stands for all instances", async () => {
    const source = file("main.tf", "x");
    const span = at(source, "x");
    const other = { unit: { kind: "terraform", path: "other", variant: null } } as const;
    const names = ['a.b["x.y[0]"]', "a.b[1]", "module.m[0].c.d"];
    const targets = names.map((name) => resource(name, span));
    const elsewhere = resource("a.b[1]", span, other);
    const user = resource("u.u", span, { references: () => ["a.b", "module.m.c.d", "no.such", "u.u"] });
    const { resources } = await json(report({ resources: [...targets, elsewhere, user] }));
    const found = resources.find(({ address }: { address: string }) => address === "u.u");
    expect(found.references).toEqual(targets.map(({ id }) => id).sort());
  });

  it("has the category that the catalogue says", async () => {
    const source = file("main.tf", "x");
    const bucket = resource("a.b", at(source, "x"));
    const { resources } = await json(
      report({
        resources: [bucket],
        properties: [property(bucket, "service-category", "object-storage", [])],
      }),
    );
    expect(resources[0]).toMatchObject({ category: "object-storage", system: null });
  });

  it("is in the order of unit, address and type, and its ties in that of their roles", async () => {
    const source = file("main.tf", "x");
    const span = at(source, "x");
    const inUnit = (path: string) => ({ unit: { kind: "terraform", path, variant: null } }) as const;
    const of = [
      resource("b", span, inUnit("z")),
      resource("é", span),
      resource("a", span),
      resource("B", span),
    ];
    const ties = (["state", "backup", "hosting"] as const).map((role) =>
      exposure(of[2] ?? resource("", span), known("eu-west-1", "IE"), [], { role }),
    );
    const { resources } = await json(report({ resources: of, exposures: ties }));
    expect(resources.map(({ address }: { address: string }) => address)).toEqual(["B", "a", "é", "b"]);
    expect(resources[1].exposures.map(({ role }: { role: string }) => role)).toEqual([
      "hosting",
      "backup",
      "state",
    ]);
  });
});

describe("a finding", () => {
  it("has the paragraphs it rests on and the message in the language asked for", async () => {
    const { findings } = await json(service, "nl");
    expect(findings[0].basis).toEqual([
      "Herziening rijksbreed cloudbeleid 2026, §4.6, Kamerstuk 26643, nr. 1541, 2026-07-03",
    ]);
    expect(findings[0].message).toMatch(/\(nl\)$/);
    expect(findings[0].primary).toEqual({
      file: "prod.tfvars",
      startLine: 1,
      startColumn: 10,
      endLine: 1,
      endColumn: 21,
    });
  });

  it("may be about no party, place or role", async () => {
    const source = file("cloudtoets.yaml", "systems: []");
    const tie = exposure(resource("a.b", at(source, "systems")), known("eu", "NL"), [], {
      party: party("x"),
    });
    const bare = { party: null, place: null, role: null, primary: at(source, "systems") };
    const { findings } = await json(
      report({ findings: [finding("NLC-JUR-004", "note", [tie], "Not judged.", bare)] }),
    );
    expect(findings[0]).toMatchObject({ party: null, countries: [], role: null, basis: [] });
  });
});

describe("hostile text", () => {
  it("cannot start a command of a runner that shows the file in its log", async () => {
    const { text } = await json(hostile);
    expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
    expect(text).toContain("\\u0023#[error]x");
    expect(JSON.parse(text).resources[1].address).toContain("##[error]x");
  });

  it("has nothing in it that a terminal obeys", async () => {
    const { text } = await json(hostile);
    expect(text.match(/[^\P{C}\n]/u)).toBeNull();
  });

  it("can name a resource __proto__", async () => {
    const { resources } = await json(hostile);
    expect(resources[0]).toMatchObject({ address: "__proto__", category: "__proto__" });
  });
});
