/** Whether what the catalogue asks of a configuration holds. */
import type { Conditions } from "../catalogue/index.ts";
import type { Configuration, KnownValue, UnknownReason, Value } from "../model/index.ts";
import { readPath } from "./path.ts";

export type Holds =
  /** `chosenBy`: the written values that made it hold; none when it holds by default. */
  | { readonly answer: "yes"; readonly chosenBy: readonly Value[] }
  | { readonly answer: "no" }
  | { readonly answer: "maybe"; readonly chosenBy: readonly Value[]; readonly reason: UnknownReason | null };

type Wanted = readonly (string | number | boolean | null)[];

export function holds(configuration: Configuration, conditions: Conditions | undefined): Holds {
  const chosenBy: Value[] = [];
  let unsure: { reason: UnknownReason | null } | null = null;
  for (const [path, wanted] of Object.entries(conditions ?? {})) {
    const one = holdsAt(configuration, path, wanted);
    if (one.answer === "no") return one;
    if (one.answer === "maybe") unsure ??= { reason: one.reason };
    chosenBy.push(...one.chosenBy);
  }
  return unsure === null ? { answer: "yes", chosenBy } : { answer: "maybe", chosenBy, reason: unsure.reason };
}

function holdsAt(configuration: Configuration, path: string, wanted: Wanted): Holds {
  const matches = readPath(configuration, path);
  if (matches.length === 0) return wanted.includes(null) ? { answer: "yes", chosenBy: [] } : { answer: "no" };
  let unsure: Holds | null = null;
  for (const { value, presence } of matches) {
    const one = meets(value, wanted);
    if (one.answer === "yes" && presence === "certain") return one;
    if (one.answer !== "no") unsure ??= { answer: "maybe", chosenBy: [value], reason: reasonIn(value) };
  }
  return unsure ?? { answer: "no" };
}

function meets(value: Value, wanted: Wanted): Holds {
  const chosenBy = [value];
  switch (value.kind) {
    case "unknown":
      return { answer: "maybe", chosenBy, reason: value.reason };
    case "one-of": {
      const met = value.candidates.filter((candidate) => isWanted(candidate, wanted));
      if (met.length === value.candidates.length) return { answer: "yes", chosenBy };
      return met.length === 0 ? { answer: "no" } : { answer: "maybe", chosenBy, reason: null };
    }
    case "list": {
      const answers = value.elements.map((element) => meets(element, wanted));
      return answers.find(isYes) ?? answers.find(isMaybe) ?? { answer: "no" };
    }
    default:
      return isWanted(value, wanted) ? { answer: "yes", chosenBy } : { answer: "no" };
  }
}

const isYes = ({ answer }: Holds): boolean => answer === "yes";
const isMaybe = ({ answer }: Holds): boolean => answer === "maybe";

function reasonIn(value: Value): UnknownReason | null {
  return value.kind === "unknown" ? value.reason : null;
}

/** Compared as text, because Terraform converts `"true"` to `true` where the schema asks for it. */
function isWanted(value: KnownValue, wanted: Wanted): boolean {
  if (value.kind === "null") return wanted.includes(null);
  if (value.kind === "list" || value.kind === "map") return false;
  const text = String(value.value);
  return wanted.some((each) => {
    if (each === null) return false;
    const form = String(each);
    return form.endsWith("*") ? text.startsWith(form.slice(0, -1)) : form === text;
  });
}
