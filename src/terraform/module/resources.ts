/** From a module tree to the list of what is in it, with Terraform's own addresses. */
import { createHash } from "node:crypto";
import type { FileStore } from "../../discover/index.ts";
import {
  type Configuration,
  inRepository,
  type ProviderUse,
  type Resource,
  type ResourceKind,
  type Span,
  type Unit,
  type UnknownReason,
} from "../../model/index.ts";
import type { Block, Body } from "../hcl/index.ts";
import { completedBackend } from "./backend-files.ts";
import { attributeNamed, literalText } from "./blocks.ts";
import { blockConfiguration } from "./configuration.ts";
import type { Deployment } from "./deployment.ts";
import { configurationOf, providerInstances, providerOf, sourceOf } from "./providers.ts";
import { referencesOf } from "./references.ts";
import { type BlockInstance, isMissing, join, type ModuleInstance } from "./shape.ts";

export function collectResources(
  root: ModuleInstance,
  unit: Unit,
  files: FileStore,
  add: (resource: Resource) => void,
): void {
  for (const written of root.definition.backends) {
    const backend = backendResource(root, unit, written);
    const configuration = completedBackend(backend.configuration, files, unit, root.scope);
    add(written.type === "cloud" ? backend : { ...backend, configuration });
  }
  collectModule(root, unit, add);
}

/** The same for a root that another tool deploys. */
export function collectDeployment(
  root: ModuleInstance,
  unit: Unit,
  { module, backend }: Deployment,
  add: (resource: Resource) => void,
): void {
  if (backend) {
    const { type, span, configuration } = backend;
    const address = `terraform.backend.${type}`;
    add(
      makeResource(root, unit, { ...partsOfDeployment(span), kind: "backend", type, address, configuration }),
    );
  } else for (const written of root.definition.backends) add(backendResource(root, unit, written));
  if (module.kind === "missing") {
    const { reason, inputs: configuration } = module;
    const parts = partsOfDeployment(reason.span ?? configuration.span);
    // Terraform itself has no address for what a root module comes from; this is what Terragrunt calls it.
    const own = { kind: "module", type: "module", address: "terraform.source" } as const;
    add(makeResource(root, unit, { ...parts, ...own, configuration, missing: reason }));
  }
  collectModule(root, unit, add);
}

function partsOfDeployment(span: Span): Pick<Parts, "presence" | "span" | "provider" | "body" | "missing"> {
  const { file, start, end } = span;
  const body: Body = { attributes: [], blocks: [], file, start, end };
  return { presence: "certain", span, provider: null, body, missing: null };
}

function collectModule(module: ModuleInstance, unit: Unit, add: (resource: Resource) => void): void {
  const { definition } = module;
  for (const [name, block] of definition.providers) {
    if (module.parent && block.body.attributes.length + block.body.blocks.length === 0) continue;
    const instances = providerInstances(module, block);
    if (instances.length === 0) add(providerResource(module, unit, name, block, null));
    for (const { suffix, key } of instances) {
      add(providerResource(module, unit, `${name}${suffix}`, block, key === null ? null : String(key)));
    }
  }
  for (const name of definition.dataSources.keys()) collectGroup(module, unit, "data", name, add);
  for (const name of definition.resources.keys()) collectGroup(module, unit, "resource", name, add);
  for (const [name, call] of definition.calls) collectCall(module, unit, name, call, add);
}

function collectGroup(
  module: ModuleInstance,
  unit: Unit,
  kind: "resource" | "data",
  name: string,
  add: (resource: Resource) => void,
): void {
  const group = module.group(kind, name);
  if (!group) return;
  for (const { what } of group.members) {
    add(blockResource(module, unit, kind, what, providerOf(module, what.block, what.scope)));
  }
}

