import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  flowList,
  scalar
} from "./chunk-B4UZBDRT.js";
import {
  defaultProfile
} from "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import {
  printable
} from "./chunk-ZOHPT4CU.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import {
  loadCatalogue
} from "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import {
  entryOfType,
  providerOfSource
} from "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/proposal/folders.ts
var general = new Set(
  [
    "acc acceptance acceptatie base bases chart charts cluster clusters deploy deployment deployments dev develop",
    "development dr env environment environments envs example examples helm iac infra infrastructure infrastructuur",
    "k8s kubernetes kustomize live main manifest manifests module modules nonprod ontwikkeling ota otap overlay",
    "overlays prd preprod prod production productie resources root src stage stages staging stg templates terraform",
    "terragrunt test testing tf tofu tst uat yaml"
  ].join(" ").split(" ")
);
function folderOf({ unit, span }) {
  const isFolder = unit.kind === "terraform" || unit.kind === "helm" || unit.kind === "kustomize";
  if (isFolder) return unit.path;
  const { path } = span.file;
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
function relativeTo(base, folder) {
  if (base === "." || base === folder) return base === folder ? "." : folder;
  return folder.startsWith(`${base}/`) ? folder.slice(base.length + 1) : null;
}
function namingPart(parts) {
  return parts.findLastIndex((part) => !general.has(part.toLowerCase()));
}
function nameOf(folder, otherwise) {
  const parts = folder === "." ? [] : folder.split("/");
  return parts[namingPart(parts)] ?? otherwise;
}
function guessSystems(folders, whole) {
  const found = /* @__PURE__ */ new Map();
  for (const folder of folders) {
    const parts = folder === "." ? [] : folder.split("/");
    const last = namingPart(parts);
    const name = parts[last] ?? whole;
    const path = last === -1 ? "." : parts.slice(0, last + 1).join("/");
    const paths = found.get(name) ?? /* @__PURE__ */ new Set();
    found.set(name, paths.add(path));
  }
  return [...found].map(([name, paths]) => ({ name, paths: [...paths].sort() })).sort((left, right) => left.name < right.name ? -1 : 1);
}

// src/proposal/found.ts
var supply = /* @__PURE__ */ new Set(["image", "source", "endpoint"]);
function whatWasFound(report, catalogue, base) {
  const parties = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Set();
  const workloads = /* @__PURE__ */ new Set();
  const registries = /* @__PURE__ */ new Map();
  for (const exposure of report.exposures) {
    const { party, role, resource } = exposure;
    if (party !== null && !supply.has(role)) {
      const known = parties.get(party.id) ?? { party, resources: /* @__PURE__ */ new Set() };
      parties.set(party.id, known);
      known.resources.add(resource.id);
    }
    for (const name of variablesFor(exposure, catalogue)) variables.add(name);
    const folder = relativeTo(base, folderOf(resource));
    if (exposure.place.status === "customer-run" && folder !== null) workloads.add(folder);
    const registry = registryIn(exposure);
    if (registry !== null) registries.set(registry, (registries.get(registry) ?? 0) + 1);
  }
  return {
    folders: foldersOf(report, base),
    parties: [...parties.values()].map(({ party, resources }) => ({ party, resources: resources.size })).sort((left, right) => right.resources - left.resources || compare(left.party.id, right.party.id)),
    variables: [...variables].sort(),
    workloads: [...workloads].sort(),
    registries: [...registries].sort(([left, often], [right, oftener]) => oftener - often || compare(left, right)).map(([registry]) => registry)
  };
}
function foldersOf({ resources }, base) {
  return [...new Set(resources.flatMap((one) => relativeTo(base, folderOf(one)) ?? []))].sort();
}
function variablesFor({ resource, place }, catalogue) {
  if (place.status !== "unknown" || place.reason.code !== "provider-region-unset") return [];
  const { provider, type } = resource;
  const entry = provider === null ? null : providerOfSource(catalogue, provider.source, type);
  if (entry === null) return [];
  const sources = entryOfType(entry, type)?.location ?? entry.location;
  return sources.flatMap((source) => "environment" in source ? [source.environment] : []).slice(0, 1);
}
function registryIn({ role, place }) {
  if (role !== "image" || place.status !== "unknown" || place.reason.code !== "placed-elsewhere") return null;
  const { subject } = place.reason;
  return /^[a-z0-9.-]+$/.test(subject) ? subject : null;
}
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

// src/proposal/words.ts
var remarks = {
  head: {
    nl: [
      "Wat de code niet kan vertellen. Voorstel van `cloudtoets init`, naar wat in de code is gevonden; loop het na.",
      "Regels als `#sleutel: waarde` zijn voorstellen: haal `#` weg en vul in wat leeg is. Wat zo'n regel zegt, is dan",
      "uw verklaring. Daarom verandert dit bestand uit zichzelf geen enkel oordeel in uw voordeel.",
      "Alle sleutels staan in docs/configuration.md van cloudtoets."
    ],
    en: [
      "What code cannot tell. Proposed by `cloudtoets init` from what the code holds; look it over.",
      "Lines such as `#key: value` are proposals: take away the `#` and fill in what is empty. What such a line says is",
      "then your statement. That is why this file makes no verdict milder by itself.",
      "All keys are in docs/configuration.md of cloudtoets."
    ]
  },
  extended: {
    nl: ["Hier gold al een configuratie. De dichtstbijzijnde telt, alleen; daarom bouwt deze erop voort."],
    en: ["A configuration held here already. The nearest one counts, alone; so this one builds on it."]
  },
  profile: {
    nl: [
      "De lezing van het beleid: rijk-2026 (het beleid van juli 2026), rijk-2022 (dat van augustus 2022),",
      "eer-strict (alleen binnen de EER), nl-sovereign (Nederlandse of Europese zeggenschap), of een bestand."
    ],
    en: [
      "The reading of the policy: rijk-2026 (the policy of July 2026), rijk-2022 (that of August 2022),",
      "eer-strict (within the EEA only), nl-sovereign (Dutch or European control), or a file."
    ]
  },
  language: {
    nl: ["De taal van rapporten: nl of en."],
    en: ["The language of reports: nl or en."]
  },
  organisation: {
    nl: [
      "Wie u bent. kind is rijksdienst, agentschap, zbo, decentral of other: voor wie niet onder de Rijksdienst valt,",
      "worden bevindingen als advies verwoord."
    ],
    en: [
      "Who you are. kind is rijksdienst, agentschap, zbo, decentral or other: for who is not of the Rijksdienst,",
      "findings are worded as advice."
    ]
  },
  parties: {
    nl: [
      "Met wie een overeenkomst is. Zonder deze lijst tellen de rijksbrede raamafspraken; met de lijst tellen alleen",
      "die erin staan. Een overeenkomst is geen goedkeuring volgens het beleid. In de code gevonden:"
    ],
    en: [
      "With whom there is an agreement. Without this list the government-wide framework terms count; with it, only",
      "those in it. An agreement is no approval under the policy. Found in the code:"
    ]
  },
  agreementWords: {
    nl: ["nummer of naam van de overeenkomst of het besluit"],
    en: ["number or name of the agreement or decision"]
  },
  environment: {
    nl: [
      "Omgevingsvariabelen zoals ze zijn waar Terraform draait. Een provider in deze code haalt er de regio uit, en",
      "die is anders niet vast te stellen:"
    ],
    en: [
      "Environment variables as they are where Terraform runs. A provider in this code takes the region from them, and",
      "it cannot be established otherwise:"
    ]
  },
  systems: {
    nl: [
      "Waar code voor is. Namen en mappen zijn geraden naar de mappen in de code. Zeg er per systeem bij wat geldt:",
      "material (true bij materieel gebruik), rubricering, tbb, biv, personalData, exitPlan, riskAnalysis en meer."
    ],
    en: [
      "What code is for. Names and folders are a guess from the folders of the code. Add what holds for each system:",
      "material (true for material use), rubricering, tbb, biv, personalData, exitPlan, riskAnalysis and more."
    ]
  },
  clusters: {
    nl: [
      "Waar dit draait, staat niet in de code. Noem provider (een id uit `cloudtoets catalogue providers`) en region, of",
      "country (zoals NL) voor een eigen datacenter. Eén regel per cluster:"
    ],
    en: [
      "Where this runs is not in the code. Name provider (an id of `cloudtoets catalogue providers`) and region, or",
      "country (such as NL) for a data centre of your own. One entry for each cluster:"
    ]
  },
  mirrors: {
    nl: [
      "Images komen uit deze registry's. Haalt u ze via een eigen registry op, noem die dan: als mirror, en met het land",
      "waar hij staat."
    ],
    en: [
      "Images come from these registries. If you pull them through a registry of your own, name it: as a mirror, and",
      "with the country it is in."
    ]
  },
  folded: {
    nl: ["Het voorstel is hier afgebroken; er zijn er nog {count}."],
    en: ["The proposal stops here; there are {count} more."]
  }
};
function remark(name, language) {
  return remarks[name][language];
}
var parentWords = { nl: "moeder", en: "parent" };
var resourceWords = (count) => ({
  nl: count === 1 ? "1 resource" : `${count} resources`,
  en: count === 1 ? "1 resource" : `${count} resources`
});
var frameworkWords = { nl: "raamafspraak", en: "framework terms" };

// src/proposal/configuration.ts
var most = 40;
function proposeConfiguration(report, place, language) {
  const found = whatWasFound(report, loadCatalogue(), place.folder);
  const systems = guessSystems(found.folders, nameOf(place.folder, place.repository));
  const extended = place.extended !== null;
  const head = remark("head", language).map((line) => `# ${line}`);
  const sections = [
    ...place.extended === null ? [] : [extendedSection(place.extended, language)],
    section("profile", language, stated([`profile: ${defaultProfile}`], extended)),
    section("language", language, stated([`language: ${language}`], extended)),
    section("organisation", language, ["#organisation:", "#  name:", "#  kind:", "#  ministry:"]),
    ...partiesSection(found.parties, language),
    ...environmentSection(found, language),
    ...systemsSection(systems, extended, language),
    ...clustersSection(found, language),
    ...mirrorsSection(found, language)
  ];
  const lines = [
    `# yaml-language-server: $schema=${place.schema}`,
    ...head,
    ...sections.flatMap((one) => ["", ...one])
  ];
  return `${lines.join("\n")}
`;
}
function section(name, language, lines) {
  return [...remark(name, language).map((line) => `# ${line}`), ...lines];
}
function stated(lines, extended) {
  return extended ? lines.map((line) => `#${line}`) : lines;
}
function extendedSection(path, language) {
  return section("extended", language, [`extends: ${scalar(path)}`]);
}
function partiesSection(parties, language) {
  if (parties.length === 0) return [];
  const shown = parties.slice(0, most);
  const words = remark("agreementWords", language).join(" ");
  const known = shown.filter(({ party }) => Object.hasOwn(loadCatalogue().parties, party.id));
  return [
    [
      ...section(
        "parties",
        language,
        shown.map((one) => `# - ${partyText(one, language)}`)
      ),
      ...folded(parties, language),
      "#parties:",
      known.length === 0 ? "#  approved: []" : "#  approved:",
      ...known.flatMap(({ party }) => [`#    - party: ${scalar(party.id)}`, `#      agreement: # ${words}`])
    ]
  ];
}
function partyText({ party, resources }, language) {
  const { id, name, parent, parentCountry } = party;
  const above = parent === null || parent === name ? [] : [`${parentWords[language]} ${parent}`];
  const control = [...above, parentCountry ?? "?"].join(", ");
  const terms = agreementNames(party, language).map((one) => `; ${frameworkWords[language]}: ${one}`);
  return printable(`${id}: ${name} (${control}), ${resourceWords(resources)[language]}${terms.join("")}`);
}
function agreementNames({ id, agreements }, language) {
  const { parties } = loadCatalogue();
  const entry = Object.hasOwn(parties, id) ? parties[id] : void 0;
  return (entry?.agreements ?? []).flatMap(
    (one) => agreements.includes(one.id) ? [one.name[language]] : []
  );
}
function environmentSection({ variables }, language) {
  if (variables.length === 0) return [];
  return [
    section("environment", language, ["#environment:", ...variables.map((name) => `#  ${scalar(name)}:`)])
  ];
}
function systemsSection(systems, extended, language) {
  if (systems.length === 0) return [];
  const entries = systems.slice(0, most).flatMap(({ name, paths }) => [`  - name: ${scalar(name)}`, `    paths: ${flowList(paths)}`]);
  const lines = stated(["systems:", ...entries], extended);
  return [[...section("systems", language, lines), ...folded(systems, language)]];
}
function clustersSection({ workloads }, language) {
  if (workloads.length === 0) return [];
  const lines = [
    "#clusters:",
    "#  - name:",
    "#    paths:",
    ...workloads.slice(0, most).map((folder) => `#      - ${scalar(folder)}`),
    "#    provider:",
    "#    region:"
  ];
  return [[...section("clusters", language, lines), ...folded(workloads, language)]];
}
function mirrorsSection({ registries }, language) {
  if (registries.length === 0) return [];
  const lines = [
    "#mirrors:",
    ...registries.slice(0, most).flatMap((registry) => [`#  - registry: ${scalar(registry)}`, "#    mirror:"]),
    "#registries:",
    "#  - host:",
    "#    country:"
  ];
  return [[...section("mirrors", language, lines), ...folded(registries, language)]];
}
function folded(all, language) {
  if (all.length <= most) return [];
  return remark("folded", language).map((line) => `# ${line.replace("{count}", String(all.length - most))}`);
}
export {
  proposeConfiguration
};
