/** What `scripts/generate-map.mjs` makes. */

/** An outline as an SVG path, empty when it is too small to draw; null where the map does not reach the middle. */
export type Outline = readonly [code: string, path: string, middle: readonly [x: number, y: number] | null];

export interface OutlineMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Outline[];
}
