import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  holdsTemplate,
  wasMeantAsManifest
} from "./chunk-YOOUVY2Q.js";
import {
  entryOf,
  readInner,
  readYaml,
  valueAt
} from "./chunk-YM7HZWET.js";

// src/kubernetes/core-kinds.ts
var namespaced = [
  "Binding",
  "ConfigMap",
  "Endpoints",
  "Event",
  "LimitRange",
  "PersistentVolumeClaim",
  "Pod",
  "PodTemplate",
  "ReplicationController",
  "ResourceQuota",
  "Secret",
  "Service",
  "ServiceAccount",
  "ControllerRevision",
  "DaemonSet",
  "Deployment",
  "ReplicaSet",
  "StatefulSet",
  "HorizontalPodAutoscaler",
  "CronJob",
  "Job",
  "Lease",
  "EndpointSlice",
  "Ingress",
  "NetworkPolicy",
  "PodDisruptionBudget",
  "Role",
  "RoleBinding",
  "CSIStorageCapacity",
  "ResourceClaim",
  "ResourceClaimTemplate",
  "LocalSubjectAccessReview"
];
var clusterScoped = [
  "ComponentStatus",
  "Namespace",
  "Node",
  "PersistentVolume",
  "MutatingAdmissionPolicy",
  "MutatingAdmissionPolicyBinding",
  "MutatingWebhookConfiguration",
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding",
  "ValidatingWebhookConfiguration",
  "CustomResourceDefinition",
  "APIService",
  "SelfSubjectReview",
  "TokenReview",
  "SelfSubjectAccessReview",
  "SelfSubjectRulesReview",
  "SubjectAccessReview",
  "CertificateSigningRequest",
  "ClusterTrustBundle",
  "FlowSchema",
  "PriorityLevelConfiguration",
  "IngressClass",
  "IPAddress",
  "ServiceCIDR",
  "RuntimeClass",
  "PodSecurityPolicy",
  "ClusterRole",
  "ClusterRoleBinding",
  "PriorityClass",
  "DeviceClass",
  "ResourceSlice",
  "CSIDriver",
  "CSINode",
  "StorageClass",
  "VolumeAttachment",
  "VolumeAttributesClass"
];
var coreKinds = /* @__PURE__ */ new Set([...namespaced, ...clusterScoped]);
var withoutNamespace = new Set(clusterScoped);
function isCoreGroup(group) {
  return !group.includes(".") || builtIn.has(group);
}
var builtIn = new Set(
  [
    "admissionregistration",
    "apiextensions",
    "apiregistration",
    "authentication",
    "authorization",
    "rbac.authorization",
    "certificates",
    "coordination",
    "discovery",
    "events",
    "flowcontrol.apiserver",
    "networking",
    "node",
    "resource",
    "scheduling",
    "storage"
  ].map((name) => `${name}.k8s.io`)
);
function isClusterScoped(group, kind) {
  return isCoreGroup(group) && withoutNamespace.has(kind);
}

// src/kubernetes/manifests.ts
var mostObjects = 5e4;
var deepestList = 8;
var mostDiagnostics = 20;
var mostLookedAt = 1e3;
function readManifests(file) {
  const { documents, diagnostics } = readYaml(file);
  const manifests = [];
  for (const document of documents) collect(document, null, 0, manifests);
  const notifications = notificationsOf(file, diagnostics, manifests);
  if (manifests.length >= mostObjects) {
    const message = `holds more than ${mostObjects} objects; the rest was not read`;
    notifications.push({ level: "error", file: file.path, span: null, message, incomplete: true });
  }
  return { manifests, notifications };
}
function collect(node, inherited, depth, into) {
  if (node.kind !== "mapping" || into.length >= mostObjects || depth > deepestList) return;
  const apiVersion = textAt(node, "apiVersion") ?? inherited?.apiVersion ?? null;
  const kind = textAt(node, "kind") ?? inherited?.kind ?? null;
  if (apiVersion === null || kind === null) return;
  const items = valueAt(node, "items");
  if (!isList(apiVersion, kind) || items?.kind !== "sequence") {
    into.push({ node, apiVersion, kind });
    return;
  }
  const typed = kind === "List" ? null : { apiVersion, kind: kind.slice(0, -"List".length) };
  for (const { value } of items.items) collect(value, typed, depth + 1, into);
}
function isList(apiVersion, kind) {
  if (kind === "List") return apiVersion === "v1";
  if (!kind.endsWith("List")) return false;
  return isCoreGroup(groupOf(apiVersion)) && coreKinds.has(kind.slice(0, -"List".length));
}
function groupOf(apiVersion) {
  const slash = apiVersion.lastIndexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}
