/** The parts of the report, in the order of their names at the top. */
import type { Page } from "./page.ts";
import { aboutPage } from "./sections/about.ts";
import { exceptionsPage } from "./sections/exceptions.ts";
import { findingsPage } from "./sections/findings.ts";
import { overviewPage } from "./sections/overview.ts";
import { resourcesPage } from "./sections/resources.ts";
import { unknownPage } from "./sections/unknown.ts";

export const pages: readonly Page[] = [
  overviewPage,
  findingsPage,
  resourcesPage,
  unknownPage,
  exceptionsPage,
  aboutPage,
];
