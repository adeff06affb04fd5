import { describe, expect, test } from "vitest";
import { findings } from "./ties.ts";

function deployment(name: string, image: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {template: {spec: {containers: [{image: ${image}}]}}}\n`;
}

describe("how loud it is", () => {
  test("one note for a registry, and one for a cluster that nobody declared", async () => {
    const files = { "a.yaml": deployment("a", "nginx"), "b.yaml": deployment("b", "redis:7") };
    expect(await findings(files)).toEqual([
      "NLC-LOC-009 note a.yaml:1 Deployment/default/a Deployment/default/b",
      "NLC-SUP-001 note a.yaml:4 Deployment/default/a Deployment/default/b",
    ]);
  });

  test("environments beside each other do not double the notes", async () => {
    const files = { "dev/a.yaml": deployment("a", "nginx"), "prod/a.yaml": deployment("a", "nginx") };
    expect(await findings(files)).toEqual([
      "NLC-LOC-009 note dev/a.yaml:1 Deployment/default/a Deployment/default/a",
      "NLC-SUP-001 note dev/a.yaml:4 Deployment/default/a Deployment/default/a",
    ]);
  });

  test("a declared cluster is judged", async () => {
    const files = {
      "cloudtoets.yaml": "clusters:\n  - {name: c, paths: [.], provider: aws, region: us-east-1}\n",
      "a.yaml": deployment("a", "harbor.example.nl/x"),
    };
    expect(await findings(files)).toEqual([
      "NLC-LOC-002 error cloudtoets.yaml:2 Deployment/default/a",
      "NLC-JUR-002 warning cloudtoets.yaml:2 Deployment/default/a",
    ]);
  });

  test("a data centre of one's own is silent", async () => {
    const files = {
      "cloudtoets.yaml": "clusters:\n  - {name: c, paths: [.], country: NL}\n",
      "a.yaml": deployment("a", "harbor.example.nl/x"),
    };
    expect(await findings(files)).toEqual([]);
  });

  test("what is to be filled in is one finding for all that wait for it", async () => {
    const cluster = (name: string) =>
      `apiVersion: infrastructure.cluster.x-k8s.io/v1beta2\nkind: AWSCluster\nmetadata: {name: ${name}}\nspec: {region: "\${AWS_REGION}"}\n`;
    const all = await findings({ "a.yaml": cluster("a"), "b.yaml": cluster("b") });
    expect(all.filter((line) => line.startsWith("NLC-LOC-003"))).toEqual([
      "NLC-LOC-003 warning a.yaml:4 AWSCluster/default/a AWSCluster/default/b",
    ]);
  });

  test("an image from outside is no storage", async () => {
    const files = {
      "cloudtoets.yaml": "clusters:\n  - {name: c, paths: [.], country: NL}\n",
      "a.yaml": deployment("a", "1.dkr.ecr.us-east-1.amazonaws.com/x"),
    };
    expect(await findings(files)).toEqual(["NLC-SUP-001 note a.yaml:4 Deployment/default/a"]);
  });
});
