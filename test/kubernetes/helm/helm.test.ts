/** What Helm makes of charts, where each value came from, and what happens when the tool does not behave. */
import { describe, expect, test } from "vitest";
import { type Files, fieldAt, hasHelm, made, rendered, told } from "./rendering.ts";

const bucket = (region: string, more = "") =>
  `apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata:\n  name: {{ .Release.Name }}-store\nspec:\n  forProvider:\n    region: ${region}\n${more}`;
const chart = (template: string, values: string, more: Files = {}): Files => ({
  "chart/Chart.yaml": "apiVersion: v2\nname: store\nversion: 1.0.0\n",
  "chart/values.yaml": values,
  "chart/templates/object.yaml": template,
  ...more,
});
const region = ["spec", "forProvider", "region"] as const;

describe.skipIf(!hasHelm)("with Helm (skipped without helm on PATH)", () => {
  test.each<readonly [string, Files, readonly (string | number)[], string]>([
    [
      "a value",
      chart(bucket("{{ .Values.region | quote }}"), "other: x\nregion: us-east-1\n"),
      region,
      "us-east-1 at chart/values.yaml:2",
    ],
    [
      "a value among equal ones",
      chart(
        bucket("{{ .Values.second.region }}"),
        "first:\n  region: us-east-1\nsecond:\n  region: us-east-1\nthird:\n  region: us-east-1\n",
      ),
      region,
      "us-east-1 at chart/values.yaml:4",
    ],
    [
      "a literal of the template",
      chart(bucket("eu-west-1"), "region: us-east-1\n"),
      region,
      "eu-west-1 at chart/templates/object.yaml:7",
    ],
    [
      "a default in the template",
      chart(bucket('{{ .Values.region | default "eu-west-3" }}'), "region: ''\n"),
      region,
      "eu-west-3 at chart/templates/object.yaml:7",
    ],
    [
      "a named template",
      chart(bucket('{{ include "store.region" . }}'), "place: {name: us-east-2}\n", {
        "chart/templates/_helpers.tpl": '{{- define "store.region" -}}{{ .Values.place.name }}{{- end -}}\n',
      }),
      region,
      "us-east-2 at chart/values.yaml:1",
    ],
    [
      "values that are written out as a whole",
      chart(
        "apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata: {name: a}\nspec:\n  {{- toYaml .Values.spec | nindent 2 }}\n",
        "region: us-east-1\nspec:\n  forProvider:\n    region: us-east-1\n",
      ),
      region,
      "us-east-1 at chart/values.yaml:4",
    ],
    [
      "a value within `with`",
      chart(
        `{{- with .Values.store }}\n${bucket("{{ .region }}").replace(".Release", "$.Release")}{{- end }}\n`,
        "store:\n  name: x\n  region: us-east-1\n",
      ),
      region,
      "us-east-1 at chart/values.yaml:3",
    ],
    [
      "a text that several values make, by the one in front",
      chart(
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: web\n      image: {{ .Values.image.registry }}/{{ .Values.image.name }}:{{ .Values.image.tag }}\n",
        "image:\n  tag: web\n  name: web\n  registry: registry.example\n",
      ),
      ["spec", "containers", 0, "image"],
      "registry.example/web:web at chart/values.yaml:4",
    ],
    [
      "a chart in a chart, as the outer one says",
      {
        ...chart(bucket("eu-west-1"), "inner:\n  region: us-east-1\n"),
        "chart/Chart.yaml":
          "apiVersion: v2\nname: store\nversion: 1.0.0\ndependencies: [{name: inner, version: 1.0.0, repository: ''}]\n",
        "chart/templates/object.yaml": "",
        "chart/charts/inner/Chart.yaml": "apiVersion: v2\nname: inner\nversion: 1.0.0\n",
        "chart/charts/inner/values.yaml": "region: eu-west-1\n",
        "chart/charts/inner/templates/object.yaml": bucket("{{ .Values.region }}"),
      },
      region,
      "us-east-1 at chart/values.yaml:2",
    ],
    [
      "one of two objects of a kind in one template, by its name",
      chart(
        `${bucket("eu-west-1")}---\n${bucket('{{ .Values.region | default "us-east-1" }}').replace("-store", "-copy")}`.replace(
          "eu-west-1",
          "us-east-1",
        ),
        "region: null\n",
      ),
      region,
      "us-east-1 at chart/templates/object.yaml:7|us-east-1 at chart/templates/object.yaml:15",
    ],
    [
      "a list that is gone through around the object",
      chart(
        `{{- range .Values.regions }}\n---\n${bucket("{{ . }}").replace(".Release", "$.Release")}{{- end }}\n`,
        "regions:\n  - us-east-1\n",
      ),
      region,
      "us-east-1 at chart/values.yaml:2",
    ],
    [
      "a mapping that is handed over as a whole",
      chart(
        'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: web\n      image: {{ include "image" (dict "root" .Values.image) }}\n',
        "image:\n  name: web\n  registry: registry.example\n",
        {
          "chart/templates/_image.tpl":
            '{{- define "image" -}}{{ .root.registry }}/{{ .root.name }}{{- end -}}\n',
        },
      ),
      ["spec", "containers", 0, "image"],
      "registry.example/web at chart/values.yaml:3",
    ],
    [
      "a chart that lies beside it",
      {
        "chart/Chart.yaml":
          "apiVersion: v2\nname: store\nversion: 1.0.0\ndependencies: [{name: inner, version: 1.0.0, repository: 'file://../inner'}]\n",
        "inner/Chart.yaml": "apiVersion: v2\nname: inner\nversion: 1.0.0\ntype: library\n",
        "inner/templates/_region.tpl": '{{- define "inner.region" -}}{{ .Values.region }}{{- end -}}\n',
        "chart/values.yaml": "region: us-east-1\n",
        "chart/templates/object.yaml": bucket('{{ include "inner.region" . }}'),
      },
      region,
      "us-east-1 at chart/values.yaml:1",
    ],
  ])("%s", async (_, files, path, expected) => {
    const charts = await rendered(files);
    const { notifications, renderers } = charts;
    const resources = made(charts);
    expect(notifications).toEqual([]);
    expect(renderers).toEqual({ helm: expect.stringMatching(/^v\d/) });
    expect(new Set(resources.map(({ unit }) => `${unit.kind} ${unit.path}`))).toEqual(
      new Set(["helm chart"]),
    );
    expect(resources.map((resource) => fieldAt(resource, path)).sort()).toEqual(expected.split("|").sort());
  });

  test("what is switched off is not there", async () => {
    const files = chart(`{{- if .Values.on }}\n${bucket("us-east-1")}{{- end }}\n`, "on: false\n");
    expect(made(await rendered(files))).toEqual([]);
  });

  test("a template that fails is told, and other charts go on", async () => {
    const files = {
      ...chart(bucket('{{ required "give a region" .Values.region }}'), ""),
      "good/Chart.yaml": "apiVersion: v2\nname: good\nversion: 1.0.0\n",
      "good/templates/object.yaml": bucket("eu-west-1"),
    };
    const charts = await rendered(files);
    expect(told(charts).join()).toMatch(
      /^warning chart\/Chart.yaml: this Helm chart was not rendered .*give a region/,
    );
    expect(made(charts).map(({ unit }) => unit.path)).toEqual(["good"]);
  });

  test("a dependency that is not there is not fetched", async () => {
    const files = chart(bucket("eu-west-1"), "", {
      "chart/Chart.yaml":
        "apiVersion: v2\nname: store\nversion: 1.0.0\ndependencies: [{name: redis, version: 1.0.0, repository: 'https://example.com'}]\n",
    });
    const charts = await rendered(files);
    expect(made(charts).map((resource) => fieldAt(resource, region))).toEqual([
      "eu-west-1 at chart/templates/object.yaml:7",
    ]);
    expect(told(charts)).toEqual([
      "note chart/Chart.yaml: this Helm chart was rendered without redis, which is not in charts/: of it, only the values were read",
    ]);
  });
});

