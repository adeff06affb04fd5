/**
 * Where the code comes from that a configuration runs: providers from a registry, modules from a registry or git.
 * https://developer.hashicorp.com/terraform/language/providers/requirements#source-addresses
 * https://developer.hashicorp.com/terraform/language/modules/sources
 */
import { posix } from "node:path";
import type { FileStore } from "../../discover/index.ts";
import type { Configuration, Resource, Span, Unit, Value } from "../../model/index.ts";
import { stringValue, through, writtenAt } from "../evaluate/index.ts";
import { type Block, parseHcl } from "../hcl/index.ts";
import { sourceOf } from "./providers.ts";
import { makeResource } from "./resources.ts";
import type { ModuleInstance } from "./shape.ts";

export const publicRegistry = "registry.terraform.io";

/** What asks for a provider: a requirement of the root module, an entry of the lock file, or both. */
interface Wanted {
  readonly address: string;
  readonly localName: string;
  readonly requirement: Span | null;
  readonly lock: Span | null;
}

/**
 * The providers that are fetched for a root module, one resource each. The lock file knows those of all modules;
 * without it only what the root itself requires is known to be fetched.
 */
export function collectRequiredProviders(
  root: ModuleInstance,
  unit: Unit,
  files: FileStore,
  lockFolders: readonly string[],
  add: (resource: Resource) => void,
): void {
  const locked = lockFolders.map((folder) => lockedIn(folder, files)).find((found) => found.size > 0);
  for (const wanted of wantedBy(root, locked ?? new Map())) {
    const span = wanted.requirement ?? wanted.lock;
    if (!span || wanted.address.startsWith("terraform.io/builtin/")) continue;
    const { file, start, end } = span;
    const resource = makeResource(root, unit, {
      kind: "provider",
      type: wanted.localName,
      address: `terraform.required_providers.${wanted.localName}`,
      presence: "certain",
      span,
      // It configures nothing: that tells it from a provider block.
      provider: null,
      configuration: sourceConfiguration(wanted, span),
      body: { attributes: [], blocks: [], file, start, end },
      missing: null,
    });
    add(resource);
  }
}

function wantedBy(root: ModuleInstance, locked: ReadonlyMap<string, Block>): readonly Wanted[] {
  const wanted: Wanted[] = [];
  const seen = new Set<string>();
  for (const [localName, { span }] of root.definition.requirements) {
    const address = sourceOf(root, localName);
    const lock = entryFor(address, locked);
    seen.add(lock?.[0] ?? address);
    wanted.push({
      address: lock?.[0] ?? address,
      localName,
      requirement: span,
      lock: lock?.[1].header ?? null,
    });
  }
  for (const [address, block] of locked) {
    if (seen.has(address)) continue;
    wanted.push({ address, localName: localNameFor(address, wanted), requirement: null, lock: block.header });
  }
  return wanted;
}

/** OpenTofu fills the host in with that of its own registry. */
function entryFor(address: string, locked: ReadonlyMap<string, Block>): readonly [string, Block] | null {
  const forms = [address, address.replace(`${publicRegistry}/`, "registry.opentofu.org/")];
  for (const form of forms) {
    const block = locked.get(form);
    if (block) return [form, block];
  }
  return null;
}

/** Two namespaces may have a provider of the same name. */
function localNameFor(address: string, taken: readonly Wanted[]): string {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return taken.some(({ localName }) => localName === name) ? address : name;
}

/** https://developer.hashicorp.com/terraform/language/files/dependency-lock */
function lockedIn(folder: string, files: FileStore): ReadonlyMap<string, Block> {
  const outcome = files.read(posix.join(folder, ".terraform.lock.hcl"));
  if (outcome.kind !== "read") return new Map();
  const blocks = parseHcl(outcome.file).body.blocks.filter(
    ({ type, labels }) => type === "provider" && hostOfProvider(labels[0]?.value ?? "") !== null,
  );
  return new Map(
    blocks.map((block): [string, Block] => [(block.labels[0]?.value ?? "").toLowerCase(), block]),
  );
}

/** Answers for `source` only: the full address, decided where the lock file or the requirement stands. */
function sourceConfiguration({ address, requirement, lock }: Wanted, span: Span): Configuration {
  const decided = stringValue(address, writtenAt(lock ?? span));
  const source: Value = requirement && lock ? through(decided, requirement) : decided;
  return {
    span,
    attribute: (name) => (name === "source" ? source : null),
    blocks: () => [],
    names: () => ["source"],
  };
}

/** The host that the code of a provider comes from, by its full address. */
export function hostOfProvider(address: string): string | null {
  const [host, ...others] = address.split("/");
  return host !== undefined && others.length === 2 ? host : null;
}

/** The host that a module comes from; null for what lies beside the code, and for what cannot be told. */
export function hostOfModule(source: string): string | null {
  const text = source.trim();
  if (/^\.{0,2}\/|^\.{1,2}$|^[a-z]:[\\/]/i.test(text)) return null;
  // Terragrunt's form of a registry address; without a host it is the public registry.
  const tfr = /^tfr:\/\/([^/]*)\//.exec(text);
  if (tfr) return tfr[1] || publicRegistry;
  const address = text.replace(/^(?:[\w-]+::)+/, "");
  const url = /^[a-z][\w+.-]*:\/\/(?:[^/@\s]*@)?([\w.-]+)/i.exec(address);
  if (url) return url[1]?.toLowerCase() ?? null;
  const secureShell = /^[\w.-]+@([\w.-]+):/.exec(address);
  if (secureShell) return secureShell[1]?.toLowerCase() ?? null;
  return hostOfPlainModule(address);
}

/** `github.com/owner/name`, `host/namespace/name/system`, `namespace/name/system`. */
function hostOfPlainModule(address: string): string | null {
  const [path = ""] = address.split(/\/\/|\?/);
  const parts = path.split("/");
  const [first = ""] = parts;
  if (first.includes(".") && parts.length >= 2) return first.toLowerCase();
  return parts.length === 3 && parts.every((part) => /^[\w-]+$/.test(part)) ? publicRegistry : null;
}
