import type { ExceptionLimits } from "../../model/index.ts";
import type { Reading } from "./reading.ts";
import { object } from "./shapes.ts";

export const schema = {
  ...object({
    months: {
      type: "integer",
      minimum: 1,
      maximum: 120,
      description: "How many months after the day of judging an exception may end; 24 when left out.",
    },
    inline: { type: "boolean", description: "Whether exceptions in the code itself count." },
  }),
  description: "How long exceptions may run, and where they may stand.",
};

export function read({ data }: Reading, base: ExceptionLimits): ExceptionLimits {
  const written = data.exceptionLimits as Partial<ExceptionLimits> | undefined;
  return { ...base, ...written };
}
