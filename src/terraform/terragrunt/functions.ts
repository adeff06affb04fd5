/**
 * Terragrunt's functions. https://terragrunt.gruntwork.io/docs/reference/hcl/functions/
 *
 * They start from the folder of the configuration that is read, also when they stand in a file that it includes.
 * What asks the machine, the cloud or a command is not known.
 */
import { folderOf } from "../../discover/index.ts";
import type { Span, UnknownCode, Value } from "../../model/index.ts";
import {
  asSensitive,
  evaluate,
  invalid,
  listValue,
  type Scope,
  stringValue,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { CallExpression } from "../hcl/index.ts";
import type { Layer } from "./layers.ts";
import { absolutePath, foldersAbove, pathFrom, relativePath } from "./paths.ts";
import { readConfiguration } from "./read-configuration.ts";
import { readVariables } from "./read-variables.ts";

export function callFunction(layer: Layer, call: CallExpression, scope: Scope): Value | null {
  const decoded = call.name === "jsondecode" ? variablesIn(layer, call, scope) : null;
  if (decoded) return decoded;
  const reason = notKnown.get(call.name);
  if (reason) {
    const value = unknown(call, reason.code, reason.subject);
    return call.name === "sops_decrypt_file" ? asSensitive(value) : value;
  }
  const own = functions.get(call.name);
  if (!own) return null;
  const values = call.arguments.map((argument) => evaluate(argument, scope));
  const open = values.slice(0, own.texts).find((value) => value.kind === "unknown");
  if (open) return open;
  return own.answer({ layer, values, texts: values.map(textOf), span: call });
}

interface Call {
  readonly layer: Layer;
  readonly values: readonly Value[];
  /** The same, where they are texts. */
  readonly texts: readonly (string | null)[];
  readonly span: Span;
}

interface OwnFunction {
  /** How many of the arguments must be known texts. */
  readonly texts: number;
  readonly answer: (call: Call) => Value;
}

const functions: ReadonlyMap<string, OwnFunction> = new Map<string, OwnFunction>([
  ["find_in_parent_folders", { texts: 1, answer: findInParentFolders }],
  ["read_terragrunt_config", { texts: 1, answer: (call) => read(call, readConfiguration) }],
  ["get_env", { texts: 1, answer: environmentVariable }],
  ["path_relative_to_include", { texts: 1, answer: (call) => toIncluded(call, relativeTo) }],
  ["path_relative_from_include", { texts: 1, answer: (call) => toIncluded(call, relativeFrom) }],
  ["get_parent_terragrunt_dir", { texts: 1, answer: (call) => toIncluded(call, absolutePath) }],
  ["get_terragrunt_dir", { texts: 0, answer: (call) => text(call, absolutePath(call.layer.folder)) }],
  [
    "get_original_terragrunt_dir",
    { texts: 0, answer: (call) => text(call, absolutePath(call.layer.unit.folder)) },
  ],
  ["get_repo_root", { texts: 0, answer: (call) => text(call, absolutePath(".")) }],
  ["get_path_to_repo_root", { texts: 0, answer: (call) => text(call, relativePath(call.layer.folder, ".")) }],
  [
    "get_path_from_repo_root",
    { texts: 0, answer: (call) => text(call, relativePath(".", call.layer.folder)) },
  ],
  ["mark_as_read", { texts: 1, answer: ({ values, span }) => values[0] ?? noArgument(span) }],
  ["get_terragrunt_source_cli_flag", { texts: 0, answer: (call) => text(call, "") }],
  ["get_terraform_commands_that_need_vars", { texts: 0, answer: (call) => list(call, needVariables) }],
  [
    "get_terraform_commands_that_need_input",
    { texts: 0, answer: (call) => list(call, ["apply", "import", "init", "plan", "refresh"]) },
  ],
  ["get_terraform_commands_that_need_locking", { texts: 0, answer: (call) => list(call, needLocking) }],
  [
    "get_terraform_commands_that_need_parallelism",
    { texts: 0, answer: (call) => list(call, ["apply", "plan", "destroy"]) },
  ],
]);

const needVariables = ["apply", "console", "destroy", "import", "plan", "push", "refresh", "test"];
const needLocking = ["apply", "destroy", "import", "plan", "refresh", "taint", "untaint"];

interface NotKnown {
  readonly code: UnknownCode;
  readonly subject: string;
}

const ofMachine = (name: string): [string, NotKnown] => [name, { code: "environment", subject: `${name}()` }];
const notRun = (name: string, why: string): [string, NotKnown] => [
  name,
  { code: "function-not-evaluated", subject: `${name}: ${why}` },
];

const notKnown: ReadonlyMap<string, NotKnown> = new Map([
  notRun("run_cmd", "commands are never run"),
  notRun("sops_decrypt_file", "nothing is decrypted"),
  notRun("constraint_check", "versions are not compared"),
  ofMachine("get_aws_account_id"),
  ofMachine("get_aws_account_alias"),
  ofMachine("get_aws_caller_identity_arn"),
  ofMachine("get_aws_caller_identity_user_id"),
  ofMachine("get_platform"),
  ofMachine("get_working_dir"),
  ofMachine("get_terraform_command"),
  ofMachine("get_terraform_cli_args"),
  ofMachine("get_default_retryable_errors"),
]);

function text({ span }: Call, value: string): Value {
  return stringValue(value, writtenAt(span));
}

function list(call: Call, texts: readonly string[]): Value {
  const elements = texts.map((each) => text(call, each));
  return listValue("list", elements, writtenAt(call.span));
}

function textOf(value: Value): string | null {
  return value.kind === "string" ? value.value : null;
}

function unknown(span: Span, code: UnknownCode, subject: string): Value {
  return unknownValue({ code, subject, span }, writtenAt(span));
}

function noArgument(span: Span): Value {
  return invalid("an argument is missing", span);
}

function findInParentFolders(call: Call): Value {
  const { layer, texts, values, span } = call;
  const name = values.length === 0 ? "terragrunt.hcl" : texts[0];
  if (name === null || name === undefined) return noArgument(span);
  for (const folder of foldersAbove(layer.folder)) {
    const path = pathFrom(folder, name);
    if (path !== null && layer.unit.session.exists(path)) return text(call, absolutePath(path));
  }
  return values[1] ?? invalid(`find_in_parent_folders: there is no ${name} above ${layer.folder}`, span);
}

/** Declared in cloudtoets.yaml, or not known: a default is only what holds when nobody sets the variable. */
function environmentVariable({ layer, texts, span }: Call): Value {
  const [name] = texts;
  if (name === null || name === undefined) return noArgument(span);
  const declared = layer.unit.session.environment.get(name);
  if (!declared) return unknown(span, "environment", `get_env("${name}")`);
  const origin = { kind: "environment", name, declared: declared.span } as const;
  return stringValue(declared.value, { origin, path: null, conditions: [] });
}

function relativeTo(included: string, layer: Layer): string {
  return relativePath(included, layer.folder);
}
function relativeFrom(included: string, layer: Layer): string {
  return relativePath(layer.folder, included);
}

/** About the folder of an included file: in that file its own, elsewhere the one named, or the only one. */
function toIncluded(call: Call, answer: (included: string, layer: Layer) => string): Value {
  const { layer, texts, values, span } = call;
  const name = values.length === 0 ? null : texts[0];
  const [only, ...others] = layer.includes;
  if (layer.includer) return text(call, answer(folderOf(layer.file.path), layer));
  const named = name === null ? only : layer.includes.find((include) => include.name === name);
  if (name === null && others.length > 0)
    return invalid("it must be said which of the includes is meant", span);
  if (name !== null && !named) return invalid(`nothing is included as "${name}"`, span);
  return text(call, answer(named ? folderOf(named.layer.file.path) : layer.folder, layer));
}

function read(
  { layer, texts, values, span }: Call,
  reader: (layer: Layer, path: string, otherwise: Value | null, span: Span) => Value,
): Value {
  const [path] = texts;
  if (path === null || path === undefined) return noArgument(span);
  const inRoot = pathFrom(folderOf(layer.file.path), path);
  if (inRoot === null)
    return unknown(span, "function-not-evaluated", `${path} lies outside the scan root: it`);
  return reader(layer, inRoot, values[1] ?? null, span);
}

/** `jsondecode(read_tfvars_file("x.tfvars"))`: taken together, so that every value keeps its line. */
function variablesIn(layer: Layer, { arguments: [inner] }: CallExpression, scope: Scope): Value | null {
  if (inner?.kind !== "call" || inner.name !== "read_tfvars_file") return null;
  const values = inner.arguments.map((argument) => evaluate(argument, scope));
  const open = values.find((value) => value.kind === "unknown");
  if (open) return open;
  return read({ layer, values, texts: values.map(textOf), span: inner }, readVariables);
}
