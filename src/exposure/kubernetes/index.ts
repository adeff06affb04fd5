/** Objects of Kubernetes: what each says about places and parties, as the catalogue reads its kind. */
import {
  type KindEntry,
  type KubernetesEntry,
  kindOf,
  type ProviderEntry,
  tiesOfAny,
} from "../../catalogue/index.ts";
import type { Exposure, Resource } from "../../model/index.ts";
import type { Parties } from "../parties.ts";
import { readPath } from "../path.ts";
import type { Session } from "../session.ts";
import { blocksAt } from "./blocks.ts";
import { exposeAddress, exposeMention } from "./hosts.ts";
import { exposeImage } from "./images.ts";
import { readLabels, wishesInExpressions } from "./labels.ts";
import { exposeManaged } from "./managed.ts";
import { objectsByName } from "./names.ts";
import { exposePod, exposeVariables, exposeVendors } from "./pods.ts";
import { type Scene, tie } from "./scene.ts";
import { exposeShippers } from "./shippers.ts";
import { exposeTemplates } from "./templates.ts";
import { exposeTie } from "./ties.ts";
import { vendorsOfUnits } from "./unit-vendor.ts";
import { exposeValues } from "./values.ts";
import { variablesUnder } from "./variables.ts";
import { exposeAnnotations, exposeClass, exposeDriver, exposeStorageClass } from "./vendors.ts";

/** Made once for a scan: what one object of a unit says helps to read another. */
export function objectExposer(
  session: Session,
  parties: Parties,
  resources: readonly Resource[],
): (resource: Resource) => readonly Exposure[] {
  const vendorsOf = vendorsOfUnits(session, resources);
  const called = objectsByName(resources);
  return (resource) => {
    const { unit } = resource;
    const scene: Scene = {
      session,
      parties,
      resource,
      called: (name) => called(unit, name),
      vendors: () => vendorsOf(unit),
    };
    const found = kindOf(session.catalogue, resource.type);
    if (found?.entry.silent) return [];
    const own = found === null ? [] : exposeKind(scene, found.entry, found.family);
    const any = tiesOfAny(session.catalogue).flatMap(({ entry, family }) => exposeTie(scene, entry, family));
    return [...own, ...exposeAnnotations(scene), ...any];
  };
}

function exposeKind(scene: Scene, entry: KindEntry, family: KubernetesEntry): readonly Exposure[] {
  const { configuration } = scene.resource;
  const fields = (paths: readonly string[] | undefined) =>
    (paths ?? []).flatMap((path) => readPath(configuration, path).map(({ value }) => value));
  const ties = (entry.ties ?? []).flatMap((one) => exposeTie(scene, one, family));
  const storage = exposeStorage(scene, entry);
  return [
    ...(entry.managed === undefined ? [] : exposeManaged(scene, entry.managed, family)),
    ...sayingMost([...ties, ...storage]),
    ...(entry.templates ?? []).flatMap((path) => exposeTemplates(scene, path)),
    ...(entry.pods ?? []).flatMap((path) =>
      blocksAt(configuration, path).flatMap((pod) => exposePod(scene, pod)),
    ),
    ...fields(entry.images).flatMap((value) => exposeImage(scene, value)),
    ...fields(entry.values).flatMap((value) => exposeValues(scene, value)),
    ...(entry.classes ?? []).flatMap((path) => exposeClass(scene, path)),
    ...(entry.storageClasses ?? []).flatMap((path) => exposeStorageClass(scene, path)),
    ...(entry.addresses ?? []).flatMap(({ path, role }) =>
      fields([path]).flatMap((value) => exposeAddress(scene, role, value)),
    ),
    ...(entry.texts ?? []).flatMap(({ path, role }) =>
      exposeVariables(scene, variablesUnder(configuration, path), role),
    ),
    ...(entry.texts ?? []).flatMap(({ path }) =>
      variablesUnder(configuration, path).flatMap(({ value }) => exposeShippers(scene, value)),
    ),
    ...(entry.search ?? []).flatMap((path) =>
      variablesUnder(configuration, path).flatMap(({ value }) => exposeMention(scene, "endpoint", value)),
    ),
  ];
}

/** A driver says less than the field or label that names the place of the same volume. */
function sayingMost(exposures: readonly Exposure[]): readonly Exposure[] {
  const placed = exposures.some(({ role, place }) => role === "hosting" && place.status !== "customer-run");
  if (!placed) return exposures;
  return exposures.filter(({ role, place }) => role !== "hosting" || place.status !== "customer-run");
}

/** Labels that say where a volume is go before the driver, which says only whose it is. */
function exposeStorage(scene: Scene, entry: KindEntry): readonly Exposure[] {
  const { configuration } = scene.resource;
  const drivers = (entry.drivers ?? []).flatMap((path) => exposeDriver(scene, path));
  if (entry.labels === undefined) return drivers;
  const wishes = entry.labels.flatMap((path) => wishesInExpressions(configuration, path));
  const [driver] = drivers;
  const own = driver === undefined ? null : providerBehind(scene, driver);
  const { locations, vendors } = readLabels(scene, wishes, own);
  const stores = driver === undefined ? null : true;
  if (locations.length === 0) return [...drivers, ...exposeVendors(scene, vendors)];
  return locations.map((location) => tie(scene, "hosting", location, { stores }));
}

function providerBehind({ session }: Scene, { party }: Exposure): ProviderEntry | null {
  const providers = Object.values(session.catalogue.providers);
  return providers.find((provider) => party !== null && provider.party === party.id) ?? null;
}
