import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  asSensitive,
  boolValue,
  keySuffix,
  knowableOf,
  listValue,
  mapValue,
  nestedObjects,
  nullValue,
  numberValue,
  oneOf,
  readTerraform,
  resourceId,
  spanOf,
  stringValue,
  unknownValue,
  writtenAt
} from "./chunk-5SZOBQH3.js";
import {
  folderOf,
  isTerraformFile,
  isZip
} from "./chunk-VX6EFVRT.js";
import "./chunk-5Q2GT5OQ.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/json/token.ts
var quote = 34;
var backslash = 92;
var space = 32;
function endOfString(text, start) {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code < space) return -at - 1;
    if (code === backslash) {
      const escaped = text.charCodeAt(at + 1);
      if (escaped === 117) {
        if (!isHexadecimal(text, at + 2)) return -at - 1;
        at += 5;
      } else if (isEscape(escaped)) at += 1;
      else return -at - 1;
    }
  }
  return -text.length - 1;
}
function isHexadecimal(text, start) {
  return /^[\da-fA-F]{4}$/.test(text.slice(start, start + 4));
}
function isEscape(code) {
  return '"\\/bfnrt'.includes(String.fromCharCode(code));
}
var number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function endOfNumber(text, start) {
  number.lastIndex = start;
  return number.test(text) ? number.lastIndex : -1;
}
function endOfWord(text, start) {
  for (const word of ["true", "false", "null"]) if (text.startsWith(word, start)) return start + word.length;
  return -1;
}

// src/json/layout.ts
var mostLevels = 500;
var mostDuplicates = 20;
function layOut(file) {
  const capacity = Math.max(64, file.text.length >> 4);
  const progress = {
    file,
    at: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    nexts: new Int32Array(capacity),
    count: 0,
    open: [],
    names: [],
    duplicates: [],
    expected: "value"
  };
  let problem;
  do
    problem = step(progress);
  while (problem === null && progress.open.length > 0);
  problem ??= checkEnd(progress);
  if (problem !== null) return { kind: "faulty", problem };
  const { starts, ends, nexts, duplicates } = progress;
  return { kind: "laid-out", layout: { file, starts, ends, nexts }, duplicates };
}
var openBrace = 123;
var closeBrace = 125;
var openBracket = 91;
var closeBracket = 93;
var comma = 44;
var quote2 = 34;
function step(progress) {
  passSpace(progress);
  const code = progress.file.text.charCodeAt(progress.at);
  switch (progress.expected) {
    case "value or end":
      if (code === closeBracket) return close(progress);
      return readValue(progress, code);
    case "value":
      return readValue(progress, code);
    case "name or end":
      if (code === closeBrace) return close(progress);
      return readName(progress, code);
    case "name":
      return readName(progress, code);
    case "comma or end": {
      const inObject2 = isObject(progress);
      if (code === (inObject2 ? closeBrace : closeBracket)) return close(progress);
      if (code !== comma) return fail(progress, `expected "," or "${inObject2 ? "}" : "]"}"`);
      progress.at += 1;
      progress.expected = inObject2 ? "name" : "value";
      return null;
    }
  }
}
function passSpace(progress) {
  const { text } = progress.file;
  let { at } = progress;
  for (let code = text.charCodeAt(at); code <= 32; code = text.charCodeAt(at)) {
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
    at += 1;
  }
  progress.at = at;
}
function isObject({ file, open, starts }) {
  const entry = open.at(-1);
  return entry !== void 0 && file.text.charCodeAt(starts[entry] ?? 0) === openBrace;
}
function readValue(progress, code) {
  const { text } = progress.file;
  const { at } = progress;
  if (code === openBrace || code === openBracket) return openUp(progress, code);
  if (code === quote2) return readString(progress);
  const isNumber = code === 45 || code >= 48 && code <= 57;
  const end = isNumber ? endOfNumber(text, at) : endOfWord(text, at);
  if (end === -1) return fail(progress, at >= text.length ? "the text ends too early" : "expected a value");
  return addEntry(progress, end);
}
function readString(progress) {
  const end = endOfString(progress.file.text, progress.at);
  if (end < 0) {
    progress.at = -end - 1;
    const ended = progress.at >= progress.file.text.length;
    return fail(progress, ended ? "the text ends within a string" : "a string cannot hold this character");
  }
  return addEntry(progress, end);
}
function openUp(progress, code) {
  const { open, count, names } = progress;
  if (open.length === mostLevels) return fail(progress, `nested more than ${mostLevels} levels deep`);
  addEntry(progress, progress.at + 1);
  open.push(count);
  if (code === openBrace) names[open.length]?.clear();
  progress.expected = code === openBrace ? "name or end" : "value or end";
  return null;
}
function close(progress) {
  const entry = progress.open.pop() ?? 0;
  progress.at += 1;
  progress.ends[entry] = progress.at;
  progress.nexts[entry] = progress.count;
  progress.expected = "comma or end";
  return null;
}
function readName(progress, code) {
  if (code !== quote2) return fail(progress, 'expected a name in quotes or "}"');
  const start = progress.at;
  const problem = readString(progress);
  if (problem !== null) return problem;
  noteName(progress, start);
  passSpace(progress);
  if (progress.file.text[progress.at] !== ":") return fail(progress, 'expected ":" after the name');
  progress.at += 1;
  progress.expected = "value";
  return null;
}
function noteName(progress, start) {
  const { file, open, names, duplicates, at: end } = progress;
  const level = open.length;
  const known = names[level] ?? /* @__PURE__ */ new Set();
  names[level] = known;
  const name = cooked(file.text.slice(start, end));
  const before = known.size;
  known.add(name);
  if (known.size === before && duplicates.length < mostDuplicates) {
    const message = "this name stands twice in one object; the last one counts";
    duplicates.push({ span: { file, start, end }, message });
  }
}
function cooked(quoted) {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  const text = JSON.parse(quoted);
  return typeof text === "string" ? text : "";
}
function addEntry(progress, end) {
  const { count, at } = progress;
  if (count === progress.starts.length) grow(progress);
  progress.starts[count] = at;
  progress.ends[count] = end;
  progress.nexts[count] = count + 1;
  progress.count = count + 1;
  progress.at = end;
  progress.expected = "comma or end";
  return null;
}
function grow(progress) {
  const twice = (array) => {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
  };
  progress.starts = twice(progress.starts);
  progress.ends = twice(progress.ends);
  progress.nexts = twice(progress.nexts);
}
function checkEnd(progress) {
  passSpace(progress);
  const ended = progress.at >= progress.file.text.length;
  return ended ? null : fail(progress, "expected nothing more after the value");
}
function fail(progress, message) {
  const { file, at } = progress;
  const start = Math.min(at, file.text.length);
  const end = Math.min(at + 1, file.text.length);
  return { span: { file, start, end }, message };
}

// src/json/read.ts
function readJson(file) {
  const outcome = layOut(file);
  if (outcome.kind === "faulty") return outcome;
  const { layout, duplicates } = outcome;
  return { kind: "read", value: valueAt(layout, 0), duplicates };
}
function valueAt(layout, entry) {
  const { file } = layout;
  const start = layout.starts[entry] ?? 0;
  const end = layout.ends[entry] ?? start;
  const span = { file, start, end };
  switch (file.text[start]) {
    case "{":
      return { kind: "object", ...span, members: once(() => membersOf(layout, entry)) };
    case "[":
      return { kind: "array", ...span, elements: once(() => elementsOf(layout, entry)) };
    case '"':
      return { kind: "string", ...span, value: cooked(file.text.slice(start, end)) };
    case "t":
      return { kind: "bool", ...span, value: true };
    case "f":
      return { kind: "bool", ...span, value: false };
    case "n":
      return { kind: "null", ...span };
    default:
      return { kind: "number", ...span, value: Number(file.text.slice(start, end)) };
  }
}
function membersOf(layout, entry) {
  const { file, starts, ends, nexts } = layout;
  const members = /* @__PURE__ */ new Map();
  const last = nexts[entry] ?? 0;
  for (let name = entry + 1; name < last; name = nexts[name + 1] ?? last) {
    const key = { file, start: starts[name] ?? 0, end: ends[name] ?? 0 };
    members.set(cooked(file.text.slice(key.start, key.end)), { key, value: valueAt(layout, name + 1) });
  }
  return members;
}
function elementsOf(layout, entry) {
  const elements = [];
  const last = layout.nexts[entry] ?? 0;
  for (let at = entry + 1; at < last; at = layout.nexts[at] ?? last) elements.push(valueAt(layout, at));
  return elements;
}
function once(make2) {
  let made = null;
  return () => {
    made ??= { value: make2() };
    return made.value;
  };
}

