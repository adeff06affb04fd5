import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  packaged
} from "./chunk-R5B6J3ET.js";
import {
  providerOfHost,
  regionInHost,
  regionOf
} from "./chunk-BR44FHP7.js";

// src/catalogue/index.ts
import { readFileSync } from "node:fs";

// src/catalogue/file.ts
function parseCatalogue(text) {
  const [head = "", alternatives = "", , ...lines] = text.trimEnd().split("\n");
  const data = JSON.parse(`${head.slice(0, -1)}}`);
  const providers = {};
  for (const line of lines.slice(0, -1)) {
    const [id, json] = keyAndValue(line);
    readWhenUsed(providers, id, json);
  }
  readWhenUsed(data, ...keyAndValue(alternatives));
  data.providers = providers;
  return data;
}
function keyAndValue(line) {
  const colon = line.indexOf(":");
  return [JSON.parse(line.slice(0, colon)), line.slice(colon + 1).replace(/,$/, "")];
}
function readWhenUsed(record, id, text) {
  let value;
  Object.defineProperty(record, id, {
    enumerable: true,
    configurable: true,
    get: () => {
      value ??= JSON.parse(text);
      return value;
    }
  });
}

// src/catalogue/ages.ts
function monthsBetween(from, to) {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}
function sourcedFacts(catalogue) {
  const { parties, providers, backends, areas, kubernetes, alternatives = {} } = catalogue;
  const whole = (kind, entries) => Object.values(entries).map(({ id, asOf, source = "" }) => ({ kind, id, asOf, source }));
  const types = Object.values(providers).flatMap(
    ({ resourceTypes = {} }) => Object.entries(resourceTypes).flatMap(
      ([id, { asOf, source }]) => asOf === void 0 || source === void 0 ? [] : [{ kind: "type", id, asOf, source }]
    )
  );
  return [
    ...whole("party", parties),
    ...whole("provider", providers),
    ...types,
    ...whole("backend", backends),
    ...whole("area", areas),
    ...whole("kubernetes", kubernetes),
    ...whole("alternatives", alternatives)
  ];
}

