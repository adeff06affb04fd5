import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  phrases
} from "./chunk-24FUCNHK.js";
import {
  keyAt,
  nodeAt,
  partsOf,
  readYaml,
  toPlain,
  valueAt
} from "./chunk-YM7HZWET.js";
import {
  said,
  startOf
} from "./chunk-L73YKDKK.js";

// src/policy/checked.ts
var mostRefusals = 20;
function refusalAt(span, text) {
  const { line, column } = startOf(span);
  return { ...said(text), file: span.file.path, line, column };
}
function at(tree, pointer) {
  return nodeAt(tree, pointer) ?? tree;
}
function statedId(tree) {
  const id = valueAt(tree, "id");
  return id?.kind === "scalar" ? id.text : null;
}
function start(file) {
  return { file, start: 0, end: 0 };
}
function checkFile(file, validate) {
  const { documents, diagnostics } = readYaml(file);
  if (diagnostics.length > 0) {
    const refusals2 = diagnostics.slice(0, mostRefusals).map(({ span, message }) => refusalAt(span, message));
    return { kind: "refused", refusals: refusals2, tree: documents[0] ?? null };
  }
  const [tree, second] = documents;
  if (tree === void 0 || tree.kind === "scalar" && tree.value === null && second === void 0)
    return { kind: "empty" };
  if (second !== void 0) {
    const refusal = refusalAt(second, phrases.oneDocument());
    return { kind: "refused", refusals: [refusal], tree };
  }
  const data = toPlain(tree);
  if (validate(data)) return { kind: "checked", tree, data };
  const refusals = (validate.errors ?? []).filter(({ keyword, propertyName }) => keyword !== "if" && propertyName === void 0).slice(0, mostRefusals).map((error) => describe(error, tree));
  return { kind: "refused", refusals, tree };
}
function pathOf(pointer) {
  return partsOf(pointer).reduce((path, part) => {
    if (/^\d+$/.test(part)) return `${path}[${part}]`;
    return path === "" ? part : `${path}.${part}`;
  }, "");
}
function describe(error, tree) {
  const { instancePath, params } = error;
  const value = nodeAt(tree, instancePath) ?? tree;
  if (error.keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const known = Object.keys(record(error.parentSchema?.properties));
    return refusalAt(keySpan(tree, instancePath, key), phrases.unknownKey(key, pathOf(instancePath), known));
  }
  if (error.keyword === "propertyNames") {
    const key = String(params.propertyName);
    return refusalAt(keySpan(tree, instancePath, key), phrases.badName(pathOf(instancePath), key));
  }
  return refusalAt(value, phrases.at(pathOf(instancePath), expectation(error, value)));
}
function keySpan(tree, parent, key) {
  const pointer = `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return keyAt(tree, pointer) ?? nodeAt(tree, parent) ?? tree;
}
function expectation({ keyword, params, message, parentSchema }, value) {
  switch (keyword) {
    case "enum":
      return phrases.noneOf(value, listOf(params.allowedValues).map(String));
    case "type":
      return phrases.otherType(listOf(params.type).map(String), value);
    case "required":
      return phrases.missing(String(params.missingProperty));
    case "dependencies":
      return phrases.needs(String(params.property), String(params.missingProperty));
    case "minItems":
      return phrases.noItems();
    case "minProperties":
      return phrases.noKeys();
    case "pattern": {
      const description = parentSchema?.description;
      if (params.pattern === "\\S") return phrases.blank();
      const form = typeof description === "string" ? description : null;
      return phrases.otherForm(value, form, String(params.pattern));
    }
    default:
      return phrases.notAllowed(value, message ?? null);
  }
}
function listOf(value) {
  return Array.isArray(value) ? value : [value];
}
function record(value) {
  return typeof value === "object" && value !== null ? value : {};
}

export {
  refusalAt,
  at,
  statedId,
  start,
  checkFile,
  pathOf
};
