/** What a plan or a state knows, put together for whoever follows references through it. */
import type { JsonObject } from "../../json/index.ts";
import type { Configuration } from "../../model/index.ts";
import { addressOf, type Step } from "./address.ts";
import type { ConfiguredCall, ConfiguredModule } from "./configuration-tree.ts";

export interface World {
  /** Null in a state. */
  readonly configuration: ConfiguredModule | null;
  /** `variables` of a plan: those of the root module. */
  readonly variables: JsonObject | null;
  /** What a resource or data source says of itself; null when it is not there. */
  readonly configurationAt: (address: string) => Configuration | null;
  /** How many resources are being followed, each from the one before. */
  readonly underway: { depth: number };
}

/** A module as one call makes it: its block with the instance keys of the calls that lead to it. */
export interface Place {
  readonly address: string;
  /** Null when the configuration does not have it. */
  readonly module: ConfiguredModule | null;
  /** The call and the module that it stands in; null for the root. */
  readonly caller: { readonly call: ConfiguredCall | null; readonly place: Place } | null;
  /** The calls that lead to it, outermost first. */
  readonly calls: readonly ConfiguredCall[];
}

export function rootPlace(world: World): Place {
  return { address: "", module: world.configuration, caller: null, calls: [] };
}

export function placeIn(place: Place, { name, suffix }: Step): Place {
  const call = place.module?.calls.get(name) ?? null;
  const step = addressOf([{ name, suffix }], "");
  return {
    address: place.address === "" ? step : `${place.address}.${step}`,
    module: call?.module ?? null,
    caller: { call, place },
    calls: call === null ? place.calls : [...place.calls, call],
  };
}

export function placeAt(world: World, modules: readonly Step[]): Place {
  return modules.reduce(placeIn, rootPlace(world));
}
