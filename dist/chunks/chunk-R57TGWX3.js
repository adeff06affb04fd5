import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/policy/nearest.ts
function nearest(word, words) {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = null;
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
function suggestion(word, words) {
  const found = nearest(word, words);
  return found === null ? "" : `; did you mean "${found}"?`;
}
function distanceOf(word, candidate, least) {
  if (word.length > 2 && candidate.startsWith(word)) return 1;
  return Math.abs(candidate.length - word.length) >= least ? least : edits(word, candidate);
}
var longest = 100;
function edits(left, right) {
  if (left.length > longest || right.length > longest) return longest;
  let before = [];
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

export {
  nearest,
  suggestion
};