// src/terraform/plan/expect.ts
function memberOf(parent, name) {
  return parent?.members().get(name)?.value ?? null;
}
function objectIn(parent, name, complain) {
  const value = memberOf(parent, name);
  if (value === null || value.kind === "object" || value.kind === "null") return asObject(value);
  complain(value, `"${name}" is not an object`);
  return null;
}
function arrayIn(parent, name, complain) {
  const value = memberOf(parent, name);
  if (value?.kind === "array") return value;
  if (value !== null && value.kind !== "null") complain(value, `"${name}" is not a list`);
  return nothing;
}
var nothing = { elements: () => [] };
function objectsIn(parent, name, complain) {
  return arrayIn(parent, name, complain).elements().flatMap((element) => {
    if (element.kind === "object") return [element];
    complain(element, `an element of "${name}" is not an object`);
    return [];
  });
}
function stringIn(parent, name, complain) {
  const value = memberOf(parent, name);
  if (value === null || value.kind === "null") return null;
  if (value.kind === "string") return value;
  complain(value, `"${name}" is not a text`);
  return null;
}
function asObject(value) {
  return value?.kind === "object" ? value : null;
}

// src/terraform/plan/configuration-tree.ts
function readModule(json, complain) {
  const resources = /* @__PURE__ */ new Map();
  for (const resource of objectsIn(json, "resources", complain)) {
    const address = stringIn(resource, "address", complain);
    if (address === null) continue;
    resources.set(address.value, {
      span: address,
      providerKey: stringIn(resource, "provider_config_key", complain)?.value ?? null,
      expressions: objectIn(resource, "expressions", complain)
    });
  }
  const calls = /* @__PURE__ */ new Map();
  for (const [name, { key, value }] of objectIn(json, "module_calls", complain)?.members() ?? []) {
    const call = asObject(value);
    if (call === null) {
      complain(value, `the module call "${name}" is not an object`);
      continue;
    }
    const module = objectIn(call, "module", complain);
    calls.set(name, {
      span: key,
      expressions: objectIn(call, "expressions", complain),
      module: module === null ? null : readModule(module, complain)
    });
  }
  return {
    resources,
    calls,
    variables: objectIn(json, "variables", complain),
    outputs: objectIn(json, "outputs", complain)
  };
}
var mostReferences = 200;
function referencesIn(expression) {
  const list = memberOf(asObject(expression), "references");
  if (list?.kind !== "array") return [];
  const kept = [];
  for (const element of list.elements().slice(0, mostReferences)) {
    if (element.kind !== "string") continue;
    const { value } = element;
    const isPart = kept.some((longer) => {
      return longer.value.startsWith(value) && /^(?:$|[.[])/.test(longer.value.slice(value.length));
    });
    if (!isPart) kept.push(element);
  }
  return kept;
}
function allReferences(expressions) {
  if (expressions === null) return [];
  if (expressions.kind === "array") return expressions.elements().flatMap(allReferences);
  if (expressions.kind !== "object") return [];
  const members = expressions.members();
  if (members.has("references")) return referencesIn(expressions);
  if (members.has("constant_value")) return [];
  return [...members.values()].flatMap(({ value }) => allReferences(value));
}

// src/terraform/plan/instances.ts
function readValues(values, complain) {
  const collection = { byAddress: /* @__PURE__ */ new Map(), modules: /* @__PURE__ */ new Map() };
  const root = objectIn(values, "root_module", complain);
  if (root !== null) readModuleValues(root, collection, complain);
  return collection;
}
function readModuleValues(module, collection, complain) {
  const address = stringIn(module, "address", complain);
  if (address !== null) collection.modules.set(address.value, address);
  for (const resource of objectsIn(module, "resources", complain)) {
    const instance = readInstance(resource, complain);
    if (instance === null) continue;
    const isDeposed = memberOf(resource, "deposed_key") !== null;
    if (!isDeposed || !collection.byAddress.has(instance.address)) {
      collection.byAddress.set(instance.address, instance);
    }
  }
  for (const child of objectsIn(module, "child_modules", complain)) {
    readModuleValues(child, collection, complain);
  }
}
function readInstance(resource, complain) {
  const identity = identityOf(resource, complain);
  if (identity === null) return null;
  const sensitive = memberOf(resource, "sensitive_values");
  const dependencies = memberOf(resource, "depends_on");
  return {
    ...identity,
    values: objectIn(resource, "values", complain),
    unknown: null,
    sensitive: sensitive === null ? [] : [sensitive],
    presence: "certain",
    dependencies: dependencies?.kind === "array" ? dependencies.elements().flatMap((each) => each.kind === "string" ? [each.value] : []) : []
  };
}
function identityOf(resource, complain) {
  const address = stringIn(resource, "address", complain);
  const type = stringIn(resource, "type", complain);
  if (address === null || type === null) {
    complain(resource, `a resource without ${address === null ? "an address" : "a type"} is not judged`);
    return null;
  }
  const mode = stringIn(resource, "mode", complain)?.value ?? "managed";
  if (mode !== "managed" && mode !== "data") return null;
  return {
    address: address.value,
    kind: mode === "data" ? "data" : "resource",
    type: type.value,
    providerSource: stringIn(resource, "provider_name", complain)?.value.toLowerCase() ?? null,
    span: address
  };
}
function readChange(json, complain) {
  if (memberOf(json, "deposed") !== null) return null;
  const identity = identityOf(json, complain);
  const change = objectIn(json, "change", complain);
  if (identity === null || change === null) return null;
  const sensitive = memberOf(change, "after_sensitive");
  const instance = {
    ...identity,
    values: objectIn(change, "after", complain),
    unknown: objectIn(change, "after_unknown", complain),
    sensitive: sensitive === null ? [] : [sensitive],
    presence: "certain",
    dependencies: []
  };
  return {
    instance,
    previousAddress: stringIn(json, "previous_address", complain)?.value ?? null,
    ends: endOf(change, complain)
  };
}
function endOf(change, complain) {
  const actions = memberOf(change, "actions");
  if (actions?.kind !== "array") {
    complain(actions ?? change, '"actions" is not a list; the resource is taken to stay');
    return null;
  }
  const named = actions.elements().flatMap((action) => action.kind === "string" ? [action.value] : []);
  const [only] = named;
  if (named.length !== 1) return null;
  return only === "delete" ? "destroyed" : only === "forget" ? "forgotten" : null;
}

// src/terraform/plan/address.ts
var moduleStep = /module\.([^.[\]]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+|\*)\])?(?:\.|$)/y;
var mostModules = 100;
function splitAddress(address) {
  const modules = [];
  let at = 0;
  while (at < address.length && modules.length < mostModules) {
    moduleStep.lastIndex = at;
    const found = moduleStep.exec(address);
    if (found === null) break;
    modules.push({ name: found[1] ?? "", suffix: found[2] ?? "" });
    at = moduleStep.lastIndex;
  }
  return { modules, rest: address.slice(at) };
}
function addressOf(modules, rest) {
  return [...modules.map(({ name, suffix }) => `module.${name}${suffix}`), rest].filter((part) => part !== "").join(".");
}
function joinAddress(module, name) {
  return module === "" ? name : `${module}.${name}`;
}
function blockAddress(address) {
  return address.replace(instanceKeys, "");
}
var instanceKeys = /\[(?:"(?:[^"\\]|\\.)*"|\d+|\*)\]/g;
function splitReference(reference) {
  const steps = [];
  for (const [, name = "", suffix = ""] of reference.matchAll(referenceStep)) steps.push({ name, suffix });
  return steps;
}
var referenceStep = /([^.[\]"]+)((?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])*)(?:\.|$)/g;
function pathOf(steps) {
  return steps.flatMap(({ name, suffix }) => [name, ...keysIn(suffix)]);
}
function keysIn(suffix) {
  return [...suffix.matchAll(/\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\]/g)].map(
    ([, text, index]) => index ?? unescaped(text ?? "")
  );
}
function unescaped(text) {
  return text.replace(
    /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))|([$%])\4(?=\{)/gi,
    (_, short, long, character, introducer) => {
      const code = Number.parseInt(short ?? long ?? "", 16);
      if (code <= 1114111) return String.fromCodePoint(code);
      return introducer ?? whitespace.get(character ?? "") ?? character ?? "";
    }
  );
}
var whitespace = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);

