import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  countryName,
  roleText,
  tiesOf
} from "./chunk-HJIMRKGX.js";
import "./chunk-SWSUH2DK.js";
import "./chunk-7ZHEIACQ.js";
import {
  csvText
} from "./chunk-SK73LVWX.js";
import {
  hanging,
  padTo,
  painter,
  widthOf,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  cell
} from "./chunk-LABBF3RA.js";
import {
  compareText,
  grouped,
  printable,
  sortedBy,
  withoutCommands,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";
import "./chunk-7NAEMHYN.js";
import "./chunk-TMELAGKU.js";
import "./chunk-24FUCNHK.js";
import {
  loadCatalogue
} from "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import {
  membersOn
} from "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import {
  roles
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/answers/concentration/texts.ts
var texts = {
  title: { nl: "Concentratie", en: "Concentration" },
  nothing: { nl: "Geen gebruik van clouddiensten gevonden.", en: "No use of cloud services found." },
  asOf: { nl: "op {day}, {count} resources", en: "on {day}, {count} resources" },
  index: { nl: "Herfindahl-Hirschman-index", en: "Herfindahl-Hirschman index" },
  low: { nl: "laag (onder 1.000)", en: "low (below 1,000)" },
  moderate: { nl: "matig (1.000 tot 2.000)", en: "moderate (1,000 to 2,000)" },
  high: { nl: "hoog (boven 2.000)", en: "high (above 2,000)" },
  european: { nl: "Aandeel Nederlandse en Europese partijen", en: "Share of Dutch and European parties" },
  dutch: { nl: "waarvan Nederlands", en: "of which Dutch" },
  target: {
    nl: "doel van motie 36574-5: ten minste 30% in 2029",
    en: "aim of motion 36574-5: at least 30% by 2029"
  },
  parents: { nl: "Per concern", en: "Per group of companies" },
  jurisdictions: { nl: "Per jurisdictie", en: "Per jurisdiction" },
  perRole: { nl: "Per rol", en: "Per role" },
  perSystem: { nl: "Per systeem", en: "Per system" },
  noSystem: { nl: "geen systeem aangegeven", en: "no system declared" },
  unknownCountry: { nl: "zeggenschap onbekend", en: "control unknown" },
  trend: { nl: "Verloop", en: "Trend" },
  day: { nl: "Dag", en: "Day" },
  name: { nl: "Naam", en: "Name" },
  country: { nl: "Land", en: "Country" },
  share: { nl: "Aandeel", en: "Share" },
  resources: { nl: "Resources", en: "Resources" },
  indication: {
    nl: "Geteld in code, niet in geld of gebruik: een indicatie.",
    en: "Counted in code, not in money or use: an indication."
  }
};

// src/answers/concentration/sections.ts
function figures({ index, indexMeans, europeanShare, dutchShare }, language) {
  if (index === null || indexMeans === null || europeanShare === null) return [];
  return [
    { label: texts.index[language], text: `${numberText(index, language)}, ${texts[indexMeans][language]}` },
    {
      label: texts.european[language],
      text: `${percentText(europeanShare, language)}, ${texts.dutch[language]} ${percentText(dutchShare ?? 0, language)}; ${texts.target[language]}`
    }
  ];
}
function shareLists(of, language) {
  return [
    { title: texts.parents[language], rows: of.parents.map((share) => row(share.name, share, language)) },
    {
      title: texts.jurisdictions[language],
      rows: of.jurisdictions.map((share) => row(countryText(share, language), share, language))
    }
  ];
}
function partLines(of, language) {
  return [
    {
      title: texts.perRole[language],
      lines: of.perRole.map((part) => partLine(part, roleName(part.name, language), language))
    },
    {
      title: texts.perSystem[language],
      lines: of.perSystem.map(
        (part) => partLine(part, part.name === "" ? texts.noSystem[language] : part.name, language)
      )
    }
  ];
}
function partLine({ jurisdictions }, label, language) {
  const shares = jurisdictions.map(
    (share) => `${countryText(share, language)} ${percentText(share.share, language)}`
  );
  return { label, text: shares.join(", ") };
}
function roleName(name, language) {
  const role = roles.find((one) => one === name);
  return role === void 0 ? name : roleText(role, language);
}
function row(name, { share, resources }, language) {
  return { name, share: percentText(share, language), resources: numberText(resources, language) };
}
function countryText({ country }, language) {
  return country === null ? texts.unknownCountry[language] : countryName(country, language);
}
function percentText(percentage, language) {
  const text = percentage.toFixed(1);
  return `${language === "nl" ? text.replace(".", ",") : text}%`;
}
function numberText(number, language) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, language === "nl" ? "." : ",");
}

