import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  addressOf,
  readManifests,
  resourceOf,
  textAt
} from "./chunk-4A4L6IPU.js";
import {
  isInside,
  pathIn
} from "./chunk-77DBYRHL.js";
import "./chunk-YOOUVY2Q.js";
import {
  readYaml,
  valueAt
} from "./chunk-QFIOB5C3.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-PBTHCYGG.js";

// src/kubernetes/tools/index.ts
import { spawn } from "node:child_process";
import { accessSync, constants, realpathSync, statSync } from "node:fs";
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
    const child = spawn(tool, given, {
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
  const missing = [];
  for (const dependency of wanted) {
    const needed = textAt(dependency, "name") ?? "";
    if (needed === "" || vendored.some((there) => there === needed || isArchiveOf(there, needed))) continue;
    const beside = folderBeside(files, folder, textAt(dependency, "repository") ?? "");
    if (beside === null || !/^[\w.-]+$/.test(needed)) missing.push(needed);
    else local.set(needed, beside);
  }
  return { folder, name, library: textAt(description, "type") === "library", local, missing };
}
function folderBeside(files, folder, repository) {
  if (!repository.startsWith("file://")) return null;
  const path = posix.join(folder, repository.slice("file://".length));
  if (path.startsWith("..") || posix.isAbsolute(path)) return null;
  const plain2 = path.replace(/\/$/, "");
  return files.read(pathIn(plain2, "Chart.yaml")).kind === "read" ? plain2 : null;
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

// src/kubernetes/helm/origin.ts
function sourcesOf(template, values, named) {
  return { template, values, named, lines: linesOf(template), below: valuesBelow(template, values, named) };
}
function originOf(sources, key, rendered) {
  const { template } = sources;
  const line = lineFor(sources, key, rendered.text);
  if (line !== null) {
    const [, expression = ""] = splitLine(textIn(line));
    const found = valueBehind(sources, pathsIn(expression, sources.named), rendered.text);
    if (found !== null) return { span: found, step: line };
    if (!expression.includes("{{")) return { span: line, step: null };
  }
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
function lineFor({ lines }, key, text) {
  const able = (lines.get(key) ?? []).filter((line) => mayRender(splitLine(textIn(line))[1], text));
  return able.find((line) => plain(splitLine(textIn(line))[1]) === text) ?? able[0] ?? null;
}
function plain(text) {
  return text.replace(/\s+#.*$/, "").replace(/^(["'])(.*)\1$/, "$2");
}
function mayRender(expression, text) {
  if (!expression.includes("{{")) return plain(expression) === text;
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
function valuesBelow({ file, from, to }, values, named) {
  const found = /* @__PURE__ */ new Map();
  let steps = 0;
  const search = (node, key) => {
    steps += 1;
    if (steps > mostValues) return;
    if (node.kind === "scalar") found.set(node, key);
    else if (node.kind === "sequence") for (const { value } of node.items) search(value, key);
    else for (const entry of node.entries) search(entry.value, entry.key.text);
  };
  for (const path of pathsIn(file.text.slice(from, to), named)) {
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
var deepest = 20;
var release = "release-name";
async function render(files, tool, { folder }, local, milliseconds) {
  const home = mkdtempSync(join2(tmpdir(), "cloudtoets-helm-"));
  try {
    const chart = join2(home, "chart");
    const left = { files: mostFiles, bytes: mostBytes };
    const copied = [["", folder], ...local].every(([path, from]) => {
      return copy(files, from, join2(chart, path), left, 0);
    });
    if (!copied) {
      return { kind: "failed", message: "it has more files than a chart can hold" };
    }
    const given = ["template", release, chart, "--namespace", "default"];
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
  if (depth > deepest) return false;
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

// src/kubernetes/helm/index.ts
async function readCharts(request) {
  const { files, folders } = request;
  const outer = folders.filter((folder) => !folders.some((other) => isPartOf(folder, other)));
  const charts = outer.flatMap((folder) => readChart(files, folder) ?? []).filter(({ library }) => !library);
  const tool = findTool("helm", files.root);
  const version = tool === null || charts.length === 0 ? null : await versionOf(tool);
  const told = tool === null ? "helm is not on PATH" : "what is on PATH as helm does not answer as Helm does";
  if (tool === null || version === null) {
    return {
      resources: [],
      notifications: charts.map((chart) => notRendered(chart, "note", told)),
      renderers: {}
    };
  }
  const resources = [];
  const notifications = [];
  const end = Date.now() + limits.all;
  for (const chart of charts) {
    const left = Math.min(limits.chart, end - Date.now());
    const [missing] = chart.missing;
    const ran = missing !== void 0 ? { kind: "failed", message: `it needs the chart ${missing}, which is not in charts/` } : left <= 0 ? { kind: "failed", message: "rendering all charts takes too long" } : await render(files, tool, chart, withLocal(files, chart), left);
    if (ran.kind === "failed") notifications.push(notRendered(chart, "warning", ran.message));
    else {
      const read = objectsOf(request, chart, ran.text);
      resources.push(...read.resources);
      notifications.push(...read.notifications);
    }
  }
  return { resources, notifications, renderers: { helm: version } };
}
function isPartOf(folder, other) {
  return folder.startsWith(pathIn(other, "charts/"));
}
function notRendered({ folder }, level, why) {
  const message = `this Helm chart was not rendered (${why}): what its templates make was not judged`;
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
function objectsOf(request, chart, printed) {
  const { files, within, belongsToNoNamespace } = request;
  const whole = within(chart.folder);
  const part = whole === chart.folder ? {} : { within: whole };
  const unit = { kind: "helm", path: chart.folder, variant: null, ...part };
  const notifications = [];
  const counts = /* @__PURE__ */ new Map();
  const sourcesFor = sourcesIn(files, chart);
  const resources = partsOf(chart, printed).flatMap(({ source, text }) => {
    const path = pathIn(chart.folder, source);
    const read = readManifests({ path, text });
    for (const { level, message, incomplete } of read.notifications.slice(0, 5)) {
      notifications.push({ level, file: path, span: null, message: `as rendered: ${message}`, incomplete });
    }
    return read.manifests.map((manifest) => {
      const sources = sourcesFor(source, manifest.kind);
      const node = sources === null ? manifest.node : relocated(manifest.node, sources);
      const made = { ...manifest, node };
      const address = addressOf(made, belongsToNoNamespace);
      const name = `${manifest.apiVersion}\0${address}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return resourceOf(made, unit, count === 1 ? address : `${address}#${count}`);
    });
  });
  return { resources, notifications };
}
function sourcesIn(files, chart) {
  const local = withLocal(files, chart);
  const named = new Map(
    [chart.folder, ...local.values()].flatMap((one) => [...namedTemplates(files, one, 0)])
  );
  const known = /* @__PURE__ */ new Map();
  return (source, kind) => {
    const key = `${kind}\0${source}`;
    const before = known.get(key);
    if (before !== void 0) return before;
    const outcome = files.read(placeOf(chart.folder, source, local));
    const shown = outcome.kind === "read" ? outcome : files.read(pathIn(chart.folder, "Chart.yaml"));
    const made = shown.kind === "read" ? sourcesOf(partFor(shown.file, kind), valuesFor(files, chart.folder, source, local), named) : null;
    known.set(key, made);
    return made;
  };
}
function partFor(file, kind) {
  const parts = [];
  let from = 0;
  for (const { index } of file.text.matchAll(/^---/gm)) {
    parts.push({ file, from, to: index });
    from = index;
  }
  parts.push({ file, from, to: file.text.length });
  const writes = /* @__PURE__ */ new Set([`kind: ${kind}`, `kind: "${kind}"`]);
  const able = parts.filter(
    ({ from: from2, to }) => file.text.slice(from2, to).split("\n").some((line) => writes.has(line.trim()))
  );
  const [first, ...others] = able;
  return first !== void 0 && others.length === 0 ? first : { file, from: 0, to: file.text.length };
}
function placeOf(folder, path, local) {
  let best = "";
  for (const under of local.keys())
    if (path.startsWith(`${under}/`) && under.length > best.length) best = under;
  return best === "" ? pathIn(folder, path) : pathIn(local.get(best) ?? folder, path.slice(best.length + 1));
}
function valuesFor(files, folder, source, local) {
  const inner = [...source.matchAll(/(?:^|\/)charts\/([^/]+)(?=\/)/g)].map(([, name = ""]) => name);
  const roots = [];
  for (let depth = 0; depth <= inner.length; depth += 1) {
    const within = inner.slice(0, depth).map((name) => `charts/${name}/`).join("");
    const values = documentOf(files, placeOf(folder, `${within}values.yaml`, local));
    const below = inner.slice(depth).reduce((at, name) => valueAt(at, name), values);
    if (below !== null) roots.push(below);
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
export {
  readCharts
};
