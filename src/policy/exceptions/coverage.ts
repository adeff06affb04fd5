/** What an exception covers. */
import type { DeclaredSystem, Exposure, Resource, Span } from "../../model/index.ts";
import type { Group } from "../group.ts";
import { contains } from "../systems.ts";
import type { StatedException } from "./stated.ts";

export type Covers = (group: Group, exposure: Exposure) => boolean;

/** Of the findings of its rule; whether it counts is another question. */
export function coverageOf(
  { declared, origin }: StatedException,
  systemOf: (resource: Resource) => DeclaredSystem | null,
): Covers {
  if (origin.kind === "comment") return byPlace(origin.block);
  if (origin.kind === "annotation") return (_, { resource }) => origin.objects.has(resource.id);
  const { paths, resources, party, systems } = declared;
  return ({ primary, system }, { resource, party: own }) =>
    (paths === null ||
      [primary.file.path, resource.unit.path, resource.span.file.path].some((path) => liesIn(paths, path))) &&
    (resources === null || resources.some((pattern) => fits(resource.address, pattern))) &&
    (party === null || own?.id === party) &&
    (systems === null || systems.includes((system ?? systemOf(resource))?.name ?? ""));
}

/** The decision itself, or a resource, or the call of a module that makes it. */
function byPlace(block: Span): Covers {
  const within = ({ file, start }: Span) =>
    file.path === block.file.path && block.start <= start && start < block.end;
  return ({ primary }, { resource }) =>
    within(primary) || within(resource.span) || resource.calls.some(within);
}

export function liesIn(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => contains(folder, path));
}

/** `*` is any text, and nothing else in a pattern means anything. Linear, whatever the pattern. */
export function fits(address: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return address === pattern;
  if (!address.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = address.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return address.length - last.length >= at && address.endsWith(last);
}
