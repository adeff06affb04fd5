import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  serviceText
} from "./chunk-7PZFUDBA.js";
import {
  countryName,
  listText,
  partyText,
  tiesOf
} from "./chunk-HJIMRKGX.js";
import "./chunk-SWSUH2DK.js";
import "./chunk-7ZHEIACQ.js";
import "./chunk-SK73LVWX.js";
import {
  hanging,
  painter,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  cell
} from "./chunk-LABBF3RA.js";
import {
  grouped,
  printable,
  sortedBy,
  withoutCommands,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";
import "./chunk-7NAEMHYN.js";
import "./chunk-TMELAGKU.js";
import "./chunk-24FUCNHK.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/answers/impact/denial.ts
function parseDenial(text) {
  const [, kind, value] = /^(?:(party|country|jurisdiction):)?(.+)$/.exec(text) ?? [];
  if (value === void 0) return null;
  if (kind === "party") return { kind, party: value };
  if (!/^[A-Za-z]{2}$/.test(value)) return null;
  const country = value.toUpperCase();
  return kind === "country" ? { kind, country } : { kind: "jurisdiction", country };
}
function denialText(denial) {
  return denial.kind === "jurisdiction" ? denial.country : `${denial.kind}:${"party" in denial ? denial.party : denial.country}`;
}
function isDenied(tie, denials) {
  return denials.some((denial) => fits(denial, tie));
}
function fits(denial, { place: place2, party }) {
  switch (denial.kind) {
    case "jurisdiction":
      return party?.parentCountry === denial.country;
    case "party":
      return party?.id === denial.party;
    case "country":
      return place2.countries.includes(denial.country) && place2.status !== "area";
  }
}

// src/answers/impact/effects.ts
var effects = {
  hosting: {
    severity: "stops",
    grace: null,
    reason: { nl: "draait of staat daar", en: "runs or is kept there" }
  },
  processing: {
    severity: "stops",
    grace: null,
    reason: { nl: "wordt daar verwerkt", en: "is worked on there" }
  },
  identity: {
    severity: "stops",
    grace: null,
    reason: { nl: "aanmelden gaat daarlangs", en: "sign-in goes through it" }
  },
  dns: {
    severity: "stops",
    grace: null,
    reason: { nl: "namen worden daar vertaald", en: "names are resolved there" }
  },
  key: {
    severity: "stops",
    grace: null,
    reason: {
      nl: "sleutels staan daar: zonder is niets te lezen",
      en: "keys are there: nothing can be read without"
    }
  },
  delivery: {
    severity: "stops",
    grace: null,
    reason: { nl: "wordt daarlangs bereikt", en: "is reached through it" }
  },
  network: {
    severity: "stops",
    grace: null,
    reason: { nl: "is daarmee verbonden", en: "is connected through it" }
  },
  endpoint: {
    severity: "degrades",
    grace: null,
    reason: { nl: "roept een dienst daar aan", en: "calls a service there" }
  },
  state: {
    severity: "degrades",
    grace: null,
    reason: {
      nl: "de state staat daar: er kan niets meer worden gewijzigd",
      en: "the state is there: nothing can be changed any more"
    }
  },
  log: {
    severity: "degrades",
    grace: null,
    reason: { nl: "logging gaat daarheen", en: "logs go there" }
  },
  replica: {
    severity: "degrades",
    grace: null,
    reason: { nl: "een kopie staat daar", en: "a copy is there" }
  },
  backup: {
    severity: "degrades",
    grace: null,
    reason: { nl: "de back-up staat daar", en: "the backup is there" }
  },
  image: {
    severity: "degrades",
    grace: {
      nl: "tot een container opnieuw wordt gestart op een machine die het image niet heeft",
      en: "until a container is started again on a machine that does not have the image"
    },
    reason: { nl: "images komen daarvandaan", en: "images come from there" }
  },
  source: {
    severity: "degrades",
    grace: {
      nl: "tot de volgende uitrol die code of een provider moet ophalen",
      en: "until the next deployment that has to fetch code or a provider"
    },
    reason: { nl: "code komt daarvandaan", en: "code comes from there" }
  }
};
var byCategory = {
  certificates: {
    severity: "degrades",
    grace: {
      nl: "tot een certificaat verloopt: dertien maanden, bij automatische uitgifte vaak 90 dagen",
      en: "until a certificate expires: thirteen months, often 90 days when issued automatically"
    },
    reason: { nl: "certificaten komen daarvandaan", en: "certificates come from there" }
  },
  monitoring: {
    severity: "degrades",
    grace: null,
    reason: { nl: "bewaking gebeurt daar", en: "monitoring is there" }
  },
  backup: effects.backup,
  logging: effects.log,
  billing: {
    severity: "degrades",
    grace: null,
    reason: { nl: "facturering gebeurt daar", en: "billing is there" }
  },
  "source-code": effects.source,
  "container-registry": effects.image,
  "compute-images": effects.image,
  development: effects.source
};
function effectOf(role, category) {
  if (role !== "hosting" || category === null || !Object.hasOwn(byCategory, category)) return effects[role];
  return byCategory[category] ?? effects[role];
}

// src/answers/impact/spread.ts
var longestChain = 12;
function chainOf(hit) {
  const left = Math.max(0, hit.distance + 1 - longestChain);
  const shown = [];
  let position = 0;
  for (let at = hit; at !== null; at = at.via) {
    const isLast = at.via === null;
    if (position < longestChain - 1 || isLast) shown.push(at.resource);
    position += 1;
  }
  return { shown, left };
}
function impactOn(reports, denials) {
  const parts = reports.flatMap((report) => partsOf(report, hitsIn(report, denials)));
  return throughSystems(parts);
}
function hitsIn({ resources }, denials) {
  const dependents = dependentsIn(resources);
  const hits = /* @__PURE__ */ new Map();
  for (const stage of stages) {
    let front = resources.flatMap((resource) => {
      const hit = directHit(resource, denials);
      return hit !== null && stage(hit) && !hits.has(resource.id) ? [hit] : [];
    });
    for (const hit of front) hits.set(hit.resource.id, hit);
    while (front.length > 0) {
      const next = [];
      for (const hit of front) {
        for (const dependent of dependents.get(hit.resource.id) ?? []) {
          if (hits.has(dependent.id)) continue;
          const passed = { ...hit, resource: dependent, via: hit, distance: hit.distance + 1 };
          hits.set(dependent.id, passed);
          next.push(passed);
        }
      }
      front = next;
    }
  }
  return [...hits.values()];
}
var stages = [
  ({ severity, atOnce }) => severity === "stops" && atOnce,
  ({ severity }) => severity === "stops",
  ({ atOnce }) => atOnce,
  () => true
];
function dependentsIn(resources) {
  const dependents = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    for (const id of resource.references) {
      const known = dependents.get(id);
      if (known === void 0) dependents.set(id, [resource]);
      else known.push(resource);
    }
  }
  return dependents;
}
function directHit(resource, denials) {
  const cuts = tiesOf(resource).filter((tie) => isDenied(tie, denials)).map((tie) => ({ tie, effect: effectOf(tie.role, resource.category) }));
  const [worst] = [...cuts].sort((a, b) => weightOf(a.effect) - weightOf(b.effect));
  if (worst === void 0) return null;
  const { severity, grace } = worst.effect;
  return { resource, severity, atOnce: grace === null, via: null, distance: 0, cut: worst };
}
function weightOf({ severity, grace }) {
  return (severity === "stops" ? 0 : 2) + (grace === null ? 0 : 1);
}
function partsOf(report, hits) {
  const declared = new Map(report.systems.map((system) => [system.name, system]));
  const partOf = ({ system, unit }) => JSON.stringify([system, system === null ? unit.path : null]);
  const hitsOf = grouped(hits, ({ resource }) => partOf(resource));
  const parts = [...grouped(report.resources, partOf)].map(([key, resources]) => {
    const [first] = resources;
    const system = first?.system == null ? null : declared.get(first.system) ?? null;
    return partImpact(
      {
        system,
        name: first?.system ?? first?.unit.path ?? "",
        organisation: report.organisation?.name ?? null,
        resources: resources.length
      },
      hitsOf.get(key) ?? []
    );
  });
  return sortedBy(parts, ({ system, name }) => `${system === null ? 1 : 0}${name}`);
}
function partImpact(part, unsorted) {
  const hits = sortedBy(
    unsorted,
    (hit) => [weightOf({ ...hit.cut.effect }), String(hit.distance).padStart(9, "0"), hit.resource.address].join("\0")
  );
  const [worst = null] = hits;
  return {
    ...part,
    verdict: worst === null ? "survives" : worst.severity === "stops" && worst.atOnce ? "stops" : "degrades",
    reason: worst,
    hits,
    directDependences: dependencesIn(hits)
  };
}
function dependencesIn(hits) {
  const direct = hits.filter(({ via, severity, atOnce }) => via === null && severity === "stops" && atOnce);
  const groups = grouped(
    direct,
    ({ cut, resource }) => JSON.stringify([cut.tie.party?.id ?? null, resource.category ?? cut.tie.role])
  );
  const dependences = [...groups.values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : [
      {
        party: first.cut.tie.party,
        service: first.resource.category ?? first.cut.tie.role,
        resources: others.length + 1
      }
    ]
  );
  return sortedBy(
    dependences,
    ({ party, service, resources }) => [String(1e6 - resources).padStart(7, "0"), party?.name ?? "", service].join("\0")
  );
}
var verdictWeight = { stops: 0, degrades: 1, survives: 2 };
function throughSystems(parts) {
  const key = (organisation, name) => JSON.stringify([organisation, name]);
  const current = new Map(
    parts.flatMap((part) => part.system === null ? [] : [[key(part.organisation, part.name), part]])
  );
  const worstNeeded = ({ system, organisation }) => sortedBy(
    (system?.dependsOn ?? []).flatMap((name) => current.get(key(organisation, name)) ?? []),
    ({ verdict, name }) => `${verdictWeight[verdict]}${name}`
  )[0];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [at, part] of current) {
      const needed = worstNeeded(part);
      if (needed === void 0 || verdictWeight[needed.verdict] >= verdictWeight[part.verdict]) continue;
      const through = needed.reason !== null && "systems" in needed.reason ? needed.reason.systems : [];
      current.set(at, { ...part, verdict: needed.verdict, reason: { systems: [needed.name, ...through] } });
      changed = true;
    }
  }
  return parts.map(
    (part) => part.system === null ? part : current.get(key(part.organisation, part.name)) ?? part
  );
}

