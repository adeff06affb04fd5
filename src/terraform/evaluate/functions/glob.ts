/**
 * File patterns as `fileset` takes them: `*`, `?`, `[a-z]`, `{a,b}`, and `**` for any number of folders.
 * https://developer.hashicorp.com/terraform/language/functions/fileset
 *
 * Matched without regular expressions, so that no pattern can take long.
 */

/** Alternatives multiply; more patterns than this are not tried. */
const mostAlternatives = 256;

/** The patterns without braces; null when there are too many, or a brace is not closed. */
export function expandBraces(pattern: string): readonly string[] | null {
  let open: string[] = [pattern];
  for (;;) {
    const expanded: string[] = [];
    let changed = false;
    for (const each of open) {
      const alternatives = expandFirst(each);
      if (!alternatives) return null;
      changed ||= alternatives.length > 1 || alternatives[0] !== each;
      expanded.push(...alternatives);
    }
    if (expanded.length > mostAlternatives) return null;
    if (!changed) return expanded;
    open = expanded;
  }
}

/** The first innermost braces. */
function expandFirst(pattern: string): readonly string[] | null {
  const close = pattern.indexOf("}");
  const start = close === -1 ? pattern.indexOf("{") : pattern.lastIndexOf("{", close);
  if (start === -1) return [pattern];
  if (close === -1) return null;
  const [before, after] = [pattern.slice(0, start), pattern.slice(close + 1)];
  return pattern
    .slice(start + 1, close)
    .split(",")
    .map((choice) => before + choice + after);
}

/** Every class that is opened is closed. */
export function isPattern(pattern: string): boolean {
  return !pattern.replaceAll(/\\.|\[[!^]?(?:\\.|[^\]\\])+\]/gsu, "").includes("[");
}

export function hasWildcard(part: string): boolean {
  return /[*?[\\{]/.test(part);
}

/** Both are relative paths; the pattern has no braces any more. */
export function matchesPath(pattern: string, path: string): boolean {
  return matchesParts(pattern.split("/"), path.split("/"));
}

/** Row by row: `reach` holds the numbers of path parts that the pattern up to here can take. */
function matchesParts(pattern: readonly string[], path: readonly string[]): boolean {
  let reach = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    for (const at of reach) {
      if (part === "**") for (let to = at; to <= path.length; to += 1) next.add(to);
      else if (at < path.length && matchesName(part, path[at] ?? "")) next.add(at + 1);
    }
    reach = next;
  }
  return reach.has(path.length);
}

function matchesName(pattern: string, name: string): boolean {
  const letters = Array.from(name);
  let reach = new Set([0]);
  let at = 0;
  while (at < pattern.length && reach.size > 0) {
    const { length, accepts } = nextOf(pattern, at);
    at += length;
    const next = new Set<number>();
    for (const from of reach) {
      if (accepts === "any") for (let to = from; to <= letters.length; to += 1) next.add(to);
      else if (from < letters.length && accepts(letters[from] ?? "")) next.add(from + 1);
    }
    reach = next;
  }
  return reach.has(letters.length);
}

interface Matcher {
  readonly length: number;
  readonly accepts: "any" | ((letter: string) => boolean);
}

function nextOf(pattern: string, at: number): Matcher {
  const letter = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
  if (letter === "*") return { length: 1, accepts: "any" };
  if (letter === "?") return { length: 1, accepts: () => true };
  if (letter === "\\" && at + 1 < pattern.length) {
    const escaped = String.fromCodePoint(pattern.codePointAt(at + 1) ?? 0);
    return { length: 1 + escaped.length, accepts: (other) => other === escaped };
  }
  if (letter === "[") {
    const [all, negated = "", set = ""] = /^\[([!^]?)((?:\\.|[^\]\\])+)\]/su.exec(pattern.slice(at)) ?? [];
    if (all) return { length: all.length, accepts: (other) => inClass(set, other) === (negated === "") };
  }
  return { length: letter.length, accepts: (other) => other === letter };
}

function inClass(set: string, letter: string): boolean {
  for (const [, first = "", last = first] of set.matchAll(/\\?(.)(?:-\\?(.))?/gsu)) {
    if (letter >= first && letter <= last) return true;
  }
  return false;
}
