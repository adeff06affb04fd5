/** Values and objects that something else hands to a cluster: Argo CD, Flux, k3s, Helmfile, Kustomize, Terraform. */
import { describe, expect, test } from "vitest";
import { reportOf } from "../scan/scanning.ts";
import { tiesIn } from "./ties.ts";

type Case = readonly [what: string, address: string, text: string, ties: readonly string[]];

describe("manifests", () => {
  test.each<Case>([
    [
      "values in a text, on their own line",
      "Application/default/a",
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    repoURL: https://git.example.nl/x\n    helm:\n      values: |\n        image:\n          registry: ghcr.io\n          repository: a/b\n        # aws: {region: us-west-2}\n        aws: {region: us-east-1}\n",
      [
        "endpoint US aws a.yaml:13",
        "image unknown(placed-elsewhere) github a.yaml:10",
        "source unknown(placed-elsewhere) - a.yaml:6",
      ],
    ],
    [
      "values of several sources",
      "Application/default/a",
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  sources:\n    - repoURL: oci://ghcr.io/x\n      helm:\n        valuesObject: {image: quay.io/x/y}\n    - helm:\n        parameters: [{name: image.registry, value: quay.io},\n          {name: image.repository, value: x/y}]\n",
      [
        "image unknown(placed-elsewhere) red-hat a.yaml:10",
        "image unknown(placed-elsewhere) red-hat a.yaml:8",
        "source unknown(placed-elsewhere) github a.yaml:6",
      ],
    ],
    [
      "the template of an ApplicationSet",
      "ApplicationSet/default/a",
      "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n      source:\n        helm:\n          values: |-\n            aws:\n              region: us-east-1\n",
      ["endpoint US aws a.yaml:11"],
    ],
    [
      "a HelmRelease",
      "HelmRelease/default/a",
      "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  values:\n    image: {repository: ghcr.io/a/b, tag: x}\n",
      ["image unknown(placed-elsewhere) github a.yaml:6"],
    ],
    [
      "a HelmChart of k3s",
      "HelmChart/default/a",
      "apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: {name: a}\nspec:\n  valuesContent: |-\n    aws:\n      region: us-east-1\n",
      ["endpoint US aws a.yaml:7"],
    ],
    [
      "values that are no YAML",
      "Application/default/a",
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    helm:\n      values: '{{{'\n",
      [],
    ],
  ])("%s", async (_, address, text, expected) => {
    expect(await tiesIn({ "a.yaml": text }, address)).toEqual(expected);
  });
});

describe("helmfiles", () => {
  const helmfile =
    "bases: [base.yaml]\n---\nrepositories:\n  - {name: own, url: 'oci://ghcr.io/x'}\nreleases:\n{{- if .Values.on }}\n  - name: web\n    namespace: {{ .Values.namespace }}\n    chart: own/web\n    values:\n      - values/web.yaml.gotmpl\n      - image: {repository: quay.io/x/y, tag: x}\n    set: [{name: aws.region, value: us-east-1}]\n{{- end }}\n";
  const files = {
    "helmfile.yaml.gotmpl": helmfile,
    "base.yaml": "environments:\n  default:\n    values: ['env/*.yaml']\n",
    "env/a.yaml": "image: docker.io/x/y\n",
    "values/web.yaml.gotmpl": "name: {{ .Release.Name }}\nurl: https://x.us-west-2.amazonaws.com\n",
  };
  test("a release", async () => {
    expect(await tiesIn(files, "Release/web")).toEqual([
      "endpoint US aws helmfile.yaml.gotmpl:13",
      "endpoint US aws values/web.yaml.gotmpl:2",
      "image unknown(placed-elsewhere) red-hat helmfile.yaml.gotmpl:12",
      "source unknown(placed-elsewhere) github helmfile.yaml.gotmpl:4",
    ]);
  });
  test("repositories and environments", async () => {
    expect(await tiesIn(files, "Helmfile/helmfile.yaml.gotmpl")).toEqual([
      "image unknown(placed-elsewhere) docker env/a.yaml:1",
      "source unknown(placed-elsewhere) github helmfile.yaml.gotmpl:4",
    ]);
  });
});

test("charts of a kustomization", async () => {
  const files = {
    "kustomization.yaml":
      "helmCharts:\n  - name: redis\n    repo: https://charts.example.nl\n    valuesFile: v.yaml\n    valuesInline:\n      image: ghcr.io/a/b\n",
    "v.yaml": "aws: {region: us-east-1}\n",
  };
  expect(await tiesIn(files, "Release/redis")).toEqual([
    "endpoint US aws v.yaml:1",
    "image unknown(placed-elsewhere) github kustomization.yaml:6",
    "source unknown(placed-elsewhere) - kustomization.yaml:3",
  ]);
});

