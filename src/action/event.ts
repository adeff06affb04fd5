/** What started the workflow, as far as the Action asks. */
import { readFileSync } from "node:fs";

/** The commit that a pull request goes into; null when this is no pull request; undefined when it is not told. */
export function baseCommit(
  environment: Readonly<Record<string, string | undefined>>,
): string | null | undefined {
  const name = environment.GITHUB_EVENT_NAME;
  if (name !== "pull_request" && name !== "pull_request_target") return null;
  const file = environment.GITHUB_EVENT_PATH;
  if (!file) return undefined;
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
  const commit = field(field(field(payload, "pull_request"), "base"), "sha");
  // Checked because it becomes an argument of git.
  return typeof commit === "string" && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
