import { describe, expect, it } from "vitest";
import { exposures, steps, ties } from "./exposing.ts";

const group = 'resource "wolk_group" "g" {\n name = "groep"\n location = "nl-1"\n}\n';
const member = (line: string) => `resource "wolk_member" "m" {\n ${line}\n}`;

/** Of the member only. */
async function where(code: string): Promise<readonly string[]> {
  return (await ties(code)).filter((each) => each.startsWith("wolk_member.m"));
}

describe("what belongs to another resource is where that is", () => {
  it.each([
    ["by id", group + member("group_id = wolk_group.g.id"), "known NL, main.tf:3"],
    [
      "by name, which the code states",
      group + member("group_name = wolk_group.g.name"),
      "known NL, main.tf:3",
    ],
    [
      "by a name that is only written the same",
      group + member('group_name = "groep"'),
      "known NL, main.tf:3",
    ],
    [
      "by a name that is made at deployment",
      'resource "wolk_group" "g" {\n name = "g-${toeval_id.x.hex}"\n location = "nl-1"\n}\nresource "toeval_id" "x" {}\n' +
        member("group_name = wolk_group.g.name"),
      "known NL, main.tf:3",
    ],
    [
      "by a text that holds the id",
      group + member('group_id = "${wolk_group.g.id}/x"'),
      "known NL, main.tf:3",
    ],
    ["by an id that names the region", member('group_id = "us-1/1234"'), "known US, main.tf:2"],
    [
      "its own attribute comes first",
      group + member('location = "us-1"\n group_id = wolk_group.g.id'),
      "known US, main.tf:6",
    ],
    [
      "one of several references is enough",
      `variable "x" {}\n${group}${member("group_name = var.x\n group_id = wolk_group.g.id")}`,
      "known NL, main.tf:4",
    ],
    [
      "a name that nobody has",
      member('group_name = "elders"'),
      "unknown placed-elsewhere wolk_member, main.tf:1",
    ],
    [
      "a name that two have",
      `${group}${group.replace('"g"', '"h"')}${member('group_name = "groep"')}`,
      "unknown placed-elsewhere wolk_member, main.tf:9",
    ],
    [
      "a name that two have, and one of them is referred to",
      `${group}${group.replace('"g"', '"h"').replace("nl-1", "us-1")}${member("group_name = wolk_group.h.name")}`,
      "known US, main.tf:7",
    ],
    [
      "an unknown name",
      `variable "x" {}\n${group}${member("group_name = var.x")}`,
      "unknown variable-without-value var.x, main.tf:1",
    ],
    [
      "an instance",
      `resource "wolk_group" "g" {\n for_each = toset(["nl-1", "us-1"])\n location = each.key\n}\n${member('group_id = wolk_group.g["us-1"].id')}`,
      "known US, main.tf:2",
    ],
    [
      "a group of which the place is not known",
      `variable "x" {}\nresource "wolk_group" "g" {\n location = var.x\n}\n${member("group_id = wolk_group.g.id")}`,
      "unknown variable-without-value var.x, main.tf:1",
    ],
    [
      "a data source",
      `data "wolk_group" "g" {\n name = "groep"\n}\n${member("group_id = data.wolk_group.g.id")}`,
      "unknown data-source data.wolk_group.g, main.tf:1",
    ],
    [
      "a data source, by a name that it states",
      `data "wolk_group" "g" {\n name = "groep"\n}\n${member("group_name = data.wolk_group.g.name")}`,
      "unknown data-source data.wolk_group.g, main.tf:1",
    ],
    [
      "what has no place of its own",
      `resource "wolk_rule" "r" {}\n${member("group_id = wolk_rule.r.id")}`,
      "unknown computed wolk_rule.r.id, main.tf:1",
    ],
    [
      "an unknown name beside another reference to such a group",
      `variable "x" {}\n${group}${member("group_name = var.x\n note = wolk_group.g.id")}`,
      "unknown variable-without-value var.x, main.tf:1",
    ],
    [
      "a name that is made at deployment, of one of many",
      `resource "toeval_id" "x" {}\nresource "wolk_group" "g" {\n count = 2\n name = "g-\${toeval_id.x.hex}"\n location = ["nl-1", "us-1"][count.index]\n}\n${member("group_name = wolk_group.g[1].name")}`,
      "known US, main.tf:5",
    ],
    ["itself", member("group_id = wolk_member.m.id"), "unknown computed wolk_member.m.id, main.tf:1"],
  ])("%s", async (_, code, expected) => {
    expect(await where(code)).toEqual([`wolk_member.m hosting ${expected}`]);
  });

  it("through a module", async () => {
    const files = {
      "main.tf": `${group}module "m" {\n source = "./m"\n group = wolk_group.g.id\n}`,
      "m/main.tf": `variable "group" {}\n${member("group_id = var.group")}`,
    };
    expect(await ties(files)).toContain("module.m.wolk_member.m hosting known NL, main.tf:3");
  });

  it("in a circle", async () => {
    const other = (name: string, target: string) =>
      `resource "wolk_member" "${name}" {\n group_id = wolk_member.${target}.id\n}\n`;
    const told = await ties(other("a", "b") + other("b", "a"));
    expect(told).toHaveLength(2);
    for (const each of told) expect(each).toContain("unknown cycle");
  });

  it("in a chain that is longer than any cloud's", async () => {
    const chain = Array.from(
      { length: 3000 },
      (_, at) => `resource "wolk_member" "m${at}" {\n group_id = wolk_member.m${at + 1}.id\n}\n`,
    );
    const told = await ties(`${chain.join("")}resource "wolk_member" "m3000" {\n location = "nl-1"\n}`);
    expect(told).toHaveLength(3001);
    expect(told[0]).toContain("unknown budget");
    expect(told.at(-1)).toContain("known NL");
  });

  it("tells the whole way", async () => {
    const [, exposure] = await exposures(group + member("group_id = wolk_group.g.id"));
    expect(steps(exposure?.evidence ?? [])).toEqual([
      "wolk_member is where that is which group_name or group_id refers to",
      "Where wolk_group is, says location",
      "nl-1 of wolk is NL",
      "main.tf:6 group_id = wolk_group.g.id",
      'main.tf:1 resource "wolk_group" "g"',
      'main.tf:3 "nl-1"',
    ]);
  });
});

