/**
 * Terraform code as another tool deploys it, such as Terragrunt: a folder of its own that names a module, gives its
 * variables values and puts files beside it. Who reads that tool's files hands over what it comes to.
 */
import type { Configuration, Span, UnknownReason, Value } from "../../model/index.ts";
import type { Block } from "../hcl/index.ts";

export interface Deployment {
  /** Relative to the scan root; what is deployed is known by it. Terraform files in it count too. */
  readonly folder: string;
  readonly module: DeployedModule;
  /** The value given for a variable, which files of variables overrule; null when none is given. */
  readonly input: (name: string) => Value | null;
  readonly generated: readonly GeneratedFile[];
  /** What names stand for that occur in generated files only. */
  readonly values: ReadonlyMap<string, Value>;
  /** Instead of the one in the code. */
  readonly backend: DeployedBackend | null;
  /** Paths of variable files, relative to the scan root, in order. */
  readonly variableFiles: readonly string[];
  /** `name=value`, in order. */
  readonly options: readonly string[];
}

export type DeployedModule =
  | { readonly kind: "folder"; readonly folder: string }
  /** Its code is not in the repository; `inputs` is what is told to it. */
  | { readonly kind: "missing"; readonly reason: UnknownReason; readonly inputs: Configuration };

export interface DeployedBackend {
  readonly type: string;
  readonly span: Span;
  readonly configuration: Configuration;
}

/** A Terraform file that is written when the tool runs. Its blocks point at what they are made from. */
export interface GeneratedFile {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Whether it takes the place of a file of the same name that is there. */
  readonly replaces: boolean;
}
