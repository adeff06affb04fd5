/** Which findings a machine is told of, and where each is put. */
import type { Finding, ScanReport, Span } from "../model/index.ts";
import { compareLevel } from "./order.ts";

/** Without what an exception covers and what is only worth knowing; worst first. */
export function reportedFindings({ findings }: ScanReport): readonly Finding[] {
  return findings
    .filter(({ exception, quiet }) => exception === null && !quiet)
    .sort((a, b) => compareLevel(a.level, b.level));
}

/** The line that decided; else the first resource that is in a file; null when there is none. */
export function placeOf({ primary, resources }: Finding): Span | null {
  if (primary.file.path !== "") return primary;
  return resources.find(({ span }) => span.file.path !== "")?.span ?? null;
}

/** What stands for a plan that came from standard input, as on the command line. */
export const standardInputPath = "-";
