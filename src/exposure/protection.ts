/** How a resource protects what it holds: the sources of the catalogue, tried in order, with the line that decided. */
import {
  type Protection,
  type ProtectionSource,
  type ProtectionTopic,
  protectionOfKind,
  protectionOfType,
} from "../catalogue/index.ts";
import type { Evidence, Resource, Span, Value } from "../model/index.ts";
import { companionsOf } from "./companions.ts";
import { holds } from "./condition.ts";
import { readPath } from "./path.ts";
import { protectionStep } from "./protection-wording.ts";
import type { Session } from "./session.ts";
import { traceOf } from "./trace.ts";

export interface Answer {
  /** Null when code cannot tell. */
  readonly value: string | null;
  readonly evidence: readonly Evidence[];
  readonly deciding: Span;
}

/** What is said of one topic; null when the catalogue knows nothing of it for this type. */
export type Protector = (resource: Resource, topic: ProtectionTopic) => Answer | null;

/** A longer chain of what follows what exists in no cloud; a hostile one must not fill the stack. */
const deepestChain = 10;

export function protector(session: Session, resources: readonly Resource[]): Protector {
  const known = new Map<Resource, Map<ProtectionTopic, Answer | null>>();
  const companions = companionsOf(session, resources);
  let depth = 0;
  const protect: Protector = (resource, topic) => {
    const topics = known.get(resource) ?? new Map<ProtectionTopic, Answer | null>();
    known.set(resource, topics);
    const before = topics.get(topic);
    if (before !== undefined) return before;
    if (depth >= deepestChain) return null;
    topics.set(topic, null);
    depth++;
    const protection = protectionOf(session, resource);
    const answer =
      protection === null
        ? null
        : ask({ session, protect, companions, protection, topic, resource }, protection.type[topic] ?? []);
    depth--;
    topics.set(topic, answer);
    return answer;
  };
  return protect;
}

function protectionOf(session: Session, resource: Resource): Protection | null {
  if (resource.kind === "object") return protectionOfKind(session.catalogue, resource.type);
  const rule = session.ruleOf(resource);
  return rule === null ? null : protectionOfType(rule.provider, rule.type);
}

interface Question {
  readonly session: Session;
  readonly protect: Protector;
  readonly companions: ReturnType<typeof companionsOf>;
  readonly protection: Protection;
  readonly topic: ProtectionTopic;
  /** The one that is asked; a companion when that speaks for another. */
  readonly resource: Resource;
}

function ask(question: Question, sources: readonly ProtectionSource[]): Answer | null {
  const { configuration, span } = question.resource;
  for (const source of sources) {
    const condition = holds(configuration, source.when);
    if (condition.answer === "no") continue;
    const answer = look(question, source);
    if (answer === null) continue;
    if (condition.answer === "yes") return answer;
    const [chosen] = condition.chosenBy;
    const { evidence, deciding } =
      chosen === undefined ? { evidence: [], deciding: span } : traceOf(chosen, span);
    return { value: null, evidence: [...answer.evidence, ...evidence], deciding };
  }
  return null;
}

function look(question: Question, source: ProtectionSource): Answer | null {
  const { resource, session } = question;
  if ("attribute" in source) {
    return weakest(
      readPath(resource.configuration, source.attribute).flatMap(({ value, presence }) => {
        const meaning = meaningOf(value, source.is);
        return meaning === undefined
          ? []
          : [decided(question, source, value, presence === "certain" ? meaning : null)];
      }),
    );
  }
  if ("key" in source) {
    return weakest(
      readPath(resource.configuration, source.key).flatMap(({ value }) => keyAnswer(question, source, value)),
    );
  }
  if ("block" in source) {
    const [block] = blocksUnder(resource, source.block);
    if (block === undefined) return null;
    const value = block.presence === "certain" ? source.is : null;
    return { value, ...inFile(question, source, block.configuration.span) };
  }
  if ("follows" in source) {
    for (const path of source.follows) {
      for (const { value } of readPath(resource.configuration, path)) {
        const [target] = question.companions.referredTo(resource, path, value);
        if (target === undefined) continue;
        const { says } = source;
        const answer =
          says === undefined
            ? question.protect(target, question.topic)
            : ask({ ...question, resource: target }, says);
        if (answer === null) continue;
        const { evidence } = traceOf(value, resource.span);
        return { ...answer, evidence: [...evidence, ...answer.evidence] };
      }
    }
    return null;
  }
  if ("companion" in source) {
    return weakest(
      question.companions.of(resource, source.companion, source.by).flatMap((companion) => {
        const rule = session.ruleOf(companion);
        if (rule === null) return [];
        const answer = ask({ ...question, resource: companion }, source.says);
        return answer === null ? [] : [answer];
      }),
    );
  }
  const { omitted } = source;
  return { value: omitted === "unknown" ? null : omitted, ...inFile(question, source, resource.span) };
}

