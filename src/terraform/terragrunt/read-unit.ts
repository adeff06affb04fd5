/** A configuration with what it is run with, as what is deployed from it. */
import type { SourceFile, Value } from "../../model/index.ts";
import { BudgetSpent, stepsPerUnit } from "../evaluate/index.ts";
import type { Deployment } from "../module/index.ts";
import { callFunction } from "./functions.ts";
import { type Layer, readLayer } from "./layers.ts";
import { resolveName } from "./names.ts";
import type { Session, UnitSession } from "./session.ts";
import { deploymentOf } from "./unit.ts";

/** A file and how it is run. */
export interface Configured {
  /** Relative to the scan root. */
  readonly path: string;
  /** Where it stands when it is run: a stack puts it elsewhere. */
  readonly folder: string;
  /** What a stack gives it; null when it is in none. */
  readonly values: Value | null;
}

export function readUnit(session: Session, configured: Configured): Deployment | null {
  return readConfigured(session, configured, null, (layer, file) =>
    session.templates.has(file) ? null : deploymentOf(layer),
  );
}

/** Reads a file and makes something of it; `otherwise` when it cannot be read, which is told. */
export function readConfigured<T>(
  session: Session,
  { path, folder, values }: Configured,
  otherwise: T,
  make: (layer: Layer, file: SourceFile) => T,
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
    budget: { steps: stepsPerUnit, depth: 0 },
    open: [path],
    read: new Map(),
    language: { resolveName, callFunction },
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
