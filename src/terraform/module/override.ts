/**
 * Override files: their blocks change blocks of the same kind and name, attribute by attribute.
 * https://developer.hashicorp.com/terraform/language/files/override#merging-behavior
 */
import type { Attribute, Block, Body } from "../hcl/index.ts";
import { attributeNamed } from "./blocks.ts";

export function mergeOverrides(blocks: readonly Block[], overrides: readonly Block[]): readonly Block[] {
  if (overrides.length === 0) return blocks;
  const merged = [...blocks];
  for (const override of overrides) {
    if (override.type === "locals") overrideLocals(merged, override);
    else if (override.type === "terraform") overrideSettings(merged, override);
    else {
      const at = merged.findIndex((block) => identity(block) === identity(override));
      const block = merged[at];
      // Terraform refuses an override without its original; read as a block of its own nothing is lost.
      if (block) merged[at] = mergeBlock(block, override);
      else merged.push(override);
    }
  }
  return merged;
}

function identity(block: Block): string {
  const alias = block.type === "provider" ? attributeNamed(block.body, "alias") : null;
  const labels = block.labels.map((label) => label.value);
  const aliasText = alias
    ? alias.expression.file.text.slice(alias.expression.start, alias.expression.end)
    : "";
  return JSON.stringify([block.type, ...labels, aliasText]);
}

/** Attributes are replaced one by one; nested blocks of a type are replaced all together. */
function mergeBlock(block: Block, override: Block): Block {
  return { ...block, body: mergeBodies(block.body, override.body) };
}

function mergeBodies(body: Body, override: Body): Body {
  const replaced = new Set(override.blocks.map(blockKind));
  return {
    ...body,
    attributes: mergeAttributes(body.attributes, override.attributes),
    blocks: [...body.blocks.filter((block) => !replaced.has(blockKind(block))), ...override.blocks],
  };
}

/** A dynamic block counts as the block that it makes. */
function blockKind(block: Block): string {
  return block.type === "dynamic" ? (block.labels[0]?.value ?? "") : block.type;
}

function mergeAttributes(
  attributes: readonly Attribute[],
  overrides: readonly Attribute[],
): readonly Attribute[] {
  const names = new Set(overrides.map((attribute) => attribute.name));
  return [...attributes.filter((attribute) => !names.has(attribute.name)), ...overrides];
}

function overrideLocals(blocks: Block[], override: Block): void {
  const names = new Set(override.body.attributes.map((attribute) => attribute.name));
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "locals") continue;
    const attributes = block.body.attributes.filter((attribute) => !names.has(attribute.name));
    blocks[index] = { ...block, body: { ...block.body, attributes } };
  }
  blocks.push(override);
}

/** A backend or cloud block replaces either; required providers are replaced one by one. */
function overrideSettings(blocks: Block[], override: Block): void {
  const inner = override.body.blocks;
  const replacesBackend = inner.some((block) => isBackend(block));
  const required = new Set(
    inner
      .filter((block) => block.type === "required_providers")
      .flatMap((block) => block.body.attributes.map(({ name }) => name)),
  );
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "terraform") continue;
    const kept = block.body.blocks
      .filter((each) => !(replacesBackend && isBackend(each)))
      .map((each) => (each.type === "required_providers" ? withoutAttributes(each, required) : each));
    blocks[index] = { ...block, body: { ...block.body, blocks: kept } };
  }
  blocks.push(override);
}

function isBackend(block: Block): boolean {
  return block.type === "backend" || block.type === "cloud";
}

function withoutAttributes(block: Block, names: ReadonlySet<string>): Block {
  const attributes = block.body.attributes.filter((attribute) => !names.has(attribute.name));
  return { ...block, body: { ...block.body, attributes } };
}
