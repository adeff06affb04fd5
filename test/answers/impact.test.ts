/** What stops when access is denied: which ties count, how it spreads, and what a system is left with. */
import { describe, expect, test } from "vitest";
import { chainOf, impactOn, parseDenial, renderImpact } from "../../src/answers/impact/index.ts";
import { type Role, roles, type SavedReport, type SavedResource } from "../../src/model/index.ts";
import { aSystem, report, resource, type TieParts } from "./reports.ts";

const options = { language: "nl", colour: false, width: 90 } as const;
const us = [{ kind: "jurisdiction", country: "US" }] as const;

interface Parts {
  readonly ties?: readonly TieParts[];
  readonly refersTo?: readonly string[];
  readonly system?: string;
  readonly category?: string;
}

function at(address: string, { ties = [], refersTo = [], system, category }: Parts): SavedResource {
  const references = refersTo.map((other) => `. ${other}`);
  return resource(address, ties, { references, system: system ?? null, category: category ?? null });
}

const home: TieParts = { in: "DE", party: "hetzner" };
const abroad: TieParts = { in: "DE", party: "aws" };

const verdicts = (reports: readonly SavedReport[], denials: Parameters<typeof impactOn>[1] = us) =>
  Object.fromEntries(impactOn(reports, denials).map(({ name, verdict }) => [name, verdict]));

describe("what is denied", () => {
  test.each([
    { text: "US", is: { kind: "jurisdiction", country: "US" } },
    { text: "us", is: { kind: "jurisdiction", country: "US" } },
    { text: "party:microsoft", is: { kind: "party", party: "microsoft" } },
    { text: "country:GB", is: { kind: "country", country: "GB" } },
    { text: "America", is: null },
    { text: "country:Britain", is: null },
    { text: "", is: null },
  ])("$text", ({ text, is }) => expect(parseDenial(text)).toEqual(is));

  test.each([
    { what: "a jurisdiction", deny: "US", hit: ["aws"] },
    { what: "a party", deny: "party:hetzner", hit: ["hetzner"] },
    { what: "a country, whoever runs it there", deny: "country:DE", hit: ["aws", "hetzner"] },
    { what: "a country where nothing is", deny: "country:GB", hit: [] },
  ])("$what", ({ deny, hit }) => {
    const denied = parseDenial(deny);
    if (denied === null) throw new Error(`${deny} is well written`);
    const one = report(at("x.aws", { ties: [abroad] }), at("x.hetzner", { ties: [home] }));
    const names = impactOn([one], [denied]).flatMap(({ hits }) =>
      hits.map(({ resource: { address } }) => address),
    );
    expect(names.sort()).toEqual(hit.map((name) => `x.${name}`));
  });
});

describe("by role", () => {
  const expected: Readonly<Record<Role, "stops" | "degrades">> = {
    hosting: "stops",
    processing: "stops",
    identity: "stops",
    dns: "stops",
    key: "stops",
    delivery: "stops",
    network: "stops",
    endpoint: "degrades",
    state: "degrades",
    log: "degrades",
    replica: "degrades",
    backup: "degrades",
    image: "degrades",
    source: "degrades",
  };
  test.each(roles.map((role) => ({ role, is: expected[role] })))("$role: $is", ({ role, is }) => {
    expect(verdicts([report(at("x.a", { ties: [home, { ...abroad, role }] }))])).toEqual({ ".": is });
  });

  test("a certificate works until it expires", () => {
    const [part] = impactOn([report(at("x.a", { ties: [abroad], category: "certificates" }))], us);
    expect(part).toMatchObject({ verdict: "degrades", hits: [{ atOnce: false }] });
  });
});

describe("how it spreads", () => {
  test("to what refers to it, by the shortest chain", () => {
    const resources = [
      at("x.database", { ties: [abroad] }),
      at("x.secret", { ties: [home], refersTo: ["x.database"] }),
      at("x.web", { ties: [home], refersTo: ["x.secret", "x.database"] }),
      at("x.other", { ties: [home] }),
    ];
    const [part] = impactOn([report(...resources)], us);
    expect(
      part?.hits.map((hit) =>
        chainOf(hit)
          .shown.map(({ address }) => address)
          .join(" → "),
      ),
    ).toEqual(["x.database", "x.secret → x.database", "x.web → x.database"]);
  });

  test("what stops at once is not hidden by what degrades and is nearer", () => {
    const resources = [
      at("x.images", { ties: [{ ...abroad, role: "image" }] }),
      at("x.database", { ties: [abroad] }),
      at("x.between", { refersTo: ["x.database"] }),
      at("x.web", { refersTo: ["x.images", "x.between"] }),
    ];
    const [part] = impactOn([report(...resources)], us);
    const web = part?.hits.find(({ resource: { address } }) => address === "x.web");
    expect(web).toMatchObject({ severity: "stops", atOnce: true });
  });

  test("references that go round end", () => {
    const resources = [at("x.a", { ties: [abroad], refersTo: ["x.b"] }), at("x.b", { refersTo: ["x.a"] })];
    expect(impactOn([report(...resources)], us)[0]?.hits).toHaveLength(2);
  });

  test("a long chain costs no more than its length", () => {
    const resources = Array.from({ length: 5000 }, (_, position) =>
      at(`x.r${position}`, position === 0 ? { ties: [abroad] } : { refersTo: [`x.r${position - 1}`] }),
    );
    const hits = impactOn([report(...resources)], us)[0]?.hits ?? [];
    expect(hits).toHaveLength(5000);
    const longest = hits.find(({ distance }) => distance === 4999);
    expect(longest && chainOf(longest)).toMatchObject({ left: 4988 });
    expect(longest && chainOf(longest).shown.at(-1)?.address).toBe("x.r0");
  });
});