function textAt(node, key) {
  const value = valueAt(node, key);
  return value?.kind === "scalar" && value.text !== "" ? value.text : null;
}
function notificationsOf(file, diagnostics, manifests) {
  const notifications = [];
  let template = false;
  for (const { kind, span, message } of diagnostics.slice(0, mostLookedAt)) {
    if (notifications.length >= mostDiagnostics) break;
    const document = documentAround(file.text, span.start);
    if (kind === "duplicate-key") {
      if (isIn(manifests, span))
        notifications.push(about(span, "warning", `${message}; the last one counts`));
    } else if (!wasMeantAsManifest(document)) continue;
    else if (holdsTemplate(document)) template = true;
    else notifications.push(about(span, "error", message));
  }
  if (template) {
    const message = "looks like the template of a manifest and cannot be read without rendering it";
    notifications.push({ level: "note", file: file.path, span: null, message, incomplete: false });
  }
  return notifications;
}
function about(span, level, message) {
  return { level, file: span.file.path, span, message, incomplete: level === "error" };
}
function isIn(manifests, { start, end }) {
  return manifests.some(({ node }) => node.start <= start && end <= node.end);
}
function documentAround(text, offset) {
  const before = text.lastIndexOf("\n---", Math.max(0, offset - 1));
  const after = text.indexOf("\n---", offset);
  return text.slice(before + 1, after === -1 ? text.length : after);
}

// src/kubernetes/synthetic.ts
function textNode({ file, start, end }, text) {
  return { kind: "scalar", file, start, end, value: text, text, style: "plain", tag: null };
}
function mappingNode(place, parts) {
  const entries = parts.map(([name, value]) => {
    return { key: textNode(value, name), value, alias: null, merge: null };
  });
  return { kind: "mapping", file: place.file, start: place.start, end: place.end, entries, tag: null };
}
function sequenceNode(place, nodes) {
  const items = nodes.map((value) => ({ value, alias: null }));
  return { kind: "sequence", file: place.file, start: place.start, end: place.end, items, tag: null };
}

