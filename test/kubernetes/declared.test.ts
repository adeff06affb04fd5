/** What the configuration says of charts and registries. */
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { outcomeOf, reportOf } from "../scan/scanning.ts";
import { findings, tiesIn } from "./ties.ts";

const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - {name: a, image: ${image}}\n`;
const clusters = "clusters: [{name: c, paths: [.], country: NL}]\n";

describe("registries and mirrors", () => {
  test("a registry of one's own has a place, and nobody else comes in", async () => {
    const files = {
      "cloudtoets.yaml": `${clusters}registries:\n  - {host: Harbor.example.nl, country: NL}\n`,
      "a.yaml": pod("harbor.example.nl/a:1"),
    };
    expect(await tiesIn(files, "Pod/default/a")).toContain("image NL - a.yaml:6");
    expect(await findings(files)).toEqual([]);
  });

  test("a mirror ends the findings of the registry behind it, which stays in sight", async () => {
    const files = {
      "cloudtoets.yaml": `${clusters}mirrors: [{registry: docker.io, mirror: harbor.example.nl}]\nregistries: [{host: harbor.example.nl, country: NL}]\n`,
      "a.yaml": pod("nginx"),
      "b.yaml": pod("index.docker.io/x/y").replace("name: a}", "name: b}"),
    };
    expect(await findings(files)).toEqual([]);
    const { exposures } = await reportOf(files);
    const image = exposures.find(({ role }) => role === "image");
    expect(image?.evidence.map((step) => (step.kind === "catalogue" ? step.text.en : step.kind))).toEqual([
      "docker.io is of Docker",
      "file",
      "file",
    ]);
  });

  test("a mirror for some paths is none for others", async () => {
    const files = {
      "cloudtoets.yaml": `${clusters}mirrors: [{registry: docker.io, country: NL, paths: [prod]}]\n`,
      "prod/a.yaml": pod("nginx"),
      "test/b.yaml": pod("nginx").replace("name: a}", "name: b}"),
    };
    expect(await findings(files)).toEqual(["NLC-SUP-001 note test/b.yaml:6 Pod/default/b"]);
  });

  test.each([
    ["mirrors: [{registry: docker.io}]", /needs a "country"/],
    ["mirrors: [{registry: docker.io, mirror: x.example.nl}]", /needs a "country"/],
    ["registries: [{host: x.example.nl, country: XX}]", /no country code/],
    ["registries: [{host: x.example.nl, country: NL, party: nobody}]", /knows no party "nobody"/],
    ["charts: [{path: ../x}]", /not a path inside the root/],
    ["charts: [{path: c, values: [/etc/passwd]}]", /not a path inside the root/],
    ["charts: [{path: c, release: '--post-renderer=x'}]", /right form/],
    ["charts: [{path: c, set: {'--x': y}}]", /no name that can stand here/],
    ["render: sometimes", /none of auto, never, require/],
  ])("%s is refused", async (text, expected) => {
    const outcome = await outcomeOf({ "cloudtoets.yaml": text });
    expect(outcome.kind === "refused" ? outcome.refusals.map(({ message }) => message).join() : "").toMatch(
      expected,
    );
  });
});

const chart = {
  "c/Chart.yaml": "apiVersion: v2\nname: c\nversion: 1.0.0\n",
  "c/values.yaml": "region: eu-west-1\n",
  "c/templates/b.yaml":
    "apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata: {name: {{ .Release.Name }}-b}\nspec:\n  forProvider:\n    region: {{ .Values.region }}\n",
};

describe.skipIf(spawnSync("helm", ["version"], { timeout: 10_000 }).status !== 0)(
  "charts (skipped without helm)",
  () => {
    test("every declared way of deploying is a unit of its own, decided by its own values", async () => {
      const files = {
        ...chart,
        "cloudtoets.yaml":
          "charts:\n  - {path: c, release: prod, values: [prod.yaml]}\n  - {path: c, release: test, set: {region: us-west-2}}\n",
        "prod.yaml": "other: x\nregion: us-east-1\n",
      };
      expect(await tiesIn(files, "Bucket/prod-b")).toEqual(["hosting US aws prod.yaml:2"]);
      expect(await tiesIn(files, "Bucket/test-b")).toEqual(["hosting US aws cloudtoets.yaml:3"]);
      const { resources } = await reportOf(files);
      expect(resources.map(({ unit }) => unit.variant)).toEqual([["prod.yaml"], ["region=us-west-2"]]);
    });

    const deployed = {
      ...chart,
      "c/prod.yaml": "region: us-east-1\n",
    };

    test.each<readonly [string, string, string, string]>([
      [
        "values that an Application holds",
        "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec:\n  source:\n    path: c\n    helm:\n      valueFiles: [prod.yaml]\n      values: |\n        region: us-west-2\n",
        "Bucket/web-b",
        "hosting US aws app.yaml:10",
      ],
      [
        "parameters of an Application, which count most",
        "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec:\n  sources:\n    - path: ./c\n      helm:\n        releaseName: other\n        valuesObject: {region: us-west-2}\n        parameters:\n          - name: region\n            value: ca-central-1\n",
        "Bucket/other-b",
        "hosting CA aws app.yaml:12",
      ],
      [
        "a values file that an ApplicationSet names",
        "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      source:\n        path: c\n        helm: {releaseName: web, valueFiles: [prod.yaml]}\n",
        "Bucket/web-b",
        "hosting US aws c/prod.yaml:1",
      ],
      [
        "values of a HelmRelease",
        "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec:\n  chart: {spec: {chart: ./c, sourceRef: {kind: GitRepository, name: g}}}\n  values:\n    region: us-west-2\n",
        "Bucket/web-b",
        "hosting US aws app.yaml:7",
      ],
    ])("a chart of the same repository takes %s", async (_, text, address, tie) => {
      const files = { ...deployed, "app.yaml": text };
      expect(await tiesIn(files, address)).toEqual([tie]);
      expect(await tiesIn(files, "Bucket/release-name-b")).toEqual([]);
    });

    test("a chart of the same name in a repository of charts is another", async () => {
      const text =
        "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec:\n  chart: {spec: {chart: c, sourceRef: {kind: HelmRepository, name: g}}}\n  values: {region: us-west-2}\n";
      expect(await tiesIn({ ...chart, "app.yaml": text }, "Bucket/release-name-b")).toEqual([
        "hosting IE aws c/values.yaml:1",
      ]);
    });

    test("values for an environment beside those of the chart are a way to deploy it", async () => {
      const files = { ...chart, "c/values-prod.yaml": "region: us-east-1\n" };
      expect(await tiesIn(files, "Bucket/release-name-b")).toEqual([
        "hosting IE aws c/values.yaml:1",
        "hosting US aws c/values-prod.yaml:1",
      ]);
      const { resources } = await reportOf(files);
      expect(resources.map(({ unit }) => unit.variant)).toEqual([["c/values-prod.yaml"], null]);
    });

    test("a values file that is not there is told", async () => {
      const files = { ...chart, "cloudtoets.yaml": "charts: [{path: c, values: [gone.yaml]}]\n" };
      const { notifications } = await reportOf(files);
      expect(notifications.map(({ message }) => message).join()).toContain(
        "the values file gone.yaml is not there",
      );
    });

    test("the values for the whole count in a chart within", async () => {
      const files = {
        "c/Chart.yaml":
          "apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies: [{name: inner, alias: store, version: 1.0.0}]\n",
        "c/values.yaml": "global:\n  region: us-east-1\n",
        "c/charts/inner/Chart.yaml": "apiVersion: v2\nname: inner\nversion: 1.0.0\n",
        "c/charts/inner/templates/b.yaml": chart["c/templates/b.yaml"].replace(
          ".Values.region",
          ".Values.global.region",
        ),
      };
      expect(await tiesIn(files, "Bucket/release-name-b")).toEqual(["hosting US aws c/values.yaml:2"]);
    });
  },
);

describe("rendering", () => {
  test("that is required and cannot be done refuses the scan", async () => {
    const before = process.env.PATH;
    process.env.PATH = "/nowhere";
    try {
      const outcome = await outcomeOf(chart, { render: "require" });
      expect(outcome.kind === "refused" ? outcome.refusals : []).toEqual([
        {
          message: "This chart is to be rendered (render: require), and helm is not on PATH",
          file: "c/Chart.yaml",
          line: null,
          column: null,
        },
      ]);
    } finally {
      process.env.PATH = before;
    }
  });

  test("is not done where it is not wanted, and the option beats the configuration", async () => {
    const files = { ...chart, "cloudtoets.yaml": "render: require\n" };
    const { notifications, tool } = await reportOf(files, { render: "never" });
    expect(tool.renderers).toEqual({});
    expect(notifications.map(({ message }) => message).join()).toContain("rendering was not asked for");
  });
});
