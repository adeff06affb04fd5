import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  countryName,
  roleText
} from "./chunk-FA7GWBYO.js";
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

export {
  texts,
  figures,
  shareLists,
  partLines,
  countryText,
  percentText,
  numberText
};
