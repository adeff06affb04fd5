/** The files that functions such as `file` and `templatefile` may read: those under the scan root. */
import { posix } from "node:path";
import type { FileStore } from "../../discover/index.ts";
import { nowhere, type SourceFile, type Value } from "../../model/index.ts";
import type { ListedFiles, ReadFile, Surroundings, TemplateText } from "../evaluate/index.ts";
import {
  type Budget,
  deepest,
  evaluateTemplate,
  invalid,
  type Scope,
  spend,
  unknownValue,
  writtenAt,
} from "../evaluate/index.ts";
import { parseTemplate } from "../hcl/index.ts";
import { absolutePath, pathFrom } from "./paths.ts";

/** Files that one `fileset` may list: a bound on cost, above what any repository holds in one place. */
const mostListed = 20_000;

/** `folder` is that of the root module, which Terraform takes as the working directory. */
export function surroundingsOf(files: FileStore, folder: string, budget: Budget): Surroundings {
  const surroundings: Surroundings = {
    readFile: (path) => readFile(files, folder, path),
    listFiles: (path) => listFiles(files, folder, path),
    absolutePath: (path) => {
      const inRoot = pathFrom(folder, path);
      return inRoot === null ? null : absolutePath(inRoot);
    },
    renderTemplate: (template, variables) => {
      const bindings = [...variables.entries].reduce<Scope["bindings"]>(
        (next, [name, value]) => ({ name, value, next }),
        null,
      );
      return renderTemplate(template, { bindings, world: { budget, surroundings, resolve: noReferences } });
    },
    spend: (steps) => spend(budget, steps),
  };
  return surroundings;
}

/** A template sees the variables that it is given and nothing else. */
const noReferences: Scope["world"]["resolve"] = (root, accesses) => ({
  value: invalid(`the template is not given "${root.name}"`, root),
  used: accesses.length,
});

/** OpenTofu lets a template render another one: each takes about as much of the call stack as this many expressions. */
const depthOfTemplate = 20;

function renderTemplate(text: TemplateText, scope: Scope): Value {
  const { origin } = text.source.provenance;
  const path = text.path ?? (origin.kind === "file" ? origin.span.file.path : nowhere.file.path);
  const file: SourceFile = { path, text: text.text };
  const { template, diagnostics } = parseTemplate(file);
  const [first] = diagnostics;
  if (first) return invalid(`the template cannot be read: ${first.message}`, first.span);
  const { budget } = scope.world;
  if (budget.depth + depthOfTemplate > deepest) {
    const reason = { code: "budget", subject: "templates that render each other", span: template } as const;
    return unknownValue(reason, writtenAt(template));
  }
  budget.depth += depthOfTemplate;
  const rendered = evaluateTemplate(template, scope);
  budget.depth -= depthOfTemplate;
  return rendered;
}

function readFile(files: FileStore, folder: string, path: string): ReadFile {
  const inRoot = pathFrom(folder, path);
  if (inRoot === null) return { kind: "unreadable", problem: "it lies outside the scan root" };
  const outcome = files.readBytes(inRoot);
  if (outcome.kind === "read") return { kind: "file", bytes: outcome.bytes, path: outcome.path };
  if (outcome.kind === "absent") return { kind: "missing", problem: "there is no such file" };
  return { kind: "unreadable", problem: `it ${outcome.message}` };
}

function listFiles(files: FileStore, folder: string, path: string): ListedFiles {
  const start = pathFrom(folder, path);
  if (start === null) return { kind: "unreadable", problem: "it lies outside the scan root" };
  const paths: string[] = [];
  const open = [""];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const entry of files.list(posix.join(start, below)) ?? []) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.kind === "file") paths.push(name);
      else if (!entry.linked && entry.name !== ".git" && entry.name !== ".terraform") open.push(name);
    }
    if (paths.length > mostListed)
      return { kind: "unreadable", problem: `it holds more than ${mostListed} files` };
  }
  return { kind: "files", paths: paths.sort() };
}
