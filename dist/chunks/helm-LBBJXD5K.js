import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  addressOf,
  groupOf,
  mappingNode,
  readManifests,
  resourceOf,
  sequenceNode,
  textAt,
  textNode,
  withOpenedValues,
  withPath
} from "./chunk-7AI7G6WR.js";
import {
  mayBeManifest
} from "./chunk-YOOUVY2Q.js";
import {
  isInside,
  pathIn
} from "./chunk-VX6EFVRT.js";
import {
  readYaml,
  toPlain,
  valueAt
} from "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-F77TCMC6.js";

// src/kubernetes/tools/index.ts
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
function findTool(name, root, path = process.env.PATH ?? "") {
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const file = join(folder, process.platform === "win32" ? `${name}.exe` : name);
    try {
      accessSync(file, constants.X_OK);
      const real = realpathSync(file);
      if (statSync(real).isFile() && !isInside(root, real)) return real;
    } catch {
    }
  }
  return null;
}
function run(tool, given, home, limits2) {
  return new Promise((resolve) => {
    const [program, own] = bounded(tool, given);
    const child = spawn(program, own, {
      cwd: home,
      // Nothing of ours: no credentials, no cluster, no plug-ins.
      env: {
        HOME: home,
        USERPROFILE: home,
        KUBECONFIG: join(home, "none"),
        HELM_PLUGINS: join(home, "none")
      },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that what it starts can be stopped with it.
      detached: process.platform !== "win32",
      windowsHide: true
    });
    const printed = [];
    const complaints = [];
    let size = 0;
    const end = (outcome) => {
      clearTimeout(timer);
      stop(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(outcome);
    };
    const failed = (message) => end({ kind: "failed", message });
    const seconds = Math.max(1, Math.round(limits2.milliseconds / 1e3));
    const timer = setTimeout(() => failed(`it took longer than ${seconds} s`), limits2.milliseconds);
    const take = (into) => (chunk) => {
      size += chunk.length;
      if (size > limits2.bytes) failed("it printed more than can be read");
      else into.push(chunk);
    };
    child.stdout.on("data", take(printed));
    child.stderr.on("data", take(complaints));
    child.on("error", ({ message }) => failed(message));
    child.on("close", (status) => {
      if (status === 0) end({ kind: "printed", text: Buffer.concat(printed).toString("utf8") });
      else
        failed(complaintIn(Buffer.concat(complaints).toString("utf8")) || `it ended with status ${status}`);
    });
  });
}
var mostMemory = 4 * 1024 * 1024;
function bounded(tool, given) {
  if (process.platform !== "linux" || !existsSync("/bin/sh")) return [tool, given];
  return ["/bin/sh", ["-c", `ulimit -v ${mostMemory} 2>/dev/null; exec "$0" "$@"`, tool, ...given]];
}
function stop(pid) {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
  }
}
var longestMessage = 300;
function complaintIn(text) {
  const lines = text.split(/\r?\n/).filter((one) => one.trim() !== "");
  const line = lines.find((one) => one.startsWith("Error")) ?? lines[0] ?? "";
  return line.trim().slice(0, longestMessage);
}

