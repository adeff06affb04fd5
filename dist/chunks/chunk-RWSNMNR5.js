import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  countryName,
  roleText,
  tiesOf
} from "./chunk-N3GKBWVF.js";
import {
  compareText,
  grouped,
  sortedBy
} from "./chunk-ZOHPT4CU.js";
import {
  loadCatalogue
} from "./chunk-HU4NHTPZ.js";
import {
  membersOn
} from "./chunk-BR44FHP7.js";
import {
  roles
} from "./chunk-L73YKDKK.js";

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
  dutchHead: { nl: "Aandeel Nederlandse partijen", en: "Share of Dutch parties" },
  lead: {
    nl: "Hoe het gebruik van clouddiensten over partijen en jurisdicties is verdeeld. Elke resource telt één keer, bij wie zij vooral staat.",
    en: "How the use of cloud services is spread over parties and jurisdictions. Every resource counts once, at whom it mainly is."
  },
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
  bar: { nl: "In beeld", en: "Drawn" },
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

// src/answers/concentration/measures.ts
function measuresOf(reports, weight) {
  const catalogue = loadCatalogue();
  const byDay = sortedBy([...grouped(reports, ({ profile }) => profile.asOf)], ([day]) => day);
  return byDay.map(([day, those]) => measure(those, weight, membersOn(catalogue, "eer", day)));
}

export {
  texts,
  figures,
  shareLists,
  partLines,
  countryText,
  percentText,
  numberText,
  weights,
  measure,
  measuresOf
};
