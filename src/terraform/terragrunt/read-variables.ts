/** `read_tfvars_file`: a file of variables as a value. */
import type { Span, Value } from "../../model/index.ts";
import {
  evaluate,
  invalid,
  mapValue,
  sortedEntries,
  through,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { Layer } from "./layers.ts";

export function readVariables(layer: Layer, path: string, _otherwise: Value | null, span: Span): Value {
  const { session } = layer.unit;
  const outcome = session.files.read(path);
  if (outcome.kind === "absent") return invalid(`${path}, which is not there,`, span);
  if (outcome.kind === "refused" || path.endsWith(".json")) {
    const why = outcome.kind === "refused" ? outcome.message : "is JSON, which is not read here";
    const reason = { code: "function-not-evaluated", subject: `${path} ${why}: it`, span } as const;
    return unknownValue(reason, writtenAt(span));
  }
  const scope = { ...layer.scope, bindings: null };
  const body = session.bodyOf(outcome.file);
  const entries = body.attributes.map((attribute): [string, Value] => [
    attribute.name,
    through(evaluate(attribute.expression, scope), attribute),
  ]);
  return mapValue("object", sortedEntries(new Map(entries)), writtenAt(span));
}
