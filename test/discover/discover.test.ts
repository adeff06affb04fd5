import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { discover, openFiles } from "../../src/discover/index.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "cloudtoets-"));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function found(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  exclude: readonly string[] = [],
) {
  return discover(openFiles(folderWith(files)), paths, exclude).terraformFolders;
}

describe("folders with Terraform code", () => {
  const tree = {
    "main.tf": "",
    "envs/prod/main.tf": "",
    "envs/prod/notes.txt": "",
    "modules/a/a.tf.json": "{}",
    "modules/b/b.tofu": "",
    "docs/readme.md": "",
    ".terraform/modules/x/main.tf": "",
    "node_modules/x/main.tf": "",
    "hidden/.main.tf": "",
  };
  const cases: readonly [string, readonly string[], readonly string[], readonly string[]][] = [
    ["everything below the root", ["."], [], [".", "envs/prod", "modules/a", "modules/b"]],
    ["below a path", ["envs"], [], ["envs/prod"]],
    ["a file means its folder", ["modules/b/b.tofu"], [], ["modules/b"]],
    ["without what is excluded", ["."], ["modules/**"], [".", "envs/prod"]],
    ["without a folder that is excluded by name", ["."], ["envs"], [".", "modules/a", "modules/b"]],
  ];
  test.each(cases)("%s", (_name, paths, exclude, expected) => {
    expect(found(tree, paths, exclude)).toEqual(expected);
  });

  test("what .gitignore leaves out is left out, from every folder that has one", () => {
    const files = {
      ".gitignore": "build/\n",
      "a/.gitignore": "/x\n",
      "a/x/m.tf": "",
      "a/y/m.tf": "",
      "build/m.tf": "",
      "a/build/m.tf": "",
    };
    expect(found(files, ["."])).toEqual(["a/y"]);
    expect(found(files, ["a"])).toEqual(["a/y"]);
  });

  test("a link to a folder is not followed, whether it leads round or out", () => {
    const root = folderWith({ "a/main.tf": "" });
    symlinkSync(root, join(root, "a", "round"));
    symlinkSync(tmpdir(), join(root, "out"));
    expect(discover(openFiles(root), ["."], []).terraformFolders).toEqual(["a"]);
  });
});

describe("reading a file", () => {
  test("a byte order mark is no part of the text", () => {
    const files = openFiles(folderWith({ "a.tf": "\uFEFFx = 1" }));
    expect(files.read("a.tf")).toMatchObject({ kind: "read", file: { path: "a.tf", text: "x = 1" } });
  });

  test("two links to one file are that one file", () => {
    const root = folderWith({ "shared/v.tf": "x" });
    symlinkSync(join(root, "shared/v.tf"), join(root, "one.tf"));
    const files = openFiles(root);
    expect(files.read("one.tf")).toEqual(files.read("shared/v.tf"));
    expect(files.count()).toBe(1);
  });

  const refused: readonly [string, (root: string) => void, string, RegExp][] = [
    [
      "a file above the limit",
      (root) => {
        writeFileSync(join(root, "a.tf"), "");
        truncateSync(join(root, "a.tf"), 50 * 1024 * 1024);
      },
      "a.tf",
      /is 50 MB/,
    ],
    [
      "bytes that are no text",
      (root) => writeFileSync(join(root, "a.tf"), Buffer.from([0xff, 0xfe, 0x00])),
      "a.tf",
      /is not UTF-8 text/,
    ],
    [
      "a link to itself",
      (root) => symlinkSync(join(root, "a.tf"), join(root, "a.tf")),
      "a.tf",
      /leads back to itself/,
    ],
    [
      "a link out of the root",
      (root) => symlinkSync("/etc/hostname", join(root, "a.tf")),
      "a.tf",
      /outside the scan root/,
    ],
    ["a path out of the root", () => {}, "../a.tf", /outside the scan root/],
    ["a folder", (root) => mkdirSync(join(root, "a.tf")), "a.tf", /no ordinary file/],
  ];
  test.each(refused)("%s is refused, with the reason", (_name, prepare, path, message) => {
    const root = folderWith({});
    prepare(root);
    expect(openFiles(root).read(path)).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(message),
    });
  });

  test("what is not there is absent", () => {
    expect(openFiles(folderWith({})).read("a.tf")).toEqual({ kind: "absent" });
  });
});
