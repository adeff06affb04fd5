/** What a schema found wrong, each in a sentence. */

/** An error as ajv tells it; what generated checks tell is the same. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  // biome-ignore lint/suspicious/noExplicitAny: ajv's own type; each keyword has parameters of its own
  readonly params: Record<string, any>;
  readonly message?: string;
}

export interface ShapeFault {
  /** A JSON pointer. */
  readonly path: string;
  readonly message: string;
}

/** Keywords that only say that something within them failed. */
const wrappers = new Set(["if", "allOf"]);

export function readable(errors: readonly ShapeError[]): readonly ShapeFault[] {
  const faults = new Map<string, ShapeFault>();
  for (const error of errors) {
    if (wrappers.has(error.keyword)) continue;
    // One alternative of a `oneOf` or `anyOf` that misses is no error by itself.
    const alternative = /\/(oneOf|anyOf)\/\d+\/(required|type)$/.test(error.schemaPath);
    if (alternative) continue;
    const fault = { path: pathOf(error), message: sentence(error) };
    faults.set(`${fault.path} ${fault.message}`, fault);
  }
  return [...faults.values()];
}

/** An unknown key is pointed at itself, not at what holds it. */
function pathOf({ keyword, instancePath, params }: ShapeError): string {
  if (keyword !== "additionalProperties") return instancePath;
  const key: string = params.additionalProperty;
  return `${instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function sentence({ keyword, params, message, instancePath }: ShapeError): string {
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
