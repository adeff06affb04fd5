/** The JSON Schema of the configuration, one part per key. Published as schemas/config.schema.json. */
import * as catalogue from "./catalogue.ts";
import * as charts from "./charts.ts";
import * as clusters from "./clusters.ts";
import * as environment from "./environment.ts";
import * as exceptionLimits from "./exception-limits.ts";
import * as exceptions from "./exceptions.ts";
import * as exclude from "./exclude.ts";
import { schema as base, lockedSchema } from "./extends.ts";
import * as language from "./language.ts";
import * as mirrors from "./mirrors.ts";
import * as organisation from "./organisation.ts";
import * as parties from "./parties.ts";
import * as profile from "./profile.ts";
import * as registries from "./registries.ts";
import * as render from "./render.ts";
import { object } from "./shapes.ts";
import * as systems from "./systems.ts";
import * as tags from "./tags.ts";
import * as variants from "./variants.ts";

/** In the order in which people read them. */
const keys = {
  profile,
  language,
  exclude,
  organisation,
  parties,
  environment,
  variants,
  clusters,
  render,
  charts,
  mirrors,
  registries,
  systems,
  tags,
  exceptions,
  exceptionLimits,
  catalogue,
};

const schemas: Readonly<Record<string, object>> = {
  extends: base,
  ...Object.fromEntries(Object.entries(keys).map(([key, { schema }]) => [key, schema])),
  locked: lockedSchema,
};

/** As they are written at the top of a configuration. */
export const keyNames: readonly string[] = Object.keys(schemas);

export function configSchema(): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The configuration of cloudtoets (cloudtoets.yaml)",
    description:
      "What code cannot tell: which profile holds, who there is an agreement with, where clusters run and what the code is for. Paths are relative to the folder of this file.",
    ...object(schemas),
  };
}
