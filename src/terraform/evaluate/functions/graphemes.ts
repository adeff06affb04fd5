/** What Terraform counts as characters: grapheme clusters. https://www.unicode.org/reports/tr29/ */

let segmenter: Intl.Segmenter | null = null;

export function graphemes(text: string): readonly string[] {
  // Plain ASCII has one cluster per character, but for CRLF, which is one.
  if (/^[\x20-\x7e\n\t]*$/.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
