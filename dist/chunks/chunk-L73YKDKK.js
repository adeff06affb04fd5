import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/context-kubernetes.ts
var renderModes = ["auto", "never", "require"];
var emptyKubernetesContext = {
  render: null,
  charts: [],
  mirrors: [],
  registries: []
};

// src/model/context.ts
var emptyContext = {
  ...emptyKubernetesContext,
  file: null,
  profile: null,
  profileFile: null,
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
  bases: [],
  additions: []
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
var propertyValues = {
  /** `object-storage`, `database` and the like: see the catalogue. */
  "service-category": null,
  data: ["stores", "computes"],
  "encryption-at-rest": ["none", "provider-key", "customer-key", "external-key"],
  /**
   * `optional`: unencrypted traffic is taken too, because nothing forbids it; `none`: the code asks for it;
   * `outdated`: TLS below 1.2.
   */
  "encryption-in-transit": ["enforced", "optional", "outdated", "none"],
  /** `customer`: a key of the customer in the provider's own service; `external`: outside the provider. */
  "key-holder": ["provider", "customer", "external"],
  elasticity: ["elastic", "fixed"]
};

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
function said(text) {
  return typeof text === "string" ? { message: text } : { message: text.en, nl: text.nl };
}
function saidIn({ message, nl }, language) {
  return language === "nl" ? nl ?? message : message;
}

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
function undescribedSystem(name, paths, span) {
  return {
    name,
    paths,
    material: null,
    rubricering: null,
    tbb: null,
    biv: null,
    personalData: null,
    baseRegistry: null,
    application: null,
    entity: null,
    exitPlan: null,
    riskAnalysis: null,
    dpia: null,
    dtia: null,
    reportedToCisoRijk: null,
    mailConditions: null,
    existingSince: null,
    contractUntil: null,
    burst: null,
    dependsOn: [],
    span
  };
}

// src/model/value.ts
var mostCandidates = 16;

export {
  renderModes,
  emptyContext,
  organisationKinds,
  tagFacts,
  roles,
  propertyValues,
  isInstalled,
  inRepository,
  nowhere,
  positionAt,
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
  undescribedSystem,
  languages,
  said,
  saidIn,
  mostCandidates
};
