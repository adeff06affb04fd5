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
import type { Deployment } from "../module/index.ts";
import { nameOf } from "./paths.ts";
import { readUnit } from "./read-unit.ts";
import { type Session, startSession } from "./session.ts";
import { readStack } from "./stack.ts";

export interface TerragruntRequest {
  readonly files: FileStore;
  /** Paths of the files that were found, relative to the scan root. */
  readonly found: readonly string[];
  /** What the environment will say where Terragrunt runs, as declared. */
  readonly environment: ReadonlyMap<string, Declared>;
}

export interface TerragruntReading {
  readonly deployments: readonly Deployment[];
  readonly notifications: readonly Notification[];
  /** Files in which our parser found a fault. */
  readonly faulty: readonly SourceFile[];
}

export async function readTerragrunt(request: TerragruntRequest): Promise<TerragruntReading> {
  const { files, found, environment } = request;
  const told = new Map<string, Notification>();
  // What is said of a shared file is met once for every unit that reads it.
  const session = startSession(files, environment, (notification) => {
    const { file, span, message } = notification;
    const key = JSON.stringify([file, span?.start ?? null, message]);
    if (!told.has(key)) told.set(key, notification);
  });
  // Which functions are called is known only while files lead to files: all libraries are made ready.
  await prepareFunctions("templatefile");
  const deployments = new Map<string, readonly Deployment[]>();
  for (const path of found) deployments.set(path, read(session, path));
  for (const path of session.included) deployments.delete(path);
  return {
    deployments: [...deployments.values()].flat(),
    notifications: [...told.values()],
    faulty: [...session.faulty],
  };
}

function read(session: Session, path: string): readonly Deployment[] {
  switch (nameOf(path)) {
    case "terragrunt.hcl": {
      const deployment = readUnit(session, { path, folder: folderOf(path), values: null });
      return deployment ? [deployment] : [];
    }
    case "terragrunt.stack.hcl":
      return readStack(session, { path, folder: folderOf(path), values: null }, []);
    default: {
      const message = "Terragrunt's JSON form is not read: this folder is not judged";
      session.notify({ level: "warning", file: path, span: null, message, incomplete: true });
      return [];
    }
  }
}
