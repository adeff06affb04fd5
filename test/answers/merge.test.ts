/** Reports of many repositories: what counts, what is refused, and what the document says of it. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import {
  type MergeRequest,
  mergedDocuments,
  mergeReports,
  type Source,
} from "../../src/answers/merge/index.ts";
import type { SavedFinding, SavedReport, SavedResource } from "../../src/model/index.ts";
import { aSystem, report, resource } from "./reports.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/merged.schema.json", import.meta.url), "utf8"));
const fits = new Ajv.default({ allowUnionTypes: true }).compile(schema);

function source(repository: string, text: string, named = false): Source {
  return { repository, named, file: `${repository}.json`, read: async () => text };
}

const of = (repository: string, one: SavedReport) => source(repository, JSON.stringify(one));

/** A report of one system of one organisation. */
function ours(
  system: string,
  resources: readonly SavedResource[],
  parts: Partial<SavedReport> & { readonly dependsOn?: readonly string[]; readonly name?: string } = {},
): SavedReport {
  const { dependsOn = [], name = "Agentschap A", ...rest } = parts;
  return {
    ...report(...resources.map((one) => ({ ...one, system }))),
    organisation: { name, kind: "agentschap", ministry: "Ministerie M" },
    systems: [{ ...aSystem(system), material: true, dependsOn }],
    ...rest,
  };
}

const american = (name: string) => resource(`aws_s3_bucket.${name}`, [{ in: "IE" }], { path: name });
const german = (name: string) =>
  resource(`hcloud_server.${name}`, [{ in: "DE", party: "hetzner" }], { path: name });

async function merged(request: Partial<MergeRequest> & Pick<MergeRequest, "now">) {
  const outcome = await mergeReports({ earlier: null, planned: null, ...request });
  if (outcome.kind === "refused") throw new Error(outcome.messages.join("\n"));
  return outcome.merged;
}

async function refusals(...now: readonly Source[]) {
  const outcome = await mergeReports({ now, earlier: null, planned: null });
  return outcome.kind === "refused" ? outcome.messages : [];
}

async function documentOf(request: Partial<MergeRequest> & Pick<MergeRequest, "now">) {
  return mergedDocuments(await merged(request), "markdown", "nl")[0]?.text ?? "";
}

describe("what is put together", () => {
  test("systems stay apart, organisations too, and a ministry has all of its organisations", async () => {
    const now = [
      of("a", ours("Een", [american("a")])),
      of("b", ours("Twee", [german("b")])),
      of("c", ours("Een", [german("c")], { name: "Zbo B" })),
    ];
    const { organisations, ministries } = await merged({ now });
    expect(organisations.map(({ name, facts }) => [name, facts.systems.map((one) => one.name)])).toEqual([
      ["Agentschap A", ["Een", "Twee"]],
      ["Zbo B", ["Een"]],
    ]);
    expect(ministries.map(({ name, facts }) => [name, facts.systems.map((one) => one.name)])).toEqual([
      ["Ministerie M", ["Agentschap A: Een", "Agentschap A: Twee", "Zbo B: Een"]],
    ]);
    expect(ministries[0]?.facts.concentration).toMatchObject({ resources: 3, europeanShare: 66.7 });
  });

  test("what a system cannot do without may be in another repository", async () => {
    const now = [
      of("portaal", ours("Portaal", [german("p")], { dependsOn: ["Data"] })),
      of("data", ours("Data", [american("d")])),
    ];
    const { organisations } = await merged({ now });
    expect(
      organisations[0]?.facts.impact.map(({ name, verdict, reason }) => [name, verdict, reason]),
    ).toMatchObject([
      ["Data", "stops", { chain: [{ file: "data:main.tf", line: 1 }] }],
      ["Portaal", "stops", { systems: ["Data"] }],
    ]);
  });

  test("a system in two repositories is one, and is as badly off as the worst of them", async () => {
    const now = [of("a", ours("Een", [german("a")])), of("b", ours("Een", [american("b")]))];
    const { organisations } = await merged({ now });
    expect(organisations[0]?.facts.impact).toMatchObject([{ name: "Een", verdict: "stops", resources: 2 }]);
  });

  test.each(["json", "ndjson"] as const)("%s holds every service with its repository", async (format) => {
    const now = [of("a", ours("Een", [american("a")])), of("b", ours("Twee", [german("b")]))];
    const [document] = mergedDocuments(await merged({ now }), format, "nl");
    const text = document?.text ?? "";
    const rows =
      format === "json"
        ? JSON.parse(text).organisations[0].services
        : text
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { repository: "a", system: "Een", party: "Amazon Web Services", resources: 1 },
      { repository: "b", system: "Twee", party: "Hetzner", resources: 1 },
    ]);
    if (format === "json") {
      fits(JSON.parse(text));
      expect(fits.errors).toBeNull();
    }
  });
});

