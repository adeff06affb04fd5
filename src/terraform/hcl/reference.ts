/**
 * HashiCorp's parser as WebAssembly, asked about files that ours finds fault with: they get HashiCorp's own words, and
 * a file that it accepts shows a defect of ours.
 *
 * It runs in a worker, because it may run long and can be stopped only there. Load this module only when there is
 * something to ask: HashiCorp's parser takes half a second to start.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { SourceFile } from "../../model/index.ts";
import { packaged } from "../../packaged.ts";

export type ReferenceAnswer =
  | { readonly kind: "accepted" }
  /** What it says, with the line: the first fault, and how many there are beside it. */
  | { readonly kind: "rejected"; readonly message: string }
  | Unanswered;

/** It was too large to ask, or the time ran out, or HashiCorp's parser broke down on it. */
export interface Unanswered {
  readonly kind: "unanswered";
  readonly reason: "too-large" | "out-of-time" | "failed";
}

export interface ReferenceLimits {
  readonly bytesPerFile: number;
  readonly milliseconds: number;
}

const usualLimits: ReferenceLimits = { bytesPerFile: 1_000_000, milliseconds: 10_000 };

/** The worker's code is text because the same must run from TypeScript sources and from the bundle. */
const workerCode = `
const { parentPort, workerData } = require("node:worker_threads");
const { parse } = require(workerData.parser);
parentPort.on("message", ({ name, text }) => {
  parse(name, text).then(
    () => parentPort.postMessage(null),
    (error) => parentPort.postMessage(String(error.message)),
  );
});
`;

/** The name under which it gets every file; its messages repeat it before each fault. */
const nameInMessages = "configuration.tf";

/** Answers by path. */
export async function askReference(
  files: readonly SourceFile[],
  limits: ReferenceLimits = usualLimits,
): Promise<ReadonlyMap<string, ReferenceAnswer>> {
  const answers = new Map<string, ReferenceAnswer>();
  const small: SourceFile[] = [];
  for (const file of files) {
    if (Buffer.byteLength(file.text) <= limits.bytesPerFile) small.push(file);
    else answers.set(file.path, { kind: "unanswered", reason: "too-large" });
  }
  const deadline = Date.now() + limits.milliseconds;
  // A file on which it breaks down ends the worker; the others are put to a new one.
  while (small.length > 0) await askInTurn(small, deadline, answers);
  return answers;
}

/**
 * Asks one file after the other, so that at the end of the time it is clear which were answered. What is done with
 * leaves `waiting`.
 */
function askInTurn(
  waiting: SourceFile[],
  deadline: number,
  answers: Map<string, ReferenceAnswer>,
): Promise<void> {
  return new Promise((resolve) => {
    // A breakdown of it prints traces of Go: keep them off the terminal.
    const worker = new Worker(workerCode, {
      eval: true,
      workerData: { parser: parserPath() },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      for (const { path } of waiting.splice(0))
        answers.set(path, { kind: "unanswered", reason: "out-of-time" });
      stop();
    }, deadline - Date.now());
    const stop = (): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate().then(() => resolve());
    };
    const settle = (answer: ReferenceAnswer): void => {
      const file = waiting.shift();
      if (file !== undefined) answers.set(file.path, answer);
      const [next] = waiting;
      if (next === undefined || answer.kind === "unanswered") stop();
      else worker.postMessage({ name: nameInMessages, text: next.text });
    };
    worker.on("message", (message: string | null) => settle(answerFrom(message)));
    worker.on("error", () => settle({ kind: "unanswered", reason: "failed" }));
    worker.on("exit", () => settle({ kind: "unanswered", reason: "failed" }));
    const [first] = waiting;
    worker.postMessage({ name: nameInMessages, text: first?.text ?? "" });
  });
}

/** Beside the bundle; in a checkout that is not built, where npm installed it. */
function parserPath(): string {
  const bundled = packaged("dist/hcl2json.cjs");
  return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve("@cdktf/hcl2json");
}

/**
 * Its messages are `parse config: [name:line,column-line,column: summary; detail name:…]`. Those that begin otherwise
 * come from turning the tree into JSON, which some valid configuration cannot be: the parser itself accepted it.
 */
function answerFrom(message: string | null): ReferenceAnswer {
  if (message === null || message.startsWith("convert to HCL: ")) return { kind: "accepted" };
  const faults = /^parse config: \[(.*)\]$/s.exec(message)?.[1];
  if (faults === undefined) return { kind: "unanswered", reason: "failed" };
  const [, first = faults, ...others] = ` ${faults}`.split(` ${nameInMessages}:`);
  const text = first.replace(/^(\d+),(\d+)-(?:\d+,)?\d+: /, "line $1, column $2: ").trim();
  return { kind: "rejected", message: others.length > 0 ? `${text} (and ${others.length} more)` : text };
}
