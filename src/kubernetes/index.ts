/**
 * Manifests of Kubernetes. In: files that may be manifests. Out: every object as a resource, and what could not be
 * read. A file is a manifest if a document in it has `apiVersion` and `kind`; every other file is passed over.
 *
 * What kustomizations make is worked out in `kustomize/`; what charts make is asked of Helm in `helm/`, where it is
 * there to be asked.
 */
import type { FileStore, ManifestFile } from "../discover/index.ts";
import type { DeclaredChart, Notification, RenderMode, Resource, SourceFile } from "../model/index.ts";
import type { Carried } from "./carried.ts";
import type { Charts } from "./helm/index.ts";
import type { Candidate, Kubernetes } from "./objects.ts";
import { mayBeManifest } from "./peek.ts";

export type { Carried } from "./carried.ts";
export type { Kubernetes } from "./objects.ts";

export interface KubernetesRequest {
  readonly files: FileStore;
  readonly manifestFiles: readonly ManifestFile[];
  /** Folders of Helm charts. */
  readonly charts: readonly string[];
  readonly kustomizations: readonly string[];
  /** The paths that were asked for. */
  readonly paths: readonly string[];
  readonly render: RenderMode;
  /** How charts are deployed, as the configuration says. */
  readonly deployed: readonly DeclaredChart[];
  /** Custom resources that belong to no namespace; those of Kubernetes itself are known here. */
  readonly belongsToNoNamespace: (type: string) => boolean;
}

/** The tools to read YAML are loaded only where there is a manifest. */
export async function readKubernetes(request: KubernetesRequest): Promise<Charts> {
  const { files, manifestFiles, belongsToNoNamespace } = request;
  const notifications: Notification[] = [];
  const candidates = new Map<string, Candidate>();
  const kustomized = await readKustomized(request);
  const others = kustomized.manifests.map((path) => ({ path, under: folderOf(path) }));
  const described = await readReleases(request);
  for (const { path, under } of [...manifestFiles, ...others]) {
    if (kustomized.reached.has(path) || path.endsWith(".gotmpl")) continue;
    const file = readCandidate(files, path, notifications);
    if (file !== null && !candidates.has(file.path)) candidates.set(file.path, { file, under });
  }
  const manifests = [...manifestFiles.map(({ path }) => path), ...kustomized.manifests];
  const charted = await readCharted(request, manifests);
  const rendered = [...kustomized.notifications, ...charted.notifications];
  const made = [...kustomized.resources, ...charted.resources, ...described];
  const { renderers, refusals } = charted;
  if (candidates.size === 0) {
    return { resources: made, notifications: [...notifications, ...rendered], renderers, refusals };
  }
  const { readObjects } = await import("./objects.ts");
  const read = readObjects([...candidates.values()], belongsToNoNamespace);
  return {
    resources: [...read.resources, ...made],
    notifications: [...notifications, ...read.notifications, ...rendered],
    renderers,
    refusals,
  };
}

/** The resources of Terraform that can bring something to a cluster; most scans have none. */
const carrier = /^(?:helm|kubernetes|kubectl|k8s)_/;

/** What Terraform brings to a cluster: manifests, and the values of charts. */
export async function readCarriedBy(resources: readonly Resource[]): Promise<Carried> {
  const bring = resources.filter(({ type, kind }) => kind === "resource" && carrier.test(type));
  if (bring.length === 0) return new Map();
  const { readCarried } = await import("./carried.ts");
  return readCarried(bring);
}

/** The releases of helmfiles: each file is judged with the manifests of its scan path. */
async function readReleases({ files, manifestFiles }: KubernetesRequest): Promise<readonly Resource[]> {
  const helmfiles = manifestFiles.filter(({ path }) => helmfile.test(path));
  if (helmfiles.length === 0) return [];
  const { releasesIn } = await import("./helm/releases.ts");
  return helmfiles.flatMap(({ path, under }) => {
    const folder = folderOf(path);
    const part = folder === under ? {} : { within: under };
    return releasesIn(files, path, { kind: "helm", path: folder, variant: null, ...part });
  });
}

/** Parts of one are often called `helmfile-child.yaml.gotmpl`. */
const helmfile = /(?:^|\/)(?:helmfile[\w.-]*|helmfile\.d\/[^/]+)\.ya?ml(?:\.gotmpl)?$/;

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
    return resourcesOf(files, entry, askedAbove(paths, entry.folder), belongsToNoNamespace);
  });
  return { resources, notifications, reached, manifests };
}

async function readCharted(
  { files, charts, paths, render, deployed, belongsToNoNamespace }: KubernetesRequest,
  manifests: readonly string[],
): Promise<Charts> {
  if (charts.length === 0) return { resources: [], notifications: [], renderers: {}, refusals: [] };
  const { readCharts } = await import("./helm/index.ts");
  const within = (folder: string) => askedAbove(paths, folder);
  return await readCharts({
    files,
    folders: charts,
    render,
    deployed,
    manifests,
    within,
    belongsToNoNamespace,
  });
}

/** The path that was asked for, in which a folder was found. */
function askedAbove(paths: readonly string[], folder: string): string {
  return paths.find((path) => path === "." || `${folder}/`.startsWith(`${path}/`)) ?? folder;
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
