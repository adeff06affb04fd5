/** Digests and names made from them. What is random or needs a secret is not evaluated. */
import { createHash } from "node:crypto";
import type { Value } from "../../../model/index.ts";
import { stringType } from "../types.ts";
import { type FunctionDefinition, failure, type Given, makeText, textAt, whole } from "./definition.ts";

export type Digest = "md5" | "sha1" | "sha256" | "sha512";

export function digest(algorithm: Digest, bytes: string | Uint8Array, encoding: "hex" | "base64"): string {
  return createHash(algorithm).update(bytes).digest(encoding);
}

function digestFunction(name: string, algorithm: Digest, encoding: "hex" | "base64"): FunctionDefinition {
  return {
    name,
    parameters: [whole("text", stringType)],
    call: (given) => makeText(given, digest(algorithm, textAt(given, 0), encoding)),
  };
}

/** https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5 */
const namespaces = new Map([
  ["dns", "6ba7b8109dad11d180b400c04fd430c8"],
  ["url", "6ba7b8119dad11d180b400c04fd430c8"],
  ["oid", "6ba7b8129dad11d180b400c04fd430c8"],
  ["x500", "6ba7b8149dad11d180b400c04fd430c8"],
]);

function namespaceOf(text: string): string | null {
  const named = namespaces.get(text);
  if (named) return named;
  const [, bare] = /^(?:urn:uuid:|\{)?([0-9a-f-]+)\}?$/i.exec(text) ?? [];
  const written = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})$/i;
  return bare !== undefined && written.test(bare) ? bare.replaceAll("-", "").toLowerCase() : null;
}

function uuidOfName(given: Given): Value {
  const namespace = namespaceOf(textAt(given, 0));
  if (!namespace) return failure(given, `"${textAt(given, 0)}" is no namespace`);
  const hash = createHash("sha1").update(Buffer.from(namespace, "hex")).update(textAt(given, 1)).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return makeText(given, parts.join("-"));
}

export const hashFunctions: readonly FunctionDefinition[] = [
  digestFunction("md5", "md5", "hex"),
  digestFunction("sha1", "sha1", "hex"),
  digestFunction("sha256", "sha256", "hex"),
  digestFunction("sha512", "sha512", "hex"),
  digestFunction("base64sha256", "sha256", "base64"),
  digestFunction("base64sha512", "sha512", "base64"),
  {
    name: "uuidv5",
    parameters: [whole("namespace", stringType), whole("name", stringType)],
    call: uuidOfName,
  },
];
