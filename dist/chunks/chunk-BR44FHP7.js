import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/catalogue/lookup.ts
var made = /* @__PURE__ */ new WeakMap();
function indexOf(catalogue) {
  const known2 = catalogue.index ?? made.get(catalogue);
  if (known2 !== void 0) return known2;
  const index = makeIndex(Object.values(catalogue.providers));
  made.set(catalogue, index);
  return index;
}
function makeIndex(providers) {
  return {
    addresses: Object.fromEntries(
      providers.flatMap(({ id, registry }) => registry.map((address) => [address.toLowerCase(), id])).sort(byName)
    ),
    prefixes: providers.flatMap(({ id, prefixes }) => prefixes.map((prefix) => [prefix, id])).sort(byLength),
    hosts: providers.flatMap(({ id, hosts }) => (hosts ?? []).map((host) => [host, id])).sort(byWeight)
  };
}
function mergeIndexes(index, added) {
  const without = (entries, names) => {
    const taken = new Set(names.map(([name]) => name));
    return [...names, ...entries.filter(([name]) => !taken.has(name))];
  };
  return {
    addresses: Object.fromEntries([...Object.entries(index.addresses), ...Object.entries(added.addresses)]),
    prefixes: without(index.prefixes, added.prefixes).sort(byLength),
    hosts: without(index.hosts, added.hosts).sort(byWeight)
  };
}
function weightOf(host) {
  return host.replace(/\{(?:region|zone)\}/, "").replaceAll("*", "").length;
}
function byLength(left, right) {
  return right[0].length - left[0].length || byName(left, right);
}
function byWeight(left, right) {
  return weightOf(right[0]) - weightOf(left[0]) || byName(left, right);
}
function byName([left], [right]) {
  return left < right ? -1 : left > right ? 1 : 0;
}
function providerNamed(catalogue, id) {
  if (id === void 0 || !Object.hasOwn(catalogue.providers, id)) return null;
  return catalogue.providers[id] ?? null;
}

// src/catalogue/parties.ts
function holdsOn({ from, until }, day) {
  return (from === void 0 || from <= day) && (until === void 0 || day < until);
}
function parentOn(catalogue, party, day) {
  const held = party.control?.find((control) => holdsOn(control, day));
  return held === void 0 ? null : entryOf(catalogue, held.parent);
}
function chainOn(catalogue, party, day) {
  const chain = [party];
  for (let parent = parentOn(catalogue, party, day); parent !== null && !chain.includes(parent); parent = parentOn(catalogue, parent, day)) {
    chain.push(parent);
  }
  return chain;
}
function partyOn(catalogue, id, day) {
  const entry = entryOf(catalogue, id);
  if (entry === null) return null;
  const chain = chainOn(catalogue, entry, day);
  const top = chain.at(-1) ?? entry;
  return {
    id: entry.id,
    name: entry.name,
    operator: entry.legalEntity ?? null,
    parent: top.legalEntity ?? top.name,
    parentCountry: top.country,
    agreements: (entry.agreements ?? []).filter((agreement) => holdsOn(agreement, day)).map(({ id: id2 }) => id2),
    sovereignClaim: entry.sovereignClaim !== void 0,
    asOf: chain.map(({ asOf }) => asOf).reduce((left, right) => right < left ? right : left),
    source: entry.source
  };
}
function membersOn(catalogue, area2, day) {
  const entry = Object.hasOwn(catalogue.areas, area2) ? catalogue.areas[area2] : void 0;
  const members = (entry?.members ?? []).filter((member) => holdsOn(member, day));
  return new Set(members.map(({ country }) => country));
}
function entryOf(catalogue, id) {
  return Object.hasOwn(catalogue.parties, id) ? catalogue.parties[id] ?? null : null;
}

// src/catalogue/providers.ts
function providerOfSource(catalogue, source, resourceType) {
  const { addresses } = indexOf(catalogue);
  const parts = source.toLowerCase().split("/");
  const written = [parts.join("/"), parts.slice(-2).join("/")];
  const address = written.find((each) => Object.hasOwn(addresses, each));
  if (address !== void 0) return providerNamed(catalogue, addresses[address]);
  return parts.at(-2) === "hashicorp" ? providerOfType(catalogue, resourceType) : null;
}
function providerOfType(catalogue, resourceType) {
  const found = indexOf(catalogue).prefixes.find(([prefix]) => resourceType.startsWith(prefix));
  return providerNamed(catalogue, found?.[1]);
}
var starred = /* @__PURE__ */ new WeakMap();
function entryOfType(provider, resourceType) {
  const types = provider.resourceTypes ?? {};
  if (Object.hasOwn(types, resourceType)) return types[resourceType] ?? null;
  const found = starredOf(provider).find(([prefix]) => resourceType.startsWith(prefix));
  return found?.[1] ?? null;
}
function starredOf(provider) {
  const known2 = starred.get(provider);
  if (known2 !== void 0) return known2;
  const made2 = Object.entries(provider.resourceTypes ?? {}).filter(([type]) => type.endsWith("*")).map(([type, entry]) => [type.slice(0, -1), entry]).sort(([left], [right]) => right.length - left.length);
  starred.set(provider, made2);
  return made2;
}

