/** What an organisation adds to the catalogue, or knows better: entries as in the catalogue's own files. */
import type { CatalogueAddition, SourceFile } from "../../model/index.ts";
import { nodeAt, partsOf, readYaml, toPlain, type YamlNode } from "../../yaml/index.ts";
import { at, refusalAt } from "../checked.ts";
import type { OpenBase } from "./extends.ts";
import { type Reading, refuse } from "./reading.ts";
import { list, object, text } from "./shapes.ts";

const shelves = ["parties", "providers"] as const;

const entries = (what: string, schema: string): object => ({
  type: "object",
  description: `By id: ${what} that the catalogue does not have, as in ${schema}, or what is otherwise for one that it has.`,
  propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
  additionalProperties: { type: "object" },
});

export const schema = {
  ...object({
    files: {
      ...list(text),
      description: "Files with parties and providers, from the folder of this file and inside the root.",
    },
    parties: entries("a company", "schemas/catalogue-party.schema.json"),
    providers: entries("a Terraform provider", "schemas/catalogue-provider.schema.json"),
  }),
  description: "Additions to the catalogue, and what the organisation knows better.",
};

interface Written {
  readonly files?: readonly string[];
}

/** Those of the files first: what stands in the configuration itself counts last. */
export function read(file: SourceFile, reading: Reading, open: OpenBase): readonly CatalogueAddition[] {
  const written = reading.data.catalogue as Written | undefined;
  if (written === undefined) return [];
  const ofFiles = (written.files ?? []).flatMap((path, position) => {
    const opened = open(path, file);
    if (!("problem" in opened)) return readFile(opened, reading);
    refuse(reading, at(reading.tree, `/catalogue/files/${position}`), opened.problem);
    return [];
  });
  return [...ofFiles, ...additionsIn(reading.tree, "/catalogue")];
}

function readFile(file: SourceFile, reading: Reading): readonly CatalogueAddition[] {
  const { documents, diagnostics } = readYaml(file);
  reading.refusals.push(...diagnostics.map(({ span, message }) => refusalAt(span, message)));
  const [tree, second] = documents;
  if (tree === undefined || diagnostics.length > 0) return [];
  if (second !== undefined) refuse(reading, second, "Only one document is expected in this file");
  if (tree.kind !== "mapping") {
    refuse(reading, tree, "A mapping with parties or providers is expected");
    return [];
  }
  for (const { key } of tree.entries) {
    if (!shelves.some((shelf) => shelf === key.text))
      refuse(reading, key, `Unknown key "${key.text}"; known here: ${shelves.join(", ")}`);
  }
  for (const shelf of shelves) {
    const node = nodeAt(tree, `/${shelf}`);
    if (node !== null && node.kind !== "mapping") refuse(reading, node, `${shelf}: a mapping is expected`);
  }
  return additionsIn(tree, "");
}

function additionsIn(tree: YamlNode, pointer: string): readonly CatalogueAddition[] {
  return shelves.flatMap((shelf) => {
    const node = nodeAt(tree, `${pointer}/${shelf}`);
    if (node?.kind !== "mapping") return [];
    return node.entries.map(
      ({ key, value }): CatalogueAddition => ({
        shelf,
        id: key.text,
        data: toPlain(value),
        spanOf: (path) => nearestTo(value, path),
      }),
    );
  });
}

/** The innermost part on the way that is written. */
function nearestTo(node: YamlNode, pointer: string): YamlNode {
  for (let parts = partsOf(pointer); parts.length > 0; parts = parts.slice(0, -1)) {
    const path = parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    const found = nodeAt(node, path);
    if (found !== null) return found;
  }
  return node;
}
