/** Looking into syntax that is not evaluated. */
import type { Attribute, Block, Body, Expression } from "../hcl/index.ts";

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

/** A block with only an alias says that a configuration is passed in. */
export function isEmptyProvider(block: Block): boolean {
  return (
    block.body.blocks.length === 0 &&
    block.body.attributes.every(({ name }) => name === "alias" || name === "version")
  );
}
