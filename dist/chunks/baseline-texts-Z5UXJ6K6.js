import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  shippedPolicies
} from "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import {
  printable,
  withoutCommands
} from "./chunk-ZOHPT4CU.js";
import "./chunk-CCYKA4X2.js";
import {
  changesText
} from "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/cli/baseline-texts.ts
var texts = {
  written: { nl: "Nulmeting in {file}: {summary}.", en: "Baseline in {file}: {summary}." },
  nothing: { nl: "geen afhankelijkheid van buiten", en: "no dependence on others abroad" },
  one: { nl: "1 resource", en: "1 resource" },
  several: { nl: "{count} resources", en: "{count} resources" },
  ties: { nl: "met een band van buiten", en: "with a tie abroad" },
  shrunk: { nl: "Afgenomen, en zo vastgelegd", en: "Less, and kept so" },
  grown: { nl: "Toegenomen, niet opgenomen", en: "More, not taken up" },
  accepted: { nl: "Toegenomen, opgenomen op grond van", en: "More, taken up on the ground of" },
  earlier: { nl: "Eerder aanvaard", en: "Accepted before" },
  same: { nl: "De afhankelijkheid is gelijk gebleven.", en: "Dependence stayed the same." },
  accept: {
    nl: 'Is er over besloten, geef dan het besluit: cloudtoets baseline --update --accept-growth "kenmerk"',
    en: 'If it was decided upon, give the decision: cloudtoets baseline --update --accept-growth "reference"'
  },
  use: {
    nl: "Zet het bestand in versiebeheer en vergelijk ermee: cloudtoets scan --baseline {file}",
    en: "Commit the file and compare with it: cloudtoets scan --baseline {file}"
  }
};
var indent = "  ";
function newBaselineText(file, watched, language) {
  return lines([
    texts.written[language].replace("{file}", () => file).replace("{summary}", summary(watched, language)),
    ...countLines(watched, language),
    texts.use[language].replace("{file}", () => file)
  ]);
}
function baselineText(file, written, since, decision, language) {
  const { grown, shrunk, baseline } = since;
  const more = decision === null ? texts.grown[language] : `${texts.accepted[language]} ${decision}`;
  return lines([
    texts.written[language].replace("{file}", () => file).replace("{summary}", summary(written.resources, language)),
    ...headed(texts.shrunk[language], shrunk, language),
    ...headed(more, grown, language),
    ...grown.length > 0 && decision === null ? [texts.accept[language]] : [],
    ...grown.length === 0 && shrunk.length === 0 ? [texts.same[language]] : [],
    ...baseline.accepted.flatMap(
      (one) => headed(`${texts.earlier[language]} (${one.date}, ${one.decision})`, one.growth, language)
    )
  ]);
}
function lines(all) {
  const shown = all.map(
    (line) => line.startsWith(indent) ? `${indent}${printable(line.trim())}` : printable(line)
  );
  return withoutCommands(shown.map((line) => `${line}
`).join(""));
}
function summary(resources, language) {
  if (resources.length === 0) return texts.nothing[language];
  const count = resources.length === 1 ? texts.one[language] : texts.several[language];
  return `${count.replace("{count}", String(resources.length))} ${texts.ties[language]}`;
}
function headed(head, changes, language) {
  return changes.length === 0 ? [] : [`${head}:`, ...changes.map((change) => `${indent}${said([change], language)}`)];
}
function said(changes, language) {
  return changesText(changes, shippedPolicies().words, language);
}
function countLines(watched, language) {
  const counts = /* @__PURE__ */ new Map();
  for (const tie of watched.flatMap(({ ties }) => ties)) {
    const { service } = tie;
    const dependent = "under" in tie ? { service, under: tie.under } : { service, in: tie.in };
    const key = JSON.stringify(dependent);
    const count = (counts.get(key)?.to ?? 0) + 1;
    counts.set(key, { ...dependent, from: count, to: count });
  }
  return [...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([, change]) => `${indent}${said([change], language)}`);
}
export {
  baselineText,
  newBaselineText
};
