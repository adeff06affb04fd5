import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/kubernetes/peek.ts
var version = /(?:^|[\s{,"'])apiVersion["']?[ \t]*:/;
var kind = /(?:^|[\s{,"'])kind["']?[ \t]*:/;
function mayBeManifest(text) {
  return version.test(text) && kind.test(text);
}
var versionInFront = /^(?:- +)?["']?apiVersion["']?[ \t]*:[ \t]*\S/m;
var kindInFront = /^(?:- +| {2})?["']?kind["']?[ \t]*:[ \t]*\S/m;
function wasMeantAsManifest(text) {
  if (/^\s*[{[]/.test(text)) return mayBeManifest(text);
  return versionInFront.test(text) && kindInFront.test(text);
}
function holdsTemplate(text) {
  return /\{\{|\{%/.test(text);
}

export {
  mayBeManifest,
  wasMeantAsManifest,
  holdsTemplate
};
