/** Orders that are the same on every machine: by code unit, never by locale. */
import { type Exposure, type Resource, roles, type Span, type Unit } from "../model/index.ts";

export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function compareSpans(left: Span, right: Span): number {
  return compareTexts(left.file.path, right.file.path) || left.start - right.start || left.end - right.end;
}

export function compareUnits(left: Unit, right: Unit): number {
  return (
    compareTexts(left.path, right.path) ||
    compareTexts(left.kind, right.kind) ||
    compareTexts((left.variant ?? []).join("\0"), (right.variant ?? []).join("\0"))
  );
}

export function compareResources(left: Resource, right: Resource): number {
  return (
    compareTexts(left.address, right.address) ||
    compareUnits(left.unit, right.unit) ||
    compareTexts(left.id, right.id)
  );
}

/** A vendor's own tie stands for the others before what only runs on the vendor's cloud. */
export function compareExposures(left: Exposure, right: Exposure): number {
  return (
    Number(left.beneath !== undefined) - Number(right.beneath !== undefined) ||
    compareResources(left.resource, right.resource) ||
    roles.indexOf(left.role) - roles.indexOf(right.role) ||
    compareSpans(left.deciding, right.deciding)
  );
}
