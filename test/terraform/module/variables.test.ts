import { describe, expect, test } from "vitest";
import { attribute, type Files, type Given, read, resource, show, way } from "./reading.ts";

const used = 'resource "x_y" "a" { place = var.place }\n';
const declared = 'variable "place" { default = "from-default" }\n';

describe("later sources of a variable win", () => {
  const sources: Files = {
    "main.tf": used + declared,
    "terraform.tfvars": 'place = "from-tfvars"\n',
    "a.auto.tfvars": 'place = "from-a"\n',
    "b.auto.tfvars": 'place = "from-b"\n',
    "c.auto.tfvars.json": '{"place": "from-json"}\n',
    "extra/prod.tfvars": 'place = "from-file"\n',
  };
  const cases: readonly [string, readonly string[], Given, string][] = [
    ["the default", ["main.tf"], {}, "from-default"],
    ["the environment beats the default", ["main.tf"], { environment: { place: "from-env" } }, "from-env"],
    [
      "terraform.tfvars beats the environment",
      ["main.tf", "terraform.tfvars"],
      { environment: { place: "from-env" } },
      "from-tfvars",
    ],
    ["*.auto.tfvars beat terraform.tfvars", ["main.tf", "terraform.tfvars", "a.auto.tfvars"], {}, "from-a"],
    ["the last *.auto.tfvars wins", ["main.tf", "a.auto.tfvars", "b.auto.tfvars"], {}, "from-b"],
    ["JSON is read too", ["main.tf", "b.auto.tfvars", "c.auto.tfvars.json"], {}, "from-json"],
    [
      "a file that is named beats those",
      ["main.tf", "b.auto.tfvars", "extra/prod.tfvars"],
      { variableFiles: ["extra/prod.tfvars"] },
      "from-file",
    ],
    [
      "an option beats all",
      Object.keys(sources),
      { variables: ["place=from-option"], variableFiles: ["extra/prod.tfvars"] },
      "from-option",
    ],
  ];
  test.each(cases)("%s", async (_name, names, given, expected) => {
    const files = Object.fromEntries(names.map((name) => [name, sources[name] ?? ""]));
    expect(attribute(await read(files, given), "x_y.a", "place")).toBe(JSON.stringify(expected));
  });
});

test("an option with a list is read as an expression", async () => {
  const files = {
    "main.tf": 'variable "places" { type = list(string) }\nresource "x_y" "a" { place = var.places[1] }\n',
  };
  expect(attribute(await read(files, { variables: ['places=["nl", "de"]'] }), "x_y.a", "place")).toBe('"de"');
});

test("JSON syntax is read as Terraform reads it: escapes, templates, blocks of every kind", async () => {
  const written = {
    locals: { map: { a: "eu-west-1" } },
    variable: { place: { type: "string", default: "x/y" } },
    resource: {
      x_y: {
        a: { place: '${lookup(local.map, "a", "none")}', path: "${var.place}/z", count: 1 },
        b: {
          for_each: '${toset(["k"])}',
          dynamic: { copy: { for_each: ["nl", "us"], content: { place: "${copy.value}" } } },
        },
      },
    },
    provider: { x: [{ region: "one" }, { alias: "two", region: "two" }] },
  };
  const reading = await read({ "main.tf.json": JSON.stringify(written).replaceAll("x/y", "x\\/y") });
  expect(reading.notifications).toEqual([]);
  expect(attribute(reading, "x_y.a[0]", "place")).toBe('"eu-west-1"');
  expect(attribute(reading, "x_y.a[0]", "path")).toBe('"x/y/z"');
  const copies = resource(reading, 'x_y.b["k"]').configuration.blocks("copy");
  expect(copies.map(({ configuration }) => show(configuration.attribute("place")))).toEqual(['"nl"', '"us"']);
  expect(reading.resources.filter(({ kind }) => kind === "provider").map(({ address }) => address)).toEqual([
    "provider.x",
    "provider.x.two",
  ]);
});

test("a variable without a value says so, at its block", async () => {
  const reading = await read({
    "main.tf": 'variable "place" {}\nresource "x_y" "a" { place = "${var.place}-1" }\n',
  });
  expect(attribute(reading, "x_y.a", "place")).toBe("? variable-without-value var.place");
});

test("null means the default where a variable is not nullable", async () => {
  const files = {
    "main.tf":
      'variable "place" {\n default = "nl"\n nullable = false\n}\nresource "x_y" "a" { place = var.place }\n',
    "terraform.tfvars": "place = null\n",
  };
  expect(attribute(await read(files), "x_y.a", "place")).toBe('"nl"');
});

test("a value for a variable that is not declared is told, with its line", async () => {
  const reading = await read({
    "main.tf": used + declared,
    "terraform.tfvars": 'place = "nl"\nregoin = "de"\n',
  });
  expect(reading.notifications.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'terraform.tfvars: a value is given for the variable "regoin", which is not declared',
  ]);
});

test("so is an option for a variable that nothing declares", async () => {
  const reading = await read({ "main.tf": used + declared }, { variables: ["place=nl", "plaec=de"] });
  expect(reading.notifications.map(({ message }) => message)).toEqual([
    '--var gives a value for the variable "plaec", which is not declared',
  ]);
});

test("optional attributes of an object type get their defaults", async () => {
  const files = {
    "main.tf": `
variable "site" {
  type = object({ name = string, place = optional(string, "nl") })
  default = { name = "a" }
}
resource "x_y" "a" { place = var.site.place }
`,
  };
  expect(attribute(await read(files), "x_y.a", "place")).toBe('"nl"');
});

test("the way of a value goes through every definition that passed it on", async () => {
  const reading = await read({
    "main.tf":
      'locals { where = var.place }\nmodule "m" {\n source = "./m"\n place = local.where\n}\nvariable "place" {}\n',
    "prod.auto.tfvars": 'place = "us-east-1"\n',
    "m/main.tf": 'variable "place" {}\nresource "x_y" "a" {\n place = lower(var.place)\n}\n',
  });
  expect(way(resource(reading, "module.m.x_y.a").configuration.attribute("place"))).toEqual([
    "m/main.tf:3 place = lower(var.place)",
    "main.tf:4 place = local.where",
    "main.tf:1 where = var.place",
    'prod.auto.tfvars:1 "us-east-1"',
  ]);
});
