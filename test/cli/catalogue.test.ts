/** What the catalogue answers, in a small one of which everything is known. */
import { describe, expect, it } from "vitest";
import type { CatalogueData } from "../../src/catalogue/index.ts";
import type { Answer, Question } from "../../src/cli/catalogue/answer.ts";
import { country } from "../../src/cli/catalogue/country.ts";
import { providers, regions } from "../../src/cli/catalogue/providers.ts";
import { alternatives, resource } from "../../src/cli/catalogue/resource.ts";
import { search } from "../../src/cli/catalogue/search.ts";
import { stale } from "../../src/cli/catalogue/stale.ts";
import { drawTable } from "../../src/cli/catalogue/table.ts";
import { shippedPolicies } from "../../src/policy/index.ts";
import { catalogue, party, provider } from "../catalogue/small.ts";
import { cloudtoets } from "./stand-ins.ts";

const source = "https://example.org/";
const small: CatalogueData = {
  ...catalogue({
    providers: [
      provider("wolk", {
        hosts: ["s3.{region}.wolk.example"],
        regions: {
          "nl-1": { country: "NL", city: "Almere" },
          "us-1": { country: "US", city: "Dallas", verified: false },
          keuze: { oneOf: ["NL", "US"] },
          twee: { countries: ["DE", "NL"] },
          eu: { area: "eu" },
          wereld: { global: true },
        },
        location: [{ attribute: "region" }, { unknown: "left-to-provider" }],
        resourceTypes: {
          wolk_emmer: {
            category: "object-storage",
            stores: true,
            copies: [{ role: "replica", to: [{ attribute: "copy" }], when: { on: [true, null] } }],
            asOf: "2024-02-29",
            source: "https://example.org/emmer",
          },
          "wolk_net_*": { category: "network", placeless: true },
        },
      }),
      provider("geleend", {
        kind: "saas",
        regionsOf: "wolk",
        runsOn: { party: "wolk", asOf: "2026-11-01", source },
      }),
      provider("zelf", { kind: "customer-run", party: null, location: [{ place: "customer-run" }] }),
    ],
    parties: [
      party("wolk", { name: "Wolk", control: [{ parent: "moeder", from: "2026-06-01", source }] }),
      party("moeder", { name: "Moeder", country: "US" }),
      party("geleend", { name: "Geleend", country: "DE" }),
    ],
  }),
  alternatives: {
    opslag: {
      id: "opslag",
      name: { nl: "Opslag", en: "Storage" },
      asOf: "2026-11-01",
      for: { categories: ["object-storage"] },
      services: [
        {
          name: "Leen",
          provider: "geleend",
          through: ["wolk_emmer"],
          source,
          note: { nl: "Let op.", en: "Mind." },
        },
        { name: "Zelf", provider: "zelf", types: ["zelf_ding"], source },
      ],
    },
  },
};

const question: Question = {
  catalogue: small,
  day: "2026-11-24",
  language: "en",
  words: shippedPolicies().words,
};

function rowsOf(answer: Answer): readonly string[] {
  return answer.kind === "unknown" ? [answer.message] : answer.rows.map((row) => row.join(" | "));
}

describe("providers and regions", () => {
  it("tells who is behind a provider, and what it has", () => {
    expect(rowsOf(providers(question))).toEqual([
      "wolk | cloud | Wolk (Moeder, US) | 6 | 2 | 2026-11-01 | wolk",
      "geleend | saas | Geleend (DE) | 6 | 0 | 2026-11-01 | geleend",
      "zelf | customer-run | run by the customer, or none | 0 | 0 | 2026-11-01 | zelf",
    ]);
  });

  it("tells it as on another day", () => {
    expect(rowsOf(providers({ ...question, day: "2026-05-31" }))[0]).toContain("Wolk (NL)");
  });

  it("tells where regions are", () => {
    expect(rowsOf(regions({ ...question, language: "nl" }, "wolk"))).toEqual([
      "wolk | nl-1 | Nederland | Almere | ja | ",
      "wolk | us-1 | Verenigde Staten | Dallas | nee | niet nagegaan",
      "wolk | keuze | Nederland of Verenigde Staten |  | ? | ",
      "wolk | twee | Duitsland en Nederland |  | ja | ",
      "wolk | eu | ergens in eu |  | ja | ",
      "wolk | wereld | wereldwijd |  | ? | ",
    ]);
  });

  it("tells the regions of who borrows them", () => {
    expect(rowsOf(regions(question, "geleend"))[0]).toBe("geleend | nl-1 | Netherlands | Almere | yes | ");
  });

  it.each([
    ["wol", 'The catalogue knows no provider "wol"; did you mean "wolk"?'],
    ["__proto__", 'The catalogue knows no provider "__proto__"'],
  ])("says that there is no provider %s", (name, message) => {
    expect(regions(question, name)).toEqual({ kind: "unknown", message });
  });
});

