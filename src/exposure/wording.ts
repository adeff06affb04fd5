/** What evidence says of the catalogue's part in it, in both languages. */
import type {
  CopyEntry,
  LocationSource,
  ProviderEntry,
  Region,
  ResourceTypeEntry,
  Sourced,
} from "../catalogue/index.ts";
import type { Evidence, Party, Text } from "../model/index.ts";

function knowledge(text: Text, { source, asOf }: Pick<Sourced, "source" | "asOf">): Evidence {
  return { kind: "catalogue", text, source, asOf };
}

/** How a kind of resource states its place, and that this was the way that counted. */
export function sourceStep(
  what: string,
  source: LocationSource,
  provider: Pick<ProviderEntry, "name"> | null,
  fact: Pick<Sourced, "source" | "asOf">,
): Evidence {
  const documented = "omitted" in source && source.source !== undefined ? source.source : fact.source;
  return knowledge(howPlaced(what, source, provider?.name ?? ""), { source: documented, asOf: fact.asOf });
}

/** In words: what says where a kind of resource is. */
export function howPlaced(what: string, source: LocationSource, provider: string): Text {
  if ("attribute" in source) {
    return {
      nl: `Waar ${what} staat, zegt ${source.attribute}`,
      en: `Where ${what} is, says ${source.attribute}`,
    };
  }
  if ("parent" in source) {
    const names = source.parent;
    return {
      nl: `${what} staat waar datgene staat waarnaar ${names.join(" of ")} verwijst`,
      en: `${what} is where that is which ${names.join(" or ")} refers to`,
    };
  }
  if ("identifier" in source) {
    return {
      nl: `De plaats staat in de tekst van ${source.identifier}`,
      en: `The place is in the text of ${source.identifier}`,
    };
  }
  if ("host" in source) {
    return {
      nl: `De plaats volgt uit het adres in ${source.host}`,
      en: `The place follows from the address in ${source.host}`,
    };
  }
  if ("provider" in source) {
    return {
      nl: `Waar ${what} staat, zegt ${source.provider} van de provider`,
      en: `Where ${what} is, says ${source.provider} of the provider`,
    };
  }
  if ("environment" in source) {
    return {
      nl: `Zonder plaats in de code leest de provider ${source.environment}`,
      en: `Without a place in the code, the provider reads ${source.environment}`,
    };
  }
  if ("omitted" in source) {
    return {
      nl: `De plaats van ${what} is weggelaten: ${provider} gebruikt dan ${source.omitted}`,
      en: `The place of ${what} is left out: ${provider} then uses ${source.omitted}`,
    };
  }
  if ("area" in source) {
    return {
      nl: `${what} blijft binnen een gebied (${source.area}); het land kiest de leverancier`,
      en: `${what} stays within an area (${source.area}); the vendor chooses the country`,
    };
  }
  if ("place" in source) return placeText(what, source.place);
  return unknownText(what, source.unknown, provider);
}

function placeText(what: string, place: "global" | "customer-run" | "not-applicable"): Text {
  switch (place) {
    case "global":
      return { nl: `${what} is niet aan een plaats gebonden`, en: `${what} is not bound to a place` };
    case "customer-run":
      return {
        nl: `${what} draait waar de gebruiker dat zelf inricht`,
        en: `${what} runs where its users set it up`,
      };
    case "not-applicable":
      return { nl: `${what} heeft geen eigen plaats`, en: `${what} has no place of its own` };
  }
}

function unknownText(
  what: string,
  code: "provider-region-unset" | "left-to-provider" | "placed-elsewhere",
  provider: string,
): Text {
  switch (code) {
    case "provider-region-unset":
      return {
        nl: `Waar ${what} staat, hangt af van de regio van de provider, en die is niet ingevuld`,
        en: `Where ${what} is depends on the region of the provider, which is not set`,
      };
    case "left-to-provider":
      return {
        nl: `De plaats van ${what} is weggelaten: ${provider} kiest dan zelf`,
        en: `The place of ${what} is left out: ${provider} then chooses`,
      };
    case "placed-elsewhere":
      return {
        nl: `Waar ${what} staat, is buiten deze code bepaald`,
        en: `Where ${what} is was decided outside this code`,
      };
  }
}

export function globalStep(what: string, fact: Pick<Sourced, "source" | "asOf">): Evidence {
  return knowledge(placeText(what, "global"), fact);
}

