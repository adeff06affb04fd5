import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  addressOf,
  readManifests,
  resourceOf,
  typeOf,
  unreadValues
} from "./chunk-7AI7G6WR.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-F77TCMC6.js";

// src/kubernetes/units.ts
function identify(objects) {
  const units = /* @__PURE__ */ new Map();
  const unitAt = (path, whole) => {
    const key = `${path}\0${whole}`;
    const part = path === whole ? {} : { within: whole };
    const unit = units.get(key) ?? { kind: "kubernetes", path, variant: null, ...part };
    units.set(key, unit);
    return unit;
  };
  const contested = foldersOf(objects);
  const taken = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  return objects.map((object) => {
    const { path, file, type, address } = object;
    const folder = folderOf(file);
    const shared = contested.has(`${path}\0${folder}`) ? folder : path;
    const holder = taken.get(`${shared}\0${type}\0${address}`);
    const own = holder === void 0 || holder === file ? shared : file;
    const key = `${own}\0${type}\0${address}`;
    taken.set(key, file);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { unit: unitAt(own, path), address: count === 1 ? address : `${address}#${count}` };
  });
}
function foldersOf(objects) {
  const byName = /* @__PURE__ */ new Map();
  for (const { path, file, type, address } of objects) {
    const name = `${path}\0${type}\0${address}`;
    const folders = byName.get(name) ?? /* @__PURE__ */ new Set();
    byName.set(name, folders.add(`${path}\0${folderOf(file)}`));
  }
  return new Set([...byName.values()].filter(({ size }) => size > 1).flatMap((folders) => [...folders]));
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}

// src/kubernetes/objects.ts
function readObjects(candidates, belongsToNoNamespace) {
  const notifications = [];
  const found = candidates.flatMap(({ file, under }) => {
    const read = readManifests(file);
    notifications.push(...read.notifications, ...read.manifests.flatMap(unreadValues));
    return read.manifests.map((manifest) => {
      const address = addressOf(manifest, belongsToNoNamespace);
      return { manifest, path: under, file: file.path, type: typeOf(manifest), address };
    });
  });
  const identities = identify(found);
  const resources = found.flatMap(({ manifest }, index) => {
    const identity = identities[index];
    return identity === void 0 ? [] : [resourceOf(manifest, identity.unit, identity.address)];
  });
  return { resources, notifications };
}
export {
  readObjects
};
