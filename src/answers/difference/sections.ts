/** A difference as people read it: in four parts, the worst first, each line a decision. */
import type { Language, Text } from "../../model/index.ts";
import { countryName, lineText, listText, partyText, placeText, roleText } from "../words.ts";
import { texts } from "./texts.ts";
import type { Appearance, Change, Difference } from "./types.ts";

export interface Section {
  readonly kind: "outside" | "open" | "inside" | "gone";
  readonly title: string;
  readonly changes: readonly ShownChange[];
}

export interface ShownChange {
  readonly roles: string;
  /** `Ierland (eu-west-1) → Verenigd Koninkrijk (eu-west-2)`. */
  readonly what: string;
  readonly party: string;
  /** `3 resources`. */
  readonly count: string;
  /** `prod.tfvars:1`, and the expression there; null when it was decided outside files. */
  readonly where: string | null;
  readonly expression: string | null;
  readonly resources: string;
}

const kinds = ["outside", "open", "inside", "gone"] as const;

export function sectionsOf({ changes }: Difference, language: Language): readonly Section[] {
  return kinds.flatMap((kind) => {
    const those = changes.filter((change) => kindOf(change) === kind);
    if (those.length === 0) return [];
    return [{ kind, title: texts[kind][language], changes: those.map((change) => shown(change, language)) }];
  });
}

function kindOf({ kind, to }: Change): Section["kind"] {
  if (kind === "gone" || to === null) return "gone";
  return to.place.inEea === "no" ? "outside" : to.place.inEea === "unknown" ? "open" : "inside";
}

function shown(change: Change, language: Language): ShownChange {
  const { from, to, deciding, resources } = change;
  const noun = resources.length === 1 ? texts.resource : texts.resources;
  return {
    roles: change.roles.map((role) => roleText(role, language)).join(", "),
    what: whatHappened(change, language),
    party: [
      ...new Set([from, to].flatMap((side) => (side === null ? [] : [partyText(side.party, language)]))),
    ].join(" → "),
    count: `${resources.length} ${noun[language]}`,
    where: deciding === null ? null : lineText(deciding),
    expression: deciding === null ? null : deciding.text,
    resources: someOf(
      resources.map(({ address }) => address),
      language,
    ),
  };
}

function whatHappened({ from, to }: Change, language: Language): string {
  const places = [from, to].flatMap((side) => (side === null ? [] : [placeText(side.place, language)]));
  const [only] = new Set(places);
  // Only the party differs, or only one side is there.
  if (new Set(places).size === 1) return from === null ? `${only} (${texts.new[language]})` : (only ?? "");
  return places.join(" → ");
}

const mostNamed = 5;

function someOf(names: readonly string[], language: Language): string {
  const distinct = [...new Set(names)];
  const rest = distinct.length - mostNamed;
  if (rest <= 0) return listText(distinct, "and", language);
  const more = texts.more[language].replace("{count}", String(rest));
  return `${distinct.slice(0, mostNamed).join(", ")} ${more}`;
}

/** What there was none of before, as labelled lines. */
export function appearanceLines(
  { appeared, disappeared }: Difference,
  language: Language,
): readonly { readonly label: string; readonly text: string }[] {
  return [
    ...linesOf(appeared, labels.appeared, language),
    ...linesOf(disappeared, labels.disappeared, language),
  ];
}

const labels = {
  appeared: {
    countries: texts.newCountries,
    areas: texts.newAreas,
    parties: texts.newParties,
    jurisdictions: texts.newJurisdictions,
    roles: texts.newRoles,
  },
  disappeared: {
    countries: texts.goneCountries,
    areas: texts.goneAreas,
    parties: texts.goneParties,
    jurisdictions: texts.goneJurisdictions,
    roles: texts.goneRoles,
  },
} as const satisfies Record<string, Record<keyof Appearance, Text>>;

function linesOf(
  { countries, areas, parties, jurisdictions, roles }: Appearance,
  names: Record<keyof Appearance, Text>,
  language: Language,
) {
  const rows = [
    { label: names.countries, items: countries.map((code) => countryName(code, language)) },
    { label: names.areas, items: areas.map((area) => area.toUpperCase()) },
    { label: names.jurisdictions, items: jurisdictions.map((code) => countryName(code, language)) },
    { label: names.parties, items: parties.map((party) => partyText(party, language)) },
    { label: names.roles, items: roles.map((role) => roleText(role, language)) },
  ];
  return rows
    .filter(({ items }) => items.length > 0)
    .map(({ label, items }) => ({ label: label[language], text: items.join(", ") }));
}
