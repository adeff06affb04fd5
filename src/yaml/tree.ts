/**
 * A YAML document as a tree in which every node is a place in the text.
 *
 * Aliases are followed: the node that an anchor names is shared, and `alias` on the entry or item says where it
 * was used. Merge keys are applied. Every node, followed to the end, is of bounded size and depth.
 */
import type { Span } from "../model/index.ts";

export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

export interface YamlScalar extends Span {
  readonly kind: "scalar";
  /**
   * By the core schema of YAML 1.2: `NO` and `2027-01-01` are strings.
   * https://yaml.org/spec/1.2.2/#103-core-schema
   */
  readonly value: string | number | boolean | null;
  /** As meant by the author, escapes and folding done, before `value` was made of it. */
  readonly text: string;
  readonly style: "plain" | "quoted" | "block";
  readonly tag: string | null;
}

export interface YamlSequence extends Span {
  readonly kind: "sequence";
  readonly items: readonly YamlItem[];
  readonly tag: string | null;
}

export interface YamlItem {
  readonly value: YamlNode;
  readonly alias: Span | null;
}

export interface YamlMapping extends Span {
  readonly kind: "mapping";
  /** Own entries in source order, then those that a merge key brought. */
  readonly entries: readonly YamlEntry[];
  readonly tag: string | null;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  /** Where the value is an alias: that place. */
  readonly alias: Span | null;
  /** The merge key that brought this entry. */
  readonly merge: Span | null;
}

export interface YamlDiagnostic {
  readonly kind: "syntax" | "duplicate-key" | "key" | "alias" | "merge" | "too-large";
  readonly span: Span;
  readonly message: string;
}

export interface YamlFile {
  /** One per document that could be read; an empty document is a null scalar. */
  readonly documents: readonly YamlNode[];
  readonly diagnostics: readonly YamlDiagnostic[];
}
