import { describe, expect, test } from "vitest";
import { diagnostics, objects, read } from "./reading.ts";

const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n";

describe("what is an object, and what it is called", () => {
  test.each([
    ["a namespaced kind without namespace", pod, ["Pod Pod/default/a at a.yaml:1"]],
    [
      "a namespaced kind with one",
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: team}\n",
      ["apps/Deployment Deployment/team/web at a.yaml:1"],
    ],
    [
      "a kind that belongs to no namespace, whatever is written",
      "apiVersion: v1\nkind: Namespace\nmetadata: {name: team, namespace: other}\n",
      ["Namespace Namespace/team at a.yaml:1"],
    ],
    [
      "a custom kind of which that is known",
      "apiVersion: example.com/v1\nkind: ClusterThing\nmetadata: {name: x}\n",
      ["example.com/ClusterThing ClusterThing/x at a.yaml:1"],
    ],
    [
      "a custom kind",
      "apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata: {name: x}\n",
      ["s3.aws.upbound.io/Bucket Bucket/default/x at a.yaml:1"],
    ],
    [
      "a name that the cluster completes",
      "apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: run-}\n",
      ["batch/Job Job/default/run-* at a.yaml:1"],
    ],
    ["a name that is a number", pod.replace("name: a", "name: 12"), ["Pod Pod/default/12 at a.yaml:1"]],
    [
      "several documents, empty ones between",
      `# first\n---\n---\n${pod}---\n# nothing\n---\n${pod.replace("name: a", "name: b")}...\n`,
      ["Pod Pod/default/a at a.yaml:4", "Pod Pod/default/b at a.yaml:11"],
    ],
    ["a directive and a byte order mark", `\uFEFF%YAML 1.1\n---\n${pod}`, ["Pod Pod/default/a at a.yaml:3"]],
    ["line ends of Windows", pod.replaceAll("\n", "\r\n"), ["Pod Pod/default/a at a.yaml:1"]],
    [
      "a List",
      "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: {name: a}\n",
      ["Pod Pod/default/a at a.yaml:4"],
    ],
    [
      "the list of a kind, whose items do not say what they are",
      "apiVersion: apps/v1\nkind: DeploymentList\nitems:\n  - metadata: {name: a}\n",
      ["apps/Deployment Deployment/default/a at a.yaml:4"],
    ],
    [
      "a custom resource whose kind ends in List",
      "apiVersion: example.com/v1\nkind: AllowList\nmetadata: {name: x}\nitems:\n  - apiVersion: v1\n    kind: Pod\n",
      ["example.com/AllowList AllowList/default/x at a.yaml:1"],
    ],
    [
      "a custom resource called like the list of a kind of Kubernetes",
      "apiVersion: example.com/v1\nkind: PodList\nmetadata: {name: x}\nitems: []\n",
      ["example.com/PodList PodList/default/x at a.yaml:1"],
    ],
    [
      "twice the same object in one file",
      `${pod}---\n${pod}`,
      ["Pod Pod/default/a at a.yaml:1", "Pod Pod/default/a#2 at a.yaml:6"],
    ],
    [
      "keys that are properties of every JavaScript object",
      `${pod}__proto__: {kind: Job}\n`,
      ["Pod Pod/default/a at a.yaml:1"],
    ],
    ["YAML that is no manifest", "region: us-east-1\nkind: of blue\n", []],
    ["a kind that is no text", "apiVersion: v1\nkind: {a: b}\n", []],
  ])("%s", async (_, text, expected) => {
    expect(await objects({ "a.yaml": text })).toEqual(expected);
    expect(await diagnostics({ "a.yaml": text })).toEqual([]);
  });

  test("JSON, also with tabs, and .yml; no other files", async () => {
    const json = '{\n\t"apiVersion": "v1",\n\t"kind": "Pod",\n\t"metadata": {"name": "j"}\n}\n';
    const files = { "a.json": json, "b.yml": pod, "c.txt": pod, "d.tf.json": json, "package.json": "{}" };
    expect(await objects(files)).toEqual(["Pod Pod/default/j at a.json:1", "Pod Pod/default/a at b.yml:1"]);
  });
});

