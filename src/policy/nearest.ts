/** The word that was probably meant. */

/** Null when none is near: a far guess misleads more than it helps. */
export function nearest(word: string, words: Iterable<string>): string | null {
  // Of a single letter nothing is left when it is wrong.
  const limit = Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3)));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of words) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** `; did you mean "x"?`, or nothing. */
export function suggestion(word: string, words: Iterable<string>): string {
  const found = nearest(word, words);
  return found === null ? "" : `; did you mean "${found}"?`;
}

/** A name cut short, such as `azure` for `azurerm`, is as near as one wrong letter. */
function distanceOf(word: string, candidate: string, least: number): number {
  if (word.length > 2 && candidate.startsWith(word)) return 1;
  return Math.abs(candidate.length - word.length) >= least ? least : edits(word, candidate);
}

const longest = 100;

/** Levenshtein's distance, with a swap of neighbours as one edit. */
function edits(left: string, right: string): number {
  if (left.length > longest || right.length > longest) return longest;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[right.length] ?? longest;
}
