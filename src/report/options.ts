/** What a renderer is given beside the scan. */
import type { Language, ScanReport } from "../model/index.ts";

export interface RenderOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns of the terminal; null when the report goes elsewhere. */
  readonly width: number | null;
}

export type Renderer = (report: ScanReport, options: RenderOptions) => string;
