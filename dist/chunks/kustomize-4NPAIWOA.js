import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  releasesOfKustomization
} from "./chunk-YSUZI6VI.js";
import {
  addressOf,
  coreKinds,
  groupOf,
  isClusterScoped,
  isCoreGroup,
  mappingNode,
  mostObjects,
  readManifests,
  resourceOf,
  textAt,
  unreadValues
} from "./chunk-7AI7G6WR.js";
import {
  RE2JS
} from "./chunk-7SQXDJ7G.js";
import "./chunk-YOOUVY2Q.js";
import {
  pathIn
} from "./chunk-VX6EFVRT.js";
import {
  entryOf,
  nodeAt,
  partsOf,
  readInner,
  readYaml,
  toPlain,
  valueAt
} from "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-F77TCMC6.js";

// src/kubernetes/kustomize/edit.ts
function scalarAt({ file, start, end }, text) {
  return { kind: "scalar", file, start, end, value: text, text, style: "quoted", tag: null };
}
function mappingAt({ file, start, end }, entries) {
  return { kind: "mapping", file, start, end, entries, tag: null };
}
function entryAt(key, value, alias = null) {
  return { key: scalarAt(value, key), value, alias, merge: null };
}
function withEntry(mapping, entry) {
  const { text } = entry.key;
  const at = mapping.entries.findIndex(({ key }) => key.text === text);
  if (at === -1) return { ...mapping, entries: [...mapping.entries, entry] };
  const entries = mapping.entries.flatMap(
    (one, index) => index === at ? [entry] : one.key.text === text ? [] : [one]
  );
  return { ...mapping, entries };
}
function withoutEntry(mapping, key) {
  return { ...mapping, entries: mapping.entries.filter((entry) => entry.key.text !== key) };
}
function withValue(mapping, keys, value) {
  const [key, ...rest] = keys;
  if (key === void 0) return mapping;
  if (rest.length === 0) return withEntry(mapping, entryAt(key, value));
  const entry = entryOf(mapping, key);
  const inner = entry?.value.kind === "mapping" ? entry.value : mappingAt(value, []);
  const changed = withValue(inner, rest, value);
  return withEntry(mapping, entry === null ? entryAt(key, changed) : { ...entry, value: changed });
}
function withEach(node, path, change) {
  const [part, ...rest] = path;
  if (node.kind === "scalar") return node;
  if (part === void 0) return node.kind === "mapping" ? change(node) : node;
  if (part === "[]") {
    if (node.kind !== "sequence") return node;
    return {
      ...node,
      items: node.items.map((item) => ({ ...item, value: withEach(item.value, rest, change) }))
    };
  }
  if (node.kind !== "mapping") return node;
  const entry = entryOf(node, part);
  if (entry === null) return node;
  return withEntry(node, { ...entry, value: withEach(entry.value, rest, change) });
}
var mostNodes = 2e5;
var deepest = 200;
function isReasonable(root) {
  const open = [{ node: root, depth: 1 }];
  let nodes = 0;
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { node, depth } = next;
    nodes += 1;
    if (nodes > mostNodes || depth > deepest) return false;
    if (node.kind === "scalar") continue;
    const children = node.kind === "sequence" ? node.items : node.entries;
    for (const { value } of children) open.push({ node: value, depth: depth + 1 });
  }
  return true;
}

// src/kubernetes/kustomize/built.ts
function builtFrom(manifest) {
  return { ...manifest, names: [nameOf(manifest.node)], hashed: false };
}
function nameOf(node) {
  const metadata = valueAt(node, "metadata");
  return { name: textAt(metadata, "name") ?? "", namespace: textAt(metadata, "namespace") ?? "default" };
}
function rebuilt(built, node) {
  if (node === built.node) return built;
  const apiVersion = textAt(node, "apiVersion") ?? built.apiVersion;
  const kind = textAt(node, "kind") ?? built.kind;
  const now = nameOf(node);
  const last = built.names.at(-1);
  const same2 = last !== void 0 && last.name === now.name && last.namespace === now.namespace;
  return { ...built, node, apiVersion, kind, names: same2 ? built.names : [...built.names, now] };
}
function currentName({ names }) {
  return names.at(-1) ?? { name: "", namespace: "default" };
}
function withMetadata(built, field, text) {
  const metadata = valueAt(built.node, "metadata");
  const place = valueAt(metadata, field) ?? metadata ?? built.node;
  return rebuilt(built, withValue(built.node, ["metadata", field], scalarAt(place, text)));
}
function groupOfBuilt({ apiVersion }) {
  return groupOf(apiVersion);
}
function versionOf(apiVersion) {
  return apiVersion.slice(apiVersion.lastIndexOf("/") + 1);
}

