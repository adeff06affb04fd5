/** The parts of the report, in the order of their names at the top. */
import type { Page, PageInput, PreparedPage } from "./page.ts";
import { aboutPage } from "./sections/about.ts";
import { exceptionsPage } from "./sections/exceptions.ts";
import { findingsPage } from "./sections/findings.ts";
import { overviewPage } from "./sections/overview.ts";
import { resourcesPage } from "./sections/resources.ts";
import { sealPage } from "./sections/seal.ts";
import { unknownPage } from "./sections/unknown.ts";

const whatWasFound: readonly Page[] = [overviewPage, findingsPage, resourcesPage];
const howSureItIs: readonly Page[] = [sealPage, unknownPage, exceptionsPage, aboutPage];

/** `answers` come between what was found and how sure that is. */
export function pagesOf(input: PageInput, answers: readonly PreparedPage[]): readonly PreparedPage[] {
  return [...prepared(whatWasFound, input), ...answers, ...prepared(howSureItIs, input)];
}

function prepared(pages: readonly Page[], input: PageInput): readonly PreparedPage[] {
  return pages
    .filter(({ isIn }) => isIn === undefined || isIn(input))
    .map(({ id, title, count, render }) => ({
      id,
      title: title[input.language],
      count: count(input),
      content: render(input),
    }));
}
