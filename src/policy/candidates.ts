/** Which of many possible places a text names. */
import type { Place } from "../model/index.ts";

type Candidate = Extract<Place, { status: "one-of" }>["candidates"][number];

const mostNamed = 5;

/** The first few and how many more; of every country one before a second of any. */
export function candidatesToName(all: readonly Candidate[]): {
  readonly named: readonly Candidate[];
  readonly more: number;
} {
  // One that is left out takes as much room as its name.
  if (all.length <= mostNamed + 1) return { named: all, more: 0 };
  const countries = new Set<string>();
  const firstOfCountry = new Set(
    all.filter((candidate) => {
      const key = candidate.countries.join();
      return !countries.has(key) && countries.add(key);
    }),
  );
  const inOrder = [...firstOfCountry, ...all.filter((candidate) => !firstOfCountry.has(candidate))];
  return { named: inOrder.slice(0, mostNamed), more: all.length - mostNamed };
}