// src/kubernetes/kustomize/definition.ts
var fileNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
var followed = [
  "resources",
  "bases",
  "components",
  "patches",
  "patchesStrategicMerge",
  "patchesJson6902",
  "images",
  "namePrefix",
  "nameSuffix",
  "namespace",
  "configMapGenerator",
  "secretGenerator",
  "generatorOptions",
  "replacements",
  "commonAnnotations",
  "commonLabels",
  "labels"
];
var harmless = ["apiVersion", "kind", "metadata", "replicas", "validators", "buildMetadata", "sortOptions"];
var notFollowed = /* @__PURE__ */ new Map([
  ["generators", "the objects that they make were not judged"],
  ["transformers", "the objects were judged without what they change"],
  ["helmCharts", "of these charts only the values and where they come from were judged"],
  ["helmChartInflationGenerator", "the objects of these charts were not judged"],
  ["helmGlobals", "the objects of these charts were not judged"],
  ["vars", "texts with $(…) were left as they are"],
  ["configurations", "the objects were judged without what they change"],
  ["crds", "references in these kinds were left as they are"],
  ["openapi", "lists in these kinds were replaced by patches as a whole"]
]);
function kustomizationIn(files, folder) {
  const names = files.list(folder)?.filter(({ kind }) => kind === "file").map(({ name: name2 }) => name2) ?? [];
  const name = fileNames.find((one) => names.includes(one));
  return name === void 0 ? null : pathIn(folder, name);
}
function readKustomization(files, path, tell) {
  const outcome = files.read(path);
  if (outcome.kind !== "read") {
    tell(fault(path, outcome.kind === "refused" ? outcome.message : "is not there"));
    return null;
  }
  const { documents, diagnostics } = readYaml(outcome.file);
  for (const { kind, span, message } of diagnostics.slice(0, 20)) {
    if (kind !== "duplicate-key") tell(about(span, "error", message));
  }
  const [node] = documents;
  if (node?.kind !== "mapping") {
    if (diagnostics.length === 0) tell(fault(path, "is no kustomization: it holds no mapping"));
    return null;
  }
  if (!isKustomization(node)) return null;
  const slash = path.lastIndexOf("/");
  const folder = slash === -1 ? "." : path.slice(0, slash);
  return { folder, node, component: textAt(node, "kind") === "Component" };
}
function isKustomization(node) {
  const apiVersion = textAt(node, "apiVersion");
  return apiVersion === null || apiVersion.startsWith("kustomize.config.k8s.io/");
}
function tellWhatIsNotFollowed({ node }, tell) {
  for (const { key } of node.entries) {
    if (followed.includes(key.text) || harmless.includes(key.text)) continue;
    const outcome = notFollowed.get(key.text);
    const why = outcome ?? "this field of the kustomization is not known and was passed over";
    tell(about(key, "warning", outcome === void 0 ? why : `${key.text} was not followed: ${why}`));
  }
}
function listAt(node, key) {
  const value = valueAt(node, key);
  return value?.kind === "sequence" ? value.items.map((item) => item.value) : [];
}
function scalarsAt(node, key) {
  return listAt(node, key).flatMap((item) => item.kind === "scalar" && item.text !== "" ? [item] : []);
}
function scalarAtKey(node, key) {
  const value = valueAt(node, key);
  return value?.kind === "scalar" && value.text !== "" ? value : null;
}
function about(span, level, message) {
  return { level, file: span.file.path, span, message, incomplete: level === "error" };
}
function fault(file, message) {
  return { level: "error", file, span: null, message, incomplete: true };
}

// src/kubernetes/kustomize/generators.ts
function generate(session, kustomization, objects) {
  const { node } = kustomization;
  const general = valueAt(node, "generatorOptions");
  const made = (field, kind) => listAt(node, field).flatMap((item) => generateOne(session, kustomization, item, kind, general) ?? []);
  const all = [...made("configMapGenerator", "ConfigMap"), ...made("secretGenerator", "Secret")];
  return all.reduce((now, one) => placed(session, now, one), objects);
}
function generateOne(session, { folder }, item, kind, general) {
  const name = scalarAtKey(item, "name");
  if (item.kind !== "mapping" || name === null) {
    session.tell(about(item, "warning", "this generator has no name, and makes nothing"));
    return null;
  }
  const namespace = scalarAtKey(item, "namespace");
  const data = kind === "Secret" ? [] : [...literals(item), ...variables(session, folder, item), ...wholeFiles(session, folder, item)];
  const metadata = mappingAt(item, [
    entryAt("name", name),
    ...namespace === null ? [] : [entryAt("namespace", namespace)]
  ]);
  const options = valueAt(item, "options");
  const annotations = valueAt(options, "annotations") ?? valueAt(general, "annotations");
  const node = mappingAt(item, [
    entryAt("apiVersion", scalarAt(item, "v1")),
    entryAt("kind", scalarAt(item, kind)),
    entryAt(
      "metadata",
      annotations === null ? metadata : withEntry(metadata, entryAt("annotations", annotations))
    ),
    entryAt("data", mappingAt(item, data))
  ]);
  const plain = [options, general].some((one) => textAt(one, "disableNameSuffixHash") === "true");
  const names = [{ name: name.text, namespace: namespace?.text ?? "default" }];
  const built = { node, apiVersion: "v1", kind, names, hashed: !plain };
  return { built, behavior: textAt(item, "behavior") ?? "create" };
}
function placed(session, objects, { built, behavior }) {
  if (behavior === "create") return [...objects, built];
  const [wanted] = built.names;
  const at = objects.findIndex(
    (one) => one.kind === built.kind && one.names.some(({ name, namespace }) => name === wanted?.name && namespace === wanted.namespace)
  );
  const before = objects[at];
  const data = valueAt(built.node, "data");
  if (before === void 0 || data?.kind !== "mapping") {
    session.tellUnmet(about(built.node, "warning", "there is nothing here for this generator to merge with"));
    return objects;
  }
  const old = valueAt(before.node, "data");
  const merged = behavior === "merge" && old?.kind === "mapping" ? data.entries.reduce(withEntry, old) : data;
  return objects.with(at, rebuilt(before, withEntry(before.node, entryAt("data", merged))));
}
function literals(item) {
  return scalarsAt(item, "literals").flatMap((literal) => {
    const equals = literal.text.indexOf("=");
    if (equals === -1) return [];
    return [
      entryAt(literal.text.slice(0, equals), scalarAt(literal, unquoted(literal.text.slice(equals + 1))))
    ];
  });
}
function unquoted(text) {
  return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}