// src/catalogue/alternatives.ts
var area = "eu";
function alternativesFor(catalogue, type, category, day) {
  const entry = entryForType(catalogue, type) ?? entryForCategory(catalogue, category);
  return entry === null ? null : { entry, services: servicesOn(catalogue, entry, day) };
}
function categoryOf(catalogue, type) {
  const provider = providerOfType(catalogue, type);
  return (provider === null ? null : entryOfType(provider, type)?.category) ?? null;
}
function servicesOn(catalogue, { services }, day) {
  const members = new Set(
    (catalogue.areas[area]?.members ?? []).filter(({ from = "", until = "9999" }) => from <= day && day < until).map(({ country }) => country)
  );
  const found = services.flatMap((service) => {
    const id = partyIdOf(catalogue, service);
    if (id === null) return [{ service, party: null }];
    const party = partyOn(catalogue, id, day);
    if (party?.parentCountry == null || !members.has(party.parentCountry)) return [];
    return [{ service, party: { id: party.id, name: party.name, country: party.parentCountry } }];
  });
  return found.toSorted((left, right) => rank(left) - rank(right));
}
function rank({ party }) {
  if (party === null) return 2;
  return party.country === "NL" ? 0 : 1;
}
function partyIdOf(catalogue, { party, provider }) {
  return party ?? providerNamed(catalogue, provider)?.party ?? null;
}
function entryForType({ alternatives = {} }, type) {
  let best = null;
  for (const entry of Object.values(alternatives)) {
    for (const form of entry.for.types ?? []) {
      const fits = form.endsWith("*") ? type.startsWith(form.slice(0, -1)) : form === type;
      const length = form.endsWith("*") ? form.length - 1 : Number.POSITIVE_INFINITY;
      if (fits && length > (best?.length ?? 0)) best = { entry, length };
    }
  }
  return best?.entry ?? null;
}
function entryForCategory({ alternatives = {} }, category) {
  if (category === null) return null;
  return Object.values(alternatives).find((entry) => entry.for.categories?.includes(category)) ?? null;
}

// src/catalogue/regions.ts
var tables = /* @__PURE__ */ new WeakMap();
function regionOf(catalogue, provider, name) {
  const table = tableOf(catalogue, provider);
  const wanted = normalise(table.provider, name);
  if (wanted === "" || wanted.length > longestName) return null;
  const exact = table.byName.get(wanted);
  if (exact !== void 0) return exact;
  return closest(regionOfZone(table, wanted), ownZoneOf(table, wanted));
}
function regionsStartingWith(catalogue, provider, beginnings) {
  const table = tableOf(catalogue, provider);
  const wanted = beginnings.map((beginning) => normalise(table.provider, beginning));
  const named = [...table.byName].filter(([name]) => wanted.some((beginning) => name.startsWith(beginning)));
  return [...new Set(named.map(([, region]) => region))];
}
function regionInHost(catalogue, provider, part) {
  const table = tableOf(catalogue, provider);
  return table.byLowerName.get(part) ?? regionOf(catalogue, provider, part);
}
var longestName = 100;
function regionOfZone(table, zone) {
  let found = null;
  for (const pattern of table.zones) {
    const name = pattern.exec(zone)?.[1];
    const region = name === void 0 ? void 0 : table.byName.get(normalise(table.provider, name));
    if (region !== void 0) found = closest(found, region);
  }
  return found;
}
function ownZoneOf(table, zone) {
  return table.ownZones.find(({ code }) => {
    const start = normalise(table.provider, code);
    return zone.startsWith(start) && /^[a-z0-9-]/.test(zone.slice(start.length));
  }) ?? null;
}
function closest(left, right) {
  if (left === null || right === null) return left ?? right;
  return right.code.length > left.code.length ? right : left;
}
function tableOf(catalogue, provider) {
  const known2 = tables.get(provider);
  if (known2 !== void 0) return known2;
  const table = makeTable(tableOwner(catalogue, provider));
  tables.set(provider, table);
  return table;
}
function tableOwner(catalogue, provider) {
  const { regionsOf } = provider;
  if (regionsOf === void 0 || !Object.hasOwn(catalogue.providers, regionsOf)) return provider;
  return catalogue.providers[regionsOf] ?? provider;
}
function makeTable(provider) {
  const byName2 = /* @__PURE__ */ new Map();
  const byLowerName = /* @__PURE__ */ new Map();
  const regions = Object.entries(provider.regions ?? {}).map(
    ([code, entry]) => ({ code, entry, provider })
  );
  const add = (name, region) => {
    const key = normalise(provider, name);
    if (!byName2.has(key)) byName2.set(key, region);
    const lower = key.toLowerCase();
    if (!byLowerName.has(lower)) byLowerName.set(lower, region);
  };
  for (const region of regions) add(region.code, region);
  for (const region of regions) for (const alias of region.entry.aliases ?? []) add(alias, region);
  return {
    provider,
    byName: byName2,
    byLowerName,
    zones: (provider.zones ?? []).map((pattern) => new RegExp(pattern)),
    ownZones: regions.filter(({ entry }) => entry.kind === "zone").sort((left, right) => right.code.length - left.code.length)
  };
}
function normalise(provider, name) {
  const trimmed = name.trim();
  if (provider.normalise === void 0) return trimmed;
  const lower = trimmed.toLowerCase();
  return provider.normalise === "compact" ? lower.replace(/\s+/g, "") : lower;
}

