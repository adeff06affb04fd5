/** The specification of a pod: its images, what its containers are told, and the nodes it may run on. */
import { providerOfVariable } from "../../catalogue/index.ts";
import type { Configuration, Exposure, Role } from "../../model/index.ts";
import { readPath } from "../path.ts";
import { readRegion } from "../regions.ts";
import { exposeFlags } from "./flags.ts";
import { exposeAddress, exposeText } from "./hosts.ts";
import { exposeImage } from "./images.ts";
import {
  type Labelled,
  readLabels,
  wishesInExpressions,
  wishesInSelector,
  wishesInTolerations,
} from "./labels.ts";
import { belongsTo, inCluster, type Scene, subjectIn, tie, writtenAt } from "./scene.ts";
import { elsewhereBeside, type Variable } from "./variables.ts";
import { exposeDriverNamed } from "./vendors.ts";

/** Every kind of container that a pod has; Argo and KServe name theirs otherwise. */
const containers = ["initContainers", "containers", "ephemeralContainers", "container", "script", "sidecars"];

export function exposePod(scene: Scene, pod: Configuration): readonly Exposure[] {
  const all = containers.flatMap((name) => pod.blocks(name).map(({ configuration }) => configuration));
  return [
    ...exposePlacement(scene, pod),
    ...exposeVolumes(scene, pod),
    ...all.flatMap((one) => exposeContainer(scene, one)),
  ];
}

/** Volumes that a pod names itself: a server, or a driver that only one vendor has. */
function exposeVolumes(scene: Scene, pod: Configuration): readonly Exposure[] {
  const at = (path: string) => readPath(pod, path).map(({ value }) => value);
  return [
    ...at("volumes.nfs.server").flatMap((value) => exposeAddress(scene, "hosting", value)),
    ...at("volumes.csi.volumeAttributes.server").flatMap((value) => exposeAddress(scene, "hosting", value)),
    ...at("volumes.csi.driver").flatMap((value) => exposeDriverNamed(scene, value)),
  ];
}

function exposePlacement(scene: Scene, pod: Configuration): readonly Exposure[] {
  const { locations, vendors } = readLabels(scene, [
    ...wishesInSelector(pod.attribute("nodeSelector")),
    ...wishesInExpressions(pod, requiredTerms),
  ]);
  // A taint says on whose nodes it may run, not where those are.
  const tolerated = readLabels(scene, wishesInTolerations(pod)).vendors;
  const named = [...vendors, ...tolerated];
  return [
    ...locations.map((location) => tie(scene, "hosting", location)),
    ...exposeVendors(scene, locations.length > 0 ? [] : named),
    ...(locations.length > 0 || named.length > 0 ? [] : [tie(scene, "hosting", whereCluster(scene))]),
  ];
}

const requiredTerms =
  "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions";

function whereCluster(scene: Scene) {
  const { span } = scene.resource;
  return inCluster(scene, { steps: [{ kind: "file", span }], deciding: span, conditions: [] }, null);
}

/** Labels that only one vendor's nodes have: the object runs nowhere else. */
export function exposeVendors(scene: Scene, vendors: Labelled["vendors"]): readonly Exposure[] {
  const byProvider = new Map(vendors.toReversed().map((vendor) => [vendor.provider.id, vendor]));
  return [...byProvider.values()].map(({ provider, family, key, value }) => {
    const written = writtenAt(value, scene.resource.span);
    return tie(scene, "hosting", inCluster(scene, written, provider, [belongsTo(key, provider, family)]));
  });
}

function exposeContainer(scene: Scene, container: Configuration): readonly Exposure[] {
  const image = container.attribute("image");
  const texts = ["command", "args", "source"].flatMap((name) => container.attribute(name) ?? []);
  const variables = container.blocks("env").flatMap(({ configuration }) => {
    const name = configuration.attribute("name");
    const value = configuration.attribute("value");
    return name?.kind === "string" && value !== null ? [{ name: name.value, value }] : [];
  });
  return [
    ...(image === null ? [] : exposeImage(scene, image)),
    ...exposeVariables(scene, variables),
    ...exposeFlags(scene, container),
    ...texts.flatMap((value) => exposeText(scene, "endpoint", value, "medium")),
  ];
}

/** Addresses in values, and regions in variables that a cloud's own tools read. */
export function exposeVariables(
  scene: Scene,
  variables: readonly Variable[],
  role: Role = "endpoint",
): readonly Exposure[] {
  return variables.flatMap(({ name, value }): readonly Exposure[] => {
    const texts = exposeText(scene, role, value, "high");
    const cloud = providerOfVariable(scene.session.catalogue, name);
    if (cloud === null || value.kind !== "string" || texts.length > 0) return texts;
    if (elsewhereBeside(scene.session.catalogue, variables, cloud.provider)) return texts;
    const subject = subjectIn(scene, cloud.provider, scene.resource.span);
    const knowledge = belongsTo(name, cloud.provider, cloud.family);
    return readRegion(scene.session, subject, value.value, value).map((location) =>
      tie(scene, "endpoint", { ...location, knowledge: [knowledge, ...location.knowledge] }),
    );
  });
}
