/** Looking into syntax that is not evaluated. */
import type { Attribute, Body, Expression } from "../hcl/index.ts";

export function attributeNamed(body: Body, name: string): Attribute | null {
  return body.attributes.find((attribute) => attribute.name === name) ?? null;
}

/** The text of a string without interpolation; null for anything else. */
export function literalText(expression: Expression | undefined): string | null {
  if (expression?.kind !== "template") return null;
  if (expression.parts.length === 0) return "";
  const [only] = expression.parts;
  return expression.parts.length === 1 && only?.kind === "text" ? only.value : null;
}
