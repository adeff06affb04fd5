/** What code says of a framework of sovereignty levels: a limit at most, never a level that was reached. */
import type { Basis } from "./report.ts";
import type { Text } from "./text.ts";

export interface SealIndication {
  readonly framework: {
    readonly name: string;
    readonly version: string;
    readonly date: string;
    readonly source: string;
    readonly strength: Basis["strength"];
  };
  /** As they were published; the first is the one that is shown. */
  readonly weightSets: readonly WeightSet[];
  readonly objectives: readonly ObjectiveIndication[];
  /** The least of the limits, because the framework takes the minimum; null when nothing limits. */
  readonly atMost: SealLevel | null;
}

export interface WeightSet {
  readonly id: string;
  readonly name: Text;
  readonly strength: Basis["strength"];
  /** Per cent by objective. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface SealLevel {
  readonly level: number;
  readonly name: Text;
}

export interface ObjectiveIndication {
  readonly id: string;
  readonly name: Text;
  /**
   * - limited: findings show that no higher level is reached
   * - not-limited: nothing in the code limits it, which proves nothing
   * - not-assessable: code says nothing of it
   */
  readonly status: "limited" | "not-limited" | "not-assessable";
  readonly atMost: SealLevel | null;
  readonly limitedBy: readonly {
    readonly rule: string;
    readonly atMost: number;
    readonly findings: number;
  }[];
  /** What code cannot show. */
  readonly note: Text;
}
