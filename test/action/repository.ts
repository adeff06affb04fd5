/** A git repository in a temporary folder, for what the Action reads from commits. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Repository {
  readonly folder: string;
  git(...gitArguments: string[]): string;
  /** Commits these files, `null` removes one, and gives the commit. */
  commit(files: Readonly<Record<string, string | null>>): string;
  remove(): void;
}

/** Nothing of the machine's own git settings takes part. */
const environment = {
  PATH: process.env.PATH ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Tester",
  GIT_AUTHOR_EMAIL: "tester@example.org",
  GIT_COMMITTER_NAME: "Tester",
  GIT_COMMITTER_EMAIL: "tester@example.org",
};

export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-action-")));
}

export function repository(folder = temporaryFolder()): Repository {
  const git = (...gitArguments: string[]) =>
    execFileSync("git", gitArguments, {
      cwd: folder,
      encoding: "utf8",
      env: environment,
      stdio: "pipe",
    }).trim();
  mkdirSync(folder, { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  return {
    folder,
    git,
    commit: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (text === null) rmSync(join(folder, path));
        else writeFileSync(join(folder, path), text);
      }
      git("add", "--all");
      git("commit", "--quiet", "--message", "Change");
      return git("rev-parse", "HEAD");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