describe("systems", () => {
  const withSystems = (
    systems: SavedReport["systems"],
    ...resources: readonly SavedResource[]
  ): SavedReport => ({
    ...report(...resources),
    organisation: { name: "Instituut Peilmerk", kind: "zbo", ministry: null },
    systems,
  });

  const three = withSystems(
    [
      { ...aSystem("Aanmelden"), dependsOn: [] },
      { ...aSystem("Loket"), dependsOn: ["Zaken"] },
      { ...aSystem("Zaken"), dependsOn: ["Aanmelden"] },
      { ...aSystem("Archief"), dependsOn: ["Nergens"] },
    ],
    at("x.directory", { ties: [{ ...abroad, role: "identity" }], system: "Aanmelden", category: "identity" }),
    at("x.cases", { ties: [home], system: "Zaken" }),
    at("x.desk", { ties: [home], system: "Loket" }),
    at("x.archive", { ties: [home], system: "Archief" }),
  );

  test("are no better off than what they cannot do without", () => {
    expect(verdicts([three])).toEqual({
      Aanmelden: "stops",
      Zaken: "stops",
      Loket: "stops",
      Archief: "survives",
    });
  });

  test("that need each other end too", () => {
    const round = withSystems(
      [
        { ...aSystem("A"), dependsOn: ["B"] },
        { ...aSystem("B"), dependsOn: ["A"] },
      ],
      at("x.a", { ties: [abroad], system: "A" }),
      at("x.b", { ties: [home], system: "B" }),
    );
    expect(verdicts([round])).toEqual({ A: "stops", B: "stops" });
  });

  test("a table tells the reason and what would have to be replaced", () => {
    expect(renderImpact([three], us, "table", options)).toMatchInlineSnapshot(`
      "Als de toegang wordt ontzegd: partijen met als jurisdictie Verenigde Staten

      Instituut Peilmerk: Aanmelden valt uit
        omdat x.directory: aanmelden gaat daarlangs, Amazon Web Services (US)
        1 vallen uit, 0 werken beperkt, van 1 resources
        directe afhankelijkheden: 1 (doel van motie 26643-1320: 0)
          - identiteit en toegang (1): Amazon Web Services (US)

      Instituut Peilmerk: Archief blijft werken
        directe afhankelijkheden: 0 (doel van motie 26643-1320: 0)

      Instituut Peilmerk: Loket valt uit
        omdat het niet zonder Zaken → Aanmelden kan
        directe afhankelijkheden: 0 (doel van motie 26643-1320: 0)

      Instituut Peilmerk: Zaken valt uit
        omdat het niet zonder Aanmelden kan
        directe afhankelijkheden: 0 (doel van motie 26643-1320: 0)

      Een indicatie op basis van code: wat buiten de code is geregeld, zoals een uitwijk, is
      hier niet te zien.
      "
    `);
  });
  test("Mermaid", () => {
    expect(renderImpact([three], us, "mermaid", options)).toMatchInlineSnapshot(`
      "flowchart LR
        s0["Aanmelden"]:::stops
        d0["identiteit en toegang: Amazon Web Services #40;US#41;"]:::denied
        s1["Archief"]:::survives
        s2["Loket"]:::stops
        s3["Zaken"]:::stops
        s0 --> d0
        s2 --> s3
        s3 --> s0
        classDef stops fill:#c62828,color:#fff,stroke:none
        classDef degrades fill:#b26a00,color:#fff,stroke:none
        classDef survives fill:#2e7d32,color:#fff,stroke:none
        classDef denied fill:#37474f,color:#fff,stroke:none
      "
    `);
  });
  test("a name cannot leave its label in a graph", () => {
    const hostile = withSystems(
      [aSystem('"]; x --> y %% [')],
      at("x.a", { ties: [abroad], system: '"]; x --> y %% [' }),
    );
    expect(renderImpact([hostile], us, "mermaid", options)).not.toContain('"]; x');
    expect(renderImpact([hostile], us, "dot", options)).toContain('\\"]; x --> y %% [');
  });
});
