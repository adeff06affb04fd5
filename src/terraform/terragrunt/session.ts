/** What is shared while the configurations of one scan are read, and while those of one unit are. */
import { type FileStore, folderOf } from "../../discover/index.ts";
import type { Declared, Notification, SourceFile, Span, Value } from "../../model/index.ts";
import type { Access, Budget, Resolved, Scope } from "../evaluate/index.ts";
import { type Body, type CallExpression, isFaulty, parseHcl, type VariableExpression } from "../hcl/index.ts";
import type { DeployedOutputs, Deployment } from "../module/index.ts";
import type { Layer } from "./layers.ts";
import { nameOf } from "./paths.ts";

export interface Session {
  readonly files: FileStore;
  /** What the configuration says of the environment in which Terragrunt will run. */
  readonly environment: ReadonlyMap<string, Declared>;
  readonly notify: (notification: Notification) => void;
  /** The body of a file; what could be read of it, when it has faults. */
  readonly bodyOf: (file: SourceFile) => Body;
  readonly faulty: Set<SourceFile>;
  /** Go templates, which are no configurations until they are filled in. */
  readonly templates: Set<SourceFile>;
  /** Whether there is a file or folder. */
  readonly exists: (path: string) => boolean;
  /** Paths of files that others include: they are no units. */
  readonly included: Set<string>;
  /** All units, by the folder in which they stand when they are run. */
  readonly units: Map<string, Configured>;
  /** Units that were read, by folder; null for those that deploy nothing. */
  readonly deployments: Map<string, Deployment | null>;
  /** Folders of the units that are being read, to see when they depend on each other. */
  readonly open: string[];
  readonly outputsOf: (deployment: Deployment) => DeployedOutputs;
}

/** A file and how it is run. */
export interface Configured {
  /** Relative to the scan root. */
  readonly path: string;
  /** Where it stands when it is run: a stack puts it elsewhere. */
  readonly folder: string;
  /** What a stack gives it; null when it is in none. */
  readonly values: Value | null;
}

/** A folder that is deployed, while it is read. */
export interface UnitSession {
  readonly session: Session;
  readonly folder: string;
  readonly budget: Budget;
  /** Paths of the files that are being read, to see when they lead back to each other. */
  readonly open: string[];
  /** What the stack gives that the unit is made from; null when it is in no stack. */
  readonly values: Value | null;
  /** Configurations that were read, by path. */
  readonly read: Map<string, Value>;
  readonly language: Language;
}

/** What names and functions mean in a configuration; handed over, because they lead back to what reads it. */
export interface Language {
  readonly resolveName: (layer: Layer, root: VariableExpression, accesses: readonly Access[]) => Resolved;
  readonly callFunction: (layer: Layer, call: CallExpression, scope: Scope) => Value | null;
  /** Another unit, asked for from this depth of an evaluation. */
  readonly readUnit: (session: Session, unit: Configured, depth: number) => Deployment | null;
}

export function startSession(
  request: Pick<Session, "files" | "environment" | "notify" | "outputsOf">,
): Session {
  const { files, notify } = request;
  const bodies = new Map<SourceFile, Body>();
  const names = new Map<string, ReadonlySet<string>>();
  const faulty = new Set<SourceFile>();
  const templates = new Set<SourceFile>();
  const namesIn = (folder: string): ReadonlySet<string> => {
    const known = names.get(folder);
    if (known) return known;
    const found = new Set((files.list(folder) ?? []).map(({ name }) => name));
    names.set(folder, found);
    return found;
  };
  return {
    ...request,
    faulty,
    templates,
    bodyOf: (file) => {
      const known = bodies.get(file);
      if (known) return known;
      const { body, diagnostics } = parseHcl(file);
      if (diagnostics.length > 0 && isUnfilled(file.text)) {
        templates.add(file);
        notify(noteAt(body, "note", unfilled));
      } else if (diagnostics.length > 0) {
        if (isFaulty(diagnostics)) faulty.add(file);
        for (const { span, message } of diagnostics) notify(faultAt(span, message));
      }
      bodies.set(file, body);
      return body;
    },
    exists: (path) => path === "." || namesIn(folderOf(path)).has(nameOf(path)),
    included: new Set(),
    units: new Map(),
    deployments: new Map(),
    open: [],
  };
}

/** Go templates, from which Gruntwork's boilerplate makes configurations. */
export function isUnfilled(text: string): boolean {
  return /\{\{-?\s*[.\w][^}\n]*\}\}/.test(text);
}

export const unfilled = "this is a template that has still to be filled in; it was passed over";

export function noteAt(span: Span, level: Notification["level"], message: string): Notification {
  return { level, file: span.file.path, span, message, incomplete: false };
}

/** The file is in scope, and not all of it could be read. */
export function faultAt(span: Span, message: string): Notification {
  return { level: "error", file: span.file.path, span, message, incomplete: true };
}
