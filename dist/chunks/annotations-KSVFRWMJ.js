import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  spanKey
} from "./chunk-CCYKA4X2.js";
import {
  statedIn
} from "./chunk-NZW7VIKQ.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/policy/exceptions/annotations.ts
var annotation = "cloudtoets/exception";
function exceptionsInAnnotations(resources) {
  const found = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const value = resource.kind === "object" ? annotationOf(resource) : null;
    if (value?.kind !== "string") continue;
    const { origin } = value.provenance;
    const span = origin.kind === "file" ? origin.span : resource.span;
    const key = `${spanKey(span)}:${value.value}`;
    const known = found.get(key);
    if (known === void 0) found.set(key, { text: value.value, span, objects: /* @__PURE__ */ new Set([resource.id]) });
    else known.objects.add(resource.id);
  }
  return [...found.values()].flatMap(
    ({ text, span, objects }) => text.split("\n").filter((line) => line.trim() !== "").flatMap((line) => statedIn(line, { kind: "annotation", objects }, span))
  );
}
function annotationOf({ configuration }) {
  const [metadata] = configuration.blocks("metadata");
  const annotations = metadata?.configuration.attribute("annotations");
  return annotations?.kind === "map" ? annotations.entries.get(annotation) ?? null : null;
}
export {
  annotation,
  exceptionsInAnnotations
};
