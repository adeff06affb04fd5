/**
 * Terragrunt. In: the files that it looks for by itself. Out: what is deployed from the folders they stand in, as
 * modules with values for their variables, and what could not be read.
 *
 * Nothing is run, nothing is fetched, and nothing outside the scan root is read. `.terragrunt-cache` is never looked
 * into. https://terragrunt.gruntwork.io/docs/
 */
import { type FileStore, folderOf } from "../../discover/index.ts";
import type { Declared, Notification, SourceFile } from "../../model/index.ts";
import { BudgetSpent, prepareFunctions, stepsPerUnit } from "../evaluate/index.ts";
import type { Deployment } from "../module/index.ts";
import { callFunction } from "./functions.ts";
import { readLayer } from "./layers.ts";
import { resolveName } from "./names.ts";
import { nameOf } from "./paths.ts";
import { type Session, startSession, type UnitSession } from "./session.ts";
import { deploymentOf } from "./unit.ts";

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
  const deployments = new Map<string, Deployment>();
  for (const path of found) {
    const deployment = nameOf(path) === "terragrunt.hcl" ? readUnit(session, path) : notRead(session, path);
    if (deployment) deployments.set(path, deployment);
  }
  for (const path of session.included) deployments.delete(path);
  return {
    deployments: [...deployments.values()],
    notifications: [...told.values()],
    faulty: [...session.faulty],
  };
}

function notRead({ notify }: Session, path: string): null {
  const message = path.includes(".stack.")
    ? "stacks of Terragrunt are not read: what is generated from this file is not judged"
    : "Terragrunt's JSON form is not read: this folder is not judged";
  notify({ level: "warning", file: path, span: null, message, incomplete: true });
  return null;
}

function readUnit(session: Session, path: string): Deployment | null {
  const outcome = session.files.read(path);
  if (outcome.kind !== "read") {
    const message = outcome.kind === "absent" ? "the file is not there" : `the file ${outcome.message}`;
    session.notify({ level: "error", file: path, span: null, message, incomplete: true });
    return null;
  }
  const unit: UnitSession = {
    session,
    folder: folderOf(path),
    budget: { steps: stepsPerUnit, depth: 0 },
    open: [path],
    read: new Map(),
    language: { resolveName, callFunction },
  };
  try {
    const layer = readLayer(unit, outcome.file);
    return session.templates.has(outcome.file) ? null : deploymentOf(layer);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    const message = "reading this folder takes more steps than a scan allows; it is not judged";
    session.notify({ level: "error", file: path, span: null, message, incomplete: true });
    return null;
  }
}
