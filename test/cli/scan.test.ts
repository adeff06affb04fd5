import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloudtoets, done, finding, notification, report } from "./stand-ins.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cloudtoets-cli-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("what is asked of the scan", () => {
  it("is everything here, by default", async () => {
    const { requests } = await cloudtoets(["scan"], { workingDirectory: folder });
    expect(requests).toEqual([
      {
        workingDirectory: folder,
        paths: ["."],
        root: null,
        exclude: [],
        config: null,
        configText: null,
        baseConfig: null,
        profile: null,
        policies: [],
        select: [],
        ignore: [],
        inlineExceptions: true,
        asOf: null,
        variables: [],
        variableFiles: [],
        workspace: null,
        render: null,
        environment: new Map(),
      },
    ]);
  });

  it("follows the options, repeated ones in order", async () => {
    const { requests } = await cloudtoets([
      ..."scan envs/prod modules --root .. --exclude **/old --exclude tmp -c c.yaml -p eer-strict".split(" "),
      ..."--policy own --select NLC-LOC,NLC-JUR-001 --select X --ignore NLC-LOC-009 --as-of 2028-02-29".split(
        " ",
      ),
      ..."--var region=eu-west-1 --var a=b=c --var-file prod.tfvars --workspace prod".split(" "),
    ]);
    expect(requests[0]).toMatchObject({
      paths: ["envs/prod", "modules"],
      root: "..",
      exclude: ["**/old", "tmp"],
      config: "c.yaml",
      profile: "eer-strict",
      policies: ["own"],
      select: ["NLC-LOC", "NLC-JUR-001", "X"],
      ignore: ["NLC-LOC-009"],
      asOf: "2028-02-29",
      variables: ["region=eu-west-1", "a=b=c"],
      variableFiles: ["prod.tfvars"],
      workspace: "prod",
    });
  });

  it("takes TF_VAR_ from the environment and nothing else", async () => {
    const environment = { TF_VAR_region: "eu-west-1", AWS_REGION: "us-east-1", TF_WORKSPACE: "x" };
    const { requests } = await cloudtoets(["scan"], { environment });
    expect(requests[0]?.environment).toEqual(new Map([["TF_VAR_region", "eu-west-1"]]));
  });
});

