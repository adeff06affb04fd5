import { describe, expect, test } from "vitest";
import type { Files } from "../../scan/scanning.ts";
import { attribute, find, type Reading, readRepository, said, way } from "./reading.ts";

const app: Files = {
  "modules/app/main.tf": 'variable "x" {}\nresource "azurerm_storage_account" "s" {\n  location = var.x\n}\n',
};

const network: Files = {
  "modules/network/main.tf": `variable "location" {}
variable "name" {
  default = "net"
}
resource "azurerm_virtual_network" "n" {
  name     = var.name
  location = var.location
}
output "location" {
  value = azurerm_virtual_network.n.location
}
output "id" {
  value = azurerm_virtual_network.n.id
}
output "all" {
  value = azurerm_virtual_network.n
}
output "secret" {
  value     = var.location
  sensitive = true
}
`,
  "live/network/terragrunt.hcl": `terraform {
  source = "../../modules/network"
}
inputs = {
  location = "westeurope"
}
`,
};

const asksNetwork = `dependency "network" {
  config_path  = "../network"
  mock_outputs = { location = "eastus", extra = "eastus" }
}
`;

/** A unit beside the network's, with an input `x`, and what else the test gives. */
function unitAsking(expression: string, files: Files = {}, block = asksNetwork): Promise<Reading> {
  const unit = `${block}terraform {\n  source = "../../modules/app"\n}\ninputs = {\n  x = ${expression}\n}\n`;
  return readRepository({ ...app, ...network, "live/app/terragrunt.hcl": unit, ...files });
}

const placeOf = (reading: Reading) =>
  attribute(find(reading, "azurerm_storage_account.s", "live/app"), "location");

describe("the outputs of another unit", () => {
  test.each([
    ["dependency.network.outputs.location", "westeurope from live/network/terragrunt.hcl:5"],
    ['dependency.network.outputs["location"]', "westeurope from live/network/terragrunt.hcl:5"],
    ["upper(dependency.network.outputs.location)", "WESTEUROPE from live/network/terragrunt.hcl:5"],
    ["dependency.network.outputs.all.name", "net from modules/network/main.tf:3"],
    ['merge({ a = 1 }, dependency.network.outputs)["location"]', /^westeurope /],
    ['try(dependency.network.outputs.absent, "northeurope")', /^northeurope /],
    ["dependency.network.outputs.id", "unknown: computed, azurerm_virtual_network.n.id"],
    ["dependency.network.outputs.extra", /^unknown: invalid-expression, .*no output "extra"/],
    ["dependency.network.inputs.location", "unknown: computed, dependency.network.inputs.location"],
    ["dependency.network", "unknown: computed, dependency.network"],
  ])("%s", async (expression, expected) => {
    const reading = await unitAsking(expression);
    if (typeof expected === "string") expect(placeOf(reading)).toBe(expected);
    else expect(placeOf(reading)).toMatch(expected);
    expect(said(reading)).toEqual([]);
  });

  test("come by every line from the use to what decided", async () => {
    const reading = await unitAsking("dependency.network.outputs.location");
    const account = find(reading, "azurerm_storage_account.s", "live/app");
    expect(way(account.configuration.attribute("location"))).toEqual([
      "modules/app/main.tf:3",
      "live/app/terragrunt.hcl:9",
      "modules/network/main.tf:10",
      "modules/network/main.tf:7",
      "live/network/terragrunt.hcl:5",
    ]);
  });

  test("what only the deployed resource knows leads to that resource in its own unit", async () => {
    const reading = await unitAsking("[dependency.network.outputs.id]");
    const value = find(reading, "azurerm_storage_account.s", "live/app").configuration.attribute("location");
    expect(value?.kind === "list" && value.elements[0]).toMatchObject({
      kind: "unknown",
      reason: {
        reference: { address: "azurerm_virtual_network.n", attribute: ["id"], unit: "live/network" },
      },
    });
  });

  test("a sensitive one is never printed", async () => {
    const reading = await unitAsking("dependency.network.outputs.secret");
    const account = find(reading, "azurerm_storage_account.s", "live/app");
    expect(account.configuration.attribute("location")).toMatchObject({
      value: "westeurope",
      sensitive: true,
    });
  });

  test("of a unit that comes later, that asks another one, through what both include", async () => {
    const reading = await unitAsking("dependency.network.outputs.location", {
      "region.hcl": 'locals {\n  place = "swedencentral"\n}\n',
      "live/network/terragrunt.hcl": `dependency "base" {
  config_path = "../zbase/terragrunt.hcl"
}
terraform {
  source = "../../modules/network"
}
inputs = {
  location = dependency.base.outputs.place
}
`,
      "live/zbase/terragrunt.hcl": "",
      "live/zbase/main.tf":
        'variable "place" {\n  default = "swedencentral"\n}\noutput "place" {\n  value = var.place\n}\n',
    });
    expect(placeOf(reading)).toBe("swedencentral from live/zbase/main.tf:2");
  });

  test("a provider that is generated from them", async () => {
    const generate = `generate "provider" {
  path     = "provider.tf"
  contents = "provider \\"aws\\" {\\n  region = \\"\${dependency.network.outputs.location}\\"\\n}\\n"
}
`;
    const reading = await unitAsking('"x"', {}, asksNetwork + generate);
    expect(attribute(find(reading, "provider.aws", "live/app"), "region")).toMatch(/^westeurope /);
  });

  test("where the block stands in what is included, seen from the folder itself", async () => {
    const include = 'include "env" {\n  path = "../../env.hcl"\n}\n';
    const files = {
      "env.hcl": `${asksNetwork}inputs = {\n  x = dependency.network.outputs.location\n}\n`,
    };
    expect(placeOf(await unitAsking("dependency.network.outputs.location", files, include))).toMatch(
      /^westeurope /,
    );
  });

  test("of a unit that a stack makes, which knows the values it is given", async () => {
    const reading = await readRepository({
      ...app,
      ...network,
      "units/network/terragrunt.hcl":
        'terraform {\n  source = "/scan-root/modules/network"\n}\ninputs = {\n  location = values.place\n}\n',
      "units/app/terragrunt.hcl": `dependency "network" {
  config_path = values.network
}
terraform {
  source = "/scan-root/modules/app"
}
inputs = {
  x = dependency.network.outputs.location
}
`,
      "prod/terragrunt.stack.hcl": `unit "app" {
  source = "../units/app"
  path   = "app"
  values = { network = "../network" }
}
unit "network" {
  source = "../units/network"
  path   = "network"
  values = { place = "norwayeast" }
}
`,
    });
    const account = find(reading, "azurerm_storage_account.s", "prod/.terragrunt-stack/app");
    expect(attribute(account, "location")).toBe("norwayeast from prod/terragrunt.stack.hcl:9");
  });
});

