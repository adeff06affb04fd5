/**
 * What a deployment gives to others: the outputs of its module, as far as the code says what they will be. Each is
 * worked out when it is asked for, and once.
 */
import type { FileStore } from "../../discover/index.ts";
import type { Notification, UnknownReason, Value } from "../../model/index.ts";
import { type Budget, BudgetSpent, stepsPerUnit, unknownValue, writtenAt } from "../evaluate/index.ts";
import { type Definitions, deployedDefinition, openDefinitions } from "./definitions.ts";
import type { Deployment } from "./deployment.ts";
import { deployedRoot, startReading, type UnitRequest } from "./unit.ts";
import type { VariableSources } from "./variables.ts";

export interface OutputsRequest {
  readonly files: FileStore;
  readonly variables: VariableSources;
  readonly workspace: string | null;
  readonly notify: (notification: Notification) => void;
}

export interface DeployedOutputs {
  readonly names: readonly string[];
  /** Null when there is none of this name. `depth` is how deep the evaluation is that asks. */
  readonly output: (name: string, depth: number) => Value | null;
}

/** The faults of a module are told where it is judged: here only that its outputs cost too much. */
export function openOutputs(request: OutputsRequest): (deployment: Deployment) => DeployedOutputs {
  const definitions = openDefinitions(request.files, () => {});
  const known = new Map<Deployment, DeployedOutputs>();
  return (deployment) => {
    const before = known.get(deployment);
    if (before) return before;
    const outputs = outputsOf(request, definitions, deployment);
    known.set(deployment, outputs);
    return outputs;
  };
}

function outputsOf(
  { files, variables, workspace, notify }: OutputsRequest,
  definitions: Definitions,
  deployment: Deployment,
): DeployedOutputs {
  const { folder } = deployment;
  const definition = deployedDefinition(files, deployment);
  const message = "working out the outputs of this folder takes more steps than a scan allows";
  const budget: Budget = {
    steps: stepsPerUnit,
    depth: 0,
    whenSpent: () => notify({ level: "error", file: folder, span: null, message, incomplete: true }),
  };
  const request: Omit<UnitRequest, "add"> = { definitions, files, variables, workspace };
  const reading = startReading(request, definition.folder, workspace, budget);
  const root = deployedRoot(request, { deployment, definition }, reading);
  const values = new Map<string, Value>();
  return {
    names: [...definition.outputs.keys()].sort(),
    output: (name, depth) => {
      const block = definition.outputs.get(name);
      const before = values.get(name);
      if (before || !block) return before ?? null;
      const between = budget.depth;
      budget.depth = depth;
      try {
        values.set(name, seenFrom(root.output(name), folder));
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
        const reason = { code: "budget", subject: `the output "${name}"`, span: block.header } as const;
        values.set(name, unknownValue(reason, writtenAt(block.header)));
      } finally {
        budget.depth = between;
      }
      return values.get(name) ?? null;
    },
  };
}

/** The same value for another unit, for which addresses in this one lead elsewhere. */
function seenFrom(value: Value, unit: string): Value {
  switch (value.kind) {
    case "unknown":
      return { ...value, reason: referringTo(value.reason, unit) };
    case "list":
      return { ...value, elements: value.elements.map((element) => seenFrom(element, unit)) };
    case "map": {
      const entries = new Map([...value.entries].map(([name, entry]) => [name, seenFrom(entry, unit)]));
      const { open } = value;
      return open ? { ...value, entries, open: referringTo(open, unit) } : { ...value, entries };
    }
    default:
      return value;
  }
}

function referringTo(reason: UnknownReason, unit: string): UnknownReason {
  const { reference } = reason;
  return reference ? { ...reason, reference: { ...reference, unit: reference.unit ?? unit } } : reason;
}
