/** What counts as a change, and what does not. */
import { describe, expect, test } from "vitest";
import { type Change, compare, renderDifference } from "../../src/answers/difference/index.ts";
import type { SavedReport } from "../../src/model/index.ts";
import { report, resource } from "./reports.ts";

/** `moved NL → GB hosting,backup tfvars:1 × 2`. */
function told({ kind, roles, from, to, deciding, resources }: Change): string {
  const side = (standing: Change["from"]) =>
    standing === null ? "-" : `${standing.place.countries.join("+") || "?"}/${standing.party?.id ?? "own"}`;
  const line = deciding === null ? "nowhere" : `${deciding.file}:${deciding.line}`;
  return `${kind} ${side(from)} → ${side(to)} ${roles.join(",")} ${line} × ${resources.length}`;
}

const bucket = (name: string, country: string, at: string, path = ".") =>
  resource(`aws_s3_bucket.${name}`, [{ in: country, at }], { path });

/** A module or a provider of Terraform: from somebody, and nowhere. */
function fetched(party: string) {
  const one = resource("terraform.required_providers.x", [{ role: "source", in: "US", party }]);
  const exposures = one.exposures.map((exposure) => ({
    ...exposure,
    place: { status: "not-applicable", countries: [], inEea: "unknown" } as const,
  }));
  return { ...one, exposures };
}

interface Case {
  readonly what: string;
  readonly before: SavedReport;
  readonly after: SavedReport;
  readonly changes: readonly string[];
  readonly renamed?: number;
}

const cases: readonly Case[] = [
  {
    what: "nothing changed",
    before: report(bucket("a", "NL", "main.tf:3")),
    after: report(bucket("a", "NL", "main.tf:3")),
    changes: [],
  },
  {
    what: "the same place decided by another line is no change",
    before: report(bucket("a", "NL", "main.tf:3")),
    after: report(bucket("a", "NL", "prod.tfvars:1")),
    changes: [],
  },
  {
    what: "one word that moves many is one change",
    before: report(bucket("a", "IE", "prod.tfvars:1"), bucket("b", "IE", "prod.tfvars:1")),
    after: report(bucket("a", "GB", "prod.tfvars:1"), bucket("b", "GB", "prod.tfvars:1")),
    changes: ["moved IE/aws → GB/aws hosting prod.tfvars:1 × 2"],
  },
  {
    what: "ties of several roles that move together are one change",
    before: report(
      resource("aws_s3_bucket.a", [
        { in: "IE", at: "v:1" },
        { role: "backup", in: "IE", at: "v:1" },
      ]),
    ),
    after: report(
      resource("aws_s3_bucket.a", [
        { in: "US", at: "v:1" },
        { role: "backup", in: "US", at: "v:1" },
      ]),
    ),
    changes: ["moved IE/aws → US/aws hosting,backup v:1 × 1"],
  },
  {
    what: "another party in the same country",
    before: report(resource("x.a", [{ in: "DE", party: "aws" }])),
    after: report(resource("x.a", [{ in: "DE", party: "hetzner" }])),
    changes: ["moved DE/aws → DE/hetzner hosting main.tf:1 × 1"],
  },
  {
    what: "a copy that is added to what was there",
    before: report(resource("aws_s3_bucket.a", [{ in: "NL" }])),
    after: report(
      resource("aws_s3_bucket.a", [{ in: "NL" }, { role: "replica", in: "US", at: "main.tf:9" }]),
    ),
    changes: ["new - → US/aws replica main.tf:9 × 1"],
  },
  {
    what: "a resource that is new and one that is gone",
    before: report(resource("aws_s3_bucket.old", [{ in: "NL", at: "main.tf:1" }])),
    after: report(resource("google_storage_bucket.new", [{ in: "US", party: "google", at: "main.tf:2" }])),
    changes: ["new - → US/google hosting main.tf:2 × 1", "gone NL/aws → - hosting main.tf:1 × 1"],
  },
  {
    what: "a folder that was renamed is no change",
    before: report(bucket("a", "NL", "old/main.tf:1", "old"), bucket("b", "IE", "old/main.tf:2", "old")),
    after: report(bucket("a", "NL", "new/main.tf:1", "new"), bucket("b", "IE", "new/main.tf:2", "new")),
    changes: [],
    renamed: 2,
  },
  {
    what: "a resource that was moved into a module is no change",
    before: report(resource("aws_s3_bucket.a", [{ in: "NL" }])),
    after: report(resource("module.storage.aws_s3_bucket.a", [{ in: "NL" }])),
    changes: [],
    renamed: 1,
  },
  {
    what: "a resource with another name and the same outcome is no change",
    before: report(bucket("a", "NL", "main.tf:1")),
    after: report(bucket("logs", "NL", "main.tf:1")),
    changes: [],
    renamed: 1,
  },
  {
    what: "a module moved and changed at once is told as moved from where it was",
    before: report(resource("aws_s3_bucket.a", [{ in: "NL" }])),
    after: report(resource("module.storage.aws_s3_bucket.a", [{ in: "US", at: "m.tf:4" }])),
    changes: ["moved NL/aws → US/aws hosting m.tf:4 × 1"],
  },
  {
    what: "what was known and is not established any more",
    before: report(resource("aws_s3_bucket.a", [{ in: "NL" }])),
    after: report(resource("aws_s3_bucket.a", [{ in: "" }])),
    changes: ["moved NL/aws → ?/aws hosting main.tf:1 × 1"],
  },
  {
    what: "code that is fetched from another party is at no place",
    before: report(fetched("aws")),
    after: report(fetched("google")),
    changes: [],
  },
  {
    what: "worst first: outside, then not established, then inside, then gone",
    before: report(
      resource("a.gone", [{ in: "NL", at: "f:1" }]),
      resource("a.in", [{ in: "DE", at: "f:2" }]),
      resource("a.open", [{ in: "DE", at: "f:3" }]),
      resource("a.out", [{ in: "DE", at: "f:4" }]),
    ),
    after: report(
      resource("a.in", [{ in: "NL", at: "f:2" }]),
      resource("a.open", [{ in: "", at: "f:3" }]),
      resource("a.out", [{ in: "US", at: "f:4" }]),
    ),
    changes: [
      "moved DE/aws → US/aws hosting f:4 × 1",
      "moved DE/aws → ?/aws hosting f:3 × 1",
      "moved DE/aws → NL/aws hosting f:2 × 1",
      "gone NL/aws → - hosting f:1 × 1",
    ],
  },
];

