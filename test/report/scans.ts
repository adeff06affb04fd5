/** Scans that every format must be able to show. */
import type { ScanReport, SourceFile } from "../../src/model/index.ts";
import { nowhere } from "../../src/model/index.ts";
import {
  amazon,
  at,
  exposure,
  file,
  finding,
  inFile,
  known,
  notification,
  party,
  property,
  reason,
  report,
  resource,
  scaleway,
  unknown,
} from "./builder.ts";

export const nothing: ScanReport = report({ files: 3 });

/** Everything where it should be. */
export const clean: ScanReport = (() => {
  const source = file(
    "main.tf",
    'resource "scaleway_object_bucket" "foto" {',
    '  region = "fr-par"',
    "}",
    "",
  );
  const bucket = resource(
    "scaleway_object_bucket.foto",
    at(source, 'resource "scaleway_object_bucket" "foto"'),
  );
  const tie = exposure(bucket, known("fr-par", "FR"), [inFile(at(source, '"fr-par"'))], { party: scaleway });
  return report({ resources: [bucket], exposures: [tie], files: 1 });
})();

/** A service as it occurs: one region for many, an unknown, a note, an exception, a file that cannot be read. */
export const service: ScanReport = (() => {
  const providers = file(
    "providers.tf",
    'provider "aws" {',
    "  region = var.region # where everything goes",
    "}",
    "",
    'provider "aws" {',
    '  alias  = "backup"',
    '  region = var.backup_region == null ? "eu-west-1" : var.backup_region',
    "}",
    "",
  );
  const values = file("prod.tfvars", 'region = "us-east-1"', 'password = "hunter2"', "");
  const variables = file(
    "variables.tf",
    'variable "region" {',
    "  type = string",
    "}",
    'variable "backup_region" {',
    "  type = string",
    "}",
    "",
  );
  const main = file(
    "data/main.tf",
    'resource "aws_s3_bucket" "logs" {',
    "  for_each = var.names",
    "}",
    'resource "aws_backup_vault" "kluis" {',
    "  provider = aws.backup",
    "}",
    'resource "scaleway_instance_server" "web" {',
    '\tzone = "fr-par-1"',
    "}",
    "",
  );
  const calls = file("main.tf", 'module "data" {', '  source = "./data"', "}", "");
  const workload = file(
    "k8s/web.yaml",
    "apiVersion: apps/v1",
    "kind: Deployment",
    "metadata:",
    "  name: web",
    "",
  );
  const unit = { kind: "terraform", path: ".", variant: ["prod.tfvars"] } as const;
  const called = { unit, calls: [at(calls, 'module "data"')] };
  const names = ["burgers", "bedrijven", "archief", "kaart", "meldingen", "foto", "video", "geluid"];
  const buckets = names.map((name) =>
    resource(
      `module.data.aws_s3_bucket.logs["${name}"]`,
      at(main, 'resource "aws_s3_bucket" "logs"'),
      called,
    ),
  );
  const vault = resource(
    "module.data.aws_backup_vault.kluis",
    at(main, 'resource "aws_backup_vault" "kluis"'),
    { ...called, presence: "possible", references: () => ["module.data.aws_s3_bucket.logs"] },
  );
  const server = resource(
    "module.data.scaleway_instance_server.web",
    at(main, 'resource "scaleway_instance_server" "web"'),
    called,
  );
  const deployment = resource("Deployment/default/web", at(workload, "apiVersion: apps/v1"), {
    unit: { kind: "kubernetes", path: "k8s", variant: null },
    type: "apps/Deployment",
    kind: "object",
    source: "kubernetes",
  });
  const way = [inFile(at(providers, "region = var.region")), inFile(at(values, '"us-east-1"'))];
  const inVirginia = buckets.map((bucket) => exposure(bucket, known("us-east-1", "US"), way));
  const backupVariable = at(variables, 'variable "backup_region"');
  const nobodyKnows = exposure(
    vault,
    unknown("variable-without-value", "var.backup_region", backupVariable),
    [inFile(at(providers, "region = var.backup_region")), inFile(backupVariable)],
    { role: "backup", conditions: [at(providers, "var.backup_region == null")] },
  );
  const inParis = exposure(server, known("fr-par-1", "FR"), [inFile(at(main, '"fr-par-1"'))], {
    party: scaleway,
    stores: false,
  });
  const ownCluster = exposure(
    deployment,
    {
      status: "customer-run",
      countries: [],
      inEea: "unknown",
      reason: reason("cluster-not-declared", "k8s", at(workload, "apiVersion: apps/v1")),
    },
    [],
    { party: null },
  );
  const image = exposure(
    deployment,
    { status: "global", countries: [], inEea: "unknown", code: "docker.io" },
    [
      {
        kind: "catalogue",
        text: { nl: "Docker Hub", en: "Docker Hub" },
        source: "https://hub.docker.com",
        asOf: "2026-10-01",
      },
    ],
    {
      role: "image",
      party: party("docker", { name: "Docker Hub", parent: "Docker, Inc.", parentCountry: "US" }),
      byGeneralRule: true,
    },
  );
  const provider = at(providers, 'provider "aws"');
  return report({
    tool: { name: "cloudtoets", version: "0.1.0", renderers: { kustomize: "v5.5.0", helm: "v3.16.2" } },
    resources: [...buckets, vault, server, deployment],
    exposures: [...inVirginia, nobodyKnows, inParis, ownCluster, image],
    properties: buckets.map((bucket) => property(bucket, "service-category", "object-storage", [])),
    findings: [
      finding(
        "NLC-LOC-001",
        "error",
        inVirginia,
        'This makes data be stored outside the EEA and Switzerland: United States (us-east-1). It concerns module.data.aws_s3_bucket.logs["burgers"], module.data.aws_s3_bucket.logs["bedrijven"], module.data.aws_s3_bucket.logs["archief"] and 5 more.',
      ),
      finding(
        "NLC-LOC-003",
        "warning",
        [nobodyKnows],
        "The place is not established: var.backup_region has no value. It concerns module.data.aws_backup_vault.kluis.",
        { primary: backupVariable },
      ),
      finding(
        "NLC-JUR-002",
        "warning",
        inVirginia,
        "Amazon Web Services is ultimately controlled by Amazon.com, Inc. (United States). Your configuration names an agreement (SLM Rijk); that is no approval under the policy.",
        { primary: provider, evidence: [inFile(provider)], party: amazon },
      ),
      finding(
        "NLC-LOC-009",
        "note",
        [ownCluster],
        "Where this runs is not in the configuration: the place of Deployment/default/web was not judged.",
        {
          primary: at(workload, "apiVersion: apps/v1"),
          quiet: true,
        },
      ),
      finding("NLC-LOC-001", "error", inVirginia.slice(0, 1), "Was stored there already.", {
        primary: at(values, "region"),
        exception: {
          until: "2027-01-01",
          by: "CISO",
          decision: "B-2026-14",
          reason: "moves in December",
          span: at(values, "region"),
        },
      }),
    ],
    notifications: [
      notification("error", "An argument or block definition is required here.", {
        file: "broken.tf",
        span: at(file("broken.tf", "resource {", "  = 3", "}"), "="),
      }),
      notification("warning", "There is no variable 'colour'.", { file: "prod.tfvars" }),
      notification("note", "Templates were not rendered: helm is not on PATH.", { file: "charts/web" }),
    ],
    incomplete: true,
    files: 7,
  });
})();

