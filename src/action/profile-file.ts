/** A profile may be a file of the repository, and then a pull request may change it as well. */
import { posix } from "node:path";
import type { SourceFile } from "../model/index.ts";
import { readYaml, valueAt } from "../yaml/index.ts";

/** Relative to the workspace; null when the profile is a shipped one, or none is named. */
export function profileFile(
  configuration: SourceFile | null,
  input: string | null,
  shipped: readonly string[],
): string | null {
  const name = input ?? profileOf(configuration);
  if (name === null || shipped.includes(name)) return null;
  // As the policy stage finds it: from the folder of the configuration that names it.
  const folder = input === null && configuration !== null ? posix.dirname(configuration.path) : ".";
  return posix.join(folder, name.replaceAll("\\", "/"));
}

function profileOf(configuration: SourceFile | null): string | null {
  const [tree] = configuration === null ? [] : readYaml(configuration).documents;
  const profile = valueAt(tree ?? null, "profile");
  return profile?.kind === "scalar" && typeof profile.value === "string" ? profile.value : null;
}
