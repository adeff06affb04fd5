/** One file: what it is, and what is in it. */
import { type JsonObject, readJson } from "../../json/index.ts";
import type {
  Configuration,
  Notification,
  Resource,
  SourceFile,
  Span,
  Unit,
  Value,
} from "../../model/index.ts";
import { type ConfiguredModule, readModule } from "./configuration-tree.ts";
import { asObject, type Complain, memberOf, objectIn } from "./expect.ts";
import { type Instances, readValues } from "./instances.ts";
import { readPlanned, shortcomings } from "./planned.ts";
import { type Providers, readProviders } from "./providers.ts";
import { readRawState } from "./raw-state.ts";
import { configurationsOf, type Reading, resourcesOf } from "./resources.ts";
import { asWritten, attributeValue, noLayers } from "./values.ts";
import { witnessesIn } from "./witnesses.ts";
import type { World } from "./world.ts";

export interface DocumentReading {
  /** Null when it could not be read at all. */
  readonly unit: Unit | null;
  readonly resources: readonly Resource[];
  /** What the root module was given, for a reading of the source; none in a state. */
  readonly variables: readonly RootVariable[];
}

export interface RootVariable {
  readonly name: string;
  readonly value: Value;
  /** Declared as sensitive. */
  readonly secret: boolean;
}

type Notify = (notification: Notification) => void;

const unread: DocumentReading = { unit: null, resources: [], variables: [] };

/** More would bury what else there is to say. */
const mostComplaints = 50;

export function readDocument(file: SourceFile, notify: Notify): DocumentReading {
  const refuse = (message: string, span: Span | null = null): DocumentReading => {
    notify({ level: "error", file: file.path, span, message, incomplete: true });
    return unread;
  };
  const json = readJson(file);
  if (json.kind === "faulty") return refuse(faultOf(file, json.problem.message), json.problem.span);
  for (const { span, message } of json.duplicates) {
    notify({ level: "warning", file: file.path, span, message, incomplete: false });
  }
  if (json.value.kind !== "object") return refuse("this is no plan and no state: it is not an object");
  return readObject(file, json.value, notify, refuse);
}

function readObject(
  file: SourceFile,
  root: JsonObject,
  notify: Notify,
  refuse: (message: string, span?: Span | null) => DocumentReading,
): DocumentReading {
  const complain = complainTo(file, notify);
  if (memberOf(root, "encrypted_data") !== null) {
    return refuse(
      "this state or plan is encrypted; make readable JSON where the key is: tofu show -json > plan.json (for a plan: tofu show -json <plan file> > plan.json)",
    );
  }
  if (memberOf(root, "@level") !== null) return refuse(logMessage);
  const format = memberOf(root, "format_version");
  if (format === null) return readStored(file, root, complain, refuse);
  if (format.kind !== "string" || !/^[01]\./.test(format.value)) {
    return refuse("this version of the format is not known; versions 1.x are read", format);
  }
  const isPlan = planMembers.some((name) => memberOf(root, name) !== null);
  if (isPlan) return readPlan(file, root, notify, complain);
  const unit: Unit = { kind: "state", path: file.path, variant: null };
  return stateOf(unit, readValues(objectIn(root, "values", complain), complain));
}

/** What a state does not have. */
const planMembers = [
  "planned_values",
  "resource_changes",
  "configuration",
  "prior_state",
  "deferred_changes",
];

function readStored(
  file: SourceFile,
  root: JsonObject,
  complain: Complain,
  refuse: (message: string, span?: Span | null) => DocumentReading,
): DocumentReading {
  const version = memberOf(root, "version");
  if (version === null || memberOf(root, "lineage") === null) {
    return refuse(`this is no plan and no state; ${showCommand}`);
  }
  if (version.kind !== "number" || version.value !== 4) {
    return refuse(`a stored state of this version is not read; ${stateCommand}`, version);
  }
  return stateOf({ kind: "state", path: file.path, variant: null }, readRawState(root, complain));
}

export const showCommand = "make one with: terraform show -json tfplan > plan.json";
const stateCommand = "make JSON of it with: terraform show -json > state.json";

const logMessage = `this is the log of terraform plan -json, which does not hold the plan; ${showCommand}`;

/** Of the log, one object stands on each line. */
function faultOf(file: SourceFile, message: string): string {
  return file.text.startsWith('{"@level"') ? logMessage : `this JSON cannot be read: ${message}`;
}

function readPlan(file: SourceFile, root: JsonObject, notify: Notify, complain: Complain): DocumentReading {
  const unit: Unit = { kind: "plan", path: file.path, variant: null };
  const configurationJson = objectIn(root, "configuration", complain);
  const moduleJson = objectIn(configurationJson, "root_module", complain);
  const configuration = moduleJson === null ? null : readModule(moduleJson, complain);
  const variables = objectIn(root, "variables", complain);
  const planned = readPlanned(root, configuration, complain);
  for (const { where, message, incomplete } of shortcomings(root)) {
    const level = incomplete ? "error" : "warning";
    notify({ level, file: file.path, span: where, message, incomplete });
  }
  for (const { address, span } of planned.forgotten) {
    const message = `${address} stays where it is, out of Terraform's care, and is not judged`;
    notify({ level: "note", file: file.path, span, message, incomplete: false });
  }
  let providers: Providers = new Map();
  const configurationAt = (address: string): Configuration | null => configurations(address);
  const world: World = { configuration, variables, configurationAt, underway: { depth: 0 } };
  const reading = (): Reading => ({ unit, source: "plan", world, providers });
  const configurations = configurationsOf(planned.byAddress, reading);
  if (configurationJson !== null) {
    const witnesses = witnessesIn(planned.byAddress, configuration);
    providers = readProviders(configurationJson, { world, witnesses }, complain);
  }
  return {
    unit,
    resources: resourcesOf(reading(), planned),
    variables: rootVariables(variables, configuration),
  };
}

function stateOf(unit: Unit, instances: Instances): DocumentReading {
  const configurationAt = (address: string): Configuration | null => configurations(address);
  const world: World = { configuration: null, variables: null, configurationAt, underway: { depth: 0 } };
  const reading: Reading = { unit, source: "state", world, providers: new Map() };
  const configurations = configurationsOf(instances.byAddress, () => reading);
  return { unit, resources: resourcesOf(reading, instances), variables: [] };
}

function rootVariables(
  variables: JsonObject | null,
  configuration: ConfiguredModule | null,
): readonly RootVariable[] {
  return [...(variables?.members() ?? [])].flatMap(([name, member]) => {
    const json = memberOf(asObject(member.value), "value");
    const value = json === null ? null : attributeValue(name, json, noLayers, asWritten);
    if (value === null) return [];
    const sensitive = memberOf(asObject(memberOf(configuration?.variables ?? null, name)), "sensitive");
    return [{ name, value, secret: sensitive?.kind === "bool" && sensitive.value }];
  });
}

/** Where something has the wrong type, it is not read, and the rest is. */
function complainTo(file: SourceFile, notify: Notify): Complain {
  let count = 0;
  return (span, message) => {
    count += 1;
    if (count > mostComplaints) return;
    const last = count === mostComplaints ? " (more faults of this file are not listed)" : "";
    notify({ level: "error", file: file.path, span, message: message + last, incomplete: true });
  };
}
