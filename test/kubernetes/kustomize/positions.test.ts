/** Every field at the line that set it, and what is wrong or not followed in words. */
import { describe, expect, test } from "vitest";
import { build, type Files, fieldOf, toldBy, withFiles } from "./building.ts";
import { cases } from "./cases.ts";

const bucket =
  "apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata:\n  name: store\nspec:\n  forProvider:\n    region: eu-west-1\n";
const pod =
  "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx:1\n      env:\n        - name: REGION\n          value: eu-west-1\n";
const region = "/spec/forProvider/region";
const image = "/spec/containers/0/image";

const base = (object: string): Files => {
  return { "base/kustomization.yaml": "resources: [object.yaml]\n", "base/object.yaml": object };
};

describe("the line that set a field", () => {
  test.each<readonly [string, string, string, string, Files, string]>([
    ["the base, where nothing changes it", bucket, region, "", {}, "eu-west-1 at base/object.yaml:7"],
    [
      "a patch in a file",
      bucket,
      region,
      "patches: [{path: patch.yaml, target: {kind: Bucket}}]\n",
      { "over/patch.yaml": "spec:\n  forProvider:\n    region: us-east-2\n" },
      "us-east-2 at over/patch.yaml:3",
    ],
    [
      "a patch in place",
      bucket,
      region,
      "patches:\n  - target: {kind: Bucket}\n    patch: |-\n      # the other side\n      spec:\n        forProvider:\n          region: us-east-2\n",
      {},
      "us-east-2 at over/kustomization.yaml:8",
    ],
    [
      "a folded patch, where only one place says it",
      bucket,
      region,
      'patches:\n  - target: {kind: Bucket}\n    patch: >-\n      [{"op": "replace",\n      "path": "/spec/forProvider/region", "value": "us-east-2"}]\n',
      {},
      "us-east-2 at over/kustomization.yaml:6",
    ],
    [
      "a JSON patch",
      bucket,
      region,
      "patches:\n  - target: {kind: Bucket}\n    patch: |-\n      - op: replace\n        path: /spec/forProvider/region\n        value: us-east-2\n",
      {},
      "us-east-2 at over/kustomization.yaml:7",
    ],
    [
      "the new name of an image",
      pod,
      image,
      "images:\n  - name: nginx\n    newName: registry.example/nginx\n    newTag: '2'\n",
      {},
      "registry.example/nginx:2 at over/kustomization.yaml:4",
    ],
    [
      "the old line of an image with another tag",
      pod,
      image,
      "images:\n  - {name: nginx, newTag: '2'}\n",
      {},
      "nginx:2 at base/object.yaml:8",
    ],
    [
      "where a replacement came from",
      pod,
      "/spec/containers/0/env/0/value",
      "configMapGenerator:\n  - name: settings\n    literals:\n      - REGION=us-east-1\nreplacements:\n  - source: {kind: ConfigMap, fieldPath: data.REGION}\n    targets:\n      - select: {kind: Pod}\n        fieldPaths: ['spec.containers.[name=web].env.[name=REGION].value']\n",
      {},
      "us-east-1 at over/kustomization.yaml:5",
    ],
  ])("%s", (_, object, pointer, kustomization, more, expected) => {
    const files = {
      ...base(object),
      "over/kustomization.yaml": `resources: [../base]\n${kustomization}`,
      ...more,
    };
    expect(fieldOf(files, "over", pointer)).toBe(expected);
  });
});

