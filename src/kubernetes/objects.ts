/** Files that may be manifests in, the objects that they hold out. */
import type { Notification, Resource, SourceFile } from "../model/index.ts";
import { unreadValues } from "./handed-values.ts";
import { readManifests } from "./manifests.ts";
import { addressOf, resourceOf, typeOf } from "./object.ts";
import { identify } from "./units.ts";

export interface Candidate {
  readonly file: SourceFile;
  /** The scan path that it was found under. */
  readonly under: string;
}

export interface Kubernetes {
  readonly resources: readonly Resource[];
  readonly notifications: readonly Notification[];
}

export function readObjects(
  candidates: readonly Candidate[],
  belongsToNoNamespace: (type: string) => boolean,
): Kubernetes {
  const notifications: Notification[] = [];
  const found = candidates.flatMap(({ file, under }) => {
    const read = readManifests(file);
    notifications.push(...read.notifications, ...read.manifests.flatMap(unreadValues));
    return read.manifests.map((manifest) => {
      const address = addressOf(manifest, belongsToNoNamespace);
      return { manifest, path: under, file: file.path, type: typeOf(manifest), address };
    });
  });
  const identities = identify(found);
  const resources = found.flatMap(({ manifest }, index) => {
    const identity = identities[index];
    return identity === undefined ? [] : [resourceOf(manifest, identity.unit, identity.address)];
  });
  return { resources, notifications };
}
