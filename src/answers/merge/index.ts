/**
 * Reports of many repositories, put together per organisation and per ministry. In: reports, one at a time. Out: the
 * facts of each, as JSON or as rows, and a document with the answers that parliament asked for.
 */

import type { Language } from "../../model/index.ts";
import { grouped, sortedBy, withoutCommandsInJson } from "../../report/index.ts";
import type { MergeFormat } from "../formats.ts";
import { objectOf } from "../inventory/index.ts";
import type { Digest } from "./digest.ts";
import { type DocumentInput, htmlAnswers, markdownAnswers } from "./document/index.ts";
import { type Facts, factsOf } from "./facts.ts";
import { gather, type Organisation, organisationsIn, type Repeated, type Source } from "./gather.ts";
import { type Growth, growthOf } from "./growth.ts";

export type { Source } from "./gather.ts";

export interface MergeRequest {
  readonly now: readonly Source[];
  /** What to compare with; null for nothing. */
  readonly earlier: readonly Source[] | null;
  /** Reports of intended code; a repository of the same name is then as it says. */
  readonly planned: readonly Source[] | null;
}

export type MergeOutcome =
  | { readonly kind: "merged"; readonly merged: Merged }
  | { readonly kind: "refused"; readonly messages: readonly string[] };

export interface Merged {
  readonly organisations: readonly Scope[];
  readonly ministries: readonly Scope[];
  readonly repeated: readonly Repeated[];
  readonly incomplete: boolean;
}

/** One organisation, or all of a ministry. */
export interface Scope {
  readonly name: string | null;
  readonly kind: Organisation["kind"];
  readonly ministry: string | null;
  readonly organisations: readonly string[];
  readonly facts: Facts;
  readonly growth: Growth | null;
  readonly planned: Growth | null;
}

export async function mergeReports({ now, earlier, planned }: MergeRequest): Promise<MergeOutcome> {
  const current = await gather(now);
  const before = earlier === null ? null : await gather(earlier);
  const intended = planned === null ? null : await gather(planned);
  const all = [current, ...(before === null ? [] : [before]), ...(intended === null ? [] : [intended])];
  const messages = all.flatMap((one) => (one.kind === "refused" ? one.messages : []));
  if (current.kind === "refused" || before?.kind === "refused" || intended?.kind === "refused")
    return { kind: "refused", messages };
  const others = { before: before?.digests ?? null, planned: intended?.digests ?? null };
  const organisations = organisationsIn(current.digests);
  const merged: Merged = {
    organisations: organisations.map((one) => scopeOf(one, [one], others)),
    ministries: ministriesIn(organisations).map(([name, those]) =>
      scopeOf({ name, kind: null, ministry: null }, those, others),
    ),
    repeated: current.repeated,
    incomplete: current.digests.some(({ summary }) => summary.incomplete),
  };
  return { kind: "merged", merged };
}

function ministriesIn(organisations: readonly Organisation[]) {
  const groups = grouped(organisations, ({ ministry }) => ministry);
  const named = [...groups].flatMap(([name, those]) => (name === null ? [] : [[name, those] as const]));
  return sortedBy(named, ([name]) => name);
}

function scopeOf(
  { name, kind, ministry }: Pick<Scope, "name" | "kind" | "ministry">,
  organisations: readonly Organisation[],
  others: { readonly before: readonly Digest[] | null; readonly planned: readonly Digest[] | null },
): Scope {
  const names = new Set(organisations.map((one) => one.name));
  const isInside = ({ organisation }: Digest) => names.has(organisation?.name ?? null);
  const digests = organisations.flatMap((one) => one.digests);
  const facts = factsOf(digests);
  const before = others.before?.filter(isInside) ?? [];
  const planned = others.planned?.filter(isInside) ?? [];
  return {
    name,
    kind,
    ministry,
    organisations: organisations.flatMap((one) => one.name ?? []),
    facts,
    growth: before.length === 0 ? null : growthOf(factsOf(before), facts),
    planned: planned.length === 0 ? null : growthOf(facts, factsOf(asPlanned(digests, planned))),
  };
}

/** What nobody plans to change stays as it is. */
function asPlanned(now: readonly Digest[], planned: readonly Digest[]): readonly Digest[] {
  const changed = new Set(planned.map(({ repository }) => repository));
  return [...now.filter(({ repository }) => !changed.has(repository)), ...planned];
}

/** Where the text of a document goes when there are several. */
export interface Document {
  readonly file: string;
  readonly text: string;
}

/** One file for JSON and for rows; one for each organisation and each ministry for what people read. */
export function mergedDocuments(
  merged: Merged,
  format: MergeFormat,
  language: Language,
): readonly Document[] {
  switch (format) {
    case "json":
      return [{ file: "merged.json", text: jsonText(merged) }];
    case "ndjson":
      return [{ file: "inventory.ndjson", text: rowsText(merged) }];
    case "markdown":
      return documentsOf(merged, language, "md", markdownAnswers);
    case "html":
      return documentsOf(merged, language, "html", htmlAnswers);
  }
}

function documentsOf(
  { organisations, ministries, repeated }: Merged,
  language: Language,
  extension: string,
  render: (input: DocumentInput) => string,
): readonly Document[] {
  const taken = new Set<string>();
  const inputOf = (scope: Scope): DocumentInput => ({ ...scope, repeated, language });
  return [
    ...organisations.map((scope) => ({ scope, start: "" })),
    ...ministries.map((scope) => ({
      scope,
      start: /^ministerie\b/i.test(scope.name ?? "") ? "" : "ministerie-",
    })),
  ].map(({ scope, start }) => ({
    file: `${freeName(`${start}${slugOf(scope.name)}`, taken)}.${extension}`,
    text: render(inputOf(scope)),
  }));
}

/** A name from a report becomes a file name: letters and digits only, so that it cannot leave the folder. */
function slugOf(name: string | null): string {
  const slug = (name ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
  return slug === "" ? "zonder-organisatie" : slug;
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  taken.add(free);
  return free;
}

function jsonText({ organisations, ministries, repeated, incomplete }: Merged): string {
  const document = {
    schemaVersion: 1,
    kind: "merged",
    incomplete,
    repeated,
    organisations: organisations.map(jsonScope),
    ministries: ministries.map(({ facts, growth, planned, name, organisations: names }) => ({
      name,
      organisations: names,
      concentration: facts.concentration,
      growth: growth && jsonGrowth(growth),
      planned: planned && jsonGrowth(planned),
    })),
  };
  return withoutCommandsInJson(`${JSON.stringify(document, null, 2)}\n`);
}

function jsonScope({ name, kind, ministry, facts, growth, planned }: Scope) {
  const { services, impact, ...rest } = facts;
  return {
    name,
    kind,
    ministry,
    ...rest,
    services: services.map(jsonService),
    impact: impact.map(({ system, ...part }) => ({ ...part, system: system !== null })),
    growth: growth && jsonGrowth(growth),
    planned: planned && jsonGrowth(planned),
  };
}

function jsonGrowth({ changes, ...rest }: Growth) {
  return {
    ...rest,
    changes: changes.map(({ services, ...change }) => ({
      ...change,
      evidence: services.flatMap(({ repository, row }) =>
        row.resources.map((place) => ({ repository, ...place })),
      ),
    })),
  };
}

function jsonService({ repository, row }: Facts["services"][number]) {
  return { repository, ...objectOf(row), evidence_lines_left_out: row.furtherLines };
}

function rowsText({ organisations }: Merged): string {
  const rows = organisations.flatMap(({ facts }) => facts.services.map(jsonService));
  return withoutCommandsInJson(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}