const version = 'if [ "$1" = version ]; then echo v3.16.4; exit 0; fi';

describe("a tool that does not behave", () => {
  test.each<readonly [string, string, string]>([
    ["prints garbage for its version", "head -c 1000 /dev/urandom", "does not answer as Helm does"],
    [
      "ends with a complaint",
      `${version}; echo 'a warning' >&2; echo 'Error: no' >&2; exit 3`,
      "(Error: no)",
    ],
    ["ends without a word", `${version}; exit 3`, "(it ended with status 3)"],
    ["prints without end", `${version}; yes`, "(it printed more than can be read)"],
  ])("%s", async (_, script, expected) => {
    const charts = await rendered(chart(bucket("eu-west-1"), ""), script);
    expect(made(charts)).toEqual([]);
    expect(told(charts).join()).toContain(expected);
  });

  test("prints what is no manifest: nothing is made of it", async () => {
    const charts = await rendered(chart(bucket("eu-west-1"), ""), `${version}; echo '<html>'; echo '{{{'`);
    expect(made(charts)).toEqual([]);
  });

  test("sees neither our environment nor our home", async () => {
    const script = `${version}; printf -- '---\\n# Source: store/templates/object.yaml\\napiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: x}\\ndata: {home: "%s", path: "%s"}\\n' "$HOME" "$SECRET_OF_OURS"`;
    process.env.SECRET_OF_OURS = "canary";
    const [object] = made(await rendered(chart(bucket("eu-west-1"), ""), script));
    expect(object === undefined ? "" : fieldAt(object, ["data", "path"])).not.toContain("canary");
    expect(object === undefined ? "" : fieldAt(object, ["data", "home"])).toContain("cloudtoets-helm-");
  });
});
