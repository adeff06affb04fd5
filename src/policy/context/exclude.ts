import type { Reading } from "./reading.ts";
import { list, text } from "./shapes.ts";

export const schema = { ...list(text), description: "Globs of files and folders to leave out." };

export function read({ data, folder }: Reading): readonly string[] {
  return ((data.exclude as readonly string[] | undefined) ?? []).map((glob) => fromRoot(folder, glob));
}

/** A glob that starts with `**` means anywhere below the configuration. */
function fromRoot(folder: string, glob: string): string {
  return folder === "." ? glob : `${folder}/${glob.replace(/^\//, "")}`;
}