function variables(session, folder, item) {
  const single = scalarAtKey(item, "env");
  return [...single === null ? [] : [single], ...scalarsAt(item, "envs")].flatMap((named) => {
    const file = session.file(folder, named);
    return file === null ? [] : linesOf(file);
  });
}
function linesOf(file) {
  return [...file.text.matchAll(/^[ \t]*([^#=\s][^=\n]*)=([^\n]*?)\r?$/gm)].map((match) => {
    const [line, key = "", value = ""] = match;
    const span = { file, start: match.index, end: match.index + line.trimEnd().length };
    return entryAt(key.trim(), scalarAt(span, value));
  });
}
function wholeFiles(session, folder, item) {
  return scalarsAt(item, "files").flatMap((named) => {
    const equals = named.text.indexOf("=");
    const path = named.text.slice(equals + 1);
    const file = session.file(folder, { ...named, text: path });
    if (file === null) return [];
    const key = equals === -1 ? path.slice(path.lastIndexOf("/") + 1) : named.text.slice(0, equals);
    const whole = { file, start: 0, end: file.text.length };
    return [entryAt(key, scalarAt(whole, file.text))];
  });
}

// src/kubernetes/kustomize/images.ts
function applyImages(kustomization, objects) {
  const changes = listAt(kustomization, "images").flatMap((item) => {
    const name = textAt(item, "name");
    if (name === null) return [];
    const [newName, newTag, digest] = ["newName", "newTag", "digest"].map((key) => scalarAtKey(item, key));
    return [{ name, newName: newName ?? null, newTag: newTag ?? null, digest: digest ?? null }];
  });
  if (changes.length === 0) return objects;
  return objects.map((built) => {
    if (built.kind === "CustomResourceDefinition") return built;
    const node = inContainers(built.node, changes);
    return node.kind === "mapping" ? rebuilt(built, node) : built;
  });
}
function inContainers(node, changes) {
  if (node.kind === "scalar") return node;
  if (node.kind === "sequence") {
    let changed2 = false;
    const items = node.items.map((item) => {
      const value = inContainers(item.value, changes);
      changed2 ||= value !== item.value;
      return value === item.value ? item : { ...item, value };
    });
    return changed2 ? { ...node, items } : node;
  }
  let changed = false;
  const entries = node.entries.map((entry) => {
    const inner = inContainers(entry.value, changes);
    const holds = entry.key.text === "containers" || entry.key.text === "initContainers";
    const value = holds ? withImages(inner, changes) : inner;
    changed ||= value !== entry.value;
    return value === entry.value ? entry : { ...entry, value };
  });
  return changed ? { ...node, entries } : node;
}
function withImages(containers, changes) {
  if (containers.kind !== "sequence") return containers;
  let changed = false;
  const items = containers.items.map((item) => {
    const container = item.value;
    if (container.kind !== "mapping") return item;
    const entries = container.entries.map((entry) => {
      if (entry.key.text !== "image" || entry.value.kind !== "scalar") return entry;
      const made = changes.reduce(changedImage, entry);
      changed ||= made !== entry;
      return made;
    });
    return { ...item, value: { ...container, entries } };
  });
  return changed ? { ...containers, items } : containers;
}
function changedImage(entry, { name, newName, newTag, digest }) {
  const { value } = entry;
  if (value.kind !== "scalar" || !value.text.startsWith(name)) return entry;
  const rest = /^(:[\w.{}-]*)?(@sha256:[\w.{}-]*)?$/.exec(value.text.slice(name.length));
  if (rest === null) return entry;
  const tag = newTag === null ? digest === null ? rest[1] ?? "" : "" : `:${newTag.text}`;
  const kept = newTag === null && digest === null ? rest[2] ?? "" : "";
  const text = `${newName?.text ?? name}${tag}${digest === null ? kept : `@${digest.text}`}`;
  if (newName === null) return { ...entry, value: scalarAt(value, text) };
  return { ...entry, value: scalarAt(newName, text), alias: entry.alias ?? value };
}

// src/kubernetes/kustomize/json-patch.ts
var mostCopies = 100;
function applyJsonPatch(target, operations) {
  let node = target;
  let copies = 0;
  for (const operation of operations) {
    const next = applyOne(node, operation);
    const copied = textAt(operation, "op") === "copy" || textAt(operation, "op") === "move";
    copies += copied ? 1 : 0;
    if (copied && typeof next !== "string" && (copies > mostCopies || !isReasonable(next))) {
      return { kind: "failed", operation, message: "this copies more than can be read" };
    }
    if (typeof next === "string") return { kind: "failed", operation, message: next };
    node = next;
  }
  return { kind: "patched", node };
}
function applyOne(root, operation) {
  const kind = textAt(operation, "op");
  const path = pointerAt(operation, "path");
  const value = valueAt(operation, "value");
  if (path === null) return "this operation has no path";
  const source = pointerAt(operation, "from");
  switch (kind) {
    case "add":
    case "replace":
      if (value === null) return "this operation has no value";
      return put(withAnnotations(root, path, value), partsOf(path), value, kind);
    case "remove":
      return remove(root, partsOf(path));
    case "test":
      return value !== null && same(nodeAt(root, path), value) ? root : `${path} is not what this test says`;
    case "copy":
    case "move": {
      const found = source === null ? null : nodeAt(root, source);
      if (found === null || source === null) return `there is no ${source ?? "from"}`;
      const rest = kind === "move" ? remove(root, partsOf(source)) : root;
      return typeof rest === "string" ? rest : put(rest, partsOf(path), found, "add");
    }
    default:
      return `${kind ?? "no operation"} is no operation of JSON Patch`;
  }
}
function withAnnotations(root, path, value) {
  if (!path.startsWith("/metadata/annotations/") || nodeAt(root, "/metadata/annotations") !== null)
    return root;
  const made = put(root, ["metadata", "annotations"], mappingNode(value, []), "add");
  return typeof made === "string" ? root : made;
}
function pointerAt(node, key) {
  const value = valueAt(node, key);
  return value?.kind === "scalar" && value.value !== null ? value.text : null;
}
function same(one, other) {
  return one !== null && JSON.stringify(toPlain(one)) === JSON.stringify(toPlain(other));
}
function put(node, [part, ...rest], value, kind) {
  if (part === void 0) return value;
  if (node.kind === "scalar") return `there is no ${part} to go into`;
  if (node.kind === "mapping") {
    const entry = entryOf(node, part);
    if (entry === null && rest.length > 0) return `there is no ${part} here`;
    if (entry === null || rest.length === 0) {
      return withEntry(node, { key: scalarAt(value, part), value, alias: null, merge: null });
    }
    const inner2 = put(entry.value, rest, value, kind);
    return typeof inner2 === "string" ? inner2 : withEntry(node, { ...entry, value: inner2 });
  }
  const at = part === "-" ? node.items.length : Number(part);
  const item = node.items[at];
  if (rest.length === 0 && kind === "add") {
    if (!Number.isInteger(at) || at < 0 || at > node.items.length) return `there is no item ${part}`;
    return { ...node, items: node.items.toSpliced(at, 0, { value, alias: null }) };
  }
  if (item === void 0) return `there is no item ${part}`;
  const inner = put(item.value, rest, value, kind);
  if (typeof inner === "string") return inner;
  return { ...node, items: node.items.with(at, { value: inner, alias: null }) };
}
function remove(node, [part, ...rest]) {
  if (part === void 0) return "the whole object cannot be removed";
  if (node.kind === "mapping") {
    const entry = entryOf(node, part);
    if (entry === null) return `there is no ${part} here`;
    if (rest.length === 0) return withoutEntry(node, part);
    const inner2 = remove(entry.value, rest);
    return typeof inner2 === "string" ? inner2 : withEntry(node, { ...entry, value: inner2 });
  }
  const at = Number(part);
  const item = node.kind === "sequence" ? node.items[at] : void 0;
  if (node.kind === "scalar" || item === void 0) return `there is no item ${part}`;
  if (rest.length === 0) return { ...node, items: node.items.toSpliced(at, 1) };
  const inner = remove(item.value, rest);
  return typeof inner === "string" ? inner : { ...node, items: node.items.with(at, { ...item, value: inner }) };
}

// src/kubernetes/kustomize/merge-patch.ts
function mergePatch(target, patch, known) {
  const directive = textAt(patch, "$patch");
  if (directive === "delete") return null;
  if (directive === "replace") return cleaned(patch);
  let result = target;
  for (const entry of patch.entries) {
    const { key, value } = entry;
    if (key.text.startsWith("$")) continue;
    if (value.kind === "scalar" && value.value === null) {
      result = withoutEntry(result, key.text);
      continue;
    }
    const before = entryOf(result, key.text);
    const merged = mergeValue(before?.value ?? null, value, key.text, known);
    if (merged === null) result = withoutEntry(result, key.text);
    else if (merged === before?.value) continue;
    else if (merged.kind === "scalar" || before === null)
      result = withEntry(result, { ...entry, value: merged });
    else result = withEntry(result, { ...before, value: merged });
  }
  return result;
}
function mergeValue(before, patch, key, known) {
  if (patch.kind === "mapping") {
    if (before?.kind === "mapping") return mergePatch(before, patch, known);
    return textAt(patch, "$patch") === "delete" ? null : cleaned(patch);
  }
  if (patch.kind === "sequence") {
    if (before?.kind === "sequence") return mergeLists(before, patch, key, known);
    return { ...patch, items: patch.items.filter(({ value }) => textAt(value, "$patch") === null) };
  }
  return patch;
}
var mergeKeys = /* @__PURE__ */ new Map([
  ["containers", ["name"]],
  ["initContainers", ["name"]],
  ["ephemeralContainers", ["name"]],
  ["env", ["name"]],
  ["volumes", ["name"]],
  ["volumeMounts", ["mountPath"]],
  ["volumeDevices", ["devicePath"]],
  // Of a container, and of a Service.
  ["ports", ["containerPort", "port"]],
  ["imagePullSecrets", ["name"]],
  ["secrets", ["name"]],
  ["hostAliases", ["ip"]],
  ["topologySpreadConstraints", ["topologyKey"]],
  ["webhooks", ["name"]],
  ["ownerReferences", ["uid"]],
  ["conditions", ["type"]],
  ["resourceClaims", ["name"]]
]);
function mergeLists(before, patch, key, known) {
  const keys = known ? mergeKeys.get(key) : void 0;
  const items = patch.items.filter(({ value }) => textAt(value, "$patch") !== "replace");
  const mergeKey = keys?.find((one) => items.every(({ value }) => textAt(value, one) !== null));
  if (mergeKey === void 0 || items.length < patch.items.length) return { ...patch, items };
  const rest = [...before.items];
  const named = [];
  for (const item of items) {
    const name = textAt(item.value, mergeKey);
    const at = rest.findIndex(({ value }) => textAt(value, mergeKey) === name);
    const old = at === -1 ? void 0 : rest.splice(at, 1)[0];
    if (textAt(item.value, "$patch") === "delete" || item.value.kind !== "mapping") continue;
    if (old?.value.kind !== "mapping") named.push({ ...item, value: cleaned(item.value) });
    else {
      const merged = mergePatch(old.value, item.value, known);
      if (merged !== null) named.push({ ...old, value: merged });
    }
  }
  return { ...before, items: [...named, ...rest] };
}
function cleaned(patch) {
  const entries = patch.entries.flatMap((entry) => {
    const { key, value } = entry;
    if (key.text.startsWith("$") || value.kind === "scalar" && value.value === null) return [];
    return [value.kind === "mapping" ? { ...entry, value: cleaned(value) } : entry];
  });
  return { ...patch, entries };
}

// src/kubernetes/kustomize/selector.ts
function patternSelector(target) {
  const matches = (key) => {
    const text = textAt(target, key);
    if (text === null) return () => true;
    const pattern = compile(text);
    return (value) => pattern === null ? value === text : pattern.matches(value);
  };
  const group = matches("group");
  const version = matches("version");
  const kind = matches("kind");
  const name = matches("name");
  const namespace = matches("namespace");
  const labels = labelSelector(textAt(target, "labelSelector"), "labels");
  const annotations = labelSelector(textAt(target, "annotationSelector"), "annotations");
  return (built) => group(groupOfBuilt(built)) && version(versionOf(built.apiVersion)) && kind(built.kind) && built.names.some((one) => name(one.name) && namespace(one.namespace)) && labels(built) && annotations(built);
}
var longestPattern = 1e3;
function compile(text) {
  if (text.length > longestPattern) return null;
  try {
    return RE2JS.compile(text);
  } catch {
    return null;
  }
}
function plainSelector(target) {
  const [group, version, kind, name, namespace] = ["group", "version", "kind", "name", "namespace"].map(
    (key) => textAt(target, key)
  );
  return (built) => (group == null || group === groupOfBuilt(built)) && (version == null || version === versionOf(built.apiVersion)) && (kind == null || kind === built.kind) && built.names.some(
    (one) => (name == null || name === one.name) && (namespace == null || namespace === one.namespace)
  );
}
function labelSelector(text, field) {
  if (text === null) return () => true;
  const requirements = [...text.matchAll(/(?:[^,(]|\([^)]*\))+/g)].map(([one]) => requirement(one.trim()));
  return ({ node }) => {
    const written = valueAt(valueAt(node, "metadata"), field);
    return requirements.every((holds) => holds(written));
  };
}
function requirement(text) {
  const listed = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(text);
  if (listed) {
    const [, key = "", operator, values = ""] = listed;
    const among = values.split(",").map((value) => value.trim());
    return (labels) => among.includes(textAt(labels, key) ?? "") === (operator === "in");
  }
  const compared = /^([^=!\s]+)\s*(==|=|!=)\s*(\S*)$/.exec(text);
  if (compared) {
    const [, key = "", operator, value = ""] = compared;
    return (labels) => (textAt(labels, key) ?? "") === value === (operator !== "!=");
  }
  if (text.startsWith("!")) return (labels) => valueAt(labels, text.slice(1).trim()) === null;
  return (labels) => valueAt(labels, text) !== null;
}

// src/kubernetes/kustomize/patches.ts
function applyMergePatches(session, { folder, node }, objects) {
  return listAt(node, "patchesStrategicMerge").reduce((now, item) => {
    if (item.kind !== "scalar") return now;
    const inline = /[\n:]/.test(item.text) && !/\.(?:ya?ml|json)$/.test(item.text);
    const documents = inline ? innerOf(session, item) : session.documents(folder, item);
    return documents.reduce((all, document) => applyDocument(session, all, document, null, item), now);
  }, objects);
}
function applyPatches(session, { folder, node }, field, objects) {
  return listAt(node, field).reduce((now, item) => {
    const path = scalarAtKey(item, "path");
    const inline = scalarAtKey(item, "patch");
    const target = valueAt(item, "target");
    const documents = path !== null ? session.documents(folder, path) : inline !== null ? innerOf(session, inline) : [];
    const aimed = target?.kind === "mapping" ? { select: patternSelector(target), options: valueAt(item, "options") } : null;
    const place = path ?? inline;
    if (place === null) return now;
    return documents.reduce((all, document) => applyDocument(session, all, document, aimed, place), now);
  }, objects);
}
function innerOf(session, text) {
  const { documents, faults } = readInner(text.text, text);
  for (const { span, message } of faults) session.tell(about(span, "error", message));
  return documents;
}
function applyDocument(session, objects, document, aim, place) {
  if (document.kind === "sequence")
    return applyOperations(
      session,
      objects,
      document.items.map(({ value }) => value),
      aim,
      place
    );
  if (document.kind !== "mapping") return objects;
  const named = aim === null ? namedBy(document) : null;
  const select = aim?.select ?? named;
  if (select === null) {
    session.tell(about(place, "warning", "this patch has no target, kind or name, and was not applied"));
    return objects;
  }
  let met = false;
  const result = objects.flatMap((built) => {
    if (!select(built)) return [built];
    met = true;
    const patch = withoutIdentity(document, aim?.options ?? null);
    const known = isCoreGroup(groupOfBuilt(built)) && coreKinds.has(built.kind);
    const node = mergePatch(built.node, patch, known);
    return node === null ? [] : [rebuilt(built, node)];
  });
  if (!met)
    session.tellUnmet(
      about(place, "warning", "this patch is for an object that is not here, and changes nothing")
    );
  return result;
}
function applyOperations(session, objects, operations, aim, place) {
  if (aim === null) {
    session.tell(about(place, "warning", "this JSON patch has no target, and was not applied"));
    return objects;
  }
  let met = false;
  const result = objects.map((built) => {
    if (!aim.select(built)) return built;
    met = true;
    const patched = applyJsonPatch(built.node, operations);
    if (patched.kind === "patched" && patched.node.kind === "mapping") return rebuilt(built, patched.node);
    if (patched.kind === "failed") {
      session.tell(
        about(
          patched.operation,
          "warning",
          `this JSON patch was not applied to ${built.kind} ${built.names.at(-1)?.name}: ${patched.message}`
        )
      );
    }
    return built;
  });
  if (!met)
    session.tellUnmet(
      about(place, "warning", "this patch is for an object that is not here, and changes nothing")
    );
  return result;
}
function namedBy(document) {
  const apiVersion = textAt(document, "apiVersion");
  const kind = textAt(document, "kind");
  const metadata = valueAt(document, "metadata");
  const name = textAt(metadata, "name");
  const namespace = textAt(metadata, "namespace") ?? "default";
  if (kind === null || name === null || apiVersion === null) return null;
  return (built) => built.kind === kind && built.apiVersion === apiVersion && built.names.some((one) => one.name === name && one.namespace === namespace);
}
function withoutIdentity(patch, options) {
  const allowed = (key) => textAt(options, key) === "true";
  let result = withoutEntry(patch, "apiVersion");
  if (!allowed("allowKindChange")) result = withoutEntry(result, "kind");
  const metadata = result.entries.findLast(({ key }) => key.text === "metadata");
  if (metadata?.value.kind !== "mapping" || allowed("allowNameChange")) return result;
  const rest = withoutEntry(withoutEntry(metadata.value, "name"), "namespace");
  return withEntry(result, { ...metadata, value: rest });
}

// src/kubernetes/kustomize/remote.ts
function isRemote(text) {
  if (/^(?:git::|[a-z][a-z0-9+.-]*:\/\/|git@|[\w.-]+@[\w.-]+:)/i.test(text)) return true;
  if (/[?&](?:ref|version|timeout|submodules)=/.test(text)) return true;
  return /^(?:github\.com|gitlab\.com|bitbucket\.org|dev\.azure\.com|ssh\.dev\.azure\.com)[/:]/i.test(text);
}

// src/kubernetes/kustomize/replacements.ts
function applyReplacements(session, { folder, node }, objects) {
  const all = listAt(node, "replacements").flatMap((item) => {
    const path = scalarAtKey(item, "path");
    if (path === null) return [item];
    return session.documents(folder, path).flatMap((document) => {
      return document.kind === "sequence" ? document.items.map(({ value }) => value) : [document];
    });
  });
  return all.reduce((now, one) => applyOne2(session, one, now), objects);
}
function applyOne2(session, replacement, objects) {
  const source = valueAt(replacement, "source");
  const value = valueAt(replacement, "sourceValue") ?? (source === null ? null : sourceValue(source, objects));
  if (value === null) {
    session.tellUnmet(
      about(source ?? replacement, "warning", "this replacement has no source here, and changes nothing")
    );
    return objects;
  }
  return listAt(replacement, "targets").reduce(
    (now, target) => applyTarget(session, target, value, now),
    objects
  );
}
function sourceValue(source, objects) {
  const select = plainSelector(source);
  const [found, ...others] = objects.filter(select);
  if (found === void 0 || others.length > 0) return null;
  const path = fieldPath(textAt(source, "fieldPath") ?? "metadata.name");
  const value = path.reduce(
    (node, part) => node === null ? null : stepInto(node, part),
    found.node
  );
  const delimiter = textAt(valueAt(source, "options"), "delimiter");
  if (value?.kind !== "scalar" || delimiter === null) return value;
  const piece = value.text.split(delimiter)[Number(textAt(valueAt(source, "options"), "index") ?? 0)];
  return piece === void 0 ? null : scalarAt(value, piece);
}
function applyTarget(session, target, value, objects) {
  const select = plainSelector(valueAt(target, "select"));
  const rejected = listAt(target, "reject").map((one) => plainSelector(one));
  const written = scalarsAt(target, "fieldPaths");
  const options = valueAt(target, "options");
  if (textAt(options, "encoding") !== null) {
    session.tell(about(target, "warning", "a replacement with an encoding was not followed"));
    return objects;
  }
  const setting = { value, options, create: textAt(options, "create") === "true" };
  return objects.map((built) => {
    if (!select(built) || rejected.some((reject) => reject(built))) return built;
    let node = built.node;
    for (const path of written)
      node = setAt(node, fieldPath(path.text), setting) ?? unmet(session, path, node);
    return node.kind === "mapping" && isReasonable(node) ? rebuilt(built, node) : built;
  });
}
function unmet(session, path, node) {
  session.tellUnmet(about(path, "warning", `there is no ${path.text} to replace`));
  return node;
}
function fieldPath(text) {
  return [...text.matchAll(/\[[^\]]*\]|(?:\\.|[^.[])+/g)].map(([part]) => part.replaceAll("\\.", "."));
}
function stepInto(node, part) {
  if (node.kind === "mapping") return valueAt(node, part);
  if (node.kind === "scalar") return null;
  const matched = matcher(part);
  return node.items.find(({ value }, index) => matched(value, index))?.value ?? null;
}
function matcher(part) {
  const equation = /^\[([^=\]]+)=([^\]]*)\]$/.exec(part);
  if (equation) return (item) => textAt(item, equation[1] ?? "") === equation[2];
  return (_, index) => part === "*" || String(index) === part;
}
function setAt(node, [part, ...rest], setting) {
  if (part === void 0) return joined(node, setting);
  if (node.kind === "scalar") return null;
  if (node.kind === "mapping") {
    const entry = entryOf(node, part);
    if (entry === null) {
      if (!setting.create) return null;
      const empty2 = rest.length === 0 ? scalarAt(setting.value, "") : mappingAt(setting.value, []);
      const made = setAt(empty2, rest, setting);
      return made === null ? null : withEntry(node, entryAt(part, made));
    }
    const inner = setAt(entry.value, rest, setting);
    if (inner === null) return null;
    const alias = rest.length === 0 && entry.value.kind === "scalar" ? entry.value : entry.alias;
    return withEntry(node, { ...entry, value: inner, alias });
  }
  const matched = matcher(part);
  let met = false;
  const items = node.items.map((item, index) => {
    const inner = matched(item.value, index) ? setAt(item.value, rest, setting) : null;
    met ||= inner !== null;
    return inner === null ? item : { ...item, value: inner };
  });
  return met ? { ...node, items } : null;
}
function joined(node, { value, options }) {
  const delimiter = textAt(options, "delimiter");
  if (delimiter === null || node.kind !== "scalar" || value.kind !== "scalar") return value;
  const pieces = node.text.split(delimiter);
  const index = Number(textAt(options, "index") ?? 0);
  if (index < 0) pieces.unshift(value.text);
  else if (index >= pieces.length) pieces.push(value.text);
  else pieces[index] = value.text;
  return scalarAt(value, pieces.join(delimiter));
}

