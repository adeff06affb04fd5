/** The JSON Schema of the configuration, one part per key. Published as schemas/config.schema.json. */
import * as clusters from "./clusters.ts";
import * as environment from "./environment.ts";
import * as exceptionLimits from "./exception-limits.ts";
import * as exceptions from "./exceptions.ts";
import * as exclude from "./exclude.ts";
import * as language from "./language.ts";
import * as organisation from "./organisation.ts";
import * as parties from "./parties.ts";
import * as profile from "./profile.ts";
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
  systems,
  tags,
  exceptions,
  exceptionLimits,
};

export function configSchema(): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The configuration of cloudtoets (cloudtoets.yaml)",
    description:
      "What code cannot tell: which profile holds, who there is an agreement with, where clusters run and what the code is for. Paths are relative to the folder of this file.",
    ...object(Object.fromEntries(Object.entries(keys).map(([key, { schema }]) => [key, schema]))),
  };
}
