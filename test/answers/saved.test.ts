/** Reports that were kept: read when they are what they say, refused with the reason when they are not. */
import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/answers/index.ts";
import { report, resource } from "./reports.ts";

const good = report(resource("aws_s3_bucket.a", [{ in: "NL" }]));

test("a report is read as it was written", async () => {
  expect(await parseReport(JSON.stringify(good), "old.json")).toEqual({ kind: "report", report: good });
});

const bad = [
  { what: "no JSON", text: "{", says: /^old\.json is no JSON/ },
  { what: "something else", text: "{}", says: /no report of cloudtoets: it has no "schemaVersion"/ },
  { what: "a list", text: "[]", says: /no report of cloudtoets/ },
  { what: "nothing", text: "null", says: /no report of cloudtoets/ },
  {
    what: "another version",
    text: JSON.stringify({ ...good, schemaVersion: 2 }),
    says: /schema version 2; this version of cloudtoets reads version 1/,
  },
  {
    what: "a part that is missing",
    text: JSON.stringify({ ...good, resources: [{ ...good.resources[0], unit: undefined }] }),
    says: /at \/resources\/0: must have required property 'unit'/,
  },
  {
    what: "a country that is none",
    text: JSON.stringify(report(resource("a.a", [{ in: "Atlantis" }]))),
    says: /at \/resources\/0\/exposures\/0\/place/,
  },
];

describe("what is refused", () => {
  test.each(bad)("$what", async ({ text, says }) => {
    const parsed = await parseReport(text, "old.json");
    expect(parsed.kind === "refused" && parsed.message).toMatch(says);
  });
});
