import type { DeclaredRegistry } from "../../model/index.ts";
import { at } from "../checked.ts";
import { checkCountry, checkName, type Reading } from "./reading.ts";
import { countryCode, hostName, list, object, text } from "./shapes.ts";

/** Who runs something, where it is not the organisation itself. */
export const runBy = {
  ...text,
  description: "The id of a party in the catalogue that runs it; left out for your own.",
};

export const schema = {
  ...list(object({ host: hostName, country: countryCode, party: runBy }, ["host", "country"])),
  description: "Registries that your organisation runs or hires.",
};

interface Written {
  readonly host: string;
  readonly country: string;
  readonly party?: string;
}

export function read(reading: Reading): readonly DeclaredRegistry[] {
  const written = (reading.data.registries as readonly Written[] | undefined) ?? [];
  return written.map(({ host, country, party }, position) => {
    const path = `/registries/${position}`;
    checkPlaceAndParty({ country, party }, path, reading);
    return { host: host.toLowerCase(), country, party: party ?? null, span: at(reading.tree, path) };
  });
}

export function checkPlaceAndParty(
  { country, party }: { readonly country: string | undefined; readonly party: string | undefined },
  path: string,
  reading: Reading,
): void {
  checkCountry(country, `${path}/country`, reading);
  if (party === undefined) return;
  checkName("party", party, reading.known.parties, at(reading.tree, `${path}/party`), reading);
}