// src/terraform/plan/planned.ts
function readPlanned(plan, configuration, complain) {
  const planned = readValues(objectIn(plan, "planned_values", complain), complain);
  const byAddress = new Map(planned.byAddress);
  const mentioned = /* @__PURE__ */ new Set();
  const forgotten = [];
  for (const json of objectsIn(plan, "resource_changes", complain)) {
    const change = readChange(json, complain);
    if (change === null) continue;
    mentioned.add(change.instance.address);
    if (change.previousAddress !== null) mentioned.add(change.previousAddress);
    if (change.ends !== null) byAddress.delete(change.instance.address);
    if (change.ends === "forgotten") forgotten.push(change.instance);
    if (change.ends === null) put(byAddress, change);
  }
  addDeferred(plan, byAddress, mentioned, complain);
  addUntouched(plan, configuration, byAddress, mentioned, complain);
  return { byAddress, modules: planned.modules, forgotten };
}
function put(byAddress, { instance }) {
  const before = byAddress.get(instance.address);
  byAddress.set(
    instance.address,
    before === void 0 ? instance : {
      ...before,
      values: before.values ?? instance.values,
      unknown: instance.unknown,
      sensitive: [...before.sensitive, ...instance.sensitive]
    }
  );
}
function addDeferred(plan, byAddress, mentioned, complain) {
  for (const deferred of objectsIn(plan, "deferred_changes", complain)) {
    const json = objectIn(deferred, "resource_change", complain);
    const change = json === null ? null : readChange(json, complain);
    if (change === null || change.ends !== null) continue;
    const { instance } = change;
    mentioned.add(instance.address);
    const open = stringIn(deferred, "reason", complain)?.value === "instance_count_unknown";
    if (!byAddress.has(instance.address)) {
      byAddress.set(instance.address, { ...instance, presence: open ? "possible" : "certain" });
    }
  }
}
function addUntouched(plan, configuration, byAddress, mentioned, complain) {
  const state = objectIn(plan, "prior_state", complain);
  if (state === null || configuration === null) return;
  for (const instance of readValues(objectIn(state, "values", complain), complain).byAddress.values()) {
    const { address } = instance;
    if (byAddress.has(address) || mentioned.has(address)) continue;
    if (isDeclared(configuration, address)) byAddress.set(address, instance);
  }
}
function isDeclared(configuration, address) {
  const { modules, rest } = splitAddress(address);
  let module = configuration;
  for (const { name } of modules) module = module?.calls.get(name)?.module;
  return module?.resources.has(blockAddress(rest)) ?? false;
}
function shortcomings(plan) {
  const errored = memberOf(plan, "errored");
  if (errored?.kind === "bool" && errored.value) {
    const message = "Terraform stopped with an error while planning: the plan holds only a part of what will be";
    return [{ where: errored, message, incomplete: true }];
  }
  const complete = memberOf(plan, "complete");
  if (complete?.kind === "bool" && !complete.value) {
    const message = "the plan leaves changes to a next run (targets, or deferred changes); they are not judged";
    return [{ where: complete, message, incomplete: false }];
  }
  return [];
}

// src/terraform/plan/values.ts
var noLayers = { unknown: null, sensitive: [], written: null, complete: false };
var asWritten = {
  unknown: (name, where) => unknownValue({ code: "computed", subject: name, span: where }, writtenAt(where)),
  trace: () => null
};
function attributeValue(name, json, layers, making) {
  return make(name, isPlaceName(name), json, layers, making);
}
function make(name, shown2, json, layers, making) {
  const { unknown, written, complete } = layers;
  if (unknown?.kind === "bool" && unknown.value) {
    if (complete && isLeftOut(written)) return null;
    return making.unknown(name, unknown, written);
  }
  const value = makeKnown(name, shown2, json, layers, making);
  if (value === null) return null;
  const isSecret = layers.sensitive.some((layer) => layer.kind === "bool" && layer.value);
  return isSecret || !shown2 && isScalar(value) ? asSensitive(value) : value;
}
function isLeftOut(written) {
  return written === null || memberOf(asObject(written), "constant_value")?.kind === "null";
}
function isScalar({ kind }) {
  return kind === "string" || kind === "number" || kind === "bool";
}
function makeKnown(name, shown2, json, layers, making) {
  if (json === null) {
    if (layers.unknown?.kind === "object") return makeObject(shown2, null, layers.unknown, layers, making);
    return layers.unknown?.kind === "array" ? makeList(name, shown2, [], layers.unknown, layers, making) : null;
  }
  const provenance = writtenAt(json);
  switch (json.kind) {
    case "string": {
      const traced = making.trace(name, json.value, json, layers.written);
      return stringValue(json.value, traced ?? provenance);
    }
    case "number":
      return numberValue(json.value, provenance);
    case "bool":
      return boolValue(json.value, provenance);
    case "null":
      return nullValue(provenance);
    case "array":
      return makeList(name, shown2, json.elements(), json, layers, making);
    case "object":
      return makeObject(shown2, json, json, layers, making);
  }
}
function makeList(name, shown2, elements, where, layers, making) {
  const unknowns = layers.unknown?.kind === "array" ? layers.unknown.elements() : [];
  const length = Math.max(elements.length, unknowns.length);
  const made = Array.from({ length }, (_, index) => {
    const inner = {
      unknown: unknowns[index] ?? null,
      sensitive: layers.sensitive.flatMap((layer) => inList(layer, index)),
      written: elementWritten(layers.written, index, length),
      complete: layers.complete && layers.written?.kind === "array"
    };
    return make(name, shown2, elements[index] ?? null, inner, making) ?? nullValue(writtenAt(where));
  });
  return listValue("tuple", made, writtenAt(where));
}
function elementWritten(written, index, length) {
  if (written?.kind !== "array") return written;
  const elements = written.elements();
  return (elements.length === length ? elements[index] : elements[0]) ?? null;
}
function inList(layer, index) {
  if (layer.kind !== "array") return layer.kind === "bool" ? [layer] : [];
  const element = layer.elements()[index];
  return element === void 0 ? [] : [element];
}
function makeObject(parentShown, json, where, layers, making) {
  const members = json?.members();
  const unknowns = layers.unknown?.kind === "object" ? layers.unknown.members() : null;
  const names = /* @__PURE__ */ new Set([...members?.keys() ?? [], ...unknowns?.keys() ?? []]);
  const block = layers.written?.kind === "object" && !isExpression(layers.written) ? layers.written : null;
  const entries = /* @__PURE__ */ new Map();
  for (const name of [...names].sort()) {
    const inner = {
      unknown: unknowns?.get(name)?.value ?? null,
      sensitive: layers.sensitive.flatMap((layer) => inObject(layer, name)),
      written: block === null ? layers.written : block.members().get(name)?.value ?? null,
      complete: layers.complete && block !== null
    };
    const shown2 = isPlaceName(name) || parentShown && name === "name";
    const value = make(name, shown2, members?.get(name)?.value ?? null, inner, making);
    if (value !== null) entries.set(name, value);
  }
  return mapValue("object", entries, writtenAt(where));
}
function inObject(layer, name) {
  if (layer.kind !== "object") return layer.kind === "bool" ? [layer] : [];
  const member = layer.members().get(name);
  return member === void 0 ? [] : [member.value];
}
function isExpression(json) {
  const members = json.members();
  return members.has("constant_value") || members.has("references");
}
function isPlaceName(name) {
  return placeName.test(name) && !/(?:^|_)(?:dns|hosted|private|public|forwarding|managed)_zones?(?:_|$)/.test(name);
}
var placeName = /(?:^|_)(?:(?:regions?|locations?|datacent(?:er|re)s?|data_center|availability_zones?|edge_zone)(?:_(?:names?|ids?|slug))?|zones?|azs?)$/;

