import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hostOfModule,
  hostOfProvider
} from "./chunk-5SZOBQH3.js";
import {
  annotationOf,
  cloudNamed,
  flagsOfPrograms,
  isPlaceholder,
  kindOf,
  labelOf,
  providerOfClass,
  providerOfDriver,
  providerOfStorageClass,
  providerOfVariable,
  regionOfIdentifier,
  regionsInLabels,
  registryOf,
  serviceOfHost,
  shipperOutputs,
  tiesOfAny
} from "./chunk-HU4NHTPZ.js";
import {
  entryOfType,
  hostOf,
  membersOn,
  partyOn,
  protectionOfKind,
  protectionOfType,
  providerOfHost,
  providerOfSource,
  providerOfType,
  regionOf,
  regionsStartingWith
} from "./chunk-BR44FHP7.js";
import {
  startOf
} from "./chunk-L73YKDKK.js";

// src/exposure/location.ts
var precisions = ["low", "medium", "high", "very-high"];
function lowest(...given) {
  return precisions.find((precision) => given.includes(precision)) ?? "low";
}
function oneOfLocations(places, locations, reason, shared = null) {
  const [first, ...others] = locations;
  if (others.length === 0) return shared === null ? first : { ...first, ...shared };
  const unsure = locations.find(({ place: place2 }) => place2.status === "unknown");
  const why = reason ?? (unsure?.place.status === "unknown" ? unsure.place.reason : null);
  return {
    ...first,
    place: places.oneOf(
      locations.map(({ place: place2 }) => place2),
      why
    ),
    regions: locations.flatMap(({ regions }) => regions),
    operatedBy: commonOperator(locations),
    knowledge: distinct(locations.flatMap(({ knowledge: knowledge2 }) => knowledge2)),
    steps: distinct(locations.flatMap(({ steps: steps2 }) => steps2)),
    conditions: [...new Set(locations.flatMap(({ conditions }) => conditions))],
    precision: lowest("medium", ...locations.map(({ precision }) => precision)),
    ...shared
  };
}
function togetherLocations(places, locations) {
  const joinable = locations.filter(isFixed);
  const apart = locations.filter((location) => !isFixed(location));
  const [first, ...others] = joinable;
  if (first === void 0 || others.length === 0) return locations;
  const decisive = joinable.find(({ place: place2 }) => place2.inEea === "no") ?? first;
  const joined2 = {
    ...decisive,
    place: places.together(joinable.map(({ place: place2 }) => place2)),
    regions: joinable.flatMap(({ regions }) => regions),
    knowledge: distinct(joinable.flatMap(({ knowledge: knowledge2 }) => knowledge2)),
    conditions: [...new Set(joinable.flatMap(({ conditions }) => conditions))],
    precision: lowest(...joinable.map(({ precision }) => precision))
  };
  return [joined2, ...apart];
}
function isFixed({ place: place2 }) {
  return place2.status === "known" || place2.status === "multi";
}
function commonOperator(locations) {
  const [first, ...others] = locations.map(({ operatedBy }) => operatedBy);
  return others.every((other) => other === first) ? first ?? null : null;
}
function distinct(evidence) {
  return [...new Set(evidence)].slice(0, 12);
}

// src/exposure/parties.ts
function partiesOn(catalogue, day) {
  const known2 = /* @__PURE__ */ new Map();
  const named2 = (id) => {
    const before = known2.get(id);
    if (before !== void 0) return before;
    const party = partyOn(catalogue, id, day);
    known2.set(id, party);
    return party;
  };
  const unknowns = /* @__PURE__ */ new Map();
  return {
    behind: (location, rule, configured) => {
      const { operatedBy, regions } = location;
      if (operatedBy === null) return null;
      const own = rule !== null && rule.provider === operatedBy ? rule.entry?.party : void 0;
      const id = own ?? operatorOf(operatedBy, partOf(operatedBy, regions, configured)) ?? operatedBy.party;
      return id === null ? null : named2(id);
    },
    named: named2,
    unknownProvider: ({ source }) => {
      const before = unknowns.get(source);
      if (before !== void 0) return before;
      const party = unknownParty(source, catalogue.asOf);
      unknowns.set(source, party);
      return party;
    }
  };
}
function partOf({ operators }, regions, configured) {
  return operators === void 0 || regions.length > 0 ? regions : configured?.() ?? [];
}
function operatorOf({ operators }, regions) {
  const [first, ...others] = regions;
  if (operators === void 0 || first === void 0) return null;
  const found = operators.find((operator) => operator.regions.includes(first.code));
  return found !== void 0 && others.every(({ code }) => found.regions.includes(code)) ? found.party : null;
}
function unknownParty(source, asOf) {
  const name = source.replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, "");
  return ofUnknownControl({ id: source, name, asOf, source });
}
function ofUnknownControl(known2) {
  return {
    ...known2,
    operator: null,
    parent: null,
    parentCountry: null,
    agreements: [],
    sovereignClaim: false
  };
}

// src/exposure/path.ts
var mostMatches = 1e3;
var parsed = /* @__PURE__ */ new Map();
function segmentsOf(path) {
  const known2 = parsed.get(path);
  if (known2 !== void 0) return known2;
  const made3 = path.split(/(?<!\\)\./).map((segment) => {
    const chosen2 = /\[(\w+)=([^\]]+)\]$/.exec(segment);
    return {
      name: segment.replace(/\[[^\]]*\]$/, "").replaceAll("\\.", "."),
      each: segment.endsWith("[]"),
      where: chosen2 === null ? null : { name: chosen2[1] ?? "", text: chosen2[2] ?? "" }
    };
  });
  parsed.set(path, made3);
  return made3;
}
function readPath(configuration, path) {
  const segments = segmentsOf(path);
  const [first] = segments;
  if (segments.length === 1 && first !== void 0 && first.name !== "*") {
    return valuesIn([configuration], first, "certain");
  }
  const matches = [];
  follow([configuration], segments, 0, "certain", matches);
  return matches;
}
function follow(within, segments, at2, presence, matches) {
  const segment = segments[at2];
  if (segment === void 0) return;
  const [configuration] = within;
  const names = segment.name === "*" ? configuration.names() : [segment.name];
  for (const name of names) {
    if (matches.length >= mostMatches) return;
    if (at2 === segments.length - 1) {
      for (const match of valuesIn(within, { ...segment, name }, presence)) matches.push(match);
      continue;
    }
    for (const block of configuration.blocks(name)) {
      if (segment.where !== null && !says(block.configuration, segment.where)) continue;
      const possible = presence === "possible" || block.presence === "possible";
      const inner = [block.configuration, ...within];
      follow(inner, segments, at2 + 1, possible ? "possible" : "certain", matches);
    }
  }
}
function says(configuration, { name, text }) {
  const value = configuration.attribute(name);
  return value?.kind === "string" && value.value === text;
}
var nothing = [];
function valuesIn(within, { name, each }, presence) {
  const value = within[0].attribute(name);
  if (value === null || value.kind === "null") return nothing;
  if (!each || value.kind !== "list") return [{ value, within, name, presence }];
  return value.elements.flatMap((element) => {
    if (element.kind === "null") return nothing;
    const part = value.sensitive ? { ...element, sensitive: true } : element;
    return [{ value: part, within, name, presence }];
  });
}

// src/exposure/wording.ts
function knowledge(text, { source, asOf }) {
  return { kind: "catalogue", text, source, asOf };
}
function sourceStep(what, source, provider, fact) {
  const documented = "omitted" in source && source.source !== void 0 ? source.source : fact.source;
  return knowledge(howPlaced(what, source, provider?.name ?? ""), { source: documented, asOf: fact.asOf });
}
function howPlaced(what, source, provider) {
  if ("attribute" in source) {
    return {
      nl: `Waar ${what} staat, zegt ${source.attribute}`,
      en: `Where ${what} is, says ${source.attribute}`
    };
  }
  if ("parent" in source) {
    const names = source.parent;
    return {
      nl: `${what} staat waar datgene staat waarnaar ${names.join(" of ")} verwijst`,
      en: `${what} is where that is which ${names.join(" or ")} refers to`
    };
  }
  if ("identifier" in source) {
    return {
      nl: `De plaats staat in de tekst van ${source.identifier}`,
      en: `The place is in the text of ${source.identifier}`
    };
  }
  if ("host" in source) {
    return {
      nl: `De plaats volgt uit het adres in ${source.host}`,
      en: `The place follows from the address in ${source.host}`
    };
  }
  if ("provider" in source) {
    return {
      nl: `Waar ${what} staat, zegt ${source.provider} van de provider`,
      en: `Where ${what} is, says ${source.provider} of the provider`
    };
  }
  if ("environment" in source) {
    return {
      nl: `Zonder plaats in de code leest de provider ${source.environment}`,
      en: `Without a place in the code, the provider reads ${source.environment}`
    };
  }
  if ("omitted" in source) {
    return {
      nl: `De plaats van ${what} is weggelaten: ${provider} gebruikt dan ${source.omitted}`,
      en: `The place of ${what} is left out: ${provider} then uses ${source.omitted}`
    };
  }
  if ("area" in source) {
    return {
      nl: `${what} blijft binnen een gebied (${source.area}); het land kiest de leverancier`,
      en: `${what} stays within an area (${source.area}); the vendor chooses the country`
    };
  }
  if ("place" in source) return placeText(what, source.place);
  return unknownText(what, source.unknown, provider);
}
function placeText(what, place2) {
  switch (place2) {
    case "global":
      return { nl: `${what} is niet aan een plaats gebonden`, en: `${what} is not bound to a place` };
    case "customer-run":
      return {
        nl: `${what} draait waar de gebruiker dat zelf inricht`,
        en: `${what} runs where its users set it up`
      };
    case "not-applicable":
      return { nl: `${what} heeft geen eigen plaats`, en: `${what} has no place of its own` };
  }
}
function unknownText(what, code, provider) {
  switch (code) {
    case "provider-region-unset":
      return {
        nl: `Waar ${what} staat, hangt af van de regio van de provider, en die is niet ingevuld`,
        en: `Where ${what} is depends on the region of the provider, which is not set`
      };
    case "left-to-provider":
      return {
        nl: `De plaats van ${what} is weggelaten: ${provider} kiest dan zelf`,
        en: `The place of ${what} is left out: ${provider} then chooses`
      };
    case "placed-elsewhere":
      return {
        nl: `Waar ${what} staat, is buiten deze code bepaald`,
        en: `Where ${what} is was decided outside this code`
      };
  }
}
function globalStep(what, fact) {
  return knowledge(placeText(what, "global"), fact);
}
function placelessStep(what, fact) {
  return knowledge(placeText(what, "not-applicable"), fact);
}
function generalRuleStep(type, provider) {
  return knowledge(
    {
      nl: `De catalogus kent ${type} niet en volgt de algemene regel van ${provider.name}`,
      en: `The catalogue does not know ${type} and follows the general rule of ${provider.name}`
    },
    provider
  );
}
var regionSteps = /* @__PURE__ */ new WeakMap();
function regionStep(region) {
  const known2 = regionSteps.get(region.entry);
  if (known2 !== void 0) return known2;
  const { code, entry, provider } = region;
  const where = entry.country ?? entry.countries?.join(", ") ?? entry.oneOf?.join(" / ") ?? entry.area ?? null;
  const place2 = entry.city === void 0 ? where : `${entry.city} (${where})`;
  const step = knowledge(
    where === null ? {
      nl: `${code} van ${provider.name} is niet aan een plaats gebonden`,
      en: `${code} of ${provider.name} is not bound to a place`
    } : {
      nl: `${code} van ${provider.name} is ${place2}`,
      en: `${code} of ${provider.name} is ${place2}`
    },
    provider
  );
  regionSteps.set(region.entry, step);
  return step;
}
function pairStep(from, to) {
  return knowledge(
    {
      nl: `De kopie van ${from.code} gaat naar de gekoppelde regio ${to.code}`,
      en: `The copy of ${from.code} goes to its paired region ${to.code}`
    },
    from.provider
  );
}
function dataZoneStep(from, to) {
  return knowledge(
    {
      nl: `In een datazone wordt een verzoek aan ${from.code} ergens in ${to.code} verwerkt`,
      en: `In a data zone, a request to ${from.code} is processed anywhere in ${to.code}`
    },
    from.provider
  );
}
function copyStep(type, copy, entry, provider) {
  const paths = typeof copy.to === "string" ? [] : copy.to.flatMap(pathsOf);
  const where = [...new Set(paths)].join(", ");
  const behind2 = where === "" ? "" : `: ${where}`;
  return knowledge(
    {
      nl: `${type} gebruikt ook een andere plaats (${copy.role})${behind2}`,
      en: `${type} uses another place too (${copy.role})${behind2}`
    },
    factOf(entry, provider)
  );
}
function pathsOf(source) {
  if ("attribute" in source) return [source.attribute];
  if ("parent" in source) return source.parent;
  if ("identifier" in source) return [source.identifier];
  return "host" in source ? [source.host] : [];
}
function endpointStep(host, operator, fact) {
  if (operator === null) {
    return knowledge(
      {
        nl: `Een eigen adres gaat boven de regio; de catalogus kent ${host} niet`,
        en: `An endpoint beats the region; the catalogue does not know ${host}`
      },
      fact
    );
  }
  return knowledge(
    {
      nl: `Een eigen adres gaat boven de regio; ${host} is van ${operator.name}`,
      en: `An endpoint beats the region; ${host} is of ${operator.name}`
    },
    operator
  );
}
function beneathStep(service, cloud, fact) {
  const text = cloud === null ? {
    nl: `${service.name} draait op de cloud van een ander; welke, blijkt niet uit de code`,
    en: `${service.name} is run on the cloud of another company; the code does not tell which`
  } : {
    nl: `${service.name} draait hier op de cloud van ${cloud.name}`,
    en: `${service.name} is run here on the cloud of ${cloud.name}`
  };
  return knowledge(text, fact);
}
function factOf(entry, provider) {
  const { source, asOf } = entry ?? {};
  return source !== void 0 && asOf !== void 0 ? { source, asOf } : provider;
}

// src/exposure/beneath.ts
function withBeneath(session, parties, tie2, location) {
  const { party: service, place: place2 } = tie2;
  const provider = location.operatedBy;
  const runsOn = provider?.runsOn;
  if (provider === null || runsOn === void 0 || service === null || place2.status === "not-applicable")
    return [tie2];
  const below = cloudsOf(session, runsOn, provider, location, tie2.resource.configuration).flatMap(
    (cloud) => {
      const party = cloud.party === null ? unknownBelow(service, runsOn) : parties.named(cloud.party);
      if (party === null || party.id === service.id) return [];
      const step = beneathStep(service, cloud.party === null ? null : party, runsOn);
      const unsure = cloud.perhaps ? ["medium"] : [];
      const doubtful = runsOn.verified === false ? ["medium"] : [];
      return [
        {
          ...tie2,
          party,
          beneath: service,
          place: cloud.place,
          evidence: [step, ...tie2.evidence],
          precision: lowest(tie2.precision, ...unsure, ...doubtful)
        }
      ];
    }
  );
  return [tie2, ...below];
}
function cloudsOf(session, runsOn, provider, location, configuration) {
  const { place: place2, regions } = location;
  if (regions.length > 0) {
    const apart = namedApart(runsOn, configuration);
    const parties = regions.map(
      (region) => ofRegion(runsOn, provider, region) ?? (apart.length === 1 ? apart[0] ?? null : null)
    );
    const distinct4 = [...new Set(parties.map((party) => party ?? runsOn.party ?? null))];
    return distinct4.map((party) => {
      const own = regions.filter((_, at2) => (parties[at2] ?? runsOn.party ?? null) === party);
      const perhaps2 = distinct4.length > 1 && place2.status === "one-of";
      return { party, place: distinct4.length === 1 ? place2 : partOf2(session, place2, own), perhaps: perhaps2 };
    });
  }
  const named2 = [...namedInReason(runsOn, place2), ...namedApart(runsOn, configuration)];
  const distinct3 = [...new Set(named2)];
  if (distinct3.length === 0) return [{ party: runsOn.party ?? null, place: place2, perhaps: false }];
  return distinct3.map((party) => ({ party, place: place2, perhaps: distinct3.length > 1 }));
}
function ofRegion(runsOn, provider, region) {
  const named2 = cloudNamed(runsOn, region.code);
  if (named2 !== null) return named2;
  const { provider: owner } = region;
  if (owner === provider || owner.kind !== "cloud") return null;
  return operatorOf(owner, [region]) ?? owner.party;
}
function partOf2(session, place2, regions) {
  const places = regions.map((region) => session.places.ofRegion(region));
  if (place2.status !== "one-of") return session.places.together(places);
  return session.places.oneOf(places, place2.reason);
}
function namedInReason(runsOn, place2) {
  if (place2.status !== "unknown" || place2.reason.code !== "region-not-in-catalogue") return [];
  const party = cloudNamed(runsOn, place2.reason.subject.replace(/^"|"$/g, ""));
  return party === null ? [] : [party];
}
function namedApart(runsOn, configuration) {
  const values2 = (runsOn.attributes ?? []).flatMap(
    (path) => readPath(configuration, path).map(({ value }) => value)
  );
  const named2 = values2.flatMap(textsOf).flatMap((text) => cloudNamed(runsOn, text) ?? []);
  return [...new Set(named2)];
}
function textsOf(value) {
  if (value.kind === "string") return [value.value];
  return value.kind === "one-of" ? value.candidates.flatMap(textsOf) : [];
}
function unknownBelow(service, { asOf, source }) {
  return ofUnknownControl({ id: `${service.id}/cloud`, name: `${service.name} (cloud)`, asOf, source });
}

