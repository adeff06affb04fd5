/** Facts of a resource that are no place. */
import type { Evidence, Property, Resource } from "../model/index.ts";
import type { Session } from "./session.ts";

const noEvidence: readonly Evidence[] = [];

export function propertiesOf(session: Session, resource: Resource): readonly Property[] {
  const category = session.ruleOf(resource)?.entry?.category;
  if (category === undefined) return [];
  return [{ resource, name: "service-category", value: category, evidence: noEvidence }];
}
