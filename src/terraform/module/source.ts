/** Where the source of a module call leads. https://developer.hashicorp.com/terraform/language/modules/sources */
import { posix } from "node:path";
import type { UnknownReason } from "../../model/index.ts";
import type { Block } from "../hcl/index.ts";
import { attributeNamed, literalText } from "./blocks.ts";
import type { ModuleDefinition } from "./definition.ts";
import type { ModuleInstance } from "./shape.ts";

export type CalledModule =
  | { readonly kind: "found"; readonly definition: ModuleDefinition }
  | { readonly kind: "missing"; readonly reason: UnknownReason };

export function locateModule(module: ModuleInstance, name: string, call: Block): CalledModule {
  const source = sourceOf(call);
  const missing = (subject: string, code: UnknownReason["code"]): CalledModule => ({
    kind: "missing",
    reason: { code, subject, span: call.header },
  });
  const notify = (message: string) =>
    module.unit.notify({
      level: "error",
      file: call.file.path,
      span: call.header,
      message,
      incomplete: true,
    });

  if (source === null) {
    notify(`module "${name}" has no source that is written out as a text`);
    return missing(`module.${name}`, "module-not-fetched");
  }
  const installed = module.unit.installed.get([...module.names, name].join("."));
  if (!isLocal(source) && installed === undefined) return missing(source, "module-not-fetched");
  const folder = installed ?? folderOfSource(module.definition.folder, source);
  if (folder === null) {
    notify(`the source "${source}" of module "${name}" leads out of the scan root`);
    return missing(source, "module-not-fetched");
  }
  if (!module.unit.moduleExists(folder)) {
    notify(`the source "${source}" of module "${name}" is not there: ${folder} holds no Terraform files`);
    return missing(source, "module-not-fetched");
  }
  if (callsItself(module, folder)) {
    notify(`module "${name}" calls itself: ${folder}`);
    return missing(source, "cycle");
  }
  return { kind: "found", definition: module.unit.definitionOf(folder) };
}

function sourceOf(call: Block): string | null {
  return literalText(attributeNamed(call.body, "source")?.expression);
}

/** Only these two beginnings make a source local. */
function isLocal(source: string): boolean {
  return source.startsWith("./") || source.startsWith("../") || source === "." || source === "..";
}

/** Relative to the scan root; null when it leads out of it. */
export function folderOfSource(from: string, source: string): string | null {
  const folder = posix.normalize(posix.join(from, source)).replace(/\/$/, "");
  return folder === ".." || folder.startsWith("../") ? null : folder === "" ? "." : folder;
}

/** The folder that a call leads to, for calls with a local source inside the root. */
export function localFolderOf(call: Block, from: string): string | null {
  const source = sourceOf(call);
  return source !== null && isLocal(source) ? folderOfSource(from, source) : null;
}

function callsItself(module: ModuleInstance, folder: string): boolean {
  for (let at: ModuleInstance | null = module; at !== null; at = at.parent) {
    if (at.definition.folder === folder) return true;
  }
  return false;
}
