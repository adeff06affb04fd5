import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  packaged
} from "./chunk-DDV4PTM2.js";

// src/catalogue/index.ts
import { readFileSync } from "node:fs";

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
  const known = tables.get(provider);
  if (known !== void 0) return known;
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
  const byName = /* @__PURE__ */ new Map();
  const byLowerName = /* @__PURE__ */ new Map();
  const regions = Object.entries(provider.regions ?? {}).map(
    ([code, entry]) => ({ code, entry, provider })
  );
  const add = (name, region) => {
    const key = normalise(provider, name);
    if (!byName.has(key)) byName.set(key, region);
    const lower = key.toLowerCase();
    if (!byLowerName.has(lower)) byLowerName.set(lower, region);
  };
  for (const region of regions) add(region.code, region);
  for (const region of regions) for (const alias of region.entry.aliases ?? []) add(alias, region);
  return {
    provider,
    byName,
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
  for (const { provider, expression } of patterns(catalogue)) {
    const match = expression.exec(name);
    if (match === null) continue;
    const [, part] = match;
    const region = part === void 0 ? null : regionInHost(catalogue, provider, part);
    if (region !== null) return { provider, region };
    if (part === void 0) withoutRegion ??= { provider, region: null };
  }
  return withoutRegion;
}
function hostOf(address) {
  const text = address.trim();
  const found = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?(\[[0-9a-f:.]+\]|[^/?#:\s]+)/i.exec(
    text
  )?.[1];
  if (found === void 0 || text.length > 2048) return null;
  return /^[a-z0-9_.-]+$|^\[/i.test(found) ? found.toLowerCase() : null;
}
function patterns(catalogue) {
  const known = patternsOf.get(catalogue);
  if (known !== void 0) return known;
  const made = Object.values(catalogue.providers).flatMap(
    (provider) => (provider.hosts ?? []).map((host) => ({
      provider,
      expression: expressionOf(host),
      weight: host.replace(placeholder, "").replaceAll("*", "").length
    }))
  ).sort((left, right) => right.weight - left.weight);
  patternsOf.set(catalogue, made);
  return made;
}
var placeholder = /\{(?:region|zone)\}/;
function expressionOf(host) {
  const body = host.split(/(\{region\}|\{zone\}|\*)/).map((part) => {
    if (part === "*") return "[a-z0-9_.-]+";
    return part.startsWith("{") ? "([a-z0-9-]+)" : part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&");
  }).join("");
  return new RegExp(`^${body}$`);
}

// src/catalogue/identifiers.ts
var longest = 2048;
function regionOfIdentifier(catalogue, provider, identifier) {
  const text = identifier.trim();
  if (text === "" || text.length > longest) return null;
  for (const part of partsWithRegion(text)) {
    const region = regionOf(catalogue, provider, part);
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
  const [first = "", ...rest] = text.split("/");
  return [behindAt ?? "", rest.length > 0 ? first : ""];
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
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(catalogue) {
  const known = indexes.get(catalogue);
  if (known !== void 0) return known;
  const providers = Object.values(catalogue.providers);
  const index = {
    byAddress: new Map(
      providers.flatMap(
        (provider) => provider.registry.map((address) => [address.toLowerCase(), provider])
      )
    ),
    byPrefix: providers.flatMap(
      (provider) => provider.prefixes.map((prefix) => [prefix, provider])
    ).sort(([left], [right]) => right.length - left.length)
  };
  indexes.set(catalogue, index);
  return index;
}
function providerOfSource(catalogue, source, resourceType) {
  const { byAddress } = indexOf(catalogue);
  const parts = source.toLowerCase().split("/");
  const address = parts.slice(-2).join("/");
  const found = byAddress.get(source.toLowerCase()) ?? byAddress.get(address);
  if (found !== void 0) return found;
  return parts.at(-2) === "hashicorp" ? providerOfType(catalogue, resourceType) : null;
}
function providerOfType(catalogue, resourceType) {
  const found = indexOf(catalogue).byPrefix.find(([prefix]) => resourceType.startsWith(prefix));
  return found?.[1] ?? null;
}
var starred = /* @__PURE__ */ new WeakMap();
function entryOfType(provider, resourceType) {
  const types = provider.resourceTypes ?? {};
  if (Object.hasOwn(types, resourceType)) return types[resourceType] ?? null;
  const found = starredOf(provider).find(([prefix]) => resourceType.startsWith(prefix));
  return found?.[1] ?? null;
}
function starredOf(provider) {
  const known = starred.get(provider);
  if (known !== void 0) return known;
  const made = Object.entries(provider.resourceTypes ?? {}).filter(([type]) => type.endsWith("*")).map(([type, entry]) => [type.slice(0, -1), entry]).sort(([left], [right]) => right.length - left.length);
  starred.set(provider, made);
  return made;
}

// src/catalogue/index.ts
var loaded = null;
function loadCatalogue() {
  loaded ??= JSON.parse(readFileSync(packaged("dist/catalogue.json"), "utf8"));
  return loaded;
}

export {
  regionOf,
  providerOfHost,
  hostOf,
  regionOfIdentifier,
  partyOn,
  membersOn,
  isPlaceholder,
  providerOfSource,
  providerOfType,
  entryOfType,
  loadCatalogue
};
