/** Images: the registry that each is pulled from. */
import { isPlaceholder, registryOf, serviceOfHost } from "../../catalogue/index.ts";
import type { Exposure, UnknownReason, Value } from "../../model/index.ts";
import type { Location } from "../location.ts";
import { unknown } from "../place.ts";
import { isPrivateHost, locationOfService } from "./hosts.ts";
import { type Scene, tie, writtenAt } from "./scene.ts";

export function exposeImage(scene: Scene, value: Value): readonly Exposure[] {
  if (value.kind === "unknown") return [tie(scene, "image", without(scene, value, value.reason))];
  if (value.kind !== "string") return [];
  const { value: image } = value;
  // A template may stand for the registry, for the tag, or for anything between.
  const head = image.slice(0, image.indexOf("/") === -1 ? image.length : image.indexOf("/"));
  if (isPlaceholder(head)) {
    const subject = JSON.stringify(image.slice(0, longestSubject));
    return [tie(scene, "image", without(scene, value, { code: "placeholder", subject, span: null }))];
  }
  const registry = registryOf(image);
  if (registry === null) return [];
  const service = serviceOfHost(scene.session.catalogue, registry);
  if (service !== null) {
    return [
      tie(scene, "image", locationOfService(scene, service, registry, value), { party: service.party }),
    ];
  }
  // A registry in the cluster or on the private network: nobody else comes in.
  if (isPrivateHost(registry)) return [];
  const reason: UnknownReason = { code: "placed-elsewhere", subject: registry, span: null };
  return [tie(scene, "image", without(scene, value, reason))];
}

const longestSubject = 60;

function without(scene: Scene, value: Value, reason: UnknownReason): Location {
  const written = writtenAt(value, scene.resource.span);
  return {
    ...written,
    place: unknown({ ...reason, span: reason.span ?? written.deciding }),
    regions: [],
    operatedBy: null,
    knowledge: [],
    precision: "high",
    basis: "own",
  };
}
