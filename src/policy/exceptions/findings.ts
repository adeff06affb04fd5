/** Exceptions that do not count, as findings: what the rules about exceptions say of them. */
import type { Context, Finding, Text } from "../../model/index.ts";
import type { ActiveRule } from "../active.ts";
import { fingerprint, landmark } from "../fingerprint.ts";
import { type ExceptionField, filled } from "../message.ts";
import type { Words } from "../types.ts";
import type { TroubledException } from "./apply.ts";

export interface Telling {
  readonly rules: readonly ActiveRule[];
  readonly words: Words;
  readonly context: Context;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

export function findingsAbout(troubled: readonly TroubledException[], telling: Telling): readonly Finding[] {
  const twins = new Map<string, number>();
  return troubled.flatMap((one) =>
    telling.rules
      .filter((rule) => isAboutExceptions(rule) && rule.matches(factsOf(one, telling)))
      .map((rule) => {
        const identity = [...landmark(one.stated.declared.span), one.stated.declared.rule];
        const name = [rule.entry.id, ...identity].join("\0");
        const ordinal = twins.get(name) ?? 0;
        twins.set(name, ordinal + 1);
        return toFinding(one, rule, fingerprint(rule.entry.id, identity, ordinal), telling);
      }),
  );
}

export function isAboutExceptions({ entry }: ActiveRule): boolean {
  return entry.primary === "exception";
}

function factsOf(
  { trouble }: TroubledException,
  { context, asOf }: Telling,
): Parameters<ActiveRule["matches"]>[0] {
  return {
    exposure: null,
    context,
    system: null,
    agreed: false,
    day: asOf,
    property: () => null,
    aggregates: null,
    exception: trouble.state,
  };
}

function toFinding(
  one: TroubledException,
  { entry, level }: ActiveRule,
  id: string,
  { words }: Telling,
): Finding {
  const { span } = one.stated.declared;
  return {
    id,
    rule: entry.id,
    level,
    primary: span,
    resources: [],
    units: [],
    party: null,
    place: null,
    role: null,
    message: messageOf(entry.message, one, words),
    evidence: [{ kind: "file", span }],
    precision: entry.precision,
    exposures: [],
    exception: null,
    quiet: entry.quiet ?? false,
  };
}

const notStated: Text = { nl: "niet genoemd", en: "not stated" };

function messageOf(template: Text, { stated, trouble }: TroubledException, words: Words): Text {
  const { declared } = stated;
  return filled(template, (name, language) => {
    switch (name as ExceptionField) {
      case "by":
        return declared.by ?? notStated[language];
      case "until":
        return declared.until ?? notStated[language];
      case "rule":
        return declared.rule === "" ? notStated[language] : declared.rule;
      case "trouble":
        return words.exceptions[trouble.state][language].replaceAll("{subject}", trouble.subject[language]);
    }
  });
}
