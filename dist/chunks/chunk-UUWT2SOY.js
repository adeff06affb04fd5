import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  countryName,
  listText,
  partyText
} from "./chunk-FA7GWBYO.js";
import {
  placeOf,
  tiesOf
} from "./chunk-RF6I6XK4.js";
import {
  serviceText
} from "./chunk-BDZE66EN.js";
import {
  html,
  trusted
} from "./chunk-Z6K6GL57.js";
import {
  cutTo
} from "./chunk-U5FS6CAT.js";
import {
  compareText,
  grouped,
  printable,
  sortedBy
} from "./chunk-ZOHPT4CU.js";

// src/answers/impact/texts.ts
var texts = {
  title: { nl: "Als de toegang wordt ontzegd: {what}", en: "When access is denied: {what}" },
  jurisdiction: {
    nl: "partijen met als jurisdictie {name}",
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
  grace: { nl: "werkt door {grace}", en: "goes on {grace}" },
  system: { nl: "Systeem", en: "System" },
  verdict: { nl: "Gevolg", en: "Consequence" },
  reason: { nl: "Reden", en: "Reason" },
  directHead: { nl: "Direct afhankelijk van", en: "Depends directly on" },
  pageTitle: { nl: "Ontzegde toegang", en: "Denied access" },
  lead: {
    nl: "Wat dan uitvalt, en wat daarvan afhangt: een systeem valt uit zodra iets waar het niet zonder kan, wegvalt.",
    en: "What stops then, and what depends on it: a system stops as soon as something that it cannot do without is gone."
  },
  tiles: {
    stops: { nl: "met uitval", en: "with an outage" },
    degrades: { nl: "met beperkte werking", en: "with less than usual" },
    survives: { nl: "zonder gevolgen", en: "without consequences" },
    direct: {
      nl: "directe afhankelijkheden (doel van motie 26643-1320: 0)",
      en: "direct dependences (aim of motion 26643-1320: 0)"
    }
  },
  drawing: { nl: "tekening, schuift opzij", en: "drawing, scrolls sideways" },
  caption: {
    nl: "Links wie afhankelijk is, rechts de dienst die wegvalt. Een onderbroken lijn: zonder kan het systeem een tijd of ten dele verder. De tabel zegt hetzelfde in woorden.",
    en: "On the left who depends, on the right the service that is gone. A broken line: the system can go on without for a while or in part. The table says the same in words."
  },
  perSystem: { nl: "Per systeem", en: "By system" },
  dependsOn: { nl: "hangt af van", en: "depends on" },
  noDirect: { nl: "geen", en: "none" },
  moreRows: {
    nl: "En nog {count}; cloudtoets impact noemt ze alle.",
    en: "And {count} more; cloudtoets impact lists them all."
  },
  indication: {
    nl: "Een indicatie op basis van code: wat buiten de code is geregeld, zoals een uitwijk, is hier niet te zien.",
    en: "An indication based on code: what is arranged outside it, such as a fallback, cannot be seen here."
  }
};

// src/answers/impact/layout.ts
var boxSize = { width: 248, height: 52 };
var gap = { beside: 112, below: 16, passing: 14, margin: 12 };
var sweeps = 6;
function layoutOf({ nodes, edges }) {
  const columns = columnsOf(nodes, edges);
  const slots = new Map(
    nodes.map((node) => [
      node.id,
      { id: node.id, node, column: columns.get(node.id) ?? 0, order: 0 }
    ])
  );
  const ways = edges.flatMap((edge, position) => wayOf(edge, position, slots));
  const byColumn = arranged(slots, ways);
  const places = placesOf(byColumn);
  const height = Math.max(0, ...byColumn.map(heightOf));
  return {
    width: 2 * gap.margin + byColumn.length * boxSize.width + Math.max(0, byColumn.length - 1) * gap.beside,
    height: 2 * gap.margin + height,
    boxes: nodes.flatMap((node) => {
      const place = places.get(node.id);
      return place === void 0 ? [] : [{ node, ...place }];
    }),
    lines: ways.map(({ edge, through }) => ({ edge, points: pointsOf(through, places, slots) }))
  };
}
function columnsOf(nodes, edges) {
  const systems = nodes.filter(({ kind }) => kind !== "denied");
  const columns = new Map(systems.map(({ id }) => [id, 0]));
  const between = edges.filter(({ from, to }) => from !== to && columns.has(from) && columns.has(to));
  for (let round = 1; round < systems.length; round += 1) {
    let changed = false;
    for (const { from, to } of between) {
      const least = (columns.get(from) ?? 0) + 1;
      if (least >= systems.length || (columns.get(to) ?? 0) >= least) continue;
      columns.set(to, least);
      changed = true;
    }
    if (!changed) break;
  }
  const used = [...new Set(columns.values())].sort((a, b) => a - b);
  const close = new Map([...columns].map(([id, column]) => [id, used.indexOf(column)]));
  for (const { id, kind } of nodes) if (kind === "denied") close.set(id, used.length);
  return close;
}
function wayOf(edge, position, slots) {
  const from = slots.get(edge.from);
  const to = slots.get(edge.to);
  if (from === void 0 || to === void 0 || from === to) return [];
  const through = [from.id];
  for (let column = from.column + 1; column < to.column; column += 1) {
    const id = `${position}/${column}`;
    slots.set(id, { id, node: null, column, order: 0 });
    through.push(id);
  }
  return [{ edge, through: [...through, to.id] }];
}
function arranged(slots, ways) {
  const count = Math.max(-1, ...[...slots.values()].map(({ column }) => column)) + 1;
  const columns = Array.from({ length: count }, () => []);
  for (const slot of slots.values()) columns[slot.column]?.push(slot);
  const before = /* @__PURE__ */ new Map();
  const after = /* @__PURE__ */ new Map();
  for (const { through } of ways) {
    for (const [at, id] of through.entries()) {
      const here = slots.get(id);
      const next = slots.get(through[at + 1] ?? "");
      if (here === void 0 || next === void 0) continue;
      after.set(id, [...after.get(id) ?? [], next]);
      before.set(next.id, [...before.get(next.id) ?? [], here]);
    }
  }
  const number = (column) => {
    for (const [order, slot] of column.entries()) slot.order = order;
  };
  for (const column of columns) number(column);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const forth = sweep % 2 === 0;
    for (const column of forth ? columns : [...columns].reverse()) {
      const neighbours = forth ? before : after;
      const middle = ({ id, order }) => {
        const those = neighbours.get(id) ?? [];
        return those.length === 0 ? order : those.reduce((sum, one) => sum + one.order, 0) / those.length;
      };
      const sorted = column.map((slot) => ({ slot, middle: middle(slot) })).sort((a, b) => a.middle - b.middle || a.slot.order - b.slot.order);
      column.splice(0, column.length, ...sorted.map(({ slot }) => slot));
      number(column);
    }
  }
  return columns;
}
function tall({ node }) {
  return node === null ? gap.passing : boxSize.height + gap.below;
}
function heightOf(column) {
  return column.reduce((sum, slot) => sum + tall(slot), 0);
}
function placesOf(columns) {
  const highest = Math.max(0, ...columns.map(heightOf));
  const places = /* @__PURE__ */ new Map();
  for (const [position, column] of columns.entries()) {
    const x = gap.margin + position * (boxSize.width + gap.beside);
    let y = gap.margin + (highest - heightOf(column)) / 2;
    for (const slot of column) {
      places.set(slot.id, { x, y: slot.node === null ? y + gap.passing / 2 : y + gap.below / 2 });
      y += tall(slot);
    }
  }
  return places;
}
function pointsOf(through, places, slots) {
  return through.flatMap((id, at) => {
    const place = places.get(id);
    if (place === void 0) return [];
    const { x } = place;
    const y = slots.get(id)?.node == null ? place.y : place.y + boxSize.height / 2;
    if (at === 0) return [{ x: x + boxSize.width, y }];
    if (at === through.length - 1) return [{ x, y }];
    return [
      { x, y },
      { x: x + boxSize.width, y }
    ];
  });
}
function drawable(graph, most2) {
  const rank = { stops: "0", degrades: "1", survives: "2", denied: "3" };
  const systems = sortedBy(
    graph.nodes.filter(({ kind }) => kind !== "denied"),
    ({ kind }) => rank[kind]
  ).slice(0, most2.systems);
  const kept = new Set(systems.map(({ id }) => id));
  const denied = graph.nodes.filter(({ kind }) => kind === "denied");
  const reached = new Set(graph.edges.flatMap(({ from, to }) => kept.has(from) ? [to] : []));
  const services = denied.filter(({ id }) => reached.has(id));
  const edges = graph.edges.filter(({ from, to }) => kept.has(from) && (kept.has(to) || reached.has(to)));
  const isDenied2 = new Set(services.map(({ id }) => id));
  const drawn = edges.filter(({ to }) => kept.has(to) || isDenied2.has(to));
  if (services.length <= most2.services) return { nodes: [...systems, ...services], edges: drawn };
  return perParty(systems, services, drawn);
}
function perParty(systems, services, edges) {
  const standing = /* @__PURE__ */ new Map();
  const instead = /* @__PURE__ */ new Map();
  for (const { id, name, detail, kind } of services) {
    const known = standing.get(detail);
    standing.set(
      detail,
      known === void 0 ? { id, name: detail, detail: name, kind } : { ...known, detail: `${known.detail}, ${name}` }
    );
    instead.set(id, known?.id ?? id);
  }
  const merged = /* @__PURE__ */ new Map();
  for (const edge of edges) {
    const to = instead.get(edge.to) ?? edge.to;
    const key = `${edge.from} ${to}`;
    const known = merged.get(key);
    if (known === void 0 || known.weak) merged.set(key, { ...edge, to });
  }
  return { nodes: [...systems, ...standing.values()], edges: [...merged.values()] };
}

