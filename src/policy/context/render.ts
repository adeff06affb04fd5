import { type RenderMode, renderModes } from "../../model/index.ts";
import type { Reading } from "./reading.ts";

export const schema = {
  enum: renderModes,
  description:
    "Charts are rendered with Helm when it is on PATH (auto), never, or always: then nothing is scanned where it is missing.",
};

export function read({ data }: Reading): RenderMode | null {
  return (data.render as RenderMode | undefined) ?? null;
}
