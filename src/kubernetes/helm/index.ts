/**
 * Helm charts. In: their folders. Out: the objects that `helm template` makes with the values of the chart itself,
 * every value at the line of the values or of the template that it came from; and which charts were not rendered.
 *
 * Nothing is fetched: of a chart that needs another which is not beside it, Helm is not started.
 */
import { type FileStore, pathIn } from "../../discover/index.ts";
import type { DeclaredChart, Notification, Refusal, RenderMode, Resource, Unit } from "../../model/index.ts";
import { valueAt } from "../../yaml/index.ts";
import { readManifests, textAt } from "../manifests.ts";
import { addressOf, resourceOf } from "../object.ts";
import { findTool, type Ran } from "../tools/index.ts";
import { type Chart, readChart, withLocal } from "./chart.ts";
import { type Deployment, deploymentsOf, plain } from "./deployment.ts";
import { handedCharts } from "./handed.ts";
import { sourcesIn } from "./places.ts";
import { relocated } from "./relocate.ts";
import { limits, render, versionOf } from "./render.ts";
import { type Unrendered, unrenderedChart, valuesFilesIn } from "./unrendered.ts";

export interface ChartsRequest {
  readonly files: FileStore;
  /** Folders with a `Chart.yaml`. */
  readonly folders: readonly string[];
  readonly render: RenderMode;
  /** How charts are deployed, as the configuration says. */
  readonly deployed: readonly DeclaredChart[];
  /** Files in which objects may deploy a chart of this repository. */
  readonly manifests: readonly string[];
  /** The path that was asked for, above a folder. */
  readonly within: (folder: string) => string;
  readonly belongsToNoNamespace: (type: string) => boolean;
}

export interface Charts {
  readonly resources: readonly Resource[];
  readonly notifications: readonly Notification[];
  /** What rendered them, with its version. */
  readonly renderers: Readonly<Record<string, string>>;
  /** Rendering was required, and cannot be done. */
  readonly refusals: readonly Refusal[];
}

export async function readCharts(request: ChartsRequest): Promise<Charts> {
  const { files, folders, deployed, render: mode } = request;
  // A chart under `charts/` of another is rendered with it.
  const outer = folders.filter((folder) => !folders.some((other) => isPartOf(folder, other)));
  const charts = outer.flatMap((folder) => readChart(files, folder) ?? []);
  const rendered = charts.filter(({ library }) => !library);
  const tool = mode === "never" || rendered.length === 0 ? null : await findHelm(files.root);
  if (mode === "require" && rendered[0] !== undefined && tool?.kind !== "found") {
    const file = pathIn(rendered[0].folder, "Chart.yaml");
    const message = `This chart is to be rendered (render: require), and ${tool?.why ?? "helm is missing"}`;
    return {
      resources: [],
      notifications: [],
      renderers: {},
      refusals: [{ message, file, line: null, column: null }],
    };
  }
  const end = Date.now() + limits.all;
  const made: Made[] = [];
  // Where nothing is rendered, the objects' own values are told at the objects.
  const handed = tool?.kind === "found" ? handedCharts(files, request.manifests, outer) : [];
  for (const chart of charts) {
    const stated = deploymentsOf(chart.folder, deployed, handed);
    const beside =
      tool?.kind === "found" && !chart.library && stated.every(({ variant }) => variant === null)
        ? await renderedBeside({ request, chart, end }, tool.path)
        : [];
    made.push(...beside.map(({ made: one }) => one));
    for (const deployment of stated) {
      const used = [...stated, ...beside].flatMap(({ values }) => values);
      const asked: Asked = { request, chart, deployment, end, used };
      if (chart.library) made.push(unrendered(asked, null));
      else if (tool?.kind === "found") made.push(await renderedOr(asked, tool.path));
      else made.push(unrendered(asked, { level: "note", why: tool?.why ?? "rendering was not asked for" }));
    }
  }
  return {
    resources: made.flatMap(({ resources }) => resources),
    notifications: onceEach(made.flatMap(({ notifications }) => notifications)),
    renderers: tool?.kind === "found" ? { helm: tool.version } : {},
    refusals: [],
  };
}

type Helm =
  | { readonly kind: "found"; readonly path: string; readonly version: string; readonly why: null }
  | { readonly kind: "missing"; readonly why: string };

async function findHelm(root: string): Promise<Helm> {
  const path = findTool("helm", root);
  if (path === null) return { kind: "missing", why: "helm is not on PATH" };
  const version = await versionOf(path);
  if (version === null) {
    return { kind: "missing", why: "what is on PATH as helm does not answer as Helm does" };
  }
  return { kind: "found", path, version, why: null };
}

/** One deployment of a chart. */
interface Asked {
  readonly request: ChartsRequest;
  readonly chart: Chart;
  readonly deployment: Deployment;
  /** When all charts have to be done. */
  readonly end: number;
  /** Values files that this chart is rendered with, in one deployment or another. */
  readonly used: readonly string[];
}

type Made = Pick<Charts, "resources" | "notifications">;

interface Beside {
  readonly values: readonly string[];
  readonly made: Made;
}

/** More environments of one chart are rare, and each takes a while. */
const mostBeside = 12;

/**
 * `values-prod.yaml` beside `values.yaml` is an environment to deploy to, as a file of variables is in Terraform. One
 * with which nothing can be rendered may be something else, and is read as it stands.
 */
