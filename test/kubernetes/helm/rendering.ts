/** Charts given in a test, rendered by a `helm` that is on PATH, or by a stand-in for it. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { discover, openFiles } from "../../../src/discover/index.ts";
import type { Charts } from "../../../src/kubernetes/helm/index.ts";
import { readKubernetes } from "../../../src/kubernetes/index.ts";
import { type Resource, startOf, type Value } from "../../../src/model/index.ts";

export type Files = Readonly<Record<string, string>>;

export const hasHelm = spawnSync("helm", ["version"], { timeout: 10_000 }).status === 0;

/** `standIn`: the text of a shell script that is first on PATH as `helm`. */
export async function rendered(files: Files, standIn: string | null = null): Promise<Charts> {
  const top = mkdtempSync(join(tmpdir(), "cloudtoets-charts-"));
  const before = process.env.PATH;
  try {
    const write = (path: string, content: string) => {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), content);
    };
    for (const [path, content] of Object.entries(files)) write(`root/${path}`, content);
    if (standIn !== null) {
      write("bin/helm", `#!/bin/sh\n${standIn}\n`);
      chmodSync(join(top, "bin/helm"), 0o755);
      process.env.PATH = [join(top, "bin"), before].join(delimiter);
    }
    const store = openFiles(join(top, "root"));
    const { charts, kustomizations, manifestFiles } = discover(store, ["."], []);
    const belongsToNoNamespace = (type: string) => type === "s3.aws.upbound.io/Bucket";
    return await readKubernetes({
      files: store,
      charts,
      kustomizations,
      manifestFiles,
      paths: ["."],
      render: "auto",
      deployed: [],
      belongsToNoNamespace,
    });
  } finally {
    process.env.PATH = before;
    rmSync(top, { recursive: true, force: true });
  }
}

/** What Helm made, without what was read of the charts as they stand. */
export function made({ resources }: Charts): readonly Resource[] {
  return resources.filter(({ type }) => type !== "helm.sh/Chart");
}

/** `eu-west-1 at chart/values.yaml:6` */
export function fieldAt(resource: Resource, path: readonly (string | number)[]): string {
  const [first, ...rest] = path;
  let value: Value | null = resource.configuration.attribute(String(first));
  for (const part of rest) {
    if (value?.kind === "map") value = value.entries.get(String(part)) ?? null;
    else if (value?.kind === "list") value = value.elements[Number(part)] ?? null;
    else return "nothing";
  }
  if (value?.kind !== "string") return value?.kind ?? "nothing";
  const { origin } = value.provenance;
  return origin.kind === "file"
    ? `${value.value} at ${origin.span.file.path}:${startOf(origin.span).line}`
    : value.value;
}

export function told({ notifications }: Charts): readonly string[] {
  return notifications.map(({ level, file, message }) => `${level} ${file}: ${message}`);
}
