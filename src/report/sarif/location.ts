/** Places in files as SARIF has them. */
import type { PhysicalLocation, Region } from "sarif";
import { endOf, type Span, startOf } from "../../model/index.ts";

export const sourceRoot = "%SRCROOT%";

/** Relative to the root and percent-encoded; half characters, which no URI can hold, become U+FFFD. */
export function relativeUri(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")))
    .join("/");
}

export function regionOf(span: Span): Region {
  const start = startOf(span);
  const end = endOf(span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

export function physicalLocation(span: Span): PhysicalLocation {
  return {
    artifactLocation: { uri: relativeUri(span.file.path), uriBaseId: sourceRoot },
    region: regionOf(span),
  };
}