// src/terraform/plan/world.ts
function rootPlace(world) {
  return { address: "", module: world.configuration, caller: null, calls: [] };
}
function placeIn(place, { name, suffix }) {
  const call = place.module?.calls.get(name) ?? null;
  const step2 = addressOf([{ name, suffix }], "");
  return {
    address: place.address === "" ? step2 : `${place.address}.${step2}`,
    module: call?.module ?? null,
    caller: { call, place },
    calls: call === null ? place.calls : [...place.calls, call]
  };
}
function placeAt(world, modules) {
  return modules.reduce(placeIn, rootPlace(world));
}

// src/terraform/plan/follow.ts
var lost = { kind: "lost" };
var longestWay = 50;
function followExpression(world, place, name, expression) {
  return expressionFor(world, place, { name, path: [], way: 0 }, expression);
}
function followReference(world, place, name, reference) {
  return referenceFor(world, place, { name, path: [], way: 0 }, reference);
}
function expressionFor(world, place, asked, expression) {
  const constant = memberOf(asObject(expression), "constant_value");
  if (constant !== null) return constantFor(asked, constant);
  const references = referencesIn(expression);
  const [only] = references;
  return only === void 0 || references.length > 1 ? lost : referenceFor(world, place, asked, only);
}
function constantFor({ name, path }, json) {
  let at = json;
  for (const key of path) {
    at = at?.kind === "array" ? at.elements()[Number(key)] ?? null : memberOf(asObject(at), key);
  }
  const value = at === null ? null : attributeValue(name, at, noLayers, asWritten);
  return value === null ? lost : { kind: "value", value };
}
function referenceFor(world, place, asked, reference) {
  if (asked.way > longestWay) return lost;
  const steps = splitReference(reference.value);
  const followed = followSteps(world, place, { ...asked, way: asked.way + 1 }, steps);
  if (followed.kind !== "value") return followed;
  const { value } = followed;
  return { kind: "value", value: { ...value, provenance: after(value.provenance, reference) } };
}
function followSteps(world, place, asked, steps) {
  const [root, first, second] = steps;
  if (root === void 0 || first === void 0 || unfollowed.has(root.name)) return lost;
  const deeper = (suffix, from) => {
    return { ...asked, path: [...keysIn(suffix), ...pathOf(steps.slice(from)), ...asked.path] };
  };
  if (root.name === "var") return variableFor(world, place, deeper(first.suffix, 2), first.name);
  if (root.name === "module") {
    if (second === void 0) return lost;
    const called = placeIn(place, first);
    const declared = asObject(memberOf(called.module?.outputs ?? null, second.name));
    return expressionFor(world, called, deeper(second.suffix, 3), memberOf(declared, "expression"));
  }
  if (root.name === "data") {
    if (second === void 0) return lost;
    const address2 = joinAddress(place.address, `data.${first.name}.${second.name}${second.suffix}`);
    return resourceFor(world, address2, deeper("", 3).path, true);
  }
  const address = joinAddress(place.address, `${root.name}.${first.name}${first.suffix}`);
  return resourceFor(world, address, deeper("", 2).path, false);
}
var unfollowed = /* @__PURE__ */ new Set(["local", "each", "count", "path", "terraform", "self"]);
function variableFor(world, place, asked, name) {
  const declared = asObject(memberOf(place.module?.variables ?? null, name));
  const found = givenFor(world, place, asked, name) ?? constantFor(asked, memberOf(declared, "default"));
  const sensitive = memberOf(declared, "sensitive");
  const isSecret = sensitive?.kind === "bool" && sensitive.value;
  return isSecret && found.kind === "value" ? { kind: "value", value: asSensitive(found.value) } : found;
}
function givenFor(world, place, asked, name) {
  if (place.caller === null) {
    const value = memberOf(asObject(memberOf(world.variables, name)), "value");
    return value === null ? null : constantFor(asked, value);
  }
  const argument = memberOf(place.caller.call?.expressions ?? null, name);
  return argument === null ? null : expressionFor(world, place.caller.place, asked, argument);
}
function resourceFor(world, address, attribute, data) {
  const [name, ...rest] = attribute;
  const value = name === void 0 ? null : partOf(attributeAt(world, address, name), rest);
  return value === null || value.kind === "unknown" || value.kind === "null" ? { kind: "resource", reference: { address, attribute }, data } : { kind: "value", value };
}
function attributeAt({ configurationAt, underway }, address, name) {
  if (underway.depth >= longestWay) return null;
  underway.depth += 1;
  const value = configurationAt(address)?.attribute(name) ?? null;
  underway.depth -= 1;
  return value;
}
function partOf(whole, path) {
  let value = whole;
  for (const name of path) {
    const isSecret = value?.kind === "map" || value?.kind === "list" ? value.sensitive === true : false;
    const next = value?.kind === "map" ? value.entries.get(name) : value?.kind === "list" ? value.elements[Number(name)] : void 0;
    value = next === void 0 ? null : isSecret ? asSensitive(next) : next;
  }
  return value;
}
function after(provenance, step2) {
  const path = { step: step2, next: provenance.path };
  return { ...provenance, path };
}
function addressesIn(place, expressions) {
  const found = /* @__PURE__ */ new Set();
  const open = [{ place, expressions }];
  const seen = /* @__PURE__ */ new Set();
  for (let next = open.pop(); next !== void 0 && found.size < mostAddresses; next = open.pop()) {
    if (next.expressions === null || seen.has(next.expressions)) continue;
    seen.add(next.expressions);
    for (const { value } of allReferences(next.expressions)) {
      const [root, first, second] = splitReference(value);
      if (root === void 0 || first === void 0) continue;
      const { address, caller } = next.place;
      if (root.name === "var" && caller !== null) {
        open.push({
          place: caller.place,
          expressions: memberOf(caller.call?.expressions ?? null, first.name)
        });
      } else if (root.name === "data" && second !== void 0) {
        found.add(joinAddress(address, `data.${first.name}.${second.name}`));
      } else if (root.name !== "var" && root.name !== "data" && !unfollowed.has(root.name)) {
        found.add(joinAddress(address, blockAddress(`${root.name}.${first.name}`)));
      }
    }
  }
  return [...found].sort();
}
var mostAddresses = 1e3;

// src/terraform/plan/expressions.ts
function expressionsConfiguration(world, place, address, expressions, span) {
  const values = /* @__PURE__ */ new Map();
  const attribute = (name) => {
    const before = values.get(name);
    if (before !== void 0) return before;
    const written = expressions.members().get(name)?.value ?? null;
    const value = written === null ? null : expressionValue(world, place, `${address}.${name}`, name, written);
    values.set(name, value);
    return value;
  };
  return {
    span,
    attribute,
    blocks: (name) => {
      const value = attribute(name);
      return value === null ? [] : nestedObjects(value);
    },
    names: () => [...expressions.members().keys()]
  };
}
function expressionValue(world, place, subject, name, json) {
  const inner = (innerName, each) => expressionValue(world, place, `${subject}.${innerName}`, innerName, each);
  if (json.kind === "array") {
    const blocks = json.elements().map((element) => blockOf(element, inner));
    return listValue("tuple", blocks, writtenAt(json));
  }
  if (json.kind === "object" && !isExpression(json) && json.members().size > 0) return blockOf(json, inner);
  const followed = followExpression(world, place, name, json);
  return followed.kind === "value" ? followed.value : notFollowed(subject, json, followed);
}
function blockOf(json, inner) {
  const members = json.kind === "object" ? json.members() : /* @__PURE__ */ new Map();
  const entries = new Map([...members].map(([name, { value }]) => [name, inner(name, value)]));
  return mapValue("object", entries, writtenAt(json));
}
function notFollowed(subject, json, followed) {
  const references = referencesIn(json);
  const where = references[0] ?? json;
  const only = references.length === 1 ? references[0]?.value ?? null : null;
  return unknownValue(reasonOf(subject, where, only, followed), writtenAt(where));
}
function reasonOf(subject, where, only, followed) {
  if (followed.kind === "resource") {
    const code = followed.data ? "data-source" : "computed";
    return { code, subject: only ?? subject, span: where, reference: followed.reference };
  }
  if (only?.startsWith("var.")) return { code: "variable-without-value", subject: only, span: where };
  return { code: "function-not-evaluated", subject, span: where };
}

