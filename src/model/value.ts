/**
 * What an expression came to: known, unknown with a reason, or one of a known set, and how it came there.
 *
 * Collections hold Values, so that only the touched part of a list or an object is unknown.
 */
import type { Span } from "./source.ts";

/** Where a value was decided. */
export type Origin =
  /** A literal, or the expression that joined several values. */
  | { readonly kind: "file"; readonly span: Span }
  /** `--var name=value`; `declared` is the variable's block. */
  | { readonly kind: "option"; readonly text: string; readonly declared: Span | null }
  /** `TF_VAR_name` or an environment value declared in the configuration. */
  | { readonly kind: "environment"; readonly name: string; readonly declared: Span | null }
  /** Left out: `span` is where it could have been written. */
  | { readonly kind: "absence"; readonly span: Span };

/** The definitions a value passed through, the use first: `region = var.region`, a module argument, a local. */
export interface Path {
  readonly step: Span;
  readonly next: Path | null;
}

export interface Provenance {
  readonly origin: Origin;
  readonly path: Path | null;
  /** The conditions and keys that chose this value among others. */
  readonly conditions: readonly Span[];
}

interface Traced {
  readonly provenance: Provenance;
  /** Never printed in any report. */
  readonly sensitive?: true;
  /** Or else it is an error, because a key or an element may not be there. Only `try` and `can` see this. */
  readonly mayFail?: true;
  /** What this text is the encoded form of, as by `yamlencode`: every part of it is where it was written. */
  readonly encodes?: Value;
}

export interface StringValue extends Traced {
  readonly kind: "string";
  readonly value: string;
}
export interface NumberValue extends Traced {
  readonly kind: "number";
  readonly value: number;
  /** The decimal text, where a JavaScript number cannot hold all of it: Terraform counts with 512 bits. */
  readonly exact?: string;
}
export interface BoolValue extends Traced {
  readonly kind: "bool";
  readonly value: boolean;
}
export interface NullValue extends Traced {
  readonly kind: "null";
}
/** A set holds its elements in Terraform's order, without equal ones. */
export interface ListValue extends Traced {
  readonly kind: "list";
  readonly flavour: "list" | "set" | "tuple";
  readonly elements: readonly Value[];
}
/** Entries are in Terraform's order: by key. A Map, so that `__proto__` is a key like any other. */
export interface MapValue extends Traced {
  readonly kind: "map";
  readonly flavour: "map" | "object";
  readonly entries: ReadonlyMap<string, Value>;
  /** Where the keys were written, as far as known: a key can be what decides (`location = each.key`). */
  readonly keys?: ReadonlyMap<string, Provenance>;
  /** A resource or a module: it has more attributes than are listed, and this is why they are not known. */
  readonly open?: UnknownReason;
}
export interface UnknownValue extends Traced {
  readonly kind: "unknown";
  readonly reason: UnknownReason;
  /** A text that surely starts with one of these: what a validation rule says of a variable without a value. */
  readonly startsWith?: readonly string[];
  /** A collection of which only is known what each of its elements is: what a rule says of a list without a value. */
  readonly each?: Value;
  /** The same of its keys, where they are texts. */
  readonly eachKey?: Value;
}
/** At least two and at most `mostCandidates`, none of them unknown or one-of. */
export interface OneOfValue extends Traced {
  readonly kind: "one-of";
  readonly candidates: readonly KnownValue[];
}

export type KnownValue = StringValue | NumberValue | BoolValue | NullValue | ListValue | MapValue;
export type Value = KnownValue | UnknownValue | OneOfValue;

/** Beyond this a one-of becomes unknown: the number of combinations must stay bounded. */
export const mostCandidates = 16;

export type UnknownCode =
  | "variable-without-value"
  | "provider-region-unset"
  | "module-not-fetched"
  | "module-argument-missing"
  | "data-source"
  | "computed"
  | "placeholder"
  | "not-declared"
  | "cycle"
  | "function-not-evaluated"
  | "invalid-expression"
  | "too-many-candidates"
  | "environment"
  | "budget"
  | "region-not-in-catalogue"
  | "type-not-in-catalogue"
  | "provider-not-in-catalogue"
  | "left-to-provider"
  | "placed-elsewhere"
  | "global-by-nature"
  | "cluster-not-declared";

export interface UnknownReason {
  readonly code: UnknownCode;
  /** What is missing, as the author would name it: `var.region`, `data.aws_region.current.name`. */
  readonly subject: string;
  /** Where it could be settled: the variable's block, the data source, the call. */
  readonly span: Span | null;
  /** For `computed` and `data-source`: the resource whose attribute this is. */
  readonly reference?: ResourceReference;
}

/** A reference to an attribute that only the real resource knows, such as an id or an ARN. */
export interface ResourceReference {
  /** The instance's address in its unit, module path included; no instance key when that is unknown. */
  readonly address: string;
  /** The attribute path read from it; empty for the resource as a whole. */
  readonly attribute: readonly string[];
  /** The path of the Terraform unit that the resource is in, when it is another one. */
  readonly unit?: string;
}
