/**
 * A module as it is called: its definition with the values of its variables. Everything is worked out when it is
 * asked for, and once.
 */
import { nowhere, type Value } from "../../model/index.ts";
import {
  asSensitive,
  circular,
  evaluate,
  invalid,
  type Scope,
  spend,
  through,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import type { Block } from "../hcl/index.ts";
import { attributeNamed } from "./blocks.ts";
import { blockConfiguration } from "./configuration.ts";
import type { ModuleDefinition } from "./definition.ts";
import { type ExpandedElement, expand } from "./expansion.ts";
import { resolveIn } from "./resolve.ts";
import {
  type BlockInstance,
  type Group,
  join,
  type Member,
  type Missing,
  type ModuleInstance,
  type UnitReading,
} from "./shape.ts";
import { locateModule } from "./source.ts";
import { allowedValues } from "./validation.ts";
import { convertVariable, defaultOf } from "./variables.ts";

/** Deeper than anyone nests modules; a module that calls itself is found sooner. */
const deepestModule = 24;

/** What an instance takes in memory and in later stages, in steps: some 100,000 resources or 20,000 modules a unit. */
const stepsPerInstance = 200;
const stepsPerModule = 1000;

interface Origin {
  readonly parent: ModuleInstance | null;
  readonly call: Block | null;
  readonly element: ExpandedElement | null;
  readonly name: string;
  /** Names that all expressions of the root see beside its own. */
  readonly bindings?: Scope["bindings"];
}

/** The root of a unit. `assigned` gives the values from variable files and options. */
export function rootModule(
  definition: ModuleDefinition,
  unit: UnitReading,
  assigned: (name: string) => Value | null,
  bindings: Scope["bindings"] = null,
): ModuleInstance {
  const origin: Origin = { parent: null, call: null, element: null, name: "", bindings };
  return makeModule(definition, unit, origin, assigned);
}

function makeModule(
  definition: ModuleDefinition,
  unit: UnitReading,
  origin: Origin,
  argument: (name: string) => Value | null,
): ModuleInstance {
  const { parent, call, element } = origin;
  const address = moduleAddress(origin);
  const presence =
    parent?.presence === "possible" || element?.presence === "possible" ? "possible" : "certain";
  const group = remember<Group<BlockInstance> | null>((key) => blockGroup(module, key), nothing);
  const module: ModuleInstance = {
    definition,
    address,
    presence,
    parent,
    call,
    callScope: element?.scope ?? null,
    names: parent ? [...parent.names, origin.name] : [],
    calls: parent && call ? [...parent.calls, call.header] : [],
    unit,
    scope: {
      bindings: origin.bindings ?? null,
      world: {
        budget: unit.budget,
        surroundings: unit.surroundings,
        resolve: (root, accesses, scope) => resolveIn({ module, root, accesses, scope }),
      },
    },
    variable: remember(
      (name) => variableValue(module, name, argument),
      (name) => circular(name, definition.variables.get(name)?.header ?? nowhere),
    ),
    local: remember(
      (name) => localValue(module, name),
      (name) => circular(name, definition.locals.get(name) ?? nowhere),
    ),
    output: remember(
      (name) => outputValue(module, name),
      (name) => circular(name, definition.outputs.get(name)?.header ?? nowhere),
    ),
    group: (kind, name) => group(kind === "data" ? `data.${name}` : name),
    child: remember<ReturnType<ModuleInstance["child"]>>((name) => childGroup(module, name), nothing),
  };
  return module;
}

/** A block cannot depend on its own instances, nor a call on the modules that it makes. */
const nothing = (): null => null;

function moduleAddress({ parent, element, name }: Origin): string {
  if (!parent) return "";
  return join(parent.address, `module.${name}${element?.suffix ?? ""}`);
}

/**
 * Works something out once. Whoever asks for it while it is worked out has gone round in a circle, and gets what it is
 * `meanwhile`. What could not be finished is as if it was never asked for.
 */
function remember<T>(workOut: (name: string) => T, meanwhile: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, meanwhile(name));
    try {
      const result = workOut(name);
      known.set(name, result);
      return result;
    } catch (error) {
      known.delete(name);
      throw error;
    }
  };
}

