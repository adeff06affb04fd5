/** Reads manifests given in a test, from a folder on disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { discover, openFiles } from "../../src/discover/index.ts";
import { type Kubernetes, readKubernetes } from "../../src/kubernetes/index.ts";
import { type Notification, startOf } from "../../src/model/index.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function read(files: Files, paths: readonly string[] = ["."]): Promise<Kubernetes> {
  const root = mkdtempSync(join(tmpdir(), "cloudtoets-kubernetes-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const store = openFiles(root);
    const { manifestFiles, charts, kustomizations } = discover(store, paths, []);
    const belongsToNoNamespace = (type: string) => type === "example.com/ClusterThing";
    return await readKubernetes({
      files: store,
      manifestFiles,
      charts,
      kustomizations,
      paths,
      render: "never",
      deployed: [],
      belongsToNoNamespace,
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** `apps/Deployment Deployment/default/web at a.yaml:1` */
export async function objects(files: Files, paths?: readonly string[]): Promise<readonly string[]> {
  const { resources } = await read(files, paths);
  return resources.map(({ type, address, span }) => {
    return `${type} ${address} at ${span.file.path}:${startOf(span).line}`;
  });
}

/** `error a.yaml:3 incomplete: …` */
export async function diagnostics(files: Files): Promise<readonly string[]> {
  const { notifications } = await read(files);
  return notifications.map(told);
}

export function told({ level, file, span, message, incomplete }: Notification): string {
  const place = span === null ? (file ?? "") : `${file}:${startOf(span).line}`;
  return `${level} ${place}${incomplete ? " incomplete" : ""}: ${message}`;
}
