/** What a renderer is given beside the scan. */
import type { Language, ScanReport } from "../model/index.ts";
import type { PreparedPage } from "./html/page.ts";

export interface RenderOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns of the terminal; null when the report goes elsewhere. */
  readonly width: number | null;
  /** In SARIF also the fingerprint that GitHub's upload action works out, for who uploads without it. */
  readonly githubFingerprint?: boolean;
  /** Parts of the HTML report that later stages made. */
  readonly pages?: readonly PreparedPage[];
  /** How much the table says; `normal` when left out. */
  readonly detail?: Detail;
}

/** `quiet`: findings and one line of summary. `verbose`: everything there is to say, nothing cut. */
export type Detail = "quiet" | "normal" | "verbose";

export type Renderer = (report: ScanReport, options: RenderOptions) => string;
