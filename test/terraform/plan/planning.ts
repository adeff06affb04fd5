/** Plans and states written in a test, read as if they were files. */
import { discover, openFiles } from "../../../src/discover/index.ts";
import { type Resource, startOf, textOf } from "../../../src/model/index.ts";
import { type PlanReading, readPlans } from "../../../src/terraform/plan/index.ts";
import { type Files, inFolder } from "../module/reading.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonMap = { readonly [name: string]: Json };

export const aws = "registry.terraform.io/hashicorp/aws";
export const azurerm = "registry.terraform.io/hashicorp/azurerm";

/** As `terraform show -json` writes a plan, but on many lines. */
export function planText(parts: JsonMap): string {
  return JSON.stringify({ format_version: "1.2", terraform_version: "1.11.4", ...parts }, null, 2);
}

export function stateText(root: JsonMap): string {
  return JSON.stringify(
    { format_version: "1.0", terraform_version: "1.11.4", values: { root_module: root } },
    null,
    2,
  );
}

/** A resource of `planned_values`, `prior_state` or a state. */
export function valued(address: string, values: JsonMap, more: JsonMap = {}): JsonMap {
  const local = address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)*/, "");
  const data = local.startsWith("data.");
  const [type = "", name = ""] = local.replace(/^data\./, "").split(/[.[]/);
  return {
    address,
    mode: data ? "data" : "managed",
    type,
    name,
    provider_name: `registry.terraform.io/hashicorp/${type.split("_")[0]}`,
    values,
    ...more,
  };
}

/** A resource of `resource_changes`. */
export function changed(
  address: string,
  actions: readonly string[],
  after: JsonMap | null,
  unknown: JsonMap = {},
  more: JsonMap = {},
): JsonMap {
  const { values: _, ...identity } = valued(address, {});
  return { ...identity, change: { actions, before: null, after, after_unknown: unknown }, ...more };
}

/** A resource of `configuration`. */
export function configured(
  address: string,
  expressions: JsonMap,
  key = address.split("_")[0] ?? "",
): JsonMap {
  const { values: _, provider_name: __, ...identity } = valued(address, {});
  return { ...identity, provider_config_key: key, expressions };
}

export const constant = (value: Json): JsonMap => ({ constant_value: value });
export const refers = (...references: readonly string[]): JsonMap => ({ references });

/** Everything that discovery finds, or one path; `input` is what standard input holds. */
export function read(
  files: Files,
  given: { paths?: readonly string[]; input?: string } = {},
): Promise<PlanReading> {
  return inFolder(files, (root) => {
    const store = openFiles(root);
    const paths = given.paths ?? (given.input === undefined ? ["."] : []);
    const { planFiles } = discover(store, paths, []);
    const standardInput = given.input === undefined ? null : { text: given.input, folder: "." };
    return readPlans({ files: store, paths: planFiles, standardInput, workspace: null });
  });
}

export function readPlan(parts: JsonMap): Promise<PlanReading> {
  return read({ "plan.json": planText(parts) });
}

export function resource(reading: PlanReading, address: string): Resource {
  const found = reading.resources.find((each) => each.address === address);
  if (found) return found;
  throw new Error(`${address} is not in ${reading.resources.map((each) => each.address).join(", ")}`);
}

/** Addresses of what is managed, possible ones with a question mark. */
export function addresses(reading: PlanReading): readonly string[] {
  return reading.resources
    .filter(({ kind }) => kind === "resource")
    .map(({ address, presence }) => `${address}${presence === "possible" ? "?" : ""}`);
}

/** `error plan.json:3 "…": message`, and whether the scan is incomplete. */
export function notes({ notifications }: PlanReading): readonly string[] {
  return notifications.map(({ level, file, span, message, incomplete }) => {
    const line = span === null ? "" : `:${startOf(span).line}`;
    return `${level}${incomplete ? "!" : ""} ${file}${line} ${message}`;
  });
}

/** `main.tf:3 "aws_s3_bucket" "logs"` */
export function place({ span }: Pick<Resource, "span">): string {
  return `${span.file.path}:${startOf(span).line} ${textOf(span)}`;
}
