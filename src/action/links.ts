/** Where a line of the repository can be looked at. */
import { existsSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Undefined outside a runner, and where the repository that was checked out is not the workflow's own. */
export function linksTo(
  environment: Readonly<Record<string, string | undefined>>,
  workspace: string,
  root: string,
): ((path: string, line: number) => string | null) | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  if (!server || !repository || !commit) return undefined;
  // Below the workspace there is another repository, or the same one at a commit that nobody told us.
  if (relative(realpathSync(workspace), realpathSync(root)) !== "") return undefined;
  return (path, line) => {
    if (path === "" || path.startsWith("../") || !existsSync(join(root, path))) return null;
    const encoded = path.split(sep).join("/").split("/").map(encodeURIComponent).join("/");
    // Brackets would end the link in Markdown.
    const address = `${server}/${repository}/blob/${commit}/${encoded}#L${line}`;
    return address.replace(/[()]/g, (bracket) => (bracket === "(" ? "%28" : "%29"));
  };
}
