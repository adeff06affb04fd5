/** Functions that read and write other notations. */
import type { Provenance, Value } from "../../../model/index.ts";
import { anyType, stringType } from "../types.ts";
import { listValue, mapValue, stringValue } from "../values.ts";
import { readCsv } from "./csv.ts";
import {
  argument,
  type FunctionDefinition,
  failure,
  type Given,
  made,
  makeText,
  notEvaluated,
  orNull,
  overBudget,
  textAt,
  whole,
} from "./definition.ts";
import { yamlLibrary } from "./heavy.ts";
import { readJson, writeJson } from "./json.ts";
import { sortedByName } from "./sorted-by-name.ts";
import { provenanceIn } from "./source-text.ts";
import { encodingNamed } from "./text-encoding.ts";
import { decodeYaml } from "./yaml-decode.ts";
import { encodeYaml } from "./yaml-encode.ts";

function jsonDecode(given: Given): Value {
  const text = textAt(given, 0);
  given.surroundings.spend(text.length >> 3);
  const read = readJson(text, provenanceIn(argument(given, 0), made(given)));
  if (read.kind === "value") return read.value;
  return read.kind === "not-json"
    ? failure(given, "the text is no JSON")
    : overBudget(given, "nested too deep");
}

function yamlDecode(given: Given): Value {
  const library = yamlLibrary();
  if (!library) return notEvaluated(given, "YAML was not prepared");
  const text = textAt(given, 0);
  given.surroundings.spend(text.length >> 3);
  const decoded = decodeYaml(text, library, provenanceIn(argument(given, 0), made(given)));
  if (decoded.kind === "value") return decoded.value;
  return decoded.kind === "problem" ? failure(given, decoded.message) : overBudget(given, decoded.message);
}

/** The columns are named by the first row. */
function csvDecode(given: Given): Value {
  const text = textAt(given, 0);
  given.surroundings.spend(text.length >> 3);
  const rows = readCsv(text);
  if (!rows) return failure(given, "a quote stands where none may");
  const [names, ...records] = rows;
  if (!names) return failure(given, "there is no header line");
  if (new Set(names).size < names.length) return failure(given, "two columns have the same name");
  if (records.some((record) => record.length !== names.length)) {
    return failure(given, `not every line has ${names.length} fields`);
  }
  const provenance = made(given);
  return listValue(
    "list",
    records.map((record) => recordOf(names, record, provenance)),
    provenance,
  );
}

function recordOf(names: readonly string[], record: readonly string[], provenance: Provenance): Value {
  const fields = names.map((name, index): [string, Value] => [
    name.normalize("NFC"),
    stringValue((record[index] ?? "").normalize("NFC"), provenance),
  ]);
  return mapValue("object", sortedByName(new Map(fields)), provenance);
}

/** Go's form: padded, line breaks allowed, nothing else beside the alphabet. Null for what is none. */
function bytesOfBase64(text: string): Uint8Array | null {
  const bare = text.replaceAll(/[\r\n]/g, "");
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*(?:={0,2})$/.test(bare)) return null;
  return Buffer.from(bare, "base64");
}

function decodeText(given: Given, encodingName: string): Value {
  const encoding = encodingNamed(encodingName);
  if (!encoding) return notEvaluated(given, `the encoding "${encodingName}"`);
  const bytes = bytesOfBase64(textAt(given, 0));
  if (!bytes) return failure(given, "the text is no Base64");
  const text = encoding.decode(bytes);
  return text === null ? failure(given, `the bytes are no text in ${encodingName}`) : makeText(given, text);
}

function encodeText(given: Given, encodingName: string): Value {
  const encoding = encodingNamed(encodingName);
  if (!encoding) return notEvaluated(given, `the encoding "${encodingName}"`);
  const bytes = encoding.encode(textAt(given, 0));
  if (!bytes) return failure(given, `${encodingName} has not all of these letters`);
  return makeText(given, Buffer.from(bytes).toString("base64"));
}

/** https://pkg.go.dev/net/url#QueryEscape */
function urlEncode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
    .replaceAll("%20", "+")
    .replaceAll(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** https://opentofu.org/docs/language/functions/urldecode/ */
function urlDecode(given: Given): Value {
  try {
    return makeText(given, decodeURIComponent(textAt(given, 0).replaceAll("+", " ")));
  } catch {
    return failure(given, "the text is not URL-encoded");
  }
}

const text = whole("text", stringType);
const encodingName = whole("encoding", stringType);

export const encodingFunctions: readonly FunctionDefinition[] = [
  { name: "base64decode", parameters: [text], call: (given) => decodeText(given, "utf-8") },
  { name: "base64encode", parameters: [text], call: (given) => encodeText(given, "utf-8") },
  { name: "csvdecode", parameters: [text], call: csvDecode },
  { name: "jsondecode", parameters: [text], call: jsonDecode },
  {
    name: "jsonencode",
    parameters: [orNull(whole("value", anyType))],
    encodes: true,
    call: (given) => makeText(given, writeJson(argument(given, 0))),
  },
  {
    name: "textdecodebase64",
    parameters: [text, encodingName],
    call: (given) => decodeText(given, textAt(given, 1)),
  },
  {
    name: "textencodebase64",
    parameters: [text, encodingName],
    call: (given) => encodeText(given, textAt(given, 1)),
  },
  { name: "urlencode", parameters: [text], call: (given) => makeText(given, urlEncode(textAt(given, 0))) },
  { name: "urldecode", parameters: [text], call: urlDecode },
  { name: "yamldecode", parameters: [text], call: yamlDecode },
  {
    name: "yamlencode",
    parameters: [orNull(whole("value", anyType))],
    encodes: true,
    call: (given) => makeText(given, encodeYaml(argument(given, 0))),
  },
];
