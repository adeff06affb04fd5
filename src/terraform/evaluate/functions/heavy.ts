/**
 * Libraries that few configurations need. They are loaded before the evaluation, which cannot wait, when the text
 * names a function that needs them.
 */
import type * as Yaml from "js-yaml";
import type * as RegularExpressions from "re2js";

interface Libraries {
  regularExpressions?: typeof RegularExpressions;
  yaml?: typeof Yaml;
}

/** What is loaded stays loaded. */
const libraries: Libraries = {};

/** Templates that are read later may call any function. */
const needsRegularExpressions = /\b(?:regex|regexall|replace|templatefile|templatestring)\b/;
const needsYaml = /\b(?:yamldecode|yamlencode|templatefile|templatestring)\b/;

/** To be awaited with the text of every file before its expressions are evaluated. */
export async function prepareFunctions(text: string): Promise<void> {
  if (!libraries.regularExpressions && needsRegularExpressions.test(text)) {
    libraries.regularExpressions = await import("re2js");
  }
  if (!libraries.yaml && needsYaml.test(text)) libraries.yaml = await import("js-yaml");
}

/** Null when no text that was announced needs them. */
export function regularExpressions(): typeof RegularExpressions | null {
  return libraries.regularExpressions ?? null;
}
export function yamlLibrary(): typeof Yaml | null {
  return libraries.yaml ?? null;
}
