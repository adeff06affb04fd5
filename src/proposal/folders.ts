/** Which folders of a scan belong to one system, guessed by their names. */
import type { Resource } from "../model/index.ts";

export interface GuessedSystem {
  readonly name: string;
  /** Relative to the folder of the configuration, sorted; `.` for all of it. */
  readonly paths: readonly string[];
}

/** Say how or for which environment something is deployed, and not what it is for. */
const general = new Set(
  [
    "acc acceptance acceptatie base bases chart charts cluster clusters deploy deployment deployments dev develop",
    "development dr env environment environments envs example examples helm iac infra infrastructure infrastructuur",
    "k8s kubernetes kustomize live main manifest manifests module modules nonprod ontwikkeling ota otap overlay",
    "overlays prd preprod prod production productie resources root src stage stages staging stg templates terraform",
    "terragrunt test testing tf tofu tst uat yaml",
  ]
    .join(" ")
    .split(" "),
);

/** The folder of what is judged together; for plain manifests, plans and states the one of the file. */
export function folderOf({ unit, span }: Resource): string {
  const isFolder = unit.kind === "terraform" || unit.kind === "helm" || unit.kind === "kustomize";
  if (isFolder) return unit.path;
  const { path } = span.file;
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}

/** Relative to `base`; null for what lies outside it. Both are relative to the scan root. */
export function relativeTo(base: string, folder: string): string | null {
  if (base === "." || base === folder) return base === folder ? "." : folder;
  return folder.startsWith(`${base}/`) ? folder.slice(base.length + 1) : null;
}

/**
 * `infra/meldpunt/prod` and `charts/meldpunt` are two folders of one system, `meldpunt`: the last name that says what
 * it is for. Where no name does, it is the system of the repository itself.
 */
export function guessSystems(folders: readonly string[], whole: string): readonly GuessedSystem[] {
  const found = new Map<string, Set<string>>();
  for (const folder of folders) {
    const parts = folder === "." ? [] : folder.split("/");
    const last = parts.findLastIndex((part) => !general.has(part.toLowerCase()));
    const name = parts[last] ?? whole;
    const path = last === -1 ? "." : parts.slice(0, last + 1).join("/");
    const paths = found.get(name) ?? new Set();
    found.set(name, paths.add(path));
  }
  return [...found]
    .map(([name, paths]) => ({ name, paths: [...paths].sort() }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}
