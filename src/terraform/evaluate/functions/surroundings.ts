/** What functions need of the world outside the expression. The caller keeps it inside the scan root. */
import type { MapValue, Value } from "../../../model/index.ts";

export interface Surroundings {
  /**
   * A file as Terraform would read it: the path is relative to the working directory, absolute, or starts with
   * what `path.module` gives. The caller confines it to the scan root.
   */
  readonly readFile: (path: string) => ReadFile;
  /** All regular files below a folder, relative to it, with `/` between the parts, for `fileset`. */
  readonly listFiles: (folder: string) => ListedFiles;
  /** Makes a path absolute, for `abspath`; null when that says something about the machine that scans. */
  readonly absolutePath: (path: string) => string | null;
  /** Renders a template for `templatefile` and `templatestring`. */
  readonly renderTemplate: (template: TemplateText, variables: MapValue) => Value;
  /** Takes this many steps from the budget; throws when it is used up. */
  readonly spend: (steps: number) => void;
}

export type ReadFile =
  /** `path` is relative to the scan root: with it, what is decoded from the file knows its line. */
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly path?: string }
  /** Surely not there: an error in Terraform too. */
  | { readonly kind: "missing"; readonly problem: string }
  /** It may be there when Terraform runs, but cannot be read here: outside the root, too large, generated. */
  | { readonly kind: "unreadable"; readonly problem: string };

export type ListedFiles =
  | { readonly kind: "files"; readonly paths: readonly string[] }
  | { readonly kind: "unreadable"; readonly problem: string };

export interface TemplateText {
  /** The file's path as it was given; null for `templatestring`. */
  readonly path: string | null;
  readonly text: string;
  /** What the text was read from, for the provenance of a text that stands in a literal. */
  readonly source: Value;
}
