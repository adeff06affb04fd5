#!/usr/bin/env node
/**
 * What `.pre-commit-hooks.yaml` starts: changed files in, a scan of the units that they belong to. A Terraform file
 * or a manifest stands for its unit; a file that only gives values stands for its folder, and one of a chart or a
 * kustomization for that. Options of `scan` are written as `--name=value`.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const given = process.argv.slice(2);
const options = given.filter((argument) => argument.startsWith("-"));
const paths = new Set(given.filter((argument) => !argument.startsWith("-")).map(unitOf));

function unitOf(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (
      ["Chart.yaml", "kustomization.yaml", "kustomization.yml"].some((name) => existsSync(join(folder, name)))
    )
      return folder;
    if (folder === "." || folder === dirname(folder)) break;
  }
  return /\.(tfvars|tfvars\.json|hcl)$/.test(file) ? dirname(file) : file;
}

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const { status } = spawnSync(process.execPath, [cli, "scan", ...options, ...paths], { stdio: "inherit" });
process.exit(status ?? 2);
