import { expect, test } from "vitest";
import { placeOf, reportOf } from "./scanning.ts";

const network = `provider "aws" {
  region = "eu-central-1"
}
resource "aws_subnet" "istanbul" {
  availability_zone = "eu-central-1-ist-1a"
}
variable "subnet" {}
`;

/** The countries of the one resource beside the subnet. */
async function countriesOf(resource: string): Promise<readonly string[]> {
  const { exposures } = await reportOf({ "main.tf": network + resource });
  const tie = exposures.find(({ resource: { type } }) => type !== "aws_subnet");
  return tie?.place.countries ?? [];
}

test.each([
  [
    "an instance is where its subnet is",
    'resource "aws_instance" "a" {\n  subnet_id = aws_subnet.istanbul.id\n}\n',
    ["TR"],
  ],
  [
    "a zone of its own comes first",
    'resource "aws_instance" "a" {\n  availability_zone = "eu-central-1a"\n  subnet_id = aws_subnet.istanbul.id\n}\n',
    ["DE"],
  ],
  [
    "a subnet that is not known leaves the region",
    'resource "aws_instance" "a" {\n  subnet_id = var.subnet\n}\n',
    ["DE"],
  ],
  [
    "a group is where its subnets are",
    'resource "aws_autoscaling_group" "a" {\n  vpc_zone_identifier = [aws_subnet.istanbul.id]\n}\n',
    ["TR"],
  ],
])("a Local Zone in another country than its region: %s", async (_name, resource, countries) => {
  expect(await countriesOf(resource)).toEqual(countries);
});

test("a subnet in a Local Zone outside the EER is one finding, on its line, with what is in it", async () => {
  const { findings } = await reportOf({
    "main.tf": `${network}resource "aws_instance" "a" {\n  subnet_id = aws_subnet.istanbul.id\n}\n`,
  });
  const [found] = findings.filter(({ rule }) => rule.startsWith("NLC-LOC"));
  expect(found && placeOf(found)).toBe("NLC-LOC-001 main.tf:5");
  expect(found?.resources.map(({ address }) => address)).toEqual(["aws_instance.a", "aws_subnet.istanbul"]);
});
