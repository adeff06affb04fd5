/**
 * Manifests of Kubernetes. In: files that may be manifests. Out: every object as a resource, and what could not be
 * read. A file is a manifest if a document in it has `apiVersion` and `kind`; every other file is passed over.
 *
 * What kustomizations make is worked out in `kustomize/`. What Helm would make of a chart is not known here: that is
 * said once for each.
 */
import type { FileStore, ManifestFile } from "../discover/index.ts";
import type { Notification, SourceFile } from "../model/index.ts";
import type { Candidate, Kubernetes } from "./objects.ts";
import { mayBeManifest } from "./peek.ts";

export type { Kubernetes } from "./objects.ts";

export interface KubernetesRequest {
  readonly files: FileStore;
  readonly manifestFiles: readonly ManifestFile[];
  /** Folders of Helm charts. */
  readonly charts: readonly string[];
  readonly kustomizations: readonly string[];
  /** The paths that were asked for. */
  readonly paths: readonly string[];
  /** Custom resources that belong to no namespace; those of Kubernetes itself are known here. */
  readonly belongsToNoNamespace: (type: string) => boolean;
}

/** The tools to read YAML are loaded only where there is a manifest. */
export async function readKubernetes(request: KubernetesRequest): Promise<Kubernetes> {
  const { files, manifestFiles, charts, belongsToNoNamespace } = request;
  const notifications: Notification[] = [];
  const candidates = new Map<string, Candidate>();
  const kustomized = await readKustomized(request);
  const others = kustomized.manifests.map((path) => ({ path, under: folderOf(path) }));
  for (const { path, under } of [...manifestFiles, ...others]) {
    if (kustomized.reached.has(path)) continue;
    const file = readCandidate(files, path, notifications);
    if (file !== null && !candidates.has(file.path)) candidates.set(file.path, { file, under });
  }
  const rendered = [...kustomized.notifications, ...notRendered(charts)];
  if (candidates.size === 0) {
    return { resources: kustomized.resources, notifications: [...notifications, ...rendered] };
  }
  const { readObjects } = await import("./objects.ts");
  const read = readObjects([...candidates.values()], belongsToNoNamespace);
  return {
    resources: [...read.resources, ...kustomized.resources],
    notifications: [...notifications, ...read.notifications, ...rendered],
  };
}

interface Kustomized extends Kubernetes {
  readonly reached: ReadonlySet<string>;
  /** Manifests in files of this name. */
  readonly manifests: readonly string[];
}

async function readKustomized({
  files,
  kustomizations,
  paths,
  belongsToNoNamespace,
}: KubernetesRequest): Promise<Kustomized> {
  if (kustomizations.length === 0)
    return { resources: [], notifications: [], reached: new Set(), manifests: [] };
  const { readKustomizations, resourcesOf } = await import("./kustomize/index.ts");
  const { entries, reached, manifests, notifications } = readKustomizations(files, kustomizations);
  const resources = entries.flatMap((entry) => {
    const within =
      paths.find((path) => path === "." || `${entry.folder}/`.startsWith(`${path}/`)) ?? entry.folder;
    return resourcesOf(entry, within, belongsToNoNamespace);
  });
  return { resources, notifications, reached, manifests };
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}

/** The file when it is worth reading as a manifest. Others do not count as files of the scan. */
function readCandidate(files: FileStore, path: string, notifications: Notification[]): SourceFile | null {
  const bytes = files.readBytes(path);
  if (bytes.kind === "absent") return null;
  // Every byte of ASCII is itself in UTF-8, and the peek looks for nothing else.
  const text = bytes.kind === "read" ? new TextDecoder("latin1").decode(bytes.bytes) : files.start(path);
  if (text === null || !mayBeManifest(text)) return null;
  const outcome = files.read(path);
  if (outcome.kind === "read") return outcome.file;
  if (outcome.kind === "refused") {
    const { path: file, message } = outcome;
    notifications.push({ level: "error", file, span: null, message, incomplete: true });
  }
  return null;
}

function notRendered(charts: readonly string[]): readonly Notification[] {
  const note = (file: string, message: string): Notification => {
    return { level: "note", file, span: null, message, incomplete: false };
  };
  return [
    ...charts.map((folder) => {
      const file = folder === "." ? "Chart.yaml" : `${folder}/Chart.yaml`;
      return note(file, "this Helm chart was not rendered: what its templates make was not judged");
    }),
  ];
}
