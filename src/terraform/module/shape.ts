/** What a module is while it is read. */
import type { Configuration, Notification, Span, UnknownReason, Value } from "../../model/index.ts";
import type { Budget, Scope, Surroundings } from "../evaluate/index.ts";
import type { Block } from "../hcl/index.ts";
import type { ModuleDefinition } from "./definition.ts";
import type { ExpandedElement, Expansion } from "./expansion.ts";
import type { InstalledModules } from "./installed.ts";

export interface ModuleInstance {
  readonly definition: ModuleDefinition;
  /** Empty for the root, else such as `module.data["a"]`. */
  readonly address: string;
  readonly presence: "certain" | "possible";
  readonly parent: ModuleInstance | null;
  /** The call that made it; null for the root. */
  readonly call: Block | null;
  /** In which the arguments of the call are read, with `each` or `count` bound; null for the root. */
  readonly callScope: Scope | null;
  /** The names of the calls, outermost first, as the index of installed modules joins them. */
  readonly names: readonly string[];
  /** The headers of the calls, outermost first. */
  readonly calls: readonly Span[];
  readonly scope: Scope;
  readonly variable: (name: string) => Value;
  readonly local: (name: string) => Value;
  readonly output: (name: string) => Value;
  readonly group: (kind: "resource" | "data", name: string) => Group<BlockInstance> | null;
  readonly child: (name: string) => Group<ModuleInstance> | Missing | null;
  readonly unit: UnitReading;
}

/** What all modules of a unit share while it is read. */
export interface UnitReading {
  readonly folder: string;
  readonly workspace: string | null;
  readonly budget: Budget;
  readonly surroundings: Surroundings;
  readonly definitionOf: (folder: string) => ModuleDefinition;
  readonly moduleExists: (folder: string) => boolean;
  readonly installed: InstalledModules;
  readonly notify: (notification: Notification) => void;
}

/** The instances of one block. */
export interface Group<T> {
  readonly block: Block;
  readonly form: Expansion["form"];
  readonly reason: UnknownReason | null;
  readonly members: readonly Member<T>[];
}

export interface Member<T> {
  readonly key: string | number | null;
  readonly what: T;
}

export interface BlockInstance {
  readonly block: Block;
  /** Without `data.` and module path, with the instance key: `aws_s3_bucket.b["x"]`. */
  readonly name: string;
  readonly address: string;
  readonly presence: "certain" | "possible";
  readonly configuration: Configuration;
  readonly scope: Scope;
}

/** A call whose source is not there. */
export interface Missing {
  readonly missing: UnknownReason;
  readonly elements: readonly ExpandedElement[];
}

export function isMissing(child: Group<ModuleInstance> | Missing): child is Missing {
  return "missing" in child;
}

/** An address in a module; the root adds nothing. */
export function join(module: string, name: string): string {
  return module === "" ? name : `${module}.${name}`;
}
