/** Runs git, and nothing that a repository or its configuration would have it run. */
import { execFileSync } from "node:child_process";

export type GitResult =
  | { readonly done: true; readonly text: string }
  | { readonly done: false; readonly message: string };

/** One small fetch over a network; a hanging server must not hold up a runner for hours. */
const longestMilliseconds = 60_000;
const mostOutputBytes = 64_000_000;

export const quiet = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.autocrlf=false",
  "-c",
  "core.quotePath=false",
];

export function git(folder: string, gitArguments: readonly string[]): GitResult {
  try {
    const text = execFileSync("git", [...quiet, ...gitArguments], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: mostOutputBytes,
      timeout: longestMilliseconds,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
    });
    return { done: true, text };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { done: false, message: message.trim().split("\n").at(-1) ?? message };
  }
}