describe("a region that is read from another resource", () => {
  const inNl = 'provider "wolk" {\n region = "nl-1"\n}\n';
  const server = (region: string) => `resource "wolk_server" "s" {\n region = ${region}\n}`;
  it.each([
    [
      "written there",
      `resource "wolk_server" "o" {\n region = "us-1"\n}\n${server("wolk_server.o.region")}`,
      "known US, main.tf:2",
    ],
    [
      "not written there: it is where that one is",
      `${inNl}resource "wolk_server" "o" {}\n${server("wolk_server.o.region")}`,
      "known NL, main.tf:2",
    ],
    [
      "an attribute that says nothing of a place",
      `${inNl}resource "wolk_server" "o" {}\n${server("wolk_server.o.owner")}`,
      "unknown computed wolk_server.o.owner, main.tf:4",
    ],
    [
      "a look-up of the provider's own region",
      `${inNl}data "wolk_where" "here" {}\n${server("data.wolk_where.here.name")}`,
      "known NL, main.tf:2",
    ],
    [
      "a list of zones that is looked up",
      `${inNl}data "wolk_where" "here" {}\n${server("data.wolk_where.here.names[0]")}`,
      "known NL, main.tf:2",
    ],
    [
      "a look-up without a region",
      `data "wolk_where" "here" {}\n${server("data.wolk_where.here.name")}`,
      "unknown provider-region-unset wolk, main.tf:1",
    ],
    [
      "another data source",
      `${inNl}data "wolk_server" "o" {}\n${server("data.wolk_server.o.region")}`,
      "unknown data-source data.wolk_server.o, main.tf:4",
    ],
  ])("%s", async (_, code, expected) => {
    expect((await ties(code)).at(-1)).toBe(`wolk_server.s hosting ${expected}`);
  });
});

describe("a text that names a resource of the same configuration", () => {
  const bucket =
    'resource "wolk_log_bucket" "b" {\n bucket = "logs"\n name = "logs"\n location = "nl-1"\n}\n';
  const inUs = (code: string) => code.replace("nl-1", "us-1");
  it.each([
    ["by an attribute that says what it is for", bucket, 'target_bucket = "logs"', "known NL, main.tf:4"],
    ["by its ARN", bucket, 'destination = "arn:aws:s3:::logs"', "known NL, main.tf:4"],
    ["by its address", bucket, 'destination = "gs://logs/map"', "known NL, main.tf:4"],
    ["by its host", bucket, 'destination = "storage.googleapis.com/logs"', "known NL, main.tf:4"],
    ["by its path", group, 'destination = "wolk.example/projects/p/groups/groep"', "known NL, main.tf:3"],
    [
      "by a path in another project",
      group.replace("{", '{\n project = "q"'),
      'destination = "wolk.example/projects/p/groups/groep"',
      "unknown placed-elsewhere wolk_sink, main.tf:6",
    ],
    [
      "by its identifier in a path",
      'resource "wolk_group" "g" {\n group_id = "groep"\n location = "us-1"\n}\n',
      'destination = "wolk.example/projects/p/groups/${wolk_group.g.group_id}"',
      "known US, main.tf:3",
    ],
    [
      "but says the place itself",
      inUs(bucket),
      'destination = "wolk.example/projects/p/locations/nl-1/buckets/logs"',
      "known NL, main.tf:7",
    ],
    [
      "by a word that many kinds end in",
      group,
      'log_group_name = "groep"',
      "unknown placed-elsewhere wolk_sink, main.tf:5",
    ],
    [
      "of another cloud",
      bucket.replace("wolk_log_bucket", "elders_bucket"),
      'destination = "arn:aws:s3:::logs"',
      "unknown placed-elsewhere wolk_sink, main.tf:6",
    ],
  ])("%s", async (_, code, line, expected) => {
    const all = await ties(`${code}resource "wolk_sink" "s" {\n ${line}\n}`);
    expect(all.filter((each) => each.startsWith("wolk_sink"))).toEqual([`wolk_sink.s hosting ${expected}`]);
  });
});

describe("an object that is handed over as JSON", () => {
  it("is read at the lines where it is written", async () => {
    const code =
      'resource "wolk_body" "b" {\n body = jsonencode({\n location = "nl-1"\n copies = [\n { place = "us-1" },\n ]\n })\n}';
    expect(await ties(code)).toEqual([
      "wolk_body.b hosting known NL, main.tf:3",
      "wolk_body.b replica known US, main.tf:5",
    ]);
  });

  it("is read from a text too", async () => {
    const code =
      'resource "wolk_body" "b" {\n body = <<-JSON\n {"location": "nl-1", "copies": [{"place": "us-1"}]}\n JSON\n}';
    expect(await ties(code)).toEqual([
      "wolk_body.b hosting known NL, main.tf:2",
      "wolk_body.b replica known US, main.tf:2",
    ]);
  });

  it("says nothing as a text that is no object", async () => {
    expect(await ties('resource "wolk_body" "b" {\n body = "{ nl-1"\n}')).toEqual([
      "wolk_body.b hosting unknown left-to-provider wolk_body, main.tf:1",
    ]);
  });
});
