import { type Language, languages } from "../../model/index.ts";
import type { Reading } from "./reading.ts";

export const schema = {
  enum: languages,
  description: "The language of reports and of what is said on the way.",
};

export function read({ data }: Reading): Language | null {
  return (data.language as Language | undefined) ?? null;
}
