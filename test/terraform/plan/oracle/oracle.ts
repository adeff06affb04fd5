/** For scripts/plan-oracle.mjs: what is compared, and with what. */
import { openFiles } from "../../../../src/discover/index.ts";
import type { Resource, SourceFile, Span } from "../../../../src/model/index.ts";
import { parseHcl } from "../../../../src/terraform/hcl/index.ts";
import { readTerraform } from "../../../../src/terraform/module/index.ts";

export { compareWithPlan } from "./agreement.ts";
export { schemasOf } from "./schemas.ts";

/** What we read of one folder, as Terraform would plan it: in the workspace "default", with the files it loads. */
export async function readFolder(
  root: string,
  folder: string,
  variableFiles: readonly string[],
): Promise<readonly Resource[]> {
  const { resources } = await readTerraform({
    files: openFiles(root),
    folders: [folder],
    variables: { environment: new Map(), files: variableFiles, options: [] },
    variants: { files: [], declared: [] },
    workspace: "default",
  });
  return resources;
}

/**
 * The text without what would keep Terraform from planning it here: where the state is kept, and which version of
 * Terraform is asked for. What stands behind it keeps its place.
 */
export function plannable(file: SourceFile): string {
  if (file.path.endsWith(".json")) return file.text;
  const blocks = parseHcl(file).body.blocks.filter(({ type }) => type === "terraform");
  const left: readonly Span[] = blocks.flatMap(({ body }) => [
    ...body.blocks.filter(({ type }) => ["backend", "cloud", "provider_meta"].includes(type)),
    ...body.attributes.filter(({ name }) => name === "required_version"),
  ]);
  let { text } = file;
  for (const { start, end } of left) {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end);
  }
  return text;
}
