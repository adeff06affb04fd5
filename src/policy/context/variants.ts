import { posix } from "node:path";
import type { DeclaredVariant } from "../../model/index.ts";
import { at } from "../checked.ts";
import type { Reading } from "./reading.ts";
import { list, object, text } from "./shapes.ts";

export const schema = {
  ...list(
    object(
      {
        path: { ...text, description: "The folder." },
        files: { ...list(text), description: "Variable files, as given with -var-file, in order." },
        workspace: { ...text, description: "What terraform.workspace is." },
      },
      ["path"],
    ),
  ),
  description:
    "The ways in which a Terraform folder is deployed. Without them, every variable file below the folder that sets only declared variables is one.",
};

interface Written {
  readonly path: string;
  readonly files?: readonly string[];
  readonly workspace?: string;
}

export function read({ data, tree, folder }: Reading): readonly DeclaredVariant[] {
  const inRoot = (written: string) => posix.normalize(posix.join(folder, written)).replace(/(?<=.)\/$/, "");
  const written = (data.variants as readonly Written[] | undefined) ?? [];
  return written.map(({ path, files = [], workspace }, position) => ({
    path: inRoot(path),
    files: files.map(inRoot),
    workspace: workspace ?? null,
    span: at(tree, `/variants/${position}`),
  }));
}