describe("wrong usage ends with 2 before anything is scanned", () => {
  it.each([
    [["scan", "--no-such-option"], "unknown option '--no-such-option'"],
    [["scna"], "unknown command 'scna'"],
    [[], "Usage:"],
    [["scan", "--as-of", "2026-02-30"], "a day that exists"],
    [["scan", "--as-of", "yesterday"], "a day that exists"],
    [["scan", "--var", "region"], "a name and a value"],
    [["scan", "--lang", "de"], "Give nl or en"],
    [["scan", "--fail-on", "fatal"], "'fatal' is no level"],
    [["scan", "-f", "pdf"], "Unknown format 'pdf'"],
    [["scan", "-f", "sarif="], "No file after 'sarif='"],
    [["scan", "-f", "json", "-f", "sarif"], "Only one report can go to standard output"],
    [["scan", "-f", "json=a", "-f", "sarif=./a"], "Two reports would be written to './a'"],
    [["scan", "-f", "json", "-f", "sarif=b", "-o", "a"], "--output is for a single format"],
    [["scan", "-f", "json=b", "-o", "a"], "Two files for one report"],
    [["scan", "-o", "."], "it is a directory"],
    [["explain"], "missing required argument"],
  ])("%j", async (commandLine, message) => {
    const { status, talk, output, requests } = await cloudtoets(commandLine, { workingDirectory: folder });
    expect({ status, output, scans: requests.length }).toEqual({ status: 2, output: "", scans: 0 });
    expect(talk).toContain(message);
  });

  it("refuses a report below something that is a file", async () => {
    writeFileSync(join(folder, "taken"), "");
    const { status, talk } = await cloudtoets(["scan", "-o", "taken/report"], { workingDirectory: folder });
    expect(status).toBe(2);
    expect(talk).toContain("a part of the path is a file");
  });

  it("refuses a rule of --fail-on that the profile does not have", async () => {
    const { status, output, talk } = await cloudtoets(["scan", "--fail-on", "NLC-LCO-001"]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(talk).toBe("cloudtoets: --fail-on: profile rijk-2026 has no rule 'NLC-LCO-001'.\n");
  });
});

describe("a refused scan", () => {
  it("ends with 2 and names the places", async () => {
    const { status, output, talk } = await cloudtoets(["scan", "nowhere"], {
      outcome: {
        kind: "refused",
        refusals: [
          { message: "There is no such path.", file: "nowhere", line: null, column: null },
          { message: "'profiel' is not known here.", file: "cloudtoets.yaml", line: 3, column: 1 },
        ],
      },
    });
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(talk).toBe(
      "cloudtoets: nowhere: There is no such path.\ncloudtoets: cloudtoets.yaml:3:1: 'profiel' is not known here.\n",
    );
  });

  it("lets no file name command the terminal or the runner", async () => {
    const { talk } = await cloudtoets(["scan"], {
      outcome: {
        kind: "refused",
        refusals: [{ message: "gone", file: "a\u001b[2J\n::error::##[b]", line: null, column: null }],
      },
    });
    expect(talk).toBe("cloudtoets: a\\u001b[2J ::error::# #[b]: gone\n");
  });
});

describe("reports", () => {
  const outcome = done(report([finding("NLC-LOC-001", "error")]));

  it("is a table on standard output by default, and nothing else is said", async () => {
    const { status, output, talk } = await cloudtoets(["scan"], { outcome });
    expect({ status, output, talk }).toEqual({ status: 1, output: "<table>\n", talk: "" });
  });

  it("gives several from one scan, in files and on standard output", async () => {
    const { output, talk, requests } = await cloudtoets(
      ["scan", "-f", "json", "-f", "sarif=new/folder/out.sarif", "-f", "markdown=out.md"],
      { outcome, workingDirectory: folder },
    );
    expect(output).toBe("<json>\n");
    expect(readFileSync(join(folder, "new/folder/out.sarif"), "utf8")).toBe("<sarif>\n");
    expect(readFileSync(join(folder, "out.md"), "utf8")).toBe("<markdown>\n");
    expect(talk).toContain("wrote new/folder/out.sarif (errors: 1, warnings: 0, notes: 0)");
    expect(requests).toHaveLength(1);
  });

  it("takes the place of an older report and leaves nothing else behind", async () => {
    writeFileSync(join(folder, "out.json"), "old");
    await cloudtoets(["scan", "-f", "json", "-o", "out.json"], { outcome, workingDirectory: folder });
    expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("<json>\n");
    expect(readdirSync(folder)).toEqual(["out.json"]);
  });

  it("ends with 2 when a report cannot be written after all", async () => {
    const file = "b".repeat(300);
    const { status, talk } = await cloudtoets(["scan", "-o", file], { outcome, workingDirectory: folder });
    expect(status).toBe(2);
    expect(talk).toContain("Cannot write a report");
  });
});

describe("what could not be read", () => {
  const outcome = done(
    report([], {
      incomplete: true,
      notifications: [notification("error", "a string without an end"), notification("note", "aside")],
    }),
  );

  it("ends with 3, or 0 when that is allowed", async () => {
    expect((await cloudtoets(["scan"], { outcome })).status).toBe(3);
    expect((await cloudtoets(["scan", "--allow-incomplete"], { outcome })).status).toBe(0);
  });

  it("is told on standard error when the table does not tell it", async () => {
    const { talk } = await cloudtoets(["scan", "-f", "json"], { outcome });
    expect(talk).toBe("cloudtoets: error: main.tf:1: a string without an end\n");
    expect((await cloudtoets(["scan"], { outcome })).talk).toBe("");
  });
});

describe("language and colour", () => {
  const dutch = { LANG: "nl_NL.UTF-8" };
  it.each([
    ["the locale decides for the table", [], dutch, null, "nl"],
    ["LC_ALL beats LANG", [], { ...dutch, LC_ALL: "C" }, null, "en"],
    ["another locale gives English", [], { LANG: "nlx" }, null, "en"],
    ["the configuration beats the locale", [], dutch, "en", "en"],
    ["--lang beats the configuration", ["--lang", "nl"], {}, "en", "nl"],
    ["the locale does not decide for files", ["-f", "markdown"], dutch, null, "en"],
    ["nor for a table in a file", ["-o", "table.txt"], dutch, null, "en"],
    ["the configuration decides for files", ["-f", "markdown"], {}, "nl", "nl"],
  ] as const)("%s", async (_what, options, environment, configured, expected) => {
    const { presentations } = await cloudtoets(["scan", ...options], {
      environment,
      outcome: done(report([]), configured),
      workingDirectory: folder,
    });
    expect(presentations[0]?.language).toBe(expected);
  });

  it.each([
    ["a terminal", true, {}, true],
    ["a pipe", false, {}, false],
    ["NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["FORCE_COLOR in a log", false, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR that is empty", false, { FORCE_COLOR: "" }, true],
    ["FORCE_COLOR before NO_COLOR", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["FORCE_COLOR that says no", true, { FORCE_COLOR: "0" }, false],
    ["an empty NO_COLOR is not set", true, { NO_COLOR: "" }, true],
    ["a dumb terminal", true, { TERM: "dumb" }, false],
  ] as const)("colours for %s: %s %j", async (_what, terminal, environment, colour) => {
    const { presentations } = await cloudtoets(["scan"], { terminal, environment });
    expect(presentations[0]).toMatchObject({ colour, width: terminal ? 100 : null });
  });

  it("shows that it is busy on a terminal only, and wipes it out", async () => {
    expect((await cloudtoets(["scan"], { terminal: true })).talk).toBe("Reading and judging…\r\u001b[K");
    expect((await cloudtoets(["scan"], { terminal: false })).talk).toBe("");
  });

  it("is quiet about files and progress with --quiet, and still tells what went wrong", async () => {
    const odd = done(report([], { notifications: [notification("error", "Cannot be read.")] }));
    const scenery = { terminal: true, workingDirectory: folder, outcome: odd };
    const { talk } = await cloudtoets(["scan", "--quiet", "-f", "json=report.json"], scenery);
    expect(talk).toBe("cloudtoets: error: main.tf:1: Cannot be read.\n");
  });

  it.each([
    [["--quiet"], { detail: "quiet" }],
    [["--verbose"], { detail: "verbose" }],
    [["--github-fingerprint"], { githubFingerprint: true }],
  ])("hands %j to the report", async (options, expected) => {
    expect((await cloudtoets(["scan", ...options])).presentations[0]).toMatchObject(expected);
  });

  it("refuses to be quiet and verbose at once", async () => {
    const { status, talk } = await cloudtoets(["scan", "--quiet", "--verbose"]);
    expect(status).toBe(2);
    expect(talk).toContain("cannot be used with");
  });

  it("gives help in the language of the locale", async () => {
    const { status, output } = await cloudtoets(["scan", "--help"], { environment: dutch });
    expect(status).toBe(0);
    expect(output).toContain("Opties:");
    expect(output).toContain("Exitstatus: 0");
    expect((await cloudtoets(["--help"])).output).toContain("Commands:");
  });

  it("tells its version", async () => {
    expect(await cloudtoets(["--version"])).toMatchObject({ status: 0, output: "1.2.3\n" });
  });
});
