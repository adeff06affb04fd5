/** A module call whose source is not there: what it creates cannot be seen, and that is told. */
import type { Exposure, Resource } from "../model/index.ts";
import { unknown } from "./place.ts";

export function exposeModule(resource: Resource): readonly Exposure[] {
  const { missing, span } = resource;
  if (missing === null) return [];
  const deciding = missing.span ?? span;
  return [
    {
      resource,
      role: "hosting",
      place: unknown(missing),
      party: null,
      evidence: [{ kind: "file", span: deciding }],
      deciding,
      conditions: [],
      precision: "high",
      byGeneralRule: false,
      stores: null,
    },
  ];
}