// src/answers/impact/texts.ts
var texts = {
  title: { nl: "Als de toegang wordt ontzegd: {what}", en: "When access is denied: {what}" },
  jurisdiction: {
    nl: "partijen onder de jurisdictie van {name}",
    en: "parties under the jurisdiction of {name}"
  },
  party: { nl: "{name}", en: "{name}" },
  country: { nl: "alles in {name}", en: "everything in {name}" },
  nothing: { nl: "Niets om te beoordelen.", en: "Nothing to judge." },
  stops: { nl: "valt uit", en: "stops" },
  degrades: { nl: "werkt beperkt", en: "degrades" },
  survives: { nl: "blijft werken", en: "survives" },
  atOnce: { nl: "meteen", en: "at once" },
  later: { nl: "na verloop van tijd", en: "after a while" },
  because: { nl: "omdat {chain}: {reason}, {party}", en: "because {chain}: {reason}, {party}" },
  needs: { nl: "omdat het niet zonder {systems} kan", en: "because it cannot do without {systems}" },
  direct: {
    nl: "directe afhankelijkheden: {count} (doel van motie 26643-1320: 0)",
    en: "direct dependences: {count} (aim of motion 26643-1320: 0)"
  },
  replace: { nl: "te vervangen", en: "to replace" },
  hits: {
    nl: "{stops} vallen uit, {degrades} werken beperkt, van {all} resources",
    en: "{stops} stop and {degrades} degrade, of {all} resources"
  },
  more: { nl: "en nog {count}", en: "and {count} more" },
  unit: { nl: "map {path}", en: "directory {path}" },
  grace: { nl: "pas {grace}", en: "only {grace}" },
  system: { nl: "Systeem", en: "System" },
  verdict: { nl: "Gevolg", en: "Consequence" },
  reason: { nl: "Reden", en: "Reason" },
  directHead: { nl: "Direct afhankelijk van", en: "Depends directly on" },
  indication: {
    nl: "Een indicatie op basis van code: wat buiten de code is geregeld, zoals een uitwijk, is hier niet te zien.",
    en: "An indication based on code: what is arranged outside it, such as a fallback, cannot be seen here."
  }
};

