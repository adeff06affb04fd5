/** Alternatives in a finding as a line of text: a few, and where to find the rest. */
import type { Language, Suggestion } from "../model/index.ts";
import { fill, phrases } from "./texts.ts";

const mostServices = 3;

/** `Objectopslag: Thalassa Object Storage (NL, thalassa_objectstorage_bucket), … en nog 8`. */
export function alternativesText({ name, services }: Suggestion, language: Language): string {
  const named = services
    .slice(0, mostServices)
    .map(({ name: service, country, types: [type], through: [pointed] }) => {
      const facts = [country ?? phrases.ownRun[language], type ?? pointed ?? ""];
      return `${service} (${facts.filter((fact) => fact !== "").join(", ")})`;
    });
  const rest = services.length - named.length;
  if (rest > 0) named.push(fill(phrases.more[language], { count: rest }));
  return `${name[language]}: ${named.join("; ")}`;
}

/** Each purpose once, in the order of the findings, with a type to ask the command about. */
export function distinctAlternatives(
  findings: readonly { readonly alternatives?: readonly Suggestion[] }[],
): readonly Suggestion[] {
  const byPurpose = new Map<string, Suggestion>();
  for (const one of findings.flatMap(({ alternatives }) => alternatives ?? [])) {
    if (!byPurpose.has(one.purpose)) byPurpose.set(one.purpose, one);
  }
  return [...byPurpose.values()];
}
