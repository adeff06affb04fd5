/** `cloudtoets merge`: which reports it takes, what it calls them, where the documents go, and its exit statuses. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { report, resource } from "../answers/reports.ts";
import { cloudtoets } from "./stand-ins.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cloudtoets-merge-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keep(file: string, organisation: string, incomplete = false): void {
  const one = report(resource(`aws_s3_bucket.${file.replace(/\W/g, "_")}`, [{ in: "IE" }], { path: file }));
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  const whose = { name: organisation, kind: null, ministry: null };
  const summary = { ...one.summary, incomplete };
  writeFileSync(join(folder, file), JSON.stringify({ ...one, organisation: whose, summary }));
}

const merge = (...given: readonly string[]) => cloudtoets(["merge", ...given], { workingDirectory: folder });

test.each([
  { given: ["reports"], names: ["erp", "portaal"] },
  { given: ["reports/*/report.json"], names: ["erp", "portaal"] },
  { given: ["reports/erp/report.json"], names: ["erp"] },
  {
    given: ["reports", "--name", "reports/erp/report.json=administratie"],
    names: ["administratie", "portaal"],
  },
])("$given: $names", async ({ given, names }) => {
  keep("reports/erp/report.json", "A");
  keep("reports/portaal/report.json", "A");
  const { status, output } = await merge(...given);
  expect(status).toBe(0);
  const [organisation] = JSON.parse(output).organisations;
  expect(organisation.repositories.map(({ name }: { name: string }) => name)).toEqual(names);
});

test.each([
  { given: ["none"], says: "none does not exist." },
  { given: ["empty"], says: "There are no reports (*.json) in empty." },
  { given: ["*.json"], says: "No report matches *.json." },
  { given: ["-"], says: "the list is empty" },
  { given: ["reports", "-f", "pdf"], says: "Unknown format 'pdf'" },
  { given: ["reports", "--name", "x"], says: "give a file and a name" },
  { given: ["reports", "--organisation", "Z"], says: "No report is of organisation 'Z'. There are: A, B." },
  { given: ["reports", "-f", "markdown"], says: "Give a directory for them with --to" },
])("$given is refused: $says", async ({ given, says }) => {
  keep("reports/a.json", "A");
  keep("reports/b.json", "B");
  mkdirSync(join(folder, "empty"));
  const { status, output, talk } = await merge(...given);
  expect({ status, output }).toEqual({ status: 2, output: "" });
  expect(talk).toContain(says);
});

test("every organisation gets its own document, and an incomplete scan its own status", async () => {
  keep("reports/a.json", "A");
  keep("reports/b.json", "B", true);
  const { status } = await merge("reports", "-f", "markdown,html", "--to", "out");
  expect(status).toBe(3);
  expect(readdirSync(join(folder, "out")).sort()).toEqual(["a.html", "a.md", "b.html", "b.md"]);
});