describe("units", () => {
  const unitsOf = async (files: Readonly<Record<string, string>>, paths?: readonly string[]) => {
    const { resources } = await read(files, paths);
    return resources.map(({ unit, address }) => `${unit.path} (${unit.within ?? "whole"}): ${address}`);
  };

  test("the manifests of a scan path are one", async () => {
    const other = pod.replace("name: a", "name: b");
    expect(await unitsOf({ "x/a.yaml": pod, "y/b.yaml": other })).toEqual([
      ". (whole): Pod/default/a",
      ". (whole): Pod/default/b",
    ]);
  });

  test("two paths are two, and a file belongs to the first", async () => {
    expect(await unitsOf({ "x/a.yaml": pod, "y/b.yaml": pod }, ["y", "."])).toEqual([
      ". (whole): Pod/default/a",
      "y (whole): Pod/default/a",
    ]);
  });

  test("folders that hold an object of the same name are environments", async () => {
    const other = pod.replace("name: a", "name: b");
    expect(await unitsOf({ "dev/a.yaml": pod, "prod/a.yaml": pod, "prod/b.yaml": other })).toEqual([
      "dev (.): Pod/default/a",
      "prod (.): Pod/default/a",
      "prod (.): Pod/default/b",
    ]);
  });

  test("two files beside each other too", async () => {
    expect(await unitsOf({ "a.yaml": pod, "b.yaml": pod })).toEqual([
      ". (whole): Pod/default/a",
      "b.yaml (.): Pod/default/a",
    ]);
  });

  test("no object is listed twice in one unit", async () => {
    const files = { "a/x.yaml": `${pod}---\n${pod}`, "a/y.yaml": pod, "b/x.yaml": pod };
    const { resources } = await read(files);
    expect(new Set(resources.map(({ id }) => id)).size).toBe(4);
  });
});

describe("what cannot be read", () => {
  test.each([
    [
      "a tab where spaces belong",
      "apiVersion: v1\nkind: Pod\nmetadata:\n\tname: a\n",
      /^error a\.yaml:4 incomplete: /,
    ],
    ["a bracket that is not closed", `${pod}spec: {a: [b}\n`, /^error a\.yaml:5 incomplete: /],
    [
      "a key twice",
      `${pod}  name: b\n`,
      /^warning a\.yaml:5: The key "name" occurs twice .*the last one counts$/,
    ],
    ["an alias of nothing", `${pod}spec: *none\n`, /^error a\.yaml:5 incomplete: \*none refers to no anchor/],
    [
      "an alias bomb",
      `${pod}a: &a [x,x,x,x,x,x,x,x,x,x]\n${Array.from("bcdefghi", (name, at) => {
        const before = "abcdefgh"[at];
        return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(",")}]\n`;
      }).join("")}`,
      /incomplete: With its aliases followed, this file has more than/,
    ],
    ["what is nested without end", `${pod}spec: ${"[".repeat(3000)}\n`, /^error a\.yaml:5 incomplete: /],
    [
      "a template that is no YAML",
      `${pod}{{- if .Values.x }}\nspec:\n  a: {{ .Values.b }}: c\n{{- end }}\n`,
      /^note a\.yaml: looks like the template of a manifest/,
    ],
    [
      "a Jinja template",
      `${pod}{% for h in hosts %}\n  - a: {{ h }}\n{% endfor %}\n`,
      /^note a\.yaml: looks like the template of a manifest/,
    ],
  ])("%s", async (_, text, expected) => {
    expect((await diagnostics({ "a.yaml": text }))[0]).toMatch(expected);
  });

  test.each([
    ["YAML that is broken and no manifest", "a: [b\nc: d\n"],
    ["a script with a manifest in it", "run: |\n  apiVersion: v1\n  kind: Pod\nsteps: [\n"],
    ["a template that is no manifest", "{{ range .x }}\n- a\n{{ end }}\n"],
    ["nothing", ""],
  ])("%s is passed over silently", async (_, text) => {
    expect(await diagnostics({ "a.yaml": text })).toEqual([]);
    expect(await objects({ "a.yaml": text })).toEqual([]);
  });

  test("a document that is broken does not hide the others", async () => {
    const text = `${pod}---\napiVersion: v1\nkind: Pod\nmetadata: {name: [b}\n---\n${pod.replace("name: a", "name: c")}`;
    expect(await objects({ "a.yaml": text })).toEqual([
      "Pod Pod/default/a at a.yaml:1",
      "Pod Pod/default/c at a.yaml:10",
    ]);
    expect((await diagnostics({ "a.yaml": text })).map((line) => line.split(":")[1])).toEqual([
      "8 incomplete",
    ]);
  });

  test("bytes that are no text, in what is meant as a manifest", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(pod), 0xff, 0xfe]);
    expect(await diagnostics({ "a.yaml": bytes })).toEqual(["error a.yaml incomplete: is not UTF-8 text"]);
  });

  test("a manifest of more than ten megabytes is told, other large files are not", async () => {
    const large = `# ${"x".repeat(11 * 1024 * 1024)}\n`;
    expect(await diagnostics({ "a.yaml": pod + large, "b.yaml": large })).toEqual([
      "error a.yaml incomplete: is 11 MB; files above 10 MB are not read",
    ]);
  });

  test("ten thousand documents in one file", async () => {
    const text = Array.from({ length: 10_000 }, (_, at) => pod.replace("name: a", `name: p${at}`)).join(
      "---\n",
    );
    expect(await objects({ "a.yaml": text })).toHaveLength(10_000);
  });
});

