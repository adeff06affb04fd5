/**
 * YAML files of the catalogue in, one JSON and a list of problems out. Runs when the project is built, never in
 * a scan: every fault of the data is found here, so that the scan can trust it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startOf } from "../model/index.ts";
import { keyAt, readYaml, toPlain, type YamlNode } from "../yaml/index.ts";
import { faultsOf } from "./check.ts";
import { makeIndex } from "./lookup.ts";
import { type Shelf, shelves, validators } from "./schemas.ts";
import type { CatalogueData, ProviderEntry } from "./types.ts";

export { formatCatalogue } from "./file.ts";

export interface Problem {
  /** Relative to the catalogue's folder. */
  readonly file: string;
  readonly line: number;
  /** A JSON pointer into the file. */
  readonly path: string;
  readonly message: string;
}

export interface Compiled {
  /** Null when there are problems. */
  readonly data: CatalogueData | null;
  readonly problems: readonly Problem[];
}

interface Document {
  readonly shelf: Shelf;
  readonly id: string;
  readonly file: string;
  readonly root: YamlNode;
  readonly plain: unknown;
}

/** `folder` holds a folder for each shelf; `schemas` the JSON Schemas. */
export function compileCatalogue(folder: string, schemas: string): Compiled {
  const problems: Problem[] = [];
  const validate = validators(schemas);
  const documents: Document[] = [];
  for (const shelf of shelves) {
    for (const file of filesOf(join(folder, shelf))) {
      const document = readDocument(
        shelf,
        `${shelf}/${file}`,
        readFileSync(join(folder, shelf, file), "utf8"),
      );
      if ("problems" in document) problems.push(...document.problems);
      else documents.push(document);
    }
  }
  const sound = documents.filter((document) => {
    const faults = [...identityFaults(document), ...validate(document.shelf, document.plain)];
    problems.push(...faults.map((fault) => problemOf(document, fault)));
    return faults.length === 0;
  });
  const data = assemble(sound);
  const complete = problems.length === 0;
  for (const fault of faultsOf(data)) {
    // A reference to a file that could not be read is not another mistake.
    if (!complete && fault.reference) continue;
    const document = sound.find(({ shelf, id }) => shelf === fault.shelf && id === fault.id);
    problems.push(
      document === undefined
        ? { file: `${fault.shelf}/${fault.id}.yaml`, line: 1, path: fault.path, message: fault.message }
        : problemOf(document, fault),
    );
  }
  if (problems.length > 0) return { data: null, problems };
  return { data: { ...withProtection(data), index: makeIndex(Object.values(data.providers)) }, problems };
}

/** What is said of a provider's types goes with the provider, so that a scan reads only what it uses. */
function withProtection({ protection = {}, ...data }: CatalogueData): CatalogueData {
  const providers = Object.entries(data.providers).map(([id, provider]): [string, ProviderEntry] => {
    const own = protection[id];
    return [id, own === undefined ? provider : { ...provider, protection: own }];
  });
  const others = Object.entries(protection).filter(([id]) => !Object.hasOwn(data.providers, id));
  return { ...data, providers: Object.fromEntries(providers), protection: Object.fromEntries(others) };
}

function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
}

function readDocument(shelf: Shelf, path: string, text: string): Document | { readonly problems: Problem[] } {
  const { documents, diagnostics } = readYaml({ path, text });
  const [root, ...others] = documents;
  const problems = diagnostics.map(({ span, message }) => ({
    file: path,
    line: startOf(span).line,
    path: "",
    message,
  }));
  if (others.length > 0) problems.push({ file: path, line: 1, path: "", message: "One document per file" });
  if (root === undefined || problems.length > 0) return { problems };
  const id = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
  return { shelf, id, file: path, root, plain: toPlain(root) };
}

function problemOf(document: Document, { path, message }: { path: string; message: string }): Problem {
  return { file: document.file, line: lineOf(document.root, path), path, message };
}

/** The line of the key that the pointer names, or of the nearest one around it. */
function lineOf(root: YamlNode, path: string): number {
  for (let pointer = path; pointer !== ""; pointer = pointer.slice(0, pointer.lastIndexOf("/"))) {
    const key = keyAt(root, pointer);
    if (key !== null) return startOf(key).line;
  }
  return startOf(root).line;
}

/** The file's name is the id, so that it can be found. */
function identityFaults({ plain, id }: Document): readonly { path: string; message: string }[] {
  const written = plain !== null && typeof plain === "object" && "id" in plain ? plain.id : undefined;
  if (written === undefined || written === id) return [];
  return [{ path: "/id", message: `id is ${JSON.stringify(written)}, but the file is called ${id}.yaml` }];
}

/** Sorted, so that the same files give the same bytes. */
function assemble(documents: readonly Document[]): CatalogueData {
  const on = (wanted: Shelf): Record<string, unknown> =>
    Object.fromEntries(
      documents
        .filter(({ shelf }) => shelf === wanted)
        .map(({ id, plain }): [string, unknown] => [id, sorted(plain)])
        .sort(byKey),
    );
  const data = Object.fromEntries(shelves.map((shelf) => [shelf, on(shelf)]));
  const days = documents.map(({ plain }) => (plain as { asOf: string }).asOf).sort();
  // Each document was checked against the schema of its shelf, which says the same as the types.
  return { asOf: days.at(-1) ?? "", ...data } as unknown as CatalogueData;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
      .sort(byKey),
  );
}

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
