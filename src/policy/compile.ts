/**
 * The folder `policies/` in, one checked object out, which becomes dist/policies.json. Used by the build, and by
 * tests; what users write passes the same checks at run time.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { languages, type Refusal, roles, type SourceFile, type Text } from "../model/index.ts";
import { nodeAt, readYaml, toPlain, type YamlNode } from "../yaml/index.ts";
import { at, refusalAt, start } from "./checked.ts";
import { exceptionStates } from "./exceptions/index.ts";
import { reasonCodes } from "./fields.ts";
import { fieldsIn } from "./message.ts";
import { compareTexts } from "./order.ts";
import { readProfiles } from "./profile-files.ts";
import { readRules } from "./rule-files.ts";
import type { PoliciesData, Words } from "./types.ts";

export type Compiled =
  | { readonly kind: "compiled"; readonly policies: PoliciesData }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** `areas` are the ids of the catalogue's areas. The result has an order of its own, whatever the disk's. */
export function compilePolicies(folder: string, areas: ReadonlySet<string>): Compiled {
  const ruleFiles = yamlFiles(folder, "rules");
  const { profiles, refusals, ids } = readProfiles(yamlFiles(folder, "profiles"), [], { areas, rules: null });
  const rules = readRules(ruleFiles, { areas, profiles: ids, rules: new Set() });
  const words = readWords(folder);
  const all = [
    ...refusals,
    ...rules.refusals,
    ...words.refusals,
    ...ruleFiles.flatMap((file) => checkExamples(folder, file)),
  ];
  if (all.length > 0 || words.words === null) return { kind: "refused", refusals: all };
  const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
    entries.toSorted((left, right) => compareTexts(left.id, right.id));
  return {
    kind: "compiled",
    policies: { rules: byId(rules.rules), profiles: byId(profiles), words: words.words },
  };
}

/** Sorted, with paths that start at the folder's own name. */
function yamlFiles(folder: string, part: string): readonly SourceFile[] {
  const path = join(folder, part);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".yaml")) : [];
  return names.sort(compareTexts).map((name) => ({
    path: `${basename(folder)}/${part}/${name}`,
    text: readFileSync(join(path, name), "utf8").replace(/^\uFEFF/, ""),
  }));
}

/** The mark in an example, on the line where the finding is expected: `# expect NLC-LOC-001`. */
export const expectMark = /# expect ([A-Z0-9-]+)/;

/** A rule without examples that show when it speaks and when it is silent is not finished. */
function checkExamples(folder: string, rule: SourceFile): readonly Refusal[] {
  const id = basename(rule.path, ".yaml");
  const examples = join(folder, "examples", id);
  const read = (name: string) => {
    const path = join(examples, name);
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  };
  const refuse = (message: string) => [refusalAt(start(rule), message)];
  const named = new RegExp(`^id: ${id}$`, "m").test(rule.text)
    ? []
    : refuse(`The file of a rule is called after its id, and this one holds no "id: ${id}"`);
  // Terraform, or a manifest of Kubernetes.
  const bad = read("bad.tf") ?? read("bad.yaml");
  if (bad === null || (read("good.tf") ?? read("good.yaml")) === null)
    return [...named, ...refuse(`${id} needs examples/${id}/bad.tf and examples/${id}/good.tf`)];
  const marked = [bad, ...["cloudtoets.yaml", "bad.cloudtoets.yaml"].map((name) => read(name) ?? "")].some(
    (text) => expectMark.exec(text)?.[1] === id,
  );
  return marked ? named : [...named, ...refuse(`No line of the bad example of ${id} says "# expect ${id}"`)];
}

interface ReadWords {
  readonly words: Words | null;
  readonly refusals: readonly Refusal[];
}

function readWords(folder: string): ReadWords {
  const files = new Map(yamlFiles(folder, "words").map((file) => [basename(file.path, ".yaml"), file]));
  const table = (name: string, keys: readonly string[], fields: readonly string[]) => {
    const file = files.get(name);
    if (file === undefined) {
      const missing = { path: `${basename(folder)}/words/${name}.yaml`, text: "" };
      return { texts: {}, refusals: [refusalAt(start(missing), "This file is missing")] };
    }
    return readTable(file, keys, fields);
  };
  const countries = table("countries", ["NL"], []);
  const roleWords = table("roles", roles, []);
  const reasons = table("reasons", reasonCodes, ["subject"]);
  const exceptions = table("exceptions", exceptionStates, ["subject"]);
  const reasonLabels = table("reason-labels", reasonCodes, []);
  const remedies = table("remedies", reasonCodes, []);
  const tables = [countries, roleWords, reasons, exceptions, reasonLabels, remedies];
  const refusals = tables.flatMap((one) => one.refusals);
  if (refusals.length > 0) return { words: null, refusals };
  // That every role, every reason and every state is there has just been checked.
  const words = {
    countries: countries.texts,
    roles: roleWords.texts,
    reasons: reasons.texts,
    exceptions: exceptions.texts,
    reasonLabels: reasonLabels.texts,
    remedies: remedies.texts,
  } as Words;
  return { words, refusals };
}

function readTable(
  file: SourceFile,
  keys: readonly string[],
  fields: readonly string[],
): { readonly texts: Readonly<Record<string, Text>>; readonly refusals: readonly Refusal[] } {
  const { documents, diagnostics } = readYaml(file);
  const refusals = diagnostics.map(({ span, message }) => refusalAt(span, message));
  const [tree] = documents;
  if (tree?.kind !== "mapping")
    return { texts: {}, refusals: [...refusals, refusalAt(start(file), "A mapping is expected")] };
  const written = tree.entries.map(({ key }) => key.text);
  for (const key of keys)
    if (!written.includes(key)) refusals.push(refusalAt(tree, `There are no words for ${key}`));
  for (const key of written) refusals.push(...checkText(tree, key, fields));
  return { texts: toPlain(tree) as Record<string, Text>, refusals };
}

function checkText(tree: YamlNode, key: string, fields: readonly string[]): readonly Refusal[] {
  return languages.flatMap((language) => {
    const path = `/${key}/${language}`;
    const node = nodeAt(tree, path);
    if (node?.kind !== "scalar" || typeof node.value !== "string")
      return [
        refusalAt(at(tree, `/${key}`), `${key} needs words in "${language}"; put NO and the like in quotes`),
      ];
    return fieldsIn(node.value)
      .filter((field) => !fields.includes(field))
      .map((field) => refusalAt(node, `There is no field {${field}}`));
  });
}