export function placelessStep(what: string, fact: Pick<Sourced, "source" | "asOf">): Evidence {
  return knowledge(placeText(what, "not-applicable"), fact);
}

export function generalRuleStep(type: string, provider: ProviderEntry): Evidence {
  return knowledge(
    {
      nl: `De catalogus kent ${type} niet en volgt de algemene regel van ${provider.name}`,
      en: `The catalogue does not know ${type} and follows the general rule of ${provider.name}`,
    },
    provider,
  );
}

const regionSteps = new WeakMap<Region["entry"], Evidence>();

export function regionStep(region: Region): Evidence {
  const known = regionSteps.get(region.entry);
  if (known !== undefined) return known;
  const { code, entry, provider } = region;
  const where =
    entry.country ?? entry.countries?.join(", ") ?? entry.oneOf?.join(" / ") ?? entry.area ?? null;
  const place = entry.city === undefined ? where : `${entry.city} (${where})`;
  const step = knowledge(
    where === null
      ? {
          nl: `${code} van ${provider.name} is niet aan een plaats gebonden`,
          en: `${code} of ${provider.name} is not bound to a place`,
        }
      : {
          nl: `${code} van ${provider.name} is ${place}`,
          en: `${code} of ${provider.name} is ${place}`,
        },
    provider,
  );
  regionSteps.set(region.entry, step);
  return step;
}

export function pairStep(from: Region, to: Region): Evidence {
  return knowledge(
    {
      nl: `De kopie van ${from.code} gaat naar de gekoppelde regio ${to.code}`,
      en: `The copy of ${from.code} goes to its paired region ${to.code}`,
    },
    from.provider,
  );
}

export function dataZoneStep(from: Region, to: Region): Evidence {
  return knowledge(
    {
      nl: `In een datazone wordt een verzoek aan ${from.code} ergens in ${to.code} verwerkt`,
      en: `In a data zone, a request to ${from.code} is processed anywhere in ${to.code}`,
    },
    from.provider,
  );
}

/** A second destination that a type can have. */
export function copyStep(
  type: string,
  copy: CopyEntry,
  entry: ResourceTypeEntry,
  provider: ProviderEntry,
): Evidence {
  const paths = typeof copy.to === "string" ? [] : copy.to.flatMap(pathsOf);
  const where = [...new Set(paths)].join(", ");
  const behind = where === "" ? "" : `: ${where}`;
  return knowledge(
    {
      nl: `${type} gebruikt ook een andere plaats (${copy.role})${behind}`,
      en: `${type} uses another place too (${copy.role})${behind}`,
    },
    factOf(entry, provider),
  );
}

function pathsOf(source: LocationSource): readonly string[] {
  if ("attribute" in source) return [source.attribute];
  if ("parent" in source) return source.parent;
  if ("identifier" in source) return [source.identifier];
  return "host" in source ? [source.host] : [];
}

export function endpointStep(host: string, operator: ProviderEntry | null, fact: Sourced): Evidence {
  if (operator === null) {
    return knowledge(
      {
        nl: `Een eigen adres gaat boven de regio; de catalogus kent ${host} niet`,
        en: `An endpoint beats the region; the catalogue does not know ${host}`,
      },
      fact,
    );
  }
  return knowledge(
    {
      nl: `Een eigen adres gaat boven de regio; ${host} is van ${operator.name}`,
      en: `An endpoint beats the region; ${host} is of ${operator.name}`,
    },
    operator,
  );
}

/** Whose cloud a service is run on; null when the code does not say which. */
export function beneathStep(
  service: Pick<Party, "name">,
  cloud: Pick<Party, "name"> | null,
  fact: Pick<Sourced, "source" | "asOf">,
): Evidence {
  const text: Text =
    cloud === null
      ? {
          nl: `${service.name} draait op de cloud van een ander; welke, blijkt niet uit de code`,
          en: `${service.name} is run on the cloud of another company; the code does not tell which`,
        }
      : {
          nl: `${service.name} draait hier op de cloud van ${cloud.name}`,
          en: `${service.name} is run here on the cloud of ${cloud.name}`,
        };
  return knowledge(text, fact);
}

/** The fact that a type's entry rests on: its own, else the provider's. */
export function factOf(entry: ResourceTypeEntry | null, provider: Sourced): Pick<Sourced, "source" | "asOf"> {
  const { source, asOf } = entry ?? {};
  return source !== undefined && asOf !== undefined ? { source, asOf } : provider;
}