// src/answers/impact/phrases.ts
function titleText(denials, language) {
  const each = denials.map((denial) => {
    const name = denial.kind === "party" ? denial.party : countryName(denial.country, language);
    return texts[denial.kind][language].replace("{name}", name);
  });
  return texts.title[language].replace("{what}", listText(each, "and", language));
}
function partName({ system, name, organisation }, language) {
  const own = system === null ? texts.unit[language].replace("{path}", name) : name;
  return organisation === null ? own : `${organisation}: ${own}`;
}
function reasonText({ reason }, language) {
  if (reason === null) return "";
  if ("systems" in reason) return texts.needs[language].replace("{systems}", reason.systems.join(" → "));
  return hitText(reason, language);
}
function hitText(hit, language) {
  const { tie, effect } = hit.cut;
  const because = texts.because[language].replace("{chain}", () => chainText(hit)).replace("{reason}", effect.reason[language]).replace("{party}", () => partyText(tie.party, language));
  if (effect.grace === null) return because;
  return `${because}; ${texts.grace[language].replace("{grace}", effect.grace[language])}`;
}
function chainText(hit) {
  const { shown, left } = chainOf(hit);
  const names = shown.map(({ address }) => address);
  if (left > 0) names.splice(-1, 0, `… (${left})`);
  return names.join(" → ");
}
function countText({ hits, resources }, language) {
  const stopping = hits.filter(({ severity }) => severity === "stops").length;
  return texts.hits[language].replace("{stops}", String(stopping)).replace("{degrades}", String(hits.length - stopping)).replace("{all}", String(resources));
}
function directText({ directDependences }, language) {
  return texts.direct[language].replace("{count}", String(directDependences.length));
}
function dependenceTexts({ directDependences }, language) {
  return directDependences.map(
    ({ party, service, resources }) => `${serviceText(service)[language]} (${resources}): ${partyText(party, language)}`
  );
}

