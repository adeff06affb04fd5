/** What is denied: everything of a jurisdiction, of a party, or in a country. */
import type { Tie } from "../ties.ts";

export type Denial =
  /** All parties with an ultimate parent in this country. */
  | { readonly kind: "jurisdiction"; readonly country: string }
  | { readonly kind: "party"; readonly party: string }
  /** Everything that is there, whoever runs it. */
  | { readonly kind: "country"; readonly country: string };

/** `US`, `party:microsoft` or `country:GB`; null for anything else. */
export function parseDenial(text: string): Denial | null {
  const [, kind, value] = /^(?:(party|country|jurisdiction):)?(.+)$/.exec(text) ?? [];
  if (value === undefined) return null;
  if (kind === "party") return { kind, party: value };
  if (!/^[A-Za-z]{2}$/.test(value)) return null;
  const country = value.toUpperCase();
  return kind === "country" ? { kind, country } : { kind: "jurisdiction", country };
}

/** Of a place that is one of several, or several at once, one that is denied is enough: what is left is not planned for. */
export function isDenied(tie: Tie, denials: readonly Denial[]): boolean {
  return denials.some((denial) => fits(denial, tie));
}

function fits(denial: Denial, { place, party }: Tie): boolean {
  switch (denial.kind) {
    case "jurisdiction":
      return party?.parentCountry === denial.country;
    case "party":
      return party?.id === denial.party;
    case "country":
      return place.countries.includes(denial.country) && place.status !== "area";
  }
}
