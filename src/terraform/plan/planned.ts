/** What there will be when a plan has been carried out: its planned values joined with its changes. */
import type { JsonObject } from "../../json/index.ts";
import type { Span } from "../../model/index.ts";
import { blockAddress, splitAddress } from "./address.ts";
import type { ConfiguredModule } from "./configuration-tree.ts";
import { type Complain, memberOf, objectIn, objectsIn, stringIn } from "./expect.ts";
import { type Instance, type Instances, type PlannedChange, readChange, readValues } from "./instances.ts";

export interface PlannedInstances extends Instances {
  /** What stays, but is no longer looked after by Terraform. */
  readonly forgotten: readonly Instance[];
}

export function readPlanned(
  plan: JsonObject,
  configuration: ConfiguredModule | null,
  complain: Complain,
): PlannedInstances {
  const planned = readValues(objectIn(plan, "planned_values", complain), complain);
  const byAddress = new Map(planned.byAddress);
  const mentioned = new Set<string>();
  const forgotten: Instance[] = [];
  for (const json of objectsIn(plan, "resource_changes", complain)) {
    const change = readChange(json, complain);
    if (change === null) continue;
    mentioned.add(change.instance.address);
    if (change.previousAddress !== null) mentioned.add(change.previousAddress);
    if (change.ends !== null) byAddress.delete(change.instance.address);
    if (change.ends === "forgotten") forgotten.push(change.instance);
    if (change.ends === null) put(byAddress, change);
  }
  addDeferred(plan, byAddress, mentioned, complain);
  addUntouched(plan, configuration, byAddress, mentioned, complain);
  return { byAddress, modules: planned.modules, forgotten };
}

/** Planned values and the change say the same, each with a part that the other leaves out. */
function put(byAddress: Map<string, Instance>, { instance }: PlannedChange): void {
  const before = byAddress.get(instance.address);
  byAddress.set(
    instance.address,
    before === undefined
      ? instance
      : {
          ...before,
          values: before.values ?? instance.values,
          unknown: instance.unknown,
          sensitive: [...before.sensitive, ...instance.sensitive],
        },
  );
}

/** Changes that Terraform puts off to a next run; of some it does not know yet how many there will be. */
function addDeferred(
  plan: JsonObject,
  byAddress: Map<string, Instance>,
  mentioned: Set<string>,
  complain: Complain,
): void {
  for (const deferred of objectsIn(plan, "deferred_changes", complain)) {
    const json = objectIn(deferred, "resource_change", complain);
    const change = json === null ? null : readChange(json, complain);
    if (change === null || change.ends !== null) continue;
    const { instance } = change;
    mentioned.add(instance.address);
    const open = stringIn(deferred, "reason", complain)?.value === "instance_count_unknown";
    if (!byAddress.has(instance.address)) {
      byAddress.set(instance.address, { ...instance, presence: open ? "possible" : "certain" });
    }
  }
}

/**
 * What is there and no change speaks of: data sources that were read while planning, and resources that a plan
 * with targets, or one that only refreshes, leaves as they are.
 */
function addUntouched(
  plan: JsonObject,
  configuration: ConfiguredModule | null,
  byAddress: Map<string, Instance>,
  mentioned: ReadonlySet<string>,
  complain: Complain,
): void {
  const state = objectIn(plan, "prior_state", complain);
  if (state === null || configuration === null) return;
  for (const instance of readValues(objectIn(state, "values", complain), complain).byAddress.values()) {
    const { address } = instance;
    if (byAddress.has(address) || mentioned.has(address)) continue;
    if (isDeclared(configuration, address)) byAddress.set(address, instance);
  }
}

function isDeclared(configuration: ConfiguredModule, address: string): boolean {
  const { modules, rest } = splitAddress(address);
  let module: ConfiguredModule | null | undefined = configuration;
  for (const { name } of modules) module = module?.calls.get(name)?.module;
  return module?.resources.has(blockAddress(rest)) ?? false;
}

/** What the plan says of itself that a reader of the verdicts must know. */
export function shortcomings(plan: JsonObject): readonly {
  readonly where: Span;
  readonly message: string;
  readonly incomplete: boolean;
}[] {
  const errored = memberOf(plan, "errored");
  if (errored?.kind === "bool" && errored.value) {
    const message =
      "Terraform stopped with an error while planning: the plan holds only a part of what will be";
    return [{ where: errored, message, incomplete: true }];
  }
  const complete = memberOf(plan, "complete");
  if (complete?.kind === "bool" && !complete.value) {
    const message =
      "the plan leaves changes to a next run (targets, or deferred changes); they are not judged";
    return [{ where: complete, message, incomplete: false }];
  }
  return [];
}