// src/answers/impact/graph.ts
function graphOf(parts, language) {
  const nodes = [];
  const edges = [];
  const ids = new Map(parts.map((part, position) => [part, `s${position}`]));
  const denied = /* @__PURE__ */ new Map();
  for (const [part, id] of ids) {
    nodes.push({ id, label: partName(part, language), kind: part.verdict });
    for (const [position, { party, service }] of part.directDependences.entries()) {
      const key = JSON.stringify([party?.id ?? null, service]);
      const known = denied.get(key) ?? `d${denied.size}`;
      if (!denied.has(key)) {
        denied.set(key, known);
        const label = dependenceTexts(part, language)[position]?.replace(/ \(\d+\):/, ":") ?? service;
        nodes.push({ id: known, label, kind: "denied" });
      }
      edges.push({ from: id, to: known });
    }
    for (const name of part.system?.dependsOn ?? []) {
      const other = [...ids].find(
        ([{ system, organisation }]) => system?.name === name && organisation === part.organisation
      );
      if (other !== void 0) edges.push({ from: id, to: other[1] });
    }
  }
  return { nodes, edges };
}
var colours = {
  stops: "#c62828",
  degrades: "#b26a00",
  survives: "#2e7d32",
  denied: "#37474f"
};
function mermaidText({ nodes, edges }) {
  const escaped = (text) => printable(text).replace(/[^\p{L}\p{N} .,:/-]/gu, (character) => `#${character.codePointAt(0)};`);
  return [
    "flowchart LR",
    ...nodes.map(({ id, label, kind }) => `  ${id}["${escaped(label)}"]:::${kind}`),
    ...edges.map(({ from, to }) => `  ${from} --> ${to}`),
    ...Object.entries(colours).map(
      ([kind, colour]) => `  classDef ${kind} fill:${colour},color:#fff,stroke:none`
    ),
    ""
  ].join("\n");
}
function dotText({ nodes, edges }) {
  const quoted = (text) => `"${printable(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  return [
    "digraph impact {",
    "  rankdir=LR;",
    '  node [shape=box, style=filled, fontcolor=white, fontname="sans-serif"];',
    ...nodes.map(({ id, label, kind }) => `  ${id} [label=${quoted(label)}, fillcolor="${colours[kind]}"];`),
    ...edges.map(({ from, to }) => `  ${from} -> ${to};`),
    "}",
    ""
  ].join("\n");
}

// src/answers/impact/markdown.ts
function renderMarkdown(parts, denials, { language }) {
  const heads = [texts.system, texts.verdict, texts.reason, texts.directHead].map((head) => head[language]);
  const rows = parts.map((part) => [
    partName(part, language),
    texts[part.verdict][language],
    [reasonText(part, language), part.hits.length === 0 ? "" : countText(part, language)].filter((text) => text !== "").join("; "),
    dependenceTexts(part, language).join("; ")
  ]);
  const lines = [
    `## ${cell(titleText(denials, language))}`,
    "",
    ...parts.length === 0 ? [texts.nothing[language], ""] : [
      `| ${heads.join(" | ")} |`,
      `|${heads.map(() => "---").join("|")}|`,
      ...rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`),
      "",
      "```mermaid",
      mermaidText(graphOf(parts, language)).trimEnd(),
      "```",
      ""
    ],
    `_${texts.indication[language]}_`,
    ""
  ];
  return lines.join("\n");
}

