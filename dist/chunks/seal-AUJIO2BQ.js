import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  judge
} from "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import {
  isCloudUse
} from "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import {
  packaged
} from "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/seal/index.ts
import { readFileSync } from "node:fs";
function euFramework() {
  return JSON.parse(readFileSync(packaged("dist/eu-csf.json"), "utf8"));
}
function sealIndication(judgement, framework = euFramework()) {
  const { name, version, date, source, strength, weightSets } = framework;
  const used = judgement.exposures.some(isCloudUse);
  const findings = used ? findingsUnder(judgement, framework) : [];
  const tagsOf = new Map(judgement.policies.rules.map(({ id, tags }) => [id, tags]));
  const objectives = framework.objectives.map(
    (objective) => indicationOf(objective, used, findings, tagsOf, framework.levels)
  );
  const limits = objectives.flatMap(({ atMost }) => atMost === null ? [] : [atMost]);
  return {
    framework: { name, version, date, source, strength },
    weightSets,
    objectives,
    atMost: limits.reduce(
      (least, one) => least && least.level <= one.level ? least : one,
      null
    )
  };
}
function findingsUnder(judgement, { profile: id }) {
  const profile = judgement.policies.profiles.find((entry) => entry.id === id) ?? judgement.profile;
  return judge({ ...judgement, profile, selected: null });
}
function indicationOf({ id, name, note, tag, limits = {}, otherwise = 0 }, used, findings, tagsOf, levels) {
  if (tag === void 0 || !used)
    return { id, name, note, status: "not-assessable", atMost: null, limitedBy: [] };
  const counts = /* @__PURE__ */ new Map();
  for (const { rule } of findings) {
    if (Object.hasOwn(limits, rule) || tagsOf.get(rule)?.includes(tag))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const limitedBy = [...counts].map(([rule, count]) => ({ rule, atMost: limits[rule] ?? otherwise, findings: count })).sort((left, right) => left.atMost - right.atMost || (left.rule < right.rule ? -1 : 1));
  const [lowest] = limitedBy;
  const atMost = lowest === void 0 ? null : { level: lowest.atMost, name: levels[lowest.atMost] ?? name };
  return { id, name, note, status: atMost === null ? "not-limited" : "limited", atMost, limitedBy };
}
export {
  euFramework,
  sealIndication
};