describe("outputs that cannot be told: what is made up is never taken for the truth", () => {
  const block = (path: string, more = "") =>
    `dependency "network" {\n  config_path  = ${path}\n  mock_outputs = { location = "eastus" }\n${more}}\n`;

  test.each<[string, string, Files, string | RegExp]>([
    [
      "the unit is not there",
      block('"../absent"'),
      {},
      "unknown: module-not-fetched, dependency.network.outputs.location (live/absent is not there)",
    ],
    [
      "it lies elsewhere",
      block('"../../../elsewhere"'),
      {},
      "unknown: module-not-fetched, dependency.network.outputs.location (it lies outside the scan root)",
    ],
    [
      "its path is not known",
      block('get_env("WHERE")'),
      {},
      "unknown: environment, dependency.network.outputs.location",
    ],
    [
      "its outputs are skipped",
      block('"../network"', "  skip_outputs = true\n"),
      {},
      "unknown: computed, dependency.network.outputs.location (skip_outputs)",
    ],
    [
      "it is not enabled",
      block('"../network"', "  enabled = false\n"),
      {},
      "unknown: computed, dependency.network.outputs.location (it is not enabled)",
    ],
    [
      "the unit is skipped",
      block('"../network"'),
      { "live/network/terragrunt.hcl": 'skip = true\nterraform {\n  source = "../../modules/network"\n}\n' },
      "unknown: computed, dependency.network.outputs.location (live/network deploys nothing here)",
    ],
    [
      "its module comes from elsewhere",
      block('"../network"'),
      { "live/network/terragrunt.hcl": 'terraform {\n  source = "tfr:///a/b/c?version=1.0.0"\n}\n' },
      "unknown: module-not-fetched, dependency.network.outputs.location",
    ],
    [
      "it is merged with what is made up",
      block('"../network"', '  mock_outputs_merge_strategy_with_state = "shallow"\n'),
      { "modules/network/main.tf": "" },
      "unknown: computed, dependency.network.outputs.location (its module has no such output)",
    ],
    [
      "its module lacks a value",
      block('"../network"'),
      { "live/network/terragrunt.hcl": 'terraform {\n  source = "../../modules/network"\n}\n' },
      "unknown: variable-without-value, var.location",
    ],
  ])("%s", async (_, written, files, expected) => {
    const reading = await unitAsking("dependency.network.outputs.location", files, written);
    expect(placeOf(reading)).toBe(expected);
  });

  test("units that depend on each other are told", async () => {
    const reading = await unitAsking("dependency.network.outputs.location", {
      "live/network/terragrunt.hcl": `dependency "app" {
  config_path = "../app"
}
terraform {
  source = "../../modules/network"
}
inputs = {
  location = dependency.app.outputs.location
}
`,
    });
    expect(placeOf(reading)).toBe("unknown: cycle, dependency.app.outputs.location");
    expect(said(reading)).toEqual([
      "error live/network/terragrunt.hcl:1 units depend on each other: live/app → live/network → live/app",
    ]);
  });

  test("a long chain of units ends", async () => {
    const chain: Record<string, string> = {
      "modules/pass/main.tf": 'variable "x" {}\noutput "x" {\n  value = var.x\n}\n',
    };
    for (let at = 0; at < 200; at += 1) {
      chain[`live/c${at}/terragrunt.hcl`] = `dependency "next" {
  config_path = "../c${at + 1}"
}
terraform {
  source = "../../modules/pass"
}
inputs = { x = dependency.next.outputs.x }
`;
    }
    const reading = await unitAsking(
      "dependency.c.outputs.x",
      chain,
      'dependency "c" {\n  config_path = "../c0"\n}\n',
    );
    expect(placeOf(reading)).toMatch(/^unknown: budget, dependency.next.outputs.x \(a long chain of units\)/);
  });
});