describe("entries", () => {
  const entriesOf = (files: Files, paths?: readonly string[]) =>
    withFiles(files, (root) => {
      return build(root, paths).entries.map(({ folder, objects, remote }) => {
        return [folder, objects.length, remote.map(({ text }) => text)];
      });
    });

  test("are those that no other one refers to; asked for by itself, a base is one too", () => {
    const files = { ...base(bucket), "over/kustomization.yaml": "resources: [../base]\n" };
    expect(entriesOf(files)).toEqual([["over", 1, []]]);
    expect(entriesOf(files, ["base"])).toEqual([["base", 1, []]]);
  });

  test("what lies elsewhere is told and not fetched", () => {
    const remote = [
      "https://example.com/manifests.yaml",
      "github.com/organisation/repository//base?ref=v1",
      "git@example.com:organisation/repository.git",
      "ssh://git@example.com/repository",
    ];
    const files = {
      "over/kustomization.yaml": `resources:\n${remote.map((one) => `  - ${one}\n`).join("")}`,
    };
    expect(entriesOf(files)).toEqual([["over", 0, remote]]);
  });

  test("a Kustomization of Flux is a manifest", () => {
    const flux =
      "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\nspec: {path: ./apps}\n";
    withFiles({ "kustomization.yaml": flux }, (root) => {
      expect(build(root)).toMatchObject({
        entries: [],
        manifests: ["kustomization.yaml"],
        notifications: [],
      });
    });
  });

  test("bases that double at every level come to an end", () => {
    const level = (number: number): Files => ({
      [`l${number}a/kustomization.yaml`]: `resources: [../l${number - 1}a, ../l${number - 1}b]\n`,
      [`l${number}b/kustomization.yaml`]: `resources: [../l${number - 1}a, ../l${number - 1}b]\n`,
    });
    const levels = Array.from({ length: 40 }, (_, index) => level(index + 1));
    const files = Object.assign(
      { "l0a/kustomization.yaml": "resources: [x.yaml]\n", "l0a/x.yaml": bucket },
      { "l0b/kustomization.yaml": "resources: [x.yaml]\n", "l0b/x.yaml": bucket },
      ...levels,
    );
    expect(toldBy(files).some((one) => one.includes("hold more than 50000 objects"))).toBe(true);
  });
});

describe("what is told", () => {
  test.each<readonly [string, Files, string]>([
    [
      "a circle",
      { "a/kustomization.yaml": "resources: [../b]\n", "b/kustomization.yaml": "resources: [../a]\n" },
      "error b/kustomization.yaml:1: these kustomizations refer to each other in a circle: a → b → a",
    ],
    [
      "a file that is not there",
      { "a/kustomization.yaml": "resources:\n  - gone.yaml\n" },
      "error a/kustomization.yaml:2: gone.yaml is not there",
    ],
    [
      "a path out of the root",
      { "a/kustomization.yaml": "resources: [../../etc/x.yaml]\n" },
      "error a/kustomization.yaml:1: ../../etc/x.yaml lies outside the scan root",
    ],
    [
      "charts",
      { "a/kustomization.yaml": "helmCharts: [{name: x}]\n" },
      "warning a/kustomization.yaml:1: helmCharts was not followed: of these charts only the values and where they come from were judged",
    ],
    [
      "a field that we do not know",
      { "a/kustomization.yaml": "resource: [x]\n" },
      "warning a/kustomization.yaml:1: this field of the kustomization is not known and was passed over",
    ],
    [
      "a patch for what is not here",
      { "a/kustomization.yaml": "patches:\n  - patch: '[]'\n    target: {kind: Pod}\n" },
      "warning a/kustomization.yaml:2: this patch is for an object that is not here, and changes nothing",
    ],
    [
      "a JSON patch that cannot be done",
      {
        ...base(bucket),
        "base/kustomization.yaml":
          "resources: [object.yaml]\npatches:\n  - target: {kind: Bucket}\n    patch: |-\n      - op: remove\n        path: /spec/gone\n",
      },
      "warning base/kustomization.yaml:5: this JSON patch was not applied to Bucket store: there is no gone here",
    ],
    [
      "copies of copies",
      {
        ...base(bucket),
        "base/kustomization.yaml": `resources: [object.yaml]\npatches:\n  - target: {kind: Bucket}\n    patch: |-\n${Array.from({ length: 60 }, (_, at) => `      - {op: copy, from: /spec, path: /spec/x${at}}\n`).join("")}`,
      },
      "warning base/kustomization.yaml:21: this JSON patch was not applied to Bucket store: this copies more than can be read",
    ],
    [
      "no YAML",
      { "a/kustomization.yaml": "resources: [a\n" },
      "error a/kustomization.yaml:2: This is not valid YAML: ",
    ],
  ])("%s", (_, files, expected) => {
    expect(toldBy(files).join("\n")).toContain(expected);
  });
});

test("every kustomization that is compared with kustomize is read without a word", () => {
  for (const { files } of cases) expect(toldBy(files)).toEqual([]);
});
