/** Pieces of JSON Schema that several keys are made of. */

export const text = { type: "string", pattern: "\\S" };

export const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "YYYY-MM-DD" };

export const countryCode = { type: "string", pattern: "^[A-Z]{2}$", description: "ISO 3166-1 alpha-2" };

export const hostName = {
  type: "string",
  pattern: "^[A-Za-z0-9.-]+$",
  description: "a host, such as harbor.example.nl",
};

export const paths = {
  type: "array",
  minItems: 1,
  description: "Folders or files; `.` for all of it.",
  items: text,
};

export const recorded = {
  ...object({
    date: day,
    document: { ...text, description: "A path in the repository, a number or a title." },
  }),
  minProperties: 1,
};

export function object(properties: Record<string, object>, required: readonly string[] = []): object {
  return { type: "object", additionalProperties: false, required, properties };
}

export function list(items: object): object {
  return { type: "array", items };
}