// src/exposure/place.ts
var eea = "eer";
function placesOn(catalogue, day) {
  const members = membersOn(catalogue, eea, day);
  const inEea = (countries) => {
    if (countries.length === 0) return "unknown";
    return countries.every((country) => members.has(country)) ? "yes" : "no";
  };
  const known2 = /* @__PURE__ */ new Map();
  const inArea = (area, code) => {
    const countries = [...membersOn(catalogue, area, day)].sort();
    return { status: "area", area, countries, inEea: agreed(countries.map((each) => inEea([each]))), code };
  };
  const make = ({ code, entry }) => {
    if (entry.country !== void 0) return fixed([entry.country], code);
    if (entry.countries !== void 0) return fixed(entry.countries, code);
    if (entry.area !== void 0) return inArea(entry.area, code);
    if (entry.oneOf !== void 0) {
      return oneOf(
        entry.oneOf.map((country) => fixed([country], code)),
        null
      );
    }
    return global(code);
  };
  const fixed = (written, code) => {
    const countries = [...new Set(written)].sort();
    const status = countries.length > 1 ? "multi" : "known";
    return { status, countries, inEea: inEea(countries), code };
  };
  const oneOf = (places, reason) => {
    const [first] = places;
    if (first !== void 0 && places.every((place2) => isSame(first, place2))) return first;
    const candidates2 = places.flatMap(candidatesOf).filter(isFirst);
    const countries = [...new Set(candidates2.flatMap((candidate) => candidate.countries))].sort();
    const verdict = agreed(places.map((place2) => place2.inEea));
    const [one] = candidates2;
    if (one !== void 0 && candidates2.every((each) => sameCountries(each.countries, one.countries))) {
      const code = candidates2.map((each) => each.code).join(", ");
      if (one.countries.length > 0) return fixed(one.countries, code);
      if (reason !== null) return unknown(reason);
    }
    return { status: "one-of", countries, inEea: verdict, candidates: candidates2, reason };
  };
  const together = (places) => {
    const [first] = places;
    if (first !== void 0 && places.every((place2) => isSame(first, place2))) return first;
    const codes = [...new Set(places.map(codeOf))];
    return fixed(
      places.flatMap(({ countries }) => countries),
      codes.join(", ")
    );
  };
  return {
    ofRegion: (region) => {
      const before = known2.get(region.entry);
      if (before !== void 0) return before;
      const place2 = make(region);
      known2.set(region.entry, place2);
      return place2;
    },
    ofCountry: (country) => fixed([country], country),
    inArea,
    oneOf,
    together
  };
}
function unknown(reason) {
  return { status: "unknown", countries: [], inEea: "unknown", reason };
}
function global(code) {
  return { status: "global", countries: [], inEea: "unknown", code };
}
function customerRun(reason) {
  return { status: "customer-run", countries: [], inEea: "unknown", reason };
}
var notApplicable = { status: "not-applicable", countries: [], inEea: "unknown" };
function agreed(verdicts) {
  const [first = "unknown"] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : "unknown";
}
function candidatesOf(place2) {
  if (place2.status === "one-of") return place2.candidates;
  if (place2.status === "area")
    return place2.countries.map((country) => ({ code: place2.code, countries: [country] }));
  return [{ code: codeOf(place2), countries: place2.countries }];
}
function isFirst(candidate, at2, all) {
  return at2 === all.findIndex(
    (each) => each.code === candidate.code && sameCountries(each.countries, candidate.countries)
  );
}
function codeOf(place2) {
  if ("code" in place2) return place2.code;
  return "reason" in place2 && place2.reason !== null ? place2.reason.subject : "";
}
function isSame(left, right) {
  return left === right || left.status === right.status && left.status !== "one-of" && codeOf(left) === codeOf(right) && sameCountries(left.countries, right.countries);
}
function sameCountries(left, right) {
  return left.length === right.length && left.every((country, at2) => country === right[at2]);
}

// src/exposure/trace.ts
var mostSteps = 50;
function traceOf(value, fallback) {
  const { origin, conditions } = value.provenance;
  const evidence = [...pathOf(value), ...originOf(value)];
  const decided3 = "span" in origin ? origin.span : origin.declared;
  const deciding = decided3 === null || decided3.file.path === "" ? fallback : decided3;
  if (value.kind !== "unknown") return { evidence, deciding, conditions };
  const { span } = value.reason;
  if (span === null || span.file.path === "" || isSame2(span, deciding))
    return { evidence, deciding, conditions };
  return { evidence: [...evidence, { kind: "file", span }], deciding: span, conditions };
}
function pathOf(value) {
  const steps2 = [];
  let before = null;
  for (let path = value.provenance.path; path !== null && steps2.length < mostSteps; path = path.next) {
    if (before === null || !isSame2(before, path.step)) steps2.push(fileStep(path.step, value));
    before = path.step;
  }
  return steps2;
}
function originOf(value) {
  const { origin } = value.provenance;
  switch (origin.kind) {
    case "file":
    case "absence":
      return origin.span.file.path === "" ? [] : [fileStep(origin.span, value)];
    case "option": {
      const text = value.sensitive ? origin.text.replace(/=.*$/s, "=") : origin.text;
      return [{ kind: "option", text }, ...declaration(origin.declared)];
    }
    case "environment":
      return [{ kind: "environment", name: origin.name }, ...declaration(origin.declared)];
  }
}
function declaration(span) {
  return span === null || span.file.path === "" ? [] : [{ kind: "file", span }];
}
function fileStep(span, value) {
  return value.sensitive ? { kind: "file", span, hidden: true } : { kind: "file", span };
}
function isSame2(left, right) {
  return left.file.path === right.file.path && left.start === right.start && left.end === right.end;
}

// src/exposure/values.ts
function readValue(session, subject, value, reader) {
  switch (value.kind) {
    case "string":
      return certain(reader.text(value.value, value));
    case "number":
    case "bool":
      return certain(reader.text(String(value.value), value));
    case "null":
      return null;
    case "list":
      return readAll(session, subject, value.elements, reader, value.sensitive);
    case "map": {
      const { open } = value;
      if (open !== void 0)
        return reader.unknown({ kind: "unknown", reason: open, provenance: value.provenance });
      return readAll(session, subject, [...value.entries.values()], reader, value.sensitive);
    }
    case "unknown":
      return value.each ? readValue(session, subject, value.each, reader) : reader.unknown(value);
    case "one-of":
      return readChoice(session, subject, value, reader);
  }
}
function certain(locations) {
  return locations === null ? null : { locations, orNext: false };
}
function readAll(session, subject, values2, reader, sensitive) {
  const found = values2.flatMap((value) => {
    const one = readValue(session, subject, sensitive ? { ...value, sensitive } : value, reader);
    return one === null ? [] : [one];
  });
  return joinAll(session, found);
}
function joinAll(session, found) {
  const [first, ...others] = found;
  if (first === void 0) return null;
  if (others.length === 0) return first;
  const all = [
    ...first.locations,
    ...others.flatMap(({ locations }) => locations)
  ];
  return {
    locations: togetherLocations(session.places, all),
    orNext: found.every(({ orNext }) => orNext)
  };
}
function readChoice(session, subject, value, reader) {
  const { sensitive } = value;
  const choices = value.candidates.map(
    (candidate) => readValue(session, subject, sensitive ? { ...candidate, sensitive } : candidate, reader)
  );
  const said = choices.filter((choice) => choice !== null);
  const [first, ...others] = said.flatMap(({ locations }) => locations);
  if (first === void 0) return null;
  const { evidence, deciding, conditions } = traceOf(value, subject.absence);
  const location = oneOfLocations(session.places, [first, ...others], null, {
    steps: evidence,
    deciding,
    conditions
  });
  const orNext = choices.some((choice) => choice === null || choice.orNext);
  return { locations: [location], orNext };
}
function decided(subject, value, what) {
  const { evidence, deciding, conditions } = traceOf(value, subject.absence);
  return {
    regions: [],
    operatedBy: subject.provider,
    knowledge: [],
    steps: evidence,
    deciding,
    conditions,
    precision: "very-high",
    basis: "own",
    ...what
  };
}
function notKnown(subject, value) {
  return [decided(subject, value, { place: unknown(value.reason), precision: "high" })];
}
function badText(subject, value, text, code) {
  const location = decided(subject, value, { place: unknown({ code, subject: "", span: null }) });
  const named2 = value.sensitive ? subject.resource.type : JSON.stringify(text.slice(0, longestSubject));
  const reason = { code, subject: named2, span: location.deciding };
  return [{ ...location, place: unknown(reason), precision: "high" }];
}
var longestSubject = 60;

// src/exposure/regions.ts
function regionFacts(session, region) {
  return {
    place: session.places.ofRegion(region),
    regions: [region],
    knowledge: [regionStep(region)],
    precision: region.entry.verified === false ? "medium" : "very-high"
  };
}
function readRegion(session, subject, text, value, prefix = "") {
  const { provider } = subject;
  if (provider === null) return badText(subject, value, text, "placed-elsewhere");
  const name = prefix + text;
  const region = regionOf(session.catalogue, provider, name) ?? regionOfIdentifier(session.catalogue, provider, name);
  if (region !== null) return [decided(subject, value, regionFacts(session, region))];
  return badText(subject, value, text, isPlaceholder(text) ? "placeholder" : "region-not-in-catalogue");
}
function readIdentifier(session, subject, text, value) {
  if (subject.provider === null) return null;
  const region = regionOfIdentifier(session.catalogue, subject.provider, text);
  return region === null ? null : [decided(subject, value, regionFacts(session, region))];
}
function readAddress(session, subject, text, value) {
  const host = hostOf(text);
  if (host === null)
    return badText(subject, value, text, isPlaceholder(text) ? "placeholder" : "placed-elsewhere");
  const shown = named(host, value);
  if (isOwnMachine(host)) {
    return [notThere(decided(subject, value, { place: nowhereYet, operatedBy: null }), shown, customerRun)];
  }
  const match = providerOfHost(session.catalogue, host);
  if (match === null) {
    const knowledge3 = subject.provider === null ? [] : [endpointStep(shown, null, subject.provider)];
    const make = isOfCustomer(subject.provider) ? customerRun : unknown;
    return [
      notThere(decided(subject, value, { place: nowhereYet, operatedBy: null, knowledge: knowledge3 }), shown, make)
    ];
  }
  const { provider } = match;
  const region = match.region ?? regionOf(session.catalogue, provider, host);
  if (region === null && provider === subject.provider) return null;
  const knowledge2 = [endpointStep(shown, provider, provider)];
  if (region === null) {
    const there = decided(subject, value, { place: nowhereYet, operatedBy: provider, knowledge: knowledge2 });
    return [notThere(there, shown, unknown)];
  }
  const facts = regionFacts(session, region);
  return [
    decided(subject, value, {
      ...facts,
      operatedBy: provider,
      knowledge: [...knowledge2, ...facts.knowledge],
      precision: lowest("high", facts.precision)
    })
  ];
}
function isOfCustomer(provider) {
  return provider?.kind === "customer-run" || provider?.selfHosted === true;
}
var nowhereYet = unknown({ code: "placed-elsewhere", subject: "", span: null });
function notThere(location, subject, make) {
  const reason = { code: "placed-elsewhere", subject, span: location.deciding };
  return { ...location, place: make(reason), precision: "high" };
}
function named(host, { sensitive }) {
  return sensitive ? "(…)" : host;
}
function isOwnMachine(host) {
  return /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/.test(
    host
  );
}

// src/exposure/clusters.ts
function declaredPlace(session, resource) {
  const cluster = clusterOf(session, resource);
  if (cluster === null) return null;
  const { span, region: name, country } = cluster;
  const provider = declaredProvider(session, resource);
  const base = {
    operatedBy: provider,
    steps: [{ kind: "file", span }],
    deciding: span,
    conditions: [],
    basis: "own"
  };
  const region = provider !== null && name !== null ? regionOf(session.catalogue, provider, name) : null;
  if (region !== null) return { ...base, ...regionFacts(session, region) };
  if (country === null) return null;
  const place2 = session.places.ofCountry(country);
  return { ...base, place: place2, regions: [], knowledge: [], precision: "very-high" };
}
function declaredProvider(session, resource) {
  const id = clusterOf(session, resource)?.provider ?? null;
  const { providers } = session.catalogue;
  return id !== null && Object.hasOwn(providers, id) ? providers[id] ?? null : null;
}
function clusterOf(session, { span, unit }) {
  const { clusters } = session.context;
  let best = null;
  for (const cluster of clusters) {
    for (const path of cluster.paths) {
      if (!isUnder(span.file.path, path) && !isUnder(unit.path, path)) continue;
      if (best === null || path.length > best.length) best = { cluster, length: path.length };
    }
  }
  return best?.cluster ?? null;
}
function isUnder(path, folder) {
  const plain = folder.replace(/^\.\/|\/$/g, "");
  return plain === "." || plain === "" || path === plain || path.startsWith(`${plain}/`);
}

// src/exposure/condition.ts
function holds(configuration, conditions) {
  const chosenBy = [];
  let unsure = null;
  for (const [path, wanted] of Object.entries(conditions ?? {})) {
    const one = holdsAt(configuration, path, wanted);
    if (one.answer === "no") return one;
    if (one.answer === "maybe") unsure ??= { reason: one.reason };
    chosenBy.push(...one.chosenBy);
  }
  return unsure === null ? { answer: "yes", chosenBy } : { answer: "maybe", chosenBy, reason: unsure.reason };
}
function holdsAt(configuration, path, wanted) {
  const matches = readPath(configuration, path);
  if (matches.length === 0) return wanted.includes(null) ? { answer: "yes", chosenBy: [] } : { answer: "no" };
  let unsure = null;
  for (const { value, presence } of matches) {
    const one = meets(value, wanted);
    if (one.answer === "yes" && presence === "certain") return one;
    if (one.answer !== "no") unsure ??= { answer: "maybe", chosenBy: [value], reason: reasonIn(value) };
  }
  return unsure ?? { answer: "no" };
}
function meets(value, wanted) {
  const chosenBy = [value];
  switch (value.kind) {
    case "unknown":
      return { answer: "maybe", chosenBy, reason: value.reason };
    case "one-of": {
      const met = value.candidates.filter((candidate) => isWanted(candidate, wanted));
      if (met.length === value.candidates.length) return { answer: "yes", chosenBy };
      return met.length === 0 ? { answer: "no" } : { answer: "maybe", chosenBy, reason: null };
    }
    case "list": {
      const answers = value.elements.map((element) => meets(element, wanted));
      return answers.find(isYes) ?? answers.find(isMaybe) ?? { answer: "no" };
    }
    default:
      return isWanted(value, wanted) ? { answer: "yes", chosenBy } : { answer: "no" };
  }
}
var isYes = ({ answer }) => answer === "yes";
var isMaybe = ({ answer }) => answer === "maybe";
function reasonIn(value) {
  return value.kind === "unknown" ? value.reason : null;
}
function isWanted(value, wanted) {
  if (value.kind === "null") return wanted.includes(null);
  if (value.kind === "list" || value.kind === "map") return false;
  const text = String(value.value);
  return wanted.some((each) => {
    if (each === null) return false;
    const form = String(each);
    return form.endsWith("*") ? text.startsWith(form.slice(0, -1)) : form === text;
  });
}

