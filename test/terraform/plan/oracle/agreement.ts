/** Compares a plan that the real Terraform made with what we read from the code: every instance, every value. */
import type { Configuration, Resource, Value } from "../../../../src/model/index.ts";
import { writeJson } from "../../../../src/terraform/evaluate/functions/json.ts";

export interface Agreement {
  readonly instances: number;
  readonly values: number;
  /** Values that we leave open, by the reason. */
  readonly open: ReadonlyMap<string, number>;
  /** What Terraform knows only after apply and we claim to know. */
  readonly bold: readonly string[];
  readonly disagreements: readonly string[];
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

/** The members of a plan that are compared. https://developer.hashicorp.com/terraform/internals/json-format */
export interface ShownPlan {
  readonly resource_changes?: readonly ShownChange[];
  readonly prior_state?: { readonly values?: { readonly root_module?: ShownModule } };
  readonly planned_values?: { readonly root_module?: ShownModule };
}

interface ShownChange {
  readonly address: string;
  readonly deposed?: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly after: Json;
    readonly after_unknown: Json;
  };
}

interface ShownModule {
  readonly resources?: readonly { readonly address: string; readonly mode: string; readonly values: Json }[];
  readonly child_modules?: readonly ShownModule[];
}

interface Planned {
  readonly values: JsonObject;
  readonly unknown: Json;
}

/** What the stand-in provider was configured with, in every resource that it plans. */
const echo = "stand_in_provider";

interface Collection {
  values: number;
  readonly open: Map<string, number>;
  readonly bold: string[];
  readonly disagreements: string[];
}

export function compareWithPlan(resources: readonly Resource[], plan: ShownPlan): Agreement {
  const planned = instancesIn(plan);
  const ours = resources.filter(({ kind }) => kind === "resource" || kind === "data");
  const found: Collection = { values: 0, open: new Map(), bold: [], disagreements: [] };
  const byAddress = new Map(ours.map((resource) => [resource.address, resource]));
  for (const resource of ours) {
    if (resource.presence === "certain" && !planned.has(resource.address))
      found.disagreements.push(`${resource.address}: only we have it`);
  }
  for (const [address, instance] of planned) {
    const resource = byAddress.get(address);
    if (resource !== undefined) compareInstance(resource, instance, found);
    else if (ours.some((each) => standsFor(each, address))) count(found.open, "number of instances");
    else found.disagreements.push(`${address}: only Terraform has it`);
  }
  return { instances: planned.size, ...found };
}

/** `a.b[*]` stands for `a.b["x"]`. */
function standsFor({ address, presence }: Resource, planned: string): boolean {
  if (presence !== "possible") return false;
  const pattern = address
    .split("[*]")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(String.raw`\[(?:\d+|"(?:[^"\\]|\\.)*")\]`);
  return new RegExp(`^${pattern}$`).test(planned);
}

function instancesIn(plan: ShownPlan): ReadonlyMap<string, Planned> {
  const planned = new Map<string, Planned>();
  const readModule = (module: ShownModule | undefined, modes: readonly string[]): void => {
    for (const { address, mode, values } of module?.resources ?? []) {
      if (modes.includes(mode)) planned.set(address, { values: objectOf(values), unknown: {} });
    }
    for (const child of module?.child_modules ?? []) readModule(child, modes);
  };
  readModule(plan.prior_state?.values?.root_module, ["data"]);
  readModule(plan.planned_values?.root_module, ["managed", "data"]);
  for (const { address, deposed, change } of plan.resource_changes ?? []) {
    if (deposed !== undefined || !planned.has(address)) continue;
    const [action] = change.actions;
    if (change.actions.length === 1 && (action === "delete" || action === "forget")) planned.delete(address);
    else planned.set(address, { values: objectOf(change.after), unknown: change.after_unknown });
  }
  return planned;
}