const escapeCodes = "\u001b[2J\u001b[31m";

/** What a hostile repository puts in names, files and messages. */
export const hostile: ScanReport = (() => {
  const source = file(
    "a b/ü#%/::error::x\u0007.tf",
    `region = "${escapeCodes}us-east-1" # ::add-mask::x`,
    'token = "canary-one", region = "eu-west-1", other = "canary-two"',
    "",
  );
  const name = `aws_s3_bucket.x["${escapeCodes}\n::error::pwned ##[error]x ##vso[task.x] \u202Eevil](https://evil.example) <script>alert(1)</script> | @user www.evil.example \`code\`"]`;
  const bucket = resource(name, at(source, "region"), { type: "aws_s3_bucket" });
  const proto = resource("__proto__", at(source, "token"), { type: "__proto__" });
  const first = exposure(bucket, known(`us-east-1${escapeCodes}`, "US"), [
    inFile(at(source, `"${escapeCodes}us-east-1"`)),
  ]);
  const second = exposure(proto, unknown("placeholder", `$REGION${escapeCodes}`, at(source, '"eu-west-1"')), [
    inFile(at(source, '"eu-west-1"'), true),
  ]);
  return report({
    resources: [bucket, proto],
    exposures: [first, second],
    properties: [property(proto, "service-category", "__proto__", [])],
    findings: [
      finding("NLC-LOC-001", "error", [first], `\n::error::It concerns ${name} [a](1) \\ \ud800`),
      finding("NLC-LOC-003", "warning", [second], "The place is not established."),
    ],
    notifications: [
      notification("warning", `::set-output name=x::y\n${escapeCodes}`, { file: "::warning::.tf" }),
    ],
    files: 1,
  });
})();