// src/kubernetes/helm/chart.ts
import { posix } from "node:path";
function readChart(files, folder) {
  const description = documentOf(files, pathIn(folder, "Chart.yaml"));
  const name = textAt(description, "name");
  if (name === null) return null;
  const older = documentOf(files, pathIn(folder, "requirements.yaml"));
  const wanted = [description, older].flatMap((one) => {
    const list = valueAt(one, "dependencies");
    return list?.kind === "sequence" ? list.items.map(({ value }) => value) : [];
  });
  const vendored = (files.list(pathIn(folder, "charts")) ?? []).map((entry) => entry.name);
  const local = /* @__PURE__ */ new Map();
  const aliases = /* @__PURE__ */ new Map();
  const missing = [];
  for (const dependency of wanted) {
    const needed = textAt(dependency, "name") ?? "";
    const alias = textAt(dependency, "alias");
    if (alias !== null) aliases.set(alias, needed);
    if (needed === "" || vendored.some((there) => there === needed || isArchiveOf(there, needed))) continue;
    const beside = folderBeside(files, folder, textAt(dependency, "repository") ?? "");
    if (beside === null || !/^[\w.-]+$/.test(needed)) missing.push(alias ?? needed);
    else local.set(needed, beside);
  }
  return { folder, name, library: textAt(description, "type") === "library", local, aliases, missing };
}
function folderBeside(files, folder, repository) {
  if (!repository.startsWith("file://")) return null;
  const path = posix.join(folder, repository.slice("file://".length));
  if (path.startsWith("..") || posix.isAbsolute(path)) return null;
  const plain3 = path.replace(/\/$/, "");
  return files.read(pathIn(plain3, "Chart.yaml")).kind === "read" ? plain3 : null;
}
function withoutMissing(files, { folder, missing }) {
  const description = documentOf(files, pathIn(folder, "Chart.yaml"));
  if (description?.kind !== "mapping") return null;
  const kept = description.entries.filter(({ key }) => key.text !== "dependencies");
  const wanted = valueAt(description, "dependencies");
  const there = (wanted?.kind === "sequence" ? wanted.items : []).filter(({ value }) => {
    return !missing.includes(textAt(value, "alias") ?? textAt(value, "name") ?? "");
  });
  const plain3 = Object.fromEntries(kept.map(({ key, value }) => [key.text, toPlain(value)]));
  return JSON.stringify({ ...plain3, dependencies: there.map(({ value }) => toPlain(value)) });
}
function withLocal(files, chart, depth = 0) {
  const all = /* @__PURE__ */ new Map();
  for (const [name, folder] of depth < deepestLocal ? chart.local : []) {
    all.set(`charts/${name}`, folder);
    const inner = readChart(files, folder);
    if (inner === null) continue;
    for (const [path, where] of withLocal(files, inner, depth + 1)) all.set(`charts/${name}/${path}`, where);
    if (all.size > mostLocal) break;
  }
  return all;
}
var deepestLocal = 5;
var mostLocal = 100;
function isArchiveOf(file, name) {
  return file.endsWith(".tgz") && file.startsWith(`${name}-`);
}
function documentOf(files, path) {
  const outcome = files.read(path);
  if (outcome.kind !== "read") return null;
  return readYaml(outcome.file).documents[0] ?? null;
}

// src/kubernetes/helm/deployment.ts
var unnamed = "release-name";
function deploymentsOf(folder, declared, handed) {
  const own = declared.filter(({ path }) => path === folder).map(asDeclared);
  const byObjects = handed.filter((one) => one.folder === folder).map(asHanded);
  const made = own.length > 0 ? own : byObjects;
  if (made.length === 0) return [plain];
  const alike = (one) => made.filter(({ variant }) => String(variant) === String(one.variant));
  return made.map((one) => {
    if (alike(one).length === 1) return one;
    return { ...one, variant: [...one.variant ?? [], `${one.namespace}/${one.release}`] };
  });
}
var plain = {
  release: unnamed,
  namespace: "default",
  values: [],
  set: [],
  inline: [],
  variant: null
};
function asDeclared({ release, namespace, values, set }) {
  const told = [...values, ...set.map(({ name, value }) => `${name}=${value}`)];
  return {
    release: release ?? unnamed,
    namespace: namespace ?? "default",
    values,
    set,
    inline: [],
    variant: told.length === 0 ? null : told
  };
}
function asHanded({ release, namespace, files, values, by }) {
  return {
    release,
    namespace: namespace ?? "default",
    values: files,
    set: [],
    inline: values,
    variant: [...files, by]
  };
}
function setValues(set) {
  const [first] = set;
  if (first === void 0) return [];
  const start = mappingNode(first.span, []);
  return [
    set.reduce((all, { name, value, span }) => withPath(all, name.split("."), textNode(span, value)), start)
  ];
}

