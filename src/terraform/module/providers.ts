/**
 * Which provider configuration a resource uses.
 * https://developer.hashicorp.com/terraform/language/modules/develop/providers
 */
import type { Configuration, ProviderUse, Span } from "../../model/index.ts";
import type { Block, Expression } from "../hcl/index.ts";
import { attributeNamed, literalText } from "./blocks.ts";
import { blockConfiguration } from "./configuration.ts";
import type { ModuleInstance } from "./shape.ts";

interface ProviderName {
  readonly local: string;
  readonly alias: string | null;
}

export function providerOf(module: ModuleInstance, block: Block): ProviderUse {
  const type = block.labels[0]?.value ?? "";
  const written = attributeNamed(block.body, "provider");
  const name = (written && nameIn(written.expression)) ?? { local: type.split("_")[0] ?? type, alias: null };
  return providerNamed(module, name, block.header);
}

/** `aws`, `aws.eu`, `aws.by_region[each.key]`, and `"aws.eu"` as it was written before Terraform 0.12. */
function nameIn(expression: Expression): ProviderName | null {
  const text = literalText(expression);
  if (text !== null) {
    const [local = "", alias = null] = text.split(".");
    return { local, alias };
  }
  if (expression.kind === "variable") return { local: expression.name, alias: null };
  if (expression.kind === "index") return nameIn(expression.target);
  if (expression.kind !== "attribute" || expression.target.kind !== "variable") return null;
  return { local: expression.target.name, alias: expression.name };
}

const uses = new WeakMap<ModuleInstance, Map<string, ProviderUse>>();

/** One object for each configuration in a module, so that what is worked out from it is worked out once. */
function providerNamed(module: ModuleInstance, name: ProviderName, fallback: Span): ProviderUse {
  const known = uses.get(module) ?? new Map<string, ProviderUse>();
  uses.set(module, known);
  const key = keyOf(name);
  const before = known.get(key);
  if (before) return before;
  const source = sourceOf(module, name.local);
  const found = findConfiguration(module, name, source);
  const requirement = nearestRequirement(module, name.local);
  const use: ProviderUse = {
    source,
    localName: name.local,
    alias: name.alias,
    configuration: found,
    span: found?.span ?? requirement ?? fallback,
  };
  // Without a block and a requirement the place is the resource's own: not to be shared.
  if (found || requirement) known.set(key, use);
  return use;
}

function keyOf({ local, alias }: ProviderName): string {
  return alias === null ? local : `${local}.${alias}`;
}

/** The full address. A local name that is not required belongs to HashiCorp, as Terraform has it. */
export function sourceOf(module: ModuleInstance, local: string): string {
  const required = module.definition.requirements.get(local)?.source;
  if (!required)
    return local === "terraform"
      ? "terraform.io/builtin/terraform"
      : `registry.terraform.io/hashicorp/${local.toLowerCase()}`;
  const parts = required.toLowerCase().split("/");
  if (parts.length === 1) return `registry.terraform.io/hashicorp/${parts[0]}`;
  return parts.length === 2 ? `registry.terraform.io/${parts.join("/")}` : parts.join("/");
}

function nearestRequirement(module: ModuleInstance, local: string): Span | null {
  for (let at: ModuleInstance | null = module; at !== null; at = at.parent) {
    const requirement = at.definition.requirements.get(local);
    if (requirement) return requirement.span;
  }
  return null;
}

function findConfiguration(module: ModuleInstance, name: ProviderName, source: string): Configuration | null {
  const own = module.definition.providers.get(keyOf(name));
  if (own && !isPassedIn(own, module)) return configurationOf(module, own);
  if (!module.parent) return null;
  const passed = passedName(module, name);
  if (passed) return findConfiguration(module.parent, passed, sourceOf(module.parent, passed.local));
  if (name.alias !== null) return null;
  // What is not passed is inherited: the default configuration of the same provider, whatever its local name.
  const local = localNameOf(module.parent, source) ?? name.local;
  return findConfiguration(module.parent, { local, alias: null }, source);
}

/** Before `configuration_aliases`, a module declared what it is passed with an empty provider block. */
function isPassedIn(block: Block, module: ModuleInstance): boolean {
  if (!module.parent || block.body.blocks.length > 0) return false;
  return block.body.attributes.every(({ name }) => name === "alias" || name === "version");
}

function passedName(module: ModuleInstance, name: ProviderName): ProviderName | null {
  const passed = module.call ? attributeNamed(module.call.body, "providers")?.expression : undefined;
  if (passed?.kind !== "object") return null;
  const item = passed.items.find(({ key }) => {
    const named = nameIn(key);
    return named !== null && keyOf(named) === keyOf(name);
  });
  return item ? nameIn(item.value) : null;
}

function localNameOf(module: ModuleInstance, source: string): string | null {
  for (const local of module.definition.requirements.keys())
    if (sourceOf(module, local) === source) return local;
  return null;
}

const configurations = new WeakMap<ModuleInstance, Map<Block, Configuration>>();

export function configurationOf(module: ModuleInstance, block: Block): Configuration {
  const known = configurations.get(module) ?? new Map<Block, Configuration>();
  configurations.set(module, known);
  const before = known.get(block);
  if (before) return before;
  const configuration = blockConfiguration(block.body, block.header, module.scope);
  known.set(block, configuration);
  return configuration;
}