// src/catalogue/hosts.ts
var patternsOf = /* @__PURE__ */ new WeakMap();
var longestHost = 253;
function providerOfHost(catalogue, host) {
  const name = host.toLowerCase().replace(/\.$/, "");
  if (name === "" || name.length > longestHost) return null;
  let withoutRegion = null;
  for (const { provider: id, expression } of patterns(catalogue)) {
    const match = expression.exec(name);
    const provider = match === null ? null : providerNamed(catalogue, id);
    if (match === null || provider === null) continue;
    const [, part] = match;
    const region = part === void 0 ? null : regionInHost(catalogue, provider, part);
    if (region !== null) return { provider, region };
    if (part === void 0) withoutRegion ??= { provider, region: null };
  }
  return withoutRegion;
}
function hostOf(address) {
  const text = address.trim();
  if (text.length > longestAddress) return null;
  const found = /^(?:(?:[a-z][a-z0-9+.-]*:)*\/\/)?(?:[^/?#@\s]*@)?(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?=:\d|[/?#]|$)/i.exec(
    text
  );
  return found?.[1]?.toLowerCase() ?? null;
}
var longestAddress = 2048;
function patterns(catalogue) {
  const known2 = patternsOf.get(catalogue);
  if (known2 !== void 0) return known2;
  const made2 = indexOf(catalogue).hosts.map(([host, provider]) => {
    return { provider, expression: expressionOf(host) };
  });
  patternsOf.set(catalogue, made2);
  return made2;
}
var placeholder = /\{(?:region|zone)\}/;
function expressionOf(host) {
  const body = host.split(/(\{region\}|\{zone\}|\*)/).map((part) => {
    if (part === "*") return "[a-z0-9_.-]+";
    return part.startsWith("{") ? "([a-z0-9-]+)" : part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&");
  }).join("");
  return new RegExp(`^${body}$`);
}
function hostFaults(hosts) {
  return hosts.flatMap((host, at) => {
    const rest = host.replace(placeholder, "x");
    if (/[{}]/.test(rest)) return [[at, `${host}: at most one of {region} and {zone}, and no other`]];
    const labels = rest.split(".");
    if (labels.some((label) => label === "")) return [[at, `${host}: an empty label`]];
    if (labels.some((label) => label.includes("*") && label !== "*")) {
      return [[at, `${host}: * stands for whole labels`]];
    }
    return [];
  });
}

// src/catalogue/protection.ts
var objectsOfKubernetes = "kubernetes-objects";
function protectionOfType(provider, type) {
  return provider.protection === void 0 ? null : inEntry(provider.protection, type);
}
function protectionOfKind(catalogue, type) {
  const entry = catalogue.protection?.[objectsOfKubernetes];
  return entry === void 0 ? null : inEntry(entry, type);
}
var known = /* @__PURE__ */ new WeakMap();
function inEntry(entry, type) {
  const byType = known.get(entry) ?? /* @__PURE__ */ new Map();
  known.set(entry, byType);
  const before = byType.get(type);
  if (before !== void 0) return before;
  const found = find(entry, type);
  byType.set(type, found);
  return found;
}
function find(entry, type) {
  const exact = Object.hasOwn(entry.types, type) ? entry.types[type] : void 0;
  const own = exact ?? longestPrefix(entry, type);
  if (own === void 0) return null;
  return { type: own, fact: { source: own.source ?? entry.source, asOf: own.asOf ?? entry.asOf } };
}
function longestPrefix({ types }, type) {
  const names = Object.keys(types).filter((name) => name.endsWith("*") && type.startsWith(name.slice(0, -1)));
  const [longest] = names.sort((left, right) => right.length - left.length);
  return longest === void 0 ? void 0 : types[longest];
}

export {
  indexOf,
  makeIndex,
  mergeIndexes,
  providerNamed,
  parentOn,
  partyOn,
  membersOn,
  providerOfSource,
  providerOfType,
  entryOfType,
  alternativesFor,
  categoryOf,
  servicesOn,
  partyIdOf,
  regionOf,
  regionsStartingWith,
  regionInHost,
  normalise,
  providerOfHost,
  hostOf,
  hostFaults,
  objectsOfKubernetes,
  protectionOfType,
  protectionOfKind
};
