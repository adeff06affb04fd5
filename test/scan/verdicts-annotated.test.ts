/**
 * Wide tables: one configuration per cloud, with many kinds of resources in it. What is expected of a resource
 * stands behind the head of its block, in the words of `verdicts-table.ts`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import { type Case, verdictsOf } from "./verdicts-table.ts";

const folder = join(import.meta.dirname, "verdicts");

const cases: readonly Case[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const heads = text.matchAll(/^resource "(\w+)" "(\w+)" \{ # (.+)$/gm);
    return {
      title: name.replace(/\.tf$/, ""),
      files: text,
      verdicts: Object.fromEntries(
        [...heads].map(([, type, label, verdict]) => [`${type}.${label}`, verdict ?? ""]),
      ),
    };
  });

describe("many kinds of resources", () => verdictsOf(cases));
