/** The folders of a scan as Terraform sees them. Each is read once, with the list of what is installed in it. */
import type { FileStore } from "../../discover/index.ts";
import type { Notification } from "../../model/index.ts";
import { cyclesOfLocals } from "./cycles.ts";
import { type ModuleDefinition, readDefinition } from "./definition.ts";
import type { Deployment } from "./deployment.ts";
import { type InstalledModules, installedModules } from "./installed.ts";
import { localFolderOf } from "./source.ts";

export interface Definitions {
  readonly files: FileStore;
  readonly notify: (notification: Notification) => void;
  readonly of: (folder: string) => ModuleDefinition;
  readonly installedIn: (folder: string) => InstalledModules;
  /** All that were read so far, by folder. */
  readonly known: ReadonlyMap<string, ModuleDefinition>;
}

export function openDefinitions(files: FileStore, notify: (notification: Notification) => void): Definitions {
  const known = new Map<string, ModuleDefinition>();
  const installed = new Map<string, InstalledModules>();
  return {
    files,
    notify,
    known,
    of: (folder) => {
      const before = known.get(folder);
      if (before) return before;
      const definition = readDefinition(files, folder);
      known.set(folder, definition);
      for (const notification of definition.notifications) notify(notification);
      for (const notification of cyclesOfLocals(definition)) notify(notification);
      return definition;
    },
    installedIn: (folder) => {
      const before = installed.get(folder);
      if (before) return before;
      const modules = installedModules(files, folder, notify);
      installed.set(folder, modules);
      return modules;
    },
  };
}

/** What another tool deploys, with the module that it is. */
export interface Deployed {
  readonly deployment: Deployment;
  readonly definition: ModuleDefinition;
}

/** Reads all folders that are asked for or deployed, and what they lead to: calls, and what is installed. */
export function readAll(
  definitions: Definitions,
  folders: readonly string[],
  deployments: readonly Deployment[],
): readonly Deployed[] {
  for (const folder of folders) definitions.of(folder);
  for (const folder of folders) {
    for (const installed of definitions.installedIn(folder).values()) definitions.of(installed);
  }
  const deployed = deployments.map((deployment): Deployed => {
    const definition = deployedDefinition(definitions.files, deployment);
    for (const notification of definition.notifications) definitions.notify(notification);
    for (const called of calledFolders(definition)) definitions.of(called);
    return { deployment, definition };
  });
  // A map may grow while it is gone through, and what is added is gone through too.
  for (const definition of definitions.known.values()) {
    for (const called of calledFolders(definition)) definitions.of(called);
  }
  return deployed;
}

export function deployedDefinition(files: FileStore, deployment: Deployment): ModuleDefinition {
  const [folder = deployment.folder] = foldersOf(deployment);
  return readDefinition(files, folder, { folder: deployment.folder, generated: deployment.generated });
}

/** All folders whose files a deployment takes. */
export function foldersOf({ folder, module }: Deployment): readonly string[] {
  return module.kind === "folder" ? [module.folder, folder] : [folder];
}

function calledFolders({ calls, folder }: ModuleDefinition): readonly string[] {
  return [...calls.values()].flatMap((call) => localFolderOf(call, folder) ?? []);
}
