/** The text of a configuration to begin with. */
import { loadCatalogue } from "../catalogue/index.ts";
import type { Language, Party, ScanReport } from "../model/index.ts";
import { defaultProfile } from "../policy/index.ts";
import { printable } from "../report/index.ts";
import { type GuessedSystem, guessSystems } from "./folders.ts";
import { type Found, type FoundParty, whatWasFound } from "./found.ts";
import { frameworkWords, parentWords, remark, resourceWords } from "./words.ts";
import { flowList, scalar } from "./yaml-text.ts";

/** Where the configuration will be. */
export interface Place {
  /** Its folder, relative to the scan root. */
  readonly folder: string;
  /** What the repository is called, for a system that no folder names. */
  readonly repository: string;
  /** The path, from that folder, of a configuration that held there already. */
  readonly extended: string | null;
  /** Where an editor finds the schema. */
  readonly schema: string;
}

/** A file that a person reads: of longer lists the rest is counted. */
const most = 40;

export function proposeConfiguration(report: ScanReport, place: Place, language: Language): string {
  const found = whatWasFound(report, loadCatalogue(), place.folder);
  const systems = guessSystems(found.folders, place.repository);
  const extended = place.extended !== null;
  const head = remark("head", language).map((line) => `# ${line}`);
  const sections = [
    ...(place.extended === null ? [] : [extendedSection(place.extended, language)]),
    section("profile", language, stated([`profile: ${defaultProfile}`], extended)),
    section("language", language, stated([`language: ${language}`], extended)),
    section("organisation", language, ["#organisation:", "#  name:", "#  kind:", "#  ministry:"]),
    ...partiesSection(found.parties, language),
    ...environmentSection(found, language),
    ...systemsSection(systems, extended, language),
    ...clustersSection(found, language),
    ...mirrorsSection(found, language),
  ];
  const lines = [
    `# yaml-language-server: $schema=${place.schema}`,
    ...head,
    ...sections.flatMap((one) => ["", ...one]),
  ];
  return `${lines.join("\n")}\n`;
}

type Lines = readonly string[];

function section(name: Parameters<typeof remark>[0], language: Language, lines: Lines): Lines {
  return [...remark(name, language).map((line) => `# ${line}`), ...lines];
}

/** What a base may have stated or locked is proposed, and not stated again. */
function stated(lines: Lines, extended: boolean): Lines {
  return extended ? lines.map((line) => `#${line}`) : lines;
}

function extendedSection(path: string, language: Language): Lines {
  return section("extended", language, [`extends: ${scalar(path)}`]);
}

function partiesSection(parties: readonly FoundParty[], language: Language): readonly Lines[] {
  if (parties.length === 0) return [];
  const shown = parties.slice(0, most);
  const words = remark("agreementWords", language).join(" ");
  // A configuration can only name who is in the catalogue.
  const known = shown.filter(({ party }) => Object.hasOwn(loadCatalogue().parties, party.id));
  return [
    [
      ...section(
        "parties",
        language,
        shown.map((one) => `# - ${partyText(one, language)}`),
      ),
      ...folded(parties, language),
      "#parties:",
      known.length === 0 ? "#  approved: []" : "#  approved:",
      ...known.flatMap(({ party }) => [`#    - party: ${scalar(party.id)}`, `#      agreement: # ${words}`]),
    ],
  ];
}

function partyText({ party, resources }: FoundParty, language: Language): string {
  const { id, name, parent, parentCountry } = party;
  const above = parent === null || parent === name ? [] : [`${parentWords[language]} ${parent}`];
  const control = [...above, parentCountry ?? "?"].join(", ");
  const terms = agreementNames(party, language).map((one) => `; ${frameworkWords[language]}: ${one}`);
  return printable(`${id}: ${name} (${control}), ${resourceWords(resources)[language]}${terms.join("")}`);
}

function agreementNames({ id, agreements }: Party, language: Language): readonly string[] {
  const { parties } = loadCatalogue();
  const entry = Object.hasOwn(parties, id) ? parties[id] : undefined;
  return (entry?.agreements ?? []).flatMap((one) =>
    agreements.includes(one.id) ? [one.name[language]] : [],
  );
}

function environmentSection({ variables }: Found, language: Language): readonly Lines[] {
  if (variables.length === 0) return [];
  return [
    section("environment", language, ["#environment:", ...variables.map((name) => `#  ${scalar(name)}:`)]),
  ];
}

function systemsSection(
  systems: readonly GuessedSystem[],
  extended: boolean,
  language: Language,
): readonly Lines[] {
  if (systems.length === 0) return [];
  const entries = systems
    .slice(0, most)
    .flatMap(({ name, paths }) => [`  - name: ${scalar(name)}`, `    paths: ${flowList(paths)}`]);
  const lines = stated(["systems:", ...entries], extended);
  return [[...section("systems", language, lines), ...folded(systems, language)]];
}

function clustersSection({ workloads }: Found, language: Language): readonly Lines[] {
  if (workloads.length === 0) return [];
  const lines = [
    "#clusters:",
    "#  - name:",
    "#    paths:",
    ...workloads.slice(0, most).map((folder) => `#      - ${scalar(folder)}`),
    "#    provider:",
    "#    region:",
  ];
  return [[...section("clusters", language, lines), ...folded(workloads, language)]];
}

function mirrorsSection({ registries }: Found, language: Language): readonly Lines[] {
  if (registries.length === 0) return [];
  const lines = [
    "#mirrors:",
    ...registries
      .slice(0, most)
      .flatMap((registry) => [`#  - registry: ${scalar(registry)}`, "#    mirror:"]),
    "#registries:",
    "#  - host:",
    "#    country:",
  ];
  return [[...section("mirrors", language, lines), ...folded(registries, language)]];
}

function folded(all: readonly unknown[], language: Language): Lines {
  if (all.length <= most) return [];
  return remark("folded", language).map((line) => `# ${line.replace("{count}", String(all.length - most))}`);
}
