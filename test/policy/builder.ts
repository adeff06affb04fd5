/** Exposures made by hand: what the earlier stages deliver, with only what a test is about spelled out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AreaEntry, CatalogueData, PartyEntry } from "../../src/catalogue/types.ts";
import type {
  Configuration,
  Context,
  Exposure,
  Finding,
  Party,
  Place,
  ProviderUse,
  Resource,
  Role,
  SinceBaseline,
  SourceFile,
  Span,
  Unit,
  UnknownCode,
} from "../../src/model/index.ts";
import { emptyContext } from "../../src/model/index.ts";
import { compilePolicies } from "../../src/policy/compile.ts";
import { judge, type PoliciesData, type ProfileEntry, type StatedException } from "../../src/policy/index.ts";
import { readYaml, toPlain } from "../../src/yaml/index.ts";

export const packageRoot = fileURLToPath(new URL("../../", import.meta.url));
export const policiesFolder = join(packageRoot, "policies");

function readAreas(): Record<string, AreaEntry> {
  const folder = join(packageRoot, "src/catalogue/areas");
  const areas: Record<string, AreaEntry> = {};
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml"))) {
    const { documents } = readYaml({ path: name, text: readFileSync(join(folder, name), "utf8") });
    const [document] = documents;
    if (document === undefined) throw new Error(`${name} is empty`);
    const area = toPlain(document) as AreaEntry;
    areas[area.id] = area;
  }
  return areas;
}

const framework = {
  id: "framework-1",
  name: { nl: "Raamovereenkomst Een", en: "Framework One" },
  from: "2022-01-01",
  source: "test",
};

const partyEntry = (id: string, agreements: PartyEntry["agreements"] = []): PartyEntry => ({
  id,
  name: id,
  country: null,
  agreements,
  asOf: "2026-01-01",
  source: "test",
});

export const knowledge: CatalogueData = {
  asOf: "2026-11-23",
  providers: {},
  backends: {},
  kubernetes: {},
  areas: readAreas(),
  parties: {
    // The same framework under another name, before the one that is asked for.
    another: partyEntry("another", [
      { ...framework, name: { nl: "Een met een ander", en: "One with another" } },
    ]),
    aws: partyEntry("aws", [framework]),
    oracle: partyEntry("oracle"),
  },
};
export const areaIds: ReadonlySet<string> = new Set(Object.keys(knowledge.areas));

export function shipped(): PoliciesData {
  const compiled = compilePolicies(policiesFolder, areaIds);
  if (compiled.kind === "refused") throw new Error(JSON.stringify(compiled.refusals, null, 2));
  return compiled.policies;
}

export const policies = shipped();

export function profile(id: string): ProfileEntry {
  const found = policies.profiles.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No profile ${id}`);
  return found;
}

export function file(path: string, text: string): SourceFile {
  return { path, text };
}

/** The nth place (from 1) where a piece of text stands in a file. */
export function spanOf(source: SourceFile, piece: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = source.text.indexOf(piece, start + 1);
  if (start === -1) throw new Error(`${JSON.stringify(piece)} does not stand ${nth} times in ${source.path}`);
  return { file: source, start, end: start + piece.length };
}

const nothing = (span: Span): Configuration => ({
  span,
  attribute: () => null,
  blocks: () => [],
  names: () => [],
});

export function unit(path: string, variant: readonly string[] | null = null): Unit {
  return { kind: "terraform", path, variant };
}

export interface ResourceParts {
  readonly address?: string;
  readonly type?: string;
  readonly unit?: Unit;
  readonly span?: Span;
  readonly kind?: Resource["kind"];
  /** The provider's block; null for a resource without provider. */
  readonly provider?: Span | null;
  readonly alias?: string | null;
}

const plainFile = file(
  "main.tf",
  'provider "aws" {\n  region = "eu-west-1"\n}\n\nresource "aws_s3_bucket" "a" {\n}\n',
);

