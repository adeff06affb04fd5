/**
 * The ways in which a root is deployed. A folder with `environments/acc.tfvars` and `environments/prod.tfvars` is
 * two deployments: each is judged, and the folder without either is not, because nobody deploys that.
 */
import { type FileStore, folderOf } from "../../discover/index.ts";
import type { DeclaredVariant } from "../../model/index.ts";
import { parseHcl, parseHclJson } from "../hcl/index.ts";
import { attributeNamed, literalText } from "./blocks.ts";
import type { ModuleDefinition } from "./definition.ts";

export interface Variant {
  /** Relative to the scan root, in order. */
  readonly files: readonly string[];
  readonly workspace: string | null;
}

export interface VariantSources {
  /** Variable files under the scanned paths. */
  readonly files: readonly string[];
  readonly declared: readonly DeclaredVariant[];
}

/** Empty when there is only the folder as it is. */
export function variantsOf(
  definition: ModuleDefinition,
  sources: VariantSources,
  automatic: readonly string[],
  files: FileStore,
): readonly Variant[] {
  const declared = sources.declared.filter(({ path }) => path === definition.folder);
  if (declared.length > 0) return declared;
  const automaticOnes = new Set(automatic);
  const belongs = belongsTo(definition.folder, files);
  const candidates = sources.files.filter(
    (path) => belongs(path) && !automaticOnes.has(path) && !looksLikeExample(path, definition.folder),
  );
  const byFolder = new Map<string, Candidate[]>();
  for (const path of candidates) {
    const names = namesIn(path, files);
    if (names.size === 0 || ![...names].every((name) => definition.variables.has(name))) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const together = byFolder.get(folder);
    if (together) together.push({ path, names });
    else byFolder.set(folder, [{ path, names }]);
  }
  return [...byFolder.values()].flatMap((together) => variantsTogether(together, requiredIn(definition)));
}

interface Candidate {
  readonly path: string;
  readonly names: ReadonlySet<string>;
}

/** Set by the folder's automatic files or by defaults, a variable needs no variant to set it. */
function requiredIn({ variables }: ModuleDefinition): ReadonlySet<string> {
  const required = [...variables].filter(([, block]) => attributeNamed(block.body, "default") === null);
  return new Set(required.map(([name]) => name));
}

const sharedNames = /^(?:common|global|shared|defaults?|base|all|algemeen|gedeeld)\b/i;

/** Files in one folder: what they share goes before each; files that are only complete together are one variant. */
function variantsTogether(
  candidates: readonly Candidate[],
  required: ReadonlySet<string>,
): readonly Variant[] {
  const isShared = ({ path }: Candidate) => sharedNames.test(path.slice(path.lastIndexOf("/") + 1));
  const shared = candidates.filter(isShared);
  const single = candidates.filter((candidate) => !isShared(candidate));
  const givenByShared = new Set(shared.flatMap((each) => [...each.names]));
  const wanted = [...required].filter((name) => !givenByShared.has(name));
  const lacks = (names: ReadonlySet<string>) => wanted.some((name) => !names.has(name));
  const pathsOf = (several: readonly Candidate[]) => several.map(({ path }) => path);
  if (single.length === 0) return [{ files: pathsOf(shared), workspace: null }];
  const onlyTogether =
    single.length > 1 &&
    single.every(({ names }) => lacks(names)) &&
    !lacks(new Set(single.flatMap(({ names }) => [...names])));
  if (onlyTogether) return [{ files: pathsOf([...shared, ...single]), workspace: null }];
  return single.map((candidate) => ({ files: pathsOf([...shared, candidate]), workspace: null }));
}

/** In the folder or below it, with no other Terraform folder in between. */
function belongsTo(folder: string, files: FileStore): (path: string) => boolean {
  const prefix = folder === "." ? "" : `${folder}/`;
  const known = new Map<string, boolean>([[folder, true]]);
  const reaches = (inner: string): boolean => {
    const before = known.get(inner);
    if (before !== undefined) return before;
    const holdsTerraform = (files.list(inner) ?? []).some(({ name }) => name.endsWith(".tf"));
    const reached = !holdsTerraform && reaches(folderOf(inner));
    known.set(inner, reached);
    return reached;
  };
  return (path) => path.startsWith(prefix) && reaches(folderOf(path));
}

/** By its name: what is there to be copied is not used as it is. */
export function looksLikeExample(path: string, folder: string): boolean {
  const below = folder === "." ? path : path.slice(folder.length + 1);
  return /(?:^|[/._-])(?:examples?|samples?|templates?|tests?|fixtures?|dist)(?:[/._-]|$)/i.test(below);
}

function namesIn(path: string, files: FileStore): ReadonlySet<string> {
  const outcome = files.read(path);
  if (outcome.kind !== "read") return new Set();
  if (!path.endsWith(".json")) return new Set(parseHcl(outcome.file).body.attributes.map(({ name }) => name));
  const { expression } = parseHclJson(outcome.file, "plain");
  const items = expression.kind === "object" ? expression.items : [];
  return new Set(items.flatMap(({ key }) => literalText(key) ?? []));
}
