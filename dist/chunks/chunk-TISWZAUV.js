import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  tiesOf
} from "./chunk-RF6I6XK4.js";
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

// src/answers/concentration/measure.ts
var indexThresholds = { moderate: 1e3, high: 2e3 };
function measure(reports, weight, eea) {
  const asOf = reports.map(({ profile }) => profile.asOf).sort();
  return measureUses(reports.flatMap(usesIn), asOf.at(-1) ?? "", weight, eea);
}
function measureUses(uses, asOf, weight, eea) {
  const all = weighed(uses, weight);
  const main = all.filter(({ main: isMain }) => isMain);
  const parents = sharesOf(main, ({ party }) => [party.parent ?? party.name, party.parentCountry]);
  const jurisdictions = byJurisdiction(main);
  const index = parents.length === 0 ? null : Math.round(parents.reduce((sum, { exact }) => sum + exact ** 2, 0));
  const shareIn = (isIn) => jurisdictions.length === 0 ? null : rounded(
    jurisdictions.filter(({ country }) => isIn(country)).reduce((sum, { exact }) => sum + exact, 0)
  );
  return {
    asOf,
    resources: countOf(main),
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
  const uses = resources.flatMap((resource) => {
    const used = tiesOf(resource).filter(isCloudUse);
    const system = [organisation?.name, resource.system].filter((part) => part != null).join(": ");
    return used.map(({ party, role }, position) => ({ system, party, role, main: position === 0, count: 1 }));
  });
  const alike = grouped(
    uses,
    ({ system, party, role, main }) => JSON.stringify([system, party.id, party.parent, party.parentCountry, role, main])
  );
  return [...alike.values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : [{ ...first, count: others.length + 1 }]
  );
}
function isCloudUse(tie) {
  if (tie.party === null || tie.role === "image" || tie.role === "source") return false;
  return tie.place.status !== "customer-run" && tie.place.status !== "not-applicable";
}
function weighed(uses, weight) {
  if (weight === "resources") return uses.map((use) => ({ ...use, weight: use.count }));
  const sizes = new Map(
    [...grouped(uses, ({ system }) => system)].map(([name, those]) => [name, countOf(those)])
  );
  return uses.map((use) => ({ ...use, weight: use.count / (sizes.get(use.system) ?? 1) }));
}
function countOf(uses) {
  return uses.reduce((sum, { count }) => sum + count, 0);
}
function sharesOf(uses, by) {
  const total = uses.reduce((sum, { weight }) => sum + weight, 0);
  return [...grouped(uses, (use) => JSON.stringify(by(use)))].map(([key, those]) => {
    const [name, country] = JSON.parse(key);
    const exact = 100 * those.reduce((sum, { weight }) => sum + weight, 0) / total;
    return { name, country, resources: countOf(those), share: rounded(exact), exact };
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
  measure,
  measureUses,
  usesIn,
  measuresOf
};