export function resource(parts: ResourceParts = {}): Resource {
  const address = parts.address ?? "aws_s3_bucket.a";
  const span = parts.span ?? spanOf(plainFile, 'resource "aws_s3_bucket" "a"');
  const home = parts.unit ?? unit(".");
  const block = parts.provider === undefined ? spanOf(plainFile, 'provider "aws"') : parts.provider;
  const provider: ProviderUse | null = block && {
    source: "registry.terraform.io/hashicorp/aws",
    localName: "aws",
    alias: parts.alias ?? null,
    configuration: nothing(block),
    span: block,
  };
  return {
    id: [home.path, ...(home.variant ?? []), address].join("|"),
    unit: home,
    kind: parts.kind ?? "resource",
    address,
    type: parts.type ?? address.split(".").at(-2) ?? address,
    source: "terraform",
    presence: "certain",
    span,
    provider,
    configuration: nothing(span),
    references: () => [],
    missing: null,
    calls: [],
  };
}

export function known(...countries: readonly string[]): Place {
  const code = countries.join("+").toLowerCase();
  return { status: countries.length > 1 ? "multi" : "known", countries, inEea: "unknown", code };
}

export function oneOf(...candidates: readonly (readonly string[])[]): Place {
  return {
    status: "one-of",
    countries: candidates.flat(),
    inEea: "unknown",
    candidates: candidates.map((countries) => ({ code: countries.join("+").toLowerCase(), countries })),
    reason: null,
  };
}

export function unknownPlace(code: UnknownCode, subject = "var.region", span: Span | null = null): Place {
  return { status: "unknown", countries: [], inEea: "unknown", reason: { code, subject, span } };
}

export const globalPlace: Place = { status: "global", countries: [], inEea: "unknown", code: "global" };

export function party(parts: Partial<Party> = {}): Party {
  return {
    id: "scaleway",
    name: "Scaleway",
    operator: null,
    parent: "Iliad S.A.",
    parentCountry: "FR",
    agreements: [],
    sovereignClaim: false,
    asOf: "2026-11-01",
    source: "test",
    ...parts,
  };
}

export const aws = party({
  id: "aws",
  name: "Amazon Web Services",
  parent: "Amazon.com, Inc.",
  parentCountry: "US",
  agreements: ["framework-1"],
});
export const oracle = party({
  id: "oracle",
  name: "Oracle",
  parent: "Oracle Corporation",
  parentCountry: "US",
});

export interface ExposureParts extends ResourceParts {
  readonly resource?: Resource;
  readonly role?: Role;
  readonly place?: Place;
  readonly party?: Party | null;
  readonly deciding?: Span;
  readonly stores?: boolean | null;
  readonly precision?: Exposure["precision"];
}

export function exposure(parts: ExposureParts = {}): Exposure {
  const deciding = parts.deciding ?? spanOf(plainFile, '"eu-west-1"');
  return {
    resource: parts.resource ?? resource(parts),
    role: parts.role ?? "hosting",
    place: parts.place ?? known("NL"),
    party: parts.party === undefined ? party() : parts.party,
    evidence: [{ kind: "file", span: deciding }],
    deciding,
    conditions: [],
    precision: parts.precision ?? "very-high",
    byGeneralRule: false,
    stores: parts.stores === undefined ? true : parts.stores,
  };
}

export interface Surroundings {
  readonly profile?: ProfileEntry;
  readonly policies?: PoliciesData;
  readonly context?: Partial<Context>;
  readonly asOf?: string;
  readonly selected?: ReadonlySet<string> | null;
  readonly stated?: readonly StatedException[];
  readonly since?: SinceBaseline | null;
}

export function findingsOf(
  exposures: readonly Exposure[],
  surroundings: Surroundings = {},
): readonly Finding[] {
  return judge({
    exposures,
    properties: [],
    context: { ...emptyContext, ...surroundings.context },
    policies: surroundings.policies ?? policies,
    profile: surroundings.profile ?? profile("rijk-2026"),
    catalogue: knowledge,
    asOf: surroundings.asOf ?? "2026-11-23",
    selected: surroundings.selected ?? null,
    exceptions: { stated: surroundings.stated ?? [], paths: ["."], exists: () => false },
    tags: { statedOn: () => null, notifications: [] },
    since: surroundings.since ?? null,
  });
}

export function said(exposures: readonly Exposure[], surroundings: Surroundings = {}): readonly string[] {
  return findingsOf(exposures, surroundings).map(({ rule, level }) => `${rule} ${level}`);
}