// src/answers/concentration/markdown.ts
function renderMarkdown(measures, { language }) {
  const last = measures.at(-1);
  const lines = [`## ${texts.title[language]}`, ""];
  if (last === void 0 || last.resources === 0) return [...lines, texts.nothing[language], ""].join("\n");
  const table = (heads, rows) => [
    `| ${heads.join(" | ")} |`,
    `|${heads.map(() => "---").join("|")}|`,
    ...rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`),
    ""
  ];
  for (const { label, text } of figures(last, language)) lines.push(`- **${label}**: ${cell(text)}`);
  lines.push("");
  for (const { title, rows } of shareLists(last, language)) {
    lines.push(
      `### ${title}`,
      "",
      ...table(
        [texts.name[language], texts.share[language], texts.resources[language]],
        rows.map(({ name, share, resources }) => [name, share, resources])
      )
    );
  }
  for (const { title, lines: parts } of partLines(last, language)) {
    const rows = parts.map(({ label, text }) => [label, text]);
    lines.push(`### ${title}`, "", ...table([texts.name[language], texts.jurisdictions[language]], rows));
  }
  if (measures.length > 1) {
    const rows = measures.map(({ asOf, index, europeanShare, resources }) => [
      asOf,
      percentText(europeanShare ?? 0, language),
      numberText(index ?? 0, language),
      numberText(resources, language)
    ]);
    const heads = [texts.day, texts.european, texts.index, texts.resources].map((head) => head[language]);
    lines.push(`### ${texts.trend[language]}`, "", ...table(heads, rows));
  }
  lines.push(`_${texts.indication[language]}_`, "");
  return lines.join("\n");
}

// src/answers/concentration/measure.ts
var weights = ["resources", "systems"];
var indexThresholds = { moderate: 1e3, high: 2e3 };
function measure(reports, weight, eea) {
  const all = weighed(reports.flatMap(usesIn), weight);
  const main = all.filter(({ main: isMain }) => isMain);
  const parents = sharesOf(main, ({ party }) => [party.parent ?? party.name, party.parentCountry]);
  const jurisdictions = byJurisdiction(main);
  const index = parents.length === 0 ? null : Math.round(parents.reduce((sum, { exact }) => sum + exact ** 2, 0));
  const shareIn = (isIn) => jurisdictions.length === 0 ? null : rounded(
    jurisdictions.filter(({ country }) => isIn(country)).reduce((sum, { exact }) => sum + exact, 0)
  );
  return {
    asOf: reports.map(({ profile }) => profile.asOf).sort().at(-1) ?? "",
    resources: main.length,
    parties: shown(sharesOf(main, ({ party }) => [party.name, party.parentCountry])),
    parents: shown(parents),
    jurisdictions: shown(jurisdictions),
    perRole: partsOf(all, ({ role }) => role),
    perSystem: partsOf(main, ({ system }) => system),
    index,
    indexMeans: index === null ? null : meaningOf(index),
    europeanShare: shareIn((country) => country !== null && eea.has(country)),
    dutchShare: shareIn((country) => country === "NL")
  };
}
function usesIn({ resources, organisation }) {
  return resources.flatMap((resource) => {
    const used = tiesOf(resource).filter(isCloudUse);
    const system = [organisation?.name, resource.system].filter((part) => part != null).join(": ");
    return used.map(({ party, role }, position) => ({
      system,
      party,
      role,
      weight: 1,
      main: position === 0
    }));
  });
}
function isCloudUse(tie) {
  if (tie.party === null || tie.role === "image" || tie.role === "source") return false;
  return tie.place.status !== "customer-run" && tie.place.status !== "not-applicable";
}
function weighed(uses, weight) {
  if (weight === "resources") return uses;
  const sizes = new Map(
    [...grouped(uses, ({ system }) => system)].map(([name, those]) => [name, those.length])
  );
  return uses.map((use) => ({ ...use, weight: 1 / (sizes.get(use.system) ?? 1) }));
}
function sharesOf(uses, by) {
  const total = uses.reduce((sum, { weight }) => sum + weight, 0);
  return [...grouped(uses, (use) => JSON.stringify(by(use)))].map(([key, those]) => {
    const [name, country] = JSON.parse(key);
    const exact = 100 * those.reduce((sum, { weight }) => sum + weight, 0) / total;
    return { name, country, resources: those.length, share: rounded(exact), exact };
  }).sort((a, b) => b.exact - a.exact || compareText(a.name, b.name));
}
function byJurisdiction(uses) {
  return sharesOf(uses, ({ party }) => [party.parentCountry ?? "", party.parentCountry]);
}
function partsOf(uses, by) {
  return [...grouped(uses, by)].map(([name, those]) => ({ name, jurisdictions: shown(byJurisdiction(those)) })).sort((a, b) => compareText(a.name, b.name));
}
function shown(shares) {
  return shares.map(({ name, country, resources, share }) => ({ name, country, resources, share }));
}
function meaningOf(index) {
  if (index < indexThresholds.moderate) return "low";
  return index > indexThresholds.high ? "high" : "moderate";
}
function rounded(percentage) {
  return Math.round(percentage * 10) / 10;
}