// src/terraform/plan/providers.ts
function readProviders(configuration, knowledge, complain) {
  const providers = /* @__PURE__ */ new Map();
  for (const [key, member] of objectIn(configuration, "provider_config", complain)?.members() ?? []) {
    if (member.value.kind !== "object") {
      complain(member.value, `the provider configuration "${key}" is not an object`);
      continue;
    }
    providers.set(key, readProvider(key, member.key, member.value, knowledge, complain));
  }
  return providers;
}
function readProvider(key, span, json, { world, witnesses }, complain) {
  const named = nameIn(key);
  const module = stringIn(json, "module_address", complain)?.value ?? named.module;
  const expressions = objectIn(json, "expressions", complain);
  const place = placeAt(world, splitAddress(module).modules);
  const address = providerAddress(named);
  const witness = (attribute) => witnesses(key, attribute);
  return {
    key,
    localName: named.localName,
    alias: stringIn(json, "alias", complain)?.value ?? named.alias,
    source: stringIn(json, "full_name", complain)?.value.toLowerCase() ?? null,
    module,
    span,
    configuration: expressions === null ? null : withWitnesses(
      expressionsConfiguration(world, place, address, expressions, span),
      expressions,
      witness
    ),
    shown: expressions === null && witness("region") !== null ? shownBy(witness, span) : null
  };
}
function withWitnesses(written, expressions, witness) {
  return {
    ...written,
    attribute: (name) => {
      const value = written.attribute(name);
      const text = witness(name);
      const expression = memberOf(expressions, name);
      if (text === null || expression === null || memberOf(asObject(expression), "constant_value") !== null)
        return value;
      if (value?.kind === "string" && value.value === text.value) return value;
      return stringValue(text.value, after(writtenAt(text), referencesIn(expression)[0] ?? expression));
    }
  };
}
function shownBy(witness, span) {
  const attribute = (name) => {
    const text = witness(name);
    return text === null ? null : stringValue(text.value, writtenAt(text));
  };
  return { span, attribute, blocks: () => [], names: () => ["region"] };
}
function nameIn(key) {
  const colon = key.lastIndexOf(":");
  const [localName = "", alias = null] = key.slice(colon + 1).split(".");
  return { module: colon === -1 ? "" : key.slice(0, colon), localName, alias };
}
function providerAddress({ module, localName, alias }) {
  return joinAddress(module, alias === null ? `provider.${localName}` : `provider.${localName}.${alias}`);
}
function providerUse(providers, resource) {
  const name = nameIn(resource.providerKey ?? resource.type.split("_")[0] ?? resource.type);
  const found = find(providers, resource, name);
  const source = resource.providerSource ?? found?.source ?? `registry.terraform.io/hashicorp/${name.localName}`;
  return {
    source: source.toLowerCase(),
    localName: found?.localName ?? name.localName,
    alias: found === null ? name.alias : found.alias,
    configuration: found?.configuration ?? null,
    span: found?.span ?? resource.span
  };
}
function find(providers, resource, name) {
  const { providerKey } = resource;
  const exact = (providerKey === null ? null : providers.get(providerKey)) ?? null;
  if (exact !== null && exact.configuration !== null) return exact;
  if (exact !== null && exact.shown !== null) return { ...exact, configuration: exact.shown };
  const isRoots = exact === null ? name.module === "" : exact.module === "";
  if (providerKey !== null && isRoots) return exact;
  const passable = configuredAround(providers, resource, exact?.source ?? resource.providerSource);
  const [only, ...others] = passable;
  if (only === void 0) return exact;
  if (providerKey === null) return passable.find(({ alias }) => alias === null) ?? exact;
  if (others.length === 0 && only.alias === null) return only;
  const unsaid = passable.some(({ alias }) => alias === null) ? [] : [null];
  const span = exact?.span ?? resource.span;
  return {
    key: providerKey,
    localName: name.localName,
    alias: name.alias,
    source: only.source,
    module: name.module,
    span,
    shown: null,
    configuration: oneOfThem([...passable.map(({ configuration }) => configuration), ...unsaid], span)
  };
}
function configuredAround(providers, { module }, source) {
  const { modules } = splitAddress(blockAddress(module));
  const around = modules.map((_, depth) => addressOf(modules.slice(0, depth + 1), "")).reverse();
  return [...around, ""].flatMap(
    (address) => [...providers.values()].filter(
      (each) => each.module === address && each.configuration !== null && (source === null || each.source === null || each.source === source)
    )
  );
}
function oneOfThem(passable, span) {
  return {
    span,
    attribute: (name) => {
      const values = passable.map((each) => each?.attribute(name) ?? null);
      if (values.every((value) => value === null)) return null;
      const known = [];
      for (const value of values) {
        if (value === null) {
          const reason = { code: "provider-region-unset", subject: name, span };
          return unknownValue(reason, writtenAt(span));
        }
        if (value.kind === "unknown") return value;
        known.push(...value.kind === "one-of" ? value.candidates : [value]);
      }
      return oneOf(known, span, null);
    },
    blocks: (name) => passable.flatMap(
      (each) => (each?.blocks(name) ?? []).map((block) => ({ ...block, presence: "possible" }))
    ),
    names: () => [...new Set(passable.flatMap((each) => each?.names() ?? []))]
  };
}

// src/terraform/plan/raw-state.ts
function readRawState(state, complain) {
  const byAddress = /* @__PURE__ */ new Map();
  for (const resource of objectsIn(state, "resources", complain)) {
    for (const instance of instancesIn(resource, complain)) {
      if (!byAddress.has(instance.address)) byAddress.set(instance.address, instance);
    }
  }
  return { byAddress, modules: /* @__PURE__ */ new Map() };
}
function instancesIn(resource, complain) {
  const type = stringIn(resource, "type", complain);
  const name = stringIn(resource, "name", complain);
  const mode = stringIn(resource, "mode", complain)?.value ?? "managed";
  if (type === null || name === null) {
    complain(resource, `a resource without a ${type === null ? "type" : "name"} is not judged`);
    return [];
  }
  if (mode !== "managed" && mode !== "data") return [];
  const local = `${mode === "data" ? "data." : ""}${type.value}.${name.value}`;
  const block = joinAddress(stringIn(resource, "module", complain)?.value ?? "", local);
  const provider = stringIn(resource, "provider", complain)?.value ?? "";
  const all = objectsIn(resource, "instances", complain);
  const current = all.filter((instance) => memberOf(instance, "deposed") === null);
  return (current.length > 0 ? current : all).map(
    (instance) => ({
      address: block + suffixOf(memberOf(instance, "index_key")),
      kind: mode === "data" ? "data" : "resource",
      type: type.value,
      providerSource: /\["([^"]+)"\]/.exec(provider)?.[1]?.toLowerCase() ?? null,
      span: name,
      values: objectIn(instance, "attributes", complain),
      unknown: null,
      sensitive: [],
      presence: "certain",
      dependencies: dependenciesOf(instance)
    })
  );
}
function suffixOf(key) {
  return key?.kind === "number" || key?.kind === "string" ? keySuffix(key.value) : "";
}
function dependenciesOf(instance) {
  const dependencies = memberOf(instance, "dependencies");
  if (dependencies?.kind !== "array") return [];
  return dependencies.elements().flatMap((each) => each.kind === "string" ? [each.value] : []);
}