describe("bad input", () => {
  const one = ours("Een", [american("a")]);

  test.each([
    ["another schema version", JSON.stringify({ ...one, schemaVersion: 2 }), /schema version 2/],
    ["a scan that failed and wrote nothing", "", /is no JSON/],
    ["something else", "{}", /no report of cloudtoets/],
  ])("%s is refused, and named", async (_what, text, message) => {
    expect(await refusals(of("goed", one), source("fout", text))).toEqual([expect.stringMatching(message)]);
    expect((await refusals(source("fout", text)))[0]).toMatch(/^fout\.json/);
  });

  test("the same report twice counts once, and is named", async () => {
    const { organisations, repeated } = await merged({ now: [of("a", one), of("kopie", one)] });
    expect(organisations[0]?.facts.concentration.resources).toBe(1);
    expect(repeated).toEqual([{ file: "kopie.json", counted: "a.json" }]);
  });

  test("the same repository on another day is refused: a sum would count it double", async () => {
    const later = { ...one, profile: { ...one.profile, asOf: "2026-11-25" } };
    expect(await refusals(of("a", one), of("b", later))).toEqual([
      expect.stringMatching(/a\.json and b\.json look like the same repository twice/),
    ]);
  });

  test("two that were given names of their own are two", async () => {
    const text = JSON.stringify(one);
    const { organisations } = await merged({ now: [source("a", text, true), source("b", text, true)] });
    expect(organisations[0]?.facts.concentration.resources).toBe(2);
  });

  test("one name for two reports is refused", async () => {
    const other = JSON.stringify(ours("Twee", [german("b")]));
    expect(await refusals(of("a", one), source("a", other))).toEqual([expect.stringMatching(/all called a/)]);
  });

  test("an organisation under two ministries is refused", async () => {
    const other = ours("Twee", [german("b")]);
    const elsewhere = {
      ...other,
      organisation: { ...other.organisation, name: "Agentschap A", kind: null, ministry: "N" },
    };
    expect(await refusals(of("a", one), of("b", elsewhere))).toEqual([
      expect.stringMatching(/several ministries/),
    ]);
  });

  test("a report of an incomplete scan counts, and the document says so first", async () => {
    const incomplete = { ...one, summary: { ...one.summary, incomplete: true } };
    const text = await documentOf({ now: [of("a", incomplete), of("b", ours("Twee", [german("b")]))] });
    expect(text).toContain(
      "> Onvolledig: 1 van de 2 rapporten komen van een scan die niet alles kon lezen: a.",
    );
  });
});

describe("the document", () => {
  const excepted: SavedFinding = {
    id: "f",
    rule: "NLC-JUR-002",
    level: "warning",
    primary: { file: "main.tf", startLine: 9, startColumn: 1, endLine: 9, endColumn: 2 },
    resources: ["a aws_s3_bucket.a"],
    units: [],
    party: "aws",
    countries: [],
    role: null,
    message: "",
    basis: [],
    exception: { until: "2027-06-30", by: "CIO", decision: "B-14", reason: "wordt heroverwogen" },
  };

  test("names the next day of reconsideration, with the line", async () => {
    const text = await documentOf({ now: [of("a", ours("Een", [american("a")], { findings: [excepted] }))] });
    expect(text).toContain("heroverwogen moet zijn, is 30 juni 2027: B-14.");
    expect(text).toContain("| Een | CIO | wordt heroverwogen | `a:main.tf:9` |");
  });

  test("says where nothing is established", async () => {
    const text = await documentOf({ now: [of("a", ours("Een", [american("a")]))] });
    for (const missing of [
      "in de code en in cloudtoets.yaml staat geen besluit met een dag van heroverweging",
      "er zijn geen rapporten van voorgenomen code aangeboden",
      "er zijn geen eerdere rapporten aangeboden",
    ])
      expect(text).toContain(missing);
    expect(text).toContain("geen besluit met een dag van heroverweging is vastgelegd: Een.");
  });

  test.each([
    ["nothing", [american("a")], [american("a")], "bleef gelijk"],
    ["a new bucket", [american("a")], [american("a"), american("b")], "nam toe"],
    ["one less", [american("a"), american("b")], [american("a")], "nam af"],
  ])("compares with earlier reports: %s", async (_what, before, after, verdict) => {
    const text = await documentOf({
      now: [of("a", ours("Een", after))],
      earlier: [of("a", ours("Een", before))],
    });
    expect(text).toContain(`de afhankelijkheid ${verdict}.`);
  });

  test("growth in a repository that was not measured before is told as that", async () => {
    const text = await documentOf({
      now: [of("a", ours("Een", [american("a")])), of("b", ours("Twee", [american("b")]))],
      earlier: [of("a", ours("Een", [american("a")]))],
    });
    expect(text).toContain("> Van deze repositories is geen eerder rapport aangeboden");
  });

  test("tells what intended code changes", async () => {
    const text = await documentOf({
      now: [of("a", ours("Een", [german("a")]))],
      planned: [of("a", ours("Een", [american("a")]))],
    });
    expect(text).toMatch(/\| Een \| Amazon Web Services \(US\) \| overig \| 0 \| 1 \| `a:main\.tf:1` \|/);
  });

  test("what comes from a report stays text, in Markdown and in HTML", async () => {
    const name = "<img src=x onerror=alert(1)> **vet** [x](javascript:y)";
    const now = [of("a", ours(name, [american("a")], { name }))];
    const all = await merged({ now });
    const [markdown] = mergedDocuments(all, "markdown", "nl");
    const [html] = mergedDocuments(all, "html", "en");
    expect(markdown?.text).not.toMatch(/<img|\*\*vet|\[x\]\(/);
    expect(html?.text).not.toContain("<img");
    expect(html?.text).toContain("default-src &#39;none&#39;");
    expect(html?.file).toMatch(/^[a-z0-9-]+\.html$/);
  });

  test("is whole in English, too", async () => {
    const now = [of("a", ours("Een", [american("a")], { findings: [excepted] }))];
    const [document] = mergedDocuments(await merged({ now }), "markdown", "en");
    expect(document?.text).toContain(
      "The next day by which a decision has to be considered again is 30 June 2027",
    );
    expect(document?.text).not.toMatch(/\{\w+\}|Vraag|niet vastgesteld/);
  });
});

test("the documents of the example fit the schema", () => {
  const file = new URL("../../examples/agentschap-waterstand/antwoorden/merged.json", import.meta.url);
  fits(JSON.parse(readFileSync(file, "utf8")));
  expect(fits.errors).toBeNull();
});
