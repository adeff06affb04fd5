/**
 * What a backend block leaves out is given when Terraform is initialised, by convention in a file beside the code:
 * `-backend-config=prod.s3.tfbackend`. https://developer.hashicorp.com/terraform/language/backend#file
 */
import { type FileStore, isTerraformFile, pathIn } from "../../discover/index.ts";
import type { Configuration, KnownValue, Span, Unit, UnknownReason, Value } from "../../model/index.ts";
import { oneOf, type Scope, unknownValue, writtenAt } from "../evaluate/index.ts";
import { parseHcl } from "../hcl/index.ts";
import { blockConfiguration, nestedObjects } from "./configuration.ts";
import { looksLikeExample } from "./variants.ts";

/** The backend's block, completed with the files that are there to complete it. What is written in the block counts. */
export function completedBackend(
  written: Configuration,
  files: FileStore,
  unit: Unit,
  scope: Scope,
): Configuration {
  const given = filesFor(unit, backendFilesIn(unit.path, files)).flatMap((path): readonly Configuration[] => {
    const outcome = files.read(path);
    if (outcome.kind !== "read") return [];
    const { body } = parseHcl(outcome.file);
    return [blockConfiguration(body, body, scope)];
  });
  if (given.length === 0) return written;
  const attribute = (name: string): Value | null => {
    const own = written.attribute(name);
    return own !== null && own.kind !== "null" ? own : valueIn(given, name, written.span);
  };
  return {
    span: written.span,
    attribute,
    blocks: (name) => {
      const own = written.blocks(name);
      const value = own.length > 0 ? null : attribute(name);
      return value === null ? own : nestedObjects(value);
    },
    names: () => [...new Set([written, ...given].flatMap((each) => each.names()))],
  };
}

/** With several files it is open which one is used; one that leaves it out leaves it open altogether. */
function valueIn(given: readonly Configuration[], name: string, span: Span): Value | null {
  const values = given.flatMap((each) => each.attribute(name) ?? []);
  const [first] = values;
  if (first === undefined || given.length === 1) return first ?? null;
  const reason: UnknownReason = { code: "environment", subject: "-backend-config", span };
  const known = values.filter(
    (value): value is KnownValue => value.kind !== "unknown" && value.kind !== "one-of",
  );
  if (known.length < given.length) return unknownValue(reason, writtenAt(span));
  return oneOf(known, span, reason);
}

/** As Terraform's documentation names them; before that most had `backend` in their name, or in their folder's. */
function isBackendFile(path: string): boolean {
  if (path.endsWith(".tfbackend")) return true;
  const [name = "", folder = ""] = path.split("/").reverse();
  const words = name.toLowerCase().split(/[._-]/);
  const told = words.includes("backend") || /^backends?$/i.test(folder);
  return told && /\.(?:hcl|conf|config|tfvars)$/i.test(name);
}

const deepest = 3;

/** In the folder or below it, with no other Terraform folder in between. */
function backendFilesIn(folder: string, files: FileStore): readonly string[] {
  const found: string[] = [];
  const look = (inner: string, depth: number): void => {
    const entries = files.list(inner) ?? [];
    if (inner !== folder && entries.some(({ name }) => isTerraformFile(name))) return;
    for (const { name, kind, linked } of entries) {
      const path = pathIn(inner, name);
      if (kind === "file" && isBackendFile(path) && !looksLikeExample(path, folder)) found.push(path);
      if (kind === "folder" && !linked && !name.startsWith(".") && depth < deepest) look(path, depth + 1);
    }
  };
  look(folder, 0);
  return found;
}

/** `env/prod.tfvars` goes with `prod.s3.tfbackend` and with `backend/prod/config.tfbackend`. */
function filesFor({ path: folder, variant }: Unit, found: readonly string[]): readonly string[] {
  const below = (path: string) => (folder === "." ? path : path.slice(folder.length + 1));
  const wanted = new Set((variant ?? []).flatMap((part) => wordsOf(below(part))));
  const named = found.filter((path) => wordsOf(below(path)).some((word) => wanted.has(word)));
  return named.length > 0 ? named : found;
}

function wordsOf(path: string): readonly string[] {
  const words = path.toLowerCase().split(/[/._=-]+/);
  return words.filter((word) => word !== "" && !commonWords.has(word));
}

/** Words in such paths that tell no environment from another. */
const commonWords: ReadonlySet<string> = new Set(
  "backend backends config configs conf env envs environment environments hcl json s3 azurerm gcs http terraform tf tfbackend tfvars tfstate state vars variables workspace".split(
    " ",
  ),
);
