/** Small reports for tests: only what is compared has to be said. */
import type {
  Role,
  SavedExposure,
  SavedParty,
  SavedReport,
  SavedResource,
  SavedSystem,
} from "../../src/model/index.ts";

export interface TieParts {
  readonly role?: Role;
  /** ISO codes; several are several at once; none is unknown. */
  readonly in: string;
  readonly code?: string;
  readonly party?: string;
  /** `file:line`. */
  readonly at?: string;
}

const eea = new Set(["NL", "IE", "DE", "FR"]);

const parties: Readonly<Record<string, SavedParty>> = Object.fromEntries(
  (
    [
      ["aws", "Amazon Web Services", "US"],
      ["google", "Google", "US"],
      ["hetzner", "Hetzner", "DE"],
    ] as const
  ).map(([id, name, country]) => [
    id,
    { id, name, operator: null, parent: name, parentCountry: country, agreements: [] },
  ]),
);

export function tie({
  role = "hosting",
  in: where,
  code,
  party = "aws",
  at = "main.tf:1",
}: TieParts): SavedExposure {
  const countries = where === "" ? [] : where.split(" ");
  const [file = "", line = "1"] = at.split(":");
  return {
    role,
    place:
      countries.length === 0
        ? {
            status: "unknown",
            countries,
            inEea: "unknown",
            reason: {
              code: "variable-without-value",
              subject: code ?? "var.region",
              file,
              line: Number(line),
            },
          }
        : {
            status: countries.length > 1 ? "multi" : "known",
            countries,
            inEea: countries.every((country) => eea.has(country)) ? "yes" : "no",
            code: code ?? where.toLowerCase(),
          },
    party: parties[party] ?? null,
    evidence: [{ kind: "file", file, line: Number(line), column: 1, text: `"${code ?? where}"` }],
  };
}

export function resource(
  address: string,
  ties: readonly TieParts[],
  parts: Partial<SavedResource> & { readonly path?: string } = {},
): SavedResource {
  const { path = ".", ...rest } = parts;
  return {
    id: `${path} ${address}`,
    address,
    type: address.replace(/^(?:module\.[^.]+\.)*/, "").split(".")[0] ?? "",
    source: "terraform",
    unit: { kind: "terraform", path, variant: null },
    presence: "certain",
    file: "main.tf",
    line: 1,
    system: null,
    category: null,
    references: [],
    exposures: ties.map(tie),
    properties: [],
    ...rest,
  };
}

export function report(...resources: readonly SavedResource[]): SavedReport {
  return {
    schemaVersion: 1,
    tool: { name: "cloudtoets", version: "0.0.0", renderers: {} },
    profile: { id: "rijk-2026", effective: "2026-07-03", asOf: "2026-11-24" },
    organisation: null,
    systems: [],
    summary: {
      resources: resources.length,
      findings: { error: 0, warning: 0, note: 0 },
      excepted: 0,
      unknown: 0,
      byGeneralRule: 0,
      incomplete: false,
    },
    resources,
    findings: [],
    notifications: [],
  };
}

/** A system of which only the name is declared. */
export const aSystem = (name: string): SavedSystem => ({
  name,
  paths: ["."],
  material: null,
  rubricering: null,
  tbb: null,
  biv: null,
  personalData: null,
  baseRegistry: null,
  application: null,
  entity: null,
  exitPlan: null,
  riskAnalysis: null,
  dpia: null,
  dtia: null,
  reportedToCisoRijk: null,
  mailConditions: null,
  existingSince: null,
  contractUntil: null,
  burst: null,
  dependsOn: [],
  file: "cloudtoets.yaml",
  line: 4,
});
