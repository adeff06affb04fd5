/** What a part of the HTML report is: adding one is a file in `sections/` and a line in `pages.ts`. */
import type { Language, ScanReport, Text } from "../../model/index.ts";
import type { Overview } from "../overview.ts";
import type { Markup } from "./markup.ts";

export interface PageInput {
  readonly report: ScanReport;
  readonly overview: Overview;
  readonly language: Language;
}

export interface Page {
  /** What stands behind `#` in its address; Latin letters only. */
  readonly id: string;
  readonly title: Text;
  /** Shown beside its name; null when there is nothing to count. */
  readonly count: (input: PageInput) => number | null;
  /** What is inside, without the heading. */
  readonly render: (input: PageInput) => Markup;
}
