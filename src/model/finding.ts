/** What a rule says of exposures: one decision, one finding. */
import type { Evidence, Exposure, Party, Place, Precision, Role } from "./exposure.ts";
import type { Resource, Unit } from "./resource.ts";
import type { Span } from "./source.ts";
import type { Text } from "./text.ts";

export type Level = "error" | "warning" | "note";

export interface Finding {
  /** Stable over moved lines and reordered resources: see `fingerprint` in src/policy. */
  readonly id: string;
  readonly rule: string;
  readonly level: Level;
  /** The line that decided. */
  readonly primary: Span;
  /** The resources that follow from the decision, by address; the first stands for them in texts. */
  readonly resources: readonly Resource[];
  readonly units: readonly Unit[];
  readonly party: Party | null;
  readonly place: Place | null;
  readonly role: Role | null;
  readonly message: Text;
  /** How the policy speaks to the organisation, where it does not simply bind it: one sentence for all its findings. */
  readonly standing?: Text;
  readonly evidence: readonly Evidence[];
  readonly precision: Precision;
  /** The exposures behind it; for reports that show the chain of each. */
  readonly exposures: readonly Exposure[];
  /** The exception that covers it; such a finding stays visible but does not count. */
  readonly exception: Exception | null;
  /** Kept out of SARIF: allowed but worth knowing. */
  readonly quiet: boolean;
  /** What could take the place of the services it is about; none when left out. */
  readonly alternatives?: readonly Suggestion[];
}

/** Services for one purpose that are controlled from within the European Union. No ranking, and no advice. */
export interface Suggestion {
  /** Such as `object-storage`. */
  readonly purpose: string;
  readonly name: Text;
  /** The resource types in the finding that it is for. */
  readonly types: readonly string[];
  readonly services: readonly SuggestedService[];
}

export interface SuggestedService {
  readonly name: string;
  /** Null for what one runs oneself. */
  readonly party: string | null;
  /** Of the ultimate parent. */
  readonly country: string | null;
  /** Resource types of its own Terraform provider. */
  readonly types: readonly string[];
  /** Resource types of another provider that can be pointed at it. */
  readonly through: readonly string[];
}

export interface Exception {
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string;
  readonly by: string;
  readonly decision: string;
  readonly reason: string;
  /** Where it is stated. */
  readonly span: Span;
}