describe("what other tools make manifests of", () => {
  test("the templates of a chart that is not rendered are no manifests, the chart is named", async () => {
    const files = {
      "chart/Chart.yaml": "apiVersion: v2\nname: x\n",
      "chart/templates/pod.yaml": "{{ nothing yaml }}\napiVersion: v1\nkind: Pod\n",
      "chart/templates/tests/pod.yaml": pod,
      "chart/values.yaml": "region: us-east-1\n",
      "other/pod.yaml": pod,
    };
    expect(await objects(files)).toEqual([
      "Pod Pod/default/a at other/pod.yaml:1",
      "helm.sh/Chart Chart/x at chart/Chart.yaml:1",
    ]);
    expect(await diagnostics(files)).toEqual([
      expect.stringMatching(/^note chart\/Chart\.yaml: this Helm chart was not rendered/),
    ]);
  });

  test("what a kustomization names is judged in it, and not by itself", async () => {
    const files = {
      "base/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [pod.yaml]\nnamePrefix: x-\n",
      "base/pod.yaml": pod,
    };
    expect(await objects(files)).toEqual(["Pod Pod/default/x-a at base/pod.yaml:1"]);
    expect(await diagnostics(files)).toEqual([]);
  });
});

describe("values", () => {
  const valueAt = async (text: string, name: string) => {
    const { resources } = await read({ "a.yaml": text });
    return resources.at(-1)?.configuration.blocks("spec")[0]?.configuration.attribute(name) ?? null;
  };

  test("are where they are written, behind an anchor where that is", async () => {
    const text = `${pod}spec:\n  one: &place eu-west-1\n---\n${pod}spec: {a: b}\n`;
    const value = await valueAt(text.split("---")[0] ?? "", "one");
    expect(value?.provenance.origin).toMatchObject({
      kind: "file",
      span: { start: text.indexOf("eu-west-1") },
    });
  });

  test("an alias came from its anchor", async () => {
    const text = `${pod}x: &place eu-west-1\nspec:\n  one: *place\n`;
    const value = await valueAt(text, "one");
    expect(value).toMatchObject({ kind: "string", value: "eu-west-1" });
    expect(value?.provenance.origin).toMatchObject({ span: { start: text.indexOf("eu-west-1") } });
    expect(value?.provenance.path?.step.start).toBe(text.indexOf("*place"));
  });

  test("what a merge key brings gives way to what is written", async () => {
    const text = `${pod}x: &base {one: eu-west-1, two: eu-north-1}\nspec:\n  <<: *base\n  one: us-east-1\n`;
    expect(await valueAt(text, "one")).toMatchObject({ value: "us-east-1" });
    expect(await valueAt(text, "two")).toMatchObject({ value: "eu-north-1" });
  });

  test("what SOPS encrypted is not known and not shown", async () => {
    const value = await valueAt(`${pod}spec:\n  one: ENC[AES256_GCM,data:abc=,iv:x,tag:y,type:str]\n`, "one");
    expect(value).toMatchObject({ kind: "unknown", sensitive: true, reason: { subject: "ENC[…]" } });
  });

  test("what is in a Secret is not shown", async () => {
    const { resources } = await read({
      "a.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {url: https://x}\n",
    });
    expect(resources[0]?.configuration.attribute("stringData")).toMatchObject({ sensitive: true });
  });

  test.each([
    ["a folded text", "one: >-\n    a\n    b\n", { kind: "string", value: "a b" }],
    ["a literal text", "one: |\n    a\n    b\n", { kind: "string", value: "a\nb\n" }],
    ["a number", "one: 0x10\n", { kind: "number", value: 16 }],
    ["Norway", "one: NO\n", { kind: "string", value: "NO" }],
    ["nothing", "one:\n", { kind: "null" }],
  ])("%s", async (_, written, expected) => {
    expect(await valueAt(`${pod}spec:\n  ${written}`, "one")).toMatchObject(expected);
  });
});
