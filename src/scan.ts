/**
 * The floor plan: what comes in at `discover` leaves at `report`, and never walks back.
 */
import { belongsToNoNamespace } from "./catalogue/index.ts";
import { discover, type FileStore, openFiles } from "./discover/index.ts";
import { expose } from "./exposure/index.ts";
import { readCarriedBy, readKubernetes } from "./kubernetes/index.ts";
import type { Context, Language, Refusal, RenderMode, ScanReport, SealIndication } from "./model/index.ts";
import { packageVersion } from "./packaged.ts";
import {
  type ConfigurationText,
  type Judgement,
  judge,
  notes,
  type PoliciesData,
  profileFacts,
  readTags,
  ruleFacts,
  shippedPolicies,
  statedExceptions,
  systemFinder,
} from "./policy/index.ts";
import { prepare } from "./scan-request.ts";
import { secondOpinion } from "./second-opinion.ts";
import { readTerraform, type TerraformRequest } from "./terraform/module/index.ts";
import type { PlanReading } from "./terraform/plan/index.ts";
import type { TerragruntReading } from "./terraform/terragrunt/index.ts";

export interface ScanRequest {
  /** Absolute; the place from which relative paths are read. */
  readonly workingDirectory: string;
  /** As given on the command line; `.` when none is. */
  readonly paths: readonly string[];
  /** `--root`; else the nearest ancestor with `.git`, else the working directory. */
  readonly root: string | null;
  readonly exclude: readonly string[];
  /** `--config`; else the nearest `cloudtoets.yaml` from the first path up to the root. */
  readonly config: string | null;
  /** Text to use instead of the configuration file: the Action takes it from the base commit. */
  readonly configText: ConfigurationText | null;
  /** `--extends`: a configuration that the one that is found builds on; it may lie outside the root. */
  readonly baseConfig: string | null;
  readonly profile: string | null;
  /** Extra rule files or folders. */
  readonly policies: readonly string[];
  readonly select: readonly string[];
  readonly ignore: readonly string[];
  /** `--no-inline-exceptions`: those in the code do not count. */
  readonly inlineExceptions: boolean;
  /** `YYYY-MM-DD`; today when null. */
  readonly asOf: string | null;
  /** `--var name=value`, in order. */
  readonly variables: readonly string[];
  readonly variableFiles: readonly string[];
  /** `--workspace`; null when it is not said which one is meant. */
  readonly workspace: string | null;
  /** `--render`; as the configuration says when null. */
  readonly render: RenderMode | null;
  /** The text of a plan, for the path `-`. */
  readonly standardInput?: string | null;
  /** Whether to say what the code means for the EU Cloud Sovereignty Framework. */
  readonly seal?: boolean;
  /** `TF_VAR_…` of the process, without anything else of its environment. */
  readonly environment: ReadonlyMap<string, string>;
}

export type ScanOutcome =
  | {
      readonly kind: "done";
      readonly report: ScanReport;
      readonly root: string;
      /** The language that the configuration asks for; null when it does not say. */
      readonly language: Language | null;
    }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** `shipped` are the rules that user's rules are added to: others than ours when rules themselves are tested. */
export async function scan(
  request: ScanRequest,
  shipped: PoliciesData = shippedPolicies(),
): Promise<ScanOutcome> {
  const prepared = await prepare(request, shipped);
  if (prepared.kind === "refused") return prepared;
  const { root, paths, variableFiles, context, policies, profile, selected, catalogue, asOf } = prepared;

  const files = openFiles(root);
  const discovery = discover(files, paths, [...request.exclude, ...context.exclude]);
  const planned = await readPlansIn(files, discovery.planFiles, request, prepared.start);
  const given: GivenValues = {
    variables: { environment: request.environment, files: variableFiles, options: request.variables },
    workspace: request.workspace,
  };
  const terragrunt = await readTerragruntIn(files, discovery.terragruntFiles, context, given);
  const terraform = await readTerraform({
    ...given,
    files,
    folders: discovery.terraformFolders,
    variants: { files: discovery.variableFiles, declared: context.variants },
    replaced: planned.replaced,
    deployments: terragrunt.deployments,
  });
  const kubernetes = await readKubernetes({
    files,
    manifestFiles: discovery.manifestFiles,
    charts: discovery.charts,
    kustomizations: discovery.kustomizations,
    paths,
    render: request.render ?? context.render ?? "auto",
    deployed: context.charts,
    belongsToNoNamespace: belongsToNoNamespace(catalogue),
  });
  if (kubernetes.refusals.length > 0) return { kind: "refused", refusals: kubernetes.refusals };
  const resources = [...terraform.resources, ...planned.resources, ...kubernetes.resources];
  const carried = await readCarriedBy([...terraform.resources, ...planned.resources]);
  const { exposures, properties } = expose(resources, catalogue, { asOf, context, carried });
  const stated = await statedExceptions(context, files.sources(), resources);
  const tags = readTags(context, resources, files.sources());
  const judgement: Judgement = {
    exposures,
    properties,
    context,
    policies,
    profile,
    catalogue,
    asOf,
    selected,
    exceptions: { stated, paths, exists: files.exists },
    tags,
  };
  const findings = judge(judgement);
  const seal = request.seal === true ? await sealOf(judgement) : null;
  const notifications = [
    ...discovery.notifications,
    ...terragrunt.notifications,
    ...terraform.notifications,
    ...planned.notifications,
    ...kubernetes.notifications,
    ...(await secondOpinion([...terragrunt.faulty, ...terraform.faulty])),
    ...tags.notifications,
    ...notes(policies, profile, context, asOf),
  ];
  const report: ScanReport = {
    tool: { name: "cloudtoets", version: packageVersion(), renderers: kubernetes.renderers },
    profile: profileFacts(profile, catalogue, asOf),
    organisation: context.organisation,
    systems: context.systems,
    systemOf: systemFinder(context, tags),
    paths: typeof request.standardInput === "string" ? [...paths, "-"] : paths,
    resources,
    exposures,
    properties,
    findings,
    notifications,
    rules: ruleFacts(policies, profile),
    incomplete: notifications.some(({ incomplete }) => incomplete),
    files: files.count(),
    ...(seal === null ? {} : { seal }),
  };
  return { kind: "done", report, root, language: context.language };
}

/** What the command line gives for all Terraform code. */
type GivenValues = Pick<TerraformRequest, "variables" | "workspace">;

/** Loaded only for who asks. */
async function sealOf(judgement: Judgement): Promise<SealIndication> {
  const { sealIndication } = await import("./seal/index.ts");
  return sealIndication(judgement);
}

/** Most scans have none, and do not wait for the code that reads them. */
async function readPlansIn(
  files: FileStore,
  paths: readonly string[],
  { standardInput, workspace }: ScanRequest,
  folder: string | null,
): Promise<PlanReading> {
  const text = standardInput ?? null;
  if (paths.length === 0 && text === null) return { resources: [], notifications: [], replaced: [] };
  const { readPlans } = await import("./terraform/plan/index.ts");
  return readPlans({ files, paths, standardInput: text === null ? null : { text, folder }, workspace });
}

/** Loaded only where there is something for it to read. */
async function readTerragruntIn(
  files: FileStore,
  found: readonly string[],
  { environment }: Context,
  given: GivenValues,
): Promise<TerragruntReading> {
  if (found.length === 0) return { deployments: [], notifications: [], faulty: [] };
  const { readTerragrunt } = await import("./terraform/terragrunt/index.ts");
  return readTerragrunt({ ...given, files, found, environment });
}
