import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  addressOf,
  groupOf,
  resourceOf,
  textAt,
  typeOf,
  valueIn
} from "./chunk-7AI7G6WR.js";
import "./chunk-YOOUVY2Q.js";
import {
  readInner
} from "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-F77TCMC6.js";

// src/kubernetes/terraform-kinds.ts
var kinds = {
  kubernetes_pod: "Pod",
  kubernetes_deployment: "apps/Deployment",
  kubernetes_stateful_set: "apps/StatefulSet",
  kubernetes_daemonset: "apps/DaemonSet",
  kubernetes_daemon_set: "apps/DaemonSet",
  kubernetes_replication_controller: "ReplicationController",
  kubernetes_job: "batch/Job",
  kubernetes_cron_job: "batch/CronJob",
  kubernetes_service: "Service",
  kubernetes_service_account: "ServiceAccount",
  kubernetes_ingress: "networking.k8s.io/Ingress",
  kubernetes_ingress_class: "networking.k8s.io/IngressClass",
  kubernetes_config_map: "ConfigMap",
  kubernetes_storage_class: "storage.k8s.io/StorageClass",
  kubernetes_persistent_volume: "PersistentVolume",
  kubernetes_persistent_volume_claim: "PersistentVolumeClaim",
  kubernetes_endpoints: "Endpoints"
};
function kindMadeBy(type) {
  const name = type.replace(/_v\d(?:beta\d)?$/, "");
  return Object.hasOwn(kinds, name) ? kinds[name] ?? null : null;
}
var others = {
  provisioner: ["storage_provisioner"],
  subsets: ["subset"],
  addresses: ["address"]
};
function asObject(configuration) {
  const written = (name) => {
    if (name === "container") return "";
    const snake = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
    const forms = [name, snake, snake.replace(/ies$/, "y"), snake.replace(/s$/, ""), ...others[name] ?? []];
    return forms.find((form) => configuration.attribute(form) !== null || configuration.blocks(form).length > 0) ?? name;
  };
  return {
    span: configuration.span,
    attribute: (name) => configuration.attribute(written(name)),
    blocks: (name) => configuration.blocks(written(name)).map(({ configuration: inner, presence }) => {
      return { configuration: asObject(inner), presence };
    }),
    names: () => configuration.names()
  };
}

// src/kubernetes/carried.ts
var mostValues = 100;
function readCarried(resources) {
  const carried = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const found = carriedBy(resource);
    if (found.length > 0) carried.set(resource, found);
  }
  return carried;
}
function carriedBy(resource) {
  const { type, configuration } = resource;
  switch (type) {
    case "helm_release":
    case "helm_template":
      return [standingFor(resource, "helm.sh/Release", release(configuration))];
    case "kubernetes_manifest":
      return objectsIn(resource, configuration.attribute("manifest"));
    case "kubectl_manifest":
      return objectsIn(resource, configuration.attribute("yaml_body"));
    case "k8s_manifest":
      return objectsIn(resource, configuration.attribute("content"));
    default: {
      const kind = kindMadeBy(type);
      return kind === null ? [] : [standingFor(resource, kind, asObject(configuration))];
    }
  }
}
function release(configuration) {
  const given = configuration.attribute("values");
  const listed = given?.kind === "list" ? given.elements : given === null ? [] : [given];
  const handed = listed.slice(0, mostValues);
  const values = handed.flatMap((one) => {
    const read = mappingsIn(one);
    return one.kind === "unknown" && read.length === 0 ? [one] : read;
  });
  const set = [...configuration.blocks("set"), ...configuration.blocks("set_list")].flatMap(setIn);
  const [first] = [...values, ...set];
  const all = first === void 0 ? null : { kind: "list", flavour: "tuple", elements: [...values, ...set], provenance: first.provenance };
  return { ...configuration, attribute: (name) => name === "values" ? all : configuration.attribute(name) };
}
function setIn({ configuration }) {
  const name = configuration.attribute("name");
  const value = configuration.attribute("value");
  if (name?.kind !== "string" || value === null || value.kind === "null") return [];
  const parts = name.value.split(/(?<!\\)\./).map((part) => part.replaceAll("\\", ""));
  return [parts.slice(0, 20).reduceRight((inner, part) => mapOf(part, inner), value)];
}
function mapOf(name, value) {
  return { kind: "map", flavour: "object", entries: /* @__PURE__ */ new Map([[name, value]]), provenance: value.provenance };
}
function mappingsIn(value) {
  if (value.kind === "map") return [value];
  if (value.kind === "one-of") return value.candidates.flatMap(mappingsIn);
  if ("encodes" in value && value.encodes !== void 0) return mappingsIn(value.encodes);
  return documentsIn(value).flatMap(({ node, path }) => {
    const read = valueIn(node, path);
    return read.kind === "map" ? [read] : [];
  });
}
function documentsIn(value) {
  if (value.kind !== "string" || value.sensitive) return [];
  const { origin, path } = value.provenance;
  if (origin.kind !== "file") return [];
  return readInner(value.value, origin.span).documents.flatMap(
    (node) => node.kind === "mapping" ? [{ node, path }] : []
  );
}
function objectsIn(resource, value) {
  if (value === null) return [];
  if (value.kind === "map") return objectFrom(resource, value);
  if ("encodes" in value && value.encodes !== void 0) return objectsIn(resource, value.encodes);
  return documentsIn(value).flatMap(({ node }) => {
    const apiVersion = textAt(node, "apiVersion");
    const kind = textAt(node, "kind");
    if (apiVersion === null || kind === null) return [];
    const manifest = { node, apiVersion, kind };
    return [
      standingFor(
        resource,
        typeOf(manifest),
        resourceOf(
          manifest,
          resource.unit,
          addressOf(manifest, () => false)
        ).configuration
      )
    ];
  });
}
function objectFrom(resource, value) {
  const version = value.entries.get("apiVersion");
  const kind = value.entries.get("kind");
  if (version?.kind !== "string" || kind?.kind !== "string") return [];
  const group = groupOf(version.value);
  const type = group === "" ? kind.value : `${group}/${kind.value}`;
  const { origin } = value.provenance;
  const place = origin.kind === "file" ? origin.span : resource.span;
  return [standingFor(resource, type, configurationOfValue(value, place))];
}
function standingFor(resource, type, configuration) {
  return { ...resource, kind: "object", type, provider: null, configuration };
}
function configurationOfValue({ entries }, span) {
  const placeOf = ({ origin }) => origin.kind === "file" ? origin.span : span;
  return {
    span,
    attribute: (name) => entries.get(name) ?? null,
    blocks: (name) => {
      const value = entries.get(name);
      const all = value?.kind === "list" ? value.elements : value === void 0 ? [] : [value];
      return all.flatMap((one) => {
        if (one.kind !== "map") return [];
        return [{ configuration: configurationOfValue(one, placeOf(one.provenance)), presence: "certain" }];
      });
    },
    names: () => [...entries.keys()]
  };
}
export {
  readCarried
};
