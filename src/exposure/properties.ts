/** Facts of a resource that are no place: what it is for, how it protects what it holds, whether it grows. */
import { protectionOfKind, protectionOfType } from "../catalogue/index.ts";
import type { Evidence, Property, PropertyName, Resource } from "../model/index.ts";
import { type Answer, type Protector, protector } from "./protection.ts";
import type { Session } from "./session.ts";

const noEvidence: readonly Evidence[] = [];

/** Made once for a scan: what one resource says of another is looked up in all. */
export function propertyReader(
  session: Session,
  resources: readonly Resource[],
): (resource: Resource) => readonly Property[] {
  const protect = protector(session, resources);
  return (resource) => [...fromCatalogue(session, resource), ...protection(session, protect, resource)];
}

function fromCatalogue(session: Session, resource: Resource): readonly Property[] {
  const entry = resource.kind === "resource" ? session.ruleOf(resource)?.entry : undefined;
  if (entry === undefined || entry === null) return [];
  const { category, stores } = entry;
  const known = (name: PropertyName, value: string): Property => {
    return { resource, name, value, evidence: noEvidence, deciding: resource.span };
  };
  return [
    ...(category === undefined ? [] : [known("service-category", category)]),
    ...(stores === undefined ? [] : [known("data", stores ? "stores" : "computes")]),
  ];
}

const holders: ReadonlyMap<string | null, string> = new Map([
  ["provider-key", "provider"],
  ["customer-key", "customer"],
  ["external-key", "external"],
]);

function protection(session: Session, protect: Protector, resource: Resource): readonly Property[] {
  const known =
    resource.kind === "object"
      ? protectionOfKind(session.catalogue, resource.type)
      : protectionOfRule(session, resource);
  if (known === null) return [];
  const { atRest, inTransit, keyHeld, elasticity } = known.type;
  const told = (name: PropertyName, answer: Answer | null): readonly Property[] =>
    answer === null ? [] : [{ resource, name, ...answer }];
  const rest = atRest && protect(resource, "atRest");
  const held = keyHeld && protect(resource, "keyHeld");
  const holder = holderOf(held ?? rest ?? null);
  return [
    ...told("encryption-at-rest", rest ?? null),
    ...told("key-holder", holder),
    ...told("encryption-in-transit", (inTransit && protect(resource, "inTransit")) ?? null),
    ...told("elasticity", (elasticity && protect(resource, "elasticity")) ?? null),
  ];
}

function protectionOfRule(session: Session, resource: Resource) {
  const rule = session.ruleOf(resource);
  return rule === null ? null : protectionOfType(rule.provider, rule.type);
}

/** Nobody holds a key of what is not encrypted. */
function holderOf(answer: Answer | null): Answer | null {
  if (answer === null || answer.value === "none") return null;
  return { ...answer, value: holders.get(answer.value) ?? null };
}