describe("a resource type", () => {
  it("tells how it is placed, and what else it uses", () => {
    expect(rowsOf(resource(question, "wolk_emmer"))).toEqual([
      "provider | wolk (wolk)",
      "party (parent, country) | Wolk (Moeder, US)",
      "category | object-storage",
      "role | where the service runs",
      "stores data | yes",
      "place follows from | Where wolk_emmer is, says region",
      "place follows from | The place of wolk_emmer is left out: wolk then chooses",
      "also | replica: Where wolk_emmer is, says copy (on = true | null)",
      "alternatives | Storage",
      "as of | 2024-02-29",
      "source | https://example.org/emmer",
    ]);
  });

  it.each([
    ["wolk_net_x", "rule for | wolk_net_*", []],
    [
      "wolk_emmr",
      null,
      [
        "The catalogue has no rule of its own for this type; it follows the general rule of the provider.",
        'Did you mean "wolk_emmer"?',
      ],
    ],
    [
      "geleend_db",
      "runs on | Wolk (Moeder, US)",
      ["The catalogue has no rule of its own for this type; it follows the general rule of the provider."],
    ],
  ])("says by which rule %s is placed", (type, row, remarks) => {
    const answer = resource(question, type);
    if (row !== null) expect(rowsOf(answer)).toContain(row);
    expect(answer).toMatchObject({ remarks });
  });

  it("says that nobody has such a type", () => {
    expect(rowsOf(resource(question, "wol_emmer"))).toEqual([
      'No provider of the catalogue has a resource type "wol_emmer"; did you mean "wolk_emmer"?',
    ]);
  });
});

describe("alternatives", () => {
  it("are those of the category, under European control", () => {
    expect(rowsOf(alternatives(question, "wolk_emmer"))).toEqual([
      "DE | Leen | through wolk_emmer | Mind.",
      "run yourself | Zelf | zelf_ding | ",
    ]);
  });

  it("are said not to be there", () => {
    expect(alternatives(question, "wolk_net_x")).toMatchObject({
      rows: [],
      remarks: ["The catalogue names no alternatives for this kind of service."],
    });
  });
});

describe("a country", () => {
  it.each([["nl"], ["Nederland"], ["netherlands"]])("is known as %s", (name) => {
    expect(rowsOf(country(question, name))).toEqual([
      "area | eer | EEA",
      "area | eu | EU",
      "region | wolk/nl-1 | Almere",
      "region | wolk/keuze | ",
      "region | wolk/twee | ",
      "party | wolk | controlled by Moeder (US)",
    ]);
  });

  it("can be without any region or party, and without being one", () => {
    expect(country(question, "AQ")).toMatchObject({
      rows: [],
      remarks: [expect.stringContaining("no regions")],
    });
    expect(rowsOf(country(question, "Duitslnd"))).toEqual([
      'There is no country "Duitslnd"; did you mean "Duitsland"?',
    ]);
  });
});

describe("stale facts", () => {
  it.each<[number, string, readonly string[]]>([
    [12, "2026-11-24", ["2024-02-29 | 32 | type | wolk_emmer | https://example.org/emmer"]],
    [32, "2026-11-24", []],
    [31, "2026-10-28", []],
    [31, "2026-10-29", ["2024-02-29 | 32 | type | wolk_emmer | https://example.org/emmer"]],
  ])("older than %i months on %s", (months, day, expected) => {
    expect(rowsOf(stale({ ...question, day }, months))).toEqual(expected);
  });
});

describe("a search", () => {
  it.each<[readonly string[], readonly string[]]>([
    [["almere"], ["region | wolk/nl-1 | Netherlands, Almere"]],
    [["duitsland"], ["party | geleend | Geleend (DE)", "region | wolk/twee | Germany and Netherlands"]],
    [["wolk", "DALLAS"], ["region | wolk/us-1 | United States, Dallas"]],
    [
      ["moeder us"],
      [
        "provider | wolk | wolk: Wolk (Moeder, US)",
        "party | wolk | Wolk (Moeder, US)",
        "party | moeder | Moeder (US)",
      ],
    ],
    [["object-storage"], ["type | wolk_emmer | object-storage"]],
    [["s3."], ["host | s3.{region}.wolk.example | wolk"]],
    [["zzz"], []],
    [[" "], ["Give at least one word to search for"]],
  ])("for %j", (asked, expected) => {
    expect(rowsOf(search(question, asked))).toEqual(expected);
  });

  it("says what was probably meant", () => {
    expect(search({ ...question, language: "nl" }, ["almre"])).toMatchObject({
      remarks: ["Niets gevonden.", 'Bedoelde u "Almere"?'],
    });
  });
});

describe("a table", () => {
  it("never cuts a name, and lets nothing through to the terminal", () => {
    const long = "x".repeat(70);
    expect(
      drawTable(
        ["a", "b"],
        [
          [long, "1"],
          ["y\u001b[31m", "2"],
        ],
      ),
    ).toBe(`a            b\n${long}  1\ny\\u001b[31m  2\n`);
  });
});

describe("the command", () => {
  it.each([
    ["catalogue alternatives aws_s3_bucket", 0],
    ["catalogue regions no-such-provider", 2],
    ["catalogue stale --months -1", 2],
    ["catalogue stale --as-of 2026-02-30", 2],
    ["catalogue no-such-question", 2],
    ["catalogue resource", 2],
    ["catalogue providers --format sarif", 2],
    ["catalogue --help", 0],
  ])("%s ends with %i", async (line, expected) => {
    expect((await cloudtoets(line.split(" "))).status).toBe(expected);
  });

  it("gives JSON for programs, in the order of the catalogue", async () => {
    const { output } = await cloudtoets(
      "catalogue alternatives aws_s3_bucket --format json --as-of 2026-11-24".split(" "),
    );
    const { purpose, services } = JSON.parse(output);
    expect(purpose).toBe("object-storage");
    expect(services[0]).toMatchObject({ parentCountry: "NL", party: "thalassa-cloud" });
  });
});