// src/kubernetes/handed-values.ts
var argo = /* @__PURE__ */ new Set(["Application", "ApplicationSet"]);
function withOpenedValues(manifest) {
  const { apiVersion, kind, node } = manifest;
  if (groupOf(apiVersion) === "helm.cattle.io") return { ...manifest, node: openedContent(node) };
  if (groupOf(apiVersion) !== "argoproj.io" || !argo.has(kind)) return manifest;
  const opened = openedIn(node, 0);
  return opened.kind === "mapping" ? { ...manifest, node: opened } : manifest;
}
function openedContent(node) {
  return mapped(
    node,
    "spec",
    (spec) => spec.kind === "mapping" ? mapped(spec, "valuesContent", (content) => openedText(content)) : spec
  );
}
function mapped(node, name, change) {
  const entries = node.entries.map((entry) => {
    return entry.key.text === name ? { ...entry, value: change(entry.value) } : entry;
  });
  return { ...node, entries };
}
function openedText(node) {
  const [first] = node.kind === "scalar" ? readInner(node.text, node).documents : [];
  return first?.kind === "mapping" ? first : node;
}
function unreadValues({ apiVersion, kind, node }) {
  const texts = groupOf(apiVersion) === "helm.cattle.io" ? [valueAt(valueAt(node, "spec"), "valuesContent")] : groupOf(apiVersion) === "argoproj.io" && argo.has(kind) ? textsOfValues(node, 0) : [];
  return texts.flatMap((text) => {
    if (text?.kind !== "scalar" || text.text.replace(/^\s*#.*$/gm, "").trim() === "") return [];
    const { documents, faults } = readInner(text.text, text);
    const [fault] = faults;
    if (documents[0]?.kind === "mapping" && fault === void 0) return [];
    const file = text.file.path;
    if (holdsTemplate(text.text)) {
      const message2 = "the values for a chart are a template and cannot be read without filling it in";
      return [{ level: "note", file, span: text, message: message2, incomplete: false }];
    }
    const why = fault === void 0 ? "they are no mapping" : fault.message;
    const message = `the values for a chart cannot be read: ${why}`;
    return [{ level: "error", file, span: fault?.span ?? text, message, incomplete: true }];
  });
}
function textsOfValues(node, depth) {
  if (depth > deepest || node.kind === "scalar") return [];
  if (node.kind === "sequence") return node.items.flatMap(({ value }) => textsOfValues(value, depth + 1));
  return node.entries.flatMap(({ key, value }) => {
    const values = key.text === "helm" ? valueAt(value, "values") : null;
    return values === null ? textsOfValues(value, depth + 1) : [values];
  });
}
var deepest = 12;
function openedIn(node, depth) {
  if (depth > deepest || node.kind === "scalar") return node;
  if (node.kind === "sequence") {
    return {
      ...node,
      items: node.items.map((item) => ({ ...item, value: openedIn(item.value, depth + 1) }))
    };
  }
  const entries = node.entries.map((entry) => {
    const { key, value } = entry;
    if (key.text === "helm" && value.kind === "mapping") return { ...entry, value: openedHelm(value) };
    return { ...entry, value: openedIn(value, depth + 1) };
  });
  return { ...node, entries };
}
function openedHelm(helm) {
  const entries = helm.entries.map((entry) => {
    const { key, value } = entry;
    if (key.text === "values") return { ...entry, value: openedText(value) };
    if (key.text === "parameters" && value.kind === "sequence") {
      return {
        ...entry,
        value: parametersIn(
          value.items.map((item) => item.value),
          value
        )
      };
    }
    return entry;
  });
  return { ...helm, entries };
}
function parametersIn(parameters, place) {
  return parameters.reduce(
    (all, parameter) => {
      const name = parameter.kind === "mapping" ? textOf(parameter, "name") : null;
      const value = parameter.kind === "mapping" ? parameter.entries.find(({ key }) => key.text === "value")?.value : null;
      return name === null || value === null || value === void 0 ? all : withPath(all, name.split("."), value);
    },
    mappingNode(place, [])
  );
}
function textOf({ entries }, name) {
  const value = entries.find(({ key }) => key.text === name)?.value;
  return value?.kind === "scalar" ? value.text : null;
}
function withPath(mapping, path, value) {
  const [name, ...rest] = path;
  if (name === void 0 || path.length > deepest) return mapping;
  const before = mapping.entries.find(({ key }) => key.text === name);
  const inner = rest.length === 0 ? value : withPath(before?.value.kind === "mapping" ? before.value : mappingNode(value, []), rest, value);
  const [made] = mappingNode(value, [[name, inner]]).entries;
  if (made === void 0) return mapping;
  return { ...mapping, entries: [...mapping.entries.filter((entry) => entry !== before), made] };
}

// src/kubernetes/configuration.ts
function configurationOf(mapping, path = null, secret = []) {
  return {
    span: mapping,
    attribute: (name) => {
      const entry = entryOf(mapping, name);
      if (entry === null) return null;
      const value = valueIn(entry.value, pathThrough(entry, path));
      return secret.includes(name) ? hidden(value) : value;
    },
    blocks: (name) => {
      const entry = entryOf(mapping, name);
      return entry === null ? [] : blocksIn(entry, pathThrough(entry, path));
    },
    names: () => [...new Set(mapping.entries.map(({ key }) => key.text))]
  };
}
function hidden(value) {
  if (value.kind === "map") {
    const entries = new Map([...value.entries].map(([key, one]) => [key, hidden(one)]));
    return { ...value, entries, sensitive: true };
  }
  if (value.kind === "list") return { ...value, elements: value.elements.map(hidden), sensitive: true };
  return { ...value, sensitive: true };
}
function blocksIn({ value }, path) {
  if (value.kind === "mapping") return [certain(value, path)];
  if (value.kind === "scalar") return [];
  return value.items.flatMap(
    (item) => item.value.kind === "mapping" ? [certain(item.value, stepped(item.alias, path))] : []
  );
}
function certain(mapping, path) {
  return { configuration: configurationOf(mapping, path), presence: "certain" };
}
function pathThrough({ alias, merge }, path) {
  return stepped(alias, stepped(merge, path));
}
function stepped(step, path) {
  return step === null ? path : append(path, step);
}
function append(path, step) {
  return path === null ? { step, next: null } : { step: path.step, next: append(path.next, step) };
}
function valueIn(node, path) {
  const provenance = { origin: { kind: "file", span: node }, path, conditions: [] };
  switch (node.kind) {
    case "scalar":
      return scalarValue(node, provenance);
    case "sequence": {
      const elements = node.items.map(({ value, alias }) => valueIn(value, stepped(alias, path)));
      return { kind: "list", flavour: "tuple", elements, provenance };
    }
    case "mapping": {
      const entries = /* @__PURE__ */ new Map();
      for (const entry of node.entries) {
        entries.set(entry.key.text, valueIn(entry.value, pathThrough(entry, path)));
      }
      return { kind: "map", flavour: "object", entries, provenance };
    }
  }
}
var encrypted = /^ENC\[[A-Z0-9_]+,/;
function scalarValue(node, provenance) {
  const { value, text } = node;
  if (encrypted.test(text)) {
    const reason = { code: "computed", subject: "ENC[…]", span: node };
    return { kind: "unknown", reason, provenance, sensitive: true };
  }
  if (value === null) return { kind: "null", provenance };
  if (typeof value === "boolean") return { kind: "bool", value, provenance };
  if (typeof value === "number") return { kind: "number", value, provenance };
  return { kind: "string", value, provenance };
}

// src/kubernetes/object.ts
import { createHash } from "node:crypto";
function typeOf({ apiVersion, kind }) {
  const group = groupOf(apiVersion);
  return group === "" ? kind : `${group}/${kind}`;
}
function addressOf(manifest, belongsToNoNamespace) {
  const { node, apiVersion, kind } = manifest;
  const metadata = valueAt(node, "metadata");
  const generated = textAt(metadata, "generateName");
  const name = textAt(metadata, "name") ?? (generated === null ? "" : `${generated}*`);
  const namespace = textAt(metadata, "namespace");
  if (isClusterScoped(groupOf(apiVersion), kind)) return `${kind}/${name}`;
  if (namespace === null && belongsToNoNamespace(typeOf(manifest))) return `${kind}/${name}`;
  return `${kind}/${namespace ?? "default"}/${name}`;
}
var none = [];
function resourceOf(given, unit, address) {
  const manifest = withOpenedValues(given);
  const { node } = manifest;
  const type = typeOf(manifest);
  const identity = JSON.stringify([unit.kind, unit.path, unit.variant, type, address]);
  return {
    id: createHash("sha256").update(identity).digest("hex").slice(0, 16),
    unit,
    kind: "object",
    address,
    type,
    source: "kubernetes",
    presence: "certain",
    span: firstLine(node),
    provider: null,
    configuration: configurationOf(node, null, type === "Secret" ? secretFields : []),
    references: () => none,
    missing: null,
    calls: []
  };
}
var secretFields = ["data", "stringData"];
function firstLine({ file, start, end }) {
  const lineEnd = file.text.indexOf("\n", start);
  const stop = lineEnd === -1 || lineEnd > end ? end : lineEnd;
  return { file, start, end: file.text[stop - 1] === "\r" ? stop - 1 : stop };
}

export {
  coreKinds,
  isCoreGroup,
  isClusterScoped,
  mostObjects,
  readManifests,
  groupOf,
  textAt,
  textNode,
  mappingNode,
  sequenceNode,
  withOpenedValues,
  unreadValues,
  withPath,
  valueIn,
  typeOf,
  addressOf,
  resourceOf
};
