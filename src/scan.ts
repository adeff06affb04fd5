/**
 * The floor plan: what comes in at `discover` leaves at `report`, and never walks back.
 */
import type { Language, ScanReport } from "./model/index.ts";

export interface ScanRequest {
  /** Absolute; the place from which relative paths are read. */
  readonly workingDirectory: string;
  /** As given on the command line; `.` when none is. */
  readonly paths: readonly string[];
  /** `--root`; else the nearest ancestor with `.git`, else the working directory. */
  readonly root: string | null;
  readonly exclude: readonly string[];
  /** `--config`; else the nearest `cloudtoets.yaml` from the first path up to the root. */
  readonly config: string | null;
  /** Text to use instead of the configuration file: the Action takes it from the base commit. */
  readonly configText: { readonly path: string; readonly text: string } | null;
  readonly profile: string | null;
  /** Extra rule files or folders. */
  readonly policies: readonly string[];
  readonly select: readonly string[];
  readonly ignore: readonly string[];
  /** `YYYY-MM-DD`; today when null. */
  readonly asOf: string | null;
  /** `--var name=value`, in order. */
  readonly variables: readonly string[];
  readonly variableFiles: readonly string[];
  readonly workspace: string;
  /** `TF_VAR_…` of the process, without anything else of its environment. */
  readonly environment: ReadonlyMap<string, string>;
}

/** Wrong usage, path, configuration or policy: nothing was scanned, exit status 2. */
export interface Refusal {
  readonly message: string;
  /** Relative to the working directory, with line and column when known. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

export type ScanOutcome =
  | {
      readonly kind: "done";
      readonly report: ScanReport;
      readonly root: string;
      /** The language that the configuration asks for; null when it does not say. */
      readonly language: Language | null;
    }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

export async function scan(_request: ScanRequest): Promise<ScanOutcome> {
  throw new Error("The stages are not joined yet");
}
