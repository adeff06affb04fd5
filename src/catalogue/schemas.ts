/** The shape of the catalogue's files, checked with their JSON Schemas; every error in a sentence. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

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

export interface ShapeFault {
  /** A JSON pointer. */
  readonly path: string;
  readonly message: string;
}

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

/** Keywords that only say that something within them failed. */
const wrappers = new Set(["if", "allOf"]);

function readable(errors: readonly ErrorObject[]): readonly ShapeFault[] {
  const faults = new Map<string, ShapeFault>();
  for (const error of errors) {
    if (wrappers.has(error.keyword)) continue;
    // One alternative of a `oneOf` or `anyOf` that misses is no error by itself.
    const alternative = /\/(oneOf|anyOf)\/\d+\/required$/.test(error.schemaPath);
    if (alternative) continue;
    const fault = { path: pathOf(error), message: sentence(error) };
    faults.set(`${fault.path} ${fault.message}`, fault);
  }
  return [...faults.values()];
}

/** An unknown key is pointed at itself, not at what holds it. */
function pathOf({ keyword, instancePath, params }: ErrorObject): string {
  if (keyword !== "additionalProperties") return instancePath;
  const key: string = params.additionalProperty;
  return `${instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function sentence({ keyword, params, message, instancePath }: ErrorObject): string {
  switch (keyword) {
    case "additionalProperties":
      return `unknown key ${JSON.stringify(params.additionalProperty)}`;
    case "propertyNames":
      return `unknown or malformed key ${JSON.stringify(params.propertyName)}`;
    case "required":
      return `${params.missingProperty} is missing`;
    case "enum":
      return `must be one of ${params.allowedValues.join(", ")}`;
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case "pattern":
      return `is not written as it should be: ${params.pattern}`;
    case "not":
      return "global, placeless and location exclude each other";
    case "dependentRequired":
      return `${params.missingProperty} is missing beside ${params.property}`;
    case "oneOf":
    case "anyOf":
      return /^\/regions\/[^/]+$/.test(instancePath)
        ? "needs exactly one of country, countries, oneOf, area and global"
        : "matches none of the forms that are possible here";
    default:
      return message ?? keyword;
  }
}
