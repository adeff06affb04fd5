import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columns } from "../../src/answers/inventory/columns.ts";

test("docs/inventory.md explains every column of the inventory, and no other", () => {
  const page = readFileSync(new URL("../../docs/inventory.md", import.meta.url), "utf8");
  const explained = page
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(explained.sort()).toEqual([...columns].sort());
});