// src/kubernetes/helm/handed.ts
import { posix as posix2 } from "node:path";
var mostHanded = 100;
var deepest = 12;
function handedCharts(files, paths, folders) {
  const charts = new Set(folders);
  const handed = paths.flatMap((path) => {
    const outcome = files.read(path);
    if (outcome.kind !== "read" || !mayBeManifest(outcome.file.text)) return [];
    if (!/argoproj\.io|helm\.toolkit\.fluxcd\.io/.test(outcome.file.text)) return [];
    return readManifests(outcome.file).manifests.flatMap((manifest) => {
      const { apiVersion, kind, node } = withOpenedValues(manifest);
      const group = groupOf(apiVersion);
      const name = textAt(valueAt(node, "metadata"), "name") ?? "";
      const by = `${kind}/${name}`;
      if (group === "helm.toolkit.fluxcd.io") return ofFlux(node, name, by, charts);
      return group === "argoproj.io" && (kind === "Application" || kind === "ApplicationSet") ? sourcesIn(valueAt(node, "spec"), 0).flatMap((spec) => ofArgo(files, spec, name, by, charts)) : [];
    });
  });
  return handed.slice(0, mostHanded);
}
function sourcesIn(node, depth) {
  if (node?.kind !== "mapping" || depth > deepest) return [];
  const own = valueAt(node, "source") !== null || valueAt(node, "sources") !== null ? [node] : [];
  return [...own, ...sourcesIn(valueAt(valueAt(node, "template"), "spec"), depth + 1)];
}
function ofArgo(files, spec, name, by, charts) {
  const listed = valueAt(spec, "sources");
  const several = listed?.kind === "sequence" ? listed.items.map(({ value }) => value) : [];
  const all = [valueAt(spec, "source"), ...several];
  return all.flatMap((source) => {
    const folder = folderAt(textAt(source, "path") ?? "", charts);
    if (folder === null) return [];
    const helm = valueAt(source, "helm");
    const named = listAt(helm, "valueFiles").flatMap((file) => fileAt(files, folder, file) ?? []);
    return [
      {
        folder,
        release: releaseNamed(textAt(helm, "releaseName") ?? name),
        namespace: textAt(valueAt(spec, "destination"), "namespace"),
        files: named,
        // https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#values-precedence
        values: mappingsAt(helm, ["values", "valuesObject", "parameters"]),
        by
      }
    ];
  });
}
function ofFlux(node, name, by, charts) {
  const spec = valueAt(node, "spec");
  const chart = valueAt(valueAt(spec, "chart"), "spec");
  const from = textAt(valueAt(chart, "sourceRef"), "kind");
  const folder = from === "HelmRepository" ? null : folderAt(textAt(chart, "chart") ?? "", charts);
  if (folder === null) return [];
  const own = textAt(valueAt(node, "metadata"), "namespace");
  return [
    {
      folder,
      release: releaseNamed(textAt(spec, "releaseName") ?? name),
      namespace: textAt(spec, "targetNamespace") ?? own,
      files: listAt(chart, "valuesFiles").map((file) => posix2.normalize(file)),
      values: mappingsAt(spec, ["values"]),
      by
    }
  ];
}
function folderAt(path, charts) {
  if (path === "") return null;
  const folder = posix2.normalize(path).replace(/\/$/, "");
  return charts.has(folder) ? folder : null;
}
function fileAt(files, folder, name) {
  const inSource = /^\$[\w-]+\/(.+)$/.exec(name)?.[1];
  const path = posix2.normalize(inSource ?? (name.startsWith("/") ? name.slice(1) : posix2.join(folder, name)));
  return !path.startsWith("..") && files.read(path).kind === "read" ? path : null;
}
function releaseNamed(name) {
  return /^[a-z0-9](?:[-a-z0-9.]{0,51}[a-z0-9])?$/.test(name) ? name : "release-name";
}
function listAt(node, key) {
  const value = valueAt(node, key);
  if (value?.kind !== "sequence") return [];
  return value.items.flatMap((item) => item.value.kind === "scalar" ? [item.value.text] : []);
}
function mappingsAt(node, keys) {
  return keys.flatMap((key) => {
    const value = valueAt(node, key);
    if (value?.kind !== "mapping" || value.entries.length === 0) return [];
    return [key === "parameters" ? typed(value) : value];
  });
}
function typed(mapping) {
  const entries = mapping.entries.map((entry) => {
    const { value } = entry;
    if (value.kind === "mapping") return { ...entry, value: typed(value) };
    if (value.kind !== "scalar") return entry;
    const [read] = readYaml({ path: value.file.path, text: value.text }).documents;
    return read?.kind === "scalar" ? { ...entry, value: { ...value, value: read.value } } : entry;
  });
  return { ...mapping, entries };
}

