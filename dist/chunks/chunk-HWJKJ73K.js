import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/context.ts
var emptyContext = {
  file: null,
  profile: null,
  language: null,
  exclude: [],
  approvedParties: null,
  environment: /* @__PURE__ */ new Map(),
  clusters: [],
  variants: [],
  organisation: null,
  systems: [],
  tags: /* @__PURE__ */ new Map(),
  exceptions: [],
  exceptionLimits: { months: 24, inline: true },
  bases: []
};
var organisationKinds = ["rijksdienst", "agentschap", "zbo", "decentral", "other"];
var tagFacts = [
  "system",
  "material",
  "rubricering",
  "tbb",
  "personal-data",
  "base-registry",
  "application",
  "burst"
];

// src/model/exposure.ts
var roles = [
  "hosting",
  "replica",
  "backup",
  "key",
  "log",
  "identity",
  "dns",
  "delivery",
  "processing",
  "network",
  "state",
  "image",
  "source",
  "endpoint"
];

// src/model/source.ts
function isInstalled(file) {
  return file.path.startsWith(".terraform/") || file.path.includes("/.terraform/");
}
function inRepository(span, calls) {
  if (!isInstalled(span.file)) return span;
  return calls.findLast(({ file }) => !isInstalled(file)) ?? span;
}
var nowhere = { file: { path: "", text: "" }, start: 0, end: 0 };
var lineStartsOf = /* @__PURE__ */ new WeakMap();
function lineStarts(file) {
  const known = lineStartsOf.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at !== -1; at = file.text.indexOf("\n", at + 1)) starts.push(at + 1);
  lineStartsOf.set(file, starts);
  return starts;
}
function positionAt(file, offset) {
  const starts = lineStarts(file);
  const target = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= target) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
}
function startOf(span) {
  return positionAt(span.file, span.start);
}
function endOf(span) {
  return positionAt(span.file, span.end);
}
function textOf(span) {
  return span.file.text.slice(span.start, span.end);
}

// src/model/text.ts
var languages = ["nl", "en"];

// src/model/system.ts
var rubriceringen = [
  "ongerubriceerd",
  "departementaal-vertrouwelijk",
  "stg-confidentieel",
  "stg-geheim",
  "stg-zeer-geheim"
];
var tbbLevels = ["tbb-4", "tbb-3", "tbb-2", "tbb-1"];
var bivLevels = ["laag", "midden", "hoog", "zeer-hoog"];
var personalDataKinds = ["none", "ordinary", "special"];
var baseRegistryKinds = ["none", "copy", "source"];
var applicationKinds = ["mail", "documents", "other"];
var entityKinds = ["vital", "wwke", "cbw-essential"];
var exitScenarios = ["planned", "disruptive"];

// src/model/value.ts
var mostCandidates = 16;

export {
  emptyContext,
  organisationKinds,
  tagFacts,
  roles,
  isInstalled,
  inRepository,
  nowhere,
  startOf,
  endOf,
  textOf,
  rubriceringen,
  tbbLevels,
  bivLevels,
  personalDataKinds,
  baseRegistryKinds,
  applicationKinds,
  entityKinds,
  exitScenarios,
  languages,
  mostCandidates
};