// src/kubernetes/kustomize/session.ts
function sessionOf({ files, tell, reached }, component2) {
  const file = (folder, named) => {
    const path = resolved(folder, named.text);
    const outcome = path === null ? null : files.read(path);
    if (outcome?.kind === "read") {
      reached.add(outcome.file.path);
      return outcome.file;
    }
    const why = outcome === null ? "lies outside the scan root" : outcome.kind === "absent" ? "is not there" : outcome.message;
    tell(about(named, "error", `${named.text} ${why}`));
    return null;
  };
  const known = /* @__PURE__ */ new Map();
  const documentsIn = (source) => {
    const before = known.get(source);
    if (before !== void 0) return before;
    const { documents, diagnostics } = readYaml(source);
    for (const { kind, span, message } of diagnostics.slice(0, 20)) {
      if (kind !== "duplicate-key") tell(about(span, "error", message));
    }
    known.set(source, documents);
    return documents;
  };
  return {
    files,
    tell,
    tellUnmet: component2 ? () => {
    } : tell,
    file,
    documents: (folder, named) => {
      const source = file(folder, named);
      return source === null ? [] : documentsIn(source);
    }
  };
}
function resolved(folder, path) {
  if (path.startsWith("/")) return null;
  const parts = folder === "." ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.length === 0 ? "." : parts.join("/");
}

