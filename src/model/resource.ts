/**
 * What the reading stages deliver: every resource, data source, module call, provider configuration and
 * backend of Terraform, every Kubernetes object, in one shape.
 */
import type { Span } from "./source.ts";
import type { UnknownReason, Value } from "./value.ts";

/** What is judged together: a Terraform root directory with one set of variable files, a plan, a chart. */
export interface Unit {
  readonly kind: "terraform" | "plan" | "state" | "kubernetes" | "kustomize" | "helm";
  /** Relative to the scan root; `.` for the root itself; for a plan the file. */
  readonly path: string;
  /** The variable files that make this variant; null when only files that load by themselves are used. */
  readonly variant: readonly string[] | null;
  /** For a part of what is judged together, such as one of several environments: the path of the whole. */
  readonly within?: string;
}

export type ResourceKind = "resource" | "data" | "module" | "provider" | "backend" | "object";

export interface Resource {
  /** A hash of unit, type and address: the same on every machine. */
  readonly id: string;
  readonly unit: Unit;
  readonly kind: ResourceKind;
  /** Terraform's own address, or `Kind/namespace/name`. */
  readonly address: string;
  /**
   * `aws_s3_bucket`; for a data source the type without `data.`; for a backend its name (`s3`), for a provider
   * its local name, for a module call `module`; for an object `group/Kind`.
   */
  readonly type: string;
  readonly source: "terraform" | "plan" | "state" | "kubernetes";
  readonly presence: "certain" | "possible";
  /** The header of the block, or the object's first line. */
  readonly span: Span;
  readonly provider: ProviderUse | null;
  readonly configuration: Configuration;
  /** Addresses in the same unit that this one refers to. Worked out on demand. */
  readonly references: () => readonly string[];
  /** On a module call whose source is not there: why. What it creates cannot be seen. */
  readonly missing: UnknownReason | null;
  /** For what is defined in a module that was called: the calls, outermost first. */
  readonly calls: readonly Span[];
}

/** The provider that a resource is made with. */
export interface ProviderUse {
  /** The full registry address, such as `registry.terraform.io/hashicorp/aws`, lower case. */
  readonly source: string;
  readonly localName: string;
  readonly alias: string | null;
  /** The provider block; null when the root has none, which Terraform reads as an empty one. */
  readonly configuration: Configuration | null;
  /** Where the provider is or would be configured: its block, else its requirement, else the resource. */
  readonly span: Span;
}

/**
 * What a block says of itself, read on demand: most attributes of most resources are never asked for.
 * The same for a Terraform block, a planned value and a field of a Kubernetes object.
 */
export interface Configuration {
  readonly span: Span;
  /** Null when it is left out. A `null` value is returned as such: it means "as if left out". */
  attribute(name: string): Value | null;
  /** Nested blocks of this type, dynamic ones expanded; also the objects of an attribute written as a list. */
  blocks(name: string): readonly NestedBlock[];
  /** Names of the attributes and block types that are written, in source order. */
  names(): readonly string[];
}

export interface NestedBlock {
  readonly configuration: Configuration;
  /** Possible when a dynamic block's `for_each` is not known. */
  readonly presence: "certain" | "possible";
}