// src/terraform/plan/resources.ts
function configurationsOf(instances, reading) {
  const known = /* @__PURE__ */ new Map();
  return (address) => {
    const before = known.get(address);
    if (before !== void 0) return before;
    const instance = instances.get(address);
    if (instance === void 0) return null;
    const configuration = instanceConfiguration(reading(), instance);
    known.set(address, configuration);
    return configuration;
  };
}
function resourcesOf(reading, instances) {
  const { world, providers } = reading;
  const resources = [];
  for (const provider of providers.values()) {
    if (provider.configuration !== null) resources.push(providerResource(reading, provider));
  }
  for (const [address, span] of instances.modules) resources.push(callResource(reading, address, span));
  for (const instance of instances.byAddress.values()) {
    const configuration = world.configurationAt(instance.address);
    if (configuration !== null) resources.push(instanceResource(reading, instance, configuration));
  }
  return resources;
}
function instanceResource(reading, instance, configuration) {
  const { address, kind, type, presence, span, providerSource } = instance;
  const { place, configured } = declarationOf(reading.world, instance);
  let references = null;
  const providerKey = configured?.providerKey ?? null;
  return identified(reading, type, address, {
    kind,
    presence,
    span,
    provider: providerUse(reading.providers, {
      type,
      providerSource,
      providerKey,
      module: place.address,
      span
    }),
    configuration,
    references: () => {
      references ??= [...instance.dependencies, ...addressesIn(place, configured?.expressions ?? null)];
      return references;
    },
    missing: null,
    calls: place.calls.map((call) => call.span)
  });
}
function identified({ unit, source }, type, address, rest) {
  let id = null;
  return {
    ...rest,
    unit,
    type,
    address,
    source,
    get id() {
      id ??= resourceId(unit, type, address);
      return id;
    }
  };
}
function providerResource(reading, provider) {
  const { localName, alias, span, source } = provider;
  const configuration = provider.configuration ?? emptyConfiguration(span);
  return identified(reading, localName, providerAddress(provider), {
    kind: "provider",
    presence: "certain",
    span,
    provider: { source: source ?? "", localName, alias, configuration, span },
    configuration,
    references: () => [],
    missing: null,
    calls: []
  });
}
function callResource(reading, address, span) {
  const place = placeAt(reading.world, splitAddress(address).modules);
  const { caller } = place;
  const call = caller?.call ?? null;
  const expressions = call?.expressions ?? null;
  return identified(reading, "module", address, {
    kind: "module",
    presence: "certain",
    span,
    provider: null,
    configuration: caller === null || expressions === null ? emptyConfiguration(span) : expressionsConfiguration(reading.world, caller.place, address, expressions, span),
    references: () => caller === null ? [] : addressesIn(caller.place, expressions),
    missing: null,
    calls: place.calls.slice(0, -1).map((outer) => outer.span)
  });
}
function emptyConfiguration(span) {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
}
function declarationOf(world, { address }) {
  const { modules, rest } = splitAddress(address);
  const place = placeAt(world, modules);
  return { place, configured: place.module?.resources.get(blockAddress(rest)) ?? null };
}
function instanceConfiguration(reading, instance) {
  const declaration = declarationOf(reading.world, instance);
  const expressions = declaration.configured?.expressions ?? null;
  const making = makingFor(reading, instance, declaration);
  const known = /* @__PURE__ */ new Map();
  const attribute = (name) => {
    const before = known.get(name);
    if (before !== void 0) return before;
    known.set(name, null);
    const sensitive = instance.sensitive.flatMap((layer) => {
      const inner = layer.kind === "object" ? memberOf(layer, name) : layer;
      return inner === null ? [] : [inner];
    });
    const unknown = memberOf(instance.unknown, name);
    const written = memberOf(expressions, name);
    const layers = { unknown, sensitive, written, complete: declaration.configured !== null };
    const value = attributeValue(name, memberOf(instance.values, name), layers, making);
    known.set(name, value);
    return value;
  };
  return {
    span: instance.span,
    attribute,
    blocks: (name) => {
      const value = attribute(name);
      return value === null ? [] : nestedObjects(value);
    },
    names: () => [
      .../* @__PURE__ */ new Set([
        ...instance.values?.members().keys() ?? [],
        ...instance.unknown?.members().keys() ?? []
      ])
    ]
  };
}
function makingFor(reading, instance, { place, configured }) {
  const { world } = reading;
  return {
    unknown: (name, where, expression) => {
      const [reference] = referencesIn(expression);
      const at = reference ?? where;
      const subject = `${instance.address}.${name}`;
      const followed = followExpression(world, place, name, expression);
      const reason = followed.kind === "resource" ? {
        code: followed.data ? "data-source" : "computed",
        subject,
        span: at,
        reference: followed.reference
      } : { code: "computed", subject, span: at };
      return unknownValue(reason, writtenAt(at));
    },
    trace: (name, text, where, expression) => {
      if (configured === null) return null;
      const written = expression === null || isLeftOut(expression) ? null : fromExpression(world, place, name, text, where, expression);
      return written ?? fromProvider(reading, instance, configured, place, name, text, where, expression);
    }
  };
}
function fromExpression(world, place, name, text, where, expression) {
  const constant = followExpression(world, place, name, expression);
  if (constant.kind === "value" && isText(constant.value, text)) return behind(where, constant.value);
  for (const reference of referencesIn(expression)) {
    const followed = followReference(world, place, name, reference);
    if (followed.kind === "value" && isText(followed.value, text)) return behind(where, followed.value);
  }
  return null;
}
function isText(value, text) {
  return value.kind === "string" && value.value === text;
}
function behind(where, { provenance }) {
  const path = { step: where, next: provenance.path };
  return { ...provenance, path };
}
function fromProvider({ providers }, instance, { providerKey }, place, name, text, where, expression) {
  const { type, providerSource, span } = instance;
  const use = providerUse(providers, { type, providerSource, providerKey, module: place.address, span });
  const value = use.configuration?.attribute(name) ?? null;
  if (value !== null && isText(value, text)) return behind(where, value);
  const isUnsaid = isLeftOut(expression) && value === null && use.span !== span && (name === "region" || name === "zone");
  if (!isUnsaid) return null;
  return { origin: { kind: "absence", span: use.span }, path: { step: where, next: null }, conditions: [] };
}

// src/terraform/plan/witnesses.ts
function witnessesIn(instances, configuration) {
  const found = /* @__PURE__ */ new Map();
  for (const instance of instances.values()) {
    const configured = configuredResource(configuration, instance.address);
    const key = configured?.providerKey ?? null;
    if (configured === null || key === null) continue;
    for (const [attribute, text] of testimonyOf(instance, configured)) {
      const known = found.get(keyOf(key, attribute));
      if (known === void 0) found.set(keyOf(key, attribute), text);
      else if (known?.value !== text.value) found.set(keyOf(key, attribute), null);
    }
  }
  return (key, attribute) => found.get(keyOf(key, attribute)) ?? null;
}
function keyOf(providerKey, attribute) {
  return `${providerKey} ${attribute}`;
}
function configuredResource(root, address) {
  const { modules, rest } = splitAddress(address);
  let module = root;
  for (const { name } of modules) module = module?.calls.get(name)?.module ?? null;
  return module?.resources.get(blockAddress(rest)) ?? null;
}
function testimonyOf(instance, { expressions }) {
  const isWritten = (name) => !isLeftOut(memberOf(expressions, name));
  const textOf = (name) => {
    const value = memberOf(instance.values, name);
    return value?.kind === "string" && memberOf(instance.unknown, name)?.kind !== "bool" ? value : null;
  };
  if (instance.kind === "data") {
    return knowableOf(instance.type).flatMap(({ attributes, arguments: given, provider }) => {
      const text = attributes.map(textOf).find((each) => each !== null);
      return text && isPlaceName(provider) && !given.some(isWritten) ? [[provider, text]] : [];
    });
  }
  const region = instance.providerSource?.endsWith("/hashicorp/aws") ? textOf("region") : null;
  return region !== null && !isWritten("region") ? [["region", region]] : [];
}

