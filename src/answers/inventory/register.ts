/**
 * The fields on place of the register of information under DORA: country of provision (0130), of storage (0150) and
 * of processing (0160) in template B_02.02 of Implementing Regulation (EU) 2024/2956. One row for each service and
 * pair of countries. What code cannot tell, such as the country from which a service is provided, is left empty for
 * who keeps the register.
 */
import type { Row } from "./rows.ts";

export const registerColumns = [
  "provider",
  "parent",
  "system",
  "service",
  "b_02_02_c0130_provision",
  "b_02_02_c0150_storage",
  "b_02_02_c0160_processing",
] as const;
export type RegisterColumn = (typeof registerColumns)[number];

export function registerRows(rows: readonly Row[]): readonly Readonly<Record<RegisterColumn, string>>[] {
  return rows.flatMap(({ system, party, service, storage, processing }) =>
    // The register is of contracts with others.
    party === null
      ? []
      : orNone(storage).flatMap((stored) =>
          orNone(processing).map((processed) => ({
            provider: party.operator ?? party.name,
            parent: party.parent ?? "",
            system: system?.name ?? "",
            service,
            b_02_02_c0130_provision: "",
            b_02_02_c0150_storage: stored,
            b_02_02_c0160_processing: processed,
          })),
        ),
  );
}

function orNone(countries: readonly string[]): readonly string[] {
  return countries.length === 0 ? [""] : countries;
}
