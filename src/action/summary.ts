/** The step summary: the Markdown report, within what a runner accepts. */

/** A runner refuses a step summary above 1 MiB, and then shows nothing at all. */
const largestSummaryBytes = 1_000_000;

export function fitSummary(markdown: string, sarifFile: string): string {
  const bytes = Buffer.from(markdown, "utf8");
  if (bytes.length <= largestSummaryBytes) return markdown;
  // A cut in the middle of a character gives U+FFFD; the cut at the line end removes it.
  const cut = bytes.subarray(0, largestSummaryBytes).toString("utf8");
  const whole = cut.slice(0, cut.lastIndexOf("\n") + 1);
  return `${whole}\n*Cut off: the report is larger than a step summary may be. The whole is in ${sarifFile}.*\n`;
}