// src/terraform/plan/document.ts
var unread = { unit: null, resources: [], variables: [] };
var mostComplaints = 50;
function readDocument(file, notify) {
  const refuse = (message, span = null) => {
    notify({ level: "error", file: file.path, span, message, incomplete: true });
    return unread;
  };
  const json = readJson(file);
  if (json.kind === "faulty") return refuse(faultOf(file, json.problem.message), json.problem.span);
  for (const { span, message } of json.duplicates) {
    notify({ level: "warning", file: file.path, span, message, incomplete: false });
  }
  if (json.value.kind !== "object") return refuse("this is no plan and no state: it is not an object");
  return readObject(file, json.value, notify, refuse);
}
function readObject(file, root, notify, refuse) {
  const complain = complainTo(file, notify);
  if (memberOf(root, "encrypted_data") !== null) {
    return refuse(
      "this state or plan is encrypted; make readable JSON where the key is: tofu show -json > plan.json (for a plan: tofu show -json <plan file> > plan.json)"
    );
  }
  if (memberOf(root, "@level") !== null) return refuse(logMessage);
  const format = memberOf(root, "format_version");
  if (format === null) return readStored(file, root, complain, refuse);
  if (format.kind !== "string" || !/^[01]\./.test(format.value)) {
    return refuse("this version of the format is not known; versions 1.x are read", format);
  }
  const isPlan = planMembers.some((name) => memberOf(root, name) !== null);
  if (isPlan) return readPlan(file, root, notify, complain);
  const unit = { kind: "state", path: file.path, variant: null };
  return stateOf(unit, readValues(objectIn(root, "values", complain), complain));
}
var planMembers = [
  "planned_values",
  "resource_changes",
  "configuration",
  "prior_state",
  "deferred_changes"
];
function readStored(file, root, complain, refuse) {
  const version = memberOf(root, "version");
  if (version === null || memberOf(root, "lineage") === null) {
    return refuse(`this is no plan and no state; ${showCommand}`);
  }
  if (version.kind !== "number" || version.value !== 4) {
    return refuse(`a stored state of this version is not read; ${stateCommand}`, version);
  }
  return stateOf({ kind: "state", path: file.path, variant: null }, readRawState(root, complain));
}
var showCommand = "make one with: terraform show -json tfplan > plan.json";
var stateCommand = "make JSON of it with: terraform show -json > state.json";
var logMessage = `this is the log of terraform plan -json, which does not hold the plan; ${showCommand}`;
function faultOf(file, message) {
  return file.text.startsWith('{"@level"') ? logMessage : `this JSON cannot be read: ${message}`;
}
function readPlan(file, root, notify, complain) {
  const unit = { kind: "plan", path: file.path, variant: null };
  const configurationJson = objectIn(root, "configuration", complain);
  const moduleJson = objectIn(configurationJson, "root_module", complain);
  const configuration = moduleJson === null ? null : readModule(moduleJson, complain);
  const variables = objectIn(root, "variables", complain);
  const planned = readPlanned(root, configuration, complain);
  for (const { where, message, incomplete } of shortcomings(root)) {
    const level = incomplete ? "error" : "warning";
    notify({ level, file: file.path, span: where, message, incomplete });
  }
  for (const { address, span } of planned.forgotten) {
    const message = `${address} stays where it is, out of Terraform's care, and is not judged`;
    notify({ level: "note", file: file.path, span, message, incomplete: false });
  }
  let providers = /* @__PURE__ */ new Map();
  const configurationAt = (address) => configurations(address);
  const world = { configuration, variables, configurationAt, underway: { depth: 0 } };
  const reading = () => ({ unit, source: "plan", world, providers });
  const configurations = configurationsOf(planned.byAddress, reading);
  if (configurationJson !== null) {
    const witnesses = witnessesIn(planned.byAddress, configuration);
    providers = readProviders(configurationJson, { world, witnesses }, complain);
  }
  return {
    unit,
    resources: resourcesOf(reading(), planned),
    variables: rootVariables(variables, configuration)
  };
}
function stateOf(unit, instances) {
  const configurationAt = (address) => configurations(address);
  const world = { configuration: null, variables: null, configurationAt, underway: { depth: 0 } };
  const reading = { unit, source: "state", world, providers: /* @__PURE__ */ new Map() };
  const configurations = configurationsOf(instances.byAddress, () => reading);
  return { unit, resources: resourcesOf(reading, instances), variables: [] };
}
function rootVariables(variables, configuration) {
  return [...variables?.members() ?? []].flatMap(([name, member]) => {
    const json = memberOf(asObject(member.value), "value");
    const value = json === null ? null : attributeValue(name, json, noLayers, asWritten);
    if (value === null) return [];
    const sensitive = memberOf(asObject(memberOf(configuration?.variables ?? null, name)), "sensitive");
    return [{ name, value, secret: sensitive?.kind === "bool" && sensitive.value }];
  });
}
function complainTo(file, notify) {
  let count = 0;
  return (span, message) => {
    count += 1;
    if (count > mostComplaints) return;
    const last = count === mostComplaints ? " (more faults of this file are not listed)" : "";
    notify({ level: "error", file: file.path, span, message: message + last, incomplete: true });
  };
}

