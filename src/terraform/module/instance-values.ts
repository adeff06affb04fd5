/** The instances of a block as values: what is written is known, the rest only the real resource knows. */
import type { Span, UnknownCode, Value } from "../../model/index.ts";
import {
  type Access,
  evaluate,
  invalid,
  listValue,
  mapValue,
  type Scope,
  textOfKey,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import { knownAnswer } from "./data-sources.ts";
import { lazyMap } from "./lazy-map.ts";
import type { BlockInstance, Group, Member, ModuleInstance } from "./shape.ts";

export interface Found<T> {
  readonly what: T;
  readonly used: number;
}

/** The one instance that the accesses name; null when they mean several, or one that is not there. */
export function member<T>(
  group: Group<T>,
  accesses: readonly Access[],
  used: number,
  scope: Scope,
): Found<T> | null {
  const [only] = group.members;
  if (group.form === "single") return only ? { what: only.what, used } : null;
  const access = accesses[used];
  const key = access ? keyOf(access, scope) : null;
  if (key === null) return null;
  // Instances whose keys are open all stand for the one that is named.
  if (group.form === "open") return only ? { what: only.what, used: used + 1 } : null;
  const named = group.members.find((each) => String(each.key) === key);
  return named ? { what: named.what, used: used + 1 } : null;
}

function keyOf(access: Access, scope: Scope): string | null {
  if (access.kind === "attribute") return /^\d+$/.test(access.name) ? access.name : null;
  return textOfKey(evaluate(access.key, scope));
}

/** All instances: a list by count, an object by for_each. */
export function wholeGroup<T>(group: Group<T>, span: Span, valueOfMember: (what: T) => Value): Value {
  if (group.form === "open" && group.reason) return unknownValue(group.reason, writtenAt(span));
  const provenance = writtenAt(group.block.header);
  if (group.form === "count") {
    return listValue(
      "tuple",
      group.members.map(({ what }) => valueOfMember(what)),
      provenance,
    );
  }
  const byKey = new Map<string, Member<T>>(group.members.map((each) => [String(each.key), each]));
  const entries = lazyMap([...byKey.keys()], (key): Value => {
    const found = byKey.get(key);
    return found ? valueOfMember(found.what) : invalid(`there is no instance "${key}"`, span);
  });
  return mapValue("object", entries, provenance);
}

/** What is written in the block is known; everything else only the real resource knows. */
export function attributeOfInstance(
  module: ModuleInstance,
  instance: BlockInstance,
  kind: "resource" | "data",
  name: string,
): Value {
  const written = instance.configuration.attribute(name);
  if (written && written.kind !== "null") return written;
  const known = kind === "data" ? knownAnswer(module, instance, name) : null;
  if (known) return known;
  const blocks = instance.block.body.blocks.some(
    (block) => block.type === name || block.labels[0]?.value === name,
  );
  const reason = { ...openReason(instance, kind), subject: `${instance.address}.${name}` };
  const reference = { address: instance.address, attribute: [name] };
  const open = { ...reason, reference };
  if (!blocks) return unknownValue(open, writtenAt(instance.block.header));
  const nested = instance.configuration.blocks(name).map(({ configuration }): Value => {
    const entries = lazyMap(
      configuration.names(),
      (each) => configuration.attribute(each) ?? unknownValue(open, writtenAt(configuration.span)),
    );
    return { ...mapValue("object", entries, writtenAt(configuration.span)), open };
  });
  return listValue("list", nested, writtenAt(instance.block.header));
}

function openReason(instance: BlockInstance, kind: "resource" | "data") {
  const code: UnknownCode = kind === "data" ? "data-source" : "computed";
  const reference = { address: instance.address, attribute: [] };
  return { code, subject: instance.address, span: instance.block.header, reference };
}

export function instanceObject(
  module: ModuleInstance,
  instance: BlockInstance,
  kind: "resource" | "data",
): Value {
  const entries = lazyMap(instance.configuration.names(), (name) =>
    attributeOfInstance(module, instance, kind, name),
  );
  return {
    ...mapValue("object", entries, writtenAt(instance.block.header)),
    open: openReason(instance, kind),
  };
}