// src/kubernetes/kustomize/transform.ts
function setNamespace(kustomization, objects) {
  const namespace = textAt(kustomization, "namespace");
  if (namespace === null) return objects;
  return objects.map((built) => {
    if (built.kind === "Namespace" && groupOfBuilt(built) === "")
      return withMetadata(built, "name", namespace);
    if (isClusterScoped(groupOfBuilt(built), built.kind)) return built;
    return withMetadata(built, "namespace", namespace);
  });
}
var keepTheirName = /* @__PURE__ */ new Set(["CustomResourceDefinition", "APIService", "Namespace"]);
function setNames(kustomization, objects) {
  const prefix = textAt(kustomization, "namePrefix") ?? "";
  const suffix = textAt(kustomization, "nameSuffix") ?? "";
  if (prefix === "" && suffix === "") return objects;
  return objects.map((built) => {
    if (keepTheirName.has(built.kind)) return built;
    return withMetadata(built, "name", `${prefix}${currentName(built).name}${suffix}`);
  });
}
function setLabels(kustomization, objects) {
  const pairs = listAt(kustomization, "labels").map((item) => valueAt(item, "pairs"));
  const wanted = [valueAt(kustomization, "commonLabels"), ...pairs].filter((one) => one?.kind === "mapping");
  return wanted.reduce(
    (now, labels) => now.map((built) => withAll(built, [], "labels", labels)),
    objects
  );
}
function setAnnotations(kustomization, objects) {
  const wanted = valueAt(kustomization, "commonAnnotations");
  if (wanted?.kind !== "mapping") return objects;
  return objects.map((built) => {
    const own = withAll(built, [], "annotations", wanted);
    const templates = [
      ["spec", "template"],
      ["spec", "jobTemplate", "spec", "template"]
    ];
    return templates.reduce((now, path) => withAll(now, path, "annotations", wanted), own);
  });
}
function withAll(built, path, field, wanted) {
  if (wanted.kind !== "mapping") return built;
  const node = withEach(built.node, path, (holder) => {
    const metadata = valueAt(holder, "metadata");
    const old = valueAt(metadata, field);
    const before = old?.kind === "mapping" ? old : mappingAt(wanted, []);
    const outer = metadata?.kind === "mapping" ? metadata : mappingAt(wanted, []);
    const merged = wanted.entries.reduce(withEntry, before);
    return withEntry(holder, entryAt("metadata", withEntry(outer, entryAt(field, merged))));
  });
  return node.kind === "mapping" ? rebuilt(built, node) : built;
}