// src/exposure/resource-path.ts
var longest = 1e3;
function readResourcePath(text) {
  if (text.length > longest) return null;
  const bucket = bucketForms.exec(text)?.[1];
  if (bucket !== void 0) return { kind: "bucket", name: bucket, project: null };
  const parts = text.split("/");
  const name = parts.at(-1);
  const collection = parts.at(-2);
  if (parts.length < 4 || !name || !collection?.endsWith("s") || parts.includes("locations")) return null;
  const project = parts[parts.indexOf("projects") + 1];
  return {
    kind: snakeCase(collection.slice(0, -1)),
    name,
    project: parts.includes("projects") && project !== void 0 ? project : null
  };
}
var bucketForms = /^(?:arn:aws[a-z-]*:s3:::|s3:\/\/|gs:\/\/|storage\.googleapis\.com\/)([a-z0-9][a-z0-9._-]*)(?:\/.*)?$/;
function snakeCase(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

// src/exposure/references.ts
function followAttribute(session, subject, value) {
  const restricted = regionsThatStart(session, subject, value);
  if (restricted !== null) return { locations: [restricted], orNext: false };
  const { reference } = value.reason;
  const name = reference?.attribute.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const lookup = reference !== void 0 && isLookup(session, subject, reference);
  const followed = reference !== void 0 && (lookup || statesLocation(session, subject, reference, name)) ? toPlaceOf(session, subject, reference, value) : null;
  return { locations: followed ?? notKnown(subject, value), orNext: false };
}
var mostRegions = 16;
function regionsThatStart(session, subject, value) {
  if (value.startsWith === void 0 || subject.provider === null) return null;
  const regions = regionsStartingWith(session.catalogue, subject.provider, value.startsWith);
  const [first, ...others] = regions.map(
    (region) => decided(subject, value, { ...regionFacts(session, region), knowledge: [] })
  );
  if (first === void 0) return null;
  const { steps: steps2, deciding, conditions } = first;
  const shared = { steps: steps2, deciding, conditions };
  const location = oneOfLocations(session.places, [first, ...others], value.reason, shared);
  return regions.length > mostRegions && location.place.inEea === "unknown" ? null : location;
}
function followParent(session, subject, path, value) {
  const reference = value.kind === "unknown" ? value.reason.reference : void 0;
  const direct = reference === void 0 ? null : toPlaceOf(session, subject, reference, value);
  if (direct !== null) return { locations: direct, orNext: false };
  const target = giverOf(session, subject, path, value) ?? calledSo(session, subject, path, value);
  const followed = target === null ? null : placeOfTarget(session, subject, target, value);
  if (followed !== null) return { locations: followed, orNext: false };
  return value.kind === "unknown" ? { locations: notKnown(subject, value), orNext: false } : null;
}
function isLookup(session, subject, reference) {
  const [target] = session.resources.at(subject.resource, reference);
  return target?.kind === "data" && session.ruleOf(target)?.entry?.category === "lookup";
}
var placeNames = /(?:^|_)(?:regions?|locations?|zones?|datacenters?|data_center)(?:_name|_names|_id|_ids|s)?$/;
function statesLocation(session, subject, reference, attribute) {
  if (placeNames.test(attribute)) return true;
  const [target] = session.resources.at(subject.resource, reference);
  const rule = target === void 0 ? null : session.ruleOf(target);
  return rule?.sources.some((source) => "attribute" in source && source.attribute === attribute) ?? false;
}
function toPlaceOf(session, subject, reference, value) {
  const targets = session.resources.at(subject.resource, reference);
  const followed = targets.slice(0, mostInstances).flatMap((target) => {
    const place2 = target === subject.resource ? null : placeOfTarget(session, subject, target, value);
    return place2 === null ? [] : [place2];
  });
  const [first, ...others] = followed;
  if (first === void 0 || others.length === 0) return first ?? null;
  const all = [first[0], ...others.map(([main]) => main)];
  if (all.every(({ place: place2 }) => place2 === first[0].place)) return first;
  return [oneOfLocations(session.places, all, null)];
}
var mostInstances = 100;
function placeOfTarget(session, subject, target, value) {
  const main = session.mainOf(target);
  if (main === null || main[0].place.status === "not-applicable") return null;
  const { evidence } = traceOf(value, subject.absence);
  const [first, ...others] = main.map((location) => {
    const { operatedBy, precision } = location;
    const byCustomer = subject.provider === null || subject.provider.kind === "customer-run";
    return {
      ...location,
      steps: [...evidence, ...location.steps],
      operatedBy: byCustomer ? operatedBy : subject.provider,
      precision: lowest(precision, value.kind === "string" ? "high" : "very-high"),
      basis: "own"
    };
  });
  if (first === void 0) return null;
  if (target.kind === "data" && !dataTells(session, target, main[0])) {
    const reason = { code: "data-source", subject: target.address, span: target.span };
    const unknownValue = { kind: "unknown", reason, provenance: value.provenance };
    return notKnown(subject, unknownValue);
  }
  return [first, ...others];
}
function dataTells(session, target, { basis, place: place2 }) {
  const rule = session.ruleOf(target);
  if (rule?.entry?.category === "lookup" || rule?.entry?.foundHere === true) return true;
  return place2.status !== "unknown" && basis === "own";
}
function giverOf(session, { resource }, path, value) {
  for (const attribute of namesLike(lastName(path))) {
    const giver = session.resources.givenBy(resource, attribute, value);
    if (giver !== null) return giver;
  }
  return null;
}
function calledSo(session, subject, path, value) {
  if (value.kind !== "string") return null;
  const last = lastName(path);
  const kind = kindIn(last);
  const exact = theOne(subject, candidates(session, subject, kind, namesLike(last), value.value));
  if (exact !== "none") return exact;
  const shorter = shorterKind(kind);
  if (shorter !== null) {
    const found = candidates(session, subject, shorter, namesLike(shorter), value.value);
    const one = theOne(subject, found.filter(isSibling(subject)));
    if (one !== "none") return one;
  }
  return namedInPath(session, subject, value.value);
}
function candidates(session, { resource }, kind, attributes, text) {
  return attributes.flatMap((attribute) => session.resources.called(resource.unit, kind, attribute, text));
}
function theOne({ resource }, named2) {
  const others = named2.filter((candidate) => candidate !== resource);
  if (others.length === 0) return "none";
  const managed = others.filter(({ kind }) => kind === "resource");
  return onlyOf(managed.length > 0 ? managed : others);
}
function shorterKind(kind) {
  const word = kind.slice(kind.lastIndexOf("_") + 1);
  return word === kind || wordsForMany.has(word) ? null : word;
}
var wordsForMany = /* @__PURE__ */ new Set([
  "group",
  "groups",
  "name",
  "policy",
  "profile",
  "set",
  "type"
]);
function isSibling({ resource }) {
  return ({ provider }) => provider?.source === resource.provider?.source;
}
function namedInPath(session, subject, text) {
  const named2 = readResourcePath(text);
  if (named2 === null) return null;
  const { kind, name, project } = named2;
  const found = candidates(session, subject, kind, ["name", `${kind}_id`, kind], name).filter(isSibling(subject)).filter((candidate) => project === null || isIn(candidate, project));
  const one = theOne(subject, found);
  return one === "none" ? null : one;
}
function isIn({ configuration, provider }, project) {
  const stated = configuration.attribute("project") ?? provider?.configuration?.attribute("project") ?? null;
  return stated?.kind !== "string" || stated.value === project;
}
function namesLike(attribute) {
  const own = /_(id|arn|self_link)s?$/.exec(attribute)?.[1] ?? "name";
  const names = ["name", own, attribute, attribute.includes("bucket") ? "bucket" : "name"];
  return [...new Set(names)];
}
function onlyOf(candidates2) {
  const distinct3 = new Set(candidates2);
  const [first] = distinct3;
  return distinct3.size === 1 && first !== void 0 ? first : null;
}
function lastName(path) {
  return path.slice(path.lastIndexOf(".") + 1).replace(/\[\]$/, "");
}
function kindIn(attribute) {
  return attribute.replace(/_(?:name|id|ids|arn|identifier|self_link|uri)$/, "");
}

// src/exposure/sources.ts
function locate(session, subject, sources, stepsOf, from = 0) {
  for (let position = from; position < sources.length; position++) {
    const source = sources[position];
    if (source === void 0) break;
    const condition = holds(subject.configuration, source.when);
    if (condition.answer === "no") continue;
    const found = lookAt(session, subject, source, condition.chosenBy[0]);
    if (found === null) continue;
    const [first, ...others] = explained(found, stepsOf(position));
    const unsure = condition.answer === "maybe" ? condition.reason : null;
    if (!found.orNext && condition.answer === "yes") return [first, ...others];
    const otherwise = locate(session, subject, sources, stepsOf, position + 1);
    if (otherwise === null) return [first, ...others];
    return [oneOfLocations(session.places, [first, ...others, ...otherwise], unsure)];
  }
  return null;
}
var explanations = /* @__PURE__ */ new WeakMap();
function explained(found, steps2) {
  const [first, ...others] = found.locations;
  const explain = (location) => {
    return { ...location, knowledge: [...steps2, ...location.knowledge] };
  };
  if (first.basis !== "provider") return [explain(first), ...others.map(explain)];
  const bySteps = explanations.get(found) ?? /* @__PURE__ */ new WeakMap();
  explanations.set(found, bySteps);
  const known2 = bySteps.get(steps2);
  if (known2 !== void 0) return known2;
  const made3 = [explain(first), ...others.map(explain)];
  bySteps.set(steps2, made3);
  return made3;
}
function lookAt(session, subject, source, chosenBy) {
  return joinAll(session, lookAtEach(session, subject, source, chosenBy));
}
function lookAtEach(session, subject, source, chosenBy = void 0) {
  if ("attribute" in source) {
    const matches = readPath(subject.configuration, source.attribute);
    return fromMatches(matches, (match) => readHere(session, subject, match, source));
  }
  if ("parent" in source) return kept(source.ifFound, fromParents(session, subject, source.parent));
  if ("identifier" in source) {
    const matches = readPath(subject.configuration, source.identifier);
    const found = fromMatches(
      matches,
      ({ value }) => readValue(session, subject, value, {
        text: (text, written) => readIdentifier(session, subject, text, written),
        unknown: (missing) => followParent(session, subject, source.identifier, missing)
      })
    );
    return kept(source.ifFound, found);
  }
  if ("host" in source) {
    const matches = readPath(subject.configuration, source.host);
    return fromMatches(matches, ({ value }) => readHost(session, subject, value));
  }
  if ("provider" in source) return listed(fromProvider(session, subject, source.provider));
  if ("environment" in source) return listed(fromEnvironment(session, subject, source.environment));
  return [{ locations: [withoutWord(session, subject, source, chosenBy)], orNext: false }];
}
function kept(ifFound, found) {
  const unsettled = found.some(({ locations }) => locations.some(({ place: place2 }) => place2.status === "unknown"));
  return ifFound === true && unsettled ? [] : found;
}
function listed(found) {
  return found === null ? [] : [found];
}
function fromMatches(matches, read) {
  return matches.flatMap((match) => {
    const one = read(match);
    if (one === null) return [];
    return [match.presence === "possible" ? { ...one, orNext: true } : one];
  });
}
function readHere(session, subject, { value, within }, { qualifiedBy, qualifierOmitted, ignore }) {
  const reader = (prefix) => ({
    text: (text, written) => ignore?.includes(text) ? null : readRegion(session, subject, text, written, prefix),
    unknown: (missing) => followAttribute(session, subject, missing)
  });
  const qualifier = qualifiedBy === void 0 ? null : qualifierIn(within, qualifiedBy);
  if (qualifier === null) {
    const prefix = qualifierOmitted === void 0 ? "" : `${qualifierOmitted}/`;
    return readValue(session, subject, value, reader(prefix));
  }
  if (value.kind === "unknown") return readValue(session, subject, value, reader(""));
  return readValue(session, subject, qualifier, {
    text: (text) => readValue(session, subject, value, reader(`${text}/`))?.locations ?? null,
    unknown: (missing) => ({ locations: notKnown(subject, missing), orNext: false })
  });
}
function qualifierIn(within, path) {
  for (const configuration of within) {
    const [match] = readPath(configuration, path);
    if (match !== void 0) return match.value;
  }
  return null;
}
function readHost(session, subject, value) {
  return readValue(session, subject, value, {
    text: (text, written) => readAddress(session, subject, text, written),
    unknown: (missing) => followParent(session, subject, "", missing)
  });
}
function fromParents(session, subject, paths) {
  let unsettled = [];
  for (const path of paths) {
    const matches = readPath(subject.configuration, path);
    const found = fromMatches(matches, ({ value }) => readParent(session, subject, path, value));
    if (found.some(({ locations }) => locations[0].place.status !== "unknown")) return found;
    if (unsettled.length === 0) unsettled = found;
  }
  return unsettled;
}
function readParent(session, subject, path, value) {
  return readValue(session, subject, value, {
    text: (text, written) => followParent(session, subject, path, written)?.locations ?? readIdentifier(session, subject, text, written),
    unknown: (missing) => followParent(session, subject, path, missing)
  });
}
var ofConfigurations = /* @__PURE__ */ new WeakMap();
function fromProvider(session, subject, path) {
  const configuration = subject.use?.configuration ?? null;
  if (configuration === null) return null;
  const known2 = ofConfigurations.get(session) ?? /* @__PURE__ */ new WeakMap();
  ofConfigurations.set(session, known2);
  const read = known2.get(configuration) ?? /* @__PURE__ */ new Map();
  known2.set(configuration, read);
  const key = `${subject.provider?.id ?? ""} ${path}`;
  const before = read.get(key);
  if (before !== void 0) return before;
  const there = { ...subject, absence: configuration.span };
  const each = fromMatches(
    readPath(configuration, path),
    ({ value }) => readValue(session, there, value, {
      text: (text, written) => readRegion(session, there, text, written),
      unknown: (missing) => followAttribute(session, there, missing)
    })
  );
  const found = joinAll(session, each);
  const result = found === null ? null : ofProvider(found);
  read.set(key, result);
  return result;
}
function ofProvider({ locations: [first, ...others], orNext }) {
  const basis = "provider";
  return {
    locations: [{ ...first, basis }, ...others.map((other) => ({ ...other, basis }))],
    orNext
  };
}
function configuredRegions(session, subject) {
  const sources = subject.provider?.location ?? [];
  for (const source of sources) {
    if (!("provider" in source) || source.when !== void 0) continue;
    const found = fromProvider(session, subject, source.provider);
    if (found !== null) return found.locations.flatMap(({ regions }) => regions);
  }
  return [];
}
function fromEnvironment(session, subject, name) {
  const declared = session.context.environment.get(name);
  if (declared === void 0) return null;
  const origin = { kind: "environment", name, declared: declared.span };
  const provenance = { origin, path: null, conditions: [] };
  const value = { kind: "string", value: declared.value, provenance };
  const read = readValue(session, subject, value, {
    text: (text, written) => readRegion(session, subject, text, written),
    unknown: () => null
  });
  return read === null ? null : ofProvider(read);
}
function withoutWord(session, subject, source, chosenBy) {
  const { provider } = subject;
  const base = chosenBy === void 0 ? absent(subject) : { ...absent(subject), ...chosen(subject, chosenBy) };
  const reason = (code) => ({
    code,
    subject: code === "provider-region-unset" ? providerName(subject) : subject.resource.type,
    span: base.deciding
  });
  if ("unknown" in source) return { ...base, place: unknown(reason(source.unknown)) };
  if ("area" in source) return { ...base, place: session.places.inArea(source.area, source.area) };
  if ("place" in source) {
    if (source.place === "global") return { ...base, place: global("global") };
    if (source.place === "not-applicable") return { ...base, place: notApplicable };
    const place2 = customerRun(reason("cluster-not-declared"));
    return { ...base, place: place2, operatedBy: null };
  }
  const region = provider === null ? null : regionOf(session.catalogue, provider, source.omitted);
  if (region === null) return { ...base, place: unknown(reason("placed-elsewhere")) };
  const facts = regionFacts(session, region);
  return { ...base, ...facts, precision: lowest("high", facts.precision) };
}
function absent({ absence, provider }) {
  return {
    regions: [],
    operatedBy: provider,
    knowledge: [],
    steps: absence.file.path === "" ? [] : [{ kind: "file", span: absence }],
    deciding: absence,
    conditions: [],
    precision: "high",
    basis: "absence"
  };
}
function chosen(subject, value) {
  const { evidence, deciding, conditions } = traceOf(value, subject.absence);
  return { steps: evidence, deciding, conditions, basis: "own" };
}
function providerName({ use, resource }) {
  if (use === null) return resource.type;
  return use.alias === null ? use.localName : `${use.localName}.${use.alias}`;
}

// src/exposure/endpoints.ts
var ofConfigurations2 = /* @__PURE__ */ new WeakMap();
function endpointOf(session, subject, type) {
  const { provider, use } = subject;
  if (provider?.endpoints === void 0 || use === null || use.configuration === null) return null;
  const endpoints = endpointsIn(use.configuration, provider);
  if (endpoints.length === 0) return null;
  const there = { ...subject, absence: use.span };
  for (const { match, service } of endpoints) {
    if (service !== null && !belongsTo(type, service, provider)) continue;
    const found = readHost(session, there, match.value);
    if (found !== null) return found;
  }
  return null;
}
function endpointIn(session, subject, paths) {
  for (const path of paths) {
    for (const { value } of readPath(subject.configuration, path)) {
      const found = readHost(session, subject, value);
      if (found !== null) return found;
    }
  }
  return null;
}
function endpointsIn(configuration, provider) {
  const byProvider = ofConfigurations2.get(configuration) ?? /* @__PURE__ */ new Map();
  ofConfigurations2.set(configuration, byProvider);
  const known2 = byProvider.get(provider);
  if (known2 !== void 0) return known2;
  const made3 = (provider.endpoints ?? []).flatMap(
    (path) => readPath(configuration, path).map((match) => {
      return { match, service: path.endsWith("*") ? match.name : null };
    })
  );
  byProvider.set(provider, made3);
  return made3;
}
function belongsTo(type, service, { prefixes, services }) {
  if (prefixes.some((prefix) => type.startsWith(`${prefix}${service}_`) || type === prefix + service))
    return true;
  const listed2 = services !== void 0 && Object.hasOwn(services, service) ? services[service] ?? [] : [];
  return listed2.some((form) => form.endsWith("*") ? type.startsWith(form.slice(0, -1)) : form === type);
}

// src/exposure/main-location.ts
var deepestChain = 100;
function mainLocations(session) {
  const known2 = /* @__PURE__ */ new Map();
  const underway = /* @__PURE__ */ new Set();
  return (resource) => {
    const before = known2.get(resource);
    if (before !== void 0) return before;
    const rule = session().ruleOf(resource);
    if (rule === null || rule.provider.kind === "utility") return null;
    if (underway.has(resource)) return circular(rule, resource, "cycle");
    if (underway.size >= deepestChain) return circular(rule, resource, "budget");
    underway.add(resource);
    const locations = workOut(session(), rule, resource);
    underway.delete(resource);
    known2.set(resource, locations);
    return locations;
  };
}
function subjectOf(rule, resource) {
  const { configuration, provider: use, span } = resource;
  const byProvider = rule.sources.some((source) => "provider" in source || "environment" in source);
  return {
    resource,
    configuration,
    use,
    provider: rule.provider,
    absence: byProvider && use !== null ? use.span : span
  };
}
function workOut(session, rule, resource) {
  const subject = subjectOf(rule, resource);
  const written = () => inPartition(session, subject, rule) ?? locate(session, subject, rule.sources, rule.stepsOf) ?? [nothingSaid(rule, resource)];
  const boundToPlace = rule.entry?.global !== true && rule.entry?.placeless !== true;
  const endpoint = boundToPlace ? endpointOf(session, subject, rule.type) : null;
  const locations = endpoint === null ? written() : regionThere(session, subject, rule, endpoint) ?? endpoint.locations;
  const [first, ...others] = endpoint?.orNext === true ? [oneOfLocations(session.places, [...locations, ...written()], null)] : locations;
  const finished = (location) => finish(session, rule, resource, location);
  return first === void 0 ? [nothingSaid(rule, resource)] : [finished(first), ...others.map(finished)];
}
function inPartition(session, subject, rule) {
  if (rule.entry?.global !== true) return null;
  const configured = rule.provider.location.filter(
    (source) => "provider" in source || "environment" in source
  );
  const found = locate(session, subject, configured, rule.stepsOf);
  const [first, ...others] = (found ?? []).map((location) => partitionOf(session, location));
  return first === void 0 || first === null || others.length > 0 ? null : [first];
}
function partitionOf(session, location) {
  const [region, ...others] = location.regions;
  const name = region?.entry.globalServices;
  if (region === void 0 || name === void 0 || others.length > 0) return null;
  const partition = regionOf(session.catalogue, region.provider, name);
  return partition === null ? null : { ...location, ...regionFacts(session, partition), regions: [region] };
}
function regionThere(session, subject, rule, endpoint) {
  const [at2] = endpoint.locations;
  const operator = at2?.operatedBy ?? null;
  if (rule.provider.kind !== "customer-run" || operator === null || at2?.place.status !== "unknown")
    return null;
  const names = rule.sources.filter((source) => "attribute" in source || "provider" in source);
  const found = locate(session, { ...subject, provider: operator }, names, rule.stepsOf);
  if (found === null) return null;
  const [first, ...others] = found.map((location) => ({
    ...location,
    operatedBy: operator,
    knowledge: [...at2.knowledge, ...location.knowledge]
  }));
  return first === void 0 ? null : [first, ...others];
}
function finish(session, rule, resource, location) {
  const { place: place2, precision } = location;
  const declared = place2.status === "customer-run" ? declaredPlace(session, resource) : null;
  if (declared !== null) return { ...declared, knowledge: [...location.knowledge, ...declared.knowledge] };
  const sure = lowest(precision, rule.precision);
  return sure === precision ? location : { ...location, precision: sure };
}
function nothingSaid(rule, resource) {
  const { span, type } = resource;
  const reason = { code: "type-not-in-catalogue", subject: type, span };
  return {
    place: unknown(reason),
    regions: [],
    operatedBy: rule.provider,
    knowledge: rule.stepsOf(0),
    steps: [{ kind: "file", span }],
    deciding: span,
    conditions: [],
    precision: "medium",
    basis: "absence"
  };
}
function circular(rule, resource, code) {
  const { span, address } = resource;
  const reason = { code, subject: address, span };
  return [{ ...nothingSaid(rule, resource), place: unknown(reason), knowledge: [] }];
}

// src/exposure/copies.ts
function copiesOf(session, rule, resource, main) {
  const { entry } = rule;
  if (entry?.copies === void 0) return [];
  const subject = { ...subjectOf(rule, resource), absence: resource.span };
  return entry.copies.flatMap((copy) => {
    const condition = holds(resource.configuration, copy.when);
    if (condition.answer === "no") return [];
    const found = typeof copy.to === "string" ? followingFrom(session, subject, main, condition, copy.to) : destinations(session, subject, copy.to, condition);
    const step = stepOf(copy, rule, entry);
    return found.flatMap(
      ({ locations, orNext }) => locations.map((location) => {
        const known2 = { ...location, knowledge: [step, ...location.knowledge] };
        const sure = condition.answer === "yes" && !orNext;
        return {
          role: copy.role,
          location: sure ? known2 : perhaps(session, subject, known2, main, condition)
        };
      })
    );
  });
}
var steps = /* @__PURE__ */ new WeakMap();
function stepOf(copy, { type, provider }, entry) {
  const byType = steps.get(copy) ?? /* @__PURE__ */ new Map();
  steps.set(copy, byType);
  const step = byType.get(type) ?? copyStep(type, copy, entry, provider);
  byType.set(type, step);
  return step;
}
function perhaps(session, subject, copy, main, condition) {
  const reason = condition.answer === "maybe" ? condition.reason : null;
  const [chosen2] = condition.chosenBy;
  const joined2 = oneOfLocations(session.places, [copy, main], reason);
  if (chosen2 === void 0 || condition.answer === "yes") return joined2;
  const { evidence, deciding, conditions } = traceOf(chosen2, subject.absence);
  return { ...joined2, steps: [...copy.steps, ...evidence], deciding, conditions };
}
function destinations(session, subject, sources, condition) {
  for (const source of sources) {
    if (holds(subject.configuration, source.when).answer === "no") continue;
    const found = lookAtEach(session, subject, source, condition.chosenBy[0]);
    if (found.length > 0) return found;
  }
  const [lost] = sources.flatMap((source) => writtenIn(subject, source));
  if (lost === void 0 || lost.kind !== "string" || lost.value.trim() === "") return [];
  return [{ locations: badText(subject, lost, lost.value, "placed-elsewhere"), orNext: false }];
}
function writtenIn(subject, source) {
  if ("ifFound" in source && source.ifFound === true) return [];
  const paths = "parent" in source ? source.parent : "identifier" in source ? [source.identifier] : [];
  return paths.flatMap((path) => readPath(subject.configuration, path).map(({ value }) => value));
}
function followingFrom(session, subject, main, condition, relation) {
  const asked = askedBy(subject, condition);
  const base = { ...main, ...asked, steps: [...main.steps, ...asked.steps] };
  if (main.place.status === "unknown")
    return [{ locations: [{ ...base, deciding: main.deciding }], orNext: false }];
  const [first, ...others] = main.regions.flatMap((region) => {
    const other = relatedTo(session, region, relation);
    if (other === null) return [];
    const facts = regionFacts(session, other);
    const step = relation === "paired-region" ? pairStep(region, other) : dataZoneStep(region, other);
    const knowledge2 = [step, ...facts.knowledge];
    const precision = lowest("high", main.precision, facts.precision);
    return [{ ...base, ...facts, knowledge: knowledge2, precision }];
  });
  if (first === void 0) return relation === "paired-region" ? [] : [nowhereNamed(subject, base)];
  const all = [first, ...others];
  if (main.place.status !== "one-of") {
    return [{ locations: togetherLocations(session.places, all), orNext: false }];
  }
  const reason = main.place.reason;
  return [{ locations: [oneOfLocations(session.places, all, reason)], orNext: false }];
}
function relatedTo(session, { entry, provider }, relation) {
  const name = relation === "paired-region" ? entry.paired : entry.dataZone;
  return name === void 0 ? null : regionOf(session.catalogue, provider, name);
}
function nowhereNamed({ resource }, base) {
  const reason = { code: "left-to-provider", subject: resource.type, span: base.deciding };
  return { locations: [{ ...base, place: unknown(reason), regions: [] }], orNext: false };
}
function askedBy(subject, condition) {
  const [chosen2] = condition.chosenBy;
  if (chosen2 !== void 0) {
    const { evidence, deciding, conditions } = traceOf(chosen2, subject.absence);
    return { steps: evidence, deciding, conditions };
  }
  const { absence } = subject;
  return { steps: [{ kind: "file", span: absence }], deciding: absence, conditions: [] };
}

// src/exposure/resources.ts
function exposeResource(session, parties, resource) {
  const rule = session.ruleOf(resource);
  if (rule === null) return [ofUnknownProvider(parties, resource)];
  const main = session.mainOf(resource);
  if (main === null) return [];
  const configured = () => configuredRegions(session, subjectOf(rule, resource));
  const ties = (role, location) => withBeneath(session, parties, exposureOf(resource, role, location, rule, parties, configured), location);
  const mainRole = rule.entry?.role ?? "hosting";
  return [
    ...main.flatMap((location) => ties(mainRole, location)),
    ...copiesOf(session, rule, resource, main[0]).flatMap(({ role, location }) => ties(role, location))
  ];
}
function exposureOf(resource, role, location, rule, parties, configured) {
  const { place: place2, deciding, conditions, precision } = location;
  return {
    resource,
    role,
    place: place2,
    party: parties.behind(location, rule, configured),
    evidence: evidenceOf(location),
    deciding,
    conditions,
    precision,
    byGeneralRule: rule?.byGeneralRule ?? false,
    stores: rule?.entry?.stores ?? null
  };
}
var joined = /* @__PURE__ */ new WeakMap();
function evidenceOf(location) {
  const { knowledge: knowledge2, steps: steps2, basis } = location;
  if (basis !== "provider") return [...knowledge2, ...steps2];
  const known2 = joined.get(location);
  if (known2 !== void 0) return known2;
  const evidence = [...knowledge2, ...steps2];
  joined.set(location, evidence);
  return evidence;
}
function ofUnknownProvider(parties, resource) {
  const { provider, span, type } = resource;
  const deciding = provider?.span ?? span;
  const subject = provider?.source ?? type;
  return {
    resource,
    role: "hosting",
    place: unknown({ code: "provider-not-in-catalogue", subject, span: deciding }),
    party: provider === null ? null : parties.unknownProvider(provider),
    evidence: [{ kind: "file", span: deciding }],
    deciding,
    conditions: [],
    precision: "high",
    byGeneralRule: false,
    stores: null
  };
}

// src/exposure/backends.ts
function exposeBackend(session, parties, resource) {
  const { backends, providers } = session.catalogue;
  const entry = Object.hasOwn(backends, resource.type) ? backends[resource.type] : void 0;
  if (entry === void 0) {
    const subject = `backend "${resource.type}"`;
    return [ofUnknownState(resource, { code: "type-not-in-catalogue", subject, span: resource.span })];
  }
  const provider = entry.provider !== null && Object.hasOwn(providers, entry.provider) ? providers[entry.provider] ?? null : null;
  return locationsOf(session, entry, provider, resource).flatMap((location) => {
    const tie2 = { ...exposureOf(resource, "state", location, null, parties), stores: true };
    return withBeneath(session, parties, tie2, location);
  });
}
function locationsOf(session, entry, provider, resource) {
  const { configuration, span } = resource;
  const subject = { resource, configuration, use: null, provider, absence: span };
  const stepsOf = (position) => {
    const source = entry.location[position];
    return source === void 0 ? [] : [sourceStep(`backend ${entry.id}`, source, provider, entry)];
  };
  const written = () => locate(session, subject, entry.location, stepsOf) ?? [];
  const endpoint = endpointIn(session, subject, entry.endpoints ?? []);
  const locations = endpoint === null ? written() : endpoint.locations;
  const [first, ...others] = endpoint?.orNext === true ? [...locations, ...written()] : locations;
  if (first === void 0) return [];
  const joined2 = endpoint?.orNext === true ? [oneOfLocations(session.places, [first, ...others], null)] : locations;
  return joined2.map(
    (location) => location.place.status === "customer-run" ? declaredPlace(session, resource) ?? location : location
  );
}
function ofUnknownState(resource, reason) {
  const { span } = resource;
  return {
    resource,
    role: "state",
    place: unknown(reason),
    party: null,
    evidence: [{ kind: "file", span }],
    deciding: span,
    conditions: [],
    precision: "medium",
    byGeneralRule: false,
    stores: true
  };
}

// src/exposure/kubernetes/blocks.ts
function blocksAt(configuration, path) {
  let at2 = [configuration];
  for (const part of path.split(/(?<!\\)\./)) {
    const name = part.replace(/\[\]$/, "").replaceAll("\\.", ".");
    at2 = at2.flatMap(
      (one) => (name === "*" ? one.names() : [name]).flatMap(
        (each) => one.blocks(each).map((block) => block.configuration)
      )
    );
  }
  return at2;
}
function blockAt(configuration, path) {
  return blocksAt(configuration, path)[0] ?? null;
}

// src/exposure/kubernetes/scene.ts
function subjectIn({ resource }, provider, absence) {
  return { resource, configuration: resource.configuration, use: null, provider, absence };
}
function tie({ resource, parties }, role, location, { party = null, stores = null } = {}) {
  const exposure = exposureOf(resource, role, location, null, parties);
  return { ...exposure, party: party === null ? exposure.party : parties.named(party), stores };
}
function writtenAt(value, fallback) {
  const { evidence, deciding, conditions } = traceOf(value, fallback);
  return { steps: evidence, deciding, conditions };
}
function inCluster(scene, written, provider, knowledge2 = []) {
  const { session, resource } = scene;
  const declared = declaredPlace(session, resource);
  if (declared !== null) {
    return {
      ...declared,
      operatedBy: provider ?? declared.operatedBy,
      knowledge: [...knowledge2, ...declared.knowledge],
      steps: [...written.steps, ...declared.steps],
      deciding: provider === null ? declared.deciding : written.deciding
    };
  }
  const reason = { code: "cluster-not-declared", subject: resource.address, span: resource.span };
  return {
    ...written,
    place: customerRun(reason),
    regions: [],
    operatedBy: provider,
    knowledge: knowledge2,
    precision: "high",
    basis: "own"
  };
}
function known(text, { source, asOf }) {
  return { kind: "catalogue", text, source, asOf };
}
function belongsTo2(what, provider, family) {
  return known({ nl: `${what} hoort bij ${provider.name}`, en: `${what} is of ${provider.name}` }, family);
}

// src/exposure/kubernetes/hosts.ts
function isPrivateHost(host) {
  if (/^\[|^[\d.]+$/.test(host)) return true;
  return !host.includes(".") || /\.(?:svc|local|localhost|internal|cluster|lan|home|test|example|invalid)$/.test(host);
}
function isPrivateAddress(address, host) {
  if (isPrivateHost(host)) return true;
  if (!/^http:\/\/|^[a-z0-9.-]+:\d+$/i.test(address.trim()) || host.split(".").length !== 2) return false;
  const last = host.slice(host.indexOf(".") + 1);
  return last.length > 2 && !topLevels.has(last);
}
var topLevels = new Set(
  "com net org edu gov int mil info biz name dev app cloud online site tech store shop frl amsterdam".split(
    " "
  )
);
function locationOfService(scene, service, host, value) {
  const { provider, region, party, family } = service;
  const written = writtenAt(value, scene.resource.span);
  const name = value.sensitive ? "(…)" : host;
  const about = family ?? provider;
  const owner = provider?.name ?? (party === null ? host : scene.parties.named(party)?.name ?? party);
  const step = about === null ? [] : [known({ nl: `${name} is van ${owner}`, en: `${name} is of ${owner}` }, about)];
  const base = { ...written, operatedBy: provider, regions: [], basis: "own" };
  if (region === null) {
    const reason = { code: "placed-elsewhere", subject: name, span: written.deciding };
    return { ...base, place: unknown(reason), knowledge: step, precision: "high" };
  }
  const facts = regionFacts(scene.session, region);
  return {
    ...base,
    ...facts,
    knowledge: [...step, ...facts.knowledge],
    precision: lowest("high", facts.precision)
  };
}
function exposeAddress(scene, role, value) {
  if (value.kind === "list") return value.elements.flatMap((element) => exposeAddress(scene, role, element));
  if (value.kind !== "string") return [];
  const any = value.value.startsWith("*.");
  const address = any ? `any${value.value.slice(1)}` : value.value;
  const host = hostOf(address);
  if (host === null || isPrivateAddress(address, host)) return [];
  const service = serviceOfHost(scene.session.catalogue, host);
  if (service !== null) {
    const location2 = locationOfService(scene, service, host, value);
    const own = role === "source" ? role : service.entry?.role ?? role;
    return [tie(scene, own, location2, { party: service.party })];
  }
  const location = any ? null : locationOfAddress(scene, value);
  return location === null ? [] : [tie(scene, role, location)];
}
function locationOfAddress(scene, value) {
  const host = value.kind === "string" ? hostOf(value.value) : null;
  if (value.kind !== "string" || host === null) return null;
  const written = writtenAt(value, scene.resource.span);
  if (isPrivateAddress(value.value, host)) return inCluster(scene, written, null);
  const service = serviceOfHost(scene.session.catalogue, host);
  if (service !== null) return locationOfService(scene, service, host, value);
  const subject = value.sensitive ? "(…)" : host;
  const place2 = unknown({ code: "placed-elsewhere", subject, span: written.deciding });
  return { ...written, place: place2, regions: [], operatedBy: null, knowledge: [], precision: "high", basis: "own" };
}
var hostName = /(?<![A-Za-z0-9._%+-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z]{2,18}(?![A-Za-z0-9_-]|\.[A-Za-z0-9])/gi;
var mostMentions = 200;
var longestText = 256 * 1024;
var website = /^(?:www|docs?|blog|help|support|learn|status)\./;
function mentionsIn({ file, start, end }) {
  const text = file.text.slice(start, Math.min(end, start + longestText));
  if (!text.includes(".")) return [];
  const mentions = [];
  for (const match of text.matchAll(hostName)) {
    if (mentions.length >= mostMentions) break;
    const host = match[0].toLowerCase();
    if (isInComment(text, match.index)) continue;
    const from = start + match.index;
    mentions.push({ host, span: { file, start: from, end: from + match[0].length } });
  }
  return mentions;
}
function isInComment(text, at2) {
  const line = text.slice(text.lastIndexOf("\n", at2) + 1, at2);
  return /^\s*(?:#|\/\/|--|;|<!--)|\s#\s/.test(line);
}
function exposeText(scene, role, value, precision) {
  if (value.kind === "list") {
    return value.elements.flatMap((element) => exposeText(scene, role, element, precision));
  }
  const { origin } = value.provenance;
  if (value.kind !== "string" || origin.kind !== "file") return [];
  const found = /* @__PURE__ */ new Map();
  const readable = readableOf(value.value, origin.span);
  for (const { host, span } of mentionsIn(readable.text)) {
    if (found.has(host)) continue;
    const service = serviceOfHost(scene.session.catalogue, host);
    if (service === null || website.test(host) && !service.entry?.hosts.includes(host)) continue;
    if (service.entry?.role === "source" && isLink(span)) continue;
    if (service.entry?.onlyAsAddress && service.region === null && !isBehindScheme(span)) continue;
    const location = locationOfService(scene, service, host, at(value, readable.placed(span)));
    const sure = { ...location, precision: lowest(precision, location.precision) };
    found.set(host, tie(scene, service.entry?.role ?? role, sure, { party: service.party }));
  }
  return [...found.values(), ...exposeIdentifiers(scene, role, value, readable)];
}
function readableOf(value, origin) {
  const plain = (text) => text.slice(0, longestText).replace(/\s+/g, " ").trim();
  const written = plain(
    origin.file.text.slice(origin.start, Math.min(origin.end, origin.start + longestText))
  );
  if (written.includes(plain(value))) return { text: origin, placed: (span) => span };
  const file = { path: origin.file.path, text: value };
  return { text: { file, start: 0, end: value.length }, placed: () => origin };
}
function isLink({ file, start }) {
  const before = file.text.slice(file.text.lastIndexOf("\n", start) + 1, start);
  return /\b(?:href|homepage)["']?\s*[:=]\s*["']?https?:\/\/$/i.test(before);
}
function isBehindScheme({ file, start }) {
  return file.text.slice(Math.max(0, start - 3), start) === "://";
}
function exposeMention(scene, role, value) {
  if (value.kind !== "string" || !/^\S{4,2048}$/.test(value.value)) return [];
  const host = hostOf(value.value);
  const service = host === null ? null : serviceOfHost(scene.session.catalogue, host);
  return host === null || service === null ? [] : exposeText(scene, role, value, "high");
}
function at(value, span) {
  return { ...value, provenance: { ...value.provenance, origin: { kind: "file", span } } };
}
var arn = /\barn:aws[a-z-]*:([a-z0-9-]+):([a-z0-9-]+):\d*:[A-Za-z0-9/_.:*-]+/g;
function exposeIdentifiers(scene, role, value, { text: { file, start, end }, placed }) {
  const text = file.text.slice(start, Math.min(end, start + longestText));
  const { aws } = scene.session.catalogue.providers;
  if (aws === void 0 || !text.includes("arn:aws")) return [];
  const found = /* @__PURE__ */ new Map();
  for (const match of text.matchAll(arn)) {
    const [identifier, service = "", code = ""] = match;
    const region = regionOf(scene.session.catalogue, aws, code);
    if (region === null || found.has(`${service} ${code}`) || isInComment(text, match.index)) continue;
    const span = placed({
      file,
      start: start + match.index,
      end: start + match.index + identifier.length
    });
    const facts = regionFacts(scene.session, region);
    const written = writtenAt(at(value, span), scene.resource.span);
    const location = { ...written, ...facts, operatedBy: aws, basis: "own" };
    found.set(`${service} ${code}`, tie(scene, service === "kms" ? "key" : role, location));
  }
  return [...found.values()];
}

// src/exposure/kubernetes/images.ts
function exposeImage(scene, value) {
  if (value.kind === "unknown") return [tie(scene, "image", without(scene, value, value.reason))];
  if (value.kind !== "string") return [];
  const { value: image } = value;
  const head = image.slice(0, image.indexOf("/") === -1 ? image.length : image.indexOf("/"));
  if (isPlaceholder(head)) {
    const subject = JSON.stringify(image.slice(0, longestSubject2));
    return [tie(scene, "image", without(scene, value, { code: "placeholder", subject, span: null }))];
  }
  const registry = registryOf(image);
  if (registry === null) return [];
  const service = serviceOfHost(scene.session.catalogue, registry);
  const own = ownRegistry(scene, registry, service, value);
  if (own !== null) return [own];
  if (service !== null) {
    return [
      tie(scene, "image", locationOfService(scene, service, registry, value), { party: service.party })
    ];
  }
  if (isPrivateHost(registry)) return [];
  const reason = { code: "placed-elsewhere", subject: registry, span: null };
  return [tie(scene, "image", without(scene, value, reason))];
}
function ownRegistry(scene, registry, service, value) {
  const { session, resource } = scene;
  const mirror = mirrorOf(session.context.mirrors, registry, resource);
  const declared = mirror ?? session.context.registries.find(({ host }) => host === registry) ?? null;
  if (declared === null) return null;
  const written = writtenAt(value, resource.span);
  const original = service === null ? [] : locationOfService(scene, service, registry, value).knowledge;
  const location = {
    ...written,
    steps: [...written.steps, { kind: "file", span: declared.span }],
    place: session.places.ofCountry(declared.country),
    regions: [],
    operatedBy: null,
    knowledge: mirror === null ? [] : original,
    precision: "very-high",
    basis: "own"
  };
  return tie(scene, "image", location, { party: declared.party });
}
function mirrorOf(mirrors, registry, { span, unit }) {
  let best = null;
  for (const mirror of mirrors) {
    if (canonical(mirror.registry) !== canonical(registry)) continue;
    for (const path of mirror.paths.length === 0 ? ["."] : mirror.paths) {
      if (!isUnder(span.file.path, path) && !isUnder(unit.path, path)) continue;
      if (best === null || path.length > best.length) best = { mirror, length: path.length };
    }
  }
  return best?.mirror ?? null;
}
function canonical(registry) {
  return /^(?:index|registry-1|registry\.hub)\.docker\.(?:io|com)$/.test(registry) ? "docker.io" : registry;
}
var longestSubject2 = 60;
function without(scene, value, reason) {
  const written = writtenAt(value, scene.resource.span);
  return {
    ...written,
    place: unknown({ ...reason, span: reason.span ?? written.deciding }),
    regions: [],
    operatedBy: null,
    knowledge: [],
    precision: "high",
    basis: "own"
  };
}

// src/exposure/kubernetes/labels.ts
function wishesInSelector(value) {
  if (value?.kind !== "map") return [];
  return [...value.entries].map(([key, wish]) => ({ key, value: wish }));
}
function wishesInExpressions(configuration, path) {
  const wishes = [];
  for (const { within, name } of readPath(configuration, path)) {
    for (const block of within[0].blocks(name)) {
      const { configuration: one } = block;
      const key = one.attribute("key");
      const operator = one.attribute("operator");
      const values2 = one.attribute("values");
      if (key?.kind !== "string" || values2 === null) continue;
      if (operator?.kind === "string" && operator.value !== "In") continue;
      wishes.push({ key: key.value, value: values2 });
    }
  }
  return wishes;
}
function wishesInTolerations(pod) {
  return pod.blocks("tolerations").flatMap(({ configuration }) => {
    const key = configuration.attribute("key");
    return key?.kind === "string" ? [{ key: key.value, value: key }] : [];
  });
}
function readLabels(scene, wishes, driver = null) {
  const { catalogue } = scene.session;
  const vendors2 = [];
  const named2 = wishes.flatMap(({ key, value }) => {
    const found = labelOf(catalogue, key, textOf(value));
    if (found === null) return [];
    const { entry, family } = found;
    const provider = entry.provider === null ? null : catalogue.providers[entry.provider] ?? null;
    if (provider !== null) vendors2.push({ provider, family, key, value });
    return entry.says === "region" ? [{ key, value, family, provider }] : [];
  });
  const own = vendors2[0]?.provider ?? driver ?? declaredProvider(scene.session, scene.resource) ?? (named2.length > 0 ? scene.vendors().only : null);
  const groups = /* @__PURE__ */ new Map();
  for (const { key, value, family, provider } of named2) {
    const texts = value.kind === "list" ? value.elements : [value];
    const places = texts.flatMap((text) => placeOf(scene, key, text, family, provider ?? own));
    const [first, ...others] = places;
    if (first !== void 0) groups.set(key, [first, ...others]);
  }
  const locations = [...groups.values()].flatMap((all) => togetherLocations(scene.session.places, all));
  return { locations: distinct2(locations), vendors: vendors2 };
}
function textOf(value) {
  const [first] = value.kind === "list" ? value.elements : [value];
  return first?.kind === "string" ? first.value : null;
}
function distinct2(locations) {
  const seen = /* @__PURE__ */ new Map();
  for (const location of locations) {
    const { place: place2, operatedBy } = location;
    const key = [place2.status, place2.countries.join(","), operatedBy?.id ?? ""].join("\0");
    if (!seen.has(key)) seen.set(key, location);
  }
  return [...seen.values()];
}
function placeOf(scene, key, value, family, provider) {
  if (value.kind !== "string") return [];
  const { session, resource } = scene;
  const written = writtenAt(value, resource.span);
  const base = { ...written, basis: "own" };
  const said = known({ nl: `${key} zegt waar dit draait`, en: `${key} says where this runs` }, family);
  const candidates2 = regionsNamed(scene, key, value.value, provider);
  const [first, ...others] = candidates2.map((region) => {
    const facts = regionFacts(session, region);
    const knowledge2 = [said, belongsTo2(region.code, region.provider, family), ...facts.knowledge];
    const precision = lowest("high", facts.precision);
    return { ...base, ...facts, knowledge: knowledge2, precision, operatedBy: region.provider };
  });
  if (first !== void 0) return [oneOfLocations(session.places, [first, ...others], null)];
  const code = isPlaceholder(value.value) ? "placeholder" : "region-not-in-catalogue";
  const subject = JSON.stringify(value.value.slice(0, 60));
  const place2 = unknown({ code, subject, span: written.deciding });
  return [{ ...base, place: place2, regions: [], knowledge: [said], precision: "high", operatedBy: provider }];
}
function regionsNamed({ session, vendors: vendors2 }, key, name, provider) {
  const { catalogue } = session;
  for (const written of [name, name.replace(/(?<=[a-z]\d?)-\d$/, "")]) {
    const own = provider === null ? null : regionOf(catalogue, provider, written);
    if (own !== null) return [own];
    const all = regionsInLabels(catalogue, written);
    const zones = all.filter(({ code, entry }) => {
      return entry.kind === "zone" || code !== written && !entry.aliases?.includes(written);
    });
    const fitting = key.endsWith("/zone") && zones.length > 0 ? zones : all;
    if (fitting.length > 0) return fitting.length === 1 ? fitting : amongNamed(fitting, vendors2());
  }
  return [];
}
function amongNamed(regions, { around }) {
  for (const named2 of around) {
    const fitting = regions.filter(({ provider }) => named2.has(provider));
    if (fitting.length === 1) return fitting;
  }
  return regions;
}

// src/exposure/type-rule.ts
function typeRules(catalogue) {
  const bySource = /* @__PURE__ */ new Map();
  return ({ provider, type }) => {
    const source = provider?.source ?? "";
    let byType = bySource.get(source);
    if (byType === void 0) {
      byType = /* @__PURE__ */ new Map();
      bySource.set(source, byType);
    }
    const known2 = byType.get(type);
    if (known2 !== void 0) return known2;
    const entry = source === "" ? providerOfType(catalogue, type) : providerOfSource(catalogue, source, type);
    const rule = entry === null ? null : makeRule(entry, type);
    byType.set(type, rule);
    return rule;
  };
}
var made = /* @__PURE__ */ new WeakMap();
function ruleFor(provider, type) {
  const byType = made.get(provider) ?? /* @__PURE__ */ new Map();
  made.set(provider, byType);
  const rule = byType.get(type) ?? makeRule(provider, type);
  byType.set(type, rule);
  return rule;
}
function makeRule(provider, type) {
  const entry = entryOfType(provider, type);
  const sources = sourcesOf(provider, entry);
  const made3 = [];
  const make = (position) => {
    const fact = factOf(entry, provider);
    if (entry?.placeless) return [placelessStep(type, fact)];
    if (entry?.global) return [globalStep(type, fact)];
    const source = sources[position];
    const general = entry === null ? [generalRuleStep(type, provider)] : [];
    return source === void 0 ? general : [...general, sourceStep(type, source, provider, fact)];
  };
  return {
    type,
    provider,
    entry,
    sources,
    byGeneralRule: entry === null,
    precision: precisionOf(provider, entry),
    stepsOf: (position) => {
      made3[position] ??= make(position);
      return made3[position];
    }
  };
}
function sourcesOf(provider, entry) {
  if (entry?.global) return [{ place: "global" }];
  if (entry?.placeless) return [{ place: "not-applicable" }];
  return entry?.location ?? provider.location;
}
function precisionOf(provider, entry) {
  if (entry === null) return "medium";
  return (entry.verified ?? provider.verified) === false ? "low" : "very-high";
}

// src/exposure/kubernetes/names.ts
function nameOf({ configuration }) {
  const [metadata] = configuration.blocks("metadata");
  const name = metadata?.configuration.attribute("name");
  return name?.kind === "string" ? name.value : null;
}
function objectsByName(resources) {
  let units = null;
  return (unit, name) => {
    units ??= gather(resources);
    return units.get(unit)?.get(name) ?? [];
  };
}
function gather(resources) {
  const units = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    if (resource.kind !== "object") continue;
    const name = nameOf(resource);
    if (name === null) continue;
    const names = units.get(resource.unit) ?? /* @__PURE__ */ new Map();
    units.set(resource.unit, names);
    const same = names.get(name);
    if (same === void 0) names.set(name, [resource]);
    else same.push(resource);
  }
  return units;
}
function referencesIn(fields) {
  return fields.names().flatMap((field) => {
    const kind = field === "owner" ? null : field.replace(/(?:Id|Name|Arn)?(?:Ref)?$/, "").toLowerCase();
    if (field === "owner" || field.endsWith("Ref")) {
      const name2 = fields.blocks(field)[0]?.configuration.attribute("name");
      return name2?.kind === "string" ? [{ kind, name: name2.value }] : [];
    }
    if (!/(?:Name|Id)$/.test(field)) return [];
    const name = fields.attribute(field);
    return name?.kind === "string" ? [{ kind, name: name.value }] : [];
  });
}
function refersTo({ kind }, { type }) {
  const own = type.slice(type.lastIndexOf("/") + 1).toLowerCase();
  return kind === null || kind === "" || own.endsWith(kind) || kind.endsWith(own);
}

// src/exposure/kubernetes/managed.ts
function exposeManaged(scene, managed, family) {
  const { session, resource, parties } = scene;
  const reading = readManaged(scene, managed);
  if (reading === null) return [];
  const { rule, seen } = reading;
  const locations = locationsOf2(scene, managed, reading, family, 0);
  const [main] = locations;
  const copies = managed.copies === void 0 ? copiesOf(session, rule, seen, main) : copiesOf(session, withCopies(rule, managed), resource, main);
  const ties = (role, location) => withBeneath(session, parties, exposureOf(seen, role, location, rule, parties), location);
  const exposures = [
    ...locations.flatMap((location) => ties(rule.entry?.role ?? "hosting", location)),
    ...copies.flatMap(({ role, location }) => ties(role, location))
  ];
  return exposures.map((exposure) => ({ ...exposure, resource }));
}
function readManaged({ session, resource }, managed) {
  const provider = session.catalogue.providers[managed.provider];
  if (provider === void 0) return null;
  const fields = blockAt(resource.configuration, managed.fields);
  const rule = ruleFor(provider, terraformType(provider, managed, resource.type));
  const configuration = fields === null ? empty(resource) : inTerraformSpelling(fields);
  return { rule, seen: { ...resource, type: rule.type, configuration }, fields };
}
function withCopies(rule, { copies }) {
  return copies === void 0 ? rule : { ...rule, entry: { ...rule.entry, copies } };
}
function locationsOf2(scene, managed, { rule, seen, fields }, family, depth) {
  const { session, resource } = scene;
  const { provider, sources } = rule;
  const bound = rule.entry?.global !== true && rule.entry?.placeless !== true;
  const read = (one, from) => {
    const { configuration, span } = one;
    const subject = { resource: one, configuration, use: null, provider, absence: span };
    return locate(session, subject, from, (position) => {
      const source = from[position];
      return source === void 0 ? [] : [sourceStep(resource.type, source, provider, family)];
    });
  };
  const elsewhere2 = bound ? endpointOfProvider(scene) : null;
  const found = elsewhere2 ?? read(resource, bound ? managed.location ?? [] : []) ?? read(seen, sources);
  if (found !== null && !saysNothing(found)) return found;
  return whereItBelongs(scene, fields, provider, depth) ?? found ?? [nothingSaid2(resource, provider)];
}
function saysNothing([{ basis, place: place2 }]) {
  return basis === "absence" && place2.status === "unknown";
}
var deepestChain2 = 5;
function whereItBelongs(scene, fields, provider, depth) {
  if (fields === null || depth >= deepestChain2) return null;
  for (const reference of referencesIn(fields)) {
    for (const target of scene.called(reference.name)) {
      const known2 = kindOf(scene.session.catalogue, target.type);
      const managed = known2?.entry.managed;
      if (target === scene.resource || known2 === null || managed?.provider !== provider.id) continue;
      if (!refersTo(reference, target)) continue;
      const there = { ...scene, resource: target };
      const reading = readManaged(there, managed);
      if (reading === null) continue;
      const found = locationsOf2(there, managed, reading, known2.family, depth + 1);
      if (found[0].place.status === "not-applicable" || saysNothing(found)) continue;
      const use = { kind: "file", span: scene.resource.span };
      const [first, ...others] = found.map((location) => {
        return { ...location, steps: [use, ...location.steps] };
      });
      if (first !== void 0) return [first, ...others];
    }
  }
  return null;
}
function endpointOfProvider(scene) {
  const spec = blockAt(scene.resource.configuration, "spec");
  const name = spec?.blocks("providerConfigRef")[0]?.configuration.attribute("name");
  const wanted = name?.kind === "string" ? name.value : "default";
  const group = scene.resource.type.split("/")[0] ?? "";
  for (const config of scene.called(wanted)) {
    const [home = "", kind = ""] = config.type.split("/");
    if (!kind.endsWith("ProviderConfig") || !group.endsWith(home)) continue;
    const [url] = readPath(config.configuration, "spec.endpoint.url.static");
    const location = url === void 0 ? null : locationOfAddress(scene, url.value);
    if (location !== null) return [location];
  }
  return null;
}
function nothingSaid2({ span, type }, provider) {
  const place2 = unknown({ code: "type-not-in-catalogue", subject: type, span });
  const base = { place: place2, regions: [], operatedBy: provider, knowledge: [], conditions: [] };
  return { ...base, steps: [{ kind: "file", span }], deciding: span, precision: "medium", basis: "absence" };
}
function terraformType(provider, { types }, type) {
  const slash = type.lastIndexOf("/");
  const kind = type.slice(slash + 1);
  const group = /^[^./]+/.exec(type)?.[0] ?? "";
  const prefix = provider.prefixes[0] ?? "";
  const listed2 = [`${group}/${kind}`, kind].flatMap(
    (name) => types !== void 0 && Object.hasOwn(types, name) ? types[name] ?? [] : []
  );
  const names = [...listed2, `${prefix}${group}_${snake(kind)}`, `${prefix}${snake(kind)}`];
  const exact = names.find((name) => Object.hasOwn(provider.resourceTypes ?? {}, name));
  return exact ?? names.find((name) => entryOfType(provider, name) !== null) ?? names[0] ?? prefix;
}
function snake(name) {
  return name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
}
function camel(name) {
  return name.replace(/_+([a-z\d])/g, (_, letter) => letter.toUpperCase());
}
function inTerraformSpelling(fields) {
  const written = (name) => fields.attribute(name) === null ? camel(name) : name;
  return {
    span: fields.span,
    attribute: (name) => fields.attribute(written(name)),
    blocks: (name) => fields.blocks(written(name)).map(({ configuration, presence }) => {
      return { configuration: inTerraformSpelling(configuration), presence };
    }),
    names: () => fields.names().map(snake)
  };
}
function empty({ span }) {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
}

// src/exposure/kubernetes/flags.ts
function exposeFlags(scene, container) {
  const image = container.attribute("image");
  const named2 = image?.kind === "string" ? image.value : "";
  const given = ["command", "args"].flatMap((name) => textsIn(container.attribute(name)));
  return flagsOfPrograms(scene.session.catalogue).flatMap(({ entry, family }) => {
    if (entry.image !== void 0 && !named2.includes(entry.image)) return [];
    return valuesOf(given, entry.flag).flatMap(({ text, value }) => {
      const { values: values2 = {} } = entry;
      const id = entry.regionsOf ?? (Object.hasOwn(values2, text) ? values2[text] : void 0);
      const provider = id === void 0 ? void 0 : scene.session.catalogue.providers[id];
      if (provider === void 0) return [];
      const knowledge2 = [belongsTo2(`${entry.flag}=${text}`, provider, family)];
      const written = writtenAt(value, scene.resource.span);
      if (entry.regionsOf !== void 0) {
        const subject = subjectIn(scene, provider, scene.resource.span);
        return readRegion(scene.session, subject, text, value).map(
          (location) => tie(scene, entry.role, { ...location, precision: lowest("high", location.precision) })
        );
      }
      if (!entry.global) return [tie(scene, entry.role, inCluster(scene, written, provider, knowledge2))];
      const base = { ...written, regions: [], operatedBy: provider, basis: "own" };
      return [tie(scene, entry.role, { ...base, place: global(provider.id), knowledge: knowledge2, precision: "high" })];
    });
  });
}
function textsIn(value) {
  if (value?.kind !== "list") return [];
  return value.elements.flatMap((element) => element.kind === "string" ? [element] : []);
}
function valuesOf(given, flag) {
  return given.flatMap((value, at2) => {
    if (value.value.startsWith(`${flag}=`)) return [{ text: value.value.slice(flag.length + 1), value }];
    const next = value.value === flag ? given[at2 + 1] : void 0;
    return next === void 0 ? [] : [{ text: next.value, value: next }];
  });
}

// src/exposure/kubernetes/variables.ts
var storeAddress = /(?:S3|AWS|MINIO|OBJECT|STORAGE|BUCKET|BLOB|SPACES).*(?:ENDPOINT|URL|URI|HOST|SERVER|ADDRESS)|ENDPOINT_URL/i;
function elsewhereBeside(catalogue, variables, provider) {
  const hosts = variables.flatMap(({ name, value }) => {
    if (value.kind !== "string" || !storeAddress.test(name)) return [];
    const host = hostOf(value.value);
    return host === null ? [] : [host];
  });
  const owners = hosts.map((host) => serviceOfHost(catalogue, host)?.provider ?? null);
  return owners.length > 0 && !owners.includes(provider);
}
var mostTexts = 5e3;
function variablesUnder(configuration, path) {
  const found = [];
  const gather4 = (name, value) => {
    if (found.length >= mostTexts) return;
    if (value.kind === "map") gatherMap(value.entries);
    else if (value.kind === "list") for (const one of value.elements) gather4(name, one);
    else found.push({ name, value });
  };
  const gatherMap = (entries) => {
    const own = entries.get("name");
    for (const [key, one] of entries)
      gather4(key === "value" && own?.kind === "string" ? own.value : key, one);
  };
  for (const { name, value } of readPath(configuration, path)) gather4(name, value);
  return found;
}

// src/exposure/kubernetes/vendors.ts
function exposeAnnotations(scene) {
  const [metadata] = scene.resource.configuration.blocks("metadata");
  const annotations = metadata?.configuration.attribute("annotations");
  return annotations?.kind === "map" ? exposeAnnotated(scene, annotations, scene.resource.type) : [];
}
function exposeAnnotated(scene, annotations, type) {
  const { session } = scene;
  const placed = [];
  const named2 = [];
  for (const [key, value] of annotations.entries) {
    const found = annotationOf(session.catalogue, key, type, textOf2(value));
    if (found === null) continue;
    const { entry, family } = found;
    const provider = session.catalogue.providers[entry.provider];
    if (provider === void 0) continue;
    const behind2 = { provider, family };
    const location = entry.global ? worldwide(scene, key, value, behind2) : saidBy(scene, key, value, behind2, entry.says);
    const runBy = { party: entry.party ?? null };
    if (location === null) named2.push(tie(scene, entry.role, byNameAlone(scene, key, value, behind2), runBy));
    else placed.push(tie(scene, entry.role, location, runBy));
  }
  const same = (one, other) => one.role === other.role && one.party?.id === other.party?.id;
  const alone = named2.filter(
    (one, at2) => ![...placed, ...named2.slice(0, at2)].some((other) => same(one, other))
  );
  return [...placed, ...alone];
}
function textOf2(value) {
  return "value" in value ? String(value.value) : "";
}
function saidBy(scene, key, value, { provider, family }, says2) {
  if (says2 === void 0 || value.kind !== "string") return null;
  const knowledge2 = [belongsTo2(key, provider, family)];
  if (says2 === "region") {
    const [location] = readRegion(
      scene.session,
      subjectIn(scene, provider, scene.resource.span),
      value.value,
      value
    );
    return { ...location, knowledge: [...knowledge2, ...location.knowledge] };
  }
  const region = regionOfIdentifier(scene.session.catalogue, provider, value.value);
  if (region === null) return null;
  const written = writtenAt(value, scene.resource.span);
  const facts = regionFacts(scene.session, region);
  const base = { ...written, ...facts, operatedBy: provider, basis: "own" };
  return { ...base, knowledge: [...knowledge2, ...facts.knowledge] };
}
function worldwide(scene, key, value, { provider, family }) {
  const written = writtenAt(value, scene.resource.span);
  const base = { ...written, regions: [], operatedBy: provider, basis: "own" };
  return {
    ...base,
    place: global(provider.id),
    knowledge: [belongsTo2(key, provider, family)],
    precision: "high"
  };
}
function byNameAlone(scene, key, value, { provider, family }) {
  const written = writtenAt(value, scene.resource.span);
  return inCluster(scene, written, provider, [belongsTo2(key, provider, family)]);
}
function exposeDriver(scene, path) {
  return readPath(scene.resource.configuration, path).flatMap(({ value }) => exposeDriverNamed(scene, value));
}
function exposeDriverNamed(scene, value) {
  return exposeName(scene, value, "hosting", providerOfDriver, true);
}
function exposeStorageClass(scene, path) {
  return readPath(scene.resource.configuration, path).flatMap(
    ({ value }) => exposeStorageClassNamed(scene, value)
  );
}
function exposeStorageClassNamed(scene, value) {
  return exposeName(scene, value, "hosting", providerOfStorageClass, true).map((exposure) => {
    return { ...exposure, precision: "medium" };
  });
}
function exposeClass(scene, path) {
  return readPath(scene.resource.configuration, path).flatMap(({ value }) => exposeClassNamed(scene, value));
}
function exposeClassNamed(scene, value) {
  return exposeName(scene, value, "network", providerOfClass, null);
}
function exposeName(scene, value, role, providerOf, stores) {
  const behind2 = value.kind === "string" ? providerOf(scene.session.catalogue, value.value) : null;
  if (behind2 === null) return [];
  return [tie(scene, role, byNameAlone(scene, textOf2(value), value, behind2), { stores })];
}

// src/exposure/kubernetes/pods.ts
var containers = ["initContainers", "containers", "ephemeralContainers", "container", "script", "sidecars"];
function exposePod(scene, pod) {
  const all = containers.flatMap((name) => pod.blocks(name).map(({ configuration }) => configuration));
  return [
    ...exposePlacement(scene, pod),
    ...exposeVolumes(scene, pod),
    ...all.flatMap((one) => exposeContainer(scene, one))
  ];
}
function exposeVolumes(scene, pod) {
  const at2 = (path) => readPath(pod, path).map(({ value }) => value);
  return [
    ...at2("volumes.nfs.server").flatMap((value) => exposeAddress(scene, "hosting", value)),
    ...at2("volumes.csi.volumeAttributes.server").flatMap((value) => exposeAddress(scene, "hosting", value)),
    ...at2("volumes.csi.driver").flatMap((value) => exposeDriverNamed(scene, value))
  ];
}
function exposePlacement(scene, pod) {
  const { locations, vendors: vendors2 } = readLabels(scene, [
    ...wishesInSelector(pod.attribute("nodeSelector")),
    ...wishesInExpressions(pod, requiredTerms)
  ]);
  const tolerated = readLabels(scene, wishesInTolerations(pod)).vendors;
  const named2 = [...vendors2, ...tolerated];
  return [
    ...locations.map((location) => tie(scene, "hosting", location)),
    ...exposeVendors(scene, locations.length > 0 ? [] : named2),
    ...locations.length > 0 || named2.length > 0 ? [] : [tie(scene, "hosting", whereCluster(scene))]
  ];
}
var requiredTerms = "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions";
function whereCluster(scene) {
  const { span } = scene.resource;
  return inCluster(scene, { steps: [{ kind: "file", span }], deciding: span, conditions: [] }, null);
}
function exposeVendors(scene, vendors2) {
  const byProvider = new Map(vendors2.toReversed().map((vendor) => [vendor.provider.id, vendor]));
  return [...byProvider.values()].map(({ provider, family, key, value }) => {
    const written = writtenAt(value, scene.resource.span);
    return tie(scene, "hosting", inCluster(scene, written, provider, [belongsTo2(key, provider, family)]));
  });
}
function exposeContainer(scene, container) {
  const image = container.attribute("image");
  const texts = ["command", "args", "source"].flatMap((name) => container.attribute(name) ?? []);
  const variables = container.blocks("env").flatMap(({ configuration }) => {
    const name = configuration.attribute("name");
    const value = configuration.attribute("value");
    return name?.kind === "string" && value !== null ? [{ name: name.value, value }] : [];
  });
  return [
    ...image === null ? [] : exposeImage(scene, image),
    ...exposeVariables(scene, variables),
    ...exposeFlags(scene, container),
    ...texts.flatMap((value) => exposeText(scene, "endpoint", value, "medium"))
  ];
}
function exposeVariables(scene, variables, role = "endpoint") {
  return variables.flatMap(({ name, value }) => {
    const texts = exposeText(scene, role, value, "high");
    const cloud = providerOfVariable(scene.session.catalogue, name);
    if (cloud === null || value.kind !== "string" || texts.length > 0) return texts;
    if (elsewhereBeside(scene.session.catalogue, variables, cloud.provider)) return texts;
    const subject = subjectIn(scene, cloud.provider, scene.resource.span);
    const knowledge2 = belongsTo2(name, cloud.provider, cloud.family);
    return readRegion(scene.session, subject, value.value, value).map(
      (location) => tie(scene, "endpoint", { ...location, knowledge: [knowledge2, ...location.knowledge] })
    );
  });
}

// src/exposure/kubernetes/shippers.ts
var mostLines = 30;
var longestText2 = 256 * 1024;
var longestLine = 200;
var setting = /^\s*["']?([A-Za-z_]+)["']?\s*[:= ]\s*["']?([a-z]{2}[a-z-]*-\d)["']?,?\s*$/;
var newSection = /^\s*(?:\[|<\/?(?:match|store|source|filter)|#|$)/;
var otherStore = /endpoint/i;
function exposeShippers(scene, value) {
  const { origin } = value.provenance;
  if (value.kind !== "string" || origin.kind !== "file" || !value.value.includes("\n")) return [];
  const { file, start, end } = origin.span;
  const outputs = shipperOutputs(scene.session.catalogue);
  const lines = file.text.slice(start, Math.min(end, start + longestText2)).split("\n");
  const found = [];
  let offset = start;
  for (const [at2, line] of lines.entries()) {
    const from = offset;
    offset += line.length + 1;
    const [, key = "", region = ""] = line.length > longestLine ? [] : setting.exec(line) ?? [];
    const output = region === "" ? null : outputAbove(lines, at2, key.toLowerCase(), outputs);
    if (output === null) continue;
    const place2 = from + line.indexOf(region);
    const span = { file, start: place2, end: place2 + region.length };
    const written = { ...value, provenance: { ...value.provenance, origin: { kind: "file", span } } };
    found.push(...exposeRegion(scene, output, region, written));
  }
  return found;
}
function outputAbove(lines, at2, key, outputs) {
  const candidates2 = outputs.filter(({ entry }) => entry.keys.includes(key));
  const section = sectionAround(lines, at2);
  if (section.some((line) => otherStore.test(line))) return null;
  const written = section.map((line) => (line.toLowerCase().match(/[a-z0-9_]+/g) ?? []).join(" "));
  const words = new Set(written.flatMap((line) => line.split(" ")));
  const names = (name) => name.includes(" ") ? written.includes(name) : words.has(name);
  return candidates2.find(({ entry }) => entry.names.some(names)) ?? null;
}
function sectionAround(lines, at2) {
  let first = at2;
  while (first > 0 && at2 - first < mostLines && !newSection.test(lines[first - 1] ?? "")) first -= 1;
  let last = at2;
  while (last < lines.length - 1 && last - at2 < mostLines && !newSection.test(lines[last + 1] ?? ""))
    last += 1;
  return lines.slice(first, last + 1);
}
function exposeRegion(scene, output, name, value) {
  const region = regionOf(scene.session.catalogue, output.provider, name);
  if (region === null) return [];
  const facts = regionFacts(scene.session, region);
  const [label = ""] = output.entry.names;
  const location = {
    ...writtenAt(value, scene.resource.span),
    ...facts,
    knowledge: [belongsTo2(label, output.provider, output.family), ...facts.knowledge],
    precision: lowest("medium", facts.precision),
    operatedBy: output.provider,
    basis: "own"
  };
  return [tie(scene, output.entry.role, location, { stores: true })];
}

// src/exposure/kubernetes/templates.ts
function exposeTemplates(scene, path) {
  return blocksAt(scene.resource.configuration, path).flatMap((template) => {
    const [base] = template.blocks("base");
    if (base === void 0 || patchesPlace(template) || patchedBySet(scene, template)) return [];
    return exposeBase(scene, base.configuration);
  });
}
var place = /\.(?:region|location|zone|availabilityZone)$/;
var patchSets = ["spec.patchSets[]", "spec.pipeline[].input.patchSets[]"];
function patchedBySet({ resource }, template) {
  const names = readPath(template, "patches.patchSetName").flatMap(
    ({ value }) => value.kind === "string" ? [value.value] : []
  );
  if (names.length === 0) return false;
  return patchSets.flatMap((path) => blocksAt(resource.configuration, path)).some((set) => {
    const name = set.attribute("name");
    return name?.kind === "string" && names.includes(name.value) && patchesPlace(set);
  });
}
function patchesPlace(template) {
  const paths = ["patches.toFieldPath", "patches.fromFieldPath"].flatMap((path) => readPath(template, path));
  return paths.some(({ value }) => value.kind === "string" && place.test(value.value));
}
function exposeBase(scene, base) {
  const type = typeOf(base);
  const known2 = type === null ? null : kindOf(scene.session.catalogue, type);
  if (type === null || known2?.entry.managed === void 0) return [];
  const resource = { ...scene.resource, type, configuration: base };
  return exposeManaged({ ...scene, resource }, known2.entry.managed, known2.family).filter((exposure) => exposure.place.status === "known" || exposure.place.status === "multi").map((exposure) => {
    return { ...exposure, resource: scene.resource, precision: lowest("medium", exposure.precision) };
  });
}
function typeOf(base) {
  const version = base.attribute("apiVersion");
  const kind = base.attribute("kind");
  if (version?.kind !== "string" || kind?.kind !== "string") return null;
  const slash = version.value.lastIndexOf("/");
  return slash === -1 ? kind.value : `${version.value.slice(0, slash)}/${kind.value}`;
}

// src/exposure/kubernetes/ties.ts
function exposeTie(scene, entry, family) {
  const { configuration } = scene.resource;
  const blocks = entry.at === void 0 ? [configuration] : blocksAt(configuration, entry.at);
  return blocks.flatMap(
    (block) => holds(block, entry.when).answer === "no" ? [] : exposeBlock(scene, entry, family, block)
  );
}
function exposeBlock(scene, entry, family, block) {
  const { session, resource } = scene;
  const { role } = entry;
  const stores = entry.stores ?? null;
  const provider = entry.provider === null ? null : session.catalogue.providers[entry.provider] ?? null;
  for (const path of entry.endpoints ?? []) {
    for (const { value } of readPath(block, path)) {
      const there = endpointAt(scene, provider, value);
      if (there !== null) return [tie(scene, role, there.location, { stores, party: there.party })];
    }
  }
  const absence = entry.at === void 0 ? resource.span : startOfBlock(block);
  const subject = { resource, configuration: block, use: null, provider, absence };
  const stepsOf = (position) => {
    const source = entry.location[position];
    return source === void 0 ? [] : [sourceStep(resource.type, source, provider, family)];
  };
  const located = locate(session, subject, entry.location, stepsOf) ?? [];
  return located.map((location) => {
    const settled = location.place.status === "customer-run" ? inCluster(scene, location, provider) : location;
    return tie(scene, role, settled, { stores, party: entry.party ?? null });
  });
}
function endpointAt(scene, provider, value) {
  if (value.kind !== "string" || value.value.trim() === "") return null;
  const written = writtenAt(value, scene.resource.span);
  const host = hostOf(value.value);
  if (host !== null && isPrivateAddress(value.value, host))
    return { location: inCluster(scene, written, null), party: null };
  const service = host === null ? null : serviceOfHost(scene.session.catalogue, host);
  if (host !== null && service !== null) {
    if (service.region === null && service.provider !== null && service.provider === provider) return null;
    return { location: locationOfService(scene, service, host, value), party: service.party };
  }
  const subject = host === null ? JSON.stringify(value.value.slice(0, 60)) : host;
  const code = host === null ? "placeholder" : "placed-elsewhere";
  const place2 = unknown({ code, subject: value.sensitive ? "(…)" : subject, span: written.deciding });
  const base = { ...written, regions: [], operatedBy: null, knowledge: [] };
  return { location: { ...base, place: place2, precision: "high", basis: "own" }, party: null };
}
function startOfBlock({ span: { file, start, end } }) {
  const lineEnd = file.text.indexOf("\n", start);
  return { file, start, end: lineEnd === -1 || lineEnd > end ? end : lineEnd };
}

// src/exposure/kubernetes/unit-vendor.ts
function vendorsOfUnits(session, resources) {
  const { catalogue } = session;
  const known2 = /* @__PURE__ */ new Map();
  let byUnit = null;
  let scan = null;
  return (unit) => {
    const before = known2.get(unit);
    if (before !== void 0) return before;
    byUnit ??= objectsByUnit(resources);
    scan ??= new Set(resources.flatMap((resource) => namedAround(session, resource)));
    const objects = byUnit.get(unit) ?? [];
    const named2 = new Set(objects.flatMap((resource) => vendorsNamed(catalogue, resource)));
    const [first = null] = named2;
    const around = new Set(objects.flatMap((resource) => namedAround(session, resource)));
    const vendors2 = { only: named2.size === 1 ? first : null, around: [around, scan] };
    known2.set(unit, vendors2);
    return vendors2;
  };
}
function namedAround(session, resource) {
  const { catalogue } = session;
  if (resource.kind !== "object") {
    const rule = session.ruleOf(resource);
    return rule === null ? [] : [rule.provider];
  }
  const entry = kindOf(catalogue, resource.type)?.entry;
  const managing = entry?.managed === void 0 ? void 0 : catalogue.providers[entry.managed.provider];
  const images = podsOf(resource.configuration, entry).flatMap(
    (pod) => ["initContainers[].image", "containers[].image"].flatMap(
      (path) => readPath(pod, path).flatMap(({ value }) => {
        const registry = value.kind === "string" ? registryOf(value.value) : null;
        return registry === null ? [] : serviceOfHost(catalogue, registry)?.provider ?? [];
      })
    )
  );
  return [...managing === void 0 ? [] : [managing], ...images, ...vendorsNamed(catalogue, resource)];
}
function objectsByUnit(resources) {
  const byUnit = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    if (resource.kind !== "object") continue;
    const same = byUnit.get(resource.unit);
    if (same === void 0) byUnit.set(resource.unit, [resource]);
    else same.push(resource);
  }
  return byUnit;
}
function podsOf(configuration, entry) {
  return (entry?.pods ?? []).flatMap((path) => blocksAt(configuration, path));
}
function vendorsNamed(catalogue, { type, configuration }) {
  const entry = kindOf(catalogue, type)?.entry;
  const texts = (paths) => (paths ?? []).flatMap(
    (path) => readPath(configuration, path).flatMap(({ value }) => value.kind === "string" ? [value.value] : [])
  );
  const [metadata] = configuration.blocks("metadata");
  const [annotations] = metadata?.configuration.blocks("annotations") ?? [];
  return [
    ...texts(entry?.drivers).flatMap((name) => providerOfDriver(catalogue, name)?.provider ?? []),
    ...texts(entry?.classes).flatMap((name) => providerOfClass(catalogue, name)?.provider ?? []),
    ...podsOf(configuration, entry).flatMap((pod) => [
      ...(pod.blocks("nodeSelector")[0]?.configuration.names() ?? []).flatMap((key) => {
        const vendor = labelOf(catalogue, key)?.entry.provider ?? null;
        return vendor === null ? [] : catalogue.providers[vendor] ?? [];
      })
    ]),
    ...(annotations?.configuration.names() ?? []).flatMap((key) => {
      const value = annotations?.configuration.attribute(key) ?? null;
      const text = value?.kind === "string" ? value.value : "";
      const found = annotationOf(catalogue, key, type, text)?.entry;
      if (found === void 0 || found.global) return [];
      return catalogue.providers[found.provider] ?? [];
    })
  ];
}

// src/exposure/kubernetes/values-images.ts
function registryForAll(values2) {
  const global2 = values2.kind === "map" ? values2.entries.get("global") : void 0;
  if (global2?.kind !== "map") return null;
  const image = global2.entries.get("image");
  return textIn(global2, ["imageRegistry", "image_registry", "dockerRegistry", "registry"]) ?? (image?.kind === "map" ? textIn(image, ["registry"]) : null);
}
function imagesIn({ value, under }, everywhere) {
  const parts = imageInParts(value, under.at(-1) ?? "", everywhere);
  const plain = [...value.entries].flatMap(([key, one]) => {
    if (one.kind !== "string") return [];
    if (isImageKey(key)) return isImage(one.value) ? [one] : [];
    if (under.some((name) => /^images$/i.test(name)) && parts.length === 0)
      return isImage(one.value) && /\/|:/.test(one.value) ? [one] : [];
    const alone = parts.length === 0 && isRegistryKey(key) && isRegistry(one.value);
    return alone ? [{ ...one, value: `${withoutSlash(one.value)}/any` }] : [];
  });
  return [...parts, ...plain];
}
function imageInParts(value, key, everywhere) {
  const repository = textIn(value, ["repository", "imageName"]) ?? nameBesideRegistry(value);
  if (repository === null || !isImage(repository.value)) return [];
  const registry = textIn(value, ["registry", "imageRegistry", "hub"]);
  const isOne = registry !== null || isImageKey(key) || ["tag", "digest", "pullPolicy", "imagePullPolicy"].some((name) => value.entries.has(name));
  if (!isOne) return [];
  const decides = everywhere ?? registry;
  if (decides === null) return [repository];
  return [{ ...decides, value: `${withoutSlash(decides.value)}/${repository.value}` }];
}
function nameBesideRegistry(value) {
  return value.entries.has("registry") || value.entries.has("hub") ? textIn(value, ["name", "image"]) : null;
}
function textIn({ entries }, names) {
  for (const name of names) {
    const value = entries.get(name);
    if (value?.kind === "string" && value.value.trim() !== "") return value;
  }
  return null;
}
function isPartOfImage(key) {
  return isImageKey(key) || isRegistryKey(key);
}
function isImageKey(key) {
  return /(?:^|[a-z0-9_-])image$/i.test(key);
}
function isRegistryKey(key) {
  return /^(?:image|container|docker)?_?registry$|^hub$/i.test(key);
}
function isImage(text) {
  return text.length <= 500 && !/\s|:\/\//.test(text) && /^[\w$%<@{[-]/.test(text) && !/\.(?:png|jpe?g|svg|gif|ico|webp|iso|qcow2)$/i.test(text);
}
function isRegistry(text) {
  return /^[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(text) && /[.:]/.test(text.split("/")[0] ?? "");
}
function withoutSlash(text) {
  return text.replace(/\/+$/, "");
}

// src/exposure/kubernetes/values-regions.ts
var regionKey = /^(?:default_?|aws_?|s3_?|azure_?|gcp_?|google_?|bucket_?)?(?:region|location|zone|regio)$/i;
var addressKey = /endpoint|url|uri|host|address|server|domain/i;
var vendorKey = /^(?:provider|type|kind|cloud|cloud_?provider|backend|platform|storage|store|object_?store)$/i;
var nearest = 4;
function exposeRegionIn(scene, block) {
  const regions = [...block.value.entries].flatMap(
    ([key, value]) => value.kind === "string" && regionKey.test(key) && value.value.trim() !== "" ? [{ key, value }] : []
  );
  return regions.flatMap(({ key, value }) => {
    const provider = vendorOf(scene, block, key) ?? amazonByDefault(scene, block);
    return provider === null || elsewhere(scene, block, provider) ? [] : exposeRegion2(scene, provider, value);
  });
}
function vendorOf({ session }, { value, under }, key) {
  const beside = [...value.entries].flatMap(
    ([name, one]) => vendorKey.test(name) && one.kind === "string" ? [one.value] : []
  );
  for (const text of [...beside, key, ...under.slice(-nearest).toReversed()]) {
    const words = text.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
    const id = words.map((word) => vendors.get(word)).find((found) => found !== void 0);
    if (id !== void 0) return session.catalogue.providers[id] ?? null;
  }
  return null;
}
function amazonByDefault({ session }, block) {
  return isAmazonByDefault(block) ? session.catalogue.providers.aws ?? null : null;
}
function isAmazonByDefault({ value, under, above }) {
  if (!under.slice(-nearest).some((name) => /^s3$|s3(?:storage|config)?$/i.test(name))) return false;
  const around = [value, ...above.slice(-2)].flatMap(({ entries }) => [...entries]);
  const hasBucket = around.some(([name, one]) => /bucket/i.test(name) && isFilled(one));
  return hasBucket && !around.some(([name, one]) => addressKey.test(name) && isFilled(one));
}
function isFilled(value) {
  if (value.kind === "map") return [...value.entries.values()].some(isFilled);
  return value.kind !== "null" && !(value.kind === "string" && value.value.trim() === "");
}
var vendors = /* @__PURE__ */ new Map([
  ["aws", "aws"],
  ["amazon", "aws"],
  ["eks", "aws"],
  ["azure", "azurerm"],
  ["aks", "azurerm"],
  ["gcp", "google"],
  ["google", "google"],
  ["gke", "google"],
  ["scaleway", "scaleway"],
  ["hetzner", "hcloud"],
  ["hcloud", "hcloud"],
  ["ovh", "ovh"],
  ["exoscale", "exoscale"],
  ["upcloud", "upcloud"],
  ["stackit", "stackit"],
  ["ionos", "ionoscloud"],
  ["digitalocean", "digitalocean"],
  ["linode", "linode"],
  ["vultr", "vultr"],
  ["alibaba", "alicloud"],
  ["aliyun", "alicloud"]
]);
function elsewhere({ session }, { value }, provider) {
  const hosts = [...value.entries].flatMap(([name, one]) => {
    const host = one.kind === "string" && addressKey.test(name) ? hostOf(one.value) : null;
    return host === null ? [] : [host];
  });
  return hosts.length > 0 && !hosts.some((host) => serviceOfHost(session.catalogue, host)?.provider === provider);
}
function exposeRegion2(scene, provider, value) {
  const region = regionOf(scene.session.catalogue, provider, value.value);
  if (region === null) return [];
  const facts = regionFacts(scene.session, region);
  const written = writtenAt(value, scene.resource.span);
  const location = { ...written, ...facts, operatedBy: provider, basis: "own" };
  return [tie(scene, "endpoint", { ...location, precision: lowest("medium", facts.precision) })];
}

// src/exposure/kubernetes/values.ts
var mostBlocks = 2e4;
var deepest = 40;
function exposeValues(scene, values2) {
  if (values2.kind === "unknown") return [tie(scene, "endpoint", notKnown2(scene, values2))];
  const blocks = blocksIn(values2);
  const everywhere = registryForAll(values2);
  const wishes = [];
  const found = blocks.flatMap((block) => {
    wishes.push(...wishesIn(block));
    return [
      ...imagesIn(block, everywhere).flatMap((image) => exposeImage(scene, image)),
      ...exposeNamed(scene, block),
      ...exposeTexts(scene, block),
      ...exposeRegionIn(scene, block)
    ];
  });
  return once([...found, ...exposeWishes(scene, wishes)]).map((exposure) => {
    return { ...exposure, precision: lowest("medium", exposure.precision) };
  });
}
function notKnown2(scene, values2) {
  const { reason } = values2;
  const written = writtenAt(values2, scene.resource.span);
  const base = { ...written, regions: [], operatedBy: null, knowledge: [], basis: "own" };
  return { ...base, place: unknown(reason), precision: "medium" };
}
function blocksIn(values2) {
  const blocks = [];
  const gather4 = (value, under, above) => {
    if (blocks.length >= mostBlocks || under.length > deepest) return;
    if (value.kind === "list") for (const element of value.elements) gather4(element, under, above);
    if (value.kind !== "map") return;
    blocks.push({ value, under, above });
    for (const [key, one] of value.entries) gather4(one, [...under, key], [...above, value].slice(-2));
  };
  gather4(values2, [], []);
  return blocks;
}
function once(exposures) {
  const seen = /* @__PURE__ */ new Map();
  for (const exposure of exposures) {
    const { role, place: place2, party, deciding } = exposure;
    const { line } = startOf(deciding);
    const key = JSON.stringify([role, place2.status, place2.countries, party?.id, deciding.file.path, line]);
    if (!seen.has(key)) seen.set(key, exposure);
  }
  return [...seen.values()];
}
function wishesIn({ value: { entries } }) {
  const key = entries.get("key");
  const operator = entries.get("operator");
  const listed2 = entries.get("values");
  const inTerms = key?.kind === "string" && (operator === void 0 || operator.kind === "string" && operator.value !== "NotIn") ? [{ key: key.value, value: listed2 ?? key }] : [];
  const selected = [...entries].flatMap(
    ([name, value]) => value.kind === "string" ? [{ key: name, value }] : []
  );
  return [...inTerms, ...selected];
}
function exposeWishes(scene, wishes) {
  const { locations, vendors: vendors2 } = readLabels(scene, wishes);
  if (locations.length === 0) return exposeVendors(scene, vendors2);
  return locations.map((location) => tie(scene, "hosting", location));
}
function exposeNamed(scene, { value, under }) {
  const annotated = /annotations$/i.test(under.at(-1) ?? "") ? exposeAnnotated(scene, value, null) : [];
  const named2 = [...value.entries].flatMap(([key, one]) => {
    if (/^(?:ingress)?class(?:name)?$|ingressClass(?:Name)?$|^(?:gateway|loadBalancer)Class(?:Name)?$/i.test(
      key
    ))
      return exposeClassNamed(scene, one);
    if (/storage_?class(?:name)?$/i.test(key)) return exposeStorageClassNamed(scene, one);
    if (/^(?:provisioner|csiDriver|driver)$/i.test(key)) return exposeDriverNamed(scene, one);
    return [];
  });
  return [...annotated, ...named2];
}
function exposeTexts(scene, { value }) {
  const texts = [...value.entries].flatMap(([name, one]) => {
    if (one.kind === "string") return isPartOfImage(name) ? [] : [{ name, value: one }];
    if (one.kind !== "list") return [];
    return one.elements.flatMap((element) => element.kind === "string" ? [{ name, value: element }] : []);
  });
  return [
    ...exposeVariables(scene, [...texts, ...variableIn(value)]),
    ...texts.flatMap((text) => exposeShippers(scene, text.value))
  ];
}
function variableIn({ entries }) {
  const name = entries.get("name");
  const value = entries.get("value");
  return name?.kind === "string" && value?.kind === "string" ? [{ name: name.value, value }] : [];
}

// src/exposure/kubernetes/index.ts
function objectExposer(session, parties, resources) {
  const vendorsOf = vendorsOfUnits(session, resources);
  const called = objectsByName(resources);
  return (resource) => {
    const { unit } = resource;
    const scene = {
      session,
      parties,
      resource,
      called: (name) => called(unit, name),
      vendors: () => vendorsOf(unit)
    };
    const found = kindOf(session.catalogue, resource.type);
    if (found?.entry.silent) return [];
    const own = found === null ? [] : exposeKind(scene, found.entry, found.family);
    const any = tiesOfAny(session.catalogue).flatMap(({ entry, family }) => exposeTie(scene, entry, family));
    return [...own, ...exposeAnnotations(scene), ...any];
  };
}
function exposeKind(scene, entry, family) {
  const { configuration } = scene.resource;
  const fields = (paths) => (paths ?? []).flatMap((path) => readPath(configuration, path).map(({ value }) => value));
  const ties = (entry.ties ?? []).flatMap((one) => exposeTie(scene, one, family));
  const storage = exposeStorage(scene, entry);
  return [
    ...entry.managed === void 0 ? [] : exposeManaged(scene, entry.managed, family),
    ...sayingMost([...ties, ...storage]),
    ...(entry.templates ?? []).flatMap((path) => exposeTemplates(scene, path)),
    ...(entry.pods ?? []).flatMap(
      (path) => blocksAt(configuration, path).flatMap((pod) => exposePod(scene, pod))
    ),
    ...fields(entry.images).flatMap((value) => exposeImage(scene, value)),
    ...fields(entry.values).flatMap((value) => exposeValues(scene, value)),
    ...(entry.classes ?? []).flatMap((path) => exposeClass(scene, path)),
    ...(entry.storageClasses ?? []).flatMap((path) => exposeStorageClass(scene, path)),
    ...(entry.addresses ?? []).flatMap(
      ({ path, role }) => fields([path]).flatMap((value) => exposeAddress(scene, role, value))
    ),
    ...(entry.texts ?? []).flatMap(
      ({ path, role }) => exposeVariables(scene, variablesUnder(configuration, path), role)
    ),
    ...(entry.texts ?? []).flatMap(
      ({ path }) => variablesUnder(configuration, path).flatMap(({ value }) => exposeShippers(scene, value))
    ),
    ...(entry.search ?? []).flatMap(
      (path) => variablesUnder(configuration, path).flatMap(({ value }) => exposeMention(scene, "endpoint", value))
    )
  ];
}
function sayingMost(exposures) {
  const placed = exposures.some(({ role, place: place2 }) => role === "hosting" && place2.status !== "customer-run");
  if (!placed) return exposures;
  return exposures.filter(({ role, place: place2 }) => role !== "hosting" || place2.status !== "customer-run");
}
function exposeStorage(scene, entry) {
  const { configuration } = scene.resource;
  const drivers = (entry.drivers ?? []).flatMap((path) => exposeDriver(scene, path));
  if (entry.labels === void 0) return drivers;
  const wishes = entry.labels.flatMap((path) => wishesInExpressions(configuration, path));
  const [driver] = drivers;
  const own = driver === void 0 ? null : providerBehind(scene, driver);
  const { locations, vendors: vendors2 } = readLabels(scene, wishes, own);
  const stores = driver === void 0 ? null : true;
  if (locations.length === 0) return [...drivers, ...exposeVendors(scene, vendors2)];
  return locations.map((location) => tie(scene, "hosting", location, { stores }));
}
function providerBehind({ session }, { party }) {
  const providers = Object.values(session.catalogue.providers);
  return providers.find((provider) => party !== null && provider.party === party.id) ?? null;
}

// src/exposure/modules.ts
function exposeModule(resource) {
  const { missing, span } = resource;
  if (missing === null) return [];
  const deciding = missing.span ?? span;
  return [
    {
      resource,
      role: "hosting",
      place: unknown(missing),
      party: null,
      evidence: [{ kind: "file", span: deciding }],
      deciding,
      conditions: [],
      precision: "high",
      byGeneralRule: false,
      stores: null
    }
  ];
}

// src/exposure/companions.ts
var none = [];
function companionsOf(session, resources) {
  let byType = null;
  const indexes = /* @__PURE__ */ new Map();
  const ofType = (unit, type) => {
    byType ??= gather2(resources);
    return byType.get(unit)?.get(type) ?? none;
  };
  const referredTo = (reader, attribute, value) => {
    const reference = value.kind === "unknown" ? value.reason.reference : void 0;
    if (reference !== void 0) return session.resources.at(reader, reference);
    for (const name of namesLike2(attribute)) {
      const giver = session.resources.givenBy(reader, name, value);
      if (giver !== null) return [giver];
    }
    return none;
  };
  return {
    of: (resource, type, by) => {
      const { unit } = resource;
      const indexed = indexes.get(unit) ?? /* @__PURE__ */ new Map();
      indexes.set(unit, indexed);
      const key = `${type} ${by}`;
      let index = indexed.get(key);
      if (index === void 0) {
        index = /* @__PURE__ */ new Map();
        for (const companion of ofType(unit, type)) {
          const value = companion.configuration.attribute(by);
          for (const target of value === null ? [] : referredTo(companion, by, value)) {
            index.set(target, [...index.get(target) ?? [], companion]);
          }
        }
        indexed.set(key, index);
      }
      return index.get(resource) ?? none;
    },
    referredTo
  };
}
function gather2(resources) {
  const units = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    if (resource.kind !== "resource") continue;
    const types = units.get(resource.unit) ?? /* @__PURE__ */ new Map();
    units.set(resource.unit, types);
    const same = types.get(resource.type);
    if (same === void 0) types.set(resource.type, [resource]);
    else same.push(resource);
  }
  return units;
}
function namesLike2(attribute) {
  const last = attribute.slice(attribute.lastIndexOf(".") + 1).replace(/\[\]$/, "");
  return [.../* @__PURE__ */ new Set([last, "bucket", "name", last.replace(/_(?:id|name|arn)$/, "")])];
}

// src/exposure/protection-wording.ts
var made2 = /* @__PURE__ */ new WeakMap();
function protectionStep(about, source, value) {
  const { protection: protection2, topic, resource } = about;
  const steps2 = made2.get(source) ?? /* @__PURE__ */ new Map();
  made2.set(source, steps2);
  const key = `${topic} ${resource.type} ${value}`;
  const known2 = steps2.get(key);
  if (known2 !== void 0) return known2;
  const documented = "omitted" in source && source.source !== void 0 ? source.source : null;
  const { fact } = protection2;
  const step = {
    kind: "catalogue",
    text: textOf3(topic, resource.type, source, value),
    source: documented ?? fact.source,
    asOf: fact.asOf
  };
  steps2.set(key, step);
  return step;
}
var values = {
  none: { nl: "niet versleuteld", en: "not encrypted" },
  "provider-key": {
    nl: "versleuteld met een sleutel van de leverancier",
    en: "encrypted with a key of the vendor"
  },
  "customer-key": {
    nl: "versleuteld met een eigen sleutel in de dienst van de leverancier",
    en: "encrypted with a key of your own in the vendor's service"
  },
  "external-key": {
    nl: "versleuteld met een sleutel buiten de leverancier",
    en: "encrypted with a key outside the vendor"
  },
  enforced: { nl: "alleen met versleuteld verkeer", en: "for encrypted traffic only" },
  optional: { nl: "ook open voor onversleuteld verkeer", en: "open to unencrypted traffic too" },
  outdated: { nl: "ook open voor TLS ouder dan 1.2", en: "open to TLS older than 1.2 too" },
  elastic: { nl: "vanzelf groter en kleiner", en: "growing and shrinking by itself" },
  fixed: { nl: "van vaste omvang", en: "of a fixed size" }
};
var unencryptedTraffic = { nl: "open voor onversleuteld verkeer", en: "open to unencrypted traffic" };
var notKnown3 = { nl: "afhankelijk van wat buiten deze code staat", en: "settled outside this code" };
var topics = {
  atRest: { nl: "De versleuteling in rust", en: "Encryption at rest" },
  inTransit: { nl: "De versleuteling in transport", en: "Encryption in transit" },
  keyHeld: { nl: "Wie de sleutel houdt", en: "Who holds the key" },
  elasticity: { nl: "De omvang", en: "Size" }
};
function textOf3(topic, type, source, value) {
  const state = topic === "inTransit" && value === "none" ? unencryptedTraffic : values[value ?? ""];
  const { nl, en } = state ?? notKnown3;
  const name = nameIn(source);
  if (name === null) {
    return { nl: `${type}, zonder nadere keuze: ${nl}`, en: `${type}, when nothing is chosen: ${en}` };
  }
  const subject = topics[topic];
  return {
    nl: `${subject.nl} van ${type} volgt uit ${name}: ${nl}`,
    en: `${subject.en} of ${type} follows from ${name}: ${en}`
  };
}
function nameIn(source) {
  if ("attribute" in source) return source.attribute;
  if ("key" in source) return source.key;
  return "block" in source ? source.block : null;
}

// src/exposure/protection.ts
var deepestChain3 = 10;
function protector(session, resources) {
  const known2 = /* @__PURE__ */ new Map();
  const companions = companionsOf(session, resources);
  let depth = 0;
  const protect = (resource, topic) => {
    const topics2 = known2.get(resource) ?? /* @__PURE__ */ new Map();
    known2.set(resource, topics2);
    const before = topics2.get(topic);
    if (before !== void 0) return before;
    if (depth >= deepestChain3) return null;
    topics2.set(topic, null);
    depth++;
    const protection2 = protectionOf(session, resource);
    const answer = protection2 === null ? null : ask({ session, protect, companions, protection: protection2, topic, resource }, protection2.type[topic] ?? []);
    depth--;
    topics2.set(topic, answer);
    return answer;
  };
  return protect;
}
function protectionOf(session, resource) {
  if (resource.kind === "object") return protectionOfKind(session.catalogue, resource.type);
  const rule = session.ruleOf(resource);
  return rule === null ? null : protectionOfType(rule.provider, rule.type);
}
function ask(question, sources) {
  const { configuration, span } = question.resource;
  for (const source of sources) {
    const condition = holds(configuration, source.when);
    if (condition.answer === "no") continue;
    const answer = look(question, source);
    if (answer === null) continue;
    if (condition.answer === "yes") return answer;
    const [chosen2] = condition.chosenBy;
    const { evidence, deciding } = chosen2 === void 0 ? { evidence: [], deciding: span } : traceOf(chosen2, span);
    return { value: null, evidence: [...answer.evidence, ...evidence], deciding };
  }
  return null;
}
function look(question, source) {
  const { resource, session } = question;
  if ("attribute" in source) {
    return weakest(
      readPath(resource.configuration, source.attribute).flatMap(({ value, presence }) => {
        const meaning = meaningOf(value, source.is);
        return meaning === void 0 ? [] : [decided2(question, source, value, presence === "certain" ? meaning : null)];
      })
    );
  }
  if ("key" in source) {
    return weakest(
      readPath(resource.configuration, source.key).flatMap(({ value }) => keyAnswer(question, source, value))
    );
  }
  if ("block" in source) {
    const [block] = blocksUnder(resource, source.block);
    if (block === void 0) return null;
    const value = block.presence === "certain" ? source.is : null;
    return { value, ...inFile(question, source, block.configuration.span) };
  }
  if ("follows" in source) {
    for (const path of source.follows) {
      for (const { value } of readPath(resource.configuration, path)) {
        const [target] = question.companions.referredTo(resource, path, value);
        if (target === void 0) continue;
        const { says: says2 } = source;
        const answer = says2 === void 0 ? question.protect(target, question.topic) : ask({ ...question, resource: target }, says2);
        if (answer === null) continue;
        const { evidence } = traceOf(value, resource.span);
        return { ...answer, evidence: [...evidence, ...answer.evidence] };
      }
    }
    return null;
  }
  if ("companion" in source) {
    return weakest(
      question.companions.of(resource, source.companion, source.by).flatMap((companion) => {
        const rule = session.ruleOf(companion);
        if (rule === null) return [];
        const answer = ask({ ...question, resource: companion }, source.says);
        return answer === null ? [] : [answer];
      })
    );
  }
  const { omitted } = source;
  return { value: omitted === "unknown" ? null : omitted, ...inFile(question, source, resource.span) };
}
function meaningOf(value, meanings) {
  const named2 = (text) => {
    if (Object.hasOwn(meanings, text)) return meanings[text];
    return text === "" ? void 0 : meanings["*"];
  };
  const settled = (found) => found === "unknown" ? null : found;
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return settled(named2(String(value.value)));
    case "unknown":
      return null;
    case "one-of": {
      const [first, ...others] = value.candidates.map((candidate) => meaningOf(candidate, meanings));
      return others.every((other) => other === first) ? first : null;
    }
    case "null":
      return void 0;
    default:
      return settled(meanings["*"]);
  }
}
var providersOwn = /(?:^|:)alias\/aws\/|^(?:aws\/|Google-managed|MicrosoftManaged|platform)/i;
function keyAnswer(question, source, value) {
  const { resource, companions, protect } = question;
  const path = "key" in source ? source.key : "";
  if (value.kind === "string") {
    if (value.value.trim() === "") return [];
    const own = providersOwn.test(value.value) ? "provider-key" : null;
    const [target2] = companions.referredTo(resource, path, value);
    const held = target2 === void 0 ? void 0 : protect(target2, "keyHeld")?.value;
    return [decided2(question, source, value, own ?? held ?? "customer-key")];
  }
  if (value.kind !== "unknown") {
    return value.kind === "null" ? [] : [decided2(question, source, value, null)];
  }
  const [target] = companions.referredTo(resource, path, value);
  if (target === void 0) return [decided2(question, source, value, null)];
  return [
    decided2(question, source, value, target.kind === "data" ? ofLookup(target) : heldBy(protect, target))
  ];
}
function heldBy(protect, key) {
  return protect(key, "keyHeld")?.value ?? "customer-key";
}
function ofLookup({ configuration }) {
  const names = ["name", "key_id"].map((name) => configuration.attribute(name));
  const texts = names.flatMap((value) => value?.kind === "string" ? [value.value] : []);
  return texts.some((text) => providersOwn.test(text)) ? "provider-key" : "customer-key";
}
function decided2(question, source, value, meaning) {
  const { evidence, deciding } = traceOf(value, question.resource.span);
  return { value: meaning, evidence: [protectionStep(question, source, meaning), ...evidence], deciding };
}
function inFile(question, source, span) {
  const value = "omitted" in source ? source.omitted : "block" in source ? source.is : null;
  return { evidence: [protectionStep(question, source, value), { kind: "file", span }], deciding: span };
}
function blocksUnder({ configuration }, path) {
  const names = path.split(".");
  let blocks = configuration.blocks(names[0] ?? "");
  for (const name of names.slice(1)) blocks = blocks.flatMap((block) => block.configuration.blocks(name));
  return blocks;
}
var order = [
  "none",
  "outdated",
  "optional",
  null,
  "provider-key",
  "customer-key",
  "external-key",
  "enforced",
  "fixed",
  "elastic"
];
function weakest(answers) {
  let found = null;
  for (const answer of answers) {
    if (found === null || order.indexOf(answer.value) < order.indexOf(found.value)) found = answer;
  }
  return found;
}

// src/exposure/properties.ts
var noEvidence = [];
function propertyReader(session, resources) {
  const protect = protector(session, resources);
  return (resource) => [...fromCatalogue(session, resource), ...protection(session, protect, resource)];
}
function fromCatalogue(session, resource) {
  const entry = resource.kind === "resource" ? session.ruleOf(resource)?.entry : void 0;
  if (entry === void 0 || entry === null) return [];
  const { category, stores } = entry;
  const known2 = (name, value) => {
    return { resource, name, value, evidence: noEvidence, deciding: resource.span };
  };
  return [
    ...category === void 0 ? [] : [known2("service-category", category)],
    ...stores === void 0 ? [] : [known2("data", stores ? "stores" : "computes")]
  ];
}
var holders = /* @__PURE__ */ new Map([
  ["provider-key", "provider"],
  ["customer-key", "customer"],
  ["external-key", "external"]
]);
function protection(session, protect, resource) {
  const known2 = resource.kind === "object" ? protectionOfKind(session.catalogue, resource.type) : protectionOfRule(session, resource);
  if (known2 === null) return [];
  const { atRest, inTransit, keyHeld, elasticity } = known2.type;
  const told = (name, answer) => answer === null ? [] : [{ resource, name, ...answer }];
  const rest = atRest && protect(resource, "atRest");
  const held = keyHeld && protect(resource, "keyHeld");
  const holder = holderOf(held ?? rest ?? null);
  return [
    ...told("encryption-at-rest", rest ?? null),
    ...told("key-holder", holder),
    ...told("encryption-in-transit", (inTransit && protect(resource, "inTransit")) ?? null),
    ...told("elasticity", (elasticity && protect(resource, "elasticity")) ?? null)
  ];
}
function protectionOfRule(session, resource) {
  const rule = session.ruleOf(resource);
  return rule === null ? null : protectionOfType(rule.provider, rule.type);
}
function holderOf(answer) {
  if (answer === null || answer.value === "none") return null;
  return { ...answer, value: holders.get(answer.value) ?? null };
}

// src/exposure/remote-state.ts
function isRemoteState({ kind, type }) {
  return kind === "data" && type === "terraform_remote_state";
}
function exposeRemoteState(session, parties, resource) {
  const backend = resource.configuration.attribute("backend");
  const names = namesIn(backend);
  if (names === null) return [ofUnknownState(resource, reasonOf(backend, resource))];
  const [settings] = resource.configuration.blocks("config");
  const configuration = settings?.configuration ?? nothingIn(resource);
  return names.flatMap(
    (type) => exposeBackend(session, parties, { ...resource, type, configuration }).map((exposure) => {
      return { ...exposure, resource };
    })
  );
}
function namesIn(backend) {
  if (backend?.kind === "string") return [backend.value];
  if (backend?.kind !== "one-of") return null;
  const names = backend.candidates.flatMap((each) => each.kind === "string" ? [each.value] : []);
  return names.length === backend.candidates.length ? names : null;
}
function reasonOf(backend, { span, address }) {
  if (backend?.kind === "unknown") return backend.reason;
  return { code: "placed-elsewhere", subject: address, span };
}
function nothingIn({ span }) {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
}

// src/exposure/sources-of-code.ts
var nowhere = { status: "not-applicable", countries: [], inEea: "unknown" };
function exposeRequiredProvider(session, parties, resource) {
  return resource.provider === null ? exposeSource(session, parties, resource, hostOfProvider) : [];
}
function exposeModuleSource(session, parties, resource) {
  return exposeSource(session, parties, resource, hostOfModule);
}
function exposeSource(session, parties, resource, hostIn) {
  const source = resource.configuration.attribute("source");
  const host = source?.kind === "string" ? hostIn(source.value) : null;
  if (source === null || host === null) return [];
  const { evidence, deciding, conditions } = traceOf(source, resource.span);
  const { party, knowledge: knowledge2 } = behind(session, parties, host);
  return [
    {
      resource,
      role: "source",
      place: nowhere,
      party,
      evidence: [...knowledge2, ...evidence],
      deciding,
      conditions,
      precision: "high",
      byGeneralRule: false,
      stores: null
    }
  ];
}
function behind(session, parties, host) {
  const service = serviceOfHost(session.catalogue, host);
  const id = service?.party ?? service?.provider?.party ?? null;
  const party = id === null ? null : parties.named(id);
  const fact = service?.family ?? service?.provider ?? null;
  if (party === null || fact === null) return { party, knowledge: [] };
  const text = { nl: `${host} is van ${party.name}`, en: `${host} is of ${party.name}` };
  return { party, knowledge: [{ kind: "catalogue", text, source: fact.source, asOf: fact.asOf }] };
}

// src/exposure/resource-index.ts
var none2 = [];
function indexResources(resources) {
  let units = null;
  const unitOf = (unit) => {
    units ??= gather3(resources);
    return units.get(unit);
  };
  let deployed = null;
  const deployedAt = (path) => {
    units ??= gather3(resources);
    deployed ??= new Map(
      [...units].flatMap(
        ([{ kind, variant, path: path2 }, index]) => kind === "terraform" && variant === null ? [[path2, index]] : []
      )
    );
    return deployed.get(path);
  };
  return {
    at: (reader, { address, unit }) => {
      const index = unit === void 0 ? unitOf(reader.unit) : deployedAt(unit);
      const exact = index?.byAddress.get(address);
      if (exact !== void 0) return [exact];
      return index?.byBlock.get(blockOf(address)) ?? none2;
    },
    called: (unit, kind, attribute, text) => {
      const index = unitOf(unit);
      if (index === void 0) return none2;
      const key = `${kind} ${attribute}`;
      let names = index.byName.get(key);
      if (names === void 0) {
        names = namesIn2(ofKind(index, kind), attribute);
        index.byName.set(key, names);
      }
      return names.get(text) ?? none2;
    },
    givenBy: (reader, attribute, value) => {
      const index = unitOf(reader.unit);
      if (index === void 0) return null;
      let given = index.byGiven.get(attribute);
      if (given === void 0) {
        given = givenIn(index, attribute);
        index.byGiven.set(attribute, given);
      }
      return giverOf2(value, given, reader);
    }
  };
}
function gather3(resources) {
  const units = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    if (resource.kind !== "resource" && resource.kind !== "data") continue;
    let index = units.get(resource.unit);
    if (index === void 0) {
      index = {
        byType: /* @__PURE__ */ new Map(),
        byAddress: /* @__PURE__ */ new Map(),
        byBlock: /* @__PURE__ */ new Map(),
        byName: /* @__PURE__ */ new Map(),
        byGiven: /* @__PURE__ */ new Map()
      };
      units.set(resource.unit, index);
    }
    index.byAddress.set(resource.address, resource);
    put(index.byType, resource.type, resource);
    put(index.byBlock, blockOf(resource.address), resource);
  }
  return units;
}
function put(lists, key, resource) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [resource]);
  else list.push(resource);
}
function isOfKind(type, kind) {
  return type.endsWith(`_${kind}`) || kind.endsWith("s") && type.endsWith(`_${kind.slice(0, -1)}`);
}
function ofKind({ byType }, kind) {
  return [...byType].flatMap(([type, resources]) => isOfKind(type, kind) ? resources : none2);
}
function givenIn({ byType }, attribute) {
  const given = /* @__PURE__ */ new Map();
  for (const resources of byType.values()) {
    for (const resource of resources) {
      const value = resource.configuration.attribute(attribute);
      if (value !== null) given.set(value.provenance.path ?? value.provenance.origin, resource);
    }
  }
  return given;
}
function giverOf2({ provenance }, given, reader) {
  for (let path = provenance.path; path !== null; path = path.next) {
    const giver2 = given.get(path);
    if (giver2 !== void 0 && giver2 !== reader) return giver2;
  }
  const giver = given.get(provenance.origin);
  return giver === void 0 || giver === reader ? null : giver;
}
var mostOfOneName = 50;
function blockOf(address) {
  return address.endsWith("]") ? address.replace(instanceKey, "") : address;
}
var instanceKey = /\[(?:"(?:[^"\\]|\\.)*"|\d+|\*)\]$/;
function namesIn2(resources, attribute) {
  const names = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const value = resource.configuration.attribute(attribute);
    if (value?.kind !== "string") continue;
    const same = names.get(value.value);
    if (same === void 0) names.set(value.value, [resource]);
    else if (same.length < mostOfOneName) same.push(resource);
  }
  return names;
}

// src/exposure/start.ts
function startSession(resources, catalogue, { asOf, context }) {
  const session = {
    catalogue,
    asOf,
    context,
    places: placesOn(catalogue, asOf),
    resources: indexResources(resources),
    ruleOf: typeRules(catalogue),
    mainOf: mainLocations(() => session)
  };
  return session;
}

// src/exposure/index.ts
function expose(resources, catalogue, surroundings) {
  const session = startSession(resources, catalogue, surroundings);
  const parties = partiesOn(catalogue, surroundings.asOf);
  const exposeObject = objectExposer(session, parties, resources);
  const propertiesOf = propertyReader(session, resources);
  const exposures = [];
  const properties = [];
  for (const resource of resources) {
    switch (resource.kind) {
      case "resource":
        exposures.push(...exposeResource(session, parties, resource));
        for (const object of surroundings.carried?.get(resource) ?? [])
          exposures.push(...exposeCarried(resource, exposeObject(object)));
        properties.push(...propertiesOf(resource));
        break;
      case "module":
        exposures.push(...exposeModule(resource));
        exposures.push(...exposeModuleSource(session, parties, resource));
        break;
      case "backend":
        exposures.push(...exposeBackend(session, parties, resource));
        break;
      case "object":
        exposures.push(...exposeObject(resource));
        properties.push(...propertiesOf(resource));
        break;
      case "provider":
        exposures.push(...exposeRequiredProvider(session, parties, resource));
        break;
      // A data source places nothing by itself, but somebody else's state is kept somewhere.
      default:
        if (isRemoteState(resource)) exposures.push(...exposeRemoteState(session, parties, resource));
        break;
    }
  }
  return { exposures, properties };
}
function exposeCarried(resource, exposures) {
  return exposures.filter(({ place: place2, party }) => place2.status !== "customer-run" || party !== null).map((exposure) => ({ ...exposure, resource }));
}

export {
  howPlaced,
  expose
};