// src/answers/impact/drawing.ts
var most = { systems: 40, services: 24 };
var fits = { name: 30, detail: 36 };
var drawingStyle = `.graph{display:block;height:auto}
.graph text{fill:var(--ink);font-size:14px}
.graph .detail{fill:var(--soft);font-size:12px}
.graph .box{fill:var(--raised);stroke:var(--line)}
.graph .edge{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-opacity:.55}
.graph .weak{stroke-dasharray:5 4}
.graph .tip{fill:var(--soft)}
.graph .name{font-weight:600}
.graph .stops .side{fill:var(--outside)}.graph .stops .detail{fill:var(--outside);font-weight:600}
.graph .degrades .side{fill:var(--open)}.graph .degrades .detail{fill:var(--open);font-weight:600}
.graph .survives .side{fill:var(--allowed)}.graph .survives .detail{fill:var(--allowed);font-weight:600}
.graph .denied .side{fill:var(--soft)}.graph .denied .box{fill:var(--ground);stroke-dasharray:4 3;stroke:var(--soft)}`;
var ownColours = `:root{color-scheme:light dark;--raised:#fff;--ground:#f3f6f7;--ink:#16262d;--soft:#4a5e67;--line:#d3dde1;--outside:#a5321c;--open:#7d5600;--allowed:#1f6f63;font-family:system-ui,"Segoe UI","Noto Sans","Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--raised:#152126;--ground:#0a1114;--ink:#e4edf0;--soft:#a3b6be;--line:#2b3b42;--outside:#ff9479;--open:#e5b454;--allowed:#5fc4b1}}
.paper{fill:var(--ground)}`;
function svgFile(graph, title, language) {
  const drawn = drawable(graph, most);
  const layout = layoutOf(drawn);
  const inside = html`<style>${trusted(`${ownColours}
${drawingStyle}`)}</style>
<rect class="paper" width="100%" height="100%"></rect>
${content(layout)}`;
  return `${withDescription(drawn, layout, title, language, inside).markup}
`;
}
function drawing(graph, title, language) {
  const drawn = drawable(graph, most);
  if (drawn.edges.length === 0) return null;
  const layout = layoutOf(drawn);
  return withDescription(drawn, layout, title, language, content(layout));
}
function withDescription(graph, { width, height }, title, language, inside) {
  return html`<svg class="graph" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="graph-title graph-description">
<title id="graph-title">${title}</title>
<desc id="graph-description">${describe(graph, language)}</desc>
${inside}</svg>`;
}
function describe({ nodes, edges }, language) {
  const names = new Map(nodes.map((node) => [node.id, nameIn(node)]));
  return nodes.filter(({ kind }) => kind !== "denied").map(({ id, name, detail }) => {
    const needs = edges.flatMap(({ from, to }) => from === id ? names.get(to) ?? [] : []);
    const verdict = `${name}: ${detail}`;
    return needs.length === 0 ? `${verdict}.` : `${verdict}; ${texts.dependsOn[language]} ${needs.join(", ")}.`;
  }).join(" ");
}
function nameIn({ name, detail, kind }) {
  return kind === "denied" ? `${name}, ${detail}` : name;
}
function content({ lines, boxes }) {
  return html`<g>${lines.map(lineOf)}</g>
${boxes.map(boxOf)}`;
}
function lineOf({ points, edge }) {
  const [start, ...others] = points;
  if (start === void 0) return html``;
  let [at, path] = [start, `M${start.x} ${start.y}`];
  for (const [position, point] of others.entries()) {
    const middle = (at.x + point.x) / 2;
    path += position % 2 === 1 ? `H${point.x}` : `C${middle} ${at.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    at = point;
  }
  const tip = `M${at.x} ${at.y}l-7 -3.5v7z`;
  return html`<path class="${edge.weak ? "edge weak" : "edge"}" d="${path}"></path><path class="tip" d="${tip}"></path>
`;
}
function boxOf({ node: { name, detail, kind }, x, y }) {
  const { width, height } = boxSize;
  return html`<g class="${kind}"><rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"></rect><rect class="side" x="${x}" y="${y + 8}" width="4" height="${height - 16}" rx="2"></rect><text class="name" x="${x + 16}" y="${y + 22}">${cutTo(name, fits.name)}</text><text class="detail" x="${x + 16}" y="${y + 40}">${cutTo(detail, fits.detail)}</text></g>
`;
}

// src/answers/impact/denial.ts
function parseDenial(text) {
  const [, kind, value] = /^(?:(party|country|jurisdiction):)?(.+)$/.exec(text) ?? [];
  if (value === void 0) return null;
  if (kind === "party") return { kind, party: value };
  if (!/^[A-Za-z]{2}$/.test(value)) return null;
  const country = value.toUpperCase();
  return kind === "country" ? { kind, country } : { kind: "jurisdiction", country };
}
function isDenied(tie, denials) {
  return denials.some((denial) => fits2(denial, tie));
}
function fits2(denial, { place, party }) {
  switch (denial.kind) {
    case "jurisdiction":
      return party?.parentCountry === denial.country;
    case "party":
      return party?.id === denial.party;
    case "country":
      return place.countries.includes(denial.country) && place.status !== "area";
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
  management: {
    severity: "degrades",
    grace: null,
    reason: {
      nl: "het beheer loopt daarlangs: er kan niets meer worden gewijzigd",
      en: "management goes through it: nothing can be changed any more"
    }
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
  const parts = joined(reports.flatMap((report) => ownImpact(report, denials)));
  const verdicts = throughSystems(parts);
  return parts.map((part, position) => ({ ...part, ...verdicts[position] }));
}
function ownImpact(report, denials) {
  return partsOf(report, hitsIn(report, denials));
}
function joined(parts) {
  const groups = grouped(
    parts,
    (part) => part.system === null ? part : JSON.stringify([part.organisation, part.name])
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    if (others.length === 0) return [first];
    const all = [first, ...others];
    const resources = all.reduce((sum, part) => sum + part.resources, 0);
    const whole = partImpact(
      { ...first, resources },
      all.flatMap(({ hits }) => hits)
    );
    return [whole];
  });
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
function partImpact({
  system,
  name,
  organisation,
  resources
}, unsorted) {
  const hits = sortedBy(
    unsorted,
    (hit) => [weightOf({ ...hit.cut.effect }), String(hit.distance).padStart(9, "0"), hit.resource.address].join("\0")
  );
  const [worst = null] = hits;
  return {
    system,
    name,
    organisation,
    resources,
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
  return parts.map((part) => {
    const { verdict, reason } = part.system === null ? part : current.get(key(part.organisation, part.name)) ?? part;
    return { verdict, reason };
  });
}

// src/answers/impact/summary.ts
var mostEvidence = 3;
function summaryOf(part, shown = (place) => place) {
  const { system, name, organisation, verdict, reason, resources, hits } = part;
  const stopping = hits.filter(({ severity }) => severity === "stops").length;
  const cause = reason === null || "systems" in reason ? reason : causeOf(reason);
  return {
    system,
    name,
    organisation,
    verdict,
    reason: cause === null || "systems" in cause ? cause : { ...cause, chain: cause.chain.map(shown) },
    resources,
    stopping,
    degrading: hits.length - stopping,
    consequences: consequencesOf(hits, shown)
  };
}
function causeOf(hit) {
  const { shown, left } = chainOf(hit);
  return { chain: shown.map(placeOf), left, party: hit.cut.tie.party, effect: hit.cut.effect };
}
function consequencesOf(hits, shown) {
  const direct = hits.filter(({ via }) => via === null);
  const each = direct.map(
    ({ cut: { tie, effect }, resource }) => ({
      party: tie.party,
      service: resource.category ?? tie.role,
      effect,
      resources: 1,
      evidence: [shown(placeOf(resource))]
    })
  );
  return joinConsequences(each);
}
function joinConsequences(all) {
  const groups = grouped(
    all,
    ({ party, service, effect }) => JSON.stringify([party?.id ?? null, service, effect.severity, effect.grace, effect.reason])
  );
  const joined2 = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    const those = [first, ...others];
    return [
      {
        ...first,
        resources: those.reduce((sum, { resources }) => sum + resources, 0),
        evidence: those.flatMap(({ evidence }) => evidence).slice(0, mostEvidence)
      }
    ];
  });
  return sortedBy(
    joined2,
    ({ party, service, effect, resources }) => [
      effect.severity === "stops" ? 0 : 1,
      effect.grace === null ? 0 : 1,
      String(1e9 - resources).padStart(10, "0"),
      party?.name ?? "",
      service
    ].join("\0")
  );
}
function joinSummaries(parts) {
  const [worst] = [...parts].sort(
    (a, b) => verdictWeight[a.verdict] - verdictWeight[b.verdict] || compareText(a.name, b.name)
  );
  if (worst === void 0) return null;
  const sum = (of) => parts.reduce((total, part) => total + of(part), 0);
  return {
    ...worst,
    resources: sum(({ resources }) => resources),
    stopping: sum(({ stopping }) => stopping),
    degrading: sum(({ degrading }) => degrading),
    consequences: joinConsequences(parts.flatMap(({ consequences }) => consequences))
  };
}

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
  if ("systems" in reason)
    return texts.needs[language].replace("{systems}", () => reason.systems.join(" → "));
  return "chain" in reason ? becauseText(reason, language) : hitText(reason, language);
}
function hitText(hit, language) {
  return becauseText(causeOf(hit), language);
}
function becauseText({ chain, left, party, effect }, language) {
  const names = chain.map(({ address }) => address);
  if (left > 0) names.splice(-1, 0, `… (${left})`);
  const because = texts.because[language].replace("{chain}", () => names.join(" → ")).replace("{reason}", effect.reason[language]).replace("{party}", () => partyText(party, language));
  return effect.grace === null ? because : `${because}; ${graceText(effect.grace, language)}`;
}
function graceText(grace, language) {
  return texts.grace[language].replace("{grace}", grace[language]);
}
function effectText({ reason, grace }, language) {
  return grace === null ? reason[language] : `${reason[language]}; ${graceText(grace, language)}`;
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
  const ids = new Map(parts.map((part, position) => [part, `s${position}`]));
  const named = new Map(parts.flatMap((part) => part.system === null ? [] : [[systemKey(part), part]]));
  const oneOrganisation = new Set(parts.map(({ organisation }) => organisation)).size < 2;
  const nodes = [];
  const edges = [];
  const denied = /* @__PURE__ */ new Map();
  const deniedId = (party, service) => {
    const key = JSON.stringify([party?.id ?? null, service]);
    const known = denied.get(key);
    if (known !== void 0) return known;
    const id = `d${denied.size}`;
    denied.set(key, id);
    const name = serviceText(service)[language];
    nodes.push({ id, name, detail: partyText(party, language), kind: "denied" });
    return id;
  };
  for (const [part, id] of ids) {
    const { verdict, reason, directDependences, system, organisation } = part;
    const name = partName(oneOrganisation ? { ...part, organisation: null } : part, language);
    nodes.push({ id, name, detail: texts[verdict][language], kind: verdict });
    for (const { party, service } of directDependences)
      edges.push({ from: id, to: deniedId(party, service) });
    if (verdict === "degrades" && reason !== null && "cut" in reason) {
      edges.push({ from: id, to: deniedId(reason.cut.tie.party, serviceOfHit(reason)), weak: true });
    }
    for (const name2 of system?.dependsOn ?? []) {
      const other = named.get(systemKey({ name: name2, organisation }));
      const to = other === void 0 ? void 0 : ids.get(other);
      if (to !== void 0) edges.push({ from: id, to });
    }
  }
  return { nodes, edges };
}
function systemKey({ organisation, name }) {
  return JSON.stringify([organisation, name]);
}
function serviceOfHit(hit) {
  const { role } = hit.cut.tie;
  if (role !== "hosting") return role;
  let at = hit;
  while (at.via !== null) at = at.via;
  return at.resource.category ?? role;
}
function labelOf({ name, detail, kind }) {
  return kind === "denied" ? `${name}: ${detail}` : name;
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
    ...nodes.map((node) => `  ${node.id}["${escaped(labelOf(node))}"]:::${node.kind}`),
    ...edges.map(({ from, to, weak }) => `  ${from} ${weak ? "-.->" : "-->"} ${to}`),
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
    ...nodes.map(
      (node) => `  ${node.id} [label=${quoted(labelOf(node))}, fillcolor="${colours[node.kind]}"];`
    ),
    ...edges.map(({ from, to, weak }) => `  ${from} -> ${to}${weak ? " [style=dashed]" : ""};`),
    "}",
    ""
  ].join("\n");
}

export {
  texts,
  drawingStyle,
  svgFile,
  drawing,
  parseDenial,
  chainOf,
  impactOn,
  ownImpact,
  throughSystems,
  summaryOf,
  joinSummaries,
  titleText,
  partName,
  reasonText,
  hitText,
  effectText,
  countText,
  directText,
  dependenceTexts,
  graphOf,
  mermaidText,
  dotText
};
