import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  keyAt,
  nodeAt,
  partsOf,
  readYaml,
  toPlain,
  valueAt
} from "./chunk-QFIOB5C3.js";
import {
  nearest,
  suggestion
} from "./chunk-LKXMAGDC.js";
import {
  startOf
} from "./chunk-HWJKJ73K.js";

// src/policy/checked.ts
var mostRefusals = 20;
function refusalAt(span, message) {
  const { line, column } = startOf(span);
  return { message, file: span.file.path, line, column };
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
    const refusal = refusalAt(second, "Only one document is expected in this file");
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
    return refusalAt(keySpan(tree, instancePath, key), unknownKey(key, instancePath, known));
  }
  if (error.keyword === "propertyNames") {
    const key = String(params.propertyName);
    const message = `${pathOf(instancePath)}: ${JSON.stringify(key)} is no name that can stand here`;
    return refusalAt(keySpan(tree, instancePath, key), message);
  }
  const where = instancePath === "" ? "" : `${pathOf(instancePath)}: `;
  return refusalAt(value, `${where}${expectation(error, value)}`);
}
function keySpan(tree, parent, key) {
  const pointer = `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return keyAt(tree, pointer) ?? nodeAt(tree, parent) ?? tree;
}
function unknownKey(key, parent, known) {
  const place = parent === "" ? "" : ` in ${pathOf(parent)}`;
  const hint = nearest(key, known) === null && known.length <= 12 ? `; known here: ${known.join(", ")}` : suggestion(key, known);
  return `Unknown key "${key}"${place}${hint}`;
}
function expectation({ keyword, params, message, parentSchema }, value) {
  const written = value.kind === "scalar" ? value.text : null;
  switch (keyword) {
    case "enum": {
      const allowed = listOf(params.allowedValues).map(String);
      return `${shown(value)} is none of ${allowed.join(", ")}${written === null ? "" : suggestion(written, allowed)}`;
    }
    case "type":
      return `${typeNames(params.type)} is expected, not ${shown(value)}${quoteHint(params.type, value)}`;
    case "required":
      return `"${String(params.missingProperty)}" is missing`;
    case "dependencies":
      return `"${String(params.property)}" needs "${String(params.missingProperty)}" beside it`;
    case "minItems":
      return "at least one item is expected";
    case "minProperties":
      return "at least one key is expected";
    case "pattern": {
      const description = parentSchema?.description;
      if (params.pattern === "\\S") return "this may not be empty";
      return `${shown(value)} does not have the right form${typeof description === "string" ? `: ${description}` : ` (${String(params.pattern)})`}`;
    }
    default:
      return `${shown(value)} ${message ?? "is not allowed"}`;
  }
}
function shown(value) {
  if (value.kind === "mapping") return "a mapping";
  if (value.kind === "sequence") return "a list";
  return value.text === "" ? "nothing" : JSON.stringify(value.text.slice(0, 60));
}
var names = {
  string: "text",
  boolean: "true or false",
  object: "a mapping",
  array: "a list",
  number: "a number"
};
function typeNames(types) {
  return listOf(types).map((type) => names[String(type)] ?? String(type)).join(" or ");
}
function quoteHint(types, value) {
  const wantsText = listOf(types).includes("string");
  return wantsText && value.kind === "scalar" && value.text !== "" ? "; put it in quotes" : "";
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
  checkFile
};
