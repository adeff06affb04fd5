/** JSON values as spans of the text that they were read from. https://www.rfc-editor.org/rfc/rfc8259 */
import type { Span } from "../model/index.ts";

export type JsonValue = JsonObject | JsonArray | JsonString | JsonNumber | JsonBool | JsonNull;

export interface JsonObject extends Span {
  readonly kind: "object";
  /** By name, in the order of the text; of members with the same name the last. */
  readonly members: () => ReadonlyMap<string, JsonMember>;
}

export interface JsonMember {
  /** With its quotes. */
  readonly key: Span;
  readonly value: JsonValue;
}

export interface JsonArray extends Span {
  readonly kind: "array";
  readonly elements: () => readonly JsonValue[];
}

/** The span has the quotes in it. */
export interface JsonString extends Span {
  readonly kind: "string";
  readonly value: string;
}

export interface JsonNumber extends Span {
  readonly kind: "number";
  readonly value: number;
}

export interface JsonBool extends Span {
  readonly kind: "bool";
  readonly value: boolean;
}

export interface JsonNull extends Span {
  readonly kind: "null";
}
