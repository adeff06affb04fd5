/**
 * What a YAML scalar stands for in Terraform: YAML 1.1's words (`yes`, `off`) and timestamps, 1.2's numbers.
 * https://github.com/zclconf/go-cty-yaml
 */
import type { Provenance, Value } from "../../../model/index.ts";
import { exactFromText } from "../number.ts";
import { boolValue, nullValue, stringValue } from "../values.ts";
import { timestampFromYaml } from "./yaml-timestamp.ts";

export interface Scalar {
  readonly text: string;
  /** In full: `tag:yaml.org,2002:str`. */
  readonly tag: string | null;
  readonly quoted: boolean;
}

export type Resolved =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "problem" | "not-supported"; readonly message: string };

const standard = "tag:yaml.org,2002:";
const stringTag = `${standard}str`;
const binaryTag = `${standard}binary`;
const timestampTag = `${standard}timestamp`;
const numberTags: readonly string[] = [`${standard}int`, `${standard}float`];
const otherTags: readonly string[] = [`${standard}bool`, `${standard}null`];
const knownTags = new Set([stringTag, binaryTag, timestampTag, ...numberTags, ...otherTags]);

export function longTag(tag: string): string {
  if (tag.startsWith("!!")) return standard + tag.slice(2);
  return tag.startsWith("!<") ? tag.slice(2, -1) : tag;
}

function problem(message: string): Resolved {
  return { kind: "problem", message };
}

export function resolveScalar(scalar: Scalar, provenance: Provenance): Resolved {
  const { text, tag } = scalar;
  const string: Resolved = { kind: "value", value: stringValue(text.normalize("NFC"), provenance) };
  if (tag !== null && !knownTags.has(tag)) return problem(`the tag ${tag} is not known`);
  if (tag === stringTag) return string;
  if (tag === binaryTag) return isBase64(text) ? string : problem("a binary value is not valid Base64");
  if (scalar.quoted && (tag === null || couldBeMore(text))) return string;
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return { kind: "not-supported", message: "an infinite number" };
  if (tag === null && /^\.(?:nan|NaN|NAN)$/.test(text)) return problem("what is no number is not supported");
  const value = wordOrTimestamp(scalar, provenance) ?? numberOf(scalar, provenance);
  if (value) return { kind: "value", value };
  return tag === null ? string : problem(`"${text}" does not fit its tag ${tag}`);
}

/** Quoted texts that start like a word or a number stay texts, whatever their tag. */
function couldBeMore(text: string): boolean {
  return text === "" || "yYnNtTfFoO~.0123456789+-".includes(text.charAt(0));
}

function wordOrTimestamp({ text, tag }: Scalar, provenance: Provenance): Value | null {
  const word = words.get(text);
  if (word === null) return nullValue(provenance);
  if (word !== undefined) return boolValue(word, provenance);
  if (tag !== null && tag !== timestampTag) return null;
  const timestamp = timestampFromYaml(text);
  return timestamp === null ? null : stringValue(timestamp, provenance);
}

const numberForm = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const basedForm = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

function numberOf({ text, tag }: Scalar, provenance: Provenance): Value | null {
  const tagged = tag !== null && numberTags.includes(tag);
  if (!tagged && !numberForm.test(text)) return null;
  const plain = tagged ? text.replaceAll("_", "") : text;
  const decimal = basedForm.test(plain) ? BigInt(plain).toString() : plain;
  const number = exactFromText(decimal);
  return number && { kind: "number", ...number, provenance };
}

function isBase64(text: string): boolean {
  const bare = text.replaceAll(/[\r\n]/g, "");
  return bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare);
}

function spellings(word: string): readonly string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...["y", "yes", "true", "on"].flatMap(spellings).map((word): [string, boolean] => [word, true]),
  ...["n", "no", "false", "off"].flatMap(spellings).map((word): [string, boolean] => [word, false]),
  ...["", "~", ...spellings("null")].map((word): [string, null] => [word, null]),
]);
