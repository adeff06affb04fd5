import type { DeclaredMirror, DeclaredRegistry } from "../../model/index.ts";
import { at } from "../checked.ts";
import { phrases } from "../phrases.ts";
import { pathsIn, type Reading, refuse } from "./reading.ts";
import { checkPlaceAndParty, runBy } from "./registries.ts";
import { countryCode, hostName, list, object, paths } from "./shapes.ts";

export const schema = {
  ...list(
    object(
      {
        registry: { ...hostName, description: "the host of a registry, such as docker.io" },
        mirror: { ...hostName, description: "the host that they are pulled from" },
        country: { ...countryCode, description: "ISO 3166-1 alpha-2, where the mirror is" },
        party: runBy,
        paths,
      },
      ["registry"],
    ),
  ),
  description: "Registries whose images are pulled through one of your own.",
};

interface Written {
  readonly registry: string;
  readonly mirror?: string;
  readonly country?: string;
  readonly party?: string;
  readonly paths?: readonly string[];
}

/** Where a mirror is, is said of it itself or of the registry that it is. */
export function read(reading: Reading, registries: readonly DeclaredRegistry[]): readonly DeclaredMirror[] {
  const written = (reading.data.mirrors as readonly Written[] | undefined) ?? [];
  return written.flatMap((mirror, position) =>
    declaredMirror(mirror, `/mirrors/${position}`, registries, reading),
  );
}

function declaredMirror(
  written: Written,
  path: string,
  registries: readonly DeclaredRegistry[],
  reading: Reading,
): readonly DeclaredMirror[] {
  const span = at(reading.tree, path);
  const { party, mirror } = written;
  checkPlaceAndParty({ country: written.country, party }, path, reading);
  const host = mirror?.toLowerCase() ?? null;
  const registry = registries.find((one) => one.host === host);
  const country = written.country ?? registry?.country;
  if (country === undefined) {
    refuse(reading, span, phrases.mirrorWithoutPlace(written.registry));
    return [];
  }
  return [
    {
      registry: written.registry.toLowerCase(),
      host,
      country,
      party: party ?? registry?.party ?? null,
      paths: pathsIn(written.paths ?? [], `${path}/paths`, reading),
      span,
    },
  ];
}
