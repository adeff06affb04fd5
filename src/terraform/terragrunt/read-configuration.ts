/** `read_terragrunt_config`: another configuration as a value. */
import type { Span, Value } from "../../model/index.ts";
import { circular, invalid, unknownValue, writtenAt } from "../evaluate/index.ts";
import { type Layer, readLayer } from "./layers.ts";
import { objectOf } from "./objects.ts";
import { faultAt } from "./session.ts";

/** `otherwise` is what the call gives when the file is not there. A folder stands for the configuration in it. */
export function readConfiguration(layer: Layer, asked: string, otherwise: Value | null, span: Span): Value {
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
    const reason = { code: "function-not-evaluated", subject: `${path} ${why}: it`, span } as const;
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