async function renderedBeside(
  { request, chart, end }: Omit<Asked, "deployment" | "used">,
  tool: string,
): Promise<readonly Beside[]> {
  const made: Beside[] = [];
  const others = valuesFilesIn(request.files, chart.folder).filter((path) => !isOwnValues(chart, path));
  for (const path of others.slice(0, mostBeside)) {
    const deployment: Deployment = { ...plain, values: [path], variant: [path] };
    const asked: Asked = { request, chart, deployment, end, used: others };
    const ran = await ranWith(asked, tool);
    if (ran.kind === "failed") continue;
    const { resources, notifications } = objectsOf(asked, ran.text);
    made.push({ values: [path], made: { resources, notifications } });
  }
  return made;
}

function isOwnValues({ folder }: Chart, path: string): boolean {
  return path === pathIn(folder, "values.yaml") || path === pathIn(folder, "values.yml");
}

async function ranWith({ request: { files }, chart, deployment, end }: Asked, tool: string): Promise<Ran> {
  const left = Math.min(limits.chart, end - Date.now());
  if (left <= 0) return { kind: "failed", message: "rendering all charts takes too long" };
  return await render(files, tool, chart, withLocal(files, chart), deployment, left);
}

async function renderedOr(asked: Asked, tool: string): Promise<Made> {
  const { request, chart, deployment } = asked;
  const ran = await ranWith(asked, tool);
  const missing = chart.missing.join(", ");
  if (ran.kind === "failed") {
    const why = missing === "" ? ran.message : `it needs ${missing}, which is not in charts/: ${ran.message}`;
    return unrendered(asked, { level: "warning", why });
  }
  const read = objectsOf(asked, ran.text);
  const used = [...asked.used, ...request.deployed.flatMap(({ values }) => values)];
  const rendered = new Set([pathIn(chart.folder, "values.yaml"), ...used]);
  const beside = unrenderedChart({ ...read.about, rendered, templates: false, deployment });
  return {
    resources: [...read.resources, ...(beside === null ? [] : [beside])],
    notifications: [...read.notifications, ...(missing === "" ? [] : [withoutPart(chart, missing)])],
  };
}

function withoutPart({ folder }: Chart, missing: string): Notification {
  const message = `this Helm chart was rendered without ${missing}, which is not in charts/: of it, only the values were read`;
  return { level: "note", file: pathIn(folder, "Chart.yaml"), span: null, message, incomplete: false };
}

/** What can be read of it as it stands; with the reason, unless it is a library, which makes nothing by itself. */
function unrendered(
  { request: { files, within }, chart, deployment }: Asked,
  reason: { readonly level: "note" | "warning"; readonly why: string } | null,
): Made {
  const unit = unitOf(chart, deployment, within);
  const stands = unrenderedChart({
    files,
    chart,
    unit,
    rendered: new Set(),
    templates: reason !== null,
    deployment,
  });
  return {
    resources: stands === null ? [] : [stands],
    notifications: reason === null ? [] : [notRendered(chart, reason.level, reason.why)],
  };
}

function unitOf(chart: Chart, { variant }: Deployment, within: (folder: string) => string): Unit {
  const whole = within(chart.folder);
  const part = whole === chart.folder ? {} : { within: whole };
  return { kind: "helm", path: chart.folder, variant, ...part };
}

function onceEach(notifications: readonly Notification[]): readonly Notification[] {
  return [...new Map(notifications.map((one) => [`${one.file} ${one.message}`, one])).values()];
}

function isPartOf(folder: string, other: string): boolean {
  return folder.startsWith(pathIn(other, "charts/"));
}

function notRendered({ folder }: Chart, level: "note" | "warning", why: string): Notification {
  const message = `this Helm chart was not rendered (${why}): its values and what its templates write out were read as they stand`;
  return { level, file: pathIn(folder, "Chart.yaml"), span: null, message, incomplete: false };
}

interface Part {
  /** Within the chart: `templates/web.yaml`, `charts/store/templates/bucket.yaml`. */
  readonly source: string;
  readonly text: string;
}

/** Helm says above every object which template made it. */
function partsOf(chart: Chart, printed: string): readonly Part[] {
  return printed.split(/^---\r?\n(?=# Source: )/m).flatMap((text): Part[] => {
    const found = /^# Source: (.+?)\r?\n/.exec(text);
    const path = found?.[1];
    if (path === undefined) return [];
    return [{ source: path.startsWith(`${chart.name}/`) ? path.slice(chart.name.length + 1) : path, text }];
  });
}

interface Rendered extends Made {
  readonly about: Pick<Unrendered, "files" | "chart" | "unit">;
}

function objectsOf({ request, chart, deployment }: Asked, printed: string): Rendered {
  const { files, within, belongsToNoNamespace } = request;
  const unit = unitOf(chart, deployment, within);
  const notifications: Notification[] = [];
  const counts = new Map<string, number>();
  const sourcesFor = sourcesIn(files, chart, deployment);
  const resources = partsOf(chart, printed).flatMap(({ source, text }) => {
    const path = pathIn(chart.folder, source);
    const read = readManifests({ path, text });
    // Places in what was rendered are in nobody's file.
    for (const { level, message, incomplete } of read.notifications.slice(0, 5)) {
      notifications.push({ level, file: path, span: null, message: `as rendered: ${message}`, incomplete });
    }
    return read.manifests.map((manifest) => {
      const name = textAt(valueAt(manifest.node, "metadata"), "name") ?? "";
      const sources = sourcesFor(source, manifest.kind, name);
      const node = sources === null ? manifest.node : relocated(manifest.node, sources);
      const made = { ...manifest, node };
      const address = addressOf(made, belongsToNoNamespace);
      const key = `${manifest.apiVersion}\0${address}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return resourceOf(made, unit, count === 1 ? address : `${address}#${count}`);
    });
  });
  return { resources, notifications, about: { files, chart, unit } };
}