const markup = `</script><script>window.pwned = 1</script><img src=x onerror="window.pwned = 2"><svg onload=window.pwned=3> "' onclick='window.pwned=4' javascript:window.pwned=5 {{constructor}} <!-- <base href=https://evil.example>`;

/** What a hostile repository would put in every text of a page. */
export const hostilePage: ScanReport = (() => {
  const source = file(`${markup}.tf`, `region = "${markup}"`, "");
  const unit = { kind: "terraform", path: markup, variant: [markup] } as const;
  const bucket = resource(`aws_s3_bucket.x["${markup}"]`, at(source, "region"), { type: markup, unit });
  const owner = party(markup, { name: markup, operator: markup, parent: `${markup} Inc.` });
  const tie = exposure(bucket, known(markup, "US"), [inFile(at(source, `"${markup}"`))], { party: owner });
  const option = { kind: "option", text: `--var ${markup}` } as const;
  const open = exposure(bucket, unknown("placeholder", markup, at(source, "region")), [option], {
    role: "backup",
    party: owner,
  });
  const exception = { until: "2027-01-01", by: markup, decision: markup, reason: markup, span: nowhere };
  const base = report();
  return report({
    paths: [markup],
    profile: { ...base.profile, id: markup, title: { nl: markup, en: markup } },
    rules: base.rules.map((one) => ({ ...one, remediation: { nl: markup, en: markup } })),
    resources: [bucket],
    exposures: [tie, open],
    findings: [
      finding("NLC-LOC-001", "error", [tie], markup),
      finding("NLC-LOC-003", "warning", [open], markup, { exception }),
    ],
    notifications: [notification("warning", markup, { file: markup })],
    files: 1,
  });
})();

function ofNumbered(count: number, source: SourceFile): ScanReport {
  const resources = Array.from({ length: count }, (_, index) => {
    const address = `aws_s3_bucket.b${String(index).padStart(5, "0")}`;
    return resource(address, { file: source, start: index * 20, end: index * 20 + 9 });
  });
  const exposures = resources.map((one) =>
    exposure(one, known("us-east-1", "US"), [
      inFile({ ...one.span, start: one.span.start + 10, end: one.span.start + 19 }),
    ]),
  );
  return report({
    resources,
    exposures,
    findings: exposures.map((tie, index) =>
      finding("NLC-LOC-001", index % 3 === 0 ? "error" : "warning", [tie], `Outside, number ${index}.`),
    ),
    files: 1,
  });
}

/** A finding on each line of one file. */
export function many(count: number): ScanReport {
  return ofNumbered(count, { path: "many.tf", text: 'region1 = "us-east"\n'.repeat(count) });
}

/** So many resources in ten units, half as many findings more, and one decision for a tenth of them all. */
export function large(count: number): ScanReport {
  const scan = many(count);
  const resources = scan.resources.map((one, index) => ({
    ...one,
    unit: { kind: "terraform", path: `unit${index % 10}`, variant: null } as const,
    references: () => [`aws_s3_bucket.b${String((index * 7) % count).padStart(5, "0")}`],
  }));
  const exposures = scan.exposures.map((tie, index) => ({
    ...tie,
    resource: resources[index] ?? tie.resource,
  }));
  const single = exposures.map((tie, index) =>
    finding("NLC-LOC-001", "error", [tie], `Outside, number ${index}.`),
  );
  const more = exposures
    .slice(0, count / 2)
    .map((tie, index) => finding("NLC-LOC-003", "warning", [tie], `Open, number ${index}.`));
  const wide = finding("NLC-JUR-002", "warning", exposures.slice(0, count / 10), "In those hands.");
  return { ...scan, resources, exposures, findings: [...single, ...more, wide] };
}

/** One decision for all of them. */
export function wide(count: number): ScanReport {
  const scan = many(count);
  return { ...scan, findings: [finding("NLC-LOC-001", "error", scan.exposures, "All of them.")] };
}
