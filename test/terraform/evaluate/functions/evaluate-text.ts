/** Evaluates an expression without references, as `terraform console` does in an empty directory. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile, Value } from "../../../../src/model/index.ts";
import { prepareFunctions, type Surroundings } from "../../../../src/terraform/evaluate/functions/index.ts";
import { writeJson } from "../../../../src/terraform/evaluate/functions/json.ts";
import {
  evaluate,
  evaluateTemplate,
  invalid,
  isInvalid,
  type Scope,
} from "../../../../src/terraform/evaluate/index.ts";
import { settle } from "../../../../src/terraform/evaluate/lift.ts";
import { parseExpression, parseTemplate } from "../../../../src/terraform/hcl/index.ts";

/** What an expression comes to. `shape` tells lists, sets and tuples, maps and objects apart. */
export interface Answer {
  readonly json: string;
  readonly shape: string;
}

export type Outcome = Answer | "error" | `unknown: ${string}`;

/** `working` is the directory in which relative paths start. */
function surroundingsIn(working: string): Surroundings {
  const surroundings: Surroundings = {
    readFile: (path) => {
      const full = join(working, path);
      if (!existsSync(full)) return { kind: "missing", problem: "there is no such file" };
      if (!statSync(full).isFile()) return { kind: "missing", problem: "it is no file" };
      return { kind: "file", bytes: readFileSync(full), path };
    },
    listFiles: (folder) => {
      const start = join(working, folder);
      if (!existsSync(start)) return { kind: "files", paths: [] };
      const names = readdirSync(start, { recursive: true, encoding: "utf8" });
      const paths = names.map((name) => name.replaceAll("\\", "/"));
      return { kind: "files", paths: paths.filter((name) => statSync(join(start, name)).isFile()) };
    },
    absolutePath: () => null,
    renderTemplate: ({ path, text }, variables) => {
      const bindings = [...variables.entries].reduce<Scope["bindings"]>(
        (next, [name, value]) => ({ name, value, next }),
        null,
      );
      const { template, diagnostics } = parseTemplate({ path: path ?? "template", text });
      const [first] = diagnostics;
      return first
        ? invalid(first.message, first.span)
        : evaluateTemplate(template, { ...emptyScope(surroundings), bindings });
    },
    spend: () => undefined,
  };
  return surroundings;
}

function emptyScope(surroundings: Surroundings): Scope {
  return {
    bindings: null,
    world: {
      surroundings,
      budget: { steps: 10_000_000, depth: 0 },
      resolve: (root, accesses) => ({
        value: invalid(`there is no ${root.name}`, root),
        used: accesses.length,
      }),
    },
  };
}

/** `names` are what the expression can refer to. */
export async function evaluateText(
  text: string,
  working: string,
  names: Readonly<Record<string, Value>> = {},
): Promise<Value> {
  await prepareFunctions("regex yamldecode");
  const file: SourceFile = { path: "expression", text };
  const { expression, diagnostics } = parseExpression(file);
  const [first] = diagnostics;
  if (first) throw new Error(`${text}: ${first.message}`);
  const bindings = Object.entries(names).reduce<Scope["bindings"]>(
    (next, [name, value]) => ({ name, value, next }),
    null,
  );
  return evaluate(expression, { ...emptyScope(surroundingsIn(working)), bindings });
}

export async function answerTo(text: string, working: string): Promise<Outcome> {
  const value = await evaluateText(text, working);
  if (isInvalid(value)) return "error";
  const settled = settle(value, { file: { path: "expression", text }, start: 0, end: text.length });
  if (settled.kind === "unknown") return `unknown: ${settled.reason.code}`;
  if (settled.kind === "one-of") return "unknown: one-of";
  return { json: writeJson(settled), shape: shapeOf(settled) };
}

function shapeOf(value: Value): string {
  if (value.kind === "list") return `${value.flavour}(${value.elements.map(shapeOf).join(",")})`;
  if (value.kind === "map") return `${value.flavour}(${[...value.entries.values()].map(shapeOf).join(",")})`;
  return ".";
}
