/** What we make of kustomizations is what kustomize makes of them. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readYaml, toPlain } from "../../../src/yaml/index.ts";
import { build, objectsOf, withFiles } from "./building.ts";
import { cases } from "./cases.ts";

type Tool = readonly [string, ...string[]];
const tools: readonly Tool[] = [
  ["kustomize", "build"],
  ["kubectl", "kustomize"],
];
const tool = tools.find(([command, action]) => {
  return spawnSync(command, [action ?? "", "--help"], { timeout: 10_000 }).status === 0;
});

function real([command, ...action]: Tool, folder: string): readonly unknown[] {
  const { status, stdout, stderr } = spawnSync(command, [...action, folder], {
    encoding: "utf8",
    timeout: 20_000,
  });
  if (status !== 0) throw new Error(stderr);
  return readYaml({ path: "out.yaml", text: stdout }).documents.map((node) => toPlain(node));
}

/** In one order, and without the hash that comes behind the names of what is generated. */
function comparable(objects: readonly unknown[]): readonly string[] {
  return objects
    .map((one) => JSON.stringify(one, sortedKeys).replace(/("name":"[^"]*)-[0-9a-z]{10}"/g, '$1"'))
    .sort();
}

function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe.skipIf(tool === undefined)(
  "as kustomize makes it (skipped without kustomize or kubectl on PATH)",
  () => {
    test.each(cases)("$name", ({ files }) => {
      if (tool === undefined) return;
      withFiles(files, (root) => {
        const kustomizations = build(root);
        expect(kustomizations.notifications).toEqual([]);
        expect(comparable(objectsOf(kustomizations, "over"))).toEqual(
          comparable(real(tool, join(root, "over"))),
        );
      });
    });
  },
);
