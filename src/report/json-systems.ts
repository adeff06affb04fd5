/** Systems and the organisation, as the JSON report holds them. The configuration is input too: all is made printable. */
import {
  type DeclaredSystem,
  type ExitPlan,
  type Organisation,
  type Recorded,
  type SavedOrganisation,
  type SavedRecord,
  type SavedSystem,
  startOf,
} from "../model/index.ts";
import { printable } from "./harmless.ts";
import { sortedBy } from "./order.ts";

export function jsonOrganisation(organisation: Organisation | null): SavedOrganisation | null {
  if (organisation === null) return null;
  const { name, kind, ministry } = organisation;
  return { name: shown(name), kind, ministry: shown(ministry) };
}

export function jsonSystems(systems: readonly DeclaredSystem[]): readonly SavedSystem[] {
  return sortedBy(systems.map(jsonSystem), ({ name }) => name);
}

function jsonSystem(system: DeclaredSystem): SavedSystem {
  const { span, mailConditions, ...facts } = system;
  return {
    ...facts,
    name: printable(system.name),
    paths: system.paths.map(printable),
    exitPlan: jsonExitPlan(system.exitPlan),
    riskAnalysis: jsonRecord(system.riskAnalysis),
    dpia: jsonRecord(system.dpia),
    dtia: jsonRecord(system.dtia),
    mailConditions: mailConditions && {
      continuityAtRisk: jsonRecord(mailConditions.continuityAtRisk),
      plansTested: jsonRecord(mailConditions.plansTested),
      ministerDecided: jsonRecord(mailConditions.ministerDecided),
    },
    dependsOn: system.dependsOn.map(printable),
    file: printable(span.file.path),
    line: startOf(span).line,
  };
}

function jsonRecord(record: Recorded | null): SavedRecord<Recorded> | null {
  return record && { date: record.date, document: shown(record.document) };
}

function jsonExitPlan(plan: ExitPlan | null): SavedRecord<ExitPlan> | null {
  return (
    plan && {
      date: plan.date,
      document: shown(plan.document),
      tested: plan.tested,
      scenarios: plan.scenarios,
    }
  );
}

function shown(text: string | null): string | null {
  return text === null ? null : printable(text);
}
