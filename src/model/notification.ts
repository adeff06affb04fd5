/** What went wrong on the way, in the report too: nothing is lost silently. */
import type { Span } from "./source.ts";
import type { Said } from "./text.ts";

export interface Notification extends Said {
  readonly level: "error" | "warning" | "note";
  /** Relative to the root; null when it is about no file. */
  readonly file: string | null;
  /** Narrows the place down, when it is known. */
  readonly span: Span | null;
  /** The scan did not see something that is in scope: exit status 3. */
  readonly incomplete: boolean;
}
