/**
 * Ties. In: resources as the code states them, the catalogue, and what the configuration declares. Out: for every
 * resource the places and parties it is tied to, with the lines that decided that. What policy thinks of them is
 * for a later stage.
 */
import type { CatalogueData } from "../catalogue/index.ts";
import type { Context, Exposure, Property, Resource } from "../model/index.ts";
import { exposeBackend } from "./backends.ts";
import { objectExposer } from "./kubernetes/index.ts";
import { exposeModule } from "./modules.ts";
import { partiesOn } from "./parties.ts";
import { propertyReader } from "./properties.ts";
import { exposeRemoteState, isRemoteState } from "./remote-state.ts";
import { exposeResource } from "./resources.ts";
import { exposeModuleSource, exposeRequiredProvider } from "./sources-of-code.ts";
import { startSession } from "./start.ts";

export { howPlaced } from "./wording.ts";

export interface Surroundings {
  /** The day that is judged as, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly context: Context;
  /** What resources of Terraform bring to a cluster, by the id of the resource. */
  readonly carried?: ReadonlyMap<Resource, readonly Resource[]>;
}

export interface Exposed {
  readonly exposures: readonly Exposure[];
  readonly properties: readonly Property[];
}

export function expose(
  resources: readonly Resource[],
  catalogue: CatalogueData,
  surroundings: Surroundings,
): Exposed {
  const session = startSession(resources, catalogue, surroundings);
  const parties = partiesOn(catalogue, surroundings.asOf);
  const exposeObject = objectExposer(session, parties, resources);
  const propertiesOf = propertyReader(session, resources);
  const exposures: Exposure[] = [];
  const properties: Property[] = [];
  for (const resource of resources) {
    switch (resource.kind) {
      case "resource":
        exposures.push(...exposeResource(session, parties, resource));
        for (const object of surroundings.carried?.get(resource) ?? [])
          exposures.push(...exposeCarried(resource, exposeObject(object)));
        properties.push(...propertiesOf(resource));
        break;
      case "module":
        exposures.push(...exposeModule(resource));
        exposures.push(...exposeModuleSource(session, parties, resource));
        break;
      case "backend":
        exposures.push(...exposeBackend(session, parties, resource));
        break;
      case "object":
        exposures.push(...exposeObject(resource));
        properties.push(...propertiesOf(resource));
        break;
      case "provider":
        exposures.push(...exposeRequiredProvider(session, parties, resource));
        break;
      // A data source places nothing by itself, but somebody else's state is kept somewhere.
      default:
        if (isRemoteState(resource)) exposures.push(...exposeRemoteState(session, parties, resource));
        break;
    }
  }
  return { exposures, properties };
}

/** What an object says is said by the resource that brings it; where it runs that one says itself. */
function exposeCarried(resource: Resource, exposures: readonly Exposure[]): readonly Exposure[] {
  return exposures
    .filter(({ place, party }) => place.status !== "customer-run" || party !== null)
    .map((exposure): Exposure => ({ ...exposure, resource }));
}
