/**
 * Other people's programs. In: the name of one that may be on PATH, and what to ask it. Out: what it printed, or why
 * there is nothing. It gets an empty home, no environment, little time, and is stopped with all that it started.
 */
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { isInside } from "../../discover/index.ts";

export type Ran =
  | { readonly kind: "printed"; readonly text: string }
  | { readonly kind: "failed"; readonly message: string };

/** Absolute; null when it is not there. What the scanned repository itself puts on PATH is never started. */
export function findTool(name: string, root: string, path = process.env.PATH ?? ""): string | null {
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const file = join(folder, process.platform === "win32" ? `${name}.exe` : name);
    try {
      accessSync(file, constants.X_OK);
      const real = realpathSync(file);
      if (statSync(real).isFile() && !isInside(root, real)) return real;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

export interface Limits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** `home` is an empty folder. */
export function run(tool: string, given: readonly string[], home: string, limits: Limits): Promise<Ran> {
  return new Promise((resolve) => {
    const [program, own] = bounded(tool, given);
    const child = spawn(program, own, {
      cwd: home,
      // Nothing of ours: no credentials, no cluster, no plug-ins.
      env: {
        HOME: home,
        USERPROFILE: home,
        KUBECONFIG: join(home, "none"),
        HELM_PLUGINS: join(home, "none"),
      },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that what it starts can be stopped with it.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const printed: Buffer[] = [];
    const complaints: Buffer[] = [];
    let size = 0;
    const end = (outcome: Ran) => {
      clearTimeout(timer);
      stop(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(outcome);
    };
    const failed = (message: string) => end({ kind: "failed", message });
    const seconds = Math.max(1, Math.round(limits.milliseconds / 1000));
    const timer = setTimeout(() => failed(`it took longer than ${seconds} s`), limits.milliseconds);
    const take = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.bytes) failed("it printed more than can be read");
      else into.push(chunk);
    };
    child.stdout.on("data", take(printed));
    child.stderr.on("data", take(complaints));
    child.on("error", ({ message }) => failed(message));
    child.on("close", (status) => {
      if (status === 0) end({ kind: "printed", text: Buffer.concat(printed).toString("utf8") });
      else
        failed(complaintIn(Buffer.concat(complaints).toString("utf8")) || `it ended with status ${status}`);
    });
  });
}

/** Address space, in kilobytes; Go takes some of it for itself that it never uses. */
const mostMemory = 4 * 1024 * 1024;

/** A template can ask for any amount of memory: on Linux the shell sets a bound before the tool takes its place. */
function bounded(tool: string, given: readonly string[]): readonly [string, readonly string[]] {
  if (process.platform !== "linux" || !existsSync("/bin/sh")) return [tool, given];
  return ["/bin/sh", ["-c", `ulimit -v ${mostMemory} 2>/dev/null; exec "$0" "$@"`, tool, ...given]];
}

function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

const longestMessage = 300;

function complaintIn(text: string): string {
  const lines = text.split(/\r?\n/).filter((one) => one.trim() !== "");
  // Warnings can come before it.
  const line = lines.find((one) => one.startsWith("Error")) ?? lines[0] ?? "";
  return line.trim().slice(0, longestMessage);
}
