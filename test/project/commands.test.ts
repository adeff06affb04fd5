/** What people read names every command, and no command that is not there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandPaths, everyCommand } from "../cli/every-command.ts";

const packageRoot = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(packageRoot, path), "utf8");

/** Written by hand; the changelog tells of the past. */
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "policies/README.md",
  ...readdirSync(join(packageRoot, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** `cloudtoets catalogue alternatives`, in code and where it is quoted; as a name in a sentence it has no command. */
function named(text: string): readonly string[] {
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([block]) => block).join("\n");
  return [...code.matchAll(/(?<![\w/.-])cloudtoets ([a-z]+)(?: ([a-z]+))?/g)].flatMap(
    ([, first = "", second]) => (second === undefined ? [first] : [first, `${first} ${second}`]),
  );
}

describe("the commands", () => {
  it("are all in the README", async () => {
    const commands = (await everyCommand()).commands.map((one) => one.name());
    const inReadme = new Set(named(read("README.md")));
    expect(commands.filter((name) => !inReadme.has(name))).toEqual([]);
  });

  it("are all in some page, with those below them", async () => {
    const inPages = new Set(pages.flatMap((page) => named(read(page))));
    // Those below `catalogue` are in its own help, with examples.
    const paths = commandPaths(await everyCommand()).filter((path) => !path.startsWith("catalogue "));
    expect(paths.filter((path) => !inPages.has(path))).toEqual([]);
  });

  it.each(pages)("that %s names exist", async (page) => {
    const program = await everyCommand();
    const paths = new Set(commandPaths(program));
    const parents = new Set(
      [...paths].filter((path) => path.includes(" ")).map((path) => path.split(" ")[0]),
    );
    const wrong = named(read(page)).filter((name) => {
      const [first = ""] = name.split(" ");
      return !paths.has(first) || (name !== first && parents.has(first) && !paths.has(name));
    });
    expect(wrong).toEqual([]);
  });
});
