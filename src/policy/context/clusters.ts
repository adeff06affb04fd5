import type { DeclaredCluster } from "../../model/index.ts";
import { at } from "../checked.ts";
import { phrases } from "../phrases.ts";
import { checkCountry, checkName, pathsIn, type Reading, refuse } from "./reading.ts";
import { countryCode, list, object, paths, text } from "./shapes.ts";

export const schema = {
  ...list({
    ...object(
      {
        name: text,
        paths,
        provider: { ...text, description: "The id of a provider in the catalogue." },
        region: text,
        country: { ...countryCode, description: "ISO 3166-1 alpha-2, of an own data centre" },
      },
      ["name", "paths"],
    ),
    dependencies: { region: ["provider"] },
  }),
  description: "Where the workloads of these paths run.",
};

interface Written {
  readonly name: string;
  readonly paths: readonly string[];
  readonly provider?: string;
  readonly region?: string;
  readonly country?: string;
}

export function read(reading: Reading): readonly DeclaredCluster[] {
  const written = (reading.data.clusters as readonly Written[] | undefined) ?? [];
  return written.map((cluster, position) => declaredCluster(cluster, `/clusters/${position}`, reading));
}

function declaredCluster(written: Written, path: string, reading: Reading): DeclaredCluster {
  const { provider, region, country } = written;
  const span = at(reading.tree, path);
  if (provider !== undefined)
    checkName("provider", provider, reading.known.providers, at(reading.tree, `${path}/provider`), reading);
  checkCountry(country, `${path}/country`, reading);
  if (region === undefined && country === undefined)
    refuse(reading, span, phrases.clusterWithoutPlace(written.name));
  return {
    name: written.name,
    paths: pathsIn(written.paths, `${path}/paths`, reading),
    provider: provider ?? null,
    region: region ?? null,
    country: country ?? null,
    span,
  };
}
