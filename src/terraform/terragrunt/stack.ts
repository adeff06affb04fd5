/**
 * A stack: a file from which Terragrunt makes several units, each a copy of a configuration with values of its own.
 * https://terragrunt.gruntwork.io/docs/features/stacks/
 */
import { posix } from "node:path";
import type { Value } from "../../model/index.ts";
import { mapValue, writtenAt } from "../evaluate/index.ts";
import type { Block } from "../hcl/index.ts";
import type { Deployment } from "../module/index.ts";
import { attributeIn, isTrue, type Layer, textIn, valueIn } from "./layers.ts";
import { pathFrom } from "./paths.ts";
import { readConfigured } from "./read-unit.ts";
import { type Configured, faultAt, type Session } from "./session.ts";
import { inputsConfiguration, isLocal, withoutDoubleSlash } from "./unit.ts";

/** Deeper than anyone nests stacks; one that holds itself is found sooner. */
const deepestStack = 10;

/** A unit that is still to be read, or what is known of one whose code is elsewhere. */
export type Part =
  | { readonly kind: "unit"; readonly unit: Configured }
  | { readonly kind: "elsewhere"; readonly deployment: Deployment };

/** `open` are the paths of the stacks that lead here. */
export function readStack(session: Session, stack: Configured, open: readonly string[]): readonly Part[] {
  return readConfigured(session, stack, [], (layer, file) => {
    if (session.templates.has(file)) return [];
    return layer.body.blocks
      .filter(({ type }) => type === "unit" || type === "stack")
      .flatMap((block) => partsOf(layer, block, [...open, stack.path]));
  });
}

function partsOf(layer: Layer, block: Block, open: readonly string[]): readonly Part[] {
  const { session, folder: from } = layer.unit;
  const written = attributeIn(block.body, "source");
  const source = valueIn(block.body, "source", layer.scope);
  const path = textIn(block.body, "path", layer.scope);
  if (!written || !source || path === null) {
    session.notify(faultAt(block.header, `where this ${block.type} comes from or goes to cannot be told`));
    return [];
  }
  const hidden = isTrue(block.body, "no_dot_terragrunt_stack", layer.scope) ? "" : ".terragrunt-stack";
  const folder = pathFrom(from, posix.join(hidden, path));
  if (folder === null) {
    session.notify(faultAt(block.header, `the path "${path}" leads out of the scan root`));
    return [];
  }
  const nothing = mapValue("object", new Map(), writtenAt(block.header));
  const values = valueIn(block.body, "values", layer.scope) ?? nothing;
  const configuration = configurationOf(layer, block, source, folder);
  if (configuration === null)
    return [{ kind: "elsewhere", deployment: notFetched(source, folder, values, block) }];
  session.included.add(configuration);
  const configured: Configured = { path: configuration, folder, values };
  if (block.type === "unit") return [{ kind: "unit", unit: configured }];
  if (open.includes(configuration) || open.length >= deepestStack) {
    session.notify(faultAt(block.header, `stacks hold each other: ${[...open, configuration].join(" → ")}`));
    return [];
  }
  return readStack(session, configured, open);
}

/** The file that is copied, or the copy where that is there; null when its code is not in the repository. */
function configurationOf(layer: Layer, block: Block, source: Value, folder: string): string | null {
  const { session, folder: from } = layer.unit;
  const name = block.type === "unit" ? "terragrunt.hcl" : "terragrunt.stack.hcl";
  const copy = posix.join(folder, name);
  if (session.exists(copy)) return copy;
  if (source.kind !== "string" || !isLocal(source.value)) return null;
  const local = pathFrom(from, withoutDoubleSlash(source.value));
  const original = local === null ? null : posix.join(local, name);
  if (original !== null && session.exists(original)) return original;
  const why = local === null ? "leads out of the scan root" : `is not there: ${local} holds no ${name}`;
  session.notify(faultAt(block.header, `the source "${source.value}" ${why}`));
  return null;
}

/** What is told to it is known all the same. */
function notFetched(source: Value, folder: string, values: Value | null, block: Block): Deployment {
  const span = attributeIn(block.body, "source") ?? block.header;
  const subject =
    source.kind === "string"
      ? source.value
      : source.kind === "unknown"
        ? source.reason.subject
        : "the source";
  return {
    folder,
    module: {
      kind: "missing",
      reason: { code: "module-not-fetched", subject, span },
      inputs: inputsConfiguration(values, source, span),
    },
    input: () => null,
    generated: [],
    values: new Map(),
    backend: null,
    variableFiles: [],
    options: [],
  };
}