function variableValue(
  module: ModuleInstance,
  name: string,
  argument: (name: string) => Value | null,
): Value {
  const block = module.definition.variables.get(name);
  if (!block)
    return unknownValue(
      { code: "not-declared", subject: `var.${name}`, span: null },
      writtenAt(module.call?.header ?? nowhere),
    );
  const given = argument(name);
  const value =
    given === null || (given.kind === "null" && isNotNullable(block)) ? defaultOf(block, module) : given;
  return convertVariable(
    block,
    value ?? restrictedValue(module, block, name) ?? withoutValue(module, block, name),
    module,
  );
}

/** A call that leaves an argument out is wrong whatever the rules of the variable say. */
function restrictedValue(module: ModuleInstance, block: Block, name: string): Value | null {
  return module.call ? null : allowedValues(block, name, module.scope);
}

function isNotNullable(block: Block): boolean {
  const nullable = attributeNamed(block.body, "nullable")?.expression;
  return nullable?.kind === "literal" && nullable.value === false;
}

/** Nobody gives a value: the variable says so in the root, the call that leaves it out in a module. */
function withoutValue(module: ModuleInstance, block: Block, name: string): Value {
  const span = module.call?.header ?? block.header;
  const code = module.call ? "module-argument-missing" : "variable-without-value";
  const provenance = { origin: { kind: "absence" as const, span }, path: null, conditions: [] };
  return unknownValue({ code, subject: `var.${name}`, span }, provenance);
}

function localValue(module: ModuleInstance, name: string): Value {
  const attribute = module.definition.locals.get(name);
  if (!attribute)
    return unknownValue({ code: "not-declared", subject: `local.${name}`, span: null }, writtenAt(nowhere));
  const value = evaluate(attribute.expression, module.scope);
  return through(value, attribute);
}

function outputValue(module: ModuleInstance, name: string): Value {
  const block = module.definition.outputs.get(name);
  const attribute = block ? attributeNamed(block.body, "value") : null;
  if (!attribute) return invalid(`the module has no output "${name}"`, module.call?.header ?? nowhere);
  const value = through(evaluate(attribute.expression, module.scope), attribute);
  const sensitive = block && attributeNamed(block.body, "sensitive")?.expression;
  return sensitive?.kind === "literal" && sensitive.value === true ? asSensitive(value) : value;
}

function blockGroup(module: ModuleInstance, key: string): Group<BlockInstance> | null {
  const isData = key.startsWith("data.");
  const name = isData ? key.slice("data.".length) : key;
  const block = (isData ? module.definition.dataSources : module.definition.resources).get(name);
  if (!block) return null;
  const expansion = expand(block, module.scope, module.unit.notify);
  spend(module.unit.budget, stepsPerInstance * expansion.elements.length);
  const members = expansion.elements.map(
    (element): Member<BlockInstance> => ({
      key: element.key,
      what: {
        block,
        name: `${name}${element.suffix}`,
        address: join(module.address, `${key}${element.suffix}`),
        presence: module.presence === "possible" ? "possible" : element.presence,
        configuration: blockConfiguration(block.body, block.header, element.scope),
        scope: element.scope,
      },
    }),
  );
  return { block, form: expansion.form, reason: expansion.reason, members };
}

function childGroup(module: ModuleInstance, name: string): Group<ModuleInstance> | Missing | null {
  const call = module.definition.calls.get(name);
  if (!call) return null;
  const { form, reason, elements } = expand(call, module.scope, module.unit.notify);
  spend(module.unit.budget, stepsPerModule * elements.length);
  const located = locateModule(module, name, call);
  if (located.kind === "missing") return { missing: located.reason, elements };
  if (module.calls.length >= deepestModule) {
    const message = `modules call each other more than ${deepestModule} deep; what is below is not judged`;
    module.unit.notify({
      level: "error",
      file: call.file.path,
      span: call.header,
      message,
      incomplete: true,
    });
    return { missing: { code: "budget", subject: `module.${name}`, span: call.header }, elements };
  }
  const members = elements.map(
    (element): Member<ModuleInstance> => ({
      key: element.key,
      what: makeModule(
        located.definition,
        module.unit,
        { parent: module, call, element, name },
        argumentsOf(call, element),
      ),
    }),
  );
  return { block: call, form, reason, members };
}

function argumentsOf(call: Block, element: ExpandedElement): (name: string) => Value | null {
  return (name) => {
    const attribute = attributeNamed(call.body, name);
    return attribute ? through(evaluate(attribute.expression, element.scope), attribute) : null;
  };
}