function objectOf(json: Json | undefined): JsonObject {
  return isObject(json) ? json : {};
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function compareInstance(resource: Resource, { values, unknown }: Planned, found: Collection): void {
  const { configuration, provider, address } = resource;
  const names = new Set([...Object.keys(values), ...Object.keys(objectOf(unknown))]);
  for (const name of names) {
    if (name === echo) continue;
    compareMember(
      `${address}.${name}`,
      configuration,
      name,
      values[name] ?? null,
      memberOf(unknown, name),
      found,
    );
  }
  const configured = values[echo];
  if (typeof configured !== "string") return;
  for (const [name, value] of Object.entries(objectOf(JSON.parse(configured)))) {
    const own = provider?.configuration ?? null;
    if (own === null && value !== null && !isEmpty(value)) {
      found.disagreements.push(
        `${address}: its provider has ${name} = ${JSON.stringify(value)}, ours has no block`,
      );
    } else if (own !== null) {
      compareMember(`${address}: provider.${name}`, own, name, value, {}, found);
    }
  }
}

function isEmpty(json: Json): boolean {
  return Array.isArray(json) && json.length === 0;
}

function memberOf(unknown: Json | undefined, name: string): Json {
  return isObject(unknown) ? (unknown[name] ?? null) : unknown === true;
}

function compareMember(
  at: string,
  configuration: Configuration,
  name: string,
  theirs: Json,
  unknown: Json,
  found: Collection,
): void {
  const ours = configuration.attribute(name);
  const blocks = ours === null ? configuration.blocks(name) : [];
  // In JSON syntax one object may be one block.
  const isBlock = ours?.kind === "map" && Array.isArray(theirs);
  if (blocks.length > 0) compareBlocks(at, blocks, theirs, unknown, found);
  else if (isBlock) compareBlocks(at, configuration.blocks(name), theirs, unknown, found);
  // What the author left out is for the provider to fill in.
  else if (ours !== null && ours.kind !== "null") compareValue(at, ours, theirs, unknown, found);
}

function compareBlocks(
  at: string,
  blocks: ReturnType<Configuration["blocks"]>,
  theirs: Json,
  unknown: Json,
  found: Collection,
): void {
  const elements = Array.isArray(theirs) ? theirs : [];
  const difference = `${at}: ${elements.length} blocks planned, ${blocks.length} read`;
  if (blocks.some(({ presence }) => presence === "possible")) count(found.open, "number of blocks");
  else if (unknown === true) found.bold.push(difference);
  else if (elements.length !== blocks.length) found.disagreements.push(difference);
  else compareEach(at, blocks, elements, unknown, found);
}

function compareEach(
  at: string,
  blocks: ReturnType<Configuration["blocks"]>,
  elements: readonly Json[],
  unknown: Json,
  found: Collection,
): void {
  for (const [index, { configuration }] of blocks.entries()) {
    const element = objectOf(elements[index]);
    const open = Array.isArray(unknown) ? (unknown[index] ?? null) : null;
    for (const name of Object.keys(element)) {
      const where = `${at}[${index}].${name}`;
      compareMember(where, configuration, name, element[name] ?? null, memberOf(open, name), found);
    }
  }
}

function compareValue(at: string, ours: Value, theirs: Json, unknown: Json, found: Collection): void {
  found.values += 1;
  const difference = `${at}: planned ${JSON.stringify(theirs)}, read ${shown(ours)}`;
  if (ours.kind === "unknown") count(found.open, ours.reason.code);
  else if (unknown === true) {
    if (ours.kind !== "null" && ours.kind !== "one-of") found.bold.push(`${at}: ${shown(ours)}`);
  } else if (!isAgreed(ours, theirs, unknown)) found.disagreements.push(difference);
  else if (ours.kind === "one-of") count(found.open, "one-of");
}

/** What we leave open inside a value agrees with anything. */
function isAgreed(ours: Value, theirs: Json, unknown: Json): boolean {
  if (unknown === true) return true;
  switch (ours.kind) {
    case "unknown":
      return true;
    case "one-of":
      return ours.candidates.some((candidate) => isAgreed(candidate, theirs, unknown));
    case "list":
      return (
        Array.isArray(theirs) &&
        theirs.length === ours.elements.length &&
        ours.elements.every((each, index) =>
          isAgreed(each, theirs[index] ?? null, Array.isArray(unknown) ? (unknown[index] ?? null) : null),
        )
      );
    case "map": {
      if (!isObject(theirs)) return false;
      const isWhole = ours.open !== undefined || Object.keys(theirs).every((name) => ours.entries.has(name));
      return (
        isWhole &&
        [...ours.entries].every(([name, each]) =>
          isAgreed(each, theirs[name] ?? null, memberOf(unknown, name)),
        )
      );
    }
    case "null":
      return theirs === null;
    default:
      return ours.value === theirs;
  }
}

function shown(value: Value): string {
  if (value.kind === "one-of") return value.candidates.map(shown).join(" | ");
  if (value.kind === "unknown") return value.reason.code;
  return writeJson(value).slice(0, 300);
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
