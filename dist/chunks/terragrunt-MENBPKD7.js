import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  BudgetSpent,
  absolutePath,
  asSensitive,
  attributeOf,
  bind,
  circular,
  deepest,
  eachElement,
  evaluate,
  invalid,
  isElements,
  lazyMap,
  listValue,
  mapValue,
  nullValue,
  objectConfiguration,
  openOutputs,
  partOf,
  pathFrom,
  prepareFunctions,
  sortedEntries,
  stepsPerUnit,
  stringValue,
  surroundingsOf,
  textOfKey,
  through,
  truth,
  unknownValue,
  writtenAt
} from "./chunk-5SZOBQH3.js";
import {
  folderOf,
  isTerraformFile
} from "./chunk-VX6EFVRT.js";
import {
  isFaulty,
  parseHcl,
  parseTemplate
} from "./chunk-5Q2GT5OQ.js";
import {
  nowhere
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/terraform/terragrunt/paths.ts
import { posix } from "node:path";
function relativePath(from, to) {
  return posix.relative(absolutePath(from), absolutePath(to)) || ".";
}
function foldersAbove(folder) {
  if (folder === ".") return [];
  const parts = folder.split("/");
  return parts.map((_, depth) => parts.slice(0, parts.length - 1 - depth).join("/") || ".");
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/terraform/terragrunt/session.ts
function startSession(request) {
  const { files, notify } = request;
  const bodies = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const faulty = /* @__PURE__ */ new Set();
  const templates = /* @__PURE__ */ new Set();
  const namesIn = (folder) => {
    const known2 = names.get(folder);
    if (known2) return known2;
    const found = new Set((files.list(folder) ?? []).map(({ name }) => name));
    names.set(folder, found);
    return found;
  };
  return {
    ...request,
    faulty,
    templates,
    bodyOf: (file) => {
      const known2 = bodies.get(file);
      if (known2) return known2;
      const { body, diagnostics } = parseHcl(file);
      if (diagnostics.length > 0 && isUnfilled(file.text)) {
        templates.add(file);
        notify(noteAt(body, "note", unfilled));
      } else if (diagnostics.length > 0) {
        if (isFaulty(diagnostics)) faulty.add(file);
        for (const { span, message } of diagnostics) notify(faultAt(span, message));
      }
      bodies.set(file, body);
      return body;
    },
    exists: (path) => path === "." || namesIn(folderOf(path)).has(nameOf(path)),
    included: /* @__PURE__ */ new Set(),
    units: /* @__PURE__ */ new Map(),
    deployments: /* @__PURE__ */ new Map(),
    open: []
  };
}
function isUnfilled(text2) {
  return /\{\{-?\s*[.\w][^}\n]*\}\}/.test(text2);
}
var unfilled = "this is a template that has still to be filled in; it was passed over";
function noteAt(span, level, message) {
  return { level, file: span.file.path, span, message, incomplete: false };
}
function faultAt(span, message) {
  return { level: "error", file: span.file.path, span, message, incomplete: true };
}

// src/terraform/terragrunt/surroundings.ts
var known = /* @__PURE__ */ new WeakMap();
function surroundingsIn(unit, folder) {
  const ofUnit = known.get(unit) ?? /* @__PURE__ */ new Map();
  known.set(unit, ofUnit);
  const before = ofUnit.get(folder);
  if (before) return before;
  const plain = surroundingsOf(unit.session.files, folder, unit.budget);
  const relative = (path) => {
    const inRoot = path.startsWith("/") ? pathFrom(folder, path) : null;
    return inRoot === null ? path : relativePath(folder, inRoot);
  };
  const surroundings = {
    ...plain,
    readFile: (path) => plain.readFile(relative(path)),
    listFiles: (path) => plain.listFiles(relative(path)),
    absolutePath: (path) => {
      const inRoot = pathFrom(folder, path);
      return inRoot === null ? null : absolutePath(inRoot);
    }
  };
  ofUnit.set(folder, surroundings);
  return surroundings;
}

// src/terraform/terragrunt/layers.ts
function readLayer(unit, file, folder = folderOf(file.path)) {
  const includes = [];
  const layer = makeLayer(unit, file, folder, null, includes);
  for (const block of layer.body.blocks) {
    if (block.type !== "include") continue;
    const include = readInclude(layer, block);
    if (include) includes.push(include);
  }
  return layer;
}
function mergedLayers(layer) {
  return [layer, ...mergedIncludes(layer).map((include) => include.layer)];
}
function mergedIncludes(layer) {
  return layer.includes.filter(({ strategy }) => strategy !== "no_merge").reverse();
}
function makeLayer(unit, file, folder, includer, includes) {
  const body = unit.session.bodyOf(file);
  const attributes = localsIn(body);
  const known2 = /* @__PURE__ */ new Map();
  const layer = {
    unit,
    file,
    body,
    folder,
    includer,
    includes,
    localNames: [...attributes.keys()],
    localAttribute: (name) => attributes.get(name) ?? null,
    local: (name) => {
      const before = known2.get(name);
      const attribute = attributes.get(name);
      if (before || !attribute) return before ?? null;
      known2.set(name, circular(`local.${name}`, attribute));
      const value = through(evaluate(attribute.expression, layer.scope), attribute);
      known2.set(name, value);
      return value;
    },
    scope: {
      bindings: null,
      world: {
        budget: unit.budget,
        surroundings: surroundingsIn(unit, folderOf(file.path)),
        resolve: (root, accesses) => unit.language.resolveName(layer, root, accesses),
        call: (call, scope) => unit.language.callFunction(layer, call, scope)
      }
    }
  };
  return layer;
}
function localsOf(layer) {
  const entries = /* @__PURE__ */ new Map();
  for (const name of [...layer.localNames].sort()) {
    const value = layer.local(name);
    if (value) entries.set(name, value);
  }
  return mapValue("object", entries, writtenAt(layer.body));
}
function localsIn(body) {
  const blocks = body.blocks.filter(({ type }) => type === "locals");
  return new Map(
    blocks.flatMap(
      (block) => block.body.attributes.map((attribute) => [attribute.name, attribute])
    )
  );
}
function readInclude(layer, block) {
  const { unit, folder } = layer;
  const { session } = unit;
  const written = attributeIn(block.body, "path");
  const path = written ? evaluate(written.expression, layer.scope) : null;
  if (path?.kind !== "string") {
    const why = path?.kind === "unknown" ? `: ${path.reason.subject}` : "";
    session.notify(faultAt(block.header, `what is included cannot be told${why}`));
    return null;
  }
  const file = includedFile(layer, path.value, block);
  if (!file) return null;
  session.included.add(file.path);
  const included = makeLayer(unit, file, folder, layer, []);
  for (const inner of included.body.blocks) {
    if (inner.type !== "include") continue;
    const message = "an included file cannot include another one; Terragrunt refuses it, and it was not read";
    session.notify(noteAt(inner.header, "error", message));
  }
  return {
    name: block.labels[0]?.value ?? "",
    layer: included,
    exposed: isTrue(block.body, "expose", layer.scope),
    strategy: strategyOf(block.body, layer.scope)
  };
}
function includedFile(layer, written, block) {
  const { session } = layer.unit;
  const path = pathFrom(layer.folder, written);
  if (path === null) {
    session.notify(faultAt(block.header, "the file that is included lies outside the scan root"));
    return null;
  }
  if (path === layer.file.path) {
    session.notify(faultAt(block.header, "this configuration includes itself"));
    return null;
  }
  const outcome = session.files.read(path);
  if (outcome.kind === "read") return outcome.file;
  const message = outcome.kind === "absent" ? "is not there" : outcome.message;
  session.notify(faultAt(block.header, `the file that is included, ${path}, ${message}`));
  return null;
}
function strategyOf(body, scope) {
  const value = textIn(body, "merge_strategy", scope);
  return value === "no_merge" || value === "deep" ? value : "shallow";
}
function attributeIn(body, name) {
  return body.attributes.find((attribute) => attribute.name === name) ?? null;
}
function valueIn(body, name, scope) {
  const attribute = attributeIn(body, name);
  return attribute ? through(evaluate(attribute.expression, scope), attribute) : null;
}
function textIn(body, name, scope) {
  const value = valueIn(body, name, scope);
  return value?.kind === "string" ? value.value : null;
}
function isTrue(body, name, scope) {
  const value = valueIn(body, name, scope);
  return value?.kind === "bool" && value.value;
}

// src/terraform/terragrunt/inputs.ts
function inputsOf(layer) {
  let inputs = ownInputs(layer);
  for (const { layer: below, strategy } of mergedIncludes(layer)) {
    const lower = ownInputs(below);
    if (lower === null || lower.kind === "null") continue;
    inputs = inputs === null || inputs.kind === "null" ? lower : over(inputs, lower, strategy === "deep");
  }
  return inputs;
}
function ownInputs({ body, scope }) {
  const inputs = valueIn(body, "inputs", scope);
  const written = attributeIn(body, "inputs");
  if (inputs?.kind !== "map" || !written) return inputs;
  const items = written.expression.kind === "object" ? written.expression.items : [];
  const lines = new Map(items.map((item) => [textOfKey(evaluate(item.key, scope)), item]));
  const entries = [...inputs.entries].map(([name, value]) => [
    name,
    through(value, lines.get(name) ?? written)
  ]);
  return { ...inputs, entries: new Map(entries) };
}
function inputNamed(inputs, name) {
  if (inputs === null || inputs.kind === "null") return null;
  if (inputs.kind !== "map") {
    const { code, span } = reasonOf(inputs);
    return unknownValue({ code, subject: `inputs.${name}`, span }, inputs.provenance);
  }
  const entry = inputs.entries.get(name);
  if (entry) return partOf(inputs, entry);
  return inputs.open ? unknownValue({ ...inputs.open, subject: `inputs.${name}` }, inputs.provenance) : null;
}
function reasonOf(value) {
  if (value.kind === "unknown") return value.reason;
  const { origin } = value.provenance;
  const span = origin.kind === "file" || origin.kind === "absence" ? origin.span : origin.declared;
  return { code: "too-many-candidates", subject: "inputs", span };
}
function over(higher, lower, deep) {
  if (higher.kind !== "map") return higher;
  if (lower.kind !== "map") return { ...higher, open: higher.open ?? reasonOf(lower) };
  const entries = /* @__PURE__ */ new Map();
  for (const [name, entry] of lower.entries) entries.set(name, partOf(lower, entry));
  for (const [name, entry] of higher.entries) {
    const value = partOf(higher, entry);
    const below = entries.get(name);
    entries.set(name, deep && below ? together(value, below) : value);
  }
  const open2 = higher.open ?? lower.open;
  const merged = mapValue("object", sortedEntries(entries), {
    ...higher.provenance,
    path: null,
    conditions: []
  });
  return open2 ? { ...merged, open: open2 } : merged;
}
function together(higher, lower) {
  if (higher.kind === "map" && lower.kind === "map") return over(higher, lower, true);
  if (higher.kind !== "list" || lower.kind !== "list") return higher;
  const elements = [lower, higher].flatMap((list2) => list2.elements.map((element) => partOf(list2, element)));
  return listValue("tuple", elements, higher.provenance);
}

// src/terraform/terragrunt/objects.ts
function objectOf(layer) {
  const entries = /* @__PURE__ */ new Map();
  const put = (name, value) => {
    if (value) entries.set(name, value);
  };
  put("locals", localsOf(layer));
  put("inputs", inputsOf(layer));
  put("generate", named(layer, "generate"));
  put("terraform", first(layer, "terraform"));
  put("remote_state", first(layer, "remote_state"));
  const span = layer.body;
  return mapValue(
    "object",
    new Map([...entries].sort(([one], [other]) => one < other ? -1 : 1)),
    writtenAt({ ...span, end: span.start })
  );
}
function named(layer, type) {
  const entries = /* @__PURE__ */ new Map();
  for (const each of mergedLayers(layer)) {
    for (const block of each.body.blocks) {
      const name = block.labels[0]?.value ?? "";
      if (block.type === type && !entries.has(name)) entries.set(name, attributesOf(each, block.body));
    }
  }
  return mapValue("object", entries, writtenAt(layer.body));
}
function first(layer, type) {
  for (const each of mergedLayers(layer)) {
    const block = each.body.blocks.find((other) => other.type === type);
    if (block) return attributesOf(each, block.body);
  }
  return null;
}
function attributesOf(layer, body) {
  const entries = body.attributes.map(({ name }) => [
    name,
    valueIn(body, name, layer.scope) ?? nullValue(writtenAt(nowhere))
  ]);
  return mapValue("object", new Map(entries), writtenAt(body));
}

// src/terraform/terragrunt/read-configuration.ts
function readConfiguration(layer, asked, otherwise, span) {
  const { unit } = layer;
  const { session } = unit;
  const isFolder = session.files.list(asked) !== null;
  const path = isFolder ? `${asked === "." ? "" : `${asked}/`}terragrunt.hcl` : asked;
  const before = unit.read.get(path);
  if (before) return before;
  const outcome = session.files.read(path);
  if (outcome.kind === "absent") return otherwise ?? invalid(`${path}, which is not there,`, span);
  if (outcome.kind === "refused" || path.endsWith(".json")) {
    const why = outcome.kind === "refused" ? outcome.message : "is JSON, which is not read here";
    const reason = { code: "function-not-evaluated", subject: `${path} ${why}: it`, span };
    return unknownValue(reason, writtenAt(span));
  }
  if (unit.open.includes(path)) {
    const circle = [...unit.open.slice(unit.open.indexOf(path)), path];
    session.notify(faultAt(span, `configurations read each other: ${circle.join(" → ")}`));
    return circular(path, span);
  }
  unit.open.push(path);
  const value = objectOf(readLayer(unit, outcome.file));
  unit.open.pop();
  unit.read.set(path, value);
  return value;
}

// src/terraform/terragrunt/read-variables.ts
function readVariables(layer, path, _otherwise, span) {
  const { session } = layer.unit;
  const outcome = session.files.read(path);
  if (outcome.kind === "absent") return invalid(`${path}, which is not there,`, span);
  if (outcome.kind === "refused" || path.endsWith(".json")) {
    const why = outcome.kind === "refused" ? outcome.message : "is JSON, which is not read here";
    const reason = { code: "function-not-evaluated", subject: `${path} ${why}: it`, span };
    return unknownValue(reason, writtenAt(span));
  }
  const scope = { ...layer.scope, bindings: null };
  const body = session.bodyOf(outcome.file);
  const entries = body.attributes.map((attribute) => [
    attribute.name,
    through(evaluate(attribute.expression, scope), attribute)
  ]);
  return mapValue("object", sortedEntries(new Map(entries)), writtenAt(span));
}

// src/terraform/terragrunt/functions.ts
function callFunction(layer, call, scope) {
  const decoded = call.name === "jsondecode" ? variablesIn(layer, call, scope) : null;
  if (decoded) return decoded;
  const reason = notKnown.get(call.name);
  if (reason) {
    const value = unknown(call, reason.code, reason.subject);
    return call.name === "sops_decrypt_file" ? asSensitive(value) : value;
  }
  const own = functions.get(call.name);
  if (!own) return null;
  const values = call.arguments.map((argument) => evaluate(argument, scope));
  const open2 = values.slice(0, own.texts).find((value) => value.kind === "unknown");
  if (open2) return open2;
  return own.answer({ layer, values, texts: values.map(textOf), span: call });
}
var functions = /* @__PURE__ */ new Map([
  ["find_in_parent_folders", { texts: 1, answer: findInParentFolders }],
  ["read_terragrunt_config", { texts: 1, answer: (call) => read(call, readConfiguration) }],
  ["get_env", { texts: 1, answer: environmentVariable }],
  ["path_relative_to_include", { texts: 1, answer: (call) => toIncluded(call, relativeTo) }],
  ["path_relative_from_include", { texts: 1, answer: (call) => toIncluded(call, relativeFrom) }],
  ["get_parent_terragrunt_dir", { texts: 1, answer: (call) => toIncluded(call, absolutePath) }],
  ["get_terragrunt_dir", { texts: 0, answer: (call) => text(call, absolutePath(call.layer.folder)) }],
  [
    "get_original_terragrunt_dir",
    { texts: 0, answer: (call) => text(call, absolutePath(call.layer.unit.folder)) }
  ],
  ["get_repo_root", { texts: 0, answer: (call) => text(call, absolutePath(".")) }],
  ["get_path_to_repo_root", { texts: 0, answer: (call) => text(call, relativePath(call.layer.folder, ".")) }],
  [
    "get_path_from_repo_root",
    { texts: 0, answer: (call) => text(call, relativePath(".", call.layer.folder)) }
  ],
  ["mark_as_read", { texts: 1, answer: ({ values, span }) => values[0] ?? noArgument(span) }],
  ["get_terragrunt_source_cli_flag", { texts: 0, answer: (call) => text(call, "") }],
  ["get_terraform_commands_that_need_vars", { texts: 0, answer: (call) => list(call, needVariables) }],
  [
    "get_terraform_commands_that_need_input",
    { texts: 0, answer: (call) => list(call, ["apply", "import", "init", "plan", "refresh"]) }
  ],
  ["get_terraform_commands_that_need_locking", { texts: 0, answer: (call) => list(call, needLocking) }],
  [
    "get_terraform_commands_that_need_parallelism",
    { texts: 0, answer: (call) => list(call, ["apply", "plan", "destroy"]) }
  ]
]);
var needVariables = ["apply", "console", "destroy", "import", "plan", "push", "refresh", "test"];
var needLocking = ["apply", "destroy", "import", "plan", "refresh", "taint", "untaint"];
var ofMachine = (name) => [name, { code: "environment", subject: `${name}()` }];
var notRun = (name, why) => [
  name,
  { code: "function-not-evaluated", subject: `${name}: ${why}` }
];
var notKnown = new Map([
  notRun("run_cmd", "commands are never run"),
  notRun("sops_decrypt_file", "nothing is decrypted"),
  notRun("constraint_check", "versions are not compared"),
  ofMachine("get_aws_account_id"),
  ofMachine("get_aws_account_alias"),
  ofMachine("get_aws_caller_identity_arn"),
  ofMachine("get_aws_caller_identity_user_id"),
  ofMachine("get_platform"),
  ofMachine("get_working_dir"),
  ofMachine("get_terraform_command"),
  ofMachine("get_terraform_cli_args"),
  ofMachine("get_default_retryable_errors")
]);
function text({ span }, value) {
  return stringValue(value, writtenAt(span));
}
function list(call, texts) {
  const elements = texts.map((each) => text(call, each));
  return listValue("list", elements, writtenAt(call.span));
}
function textOf(value) {
  return value.kind === "string" ? value.value : null;
}
function unknown(span, code, subject) {
  return unknownValue({ code, subject, span }, writtenAt(span));
}
function noArgument(span) {
  return invalid("an argument is missing", span);
}
function findInParentFolders(call) {
  const { layer, texts, values, span } = call;
  const name = values.length === 0 ? "terragrunt.hcl" : texts[0];
  if (name === null || name === void 0) return noArgument(span);
  for (const folder of foldersAbove(layer.folder)) {
    const path = pathFrom(folder, name);
    if (path !== null && layer.unit.session.exists(path)) return text(call, absolutePath(path));
  }
  return values[1] ?? invalid(`find_in_parent_folders: there is no ${name} above ${layer.folder}`, span);
}
function environmentVariable({ layer, texts, span }) {
  const [name] = texts;
  if (name === null || name === void 0) return noArgument(span);
  const declared = layer.unit.session.environment.get(name);
  if (!declared) return unknown(span, "environment", `get_env("${name}")`);
  const origin = { kind: "environment", name, declared: declared.span };
  return stringValue(declared.value, { origin, path: null, conditions: [] });
}
function relativeTo(included, layer) {
  return relativePath(included, layer.folder);
}
function relativeFrom(included, layer) {
  return relativePath(layer.folder, included);
}
function toIncluded(call, answer) {
  const { layer, texts, values, span } = call;
  const name = values.length === 0 ? null : texts[0];
  const [only, ...others] = layer.includes;
  if (layer.includer) return text(call, answer(folderOf(layer.file.path), layer));
  const named2 = name === null ? only : layer.includes.find((include) => include.name === name);
  if (name === null && others.length > 0)
    return invalid("it must be said which of the includes is meant", span);
  if (name !== null && !named2) return invalid(`nothing is included as "${name}"`, span);
  return text(call, answer(named2 ? folderOf(named2.layer.file.path) : layer.folder, layer));
}
function read({ layer, texts, values, span }, reader) {
  const [path] = texts;
  if (path === null || path === void 0) return noArgument(span);
  const inRoot = pathFrom(folderOf(layer.file.path), path);
  if (inRoot === null)
    return unknown(span, "function-not-evaluated", `${path} lies outside the scan root: it`);
  return reader(layer, inRoot, values[1] ?? null, span);
}
function variablesIn(layer, { arguments: [inner] }, scope) {
  if (inner?.kind !== "call" || inner.name !== "read_tfvars_file") return null;
  const values = inner.arguments.map((argument) => evaluate(argument, scope));
  const open2 = values.find((value) => value.kind === "unknown");
  if (open2) return open2;
  return read({ layer, values, texts: values.map(textOf), span: inner }, readVariables);
}

// src/terraform/terragrunt/dependency.ts
var depthOfUnit = 20;
function resolveDependency(layer, root, accesses) {
  const [name, outputs, output] = accesses.map(
    (access) => access.kind === "attribute" ? access.name : null
  );
  const names = accesses.flatMap((access) => access.kind === "attribute" ? [access.name] : []);
  const asked = { name: name ?? "", subject: ["dependency", ...names].join("."), root };
  const blocks = blocksNamed(layer, asked.name);
  if (blocks.length === 0 || outputs !== "outputs") {
    const code = blocks.length === 0 ? "not-declared" : "computed";
    return { value: unknown2(asked, code, blocks[0]?.block.header ?? root), used: accesses.length };
  }
  const unit = unitOf(layer, asked, blocks);
  if (isValue(unit)) return { value: unit, used: accesses.length };
  if (typeof output !== "string") return { value: wholeOf(asked, unit), used: 2 };
  const value = unit.outputs.output(output, unit.depth) ?? absent(asked, unit, blocks, output);
  return { value, used: 3 };
}
function unknown2({ subject, root }, code, span, why) {
  const named2 = why === void 0 ? subject : `${subject} (${why})`;
  return unknownValue({ code, subject: named2, span }, writtenAt(root));
}
function isValue(found) {
  return "kind" in found;
}
function blocksNamed(layer, name) {
  const layers = /* @__PURE__ */ new Set([layer, ...mergedLayers(layer.includer ?? layer)]);
  return [...layers].flatMap(
    (each) => each.body.blocks.filter(({ type, labels }) => type === "dependency" && labels[0]?.value === name).map((block) => ({ block, layer: each }))
  );
}
function unitOf(layer, asked, blocks) {
  const written = blocks.find(({ block }) => attributeIn(block.body, "config_path"));
  const from = written ?? blocks[0];
  if (!from) return unknown2(asked, "not-declared", asked.root);
  const span = from.block.header;
  const path = written ? valueIn(written.block.body, "config_path", written.layer.scope) : null;
  if (path?.kind === "unknown")
    return unknownValue({ ...path.reason, subject: asked.subject }, path.provenance);
  if (path?.kind !== "string") return unknown2(asked, "invalid-expression", span, "config_path is not a text");
  const unread = whyUnread(blocks);
  if (unread !== null) return unknown2(asked, "computed", span, unread);
  const folder = folderAt(from.layer, path.value);
  if (folder === null) return unknown2(asked, "module-not-fetched", span, "it lies outside the scan root");
  const { session, budget } = layer.unit;
  const depth = budget.depth + depthOfUnit;
  if (depth > deepest) return unknown2(asked, "budget", span, "a long chain of units");
  if (session.open.includes(folder)) {
    const circle = [...session.open.slice(session.open.indexOf(folder)), folder];
    session.notify(faultAt(span, `units depend on each other: ${circle.join(" → ")}`));
    return circular(asked.subject, span);
  }
  const configured = session.units.get(folder);
  const deployment = configured ? layer.unit.language.readUnit(session, configured, depth) : session.deployments.get(folder);
  if (deployment === void 0) return unknown2(asked, "module-not-fetched", span, `${folder} is not there`);
  if (deployment === null) return unknown2(asked, "computed", span, `${folder} deploys nothing here`);
  return outputsAt(layer, deployment, asked, depth, span);
}
function outputsAt(layer, deployment, asked, depth, span) {
  const { module } = deployment;
  if (module.kind === "missing")
    return unknownValue({ ...module.reason, subject: asked.subject }, writtenAt(asked.root));
  return { outputs: layer.unit.session.outputsOf(deployment), depth, span };
}
function whyUnread(blocks) {
  for (const { block, layer } of blocks) {
    if (isTrue(block.body, "skip_outputs", layer.scope)) return "skip_outputs";
    const enabled = valueIn(block.body, "enabled", layer.scope);
    if (enabled?.kind === "bool" && !enabled.value) return "it is not enabled";
  }
  return null;
}
function folderAt({ folder }, path) {
  const found = pathFrom(folder, path);
  return found?.endsWith(".hcl") ? folderOf(found) : found;
}
function wholeOf(asked, { outputs, depth, span }) {
  const entries = lazyMap(outputs.names, (name) => outputs.output(name, depth) ?? invalid(name, asked.root));
  return mapValue("object", entries, writtenAt(span));
}
function absent(asked, { span }, blocks, name) {
  const merged = blocks.some(({ block, layer }) => {
    const strategy = valueIn(block.body, "mock_outputs_merge_strategy_with_state", layer.scope);
    const isMerged = isTrue(block.body, "mock_outputs_merge_with_state", layer.scope);
    return isMerged || strategy !== null && !(strategy.kind === "string" && strategy.value === "no_merge");
  });
  return merged ? unknown2(asked, "computed", span, "its module has no such output") : invalid(`the module of dependency.${asked.name} has no output "${name}"`, asked.root);
}

// src/terraform/terragrunt/names.ts
function resolveName(layer, root, accesses) {
  const [first2] = accesses;
  const name = first2?.kind === "attribute" ? first2.name : null;
  switch (root.name) {
    case "local":
      if (name === null) return { value: localsOf(layer), used: 0 };
      return { value: layer.local(name) ?? notDeclared(`local.${name}`, root), used: 1 };
    case "include":
      return resolveInclude(layer, name, root);
    case "dependency":
      return resolveDependency(layer, root, accesses);
    case "values":
      if (layer.unit.values) return { value: layer.unit.values, used: 0 };
      return open("environment", layer, root, accesses);
    case "feature":
      return resolveFeature(layer, name, root, accesses);
    default:
      return { value: notDeclared(root.name, root), used: accesses.length };
  }
}
function notDeclared(subject, span) {
  return unknownValue({ code: "not-declared", subject, span }, writtenAt(span));
}
function open(code, layer, root, accesses) {
  const names = accesses.flatMap((access) => access.kind === "attribute" ? [access.name] : []);
  const block = layer.body.blocks.find(
    ({ type, labels }) => type === root.name && labels[0]?.value === names[0]
  );
  const reason = { code, subject: [root.name, ...names].join("."), span: block?.header ?? root };
  return { value: unknownValue(reason, writtenAt(root)), used: accesses.length };
}
function resolveFeature(layer, name, root, accesses) {
  const [, second] = accesses;
  for (const { body, scope } of /* @__PURE__ */ new Set([layer, ...mergedLayers(layer.includer ?? layer)])) {
    for (const block of body.blocks) {
      if (block.type !== "feature" || block.labels[0]?.value !== name) continue;
      const value = valueIn(block.body, "default", scope);
      if (value && second?.kind === "attribute" && second.name === "value") return { value, used: 2 };
    }
  }
  return open("environment", layer, root, accesses);
}
function resolveInclude(layer, name, root) {
  const bare = layer.includes.find((include) => include.name === "");
  const named2 = bare ?? layer.includes.find((include) => include.name === name);
  if (!named2?.exposed) {
    const message = named2 ? "what is included is not exposed" : `nothing is included as "${name ?? ""}"`;
    return { value: invalid(message, root), used: 0 };
  }
  return { value: objectOf(named2.layer), used: bare ? 0 : 1 };
}

// src/terraform/terragrunt/unit.ts
import { posix as posix2 } from "node:path";

// src/terraform/terragrunt/extra-arguments.ts
function extraArguments(layer) {
  const variableFiles = [];
  const options = [];
  const environment = /* @__PURE__ */ new Map();
  for (const [block, from] of blocksOf(layer)) {
    for (const value of elementsIn(block, "arguments", from))
      addArgument(value, block, from, variableFiles, options);
    for (const value of elementsIn(block, "required_var_files", from))
      addFile(value, block, from, true, variableFiles);
    for (const value of elementsIn(block, "optional_var_files", from))
      addFile(value, block, from, false, variableFiles);
    const variables = valueIn(block.body, "env_vars", from.scope);
    if (variables?.kind !== "map") continue;
    for (const [name, value] of variables.entries) {
      if (name.startsWith("TF_VAR_")) environment.set(name.slice("TF_VAR_".length), partOf(variables, value));
    }
  }
  return { variableFiles, options, environment };
}
function blocksOf(layer) {
  const named2 = /* @__PURE__ */ new Map();
  for (const each of [...mergedLayers(layer)].reverse()) {
    for (const { type, body } of each.body.blocks) {
      if (type !== "terraform") continue;
      for (const block of body.blocks) {
        if (block.type === "extra_arguments" && isForPlanning(block, each)) {
          named2.set(block.labels[0]?.value ?? "", [block, each]);
        }
      }
    }
  }
  return [...named2.values()];
}
function isForPlanning(block, layer) {
  const commands = valueIn(block.body, "commands", layer.scope);
  if (commands?.kind !== "list") return true;
  return commands.elements.some(
    (command) => command.kind !== "string" || command.value === "plan" || command.value === "apply"
  );
}
function elementsIn(block, name, layer) {
  const value = valueIn(block.body, name, layer.scope);
  if (value === null || value.kind === "null") return [];
  return value.kind === "list" ? value.elements : [value];
}
function addFile(value, block, { unit }, required, into) {
  const { session, folder } = unit;
  const path = value.kind === "string" ? pathFrom(folder, value.value) : null;
  if (path !== null && session.exists(path)) into.push(path);
  else if (required) {
    const what = value.kind === "string" ? `${value.value} is not there` : "cannot be told";
    session.notify(faultAt(block.header, `a variable file that Terragrunt adds ${what}`));
  }
}
function addArgument(value, block, layer, files, options) {
  if (value.kind !== "string") return;
  const file = /^--?var-file[= ](.*)$/s.exec(value.value)?.[1];
  if (file !== void 0)
    addFile({ ...value, value: file.replace(/^["']|["']$/g, "") }, block, layer, true, files);
  const option = /^--?var[= ](.*)$/s.exec(value.value)?.[1];
  if (option !== void 0) options.push(option.replace(/^["']|["']$/g, ""));
}

// src/terraform/terragrunt/generated.ts
function standIn(index) {
  return `unknown_value_${index}`;
}
function generatedText({ expression, layer }) {
  const writer = { pieces: [], length: 0 };
  const reason = write(writer, expression, layer, layer.scope);
  if (reason) return { kind: "open", reason };
  return { kind: "text", text: writer.pieces.map(({ text: text2 }) => text2).join(""), pieces: writer.pieces };
}
function add(writer, text2, span, value) {
  writer.pieces.push({ text: text2, start: writer.length, span, value });
  writer.length += text2.length;
  return null;
}
function write(writer, expression, layer, scope) {
  if (expression.kind === "parentheses") return write(writer, expression.inner, layer, scope);
  if (expression.kind === "template") return writeParts(writer, expression.parts, layer, scope);
  const local = localIn(expression, layer);
  if (local) return write(writer, local, layer, layer.scope);
  const file = fileIn(expression, layer, scope);
  if (file?.kind === "file") return add(writer, file.file.text, wholeOf2(file.file), null);
  if (file?.kind === "template") {
    const { template, diagnostics } = parseTemplate(file.file);
    const [fault] = diagnostics;
    if (fault) return { code: "invalid-expression", subject: file.file.path, span: fault.span };
    return writeParts(writer, template.parts, layer, file.scope);
  }
  const value = evaluate(expression, scope);
  if (value.kind !== "string") return reasonOf2(value, expression);
  const { origin } = value.provenance;
  return add(writer, value.value, origin.kind === "file" ? origin.span : expression, value);
}
function reasonOf2(value, span) {
  if (value.kind === "unknown") return value.reason;
  return { code: "invalid-expression", subject: "the contents of the file", span };
}
function wholeOf2(file) {
  return { file, start: 0, end: file.text.length };
}
function localIn(expression, layer) {
  if (expression.kind !== "attribute" || expression.target.kind !== "variable") return null;
  if (expression.target.name !== "local") return null;
  const written = layer.localAttribute(expression.name)?.expression;
  return written?.kind === "template" ? written : null;
}
function fileIn(expression, layer, scope) {
  if (expression.kind !== "call") return null;
  const [first2, second] = expression.arguments;
  if (expression.name !== "file" && expression.name !== "templatefile" || !first2) return null;
  const path = evaluate(first2, scope);
  const inRoot = path.kind === "string" ? pathFrom(folderOf(layer.file.path), path.value) : null;
  const outcome = inRoot === null ? null : layer.unit.session.files.read(inRoot);
  if (outcome?.kind !== "read") return null;
  if (expression.name === "file") return { kind: "file", file: outcome.file };
  const variables = second ? evaluate(second, scope) : null;
  if (variables?.kind !== "map") return null;
  let given = { ...scope, bindings: null };
  for (const [name, value] of variables.entries) given = bind(given, name, value);
  return { kind: "template", file: outcome.file, scope: given };
}
function writeParts(writer, parts, layer, scope) {
  for (const part of parts) {
    const reason = writePart(writer, part, layer, scope);
    if (reason) return reason;
  }
  return null;
}
function writePart(writer, part, layer, scope) {
  switch (part.kind) {
    case "text":
      return add(writer, part.value, part, null);
    case "interpolation":
      return fillIn(writer, part.expression, layer, scope);
    case "if": {
      const condition = evaluate(part.condition, scope);
      const chosen = truth(condition);
      if (chosen === "unknown" || chosen === "invalid") return reasonOf2(condition, part.condition);
      return writeParts(writer, chosen ? part.then : part.else, layer, scope);
    }
    case "for": {
      const elements = eachElement(evaluate(part.collection, scope), part);
      if (!isElements(elements)) return reasonOf2(elements, part.collection);
      for (const { key, value } of elements) {
        const withValue = bind(scope, part.valueName, value);
        const inner = part.keyName === null ? withValue : bind(withValue, part.keyName, key);
        const reason = writeParts(writer, part.parts, layer, inner);
        if (reason) return reason;
      }
      return null;
    }
  }
}
function fillIn(writer, expression, layer, scope) {
  const value = evaluate(expression, scope);
  const text2 = textOfKey(value);
  if (text2?.includes("\n")) return write(writer, expression, layer, scope);
  return add(writer, text2 ?? standIn(writer.pieces.length), expression, value);
}

// src/terraform/terragrunt/relocate.ts
function relocate(blocks, pieces, name) {
  const values = /* @__PURE__ */ new Map();
  const nameOf2 = (piece, value) => {
    const own = `${name}:${piece.start}`;
    values.set(own, value);
    return own;
  };
  const moved = blocks.map((block) => moveNode(block, { pieces, nameOf: nameOf2, plain: false }));
  return { blocks: moved, values };
}
function placeOf(pieces, start, end) {
  const from = pieceAt(pieces, start);
  const to = pieceAt(pieces, Math.max(start, end - 1));
  if (!from || !to) throw new Error("a generated text without pieces has no blocks");
  const first2 = offsetIn(from, start);
  const last = end > start ? offsetIn(to, end - 1) + 1 : first2;
  const { file } = from.span;
  if (to.span.file !== file) return { file, start: first2, end: from.span.end };
  return from.value === null && to.value === null ? { file, start: first2, end: Math.max(first2, last) } : { file, start: first2, end: Math.max(first2, to.value === null ? last : to.span.end) };
}
function pieceAt(pieces, offset) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? null;
}
function offsetIn({ span, value, text: text2, start }, offset) {
  if (value !== null) return span.start;
  const inside = Math.min(offset - start, text2.length);
  if (text2.length === span.end - span.start) return span.start + inside;
  return offsetByLine(span, text2, inside);
}
function offsetByLine(span, text2, inside) {
  const raw = span.file.text.slice(span.start, span.end).split("\n");
  const lines = text2.split("\n");
  if (raw.length !== lines.length) return span.start;
  let rawStart = span.start;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const rawLine = raw[index] ?? "";
    if (inside <= start + line.length) {
      const column = rawLine.length - line.length + (inside - start);
      return rawStart + Math.max(0, Math.min(column, rawLine.length));
    }
    start += line.length + 1;
    rawStart += rawLine.length + 1;
  }
  return span.end;
}
var writtenOut = /* @__PURE__ */ new Set(["alias", "source", "version", "provider", "providers"]);
function moveNode(node, move) {
  const inside = isWrittenOut(node) ? { ...move, plain: true } : move;
  const copy = {};
  for (const [key, value] of Object.entries(node)) copy[key] = moveField(value, inside);
  if (isSpan(node)) Object.assign(copy, placeOf(move.pieces, node.start, node.end));
  return copy;
}
function moveField(value, move) {
  if (Array.isArray(value)) return value.flatMap((element) => moveElement(element, move));
  if (typeof value !== "object" || value === null || !("start" in value)) return value;
  return isNode(value) ? filledIn(value, move) ?? moveNode(value, move) : moveNode(value, move);
}
function moveElement(element, move) {
  if (typeof element === "object" && element !== null && isNode(element) && isTextPart(element)) {
    return splitText(element, move);
  }
  return [moveField(element, move)];
}
function isSpan(node) {
  return "start" in node && "end" in node && "file" in node;
}
function isNode(node) {
  return isSpan(node) && "kind" in node && typeof node.kind === "string";
}
function isTextPart(node) {
  return node.kind === "text";
}
function isWrittenOut(node) {
  if ("nameSpan" in node && "name" in node) return writtenOut.has(String(node.name));
  return "header" in node && "type" in node && node.type === "required_providers";
}
function filledIn(node, { pieces, nameOf: nameOf2, plain }) {
  if (node.kind !== "literal" && node.kind !== "variable") return null;
  const piece = pieceAt(pieces, node.start);
  if (!piece || piece.value === null || plain) return null;
  if (piece.start !== node.start || piece.start + piece.text.length !== node.end) return null;
  return { kind: "variable", name: nameOf2(piece, piece.value), ...placeOf(pieces, node.start, node.end) };
}
function splitText(part, { pieces, nameOf: nameOf2, plain }) {
  const whole = { ...part, ...placeOf(pieces, part.start, part.end) };
  const inside = pieces.filter(
    ({ value, start, text: text2 }) => value !== null && start >= part.start && start + text2.length <= part.end
  );
  if (plain || inside.length === 0) return [whole];
  const raw = part.end - part.start === part.value.length;
  if (!raw) return withEscapes(whole, inside, nameOf2);
  const parts = [];
  let at = part.start;
  const addText = (end) => {
    if (end <= at) return;
    const value = part.value.slice(at - part.start, end - part.start);
    parts.push({ kind: "text", value, ...placeOf(pieces, at, end) });
  };
  for (const piece of inside) {
    addText(piece.start);
    at = piece.start + piece.text.length;
    if (piece.value) parts.push(partOf2(piece, piece.value, nameOf2));
  }
  addText(part.end);
  return parts;
}
function partOf2(piece, value, nameOf2) {
  const { file, start, end } = piece.span;
  const place = { file, start, end };
  const expression = { kind: "variable", name: nameOf2(piece, value), ...place };
  return { kind: "interpolation", expression, ...place };
}
function withEscapes(whole, inside, nameOf2) {
  const open2 = inside.find(({ value }) => value?.kind === "unknown" || value?.kind === "one-of");
  return open2?.value ? [partOf2(open2, open2.value, nameOf2)] : [whole];
}

// src/terraform/terragrunt/files.ts
function generatedFiles(layer) {
  const files = [];
  const values = /* @__PURE__ */ new Map();
  for (const [label, item] of itemsOf(layer)) {
    const made = makeFile(item, label);
    if (!made) continue;
    files.push(made.file);
    for (const [name, value] of made.values) values.set(name, value);
  }
  return { files, values };
}
function itemsOf(layer) {
  const items = /* @__PURE__ */ new Map();
  for (const each of mergedLayers(layer)) {
    for (const [label, item] of itemsIn(each)) if (!items.has(label)) items.set(label, item);
  }
  return items;
}
function itemsIn(layer) {
  const blocks = layer.body.blocks.filter(({ type }) => type === "generate");
  const items = blocks.map(({ labels, header, body }) => {
    const fields = new Map(body.attributes.map(({ name, expression }) => [name, expression]));
    return [labels[0]?.value ?? "", { span: header, layer, fields }];
  });
  for (const { name, expression, nameSpan } of layer.body.attributes) {
    if (name !== "generate") continue;
    if (expression.kind === "object") items.push(...itemsOfObject(expression, layer));
    else {
      const message = "what is generated is not written out here, and was not read";
      layer.unit.session.notify(faultAt(nameSpan, message));
    }
  }
  return items;
}
function itemsOfObject(object, layer) {
  return object.items.flatMap(({ key, value }) => {
    const label = evaluate(key, layer.scope);
    if (label.kind !== "string" || value.kind !== "object") return [];
    return [[label.value, { span: key, layer, fields: fieldsOf(value, layer) }]];
  });
}
function fieldsOf(object, layer) {
  return new Map(
    object.items.flatMap(({ key, value }) => {
      const name = evaluate(key, layer.scope);
      return name.kind === "string" ? [[name.value, value]] : [];
    })
  );
}
function makeFile({ span, layer, fields }, label) {
  const { session, folder } = layer.unit;
  const fieldNamed = (name2) => {
    const written = fields.get(name2);
    return written ? evaluate(written, layer.scope) : null;
  };
  const disabled = fieldNamed("disable");
  if (disabled?.kind === "bool" && disabled.value) return null;
  const path = fieldNamed("path");
  const name = path?.kind === "string" ? nameOf(path.value) : null;
  const contents = fields.get("contents");
  if (name === null || !contents) {
    session.notify(faultAt(span, `the file that generate "${label}" makes cannot be told`));
    return null;
  }
  if (path?.kind === "string" && isBeside(folder, path.value) === false) return null;
  if (!isTerraformFile(name)) return notTerraform(layer, span, name);
  const ifExists = fieldNamed("if_exists");
  const replaces = !(ifExists?.kind === "string" && ifExists.value === "skip");
  const read2 = readContents({ expression: contents, span, layer }, `${folder}/${name}`, label);
  return read2 && { file: { name, blocks: read2.blocks, replaces }, values: read2.values };
}
function isBeside(folder, path) {
  return path.startsWith("/") || !path.includes("/") || pathFrom(folder, path) === pathFrom(folder, nameOf(path));
}
function notTerraform({ unit }, span, name) {
  if (/\.(?:tfvars(?:\.json)?|hcl)$/.test(name) && name !== ".terraform.lock.hcl") {
    unit.session.notify(faultAt(span, `the generated file ${name} was not read`));
  }
  return null;
}
function readContents(written, path, label) {
  const { session } = written.layer.unit;
  const generated = generatedText(written);
  if (generated.kind === "open") {
    const { subject } = generated.reason;
    const message = `what generate "${label}" makes depends on ${subject}, which is not known; it was not read`;
    session.notify(faultAt(written.span, message));
    return null;
  }
  const { text: text2, pieces } = generated;
  if (path.endsWith(".json")) {
    session.notify(faultAt(written.span, `the generated file ${path} is JSON, which is not read here`));
    return null;
  }
  const { body, diagnostics } = parseHcl({ path, text: text2 });
  for (const { span, message } of diagnostics) {
    const place = pieces.length > 0 ? placeOf(pieces, span.start, span.end) : written.span;
    session.notify(faultAt(place, `in the generated ${path}: ${message}`));
  }
  const [stray] = body.attributes;
  if (stray && pieces.length > 0) {
    const place = placeOf(pieces, stray.start, stray.end);
    session.notify(noteAt(place, "error", `in the generated ${path}: an attribute outside a block`));
  }
  return relocate(body.blocks, withoutEmpty(pieces), label);
}
function withoutEmpty(pieces) {
  return pieces.filter(({ text: text2 }) => text2 !== "");
}

// src/terraform/terragrunt/remote-state.ts
function backendOf(layer) {
  for (const each of mergedLayers(layer)) {
    const written = writtenIn(each);
    if (written) return backendFrom(each, written);
  }
  return null;
}
function writtenIn(layer) {
  const { body } = layer;
  const block = body.blocks.find(({ type }) => type === "remote_state");
  if (block) {
    const fields = block.body.attributes.map(({ name, expression: expression2 }) => [name, expression2]);
    return { span: block.header, fields: new Map(fields) };
  }
  const attribute = body.attributes.find(({ name }) => name === "remote_state");
  if (!attribute) return null;
  const { expression, nameSpan } = attribute;
  if (expression.kind === "object") return { span: nameSpan, fields: fieldsOf(expression, layer) };
  return { span: nameSpan, fields: /* @__PURE__ */ new Map([["", expression]]) };
}
function backendFrom({ scope, unit }, { span, fields }) {
  const whole = fields.get("");
  const value = whole ? evaluate(whole, scope) : null;
  const field = (name) => {
    if (value) return attributeOf(value, name, span);
    const written = fields.get(name);
    return written ? through(evaluate(written, scope), written) : null;
  };
  const type = field("backend");
  if (type?.kind !== "string") {
    unit.session.notify(faultAt(span, "which kind of remote state is meant cannot be told"));
    return null;
  }
  return { type: type.value, span, configuration: configurationFrom(field("config"), span) };
}
function configurationFrom(config, span) {
  if (config?.kind === "map") return { ...objectConfiguration(config), span };
  const open2 = config?.kind === "unknown" ? config : null;
  return {
    span,
    attribute: (name) => open2 && unknownValue({ ...open2.reason, subject: `config.${name}` }, open2.provenance),
    blocks: () => [],
    names: () => []
  };
}

// src/terraform/terragrunt/unit.ts
function deploymentOf(layer) {
  const { unit } = layer;
  const source = sourceOf(layer);
  const own = folderOf(layer.file.path);
  if (!source && !holdsTerraform(layer, own)) return null;
  if (source?.value.kind === "string" && isUnfilled(source.value.value)) {
    unit.session.notify(noteAt(source.span, "note", unfilled));
    return null;
  }
  if (isSkipped(layer)) {
    unit.session.notify(noteAt(layer.body, "note", "Terragrunt skips this folder; it was not judged"));
    return null;
  }
  const inputs = inputsOf(layer);
  const { variableFiles, options, environment } = extraArguments(layer);
  const { files: generated, values } = generatedFiles(layer);
  return {
    folder: unit.folder,
    module: source ? moduleAt(layer, source, inputs) : { kind: "folder", folder: own },
    input: (name) => environment.get(name) ?? inputNamed(inputs, name),
    generated,
    values,
    backend: backendOf(layer),
    variableFiles,
    options
  };
}
function sourceOf(layer) {
  for (const { body, scope } of mergedLayers(layer)) {
    for (const block of body.blocks) {
      const attribute = block.type === "terraform" ? attributeIn(block.body, "source") : null;
      const value = attribute ? valueIn(block.body, "source", scope) : null;
      if (attribute && value && value.kind !== "null") return { value, span: attribute };
    }
  }
  return null;
}
function isSkipped(layer) {
  if (isTrue(layer.body, "skip", layer.scope)) return true;
  for (const { body, scope } of mergedLayers(layer)) {
    const exclude = body.blocks.find(({ type }) => type === "exclude");
    if (exclude) return isTrue(exclude.body, "if", scope) && isForDeploying(exclude, scope);
  }
  return false;
}
function isForDeploying(exclude, scope) {
  const actions = valueIn(exclude.body, "actions", scope);
  return actions?.kind === "list" && actions.elements.some(
    (action) => action.kind === "string" && /^(?:all|all_except_output|apply)$/.test(action.value)
  );
}
function moduleAt(layer, { value, span }, inputs) {
  const { session, folder: from } = layer.unit;
  const missing = (reason) => {
    return { kind: "missing", reason, inputs: inputsConfiguration(inputs, value, span) };
  };
  if (value.kind !== "string") {
    const subject = value.kind === "unknown" ? value.reason.subject : "the source";
    session.notify(noteAt(span, "warning", `where the module comes from cannot be told: ${subject}`));
    return missing({ code: "module-not-fetched", subject, span });
  }
  const notFetched2 = missing({ code: "module-not-fetched", subject: value.value, span });
  if (!isLocal(value.value)) return notFetched2;
  const folder = pathFrom(from, withoutDoubleSlash(value.value));
  if (folder === null) {
    session.notify(faultAt(span, `the source "${value.value}" leads out of the scan root`));
    return notFetched2;
  }
  if (!holdsTerraform(layer, folder)) {
    session.notify(faultAt(span, `the source is not there: ${folder} holds no Terraform files`));
    return notFetched2;
  }
  return { kind: "folder", folder };
}
function holdsTerraform({ unit }, folder) {
  const entries = unit.session.files.list(folder) ?? [];
  return entries.some(({ name, kind }) => kind === "file" && isTerraformFile(name));
}
function isLocal(source) {
  return !/^[\w+.-]+::|^[a-z][\w+.-]*:\/\/|^(?:github\.com|gitlab\.com|bitbucket\.org)\/|^[\w.-]+@[\w.-]+:/i.test(
    source
  );
}
function withoutDoubleSlash(source) {
  return posix2.normalize(source);
}
function inputsConfiguration(inputs, source, span) {
  const known2 = inputs?.kind === "map" ? objectConfiguration(inputs) : null;
  return {
    span,
    attribute: (name) => name === "source" ? source : inputNamed(inputs, name),
    blocks: (name) => known2?.blocks(name) ?? [],
    names: () => ["source", ...(known2?.names() ?? []).filter((name) => name !== "source")]
  };
}

// src/terraform/terragrunt/read-unit.ts
function readUnit(session, { folder, ...asked }, depth = 0) {
  const before = session.deployments.get(folder);
  if (before !== void 0) return before;
  session.open.push(folder);
  const configured = session.units.get(folder) ?? { folder, ...asked };
  const make = (layer, file) => session.templates.has(file) ? null : deploymentOf(layer);
  const deployment = readConfigured(session, configured, null, make, depth);
  session.open.pop();
  session.deployments.set(folder, deployment);
  return deployment;
}
function readConfigured(session, { path, folder, values }, otherwise, make, depth = 0) {
  const outcome = session.files.read(path);
  if (outcome.kind !== "read") {
    const message = outcome.kind === "absent" ? "the file is not there" : `the file ${outcome.message}`;
    session.notify({ level: "error", file: path, span: null, message, incomplete: true });
    return otherwise;
  }
  const unit = {
    session,
    folder,
    values,
    budget: { steps: stepsPerUnit, depth },
    open: [path],
    read: /* @__PURE__ */ new Map(),
    language: { resolveName, callFunction, readUnit }
  };
  try {
    return make(readLayer(unit, outcome.file, folder), outcome.file);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    const message = "reading this folder takes more steps than a scan allows; it is not judged";
    session.notify({ level: "error", file: path, span: null, message, incomplete: true });
    return otherwise;
  }
}

// src/terraform/terragrunt/stack.ts
import { posix as posix3 } from "node:path";
var deepestStack = 10;
function readStack(session, stack, open2) {
  return readConfigured(session, stack, [], (layer, file) => {
    if (session.templates.has(file)) return [];
    return layer.body.blocks.filter(({ type }) => type === "unit" || type === "stack").flatMap((block) => partsOf(layer, block, [...open2, stack.path]));
  });
}
function partsOf(layer, block, open2) {
  const { session, folder: from } = layer.unit;
  const written = attributeIn(block.body, "source");
  const source = valueIn(block.body, "source", layer.scope);
  const path = textIn(block.body, "path", layer.scope);
  if (!written || !source || path === null) {
    session.notify(faultAt(block.header, `where this ${block.type} comes from or goes to cannot be told`));
    return [];
  }
  const hidden = isTrue(block.body, "no_dot_terragrunt_stack", layer.scope) ? "" : ".terragrunt-stack";
  const folder = pathFrom(from, posix3.join(hidden, path));
  if (folder === null) {
    session.notify(faultAt(block.header, `the path "${path}" leads out of the scan root`));
    return [];
  }
  const nothing = mapValue("object", /* @__PURE__ */ new Map(), writtenAt(block.header));
  const values = valueIn(block.body, "values", layer.scope) ?? nothing;
  const configuration = configurationOf(layer, block, source, folder);
  if (configuration === null)
    return [{ kind: "elsewhere", deployment: notFetched(source, folder, values, block) }];
  session.included.add(configuration);
  const configured = { path: configuration, folder, values };
  if (block.type === "unit") return [{ kind: "unit", unit: configured }];
  if (open2.includes(configuration) || open2.length >= deepestStack) {
    session.notify(faultAt(block.header, `stacks hold each other: ${[...open2, configuration].join(" → ")}`));
    return [];
  }
  return readStack(session, configured, open2);
}
function configurationOf(layer, block, source, folder) {
  const { session, folder: from } = layer.unit;
  const name = block.type === "unit" ? "terragrunt.hcl" : "terragrunt.stack.hcl";
  const copy = posix3.join(folder, name);
  if (session.exists(copy)) return copy;
  if (source.kind !== "string" || !isLocal(source.value)) return null;
  const local = pathFrom(from, withoutDoubleSlash(source.value));
  const original = local === null ? null : posix3.join(local, name);
  if (original !== null && session.exists(original)) return original;
  const why = local === null ? "leads out of the scan root" : `is not there: ${local} holds no ${name}`;
  session.notify(faultAt(block.header, `the source "${source.value}" ${why}`));
  return null;
}
function notFetched(source, folder, values, block) {
  const span = attributeIn(block.body, "source") ?? block.header;
  const subject = source.kind === "string" ? source.value : source.kind === "unknown" ? source.reason.subject : "the source";
  return {
    folder,
    module: {
      kind: "missing",
      reason: { code: "module-not-fetched", subject, span },
      inputs: inputsConfiguration(values, source, span)
    },
    input: () => null,
    generated: [],
    values: /* @__PURE__ */ new Map(),
    backend: null,
    variableFiles: [],
    options: []
  };
}

// src/terraform/terragrunt/index.ts
async function readTerragrunt(request) {
  const { files, found, environment, variables, workspace } = request;
  const told = /* @__PURE__ */ new Map();
  const notify = (notification) => {
    const { file, span, message } = notification;
    const key = JSON.stringify([file, span?.start ?? null, message]);
    if (!told.has(key)) told.set(key, notification);
  };
  const outputsOf = openOutputs({ files, variables, workspace, notify });
  const session = startSession({ files, environment, notify, outputsOf });
  await prepareFunctions("templatefile");
  const parts = found.map((path) => [path, partsIn(session, path)]);
  for (const [path, each] of parts) announce(session, path, each);
  const deployments = /* @__PURE__ */ new Map();
  for (const [path, each] of parts) {
    const read2 = each.map((part) => part.kind === "unit" ? readUnit(session, part.unit) : part.deployment);
    deployments.set(
      path,
      read2.filter((deployment) => deployment !== null)
    );
  }
  for (const path of session.included) deployments.delete(path);
  return {
    deployments: [...deployments.values()].flat(),
    notifications: [...told.values()],
    faulty: [...session.faulty]
  };
}
function partsIn(session, path) {
  const alone = { path, folder: folderOf(path), values: null };
  switch (nameOf(path)) {
    case "terragrunt.hcl":
      return [{ kind: "unit", unit: alone }];
    case "terragrunt.stack.hcl":
      return readStack(session, alone, []);
    default: {
      const message = "Terragrunt's JSON form is not read: this folder is not judged";
      session.notify({ level: "warning", file: path, span: null, message, incomplete: true });
      return [];
    }
  }
}
function announce({ units, deployments }, path, parts) {
  for (const part of parts) {
    if (part.kind === "elsewhere") deployments.set(part.deployment.folder, part.deployment);
    else if (nameOf(path) !== "terragrunt.hcl" || !units.has(part.unit.folder))
      units.set(part.unit.folder, part.unit);
  }
}
export {
  readTerragrunt
};
