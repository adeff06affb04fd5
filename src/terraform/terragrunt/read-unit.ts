/** A configuration with what it is run with, as what is deployed from it. */
import type { SourceFile } from "../../model/index.ts";
import { BudgetSpent, stepsPerUnit } from "../evaluate/index.ts";
import type { Deployment } from "../module/index.ts";
import { callFunction } from "./functions.ts";
import { type Layer, readLayer } from "./layers.ts";
import { resolveName } from "./names.ts";
import type { Configured, Session, UnitSession } from "./session.ts";
import { deploymentOf } from "./unit.ts";

/**
 * The unit as it is announced, read once; null when it deploys nothing. `depth` is how deep the evaluation is that
 * asks for it.
 */
export function readUnit(session: Session, { folder, ...asked }: Configured, depth = 0): Deployment | null {
  const before = session.deployments.get(folder);
  if (before !== undefined) return before;
  session.open.push(folder);
  const configured = session.units.get(folder) ?? { folder, ...asked };
  const make = (layer: Layer, file: SourceFile) => (session.templates.has(file) ? null : deploymentOf(layer));
  const deployment = readConfigured(session, configured, null, make, depth);
  session.open.pop();
  session.deployments.set(folder, deployment);
  return deployment;
}

/** Reads a file and makes something of it; `otherwise` when it cannot be read, which is told. */
export function readConfigured<T>(
  session: Session,
  { path, folder, values }: Configured,
  otherwise: T,
  make: (layer: Layer, file: SourceFile) => T,
  depth = 0,
): T {
  const outcome = session.files.read(path);
  if (outcome.kind !== "read") {
    const message = outcome.kind === "absent" ? "the file is not there" : `the file ${outcome.message}`;
    session.notify({ level: "error", file: path, span: null, message, incomplete: true });
    return otherwise;
  }
  const unit: UnitSession = {
    session,
    folder,
    values,
    budget: { steps: stepsPerUnit, depth },
    open: [path],
    read: new Map(),
    language: { resolveName, callFunction, readUnit },
  };
  try {
    return make(readLayer(unit, outcome.file, folder), outcome.file);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    const message = "reading this folder takes more steps than a scan allows; it is not judged";
    session.notify({ level: "error", file: path, span: null, message, incomplete: true });
    return otherwise;
  }
}
