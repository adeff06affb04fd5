import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  packaged
} from "./chunk-R5B6J3ET.js";
import "./chunk-F77TCMC6.js";

// src/terraform/hcl/reference.ts
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
var usualLimits = { bytesPerFile: 1e6, milliseconds: 1e4 };
var workerCode = `
const { parentPort, workerData } = require("node:worker_threads");
const { parse } = require(workerData.parser);
parentPort.on("message", ({ name, text }) => {
  parse(name, text).then(
    () => parentPort.postMessage(null),
    (error) => parentPort.postMessage(String(error.message)),
  );
});
`;
var nameInMessages = "configuration.tf";
async function askReference(files, limits = usualLimits) {
  const answers = /* @__PURE__ */ new Map();
  const small = [];
  for (const file of files) {
    if (Buffer.byteLength(file.text) <= limits.bytesPerFile) small.push(file);
    else answers.set(file.path, { kind: "unanswered", reason: "too-large" });
  }
  const deadline = Date.now() + limits.milliseconds;
  while (small.length > 0) await askInTurn(small, deadline, answers);
  return answers;
}
function askInTurn(waiting, deadline, answers) {
  return new Promise((resolve) => {
    const worker = new Worker(workerCode, {
      eval: true,
      workerData: { parser: parserPath() },
      stdout: true,
      stderr: true
    });
    const timer = setTimeout(() => {
      for (const { path } of waiting.splice(0))
        answers.set(path, { kind: "unanswered", reason: "out-of-time" });
      stop();
    }, deadline - Date.now());
    const stop = () => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate().then(() => resolve());
    };
    const settle = (answer) => {
      const file = waiting.shift();
      if (file !== void 0) answers.set(file.path, answer);
      const [next] = waiting;
      if (next === void 0 || answer.kind === "unanswered") stop();
      else worker.postMessage({ name: nameInMessages, text: next.text });
    };
    worker.on("message", (message) => settle(answerFrom(message)));
    worker.on("error", () => settle({ kind: "unanswered", reason: "failed" }));
    worker.on("exit", () => settle({ kind: "unanswered", reason: "failed" }));
    const [first] = waiting;
    worker.postMessage({ name: nameInMessages, text: first?.text ?? "" });
  });
}
function parserPath() {
  const bundled = packaged("dist/hcl2json.cjs");
  return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve("@cdktf/hcl2json");
}
function answerFrom(message) {
  if (message === null || message.startsWith("convert to HCL: ")) return { kind: "accepted" };
  const faults = /^parse config: \[(.*)\]$/s.exec(message)?.[1];
  if (faults === void 0) return { kind: "unanswered", reason: "failed" };
  const [, first = faults, ...others] = ` ${faults}`.split(` ${nameInMessages}:`);
  const text = first.replace(/^(\d+),(\d+)-(?:\d+,)?\d+: /, "line $1, column $2: ").trim();
  return { kind: "rejected", message: others.length > 0 ? `${text} (and ${others.length} more)` : text };
}
export {
  askReference
};