// src/terraform/plan/source.ts
function layOver(plan, written) {
  const planned = plan.resources;
  const source = indexSource(plan, written);
  const laid = planned.map((resource) => ({ resource, counterpart: counterpartOf(source, resource) }));
  if (!laid.some(({ resource, counterpart }) => counterpart?.kind === resource.kind)) return null;
  const [first] = planned;
  const backends = first === void 0 ? [] : backendsIn(written, first);
  return [
    ...backends,
    ...laid.map(
      ({ resource, counterpart }) => counterpart === null ? { ...resource, provider: layProvider(source, resource, null) } : layResource(source, resource, counterpart)
    )
  ];
}
function indexSource(plan, written) {
  const byAddress = /* @__PURE__ */ new Map();
  const byBlock = /* @__PURE__ */ new Map();
  for (const resource of written) {
    byAddress.set(resource.address, resource);
    const block = blockAddress(resource.address);
    if (!byBlock.has(block)) byBlock.set(block, resource);
  }
  return { byAddress, byBlock, plan };
}
function counterpartOf(source, { address }) {
  const found = source.byAddress.get(address) ?? source.byBlock.get(blockAddress(address));
  if (found !== void 0) return found;
  const { modules } = splitAddress(address);
  for (let depth = modules.length; depth > 0; depth -= 1) {
    const call = addressOf(modules.slice(0, depth), "");
    const calling = source.byAddress.get(call) ?? source.byBlock.get(blockAddress(call));
    if (calling !== void 0) return calling.missing === null ? null : calling;
  }
  return null;
}
function backendsIn(written, { unit }) {
  return written.filter(({ kind }) => kind === "backend").map((backend) => ({ ...backend, unit, id: resourceId(unit, backend.type, backend.address) }));
}
function layResource(source, planned, counterpart) {
  const provider = layProvider(source, planned, counterpart.provider);
  if (counterpart.kind !== planned.kind) {
    const { span } = counterpart;
    const configuration2 = atCall(planned.configuration, span, provider);
    return { ...planned, provider, configuration: configuration2, span, calls: [...counterpart.calls, span] };
  }
  const configuration = layConfiguration(source, planned.configuration, counterpart.configuration, provider);
  return {
    ...planned,
    provider,
    configuration,
    span: counterpart.span,
    calls: counterpart.calls,
    references: () => [.../* @__PURE__ */ new Set([...planned.references(), ...counterpart.references()])]
  };
}
function atCall(planned, call, provider) {
  const provenance = { origin: { kind: "file", span: call }, path: null, conditions: [] };
  const attribute = (name) => {
    const value = planned.attribute(name);
    return value === null ? null : fromProvider2(name, value, provider) ?? moved(value, provenance);
  };
  return {
    span: call,
    attribute,
    blocks: (name) => {
      const value = attribute(name);
      return value === null ? [] : nestedObjects(value);
    },
    names: planned.names
  };
}
function layProvider(source, planned, written) {
  const use = planned.provider;
  if (use === null) return null;
  const block = written?.configuration ? written : blockNamed(source, planned, use);
  if (block === null || block.configuration === null)
    return use.configuration === null && written !== null ? { ...use, span: written.span } : use;
  return {
    ...use,
    span: block.span,
    configuration: use.configuration === null ? block.configuration : shared(source, use.configuration, block.configuration)
  };
}
function blockNamed({ byBlock }, { address }, use) {
  const modules = splitAddress(address).modules.map((step2) => ({ ...step2, suffix: "" }));
  const name = use.alias === null ? `provider.${use.localName}` : `provider.${use.localName}.${use.alias}`;
  for (let depth = modules.length; depth >= 0; depth -= 1) {
    const found = byBlock.get(addressOf(modules.slice(0, depth), name));
    if (found?.kind === "provider" && isSameProvider(found.provider, use)) return found.provider;
  }
  return null;
}
function isSameProvider(one, other) {
  const nameOf = ({ source }) => source.split("/").slice(-2).join("/");
  return one !== null && nameOf(one) === nameOf(other);
}
var laidConfigurations = /* @__PURE__ */ new WeakMap();
function shared(source, planned, written) {
  const known = laidConfigurations.get(planned) ?? /* @__PURE__ */ new WeakMap();
  laidConfigurations.set(planned, known);
  const before = known.get(written);
  if (before !== void 0) return before;
  const made = layConfiguration(source, planned, written, null, true);
  known.set(written, made);
  return made;
}
function layConfiguration(source, planned, written, provider, readable = false) {
  const known = /* @__PURE__ */ new Map();
  const attribute = (name) => {
    const before = known.get(name);
    if (before !== void 0) return before;
    const value = planned.attribute(name);
    known.set(name, value);
    const laid = layAttribute(source, name, value, written, provider, readable);
    known.set(name, laid);
    return laid;
  };
  return {
    span: written.span,
    attribute,
    blocks: (name) => layBlocks(source, name, attribute(name), planned, written, readable),
    names: () => readable ? [.../* @__PURE__ */ new Set([...planned.names(), ...written.names()])] : planned.names()
  };
}
function layAttribute(source, name, planned, written, provider, readable) {
  const own = written.attribute(name);
  if (readable && own !== null) {
    const isOpen = own.kind === "unknown" || own.kind === "one-of";
    if (planned === null || planned.kind === "unknown" || !isOpen) return revealed(source, name, own);
  }
  if (planned === null) return null;
  if (own !== null && own.kind !== "null") return layValue(source, name, planned, own);
  if (own !== null && planned.kind === "unknown") return null;
  return fromProvider2(name, planned, provider) ?? planned;
}
function fromProvider2(name, planned, provider) {
  if (provider === null) return null;
  const inherited = provider.configuration?.attribute(name) ?? null;
  if (inherited !== null && isSame(planned, inherited))
    return { ...planned, provenance: inherited.provenance };
  if (planned.provenance.origin.kind !== "absence") return null;
  const origin = { kind: "absence", span: provider.span };
  return { ...planned, provenance: { ...planned.provenance, origin } };
}
function layBlocks(source, name, value, planned, written, readable) {
  const blocks = written.attribute(name) === null ? planned.blocks(name) : value === null ? [] : nestedObjects(value);
  const own = written.blocks(name);
  if (blocks.length === 0) return readable ? own : blocks;
  if (own.length !== blocks.length || written.attribute(name) !== null) return blocks;
  return blocks.map((block, index) => {
    const counterpart = own[index];
    if (counterpart === void 0) return block;
    const configuration = layConfiguration(
      source,
      block.configuration,
      counterpart.configuration,
      null,
      readable
    );
    return { ...block, configuration };
  });
}
function layValue(source, name, planned, own) {
  if (planned.kind === "unknown") {
    const reason = own.kind === "unknown" ? own.reason : planned.reason;
    const reference = reason.reference ?? planned.reason.reference;
    return {
      ...planned,
      provenance: own.provenance,
      reason: {
        ...planned.reason,
        span: own.kind === "unknown" ? own.reason.span ?? firstStep(own.provenance) : firstStep(own.provenance),
        ...reference === void 0 ? {} : { reference }
      }
    };
  }
  if (isSame(planned, own)) {
    const isShown = !isPlaceName(name) && own.sensitive !== true;
    return { ...isShown ? shown(planned) : planned, provenance: own.provenance };
  }
  if (planned.kind === "list" && own.kind === "list" && planned.elements.length === own.elements.length) {
    const elements = planned.elements.map((element, index) => {
      const other = own.elements[index];
      return other === void 0 ? element : layValue(source, name, element, other);
    });
    return { ...planned, elements, provenance: own.provenance };
  }
  if (planned.kind === "map" && own.kind === "map") {
    const entries = new Map(
      [...planned.entries].map(([key, entry]) => {
        const other = own.entries.get(key);
        return [key, other === void 0 ? entry : layValue(source, key, entry, other)];
      })
    );
    return { ...planned, entries, provenance: own.provenance };
  }
  const at = firstStep(own.provenance);
  if (at === null) return planned;
  return moved(planned, { origin: { kind: "file", span: at }, path: null, conditions: [] });
}
function isSame(planned, own) {
  return "value" in planned && "value" in own && String(planned.value) === String(own.value);
}
function shown(value) {
  const { sensitive: _, ...plain } = value;
  return plain;
}
function revealed({ plan }, name, value) {
  const { origin } = value.provenance;
  if (!isPlaceName(name) || origin.kind !== "file" || origin.span.file !== plan.file) return value;
  const { span } = origin;
  const isSecret = plan.secrets.some(({ start, end }) => start <= span.start && span.end <= end);
  return isSecret ? value : shown(value);
}
function firstStep({ path, origin }) {
  if (path !== null) return path.step;
  return origin.kind === "file" || origin.kind === "absence" ? origin.span : origin.declared;
}
function moved(value, provenance) {
  switch (value.kind) {
    case "list":
      return { ...value, elements: value.elements.map((element) => moved(element, provenance)), provenance };
    case "map": {
      const entries = new Map(
        [...value.entries].map(([name, entry]) => [name, moved(entry, provenance)])
      );
      return { ...value, entries, provenance };
    }
    default:
      return { ...value, provenance };
  }
}

// src/terraform/plan/index.ts
var largestPlan = 200 * 1024 * 1024;
async function readPlans(request) {
  const resources = [];
  const notifications = [];
  const notify = (notification) => notifications.push(notification);
  const replaced = /* @__PURE__ */ new Set();
  for (const { file, folder } of sourcesOf(request, notify)) {
    const reading = readDocument(file, notify);
    const laid = folder === null ? null : await layOverSource(request, file, folder, reading);
    if (laid !== null && folder !== null) replaced.add(folder);
    resources.push(...laid ?? reading.resources);
  }
  return { resources, notifications, replaced: [...replaced].sort() };
}
async function layOverSource({ files, workspace }, file, folder, { unit, resources, variables }) {
  if (unit?.kind !== "plan") return null;
  const entries = files.list(folder) ?? [];
  if (!entries.some(({ name, kind }) => kind === "file" && isTerraformFile(name))) return null;
  const source = await readTerraform({
    files,
    folders: [folder],
    variables: {
      environment: /* @__PURE__ */ new Map(),
      files: [],
      options: [],
      planned: new Map(variables.map(({ name, value }) => [name, value]))
    },
    variants: { files: [], declared: [] },
    workspace
  });
  const secrets = variables.flatMap(({ value, secret }) => secret ? [spanOf(value)] : []);
  return layOver({ file, resources, secrets }, source.resources);
}
function sourcesOf({ files, paths, standardInput }, notify) {
  const sources = [];
  const refuse = (file, message) => notify({ level: "error", file, span: null, message, incomplete: true });
  for (const path of paths) {
    const start = files.start(path) ?? "";
    if (isZip(start)) {
      refuse(
        path,
        `this is a plan as Terraform stores it, which only Terraform can read; ${commandFor(path)}`
      );
      continue;
    }
    if (start.startsWith("ÿþ")) {
      refuse(path, "the file is UTF-16 text, as PowerShell's > writes it; write it as UTF-8");
      continue;
    }
    const outcome = files.read(path, largestPlan);
    if (outcome.kind === "read") sources.push({ file: outcome.file, folder: folderOf(path) });
    else refuse(path, outcome.kind === "absent" ? "the file is not there" : `the file ${outcome.message}`);
  }
  if (standardInput !== null) {
    const { text, folder } = standardInput;
    if (isZip(text)) refuse("-", `this is a plan as Terraform stores it; ${showCommand}`);
    else if (text.length > largestPlan)
      refuse("-", "standard input holds more than 200 MB; that is not read");
    else sources.push({ file: { path: "-", text: text.replace(/^\uFEFF/, "") }, folder });
  }
  return sources;
}
function commandFor(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^[\w.-]+$/.test(name) ? `make JSON of it with: terraform show -json ${name} > plan.json` : showCommand;
}
export {
  largestPlan,
  readPlans
};