function blockResource(
  module: ModuleInstance,
  unit: Unit,
  kind: "resource" | "data",
  instance: BlockInstance,
  provider: ProviderUse,
): Resource {
  const type = instance.block.labels[0]?.value ?? "";
  return makeResource(module, unit, {
    kind,
    type,
    address: instance.address,
    presence: instance.presence,
    span: instance.block.header,
    provider,
    configuration: instance.configuration,
    body: instance.block.body,
    missing: null,
  });
}

interface Parts {
  readonly kind: ResourceKind;
  readonly type: string;
  readonly address: string;
  readonly presence: Resource["presence"];
  readonly span: Span;
  readonly provider: ProviderUse | null;
  readonly configuration: Configuration;
  readonly body: Body;
  readonly missing: UnknownReason | null;
}

export function makeResource(module: ModuleInstance, unit: Unit, parts: Parts): Resource {
  const { body, kind, type, address, presence, span, provider, configuration, missing } = parts;
  let references: readonly string[] | null = null;
  let id: string | null = null;
  return {
    // Hashed when it is asked for: most are named in no finding.
    get id() {
      id ??= resourceId(unit, type, address);
      return id;
    },
    kind,
    type,
    address,
    presence,
    provider,
    configuration,
    missing,
    span: inRepository(span, module.calls),
    unit,
    source: "terraform",
    references: () => {
      references ??= referencesOf(module, body);
      return references;
    },
    calls: module.calls,
  };
}

/** The identity of a resource is its unit, type and address; 16 hexadecimal digits keep reports short. */
export function resourceId(unit: Unit, type: string, address: string): string {
  const identity = JSON.stringify([unit.kind, unit.path, unit.variant, type, address]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 16);
}

function providerResource(
  module: ModuleInstance,
  unit: Unit,
  name: string,
  block: Block,
  instance: string | null,
): Resource {
  const configuration = configurationOf(module, block, instance);
  const local = block.labels[0]?.value ?? "";
  const alias = literalText(attributeNamed(block.body, "alias")?.expression);
  const source = sourceOf(module, local);
  return makeResource(module, unit, {
    kind: "provider",
    type: local,
    address: join(module.address, `provider.${name}`),
    presence: module.presence,
    span: block.header,
    provider: { source, localName: local, alias, configuration, span: block.header },
    configuration,
    body: block.body,
    missing: null,
  });
}

function backendResource(module: ModuleInstance, unit: Unit, block: Block): Resource {
  const type = block.type === "cloud" ? "cloud" : (block.labels[0]?.value ?? "");
  return makeResource(module, unit, {
    kind: "backend",
    type,
    address: block.type === "cloud" ? "terraform.cloud" : `terraform.backend.${type}`,
    presence: "certain",
    span: block.header,
    provider: null,
    configuration: blockConfiguration(block.body, block.header, module.scope),
    body: block.body,
    missing: null,
  });
}

function collectCall(
  module: ModuleInstance,
  unit: Unit,
  name: string,
  call: Block,
  add: (resource: Resource) => void,
): void {
  const child = module.child(name);
  if (!child) return;
  const addCall = (
    suffix: string,
    presence: Resource["presence"],
    configuration: Configuration,
    missing: UnknownReason | null,
  ) =>
    add(
      makeResource(module, unit, {
        kind: "module",
        type: "module",
        address: join(module.address, `module.${name}${suffix}`),
        presence: module.presence === "possible" ? "possible" : presence,
        span: call.header,
        provider: null,
        configuration,
        body: call.body,
        missing,
      }),
    );
  if (isMissing(child)) {
    for (const { suffix, presence, scope } of child.elements) {
      addCall(suffix, presence, blockConfiguration(call.body, call.header, scope), child.missing);
    }
    return;
  }
  for (const { what } of child.members) {
    const suffix = what.address.slice(join(module.address, `module.${name}`).length);
    addCall(
      suffix,
      what.presence,
      blockConfiguration(call.body, call.header, what.callScope ?? module.scope),
      null,
    );
    collectModule(what, unit, add);
  }
}