// src/catalogue/complete.ts
async function completeCatalogue(catalogue, additions) {
  if (additions.length === 0) return { kind: "made", catalogue };
  return (await import("./additions-UDGOKPRJ.js")).withAdditions(catalogue, additions);
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
  const [, ofProfile, ofModel] = geographyOfModel.exec(text) ?? [];
  return [ofProfile ?? ofModel ?? "", ...partsOfPlainIdentifier(text)];
}
var geographyOfModel = /^arn:[^:]*:bedrock:[^/]*-profile\/([a-z]+(?:-[a-z]+)?\.)|^([a-z]+(?:-[a-z]+)?\.)(?=(?:ai21|amazon|anthropic|cohere|deepseek|guardrail|luma|meta|mistral|openai|qwen|stability|twelvelabs|writer)\.)/;
function partsOfPlainIdentifier(text) {
  if (/^arn:/i.test(text)) return [text.split(":")[3] ?? ""];
  if (/^ocid1\./i.test(text)) return [text.split(".")[3] ?? ""];
  if (/^aws:\/\//i.test(text)) return [text.split("/")[2] ?? ""];
  const collection = /(?:^|\/)(?:locations|regions|zones)\/([^/]+)/i.exec(text)?.[1];
  if (collection !== void 0) return [collection];
  const [, behindAt] = /^[^@]+@([a-z0-9-]+)$/.exec(text) ?? [];
  const [first2 = "", ...rest] = text.split("/");
  return [behindAt ?? "", rest.length > 0 ? first2 : ""];
}

// src/catalogue/kubernetes.ts
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(catalogue) {
  const known = indexes.get(catalogue);
  if (known !== void 0) return known;
  const families = Object.values(catalogue.kubernetes);
  const patterns = (list) => families.flatMap(
    (family) => list(family).map(([text, entry]) => {
      return {
        expression: expressionOf(text),
        weight: weightOf(text),
        found: { entry, family }
      };
    })
  ).sort((left, right) => right.weight - left.weight);
  const keyed = (entries) => (entries ?? []).flatMap((entry) => entry.keys.map((key) => [key, entry]));
  const providers = (list) => families.flatMap((family) => (list(family) ?? []).flatMap((id) => provider(catalogue, id) ?? []));
  const index = {
    kinds: patterns(
      ({ kinds }) => (kinds ?? []).flatMap((entry) => entry.kinds.map((kind) => [kind, entry]))
    ),
    ofType: /* @__PURE__ */ new Map(),
    annotations: patterns(({ annotations }) => keyed(annotations)),
    labels: patterns(({ labels }) => keyed(labels)),
    drivers: patterns(({ drivers }) => Object.entries(drivers ?? {})),
    classes: patterns(({ classes }) => Object.entries(classes ?? {})),
    variables: named(families, ({ variables }) => variables),
    storageClasses: named(families, ({ storageClasses }) => storageClasses),
    hosts: patterns(
      ({ hosts }) => (hosts ?? []).flatMap((entry) => entry.hosts.map((host) => [host, entry]))
    ),
    everywhere: families.flatMap(
      (family) => (family.everywhere ?? []).map((entry) => ({ entry, family }))
    ),
    labelProviders: providers(({ labelProviders }) => labelProviders),
    labelProvidersElse: providers(({ labelProvidersElse }) => labelProvidersElse)
  };
  indexes.set(catalogue, index);
  return index;
}
function named(families, list) {
  return new Map(
    families.flatMap(
      (family) => Object.entries(list(family) ?? {}).map(([name, entry]) => [name, { entry, family }])
    )
  );
}
function expressionOf(text) {
  const body = text.split(/(\*|\{region\})/).map((part) => {
    if (part === "*") return "[^/]*";
    return part === "{region}" ? "([a-z0-9-]+)" : part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&");
  }).join("");
  return new RegExp(`^${body.endsWith("[^/]*") ? `${body.slice(0, -"[^/]*".length)}.*` : body}$`);
}
function weightOf(text) {
  const last = text.slice(text.lastIndexOf("/") + 1);
  const own = text.replaceAll("*", "").replace("{region}", "").length;
  return own + (text.includes("{region}") ? 0.5 : last.includes("*") ? 0 : 1e3);
}
var longestName = 400;
function first(patterns, text) {
  if (text.length > longestName) return null;
  return patterns.find(({ expression }) => expression.test(text))?.found ?? null;
}
function provider(catalogue, id) {
  return Object.hasOwn(catalogue.providers, id) ? catalogue.providers[id] ?? null : null;
}
function kindOf(catalogue, type) {
  const { kinds, ofType } = indexOf(catalogue);
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
function flagsOfPrograms(catalogue) {
  return Object.values(catalogue.kubernetes).flatMap(
    (family) => (family.flags ?? []).map((entry) => ({ entry, family }))
  );
}
function tiesOfAny(catalogue) {
  return indexOf(catalogue).everywhere;
}
function belongsToNoNamespace(catalogue) {
  return (type) => kindOf(catalogue, type)?.entry.scope === "cluster";
}
function annotationOf(catalogue, key, type, value) {
  if (key.length > longestName) return null;
  const fits = ({ kinds, values }) => (values === void 0 || isOneOf(value, values)) && (kinds === void 0 || type === null || kinds.some((kind) => expressionOf(kind).test(type)));
  const { annotations } = indexOf(catalogue);
  const found = annotations.find(({ expression, found: { entry } }) => expression.test(key) && fits(entry));
  return found?.found ?? null;
}
function labelOf(catalogue, key, value = null) {
  if (key.length > longestName) return null;
  const fits = ({ values }) => values === void 0 || value !== null && isOneOf(value, values);
  const { labels } = indexOf(catalogue);
  return labels.find(({ expression, found: { entry } }) => expression.test(key) && fits(entry))?.found ?? null;
}
function isOneOf(text, forms2) {
  return forms2.some((form) => form.endsWith("*") ? text.startsWith(form.slice(0, -1)) : form === text);
}
function regionsInLabels(catalogue, name) {
  const { labelProviders, labelProvidersElse } = indexOf(catalogue);
  const at = (providers) => providers.flatMap((each) => regionOf(catalogue, each, name) ?? []);
  const all = at(labelProviders);
  const literal = all.filter(({ code }) => code === name);
  const usual = literal.length > 0 ? literal : all;
  const countries = new Set(usual.flatMap(({ entry }) => entry.country ?? []));
  const others = at(labelProvidersElse).filter(({ entry }) => !countries.has(entry.country ?? ""));
  return [...usual, ...others];
}
function providerOfDriver(catalogue, name) {
  return behind(catalogue, first(indexOf(catalogue).drivers, name));
}
function providerOfClass(catalogue, name) {
  return behind(catalogue, first(indexOf(catalogue).classes, name));
}
function providerOfStorageClass(catalogue, name) {
  return behind(catalogue, indexOf(catalogue).storageClasses.get(name) ?? null);
}
function providerOfVariable(catalogue, name) {
  return behind(catalogue, indexOf(catalogue).variables.get(name) ?? null);
}
function behind(catalogue, found) {
  const entry = found === null ? null : provider(catalogue, found.entry);
  return found === null || entry === null ? null : { provider: entry, family: found.family };
}
function serviceOfHost(catalogue, host) {
  const name = host.toLowerCase().replace(/\.$/, "");
  const own = first(indexOf(catalogue).hosts, name);
  const match = providerOfHost(catalogue, name);
  if (own === null) {
    if (match === null) return null;
    const region = match.region ?? regionNamedAs(catalogue, match.provider, name);
    return { provider: match.provider, region, party: null, entry: null, family: null };
  }
  const { entry, family } = own;
  if (entry.silent) return null;
  const named2 = entry.provider === void 0 ? null : provider(catalogue, entry.provider);
  return { provider: named2, region: regionOfEntry(), party: entry.party ?? null, entry, family };
  function regionOfEntry() {
    if (named2 === null) return regionWrittenIn(catalogue, entry, null, name);
    if (entry.region !== void 0) return regionOf(catalogue, named2, entry.region);
    const written = regionWrittenIn(catalogue, entry, named2, name);
    if (written !== null) return written;
    const found = match?.provider === named2 ? match.region : null;
    return found ?? regionNamedAs(catalogue, named2, name);
  }
}
function regionWrittenIn(catalogue, { hosts, regionsOf }, own, host) {
  const owner = regionsOf === void 0 ? own : provider(catalogue, regionsOf);
  if (owner === null) return null;
  for (const pattern of hosts) {
    let part = pattern.includes("{region}") ? expressionOf(pattern).exec(host)?.[1] ?? "" : "";
    while (part !== "") {
      const region = regionInHost(catalogue, owner, part);
      if (region !== null) return region;
      part = part.includes("-") ? part.slice(0, part.lastIndexOf("-")) : "";
    }
  }
  return null;
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

// src/catalogue/runs-on.ts
function cloudNamed({ clouds = {} }, text) {
  const written = text.trim().toLowerCase();
  let best = null;
  for (const [name, party] of Object.entries(clouds)) {
    if (startsWithName(written, name.toLowerCase()) && name.length > (best?.name.length ?? 0)) {
      best = { name, party };
    }
  }
  return best?.party ?? null;
}
function startsWithName(text, name) {
  return text.startsWith(name) && !/^[a-z0-9]/.test(text.slice(name.length));
}

// src/catalogue/index.ts
var loaded = null;
function loadCatalogue() {
  loaded ??= parseCatalogue(readFileSync(packaged("dist/catalogue.json"), "utf8"));
  return loaded;
}

export {
  monthsBetween,
  sourcedFacts,
  completeCatalogue,
  regionOfIdentifier,
  kindOf,
  shipperOutputs,
  flagsOfPrograms,
  tiesOfAny,
  belongsToNoNamespace,
  annotationOf,
  labelOf,
  isOneOf,
  regionsInLabels,
  providerOfDriver,
  providerOfClass,
  providerOfStorageClass,
  providerOfVariable,
  serviceOfHost,
  registryOf,
  isPlaceholder,
  cloudNamed,
  loadCatalogue
};
