import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scanRequest
} from "./chunk-D2YDXHFR.js";
import {
  scan
} from "./chunk-47OTQNN3.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-ENF5Y7IM.js";
import "./chunk-5SZOBQH3.js";
import "./chunk-VX6EFVRT.js";
import {
  defaultProfile,
  exampleBaseline,
  inScratchFolder,
  rulesOfFolder,
  tryExamples
} from "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-AKORPBX7.js";
import "./chunk-5Q2GT5OQ.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import {
  loadCatalogue
} from "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import {
  startOf
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/cli/policy-test.ts
async function testPolicy(request) {
  const loaded = await rulesOfFolder(request.workingDirectory, request.folder, loadCatalogue());
  if (loaded.kind === "refused") return loaded;
  const results = [];
  for (const rule of loaded.rules)
    results.push(await tryExamples(loaded.folder, rule, scanWith(loaded.policies, request)));
  return { kind: "done", results };
}
function scanWith(policies, choice) {
  return (files, rule) => inScratchFolder(files, async (folder) => {
    const profile = choice.profile ?? profileOf(rule, files.get("cloudtoets.yaml") ?? "");
    const options = {
      root: folder,
      inlineExceptions: true,
      ...profile === null ? {} : { profile },
      ...choice.asOf === null ? {} : { asOf: choice.asOf }
    };
    const nothing = { write: () => {
    }, isTerminal: false, width: null };
    const surroundings = { workingDirectory: folder, environment: {}, output: nothing, talk: nothing };
    const request = await scanRequest(["."], options, { select: [rule.id] }, surroundings);
    const dependence = files.has(exampleBaseline) ? { dependence: { baseline: exampleBaseline } } : {};
    const rules = policies.rules.map((one) => one.id === rule.id ? rule : one);
    return placesIn(await scan({ ...request, ...dependence }, { ...policies, rules }));
  });
}
function profileOf({ level }, configuration) {
  if (/^profile:/m.test(configuration) || Object.hasOwn(level, defaultProfile)) return null;
  return Object.keys(level)[0] ?? null;
}
function placesIn(outcome) {
  if (outcome.kind === "refused") {
    const messages = outcome.refusals.map(
      ({ file, line, message }) => [file, line, message].filter((part) => part !== null).join(":")
    );
    return { kind: "refused", messages };
  }
  const places = outcome.report.findings.map(
    ({ primary }) => `${primary.file.path}:${startOf(primary).line}`
  );
  return { kind: "scanned", places };
}
export {
  scanWith,
  testPolicy
};
