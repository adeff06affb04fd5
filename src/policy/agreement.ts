/** Whether there is an agreement with a party that covers what a system holds. */
import { type Context, type DeclaredSystem, type Party, rubriceringen } from "../model/index.ts";

export type Agreement = (party: Party | null, system: DeclaredSystem | null) => boolean;

/**
 * What the configuration names counts, and without that the framework agreements. An approval up to a rubricering
 * does not cover a system of a heavier one; that a system states none is told by a rule of its own.
 */
export function agreementOf({ approvedParties }: Context): Agreement {
  if (approvedParties === null) return (party) => party !== null && party.agreements.length > 0;
  const rank = (word: DeclaredSystem["rubricering"]) => (word === null ? -1 : rubriceringen.indexOf(word));
  return (party, system) =>
    approvedParties.some(
      (approved) =>
        approved.party === party?.id &&
        (approved.upTo === null || rank(system?.rubricering ?? null) <= rank(approved.upTo)),
    );
}
