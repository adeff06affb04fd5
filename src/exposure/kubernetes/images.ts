/** Images: the registry that each is pulled from. */
import { isPlaceholder, registryOf, type Service, serviceOfHost } from "../../catalogue/index.ts";
import type { DeclaredMirror, Exposure, Resource, UnknownReason, Value } from "../../model/index.ts";
import { isUnder } from "../clusters.ts";
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
  const own = ownRegistry(scene, registry, service, value);
  if (own !== null) return [own];
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

/** What the configuration says of a registry: that it is the organisation's, or that a mirror stands before it. */
function ownRegistry(scene: Scene, registry: string, service: Service | null, value: Value): Exposure | null {
  const { session, resource } = scene;
  const mirror = mirrorOf(session.context.mirrors, registry, resource);
  const declared = mirror ?? session.context.registries.find(({ host }) => host === registry) ?? null;
  if (declared === null) return null;
  const written = writtenAt(value, resource.span);
  // The registry that is written stays in sight.
  const original = service === null ? [] : locationOfService(scene, service, registry, value).knowledge;
  const location: Location = {
    ...written,
    steps: [...written.steps, { kind: "file", span: declared.span }],
    place: session.places.ofCountry(declared.country),
    regions: [],
    operatedBy: null,
    knowledge: mirror === null ? [] : original,
    precision: "very-high",
    basis: "own",
  };
  return tie(scene, "image", location, { party: declared.party });
}

/** Of several the one with the longest path that the resource is under. */
function mirrorOf(
  mirrors: readonly DeclaredMirror[],
  registry: string,
  { span, unit }: Resource,
): DeclaredMirror | null {
  let best: { readonly mirror: DeclaredMirror; readonly length: number } | null = null;
  for (const mirror of mirrors) {
    if (canonical(mirror.registry) !== canonical(registry)) continue;
    for (const path of mirror.paths.length === 0 ? ["."] : mirror.paths) {
      if (!isUnder(span.file.path, path) && !isUnder(unit.path, path)) continue;
      if (best === null || path.length > best.length) best = { mirror, length: path.length };
    }
  }
  return best?.mirror ?? null;
}

/** Docker Hub has more than one name. */
function canonical(registry: string): string {
  return /^(?:index|registry-1|registry\.hub)\.docker\.(?:io|com)$/.test(registry) ? "docker.io" : registry;
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
