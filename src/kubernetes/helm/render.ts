/** `helm template` on a copy of the chart: no link leads out of it, and no schema makes Helm look on the network. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileStore, pathIn } from "../../discover/index.ts";
import { toPlain } from "../../yaml/index.ts";
import { type Ran, run } from "../tools/index.ts";
import { type Chart, withoutMissing } from "./chart.ts";
import type { Deployment } from "./deployment.ts";

/** For one chart, and for all of a scan. */
export const limits = { chart: 10_000, all: 60_000, bytes: 20 * 1024 * 1024 };
const mostFiles = 2000;
const mostBytes = 50 * 1024 * 1024;
const deepest = 20;

export async function render(
  files: FileStore,
  tool: string,
  asked: Chart,
  local: ReadonlyMap<string, string>,
  { release, namespace, values, set, inline }: Deployment,
  milliseconds: number,
): Promise<Ran> {
  const home = mkdtempSync(join(tmpdir(), "cloudtoets-helm-"));
  try {
    const chart = join(home, "chart");
    const left = { files: mostFiles, bytes: mostBytes };
    const copied = [["", asked.folder] as const, ...local].every(([path, from]) => {
      return copy(files, from, join(chart, path), left, 0);
    });
    if (!copied) {
      return { kind: "failed", message: "it has more files than a chart can hold" };
    }
    const description = asked.missing.length === 0 ? null : withoutMissing(files, asked);
    if (description !== null) {
      writeFileSync(join(chart, "Chart.yaml"), description);
      // Charts of version 1 list what they need here.
      rmSync(join(chart, "requirements.yaml"), { force: true });
    }
    const given = ["template", release, chart, "--namespace", namespace];
    for (const [at, path] of values.entries()) {
      const outcome = files.readBytes(path);
      if (outcome.kind !== "read") return { kind: "failed", message: `the values file ${path} is not there` };
      const copied = join(home, `values-${at}.yaml`);
      writeFileSync(copied, outcome.bytes);
      given.push("--values", copied);
    }
    for (const [at, mapping] of inline.entries()) {
      const written = join(home, `inline-${at}.json`);
      writeFileSync(written, JSON.stringify(toPlain(mapping)));
      given.push("--values", written);
    }
    // Commas would start the next one: https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set
    for (const { name, value } of set)
      given.push("--set-string", `${name}=${value.replace(/[\\,]/g, "\\$&")}`);
    return await run(tool, given, home, { milliseconds, bytes: limits.bytes });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Null when what answers is not Helm. */
export async function versionOf(tool: string): Promise<string | null> {
  const home = mkdtempSync(join(tmpdir(), "cloudtoets-helm-"));
  try {
    const asked = ["version", "--template", "{{.Version}}"];
    const ran = await run(tool, asked, home, { milliseconds: limits.chart, bytes: 10_000 });
    return ran.kind === "printed" ? (/^v\d+\.\d+[\w.+-]{0,40}$/.exec(ran.text.trim())?.[0] ?? null) : null;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function copy(
  files: FileStore,
  from: string,
  to: string,
  left: { files: number; bytes: number },
  depth: number,
): boolean {
  if (depth > deepest) return false;
  mkdirSync(to, { recursive: true });
  for (const { name, kind, linked } of files.list(from) ?? []) {
    const path = pathIn(from, name);
    // A schema can refer to the network, and says nothing about places.
    if (name === ".git" || name === "values.schema.json") continue;
    if (kind === "folder") {
      if (!linked && !copy(files, path, join(to, name), left, depth + 1)) return false;
      continue;
    }
    const outcome = files.readBytes(path);
    if (outcome.kind !== "read") continue;
    left.files -= 1;
    left.bytes -= outcome.bytes.length;
    if (left.files < 0 || left.bytes < 0) return false;
    writeFileSync(join(to, name), outcome.bytes);
  }
  return true;
}