// src/kubernetes/kustomize/build.ts
var nothing = { objects: [], remote: [], charting: [] };
var deepest2 = 50;
function build(building, folder, above) {
  const known = building.known.get(folder);
  if (known !== void 0) return known;
  const path = kustomizationIn(building.files, folder);
  const kustomization = path === null ? null : readKustomization(building.files, path, building.tell);
  const product = kustomization === null ? nothing : make(building, kustomization, nothing, above);
  building.known.set(folder, product);
  return product;
}
function make(building, kustomization, before, above) {
  const { node, folder } = kustomization;
  tellWhatIsNotFollowed(kustomization, building.tell);
  const session = sessionOf(building, kustomization.component && above.length === 0);
  const trail = [...above, folder];
  const remote = [...before.remote];
  const charting = [...before.charting, ...valueAt(node, "helmCharts") === null ? [] : [kustomization]];
  let objects = [...before.objects];
  for (const named of [...scalarsAt(node, "resources"), ...scalarsAt(node, "bases")]) {
    const found = resource(building, session, folder, named, trail);
    objects = [...objects, ...found.objects];
    remote.push(...found.remote);
    charting.push(...found.charting);
  }
  objects = generate(session, kustomization, objects);
  for (const named of scalarsAt(node, "components")) {
    const made = component(building, folder, named, { objects, remote, charting }, trail);
    objects = made.objects;
    remote.splice(0, remote.length, ...made.remote);
    charting.splice(0, charting.length, ...made.charting);
  }
  return { objects: transformed(session, kustomization, objects), remote, charting };
}
function transformed(session, kustomization, objects) {
  const { node } = kustomization;
  const steps = [
    (now) => applyMergePatches(session, kustomization, now),
    (now) => applyPatches(session, kustomization, "patches", now),
    (now) => setNamespace(node, now),
    (now) => setNames(node, now),
    (now) => setLabels(node, now),
    (now) => setAnnotations(node, now),
    (now) => applyPatches(session, kustomization, "patchesJson6902", now),
    (now) => applyImages(node, now),
    (now) => applyReplacements(session, kustomization, now)
  ];
  return steps.reduce((now, step) => step(now), objects);
}
function resource(building, session, folder, named, trail) {
  const path = resolved(folder, named.text);
  const isFolder = path !== null && building.files.list(path) !== null;
  if (isFolder) return subfolder(building, named, path, trail, () => build(building, path, trail));
  const local = path !== null && building.files.start(path) !== null;
  if (!local && isRemote(named.text)) return { objects: [], remote: [named], charting: [] };
  const file = session.file(folder, named);
  if (file === null) return nothing;
  const { manifests, notifications } = readManifests(file);
  const unread = manifests.flatMap(unreadValues);
  for (const notification of [...notifications, ...unread]) building.tell(notification);
  return within(building, named, { objects: manifests.map(builtFrom), remote: [], charting: [] });
}
function component(building, folder, named, before, trail) {
  const path = resolved(folder, named.text);
  const there = path === null ? null : kustomizationIn(building.files, path);
  if (path === null || there === null) {
    if (isRemote(named.text)) return { ...before, remote: [...before.remote, named] };
    building.tell(about(named, "error", `${named.text} holds no kustomization`));
    return before;
  }
  const made = subfolder(building, named, path, trail, () => {
    const kustomization = readKustomization(building.files, there, building.tell);
    return kustomization === null ? before : make(building, kustomization, before, trail);
  });
  return made === nothing ? before : made;
}
function subfolder(building, named, path, trail, product) {
  if (trail.includes(path)) {
    const round = [...trail.slice(trail.indexOf(path)), path].join(" → ");
    building.tell(about(named, "error", `these kustomizations refer to each other in a circle: ${round}`));
    return nothing;
  }
  if (trail.length >= deepest2) {
    building.tell(
      about(named, "error", `kustomizations that refer to each other more than ${deepest2} deep are not read`)
    );
    return nothing;
  }
  building.included.add(path);
  if (kustomizationIn(building.files, path) === null) {
    building.tell(about(named, "error", "this folder holds no kustomization"));
    return nothing;
  }
  return within(building, named, product());
}
function within(building, named, product) {
  building.budget.objects -= product.objects.length;
  if (building.budget.objects >= 0) return product;
  building.tell(
    about(named, "error", `the kustomizations hold more than ${mostObjects} objects; the rest was not read`)
  );
  return nothing;
}

