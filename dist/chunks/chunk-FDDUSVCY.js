import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  packaged
} from "./chunk-DDV4PTM2.js";

// src/catalogue/index.ts
import { readFileSync } from "node:fs";

// src/catalogue/file.ts
function parseCatalogue(text) {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const rest = JSON.parse(`${head}}}`);
  const providers = {};
  for (const line of lines.slice(0, -1)) {
    const colon = line.indexOf(":");
    readWhenUsed(providers, JSON.parse(line.slice(0, colon)), line.slice(colon + 1).replace(/,$/, ""));
  }
  return { ...rest, providers };
}
function readWhenUsed(providers, id, text) {
  Object.defineProperty(providers, id, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = JSON.parse(text);
      Object.defineProperty(providers, id, { enumerable: true, value });
      return value;
    }
  });
}

// src/catalogue/lookup.ts
var made = /* @__PURE__ */ new WeakMap();
function indexOf(catalogue) {
  const known = catalogue.index ?? made.get(catalogue);
  if (known !== void 0) return known;
  const index = makeIndex(Object.values(catalogue.providers));
  made.set(catalogue, index);
  return index;
}
function makeIndex(providers) {
  return {
    addresses: Object.fromEntries(
      providers.flatMap(({ id, registry }) => registry.map((address) => [address.toLowerCase(), id])).sort(byName)
    ),
    prefixes: providers.flatMap(({ id, prefixes }) => prefixes.map((prefix) => [prefix, id])).sort((left, right) => right[0].length - left[0].length || byName(left, right)),
    hosts: providers.flatMap(({ id, hosts }) => (hosts ?? []).map((host) => [host, id])).sort((left, right) => weightOf(right[0]) - weightOf(left[0]) || byName(left, right))
  };
}
function weightOf(host) {
  return host.replace(/\{(?:region|zone)\}/, "").replaceAll("*", "").length;
}
function byName([left], [right]) {
  return left < right ? -1 : left > right ? 1 : 0;
}
function providerNamed(catalogue, id) {
  if (id === void 0 || !Object.hasOwn(catalogue.providers, id)) return null;
  return catalogue.providers[id] ?? null;
}

