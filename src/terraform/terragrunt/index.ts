/**
 * Terragrunt. In: the files that it looks for by itself. Out: what is deployed from the folders they stand in, as
 * modules with values for their variables, and what could not be read.
 *
 * Nothing is run, nothing is fetched, and nothing outside the scan root is read. `.terragrunt-cache` is never looked
 * into. https://terragrunt.gruntwork.io/docs/
 */
import { type FileStore, folderOf } from "../../discover/index.ts";
import type { Declared, Notification, SourceFile } from "../../model/index.ts";
import { prepareFunctions } from "../evaluate/index.ts";
import { type Deployment, openOutputs, type VariableSources } from "../module/index.ts";
import { nameOf } from "./paths.ts";
import { readUnit } from "./read-unit.ts";
import { type Session, startSession } from "./session.ts";
import { type Part, readStack } from "./stack.ts";

export interface TerragruntRequest {
  readonly files: FileStore;
  /** Paths of the files that were found, relative to the scan root. */
  readonly found: readonly string[];
  /** What the environment will say where Terragrunt runs, as declared. */
  readonly environment: ReadonlyMap<string, Declared>;
  /** What is given for all modules, and so for those whose outputs others ask for. */
  readonly variables: VariableSources;
  readonly workspace: string | null;
}

export interface TerragruntReading {
  readonly deployments: readonly Deployment[];
  readonly notifications: readonly Notification[];
  /** Files in which our parser found a fault. */
  readonly faulty: readonly SourceFile[];
}

export async function readTerragrunt(request: TerragruntRequest): Promise<TerragruntReading> {
  const { files, found, environment, variables, workspace } = request;
  const told = new Map<string, Notification>();
  // What is said of a shared file is met once for every unit that reads it.
  const notify = (notification: Notification): void => {
    const { file, span, message } = notification;
    const key = JSON.stringify([file, span?.start ?? null, message]);
    if (!told.has(key)) told.set(key, notification);
  };
  const outputsOf = openOutputs({ files, variables, workspace, notify });
  const session = startSession({ files, environment, notify, outputsOf });
  // Which functions are called is known only while files lead to files: all libraries are made ready.
  await prepareFunctions("templatefile");
  // Units depend on each other in any order: all are known before the first is read.
  const parts = found.map((path): [string, readonly Part[]] => [path, partsIn(session, path)]);
  for (const [path, each] of parts) announce(session, path, each);
  const deployments = new Map<string, readonly Deployment[]>();
  for (const [path, each] of parts) {
    const read = each.map((part) => (part.kind === "unit" ? readUnit(session, part.unit) : part.deployment));
    deployments.set(
      path,
      read.filter((deployment) => deployment !== null),
    );
  }
  for (const path of session.included) deployments.delete(path);
  return {
    deployments: [...deployments.values()].flat(),
    notifications: [...told.values()],
    faulty: [...session.faulty],
  };
}

function partsIn(session: Session, path: string): readonly Part[] {
  const alone = { path, folder: folderOf(path), values: null };
  switch (nameOf(path)) {
    case "terragrunt.hcl":
      return [{ kind: "unit", unit: alone }];
    case "terragrunt.stack.hcl":
      return readStack(session, alone, []);
    default: {
      const message = "Terragrunt's JSON form is not read: this folder is not judged";
      session.notify({ level: "warning", file: path, span: null, message, incomplete: true });
      return [];
    }
  }
}

/** What a stack makes of a folder wins over the copy that stands there, which lacks the stack's values. */
function announce({ units, deployments }: Session, path: string, parts: readonly Part[]): void {
  for (const part of parts) {
    if (part.kind === "elsewhere") deployments.set(part.deployment.folder, part.deployment);
    else if (nameOf(path) !== "terragrunt.hcl" || !units.has(part.unit.folder))
      units.set(part.unit.folder, part.unit);
  }
}