describe("what changed between two scans", () => {
  test.each(cases)("$what", ({ before, after, changes, renamed = 0 }) => {
    const difference = compare(before, after);
    expect(difference.changes.map(told)).toEqual(changes);
    expect(difference.renamed).toBe(renamed);
  });
});

describe("what there was none of before", () => {
  const before = report(resource("a.a", [{ in: "NL" }]), resource("a.b", [{ in: "DE", party: "hetzner" }]));
  const after = report(
    resource("a.a", [{ in: "NL" }]),
    resource("a.c", [{ role: "backup", in: "US", party: "google" }]),
  );

  test("countries, parties and roles that appear and that go", () => {
    const { appeared, disappeared } = compare(before, after);
    expect({ ...appeared, parties: appeared.parties.map(({ id }) => id) }).toEqual({
      countries: ["US"],
      areas: [],
      parties: ["google"],
      jurisdictions: [],
      roles: ["backup"],
    });
    expect({ ...disappeared, parties: disappeared.parties.map(({ id }) => id) }).toEqual({
      countries: ["DE"],
      areas: [],
      parties: ["hetzner"],
      jurisdictions: ["DE"],
      roles: [],
    });
  });

  const names = { before: "main", after: "." };
  const options = { language: "nl", colour: false, width: 90 } as const;

  test("as a table", () => {
    expect(renderDifference(before, after, names, "table", options)).toMatchInlineSnapshot(`
      "cloudtoets diff · main → .

      Nu buiten de EER
        Verenigde Staten (us) (nieuw) · Google (US) · 1 resource (back-up)
          main.tf:1  "US"
          a.c

      Verdwenen
        Duitsland (de) · Hetzner (DE) · 1 resource (plaats van de dienst)
          main.tf:1  "DE"
          a.b

      Nieuwe landen               Verenigde Staten
      Nieuwe partijen             Google (US)
      Nieuwe rollen               back-up
      Landen die vervallen        Duitsland
      Jurisdicties die vervallen  Duitsland
      Partijen die vervallen      Hetzner (DE)

      Een indicatie op basis van code, geen certificaat.
      "
    `);
  });
  test("as Markdown", () => {
    expect(
      renderDifference(before, after, names, "markdown", { ...options, language: "en" }),
    ).toMatchInlineSnapshot(`
      "## Difference: \`main\` → \`.\`

      ### Outside the EEA now

      | Role | Change | Party | Decided by | Resources |
      |---|---|---|---|---|
      | backup | United States (us) (new) | Google (US) | \`main.tf:1\` \`"US"\` | 1 resource: a.c |

      ### Gone

      | Role | Change | Party | Decided by | Resources |
      |---|---|---|---|---|
      | where the service runs | Germany (de) | Hetzner (DE) | \`main.tf:1\` \`"DE"\` | 1 resource: a.b |

      - **New countries**: United States
      - **New parties**: Google (US)
      - **New roles**: backup
      - **Countries that are gone**: Germany
      - **Jurisdictions that are gone**: Germany
      - **Parties that are gone**: Hetzner (DE)

      _An indication based on code, not a certificate._
      "
    `);
  });
  test("as JSON, the same bytes twice", () => {
    const once = renderDifference(before, after, names, "json", options);
    expect(renderDifference(before, after, names, "json", options)).toBe(once);
    expect(JSON.parse(once)).toMatchObject({
      before: "main",
      after: ".",
      changes: [{ kind: "new" }, { kind: "gone" }],
    });
  });

  test("names of the scanned code start no command and break no table", () => {
    const hostile = report(resource("a.x\n::error::|<b>", [{ in: "US", at: "main.tf:1" }]));
    const table = renderDifference(report(), hostile, names, "table", options);
    expect(table).not.toMatch(/^\s*::/m);
    const markdown = renderDifference(report(), hostile, names, "markdown", options);
    expect(markdown).not.toContain("<b>");
    expect(markdown.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(3);
  });
});