// src/catalogue/regions.ts
var tables = /* @__PURE__ */ new WeakMap();
function regionOf(catalogue, provider2, name) {
  const table = tableOf(catalogue, provider2);
  const wanted = normalise(table.provider, name);
  if (wanted === "" || wanted.length > longestName) return null;
  const exact = table.byName.get(wanted);
  if (exact !== void 0) return exact;
  return closest(regionOfZone(table, wanted), ownZoneOf(table, wanted));
}
function regionsStartingWith(catalogue, provider2, beginnings) {
  const table = tableOf(catalogue, provider2);
  const wanted = beginnings.map((beginning) => normalise(table.provider, beginning));
  const named = [...table.byName].filter(([name]) => wanted.some((beginning) => name.startsWith(beginning)));
  return [...new Set(named.map(([, region]) => region))];
}
function regionInHost(catalogue, provider2, part) {
  const table = tableOf(catalogue, provider2);
  return table.byLowerName.get(part) ?? regionOf(catalogue, provider2, part);
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
function tableOf(catalogue, provider2) {
  const known = tables.get(provider2);
  if (known !== void 0) return known;
  const table = makeTable(tableOwner(catalogue, provider2));
  tables.set(provider2, table);
  return table;
}
function tableOwner(catalogue, provider2) {
  const { regionsOf } = provider2;
  if (regionsOf === void 0 || !Object.hasOwn(catalogue.providers, regionsOf)) return provider2;
  return catalogue.providers[regionsOf] ?? provider2;
}
function makeTable(provider2) {
  const byName2 = /* @__PURE__ */ new Map();
  const byLowerName = /* @__PURE__ */ new Map();
  const regions = Object.entries(provider2.regions ?? {}).map(
    ([code, entry]) => ({ code, entry, provider: provider2 })
  );
  const add = (name, region) => {
    const key = normalise(provider2, name);
    if (!byName2.has(key)) byName2.set(key, region);
    const lower = key.toLowerCase();
    if (!byLowerName.has(lower)) byLowerName.set(lower, region);
  };
  for (const region of regions) add(region.code, region);
  for (const region of regions) for (const alias of region.entry.aliases ?? []) add(alias, region);
  return {
    provider: provider2,
    byName: byName2,
    byLowerName,
    zones: (provider2.zones ?? []).map((pattern) => new RegExp(pattern)),
    ownZones: regions.filter(({ entry }) => entry.kind === "zone").sort((left, right) => right.code.length - left.code.length)
  };
}
function normalise(provider2, name) {
  const trimmed = name.trim();
  if (provider2.normalise === void 0) return trimmed;
  const lower = trimmed.toLowerCase();
  return provider2.normalise === "compact" ? lower.replace(/\s+/g, "") : lower;
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
    const provider2 = match === null ? null : providerNamed(catalogue, id);
    if (match === null || provider2 === null) continue;
    const [, part] = match;
    const region = part === void 0 ? null : regionInHost(catalogue, provider2, part);
    if (region !== null) return { provider: provider2, region };
    if (part === void 0) withoutRegion ??= { provider: provider2, region: null };
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
  const known = patternsOf.get(catalogue);
  if (known !== void 0) return known;
  const made2 = indexOf(catalogue).hosts.map(([host, provider2]) => {
    return { provider: provider2, expression: expressionOf(host) };
  });
  patternsOf.set(catalogue, made2);
  return made2;
}
function expressionOf(host) {
  const body = host.split(/(\{region\}|\{zone\}|\*)/).map((part) => {
    if (part === "*") return "[a-z0-9_.-]+";
    return part.startsWith("{") ? "([a-z0-9-]+)" : part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&");
  }).join("");
  return new RegExp(`^${body}$`);
}

// src/catalogue/identifiers.ts
var longest = 2048;
function regionOfIdentifier(catalogue, provider2, identifier) {
  const text = identifier.trim();
  if (text === "" || text.length > longest) return null;
  for (const part of partsWithRegion(text)) {
    const region = regionOf(catalogue, provider2, part);
    if (region !== null) return region;
  }
  return null;
}
function partsWithRegion(text) {
  if (/^arn:/i.test(text)) return [text.split(":")[3] ?? ""];
  if (/^ocid1\./i.test(text)) return [text.split(".")[3] ?? ""];
  const collection = /(?:^|\/)(?:locations|regions|zones)\/([^/]+)/i.exec(text)?.[1];
  if (collection !== void 0) return [collection];
  const [, behindAt] = /^[^@]+@([a-z0-9-]+)$/.exec(text) ?? [];
  const [first2 = "", ...rest] = text.split("/");
  return [behindAt ?? "", rest.length > 0 ? first2 : ""];
}

// src/catalogue/kubernetes.ts
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf2(catalogue) {
  const known = indexes.get(catalogue);
  if (known !== void 0) return known;
  const families = Object.values(catalogue.kubernetes);
  const patterns2 = (list) => families.flatMap(
    (family) => list(family).map(([text, entry]) => {
      return {
        expression: expressionOf2(text),
        weight: weightOf2(text),
        found: { entry, family }
      };
    })
  ).sort((left, right) => right.weight - left.weight);
  const named = (entries) => (entries ?? []).flatMap((entry) => entry.keys.map((key) => [key, entry]));
  const index = {
    kinds: patterns2(
      ({ kinds }) => (kinds ?? []).flatMap((entry) => entry.kinds.map((kind) => [kind, entry]))
    ),
    ofType: /* @__PURE__ */ new Map(),
    annotations: patterns2(({ annotations }) => named(annotations)),
    labels: patterns2(({ labels }) => named(labels)),
    drivers: patterns2(({ drivers }) => Object.entries(drivers ?? {})),
    classes: patterns2(({ classes }) => Object.entries(classes ?? {})),
    variables: new Map(
      families.flatMap(
        (family) => Object.entries(family.variables ?? {}).map(([name, entry]) => [
          name,
          { entry, family }
        ])
      )
    ),
    hosts: patterns2(
      ({ hosts }) => (hosts ?? []).flatMap((entry) => entry.hosts.map((host) => [host, entry]))
    ),
    everywhere: families.flatMap(
      (family) => (family.everywhere ?? []).map((entry) => ({ entry, family }))
    ),
    labelProviders: families.flatMap(
      ({ labelProviders: labelProviders2 }) => (labelProviders2 ?? []).flatMap((id) => provider(catalogue, id) ?? [])
    )
  };
  indexes.set(catalogue, index);
  return index;
}
function expressionOf2(text) {
  const body = text.split("*").map((part) => part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&")).join("[^/]*");
  return new RegExp(`^${body.endsWith("[^/]*") ? `${body.slice(0, -"[^/]*".length)}.*` : body}$`);
}
function weightOf2(text) {
  const last = text.slice(text.lastIndexOf("/") + 1);
  return text.replaceAll("*", "").length + (last.includes("*") ? 0 : 1e3);
}
var longestName2 = 400;
function first(patterns2, text) {
  if (text.length > longestName2) return null;
  return patterns2.find(({ expression }) => expression.test(text))?.found ?? null;
}
function provider(catalogue, id) {
  return Object.hasOwn(catalogue.providers, id) ? catalogue.providers[id] ?? null : null;
}
function kindOf(catalogue, type) {
  const { kinds, ofType } = indexOf2(catalogue);
  const known = ofType.get(type);
  if (known !== void 0) return known;
  const found = first(kinds, type);
  ofType.set(type, found);
  return found;
}
function shipperOutputs(catalogue) {
  return Object.values(catalogue.kubernetes).flatMap(
    (family) => (family.outputs ?? []).flatMap((entry) => {
      const found = provider(catalogue, entry.provider);
      return found === null ? [] : [{ entry, provider: found, family }];
    })
  );
}
function tiesOfAny(catalogue) {
  return indexOf2(catalogue).everywhere;
}
function belongsToNoNamespace(catalogue) {
  return (type) => kindOf(catalogue, type)?.entry.scope === "cluster";
}
function annotationOf(catalogue, key, type) {
  if (key.length > longestName2) return null;
  const fits = ({ kinds }) => kinds === void 0 || kinds.some((kind) => expressionOf2(kind).test(type));
  const { annotations } = indexOf2(catalogue);
  const found = annotations.find(({ expression, found: { entry } }) => expression.test(key) && fits(entry));
  return found?.found ?? null;
}
function labelOf(catalogue, key) {
  return first(indexOf2(catalogue).labels, key);
}
function labelProviders(catalogue) {
  return indexOf2(catalogue).labelProviders;
}
function providerOfDriver(catalogue, name) {
  return behind(catalogue, first(indexOf2(catalogue).drivers, name));
}
function providerOfClass(catalogue, name) {
  return behind(catalogue, first(indexOf2(catalogue).classes, name));
}
function providerOfVariable(catalogue, name) {
  return behind(catalogue, indexOf2(catalogue).variables.get(name) ?? null);
}
function behind(catalogue, found) {
  const entry = found === null ? null : provider(catalogue, found.entry);
  return found === null || entry === null ? null : { provider: entry, family: found.family };
}
function serviceOfHost(catalogue, host) {
  const name = host.toLowerCase().replace(/\.$/, "");
  const own = first(indexOf2(catalogue).hosts, name);
  const match = providerOfHost(catalogue, name);
  if (own === null) {
    if (match === null) return null;
    const region = match.region ?? regionNamedAs(catalogue, match.provider, name);
    return { provider: match.provider, region, party: null, entry: null, family: null };
  }
  const { entry, family } = own;
  if (entry.silent) return null;
  const named = entry.provider === void 0 ? null : provider(catalogue, entry.provider);
  return { provider: named, region: regionOfEntry(), party: entry.party ?? null, entry, family };
  function regionOfEntry() {
    if (named === null) return null;
    if (entry.region !== void 0) return regionOf(catalogue, named, entry.region);
    const found = match?.provider === named ? match.region : null;
    return found ?? regionNamedAs(catalogue, named, name);
  }
}
function regionNamedAs(catalogue, behind2, host) {
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const region = regionOf(catalogue, behind2, name);
    if (region !== null) return region;
  }
  return null;
}
function registryOf(image) {
  const name = image.trim();
  if (name === "" || name.length > 1e3 || /\s/.test(name)) return null;
  const slash = name.indexOf("/");
  const head = slash === -1 ? "" : name.slice(0, slash);
  if (head === "" || !(/[.:]/.test(head) || head === "localhost" || head !== head.toLowerCase()))
    return "docker.io";
  return head.toLowerCase().replace(/:\d+$/, "");
}

// src/catalogue/parties.ts
function holdsOn({ from, until }, day) {
  return (from === void 0 || from <= day) && (until === void 0 || day < until);
}
function parentOn(catalogue, party, day) {
  const held = party.control?.find((control) => holdsOn(control, day));
  return held === void 0 ? null : entryOf(catalogue, held.parent);
}
function ultimateParentOn(catalogue, party, day) {
  const passed = /* @__PURE__ */ new Set();
  let top = party;
  for (let parent = parentOn(catalogue, top, day); parent !== null && !passed.has(parent.id); parent = parentOn(catalogue, top, day)) {
    passed.add(parent.id);
    top = parent;
  }
  return top;
}
function partyOn(catalogue, id, day) {
  const entry = entryOf(catalogue, id);
  if (entry === null) return null;
  const top = ultimateParentOn(catalogue, entry, day);
  return {
    id: entry.id,
    name: entry.name,
    operator: entry.legalEntity ?? null,
    parent: top.legalEntity ?? top.name,
    parentCountry: top.country,
    agreements: (entry.agreements ?? []).filter((agreement) => holdsOn(agreement, day)).map(({ id: id2 }) => id2),
    sovereignClaim: entry.sovereignClaim !== void 0,
    asOf: entry.asOf,
    source: entry.source
  };
}
function membersOn(catalogue, area, day) {
  const entry = Object.hasOwn(catalogue.areas, area) ? catalogue.areas[area] : void 0;
  const members = (entry?.members ?? []).filter((member) => holdsOn(member, day));
  return new Set(members.map(({ country }) => country));
}
function entryOf(catalogue, id) {
  return Object.hasOwn(catalogue.parties, id) ? catalogue.parties[id] ?? null : null;
}

// src/catalogue/placeholders.ts
var forms = [
  /^\s*$/,
  // Filled in by a shell, a template engine or a pipeline: $REGION, ${AWS_REGION}, %REGION%, @@region@@, __REGION__.
  /\$\{|\$\(|^\$[A-Za-z_]/,
  /\{\{|\{%|<%|#\{/,
  /^%[^%]+%$|^@@?.+@@?$|^__.+__$/,
  /^<.*>$|^\[.*\]$|^\{.*\}$/,
  /^[A-Z0-9]*_?(?:REGION|LOCATION|ZONE)(?:_[A-Z0-9_]*)?$/,
  /placeholder|change[-_ ]?me|replace[-_ ]?(?:me|this|with)|fill[-_ ]?(?:me|in)|insert[-_ ]/i,
  /^(?:to[-_ ]?(?:be[-_ ]?)?(?:do|replaced?|determined|defined|filled?)|todo|tbd|fixme|changeit|replace|dummy|example|xxx+|\?+|\.{2,}|-+)$/i,
  /^(?:your|my|the|some|enter|choose|select|specify)[-_ ].*(?:region|location|zone)/i
];
function isPlaceholder(text) {
  return text.length <= 200 && forms.some((form) => form.test(text));
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
function entryOfType(provider2, resourceType) {
  const types = provider2.resourceTypes ?? {};
  if (Object.hasOwn(types, resourceType)) return types[resourceType] ?? null;
  const found = starredOf(provider2).find(([prefix]) => resourceType.startsWith(prefix));
  return found?.[1] ?? null;
}
function starredOf(provider2) {
  const known = starred.get(provider2);
  if (known !== void 0) return known;
  const made2 = Object.entries(provider2.resourceTypes ?? {}).filter(([type]) => type.endsWith("*")).map(([type, entry]) => [type.slice(0, -1), entry]).sort(([left], [right]) => right.length - left.length);
  starred.set(provider2, made2);
  return made2;
}

// src/catalogue/index.ts
var loaded = null;
function loadCatalogue() {
  loaded ??= parseCatalogue(readFileSync(packaged("dist/catalogue.json"), "utf8"));
  return loaded;
}

export {
  regionOf,
  regionsStartingWith,
  providerOfHost,
  hostOf,
  regionOfIdentifier,
  kindOf,
  shipperOutputs,
  tiesOfAny,
  belongsToNoNamespace,
  annotationOf,
  labelOf,
  labelProviders,
  providerOfDriver,
  providerOfClass,
  providerOfVariable,
  serviceOfHost,
  registryOf,
  partyOn,
  membersOn,
  isPlaceholder,
  providerOfSource,
  providerOfType,
  entryOfType,
  loadCatalogue
};