/** Undefined when it says nothing, null when it is written and not known. */
function meaningOf(value: Value, meanings: Readonly<Record<string, string>>): string | null | undefined {
  const named = (text: string): string | undefined => {
    if (Object.hasOwn(meanings, text)) return meanings[text];
    return text === "" ? undefined : meanings["*"];
  };
  const settled = (found: string | undefined) => (found === "unknown" ? null : found);
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return settled(named(String(value.value)));
    case "unknown":
      return null;
    case "one-of": {
      const [first, ...others] = value.candidates.map((candidate) => meaningOf(candidate, meanings));
      return others.every((other) => other === first) ? first : null;
    }
    case "null":
      return undefined;
    default:
      return settled(meanings["*"]);
  }
}

/** The provider's own keys go by these names: not a key of the customer. */
const providersOwn = /(?:^|:)alias\/aws\/|^(?:aws\/|Google-managed|MicrosoftManaged|platform)/i;

function keyAnswer(question: Question, source: ProtectionSource, value: Value): readonly Answer[] {
  const { resource, companions, protect } = question;
  const path = "key" in source ? source.key : "";
  if (value.kind === "string") {
    if (value.value.trim() === "") return [];
    const own = providersOwn.test(value.value) ? "provider-key" : null;
    const [target] = companions.referredTo(resource, path, value);
    const held = target === undefined ? undefined : protect(target, "keyHeld")?.value;
    return [decided(question, source, value, own ?? held ?? "customer-key")];
  }
  if (value.kind !== "unknown") {
    return value.kind === "null" ? [] : [decided(question, source, value, null)];
  }
  const [target] = companions.referredTo(resource, path, value);
  if (target === undefined) return [decided(question, source, value, null)];
  return [
    decided(question, source, value, target.kind === "data" ? ofLookup(target) : heldBy(protect, target)),
  ];
}

function heldBy(protect: Protector, key: Resource): string {
  return protect(key, "keyHeld")?.value ?? "customer-key";
}

/** `data "aws_kms_alias" { name = "alias/aws/s3" }` finds a key of the provider. */
function ofLookup({ configuration }: Resource): string | null {
  const names = ["name", "key_id"].map((name) => configuration.attribute(name));
  const texts = names.flatMap((value) => (value?.kind === "string" ? [value.value] : []));
  return texts.some((text) => providersOwn.test(text)) ? "provider-key" : "customer-key";
}

function decided(question: Question, source: ProtectionSource, value: Value, meaning: string | null): Answer {
  const { evidence, deciding } = traceOf(value, question.resource.span);
  return { value: meaning, evidence: [protectionStep(question, source, meaning), ...evidence], deciding };
}

function inFile(question: Question, source: ProtectionSource, span: Span): Omit<Answer, "value"> {
  const value = "omitted" in source ? source.omitted : "block" in source ? source.is : null;
  return { evidence: [protectionStep(question, source, value), { kind: "file", span }], deciding: span };
}

function blocksUnder({ configuration }: Resource, path: string) {
  const names = path.split(".");
  let blocks = configuration.blocks(names[0] ?? "");
  for (const name of names.slice(1)) blocks = blocks.flatMap((block) => block.configuration.blocks(name));
  return blocks;
}

/** From what protects least; not known stands before what is known to be protected. */
const order: readonly (string | null)[] = [
  "none",
  "outdated",
  "optional",
  null,
  "provider-key",
  "customer-key",
  "external-key",
  "enforced",
  "fixed",
  "elastic",
];

function weakest(answers: readonly Answer[]): Answer | null {
  let found: Answer | null = null;
  for (const answer of answers) {
    if (found === null || order.indexOf(answer.value) < order.indexOf(found.value)) found = answer;
  }
  return found;
}
