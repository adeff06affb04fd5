/** The shape of the catalogue's files, checked with their JSON Schemas; every error in a sentence. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readable, type ShapeFault } from "./shape-faults.ts";

export const shelves = [
  "parties",
  "providers",
  "backends",
  "areas",
  "kubernetes",
  "alternatives",
  "protection",
] as const;
/** A folder of the catalogue. */
export type Shelf = (typeof shelves)[number];

const schemaOf: Readonly<Record<Shelf, string>> = {
  parties: "catalogue-party.schema.json",
  providers: "catalogue-provider.schema.json",
  backends: "catalogue-backend.schema.json",
  areas: "catalogue-area.schema.json",
  kubernetes: "catalogue-kubernetes.schema.json",
  alternatives: "catalogue-alternatives.schema.json",
  protection: "catalogue-protection.schema.json",
};

export function validators(folder: string): (shelf: Shelf, document: unknown) => readonly ShapeFault[] {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  for (const name of Object.values(schemaOf)) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, name), "utf8")), name);
  }
  return (shelf, document) => {
    if (ajv.validate(schemaOf[shelf], document)) return [];
    return readable(ajv.errors ?? []);
  };
}