// src/kubernetes/helm/origin.ts
function sourcesOf(template, values, named) {
  return { template, values, named, lines: linesOf(template), below: valuesBelow(template, values, named) };
}
function originOf(sources, key, rendered) {
  const { template } = sources;
  const able = linesFor(sources, key, rendered.text);
  for (const line2 of able) {
    const [, expression = ""] = splitLine(textIn(line2));
    if (!expression.includes("{{")) return { span: line2, step: null };
    const found = valueBehind(sources, pathsIn(expression, sources.named), rendered.text);
    if (found !== null) return { span: found, step: line2 };
  }
  const saying = able.find((line2) => rendered.text !== "" && textIn(line2).includes(`"${rendered.text}"`));
  if (saying !== void 0) return { span: saying, step: null };
  const line = able[0] ?? null;
  const elsewhere = sameBelow(sources, key, rendered.text);
  if (elsewhere !== null) return { span: elsewhere, step: line };
  return { span: line ?? headOf(template), step: null };
}
function textIn({ file, start, end }) {
  return file.text.slice(start, end);
}
function headOf({ file, from, to }) {
  const part = file.text.slice(from, to);
  const found = /^[ \t]*(?:apiVersion|kind):.*$/m.exec(part) ?? /^.*\S.*$/m.exec(part);
  const start = from + (found?.index ?? 0);
  return { file, start, end: start + (found?.[0].trimEnd().length ?? 0) };
}
function splitLine(line) {
  const found = /^\s*(?:- +)*["']?([\w./-]+)["']?\s*:\s*(.*)$/.exec(line);
  return found === null ? ["", line] : [found[1] ?? "", found[2] ?? ""];
}
function linesOf({ file, from, to }) {
  const lines = /* @__PURE__ */ new Map();
  let start = from;
  for (const line of file.text.slice(from, to).split("\n")) {
    const [name] = splitLine(line);
    const span = { file, start: start + Math.max(0, line.search(/\S/)), end: start + line.trimEnd().length };
    if (name !== "") lines.set(name, [...(lines.get(name) ?? []).slice(0, mostAlike), span]);
    start += line.length + 1;
  }
  return lines;
}
var mostAlike = 50;
function linesFor({ lines }, key, text) {
  const able = (lines.get(key) ?? []).filter((line) => mayRender(splitLine(textIn(line))[1], text));
  const literal = able.find((line) => plain2(splitLine(textIn(line))[1]) === text);
  return literal === void 0 ? able : [literal, ...able];
}
function namedBy(part, name) {
  const [, expression = ""] = /^[ \t]*(?:metadata:[ \t]*\{[ \t]*)?name:[ \t]*((?:\{\{.*?\}\}|[^,}\n])*)/m.exec(part) ?? [];
  const text = expression.trim();
  if (text === "" || !mayRender(text, name)) return null;
  return text.replace(/\{\{.*?\}\}/g, "").length;
}
function plain2(text) {
  return text.replace(/\s+#.*$/, "").replace(/^(["'])(.*)\1$/, "$2");
}
function mayRender(expression, text) {
  if (!expression.includes("{{")) return plain2(expression) === text;
  let at = 0;
  for (const part of expression.split(/\{\{.*?\}\}/)) {
    const literal = part.replace(/^["']|["']$/g, "").trim();
    const found = text.indexOf(literal, at);
    if (found === -1) return false;
    at = found + literal.length;
  }
  return true;
}
var deepestInclude = 5;
function pathsIn(expression, named, depth = 0) {
  const own = [...expression.matchAll(/\.Values((?:\.\w+)+)/g)].map(
    ([, path = ""]) => path.slice(1).split(".")
  );
  if (depth >= deepestInclude) return own;
  const included = [...expression.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].flatMap(
    ([, name = ""]) => {
      const text = named.get(name);
      return text === void 0 ? [] : pathsIn(text, named, depth + 1);
    }
  );
  return [...own, ...included].slice(0, 100);
}
function valueBehind({ values }, paths, text) {
  let best = null;
  for (const path of paths) {
    for (const node of scalarsIn(firstAt(values, path))) {
      if (node.text === text) return node;
      const at = text.indexOf(node.text);
      if (at !== -1 && (best === null || at < best.at)) best = { node, at };
    }
  }
  return best?.node ?? null;
}
function scalarsIn(node) {
  if (node === null || node.kind === "sequence") return [];
  const all = node.kind === "scalar" ? [node] : node.entries.slice(0, 50).map(({ value }) => value);
  return all.flatMap((one) => one.kind === "scalar" && one.text !== "" ? [one] : []);
}
function firstAt(values, path) {
  for (const root of values) {
    const node = path.reduce((at, key) => valueAt(at, key), root);
    if (node !== null) return node;
  }
  return null;
}
function sameBelow({ below }, key, text) {
  const alike = text === "" ? [] : below.get(text) ?? [];
  const named = alike.filter((one) => one.key === key);
  const [first, ...others] = named.length > 0 ? named : alike;
  return first !== void 0 && others.length === 0 ? first.node : null;
}
var mostValues = 2e4;
function valuesBelow({ file }, values, named) {
  const found = /* @__PURE__ */ new Map();
  let steps = 0;
  const search = (node, key) => {
    steps += 1;
    if (steps > mostValues) return;
    if (node.kind === "scalar") found.set(node, key);
    else if (node.kind === "sequence") for (const { value } of node.items) search(value, key);
    else for (const entry of node.entries) search(entry.value, entry.key.text);
  };
  for (const path of pathsIn(file.text, named)) {
    const node = firstAt(values, path);
    if (node !== null) search(node, path.at(-1) ?? "");
  }
  const byText = /* @__PURE__ */ new Map();
  for (const [node, key] of found) {
    const same = byText.get(node.text);
    if (same === void 0) byText.set(node.text, [{ node, key }]);
    else same.push({ node, key });
  }
  return byText;
}

// src/kubernetes/helm/places.ts
function sourcesIn2(files, chart, { values, set, inline }) {
  const given = [
    ...setValues(set),
    ...inline.toReversed(),
    ...values.toReversed().flatMap((path) => documentOf(files, path) ?? [])
  ];
  const local = withLocal(files, chart);
  const named = new Map(
    [chart.folder, ...local.values()].flatMap((one) => [...namedTemplates(files, one, 0)])
  );
  const known = /* @__PURE__ */ new Map();
  return (source, kind, name) => {
    const outcome = files.read(placeOf(chart, source, local));
    const shown = outcome.kind === "read" ? outcome : files.read(pathIn(chart.folder, "Chart.yaml"));
    if (shown.kind !== "read") return null;
    const part = partFor(shown.file, kind, name);
    const key = [source, part.from, part.to].join("\0");
    const before = known.get(key);
    if (before !== void 0) return before;
    const made = sourcesOf(part, valuesFor(files, chart, source, local, given), named);
    known.set(key, made);
    return made;
  };
}
function partFor(file, kind, name) {
  const parts = [];
  let from = 0;
  for (const { index } of file.text.matchAll(/^---/gm)) {
    parts.push({ file, from, to: index });
    from = index;
  }
  parts.push({ file, from, to: file.text.length });
  const writes = /* @__PURE__ */ new Set([`kind: ${kind}`, `kind: "${kind}"`]);
  const able = parts.filter(
    (part) => textOf(part).split("\n").some((line) => writes.has(line.trim()))
  );
  const [only, second] = able;
  if (only !== void 0 && second === void 0) return only;
  const named = able.map((part) => ({ part, score: namedBy(textOf(part), name) ?? -1 })).sort((one, other) => other.score - one.score);
  const [best, next] = named;
  if (best !== void 0 && best.score > (next?.score ?? -1)) return best.part;
  return { file, from: 0, to: file.text.length };
}
function textOf({ file, from, to }) {
  return file.text.slice(from, to);
}
function placeOf({ folder, aliases }, path, local) {
  const [, alias = "", rest = ""] = /^charts\/([^/]+)(\/.*)$/.exec(path) ?? [];
  const named = aliases.get(alias);
  const real = named === void 0 ? path : `charts/${named}${rest}`;
  let best = "";
  for (const under of local.keys())
    if (real.startsWith(`${under}/`) && under.length > best.length) best = under;
  return best === "" ? pathIn(folder, real) : pathIn(local.get(best) ?? folder, real.slice(best.length + 1));
}
function valuesFor(files, chart, source, local, given) {
  const inner = [...source.matchAll(/(?:^|\/)charts\/([^/]+)(?=\/)/g)].map(([, name = ""]) => name);
  const roots = [];
  const add = (values, depth) => {
    const names = inner.slice(depth);
    const below = names.reduce((at, name) => valueAt(at, name), values);
    if (below !== null) roots.push(below);
    const shared = names.length === 0 ? null : valueAt(values, "global");
    if (values !== null && shared !== null) roots.push(mappingNode(values, [["global", shared]]));
  };
  for (const values of given) add(values, 0);
  for (let depth = 0; depth <= inner.length; depth += 1) {
    const within = inner.slice(0, depth).map((name) => `charts/${name}/`).join("");
    add(documentOf(files, placeOf(chart, `${within}values.yaml`, local)), depth);
  }
  return roots;
}
function namedTemplates(files, folder, depth) {
  const named = /* @__PURE__ */ new Map();
  if (depth > 5) return named;
  for (const { name, kind } of files.list(pathIn(folder, "templates")) ?? []) {
    if (kind !== "file") continue;
    const outcome = files.read(pathIn(folder, `templates/${name}`));
    if (outcome.kind !== "read") continue;
    for (const text of outcome.file.text.split(/(?=\{\{-?\s*define\s)/)) {
      const found = /^\{\{-?\s*define\s+"([^"]+)"/.exec(text);
      if (found?.[1] !== void 0) named.set(found[1], text);
    }
  }
  for (const { name, kind, linked } of files.list(pathIn(folder, "charts")) ?? []) {
    if (kind !== "folder" || linked) continue;
    for (const one of namedTemplates(files, pathIn(folder, `charts/${name}`), depth + 1)) named.set(...one);
  }
  return named;
}

// src/kubernetes/helm/relocate.ts
function relocated(object, sources) {
  const head = headOf(sources.template);
  const made = relocatedNode(object, "", null, sources, head);
  return made.node.kind === "mapping" ? made.node : object;
}
function relocatedNode(node, key, place, sources, head) {
  const { file, start, end } = place ?? head;
  if (node.kind === "scalar") {
    const { span, step } = originOf(sources, key, node);
    return { node: { ...node, file: span.file, start: span.start, end: span.end }, step };
  }
  if (node.kind === "sequence") {
    const items = node.items.map(({ value }) => {
      const made = relocatedNode(value, key, place, sources, head);
      return { value: made.node, alias: made.step };
    });
    return { node: { ...node, file, start, end, items }, step: null };
  }
  const entries = node.entries.map((entry) => {
    const made = relocatedNode(entry.value, entry.key.text, place, sources, head);
    return { key: { ...entry.key, file, start, end }, value: made.node, alias: made.step, merge: null };
  });
  return { node: { ...node, file, start, end, entries }, step: null };
}

// src/kubernetes/helm/render.ts
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
var limits = { chart: 1e4, all: 6e4, bytes: 20 * 1024 * 1024 };
var mostFiles = 2e3;
var mostBytes = 50 * 1024 * 1024;
var deepest2 = 20;
async function render(files, tool, asked, local, { release, namespace, values, set, inline }, milliseconds) {
  const home = mkdtempSync(join2(tmpdir(), "cloudtoets-helm-"));
  try {
    const chart = join2(home, "chart");
    const left = { files: mostFiles, bytes: mostBytes };
    const copied = [["", asked.folder], ...local].every(([path, from]) => {
      return copy(files, from, join2(chart, path), left, 0);
    });
    if (!copied) {
      return { kind: "failed", message: "it has more files than a chart can hold" };
    }
    const description = asked.missing.length === 0 ? null : withoutMissing(files, asked);
    if (description !== null) {
      writeFileSync(join2(chart, "Chart.yaml"), description);
      rmSync(join2(chart, "requirements.yaml"), { force: true });
    }
    const given = ["template", release, chart, "--namespace", namespace];
    for (const [at, path] of values.entries()) {
      const outcome = files.readBytes(path);
      if (outcome.kind !== "read") return { kind: "failed", message: `the values file ${path} is not there` };
      const copied2 = join2(home, `values-${at}.yaml`);
      writeFileSync(copied2, outcome.bytes);
      given.push("--values", copied2);
    }
    for (const [at, mapping] of inline.entries()) {
      const written2 = join2(home, `inline-${at}.json`);
      writeFileSync(written2, JSON.stringify(toPlain(mapping)));
      given.push("--values", written2);
    }
    for (const { name, value } of set)
      given.push("--set-string", `${name}=${value.replace(/[\\,]/g, "\\$&")}`);
    return await run(tool, given, home, { milliseconds, bytes: limits.bytes });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
async function versionOf(tool) {
  const home = mkdtempSync(join2(tmpdir(), "cloudtoets-helm-"));
  try {
    const asked = ["version", "--template", "{{.Version}}"];
    const ran = await run(tool, asked, home, { milliseconds: limits.chart, bytes: 1e4 });
    return ran.kind === "printed" ? /^v\d+\.\d+[\w.+-]{0,40}$/.exec(ran.text.trim())?.[0] ?? null : null;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
function copy(files, from, to, left, depth) {
  if (depth > deepest2) return false;
  mkdirSync(to, { recursive: true });
  for (const { name, kind, linked } of files.list(from) ?? []) {
    const path = pathIn(from, name);
    if (name === ".git" || name === "values.schema.json") continue;
    if (kind === "folder") {
      if (!linked && !copy(files, path, join2(to, name), left, depth + 1)) return false;
      continue;
    }
    const outcome = files.readBytes(path);
    if (outcome.kind !== "read") continue;
    left.files -= 1;
    left.bytes -= outcome.bytes.length;
    if (left.files < 0 || left.bytes < 0) return false;
    writeFileSync(join2(to, name), outcome.bytes);
  }
  return true;
}

// src/kubernetes/helm/unrendered.ts
function unrenderedChart(asked) {
  const { files, chart, unit, rendered, templates, deployment } = asked;
  const { folder, name } = chart;
  const description = documentOf(files, pathIn(folder, "Chart.yaml"));
  if (description === null) return null;
  const dependencies = ["Chart.yaml", "Chart.lock", "requirements.yaml", "requirements.lock"].flatMap(
    (file) => {
      const list = valueAt(documentOf(files, pathIn(folder, file)), "dependencies");
      return list?.kind === "sequence" ? list.items.map(({ value }) => value) : [];
    }
  );
  const beside = [...valuesFilesIn(files, folder), ...deployment.values];
  const values = [
    ...[...new Set(beside)].filter((path) => !rendered.has(path)).flatMap((path) => documentOf(files, path) ?? []),
    // Of what was rendered, the values for charts that are not there.
    ...[...rendered].flatMap((path) => partsFor(chart, documentOf(files, path))),
    ...rendered.size > 0 ? [] : setValues(deployment.set)
  ].filter(({ kind }) => kind === "mapping");
  const lines = templates ? templatesIn(files, pathIn(folder, "templates"), 0).flatMap(linesIn) : [];
  if (dependencies.length + values.length + lines.length === 0) return null;
  const node = mappingNode(description, [
    ["apiVersion", textNode(description, "helm.sh/v1")],
    ["kind", textNode(description, "Chart")],
    ["dependencies", sequenceNode(description, dependencies)],
    ["values", sequenceNode(description, values)],
    ["lines", sequenceNode(description, lines)]
  ]);
  return resourceOf({ node, apiVersion: "helm.sh/v1", kind: "Chart" }, unit, `Chart/${name}`);
}
function partsFor({ missing }, values) {
  if (values === null) return [];
  const global = valueAt(values, "global");
  const shared = global === null ? [] : [["global", global]];
  return missing.flatMap((name) => {
    const own = valueAt(values, name);
    return own?.kind === "mapping" ? [mappingNode(own, [[name, own], ...shared])] : [];
  });
}
var mostValuesFiles = 50;
function valuesFilesIn(files, folder) {
  const named = (place, pattern) => (files.list(place) ?? []).filter(({ name, kind }) => kind === "file" && pattern.test(name)).map(({ name }) => pathIn(place, name));
  return [
    ...named(folder, /^values(?:[-_.][\w.-]+)?\.ya?ml$/),
    ...named(folder, /^[\w.-]+[-_.]values\.ya?ml$/),
    ...named(pathIn(folder, "values"), /^[\w.-]+\.ya?ml$/)
  ].slice(0, mostValuesFiles);
}
var deepestFolder = 5;
var mostTemplates = 500;
function templatesIn(files, folder, depth) {
  if (depth > deepestFolder) return [];
  return (files.list(folder) ?? []).flatMap(({ name, kind, linked }) => {
    const path = pathIn(folder, name);
    if (kind === "folder") return linked || name === "tests" ? [] : templatesIn(files, path, depth + 1);
    if (!/\.(?:ya?ml|tpl|json)$/.test(name)) return [];
    const outcome = files.read(path);
    return outcome.kind === "read" ? [outcome.file] : [];
  }).slice(0, mostTemplates);
}
var written = /^([ \t]*(?:- +)*)(["']?)([\w./-]+)\2:[ \t]+(?!\{\{|[|>&*!#[{])(.*?)[ \t]*(?:[ \t]#.*)?$/;
var mostLines = 5e3;
function linesIn(file) {
  const found = [];
  let start = 0;
  for (const line of file.text.split("\n")) {
    const from = start;
    start += line.length + 1;
    if (found.length >= mostLines || line.length > 1e3 || line.includes("{{")) continue;
    const match = written.exec(line.replace(/\r$/, ""));
    const [, before = "", , key = "", rest = ""] = match ?? [];
    const text = rest.replace(/^(["'])(.*)\1$/, "$2");
    if (match === null || text === "") continue;
    const at = from + line.indexOf(text, before.length + key.length);
    const place = { file, start: at, end: at + text.length };
    found.push(mappingNode(place, [[key, textNode(place, text)]]));
  }
  return found;
}

// src/kubernetes/helm/index.ts
async function readCharts(request) {
  const { files, folders, deployed, render: mode } = request;
  const outer = folders.filter((folder) => !folders.some((other) => isPartOf(folder, other)));
  const charts = outer.flatMap((folder) => readChart(files, folder) ?? []);
  const rendered = charts.filter(({ library }) => !library);
  const tool = mode === "never" || rendered.length === 0 ? null : await findHelm(files.root);
  if (mode === "require" && rendered[0] !== void 0 && tool?.kind !== "found") {
    const file = pathIn(rendered[0].folder, "Chart.yaml");
    const message = `This chart is to be rendered (render: require), and ${tool?.why ?? "helm is missing"}`;
    return {
      resources: [],
      notifications: [],
      renderers: {},
      refusals: [{ message, file, line: null, column: null }]
    };
  }
  const end = Date.now() + limits.all;
  const made = [];
  const handed = tool?.kind === "found" ? handedCharts(files, request.manifests, outer) : [];
  for (const chart of charts) {
    const stated = deploymentsOf(chart.folder, deployed, handed);
    const beside = tool?.kind === "found" && !chart.library && stated.every(({ variant }) => variant === null) ? await renderedBeside({ request, chart, end }, tool.path) : [];
    made.push(...beside.map(({ made: one }) => one));
    for (const deployment of stated) {
      const used = [...stated, ...beside].flatMap(({ values }) => values);
      const asked = { request, chart, deployment, end, used };
      if (chart.library) made.push(unrendered(asked, null));
      else if (tool?.kind === "found") made.push(await renderedOr(asked, tool.path));
      else made.push(unrendered(asked, { level: "note", why: tool?.why ?? "rendering was not asked for" }));
    }
  }
  return {
    resources: made.flatMap(({ resources }) => resources),
    notifications: onceEach(made.flatMap(({ notifications }) => notifications)),
    renderers: tool?.kind === "found" ? { helm: tool.version } : {},
    refusals: []
  };
}
async function findHelm(root) {
  const path = findTool("helm", root);
  if (path === null) return { kind: "missing", why: "helm is not on PATH" };
  const version = await versionOf(path);
  if (version === null) {
    return { kind: "missing", why: "what is on PATH as helm does not answer as Helm does" };
  }
  return { kind: "found", path, version, why: null };
}
var mostBeside = 12;
async function renderedBeside({ request, chart, end }, tool) {
  const made = [];
  const others = valuesFilesIn(request.files, chart.folder).filter((path) => !isOwnValues(chart, path));
  for (const path of others.slice(0, mostBeside)) {
    const deployment = { ...plain, values: [path], variant: [path] };
    const asked = { request, chart, deployment, end, used: others };
    const ran = await ranWith(asked, tool);
    if (ran.kind === "failed") continue;
    const { resources, notifications } = objectsOf(asked, ran.text);
    made.push({ values: [path], made: { resources, notifications } });
  }
  return made;
}
function isOwnValues({ folder }, path) {
  return path === pathIn(folder, "values.yaml") || path === pathIn(folder, "values.yml");
}
async function ranWith({ request: { files }, chart, deployment, end }, tool) {
  const left = Math.min(limits.chart, end - Date.now());
  if (left <= 0) return { kind: "failed", message: "rendering all charts takes too long" };
  return await render(files, tool, chart, withLocal(files, chart), deployment, left);
}
async function renderedOr(asked, tool) {
  const { request, chart, deployment } = asked;
  const ran = await ranWith(asked, tool);
  const missing = chart.missing.join(", ");
  if (ran.kind === "failed") {
    const why = missing === "" ? ran.message : `it needs ${missing}, which is not in charts/: ${ran.message}`;
    return unrendered(asked, { level: "warning", why });
  }
  const read = objectsOf(asked, ran.text);
  const used = [...asked.used, ...request.deployed.flatMap(({ values }) => values)];
  const rendered = /* @__PURE__ */ new Set([pathIn(chart.folder, "values.yaml"), ...used]);
  const beside = unrenderedChart({ ...read.about, rendered, templates: false, deployment });
  return {
    resources: [...read.resources, ...beside === null ? [] : [beside]],
    notifications: [...read.notifications, ...missing === "" ? [] : [withoutPart(chart, missing)]]
  };
}
function withoutPart({ folder }, missing) {
  const message = `this Helm chart was rendered without ${missing}, which is not in charts/: of it, only the values were read`;
  return { level: "note", file: pathIn(folder, "Chart.yaml"), span: null, message, incomplete: false };
}
function unrendered({ request: { files, within }, chart, deployment }, reason) {
  const unit = unitOf(chart, deployment, within);
  const stands = unrenderedChart({
    files,
    chart,
    unit,
    rendered: /* @__PURE__ */ new Set(),
    templates: reason !== null,
    deployment
  });
  return {
    resources: stands === null ? [] : [stands],
    notifications: reason === null ? [] : [notRendered(chart, reason.level, reason.why)]
  };
}
function unitOf(chart, { variant }, within) {
  const whole = within(chart.folder);
  const part = whole === chart.folder ? {} : { within: whole };
  return { kind: "helm", path: chart.folder, variant, ...part };
}
function onceEach(notifications) {
  return [...new Map(notifications.map((one) => [`${one.file} ${one.message}`, one])).values()];
}
function isPartOf(folder, other) {
  return folder.startsWith(pathIn(other, "charts/"));
}
function notRendered({ folder }, level, why) {
  const message = `this Helm chart was not rendered (${why}): its values and what its templates write out were read as they stand`;
  return { level, file: pathIn(folder, "Chart.yaml"), span: null, message, incomplete: false };
}
function partsOf(chart, printed) {
  return printed.split(/^---\r?\n(?=# Source: )/m).flatMap((text) => {
    const found = /^# Source: (.+?)\r?\n/.exec(text);
    const path = found?.[1];
    if (path === void 0) return [];
    return [{ source: path.startsWith(`${chart.name}/`) ? path.slice(chart.name.length + 1) : path, text }];
  });
}
function objectsOf({ request, chart, deployment }, printed) {
  const { files, within, belongsToNoNamespace } = request;
  const unit = unitOf(chart, deployment, within);
  const notifications = [];
  const counts = /* @__PURE__ */ new Map();
  const sourcesFor = sourcesIn2(files, chart, deployment);
  const resources = partsOf(chart, printed).flatMap(({ source, text }) => {
    const path = pathIn(chart.folder, source);
    const read = readManifests({ path, text });
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
export {
  readCharts
};
