/**
 * Where the state is kept. Terragrunt hands it to Terraform as the configuration of a backend.
 * https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#remote_state
 */
import type { Configuration, Span, Value } from "../../model/index.ts";
import { attributeOf, evaluate, through, unknownValue } from "../evaluate/index.ts";
import type { Expression } from "../hcl/index.ts";
import { type DeployedBackend, objectConfiguration } from "../module/index.ts";
import { fieldsOf } from "./files.ts";
import { type Layer, mergedLayers } from "./layers.ts";
import { faultAt } from "./session.ts";

export function backendOf(layer: Layer): DeployedBackend | null {
  for (const each of mergedLayers(layer)) {
    const written = writtenIn(each);
    if (written) return backendFrom(each, written);
  }
  return null;
}

interface WrittenState {
  readonly span: Span;
  readonly fields: ReadonlyMap<string, Expression>;
}

/** A block; an attribute with an object is the same to Terragrunt. */
function writtenIn(layer: Layer): WrittenState | null {
  const { body } = layer;
  const block = body.blocks.find(({ type }) => type === "remote_state");
  if (block) {
    const fields = block.body.attributes.map(({ name, expression }) => [name, expression] as const);
    return { span: block.header, fields: new Map(fields) };
  }
  const attribute = body.attributes.find(({ name }) => name === "remote_state");
  if (!attribute) return null;
  const { expression, nameSpan } = attribute;
  if (expression.kind === "object") return { span: nameSpan, fields: fieldsOf(expression, layer) };
  return { span: nameSpan, fields: new Map([["", expression]]) };
}

function backendFrom({ scope, unit }: Layer, { span, fields }: WrittenState): DeployedBackend | null {
  const whole = fields.get("");
  const value = whole ? evaluate(whole, scope) : null;
  const field = (name: string): Value | null => {
    if (value) return attributeOf(value, name, span);
    const written = fields.get(name);
    return written ? through(evaluate(written, scope), written) : null;
  };
  const type = field("backend");
  if (type?.kind !== "string") {
    unit.session.notify(faultAt(span, "which kind of remote state is meant cannot be told"));
    return null;
  }
  return { type: type.value, span, configuration: configurationFrom(field("config"), span) };
}

function configurationFrom(config: Value | null, span: Span): Configuration {
  if (config?.kind === "map") return { ...objectConfiguration(config), span };
  const open = config?.kind === "unknown" ? config : null;
  return {
    span,
    attribute: (name) => open && unknownValue({ ...open.reason, subject: `config.${name}` }, open.provenance),
    blocks: () => [],
    names: () => [],
  };
}
