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
