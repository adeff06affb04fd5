import type { Reading } from "./reading.ts";
import { text } from "./shapes.ts";

export const schema = {
  ...text,
  description: "rijk-2026 (default), rijk-2022, eer-strict, or the path of a profile file.",
};

export function read({ data }: Reading): string | null {
  return (data.profile as string | undefined) ?? null;
}
