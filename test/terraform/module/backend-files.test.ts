import { describe, expect, it } from "vitest";
import { type Files, read, show } from "./reading.ts";

const empty = 'terraform {\n  backend "s3" {}\n}\n';

/** `variant: region` of the backend in every unit. */
async function regions(files: Files): Promise<readonly string[]> {
  const { resources } = await read(files);
  return resources
    .filter(({ kind }) => kind === "backend")
    .map(({ unit, configuration }) => {
      const region = show(configuration.attribute("region"));
      return `${unit.variant?.join(" ") ?? "-"}: ${region}`;
    });
}

const both = { "a.tfbackend": 'region = "nl"', "b.tfbackend": 'region = "us"' };

describe("what a backend block leaves out is read from the files that complete it", () => {
  it.each<[string, Files, readonly string[]]>([
    ["none", {}, ["-: left out"]],
    ["as the documentation names it", { "config.s3.tfbackend": 'region = "nl"' }, ['-: "nl"']],
    ["as it was named before", { "backend-prod.hcl": 'region = "nl"' }, ['-: "nl"']],
    ["in a folder that tells", { "backends/prod.conf": 'region = "nl"' }, ['-: "nl"']],
    ["other configuration", { "prod.hcl": 'region = "nl"' }, ["-: left out"]],
    ["one that is there to be copied", { "example.tfbackend": 'region = "nl"' }, ["-: left out"]],
    ["of another root", { "sub/main.tf": "", "sub/a.tfbackend": 'region = "nl"' }, ["-: left out"]],
    ["several: one of them", both, ['-: "nl" | "us"']],
    [
      "several, of which one leaves it open",
      { ...both, "b.tfbackend": 'key = "x"' },
      ["-: ? environment -backend-config"],
    ],
    [
      "each with the variable file of the same environment",
      {
        ...both,
        "variables.tf": 'variable "x" {}',
        "env/a.tfvars": "x = 1",
        "env/b.tfvars": "x = 2",
      },
      ['env/a.tfvars: "nl"', 'env/b.tfvars: "us"'],
    ],
    ["a file that is broken", { "a.tfbackend": "region = {{" }, ["-: ? invalid-expression a syntax error"]],
  ])("%s", async (_, files, expected) => {
    expect(await regions({ "main.tf": empty, ...files })).toEqual(expected);
  });

  it("keeps to what is written in the block", async () => {
    const code = 'terraform {\n  backend "s3" {\n    region = "nl"\n  }\n}\n';
    expect(await regions({ "main.tf": code, "a.tfbackend": 'region = "us"' })).toEqual(['-: "nl"']);
  });
});
