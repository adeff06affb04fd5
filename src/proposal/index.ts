/**
 * What to begin with. In: a scan of a repository that has no configuration. Out: the text of a `cloudtoets.yaml` and of
 * a workflow. What it says of the code is what the scan found; what would make a verdict milder stays a comment, because
 * only people can state it.
 */
import type { Language, ScanReport } from "../model/index.ts";
import type { Place } from "./configuration.ts";
import type { Pipeline, PipelineFacts, WorkflowFile } from "./workflow.ts";

export type { Place } from "./configuration.ts";
export { type Pipeline, type PipelineFacts, pipelines, type WorkflowFile } from "./workflow.ts";

/** The whole text of a configuration, with remarks in one language. */
export async function proposeConfiguration(
  report: ScanReport,
  place: Place,
  language: Language,
): Promise<string> {
  return (await import("./configuration.ts")).proposeConfiguration(report, place, language);
}

/** The file that runs the scan for every change, and what is left to do by hand. */
export async function proposeWorkflow(
  pipeline: Pipeline,
  facts: PipelineFacts,
  language: Language,
): Promise<WorkflowFile> {
  return (await import("./workflow.ts")).proposeWorkflow(pipeline, facts, language);
}
