/** Inputs in, what to scan out: the change, and the code as it was before it. */
import { existsSync, mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { terraformVariables } from "../cli/index.ts";
import type { ScanRequest } from "../scan.ts";
import type { Governance } from "./governance.ts";
import type { Inputs } from "./inputs.ts";

export function requestOf(checkout: string, inputs: Inputs, governance: Governance): ScanRequest {
  const { configText } = governance;
  return {
    workingDirectory: checkout,
    paths: inputs.paths,
    root: null,
    exclude: inputs.exclude,
    config: configText === null ? inputs.config : null,
    configText,
    baseConfig: governance.extends,
    profile: inputs.profile,
    policies: governance.policies,
    select: inputs.select,
    ignore: inputs.ignore,
    inlineExceptions: inputs.inlineExceptions !== "none",
    asOf: inputs.asOf,
    variables: inputs.variables,
    variableFiles: inputs.variableFiles,
    workspace: inputs.workspace,
    render: inputs.render,
    seal: inputs.seal,
    ...(governance.baseline !== null && { dependence: { baseline: governance.baseline } }),
    environment: terraformVariables(process.env),
  };
}

/** The same question of the code in another folder, where some of it may not have been yet. */
export function requestBefore(request: ScanRequest, folder: string): ScanRequest {
  const there = (path: string) => existsSync(resolve(folder, path));
  const paths = request.paths.filter(there);
  // What grew is told of the change alone.
  const { dependence: _, ...question } = request;
  return {
    ...question,
    workingDirectory: folder,
    root: folder,
    // None of it was there: an empty folder has nothing in it.
    paths: paths.length === 0 ? [mkdtempSync(join(folder, "nothing-"))] : paths,
    variableFiles: request.variableFiles.filter(there),
    // Relative to the checkout, which is where they were told to be.
    policies: request.policies.map((path) => resolve(request.workingDirectory, path)),
    baseConfig: request.baseConfig === null ? null : resolve(request.workingDirectory, request.baseConfig),
    seal: false,
  };
}
