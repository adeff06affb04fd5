/** Charts that are not rendered: what their values, their templates and what they need say as it stands. */
import { describe, expect, test } from "vitest";
import { tiesIn } from "./ties.ts";

const description = "apiVersion: v2\nname: x\nversion: 1.0.0\n";

function chart(values: string, more: Readonly<Record<string, string>> = {}) {
  return { "c/Chart.yaml": description, "c/values.yaml": values, ...more };
}

const read = (files: Readonly<Record<string, string>>) => tiesIn(files, "Chart/x", { render: "never" });

describe("values", () => {
  test.each<readonly [what: string, values: string, ties: readonly string[]]>([
    [
      "an image in one text",
      "web:\n  image: ghcr.io/a/b:1\n",
      ["image unknown(placed-elsewhere) github c/values.yaml:2"],
    ],
    [
      "an image in parts, by its registry",
      "image:\n  repository: a/b\n  registry: 1.dkr.ecr.us-east-2.amazonaws.com\n  tag: x\n",
      ["image US aws c/values.yaml:3"],
    ],
    [
      "an image without a registry",
      "image:\n  repository: a/b\n  tag: x\n",
      ["image unknown(placed-elsewhere) docker c/values.yaml:2"],
    ],
    [
      "the registry for all images",
      "global:\n  imageRegistry: rg.nl-ams.scw.cloud\nimage:\n  repository: a/b\n  registry: docker.io\n",
      ["image NL scaleway c/values.yaml:2"],
    ],
    [
      "a registry by itself",
      "imageRegistry: quay.io/x\n",
      ["image unknown(placed-elsewhere) red-hat c/values.yaml:1"],
    ],
    [
      "an image under a name of its own",
      "initImage: europe-west4-docker.pkg.dev/p/r/i\n",
      ["image NL google c/values.yaml:1"],
    ],
    ["a repository of charts is no image", "chart:\n  repository: https://charts.example.nl\n  tag: x\n", []],
    ["a picture is no image", "logoImage: logo.png\n", []],
    [
      "a region under the name of a cloud",
      "backup:\n  aws:\n    region: us-east-1\n",
      ["endpoint US aws c/values.yaml:3"],
    ],
    [
      "a region beside the name of a cloud",
      "store:\n  provider: aws\n  region: us-east-1\n",
      ["endpoint US aws c/values.yaml:3"],
    ],
    ["a region of which nothing says whose", "region: us-east-1\nstore: {region: us-west-2}\n", []],
    ["a region of a store that many offer", "s3:\n  region: us-east-1\n  endpoint: http://minio:9000\n", []],
    [
      "an endpoint beats a region",
      "aws:\n  region: us-east-1\n  endpoint: https://s3.nl-ams.scw.cloud\n",
      ["endpoint NL scaleway c/values.yaml:3"],
    ],
    ["a variable", "env:\n  - name: AWS_REGION\n    value: eu-west-2\n", ["endpoint GB aws c/values.yaml:3"]],
    [
      "an address",
      "config:\n  url: https://api.openai.com/v1\n",
      ["processing unknown(placed-elsewhere) openai c/values.yaml:2"],
    ],
    [
      "a selector and an affinity",
      "nodeSelector:\n  topology.kubernetes.io/region: westeurope\naffinity:\n  terms:\n    - {key: topology.kubernetes.io/zone, operator: In, values: [europe-west4-a]}\n",
      ["hosting NL google c/values.yaml:5", "hosting NL microsoft c/values.yaml:2"],
    ],
    [
      "where it is not to be",
      "terms: [{key: topology.kubernetes.io/region, operator: NotIn, values: [westus]}]\n",
      [],
    ],
    ["a storage class", "persistence:\n  storageClass: gp3\n", ["hosting customer-run aws c/values.yaml:2"]],
    ["an ingress class", "ingress:\n  className: alb\n", ["network customer-run aws c/values.yaml:2"]],
    [
      "annotations",
      "service:\n  annotations:\n    load-balancer.hetzner.cloud/location: ash\n",
      ["network US hetzner c/values.yaml:3"],
    ],
    ["what is commented out", "# image: ghcr.io/a/b\nurl: x # https://api.openai.com\n", []],
    [
      "names that objects have by themselves",
      "__proto__:\n  image: ghcr.io/a/b\n",
      ["image unknown(placed-elsewhere) github c/values.yaml:2"],
    ],
  ])("%s", async (_, values, expected) => {
    expect(await read(chart(values))).toEqual(expected);
  });

  test("in files beside it, which Helm takes only when it is told to", async () => {
    const files = chart("{}\n", { "c/values-prod.yaml": "aws: {region: us-east-1}\n" });
    expect(await read(files)).toEqual(["endpoint US aws c/values-prod.yaml:1"]);
  });
});

describe("the chart itself", () => {
  test("where the charts that it needs come from", async () => {
    const needs =
      "dependencies:\n  - {name: a, version: 1, repository: 'oci://ghcr.io/x'}\n  - {name: b, version: 1, repository: 'https://charts.example.nl'}\n  - {name: c, version: 1, repository: 'file://../c'}\n";
    expect(await read({ "c/Chart.yaml": description + needs, "c/Chart.lock": needs })).toEqual([
      "source unknown(placed-elsewhere) - c/Chart.lock:3",
      "source unknown(placed-elsewhere) - c/Chart.yaml:6",
      "source unknown(placed-elsewhere) github c/Chart.lock:2",
      "source unknown(placed-elsewhere) github c/Chart.yaml:5",
    ]);
  });

  test("lines of a template that are written out", async () => {
    const template =
      "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: docker.io/x/y:1 # pinned\n    - image: {{ .Values.image }}\n    # image: quay.io/x\n";
    expect(await read(chart("{}\n", { "c/templates/pod.yaml": template }))).toEqual([
      "image unknown(placed-elsewhere) docker c/templates/pod.yaml:6",
    ]);
  });

  test("schemas in crds/ say nothing", async () => {
    const schema =
      "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\nspec: {region: us-east-1, url: https://api.openai.com}\n";
    const address = "CustomResourceDefinition/x";
    expect(await tiesIn(chart("{}\n", { "c/crds/x.yaml": schema }), address, { render: "never" })).toEqual(
      [],
    );
  });
});
