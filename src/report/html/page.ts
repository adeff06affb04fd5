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
  /** Left out when it has nothing to say of this scan; always there without this. */
  readonly isIn?: (input: PageInput) => boolean;
  /** Shown beside its name; null when there is nothing to count. */
  readonly count: (input: PageInput) => number | null;
  /** What is inside, without the heading. */
  readonly render: (input: PageInput) => Markup;
}

/** A part in its final form. Later stages, which this one does not know, hand over theirs like this. */
export interface PreparedPage {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  readonly content: Markup;
  /** Rules that the page's own style does not have. */
  readonly style?: string;
}
