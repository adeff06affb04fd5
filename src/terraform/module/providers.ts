/**
 * Which provider configuration a resource uses.
 * https://developer.hashicorp.com/terraform/language/modules/develop/providers
 */
import type { Configuration, ProviderUse, Span } from "../../model/index.ts";
import { evaluate, type Scope, textOfKey } from "../evaluate/index.ts";
import type { Block, Expression } from "../hcl/index.ts";
import { attributeNamed, isEmptyProvider, literalText } from "./blocks.ts";
import { blockConfiguration } from "./configuration.ts";
import { type ExpandedElement, expand } from "./expansion.ts";
import type { ModuleInstance } from "./shape.ts";

interface ProviderName {
  readonly local: string;
  readonly alias: string | null;
  /** The key of one of several configurations made by `for_each`; empty when it is not known. */
  readonly instance: string | null;
}

/** `scope` is that of the instance, in which `aws.by_region[each.key]` is read. */
export function providerOf(module: ModuleInstance, block: Block, scope: Scope): ProviderUse {
  const type = block.labels[0]?.value ?? "";
  const written = attributeNamed(block.body, "provider");
  const named = written ? nameIn(written.expression, scope) : null;
  const name = named ?? { local: type.split("_")[0] ?? type, alias: null, instance: null };
  return providerNamed(module, name, block.header);
}

/** `aws`, `aws.eu`, `aws.by_region[each.key]`, and `"aws.eu"` as it was written before Terraform 0.12. */
function nameIn(expression: Expression, scope: Scope): ProviderName | null {
  const text = literalText(expression);
  if (text !== null) {
    const [local = "", alias = null] = text.split(".");
    return { local, alias, instance: null };
  }
  if (expression.kind === "variable") return { local: expression.name, alias: null, instance: null };
  if (expression.kind === "index") {
    const named = nameIn(expression.target, scope);
    return named && { ...named, instance: textOfKey(evaluate(expression.key, scope)) ?? "" };
  }
  if (expression.kind !== "attribute" || expression.target.kind !== "variable") return null;
  return { local: expression.target.name, alias: expression.name, instance: null };
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

function keyOf(name: ProviderName): string {
  return name.instance === null ? nameOf(name) : `${nameOf(name)}[${name.instance}]`;
}

function nameOf({ local, alias }: ProviderName): string {
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
  const own = module.definition.providers.get(nameOf(name));
  if (own && !isPassedIn(own, module)) return configurationOf(module, own, name.instance);
  if (!module.parent) return null;
  const passed = passedName(module, name);
  if (passed) return findConfiguration(module.parent, passed, sourceOf(module.parent, passed.local));
  if (name.alias !== null) return null;
  // What is not passed is inherited: the default configuration of the same provider, whatever its local name.
  const local = localNameOf(module.parent, source) ?? name.local;
  return findConfiguration(module.parent, { local, alias: null, instance: null }, source);
}

/** Before `configuration_aliases`, a module declared what it is passed with an empty provider block. */
function isPassedIn(block: Block, module: ModuleInstance): boolean {
  return module.parent !== null && isEmptyProvider(block);
}

function passedName(module: ModuleInstance, name: ProviderName): ProviderName | null {
  const passed = module.call ? attributeNamed(module.call.body, "providers")?.expression : undefined;
  if (passed?.kind !== "object") return null;
  const item = passed.items.find(({ key }) => {
    const named = nameIn(key, module.scope);
    return named !== null && nameOf(named) === nameOf(name);
  });
  return item ? nameIn(item.value, module.callScope ?? module.scope) : null;
}

function localNameOf(module: ModuleInstance, source: string): string | null {
  for (const local of module.definition.requirements.keys())
    if (sourceOf(module, local) === source) return local;
  return null;
}

const configurations = new WeakMap<ModuleInstance, Map<string, Configuration>>();

/** `instance` is the key of one made by `for_each`, which OpenTofu knows; null where there is none. */
export function configurationOf(
  module: ModuleInstance,
  block: Block,
  instance: string | null,
): Configuration {
  const known = configurations.get(module) ?? new Map<string, Configuration>();
  configurations.set(module, known);
  const key = JSON.stringify([block.file.path, block.start, instance]);
  const before = known.get(key);
  if (before) return before;
  // A key that is not known leaves `each` unbound, and with it whatever the block takes from it.
  const element =
    instance === null ? null : providerInstances(module, block).find((each) => each.key === instance);
  const configuration = blockConfiguration(block.body, block.header, element?.scope ?? module.scope);
  known.set(key, configuration);
  return configuration;
}

/** https://opentofu.org/docs/language/providers/configuration/#for_each-multiple-instances-of-a-provider-configuration */
export function providerInstances(module: ModuleInstance, block: Block): readonly ExpandedElement[] {
  return attributeNamed(block.body, "for_each")
    ? expand(block, module.scope, module.unit.notify).elements
    : [];
}
