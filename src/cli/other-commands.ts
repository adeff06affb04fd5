/** Every command but `scan`, in the order of the help. */
import type { Command } from "commander";
import { addBaselineCommand } from "./baseline.ts";
import { addCatalogueCommand } from "./catalogue.ts";
import { addCompletionCommand } from "./completion.ts";
import { addConcentrationCommand } from "./concentration.ts";
import { addDiffCommand } from "./diff.ts";
import type { ExitStatus } from "./exit-status.ts";
import { addExplainCommand } from "./explain.ts";
import { addImpactCommand } from "./impact.ts";
import { addInitCommand } from "./init.ts";
import { addInventoryCommand } from "./inventory.ts";
import { languageOfLocale } from "./language.ts";
import { addMergeCommand } from "./merge.ts";
import { addPolicyCommand } from "./policy.ts";
import { addRulesCommand } from "./rules.ts";
import type { Stages } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Commanding {
  readonly givenArguments: readonly string[];
  readonly stages: Stages;
  readonly surroundings: Surroundings;
  readonly version: string;
  readonly finish: (status: ExitStatus) => void;
}

export async function addOtherCommands(
  program: Command,
  { givenArguments, stages, surroundings, version, finish }: Commanding,
): Promise<void> {
  addRulesCommand(program, stages, surroundings, finish);
  addExplainCommand(program, stages, surroundings, finish);
  await addCatalogueCommand(program, givenArguments, surroundings, finish);
  addPolicyCommand(program, stages, surroundings, finish);
  addInventoryCommand(program, stages, surroundings, finish);
  addImpactCommand(program, stages, surroundings, finish);
  addConcentrationCommand(program, stages, surroundings, finish);
  addBaselineCommand(program, stages, surroundings, finish);
  addMergeCommand(program, stages, surroundings, finish);
  addDiffCommand(program, stages, surroundings, finish);
  addInitCommand(program, stages, surroundings, version, finish);
  addCompletionCommand(program, languageOfLocale(surroundings.environment), surroundings, finish);
}
