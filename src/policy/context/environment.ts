import type { Declared } from "../../model/index.ts";
import { valueAt } from "../../yaml/index.ts";
import type { Reading } from "./reading.ts";

export const schema = {
  type: "object",
  description: "Environment variables as they will be where Terraform runs, such as AWS_REGION.",
  propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
  additionalProperties: { type: "string" },
};

export function read({ data, tree }: Reading): ReadonlyMap<string, Declared> {
  const written = (data.environment as Readonly<Record<string, string>> | undefined) ?? {};
  const names = valueAt(tree, "environment");
  return new Map(
    Object.entries(written).map(([name, value]) => [name, { value, span: valueAt(names, name) ?? tree }]),
  );
}
