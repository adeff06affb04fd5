/** Functions on files under the scan root, and on paths as texts. */
import { posix } from "node:path";
import type { Value } from "../../../model/index.ts";
import { compareText } from "../equal.ts";
import { stringType } from "../types.ts";
import {
  argument,
  type FunctionDefinition,
  failure,
  type Given,
  longestText,
  made,
  makeBool,
  makeText,
  makeTexts,
  mapAt,
  mapping,
  notEvaluated,
  overBudget,
  textAt,
  whole,
} from "./definition.ts";
import { expandBraces, hasWildcard, isPattern, matchesPath } from "./glob.ts";
import { type Digest, digest } from "./hash-and-crypto.ts";
import { sourceOf } from "./source-text.ts";

function withFile(given: Given, apply: (bytes: Uint8Array, path: string | null) => Value): Value {
  const path = textAt(given, 0);
  const file = given.surroundings.readFile(path);
  if (file.kind === "missing") return failure(given, `"${path}": ${file.problem}`);
  if (file.kind === "unreadable") return notEvaluated(given, `"${path}": ${file.problem}`);
  if (file.bytes.length > longestText) return overBudget(given, "a file larger than 1 MB");
  given.surroundings.spend(file.bytes.length >> 6);
  return apply(file.bytes, file.path ?? null);
}

/** Null for bytes that are no UTF-8. A byte order mark is part of the text, as in Terraform. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function withText(given: Given, apply: (text: string) => Value): Value {
  return withFile(given, (bytes) => {
    const text = decode(bytes);
    return text === null ? failure(given, `"${textAt(given, 0)}" holds no UTF-8 text`) : apply(text);
  });
}

/** The text was decided in the file that it is read from. */
function readText(given: Given): Value {
  return withFile(given, (bytes, path) => {
    const text = decode(bytes);
    if (text === null) return failure(given, `"${textAt(given, 0)}" holds no UTF-8 text`);
    if (path === null || text.startsWith("\ufeff")) return makeText(given, text);
    const file = sourceOf(given.surroundings, path, text);
    const origin = { kind: "file", span: { file, start: 0, end: text.length } } as const;
    return makeText(given, text, { ...made(given), origin });
  });
}

function fileExists(given: Given): Value {
  const file = given.surroundings.readFile(textAt(given, 0));
  if (file.kind === "unreadable") return notEvaluated(given, `"${textAt(given, 0)}": ${file.problem}`);
  return makeBool(given, file.kind === "file");
}

function fileDigest(name: string, algorithm: Digest, encoding: "hex" | "base64"): FunctionDefinition {
  return {
    name,
    parameters: [whole("path", stringType)],
    call: (given) => withFile(given, (bytes) => makeText(given, digest(algorithm, bytes, encoding))),
  };
}

function fileSet(given: Given): Value {
  const folder = posix.normalize(textAt(given, 0));
  const patterns = expandBraces(posix.join(folder, textAt(given, 1)));
  if (!patterns?.every(isPattern)) return failure(given, "the pattern cannot be read");
  const found = new Set<string>();
  for (const pattern of patterns) {
    const start = fixedFolder(pattern);
    const files = given.surroundings.listFiles(start);
    if (files.kind === "unreadable") return notEvaluated(given, `"${start}": ${files.problem}`);
    given.surroundings.spend(files.paths.length);
    for (const path of files.paths) {
      const full = posix.join(start, path);
      if (matchesPath(pattern, full)) found.add(posix.relative(folder, full));
    }
  }
  return makeTexts(given, "set", [...found].sort(compareText));
}

/** The folder that every match is in: the parts before the first wildcard, and never the last part. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split("/").slice(0, -1);
  const wild = parts.findIndex(hasWildcard);
  const fixed = (wild === -1 ? parts : parts.slice(0, wild)).join("/");
  return fixed === "" ? (pattern.startsWith("/") ? "/" : ".") : fixed;
}

/** https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#identifiers */
const identifier = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;

function render(given: Given, path: string | null, text: string, source: Value): Value {
  const variables = mapAt(given, 1);
  const wrong = [...variables.entries.keys()].find((name) => !identifier.test(name));
  if (wrong !== undefined) return failure(given, `"${wrong}" is no name for a variable`);
  const rendered = given.surroundings.renderTemplate({ path, text, source }, variables);
  return rendered.kind === "null" ? failure(given, "the template gives null") : rendered;
}

function absolutePath(given: Given): Value {
  const path = given.surroundings.absolutePath(textAt(given, 0));
  return path === null ? notEvaluated(given, "where Terraform runs") : makeText(given, path);
}

function expandHome(given: Given): Value {
  return textAt(given, 0).startsWith("~") ? notEvaluated(given, "whose home it is") : argument(given, 0);
}

/** Go's `filepath.Base`: an empty path is `.`. */
function baseName(path: string): string {
  const trimmed = withoutTrailingSlashes(path);
  if (trimmed === "") return path === "" ? "." : "/";
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

/** Go's `filepath.Dir`: what stands before the last slash, tidied up. */
function folderName(path: string): string {
  const folder = posix.normalize(path.slice(0, path.lastIndexOf("/") + 1));
  return folder.length > 1 ? withoutTrailingSlashes(folder) : folder;
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

const path = whole("path", stringType);

export const filesystemFunctions: readonly FunctionDefinition[] = [
  { name: "abspath", parameters: [path], call: absolutePath },
  { name: "basename", parameters: [path], call: (given) => makeText(given, baseName(textAt(given, 0))) },
  { name: "dirname", parameters: [path], call: (given) => makeText(given, folderName(textAt(given, 0))) },
  { name: "pathexpand", parameters: [path], call: expandHome },
  { name: "file", parameters: [path], call: readText },
  { name: "fileexists", parameters: [path], call: fileExists },
  { name: "fileset", parameters: [path, whole("pattern", stringType)], call: fileSet },
  {
    name: "filebase64",
    parameters: [path],
    call: (given) => withFile(given, (bytes) => makeText(given, Buffer.from(bytes).toString("base64"))),
  },
  fileDigest("filebase64sha256", "sha256", "base64"),
  fileDigest("filebase64sha512", "sha512", "base64"),
  fileDigest("filemd5", "md5", "hex"),
  fileDigest("filesha1", "sha1", "hex"),
  fileDigest("filesha256", "sha256", "hex"),
  fileDigest("filesha512", "sha512", "hex"),
  {
    name: "templatefile",
    parameters: [path, mapping("variables", "outer")],
    call: (given) => withText(given, (text) => render(given, textAt(given, 0), text, argument(given, 0))),
  },
];

/** Listed with the functions on texts: it reads no file. */
export const templateString: FunctionDefinition = {
  name: "templatestring",
  parameters: [whole("template", stringType), mapping("variables", "outer")],
  call: (given) => render(given, null, textAt(given, 0), argument(given, 0)),
};