// src/kubernetes/kustomize/resources.ts
import { createHash } from "node:crypto";
function resourcesOf(files, { folder, objects, remote, charting }, within2, belongsToNoNamespace) {
  const part = within2 === folder ? {} : { within: within2 };
  const unit = { kind: "kustomize", path: folder, variant: null, ...part };
  const counts = /* @__PURE__ */ new Map();
  const counted = (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
  return [
    ...objects.map((built) => {
      const address = counted(`${built.apiVersion}\0${addressOf(built, belongsToNoNamespace)}`);
      return resourceOf(built, unit, address.slice(address.indexOf("\0") + 1));
    }),
    ...charting.flatMap((one) => releasesOfKustomization(files, one.folder, one.node, unit)),
    ...remote.map((named) => remoteBase(named, unit, counted(named.text)))
  ];
}
var none = [];
var empty = (span) => {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
};
function remoteBase(named, unit, address) {
  const identity = JSON.stringify([unit.kind, unit.path, unit.variant, "kustomization", address]);
  return {
    id: createHash("sha256").update(identity).digest("hex").slice(0, 16),
    unit,
    kind: "module",
    address,
    type: "kustomization",
    source: "kubernetes",
    presence: "certain",
    span: named,
    provider: null,
    configuration: empty(named),
    references: () => none,
    missing: { code: "module-not-fetched", subject: named.text, span: named },
    calls: []
  };
}

// src/kubernetes/kustomize/index.ts
function readKustomizations(files, paths) {
  const told = /* @__PURE__ */ new Map();
  const tell = (notification) => {
    const { file, span, message } = notification;
    const key = JSON.stringify([file, span?.start, message]);
    if (!told.has(key)) told.set(key, notification);
  };
  const building = {
    files,
    tell,
    reached: /* @__PURE__ */ new Set(),
    included: /* @__PURE__ */ new Set(),
    known: /* @__PURE__ */ new Map(),
    budget: { objects: mostObjects }
  };
  const manifests = paths.filter((path) => isOtherManifest(files, path));
  const folders = [...new Set(paths.filter((path) => !manifests.includes(path)).map(folderOf))].sort();
  const products = folders.map((folder) => ({ folder, ...build(building, folder, []) }));
  const entries = products.filter(({ folder }) => !building.included.has(folder));
  return { entries, manifests, reached: building.reached, notifications: [...told.values()] };
}
function isOtherManifest(files, path) {
  const outcome = files.read(path);
  if (outcome.kind !== "read") return false;
  const [document] = readYaml(outcome.file).documents;
  return document !== void 0 && !isKustomization(document);
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
export {
  readKustomizations,
  resourcesOf
};
