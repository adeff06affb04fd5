import type { Said } from "./text.ts";

/** Wrong usage, path, configuration or policy: nothing is scanned, and the place is named. */
export interface Refusal extends Said {
  /** Relative to the scan root where it lies in it, with line and column when known. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}
