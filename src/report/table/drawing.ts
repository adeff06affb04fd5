/** What the parts of the table are drawn with. */
import type { Detail, RenderOptions } from "../options.ts";
import type { Paint } from "../terminal.ts";

export interface Drawing extends RenderOptions {
  readonly width: number;
  readonly paint: Paint;
  readonly detail: Detail;
}