describe("values that cannot be read are told", () => {
  const application = (text: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    helm:\n      values: |\n${text.replace(/^/gm, "        ")}\n`;
  const content =
    "apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: {name: a}\nspec:\n  valuesContent: |\n    a: [\n";
  test.each<readonly [string, string, readonly string[]]>([
    ["a list that is not closed", application("image: [\nregion: us-east-1"), ["error a.yaml incomplete"]],
    ["a text that is no mapping", application("region us-east-1"), ["error a.yaml incomplete"]],
    ["in a HelmChart of k3s", content, ["error a.yaml incomplete"]],
    ["a template", application("a: {{ b }}: {{ c }}"), ["note a.yaml"]],
    ["only a comment", application("# nothing"), []],
    ["a mapping", application("region: us-east-1"), []],
  ])("%s", async (_, text, expected) => {
    const { notifications } = await reportOf({ "a.yaml": text });
    expect(
      notifications
        .filter(({ file }) => file !== null)
        .map(({ level, file, incomplete }) => `${level} ${file}${incomplete ? " incomplete" : ""}`),
    ).toEqual(expected);
  });
});

describe("the store of a chart that names no endpoint", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["a region and a bucket", "s3: {region: us-east-1, bucket: a}", ["endpoint US aws a.yaml:6"]],
    [
      "a bucket above it",
      "bucketNames: {chunks: a}\n    s3: {region: us-east-1}",
      ["endpoint US aws a.yaml:7"],
    ],
    ["no bucket", "s3: {region: us-east-1}", []],
    ["an endpoint of its own", "s3: {region: us-east-1, bucket: a, endpoint: 'minio:9000'}", []],
    ["an endpoint above it", "endpoint: 'minio:9000'\n    s3: {region: us-east-1, bucket: a}", []],
  ])("%s", async (_, text, expected) => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  values:\n    ${text}\n`;
    expect(await tiesIn({ "a.yaml": release }, "HelmRelease/default/a")).toEqual(expected);
  });
});

describe("Terraform", () => {
  const without = (ties: readonly string[]) => ties.filter((one) => !one.startsWith("hosting customer-run"));
  test.each<Case>([
    [
      "values that were encoded, each where it was written, also where a part is not known",
      "helm_release.a",
      'variable "tag" {}\nlocals {\n  registry = "ghcr.io"\n}\nresource "helm_release" "a" {\n  name = "a"\n  chart = "a"\n  values = [yamlencode({\n    image = { registry = local.registry, repository = "a/b", tag = var.tag }\n    aws = {\n      region = "us-east-1"\n    }\n  })]\n}\n',
      ["endpoint US aws a.tf:11", "image unknown(placed-elsewhere) github a.tf:3"],
    ],
    [
      "values of which nothing is known",
      "helm_release.a",
      'variable "x" {}\nresource "helm_release" "a" {\n  name = "a"\n  chart = "a"\n  values = [var.x]\n}\n',
      ["endpoint unknown(variable-without-value) - a.tf:1"],
    ],
    [
      "a cluster that is looked up where the provider is",
      "kubernetes_deployment.a",
      'provider "aws" {\n  region = "us-east-1"\n}\ndata "aws_eks_cluster" "c" {\n  name = "c"\n}\nprovider "kubernetes" {\n  host = data.aws_eks_cluster.c.endpoint\n}\nresource "kubernetes_deployment" "a" {\n  metadata { name = "a" }\n}\n',
      ["hosting US aws a.tf:2"],
    ],
    [
      "values in a heredoc, and where the chart comes from",
      "helm_release.a",
      'resource "helm_release" "a" {\n  name = "a"\n  repository = "oci://quay.io/x"\n  chart = "a"\n  values = [<<-EOT\n    url: https://x.us-east-1.amazonaws.com\n    image: ghcr.io/a/b\n  EOT\n  ]\n  set {\n    name = "aws.region"\n    value = "us-west-2"\n  }\n}\n',
      [
        "endpoint US aws a.tf:12",
        "endpoint US aws a.tf:6",
        "image unknown(placed-elsewhere) github a.tf:7",
        "source unknown(placed-elsewhere) red-hat a.tf:3",
      ],
    ],
    [
      "a manifest",
      "kubernetes_manifest.a",
      'resource "kubernetes_manifest" "a" {\n  manifest = {\n    apiVersion = "s3.aws.upbound.io/v1beta1"\n    kind = "Bucket"\n    spec = { forProvider = {\n      region = "us-east-1"\n    } }\n  }\n}\n',
      ["hosting US aws a.tf:6"],
    ],
    [
      "a manifest in a text",
      "kubectl_manifest.a",
      'resource "kubectl_manifest" "a" {\n  yaml_body = <<-EOT\n    apiVersion: v1\n    kind: Pod\n    metadata: {name: a}\n    spec:\n      containers:\n        - {name: a, image: ghcr.io/a/b}\n  EOT\n}\n',
      ["image unknown(placed-elsewhere) github a.tf:8"],
    ],
    [
      "a resource of the Kubernetes provider",
      "kubernetes_deployment_v1.a",
      'resource "kubernetes_deployment_v1" "a" {\n  metadata { name = "a" }\n  spec {\n    template {\n      spec {\n        node_selector = { "topology.kubernetes.io/region" = "westeurope" }\n        container {\n          image = "ghcr.io/a/b"\n          env {\n            name = "URL"\n            value = "https://x.us-east-1.amazonaws.com"\n          }\n        }\n      }\n    }\n  }\n}\n',
      [
        "endpoint US aws a.tf:11",
        "hosting NL microsoft a.tf:6",
        "image unknown(placed-elsewhere) github a.tf:8",
      ],
    ],
  ])("%s", async (_, address, text, expected) => {
    expect(without(await tiesIn({ "a.tf": text }, address))).toEqual(expected);
  });
});