// src/answers/concentration/table.ts
var widthOfLogs = 100;
var mostRows = 10;
function renderTable(measures, options) {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const last = measures.at(-1);
  if (last === void 0 || last.resources === 0) return `${texts.nothing[language]}
`;
  const labelled = (lines) => {
    const widest = Math.min(40, Math.max(0, ...lines.map(({ label }) => widthOf(printable(label)))));
    return lines.flatMap(
      ({ label, text }) => hanging(`  ${padTo(printable(label), widest)}  `, printable(text), width, (one) => one)
    );
  };
  const heading = texts.asOf[language].replace("{day}", last.asOf).replace("{count}", numberText(last.resources, language));
  const blocks = [
    [paint("bold", `${texts.title[language]} ${heading}`), ...labelled(figures(last, language))],
    ...shareLists(last, language).map((list) => [paint("bold", list.title), ...listLines(list)]),
    ...partLines(last, language).map(({ title, lines }) => [paint("bold", title), ...labelled(lines)]),
    ...measures.length < 2 ? [] : [[paint("bold", texts.trend[language]), ...trendLines(measures, options)]],
    wrap(texts.indication[language], width).map((line) => paint("dim", line))
  ];
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}
`).join("\n"));
}
function listLines({ rows }) {
  const shown2 = rows.slice(0, mostRows).map((row2) => ({ ...row2, name: printable(row2.name) }));
  const widest = Math.max(...shown2.map(({ name }) => widthOf(name)));
  const lines = shown2.map(
    ({ name, share, resources }) => `  ${padTo(name, widest)}  ${share.padStart(6)}  ${resources.padStart(7)}`
  );
  return rows.length > mostRows ? [...lines, `  + ${rows.length - mostRows}`] : lines;
}
function trendLines(measures, { language }) {
  return measures.map(({ asOf, resources, index, europeanShare, jurisdictions }) => {
    const american = jurisdictions.find(({ country }) => country === "US")?.share ?? 0;
    const parts = [
      `US ${percentText(american, language)}`,
      `EER ${percentText(europeanShare ?? 0, language)}`,
      `HHI ${numberText(index ?? 0, language)}`,
      `${numberText(resources, language)}`
    ];
    return `  ${asOf}  ${parts.join(" · ")}`;
  });
}

// src/answers/concentration/index.ts
var concentrationFormats = ["table", "csv", "json", "markdown"];
function renderConcentration(reports, weight, format, options) {
  const measures = measuresOf(reports, weight);
  switch (format) {
    case "table":
      return renderTable(measures, options);
    case "markdown":
      return renderMarkdown(measures, options);
    case "csv":
      return csvText(columns, measures.flatMap(rowsOf));
    case "json":
      return withoutCommandsInJson(`${JSON.stringify({ schemaVersion: 1, weight, measures }, null, 2)}
`);
  }
}
function measuresOf(reports, weight) {
  const catalogue = loadCatalogue();
  const byDay = sortedBy([...grouped(reports, ({ profile }) => profile.asOf)], ([day]) => day);
  return byDay.map(([day, those]) => measure(those, weight, membersOn(catalogue, "eer", day)));
}
var columns = ["as_of", "kind", "part", "name", "country", "resources", "share"];
function rowsOf(of) {
  const row2 = (kind, part) => (share) => ({
    as_of: of.asOf,
    kind,
    part,
    name: share.name,
    country: share.country ?? "",
    resources: share.resources,
    share: share.share
  });
  return [
    ...of.parties.map(row2("party", "")),
    ...of.parents.map(row2("parent", "")),
    ...of.jurisdictions.map(row2("jurisdiction", "")),
    ...of.perRole.flatMap(({ name, jurisdictions }) => jurisdictions.map(row2("jurisdiction-in-role", name))),
    ...of.perSystem.flatMap(
      ({ name, jurisdictions }) => jurisdictions.map(row2("jurisdiction-in-system", name))
    )
  ];
}
export {
  concentrationFormats,
  measure,
  measuresOf,
  renderConcentration,
  weights
};
