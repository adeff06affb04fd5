/** A folder of rules that a user keeps, with the examples beside them. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CatalogueData } from "../../catalogue/types.ts";
import type { Refusal } from "../../model/index.ts";
import { loadPolicies, nowhere, shippedPolicies } from "../load.ts";
import { phrases } from "../phrases.ts";
import type { PoliciesData, RuleEntry } from "../types.ts";

export type RulesOfFolder =
  | {
      readonly kind: "loaded";
      /** Absolute; `examples/` lies in it. */
      readonly folder: string;
      readonly rules: readonly RuleEntry[];
      /** Those that are shipped and these. */
      readonly policies: PoliciesData;
    }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** The rules lie in the folder itself, or in its folder `rules`, as ours do. */
export async function rulesOfFolder(
  workingDirectory: string,
  path: string,
  catalogue: CatalogueData,
): Promise<RulesOfFolder> {
  const folder = resolve(workingDirectory, path);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { kind: "refused", refusals: [nowhere(phrases.noFolder(path))] };
  const within = readdirSync(folder).some((name) => /\.ya?ml$/.test(name)) ? folder : join(folder, "rules");
  const shipped = shippedPolicies();
  const policies = existsSync(within) ? [within] : [folder];
  const loaded = await loadPolicies({ workingDirectory, profile: null, policies, catalogue });
  if (loaded.kind === "refused") return loaded;
  const ours = new Set(shipped.rules.map(({ id }) => id));
  const rules = loaded.policies.rules.filter(({ id }) => !ours.has(id));
  return { kind: "loaded", folder, rules, policies: loaded.policies };
}
