import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  mayBeManifest
} from "./chunk-YOOUVY2Q.js";
import {
  expose
} from "./chunk-ENF5Y7IM.js";
import {
  readTerraform
} from "./chunk-5SZOBQH3.js";
import {
  discover,
  isInside,
  openFiles,
  toRelative
} from "./chunk-VX6EFVRT.js";
import {
  baselines,
  judge,
  loadContext,
  loadPolicies,
  notes,
  profileFacts,
  ruleFacts,
  selectRules,
  shippedPolicies
} from "./chunk-BDZE66EN.js";
import {
  markNew,
  readTags,
  standing,
  statedExceptions,
  systemFinder
} from "./chunk-IO6L5MYY.js";
import {
  belongsToNoNamespace,
  completeCatalogue,
  loadCatalogue
} from "./chunk-HU4NHTPZ.js";
import {
  packageVersion
} from "./chunk-R5B6J3ET.js";
import {
  said
} from "./chunk-L73YKDKK.js";

// src/kubernetes/index.ts
async function readKubernetes(request) {
  const { files, manifestFiles, belongsToNoNamespace: belongsToNoNamespace2 } = request;
  const notifications = [];
  const candidates = /* @__PURE__ */ new Map();
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
  const { readObjects } = await import("./objects-CALCZRFG.js");
  const read = readObjects([...candidates.values()], belongsToNoNamespace2);
  return {
    resources: [...read.resources, ...made],
    notifications: [...notifications, ...read.notifications, ...rendered],
    renderers,
    refusals
  };
}
var carrier = /^(?:helm|kubernetes|kubectl|k8s)_/;
async function readCarriedBy(resources) {
  const bring = resources.filter(({ type, kind }) => kind === "resource" && carrier.test(type));
  if (bring.length === 0) return /* @__PURE__ */ new Map();
  const { readCarried } = await import("./carried-7DZMVSBS.js");
  return readCarried(bring);
}
async function readReleases({ files, manifestFiles }) {
  const helmfiles = manifestFiles.filter(({ path }) => helmfile.test(path));
  if (helmfiles.length === 0) return [];
  const { releasesIn } = await import("./releases-FRP5AYJG.js");
  return helmfiles.flatMap(({ path, under }) => {
    const folder = folderOf(path);
    const part = folder === under ? {} : { within: under };
    return releasesIn(files, path, { kind: "helm", path: folder, variant: null, ...part });
  });
}
var helmfile = /(?:^|\/)(?:helmfile[\w.-]*|helmfile\.d\/[^/]+)\.ya?ml(?:\.gotmpl)?$/;
async function readKustomized({
  files,
  kustomizations,
  paths,
  belongsToNoNamespace: belongsToNoNamespace2
}) {
  if (kustomizations.length === 0)
    return { resources: [], notifications: [], reached: /* @__PURE__ */ new Set(), manifests: [] };
  const { readKustomizations, resourcesOf } = await import("./kustomize-4NPAIWOA.js");
  const { entries, reached, manifests, notifications } = readKustomizations(files, kustomizations);
  const resources = entries.flatMap((entry) => {
    return resourcesOf(files, entry, askedAbove(paths, entry.folder), belongsToNoNamespace2);
  });
  return { resources, notifications, reached, manifests };
}
async function readCharted({ files, charts, paths, render, deployed, belongsToNoNamespace: belongsToNoNamespace2 }, manifests) {
  if (charts.length === 0) return { resources: [], notifications: [], renderers: {}, refusals: [] };
  const { readCharts } = await import("./helm-LBBJXD5K.js");
  const within = (folder) => askedAbove(paths, folder);
  return await readCharts({
    files,
    folders: charts,
    render,
    deployed,
    manifests,
    within,
    belongsToNoNamespace: belongsToNoNamespace2
  });
}
function askedAbove(paths, folder) {
  return paths.find((path) => path === "." || `${folder}/`.startsWith(`${path}/`)) ?? folder;
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
function readCandidate(files, path, notifications) {
  const bytes = files.readBytes(path);
  if (bytes.kind === "absent") return null;
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

// src/scan-request.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
async function prepare(request, shipped) {
  const located = locateRequest(request);
  if (located.kind === "refused") return located;
  const { root, paths } = located;
  const knowledge = loadCatalogue();
  const { workingDirectory, config, configText } = request;
  const loaded = await loadContext({
    root,
    start: join(root, paths[0] ?? located.start ?? "."),
    file: config === null ? null : resolve(workingDirectory, config),
    text: configText,
    base: request.baseConfig === null ? null : resolve(workingDirectory, request.baseConfig),
    known: namesIn(knowledge, shipped)
  });
  if (loaded.kind === "refused") return loaded;
  const { folder } = loaded;
  const context = request.inlineExceptions ? loaded.context : withoutInlineExceptions(loaded.context);
  const completed = await completeCatalogue(knowledge, context.additions);
  if (completed.kind === "refused") return completed;
  const { catalogue } = completed;
  const chosen = await loadPolicies(
    {
      workingDirectory,
      profile: request.profile ?? context.profile,
      ...request.profile === null ? { profileFolder: folder } : {},
      policies: request.policies,
      catalogue
    },
    shipped
  );
  if (chosen.kind === "refused") return chosen;
  const { policies, profile } = chosen;
  const selection = selectRules(policies.rules, request.select, request.ignore);
  if (selection.kind === "refused") return selection;
  const asOf = request.asOf ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return {
    ...located,
    kind: "prepared",
    context,
    policies,
    profile,
    selected: selection.rules,
    catalogue,
    asOf
  };
}
function withoutInlineExceptions(context) {
  return { ...context, exceptionLimits: { ...context.exceptionLimits, inline: false } };
}
function locateRequest(request) {
  const { workingDirectory } = request;
  const refusals = [];
  const refuse = (text, file) => refusals.push({ ...said(text), file, line: null, column: null });
  const root = request.root === null ? nearestRepository(workingDirectory) : resolve(workingDirectory, request.root);
  if (!isFolder(root)) {
    refuse({ nl: "De hoofdmap is geen map.", en: "The root is not a folder." }, request.root ?? root);
    return { kind: "refused", refusals };
  }
  const realRoot = realpathSync(root);
  const inRoot = (path, kind) => {
    const absolute = resolve(workingDirectory, path);
    if (!existsSync(absolute)) {
      refuse({ nl: `${kind.nl} bestaat niet.`, en: `${kind.en} does not exist.` }, path);
      return [];
    }
    const real = realpathSync(absolute);
    if (!isInside(realRoot, real)) {
      refuse(
        {
          nl: `${kind.nl} ligt buiten de hoofdmap ${realRoot}.`,
          en: `${kind.en} lies outside the root ${realRoot}.`
        },
        path
      );
      return [];
    }
    return [toRelative(realRoot, real)];
  };
  const given = typeof request.standardInput === "string";
  const named = request.paths.filter((path) => !given || path !== "-");
  const paths = named.flatMap((path) => inRoot(path, { nl: "Het pad", en: "The path" }));
  const variableFiles = request.variableFiles.flatMap(
    (path) => inRoot(path, { nl: "Het bestand met variabelen", en: "The variable file" })
  );
  if (refusals.length > 0) return { kind: "refused", refusals };
  const here = realpathSync(workingDirectory);
  const start = isInside(realRoot, here) ? toRelative(realRoot, here) : null;
  return { kind: "located", root: realRoot, paths, start, variableFiles };
}
function nearestRepository(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
function isFolder(path) {
  return existsSync(path) && statSync(path).isDirectory();
}
function namesIn(catalogue, shipped) {
  return {
    parties: new Set(Object.keys(catalogue.parties)),
    providers: new Set(Object.keys(catalogue.providers)),
    countries: new Set(Object.keys(shipped.words.countries)),
    areas: new Set(Object.keys(catalogue.areas))
  };
}

// src/second-opinion.ts
async function secondOpinion(faulty) {
  const files = faulty.filter((file) => !file.path.endsWith(".json"));
  if (files.length === 0) return [];
  const { askReference } = await import("./reference-ANGPOOWU.js");
  const answers = await askReference(files);
  return files.flatMap((file) => {
    const answer = answers.get(file.path);
    const notification = (message) => ({
      level: "error",
      file: file.path,
      span: null,
      message,
      incomplete: true
    });
    if (answer?.kind === "rejected") return [notification(`HashiCorp's parser says: ${answer.message}`)];
    if (answer?.kind === "accepted") {
      return [
        notification("HashiCorp's parser accepts this file; please report it as a defect of cloudtoets")
      ];
    }
    return [];
  });
}

// src/scan.ts
async function scan(request, shipped = shippedPolicies()) {
  const prepared = await prepare(request, shipped);
  if (prepared.kind === "refused") return prepared;
  const { root, paths, variableFiles, context, policies, profile, selected, catalogue, asOf } = prepared;
  const kept = await readBaseline(request, profile.id);
  if (kept.kind === "refused") return kept;
  const files = openFiles(root);
  const discovery = discover(files, paths, [...request.exclude, ...context.exclude]);
  const planned = await readPlansIn(files, discovery.planFiles, request, prepared.start);
  const given = {
    variables: { environment: request.environment, files: variableFiles, options: request.variables },
    workspace: request.workspace
  };
  const terragrunt = await readTerragruntIn(files, discovery.terragruntFiles, context, given);
  const terraform = await readTerraform({
    ...given,
    files,
    folders: discovery.terraformFolders,
    variants: { files: discovery.variableFiles, declared: context.variants },
    replaced: planned.replaced,
    deployments: terragrunt.deployments
  });
  const kubernetes = await readKubernetes({
    files,
    manifestFiles: discovery.manifestFiles,
    charts: discovery.charts,
    kustomizations: discovery.kustomizations,
    paths,
    render: request.render ?? context.render ?? "auto",
    deployed: context.charts,
    belongsToNoNamespace: belongsToNoNamespace(catalogue)
  });
  if (kubernetes.refusals.length > 0) return { kind: "refused", refusals: kubernetes.refusals };
  const resources = [...terraform.resources, ...planned.resources, ...kubernetes.resources];
  const carried = await readCarriedBy([...terraform.resources, ...planned.resources]);
  const { exposures, properties } = expose(resources, catalogue, { asOf, context, carried });
  const written = await statedExceptions(context, files.sources(), resources);
  const before = request.standingExceptions ?? null;
  const stated = before === null ? written : markNew(written, before);
  const tags = readTags(context, resources, files.sources());
  const told = { exposures, properties, catalogue, profile, asOf };
  const dependence = request.dependence === void 0 ? null : await dependenceOf(told, kept.baseline);
  const judgement = {
    exposures,
    properties,
    context,
    policies,
    profile,
    catalogue,
    asOf,
    selected,
    exceptions: { stated, paths, exists: files.exists },
    tags,
    since: dependence?.since ?? null
  };
  const findings = judge(judgement);
  const seal = request.seal === true ? await sealOf(judgement) : null;
  const notifications = [
    ...discovery.notifications,
    ...terragrunt.notifications,
    ...terraform.notifications,
    ...planned.notifications,
    ...kubernetes.notifications,
    ...await secondOpinion([...terragrunt.faulty, ...terraform.faulty]),
    ...tags.notifications,
    ...notes(policies, profile, context, asOf, dependence?.since ?? null)
  ];
  const report = {
    tool: { name: "cloudtoets", version: packageVersion(), renderers: kubernetes.renderers },
    profile: profileFacts(profile, catalogue, asOf),
    organisation: context.organisation,
    systems: context.systems,
    systemOf: systemFinder(context, tags),
    paths: typeof request.standardInput === "string" ? [...paths, "-"] : paths,
    resources,
    exposures,
    properties,
    findings,
    notifications,
    rules: ruleFacts(policies, profile),
    incomplete: notifications.some(({ incomplete }) => incomplete),
    files: files.count(),
    ...seal === null ? {} : { seal },
    ...dependence === null ? {} : { dependence }
  };
  return { kind: "done", report, root, language: context.language, inlineExceptions: standing(written) };
}
async function readBaseline({ dependence, workingDirectory }, profile) {
  const file = dependence?.baseline ?? null;
  if (file === null) return { kind: "read", baseline: null };
  const { openBaseline } = await baselines();
  return openBaseline(file, workingDirectory, profile);
}
async function dependenceOf(judged, baseline) {
  return (await baselines()).dependenceOf(judged, baseline);
}
async function sealOf(judgement) {
  const { sealIndication } = await import("./seal-AUJIO2BQ.js");
  return sealIndication(judgement);
}
async function readPlansIn(files, paths, { standardInput, workspace }, folder) {
  const text = standardInput ?? null;
  if (paths.length === 0 && text === null) return { resources: [], notifications: [], replaced: [] };
  const { readPlans } = await import("./plan-HPRZIRW6.js");
  return readPlans({ files, paths, standardInput: text === null ? null : { text, folder }, workspace });
}
async function readTerragruntIn(files, found, { environment }, given) {
  if (found.length === 0) return { deployments: [], notifications: [], faulty: [] };
  const { readTerragrunt } = await import("./terragrunt-MENBPKD7.js");
  return readTerragrunt({ ...given, files, found, environment });
}

export {
  scan
};