// src/answers/impact/table.ts
var widthOfLogs = 100;
var mostHits = 8;
var styles = {
  stops: "red",
  degrades: "yellow",
  survives: "green"
};
function renderTable(parts, denials, options) {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const line = (indent, text) => hanging(indent, printable(text), width, (label) => label);
  const blocks = [
    wrap(titleText(denials, language), width).map((one) => paint("bold", printable(one))),
    ...parts.map((part) => [
      `${printable(partName(part, language))} ${paint(["bold", styles[part.verdict]], texts[part.verdict][language])}`,
      ...part.reason === null ? [] : line("  ", reasonText(part, language)),
      ...part.hits.length === 0 ? [] : line("  ", countText(part, language)),
      ...part.system === null ? [] : line("  ", directText(part, language)),
      ...dependenceTexts(part, language).flatMap((text) => line("    - ", text)),
      ...hitLines(part.hits, options).flatMap((text) => line("    ", text))
    ]),
    ...parts.length === 0 ? [[texts.nothing[language]]] : [],
    wrap(texts.indication[language], width).map((one) => paint("dim", one))
  ];
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}
`).join("\n"));
}
function hitLines(hits, { language }) {
  const through = hits.filter(({ via }) => via !== null);
  const rest = through.length - mostHits;
  const shown = through.slice(0, mostHits).map((hit) => `${texts[hit.severity][language]} ${hitText(hit, language)}`);
  return rest > 0 ? [...shown, texts.more[language].replace("{count}", String(rest))] : shown;
}

// src/answers/impact/index.ts
var impactFormats = ["table", "json", "markdown", "mermaid", "dot"];
function renderImpact(reports, denials, format, options) {
  const parts = impactOn(reports, denials);
  switch (format) {
    case "table":
      return renderTable(parts, denials, options);
    case "markdown":
      return renderMarkdown(parts, denials, options);
    case "mermaid":
      return mermaidText(graphOf(parts, options.language));
    case "dot":
      return dotText(graphOf(parts, options.language));
    case "json": {
      const document = {
        schemaVersion: 1,
        denied: denials,
        parts: parts.map((part) => jsonPart(part, options))
      };
      return withoutCommandsInJson(`${JSON.stringify(document, null, 2)}
`);
    }
  }
}
function jsonPart(part, { language }) {
  const { name, organisation, system, verdict, reason, hits, resources, directDependences } = part;
  return {
    name,
    organisation,
    system: system !== null,
    verdict,
    reason: reason === null ? null : "systems" in reason ? reason : jsonHit(reason, language),
    resources,
    directDependences,
    hits: hits.map((hit) => jsonHit(hit, language))
  };
}
function jsonHit(hit, language) {
  const { resource, severity, atOnce, distance, cut } = hit;
  const { tie, effect } = cut;
  return {
    ...place(resource),
    severity,
    atOnce,
    grace: effect.grace?.[language] ?? null,
    role: tie.role,
    party: tie.party,
    distance,
    chain: chainOf(hit).shown.map(place)
  };
}
function place({ address, file, line }) {
  return { address, file, line };
}
export {
  chainOf,
  denialText,
  impactFormats,
  impactOn,
  parseDenial,
  renderImpact
};
