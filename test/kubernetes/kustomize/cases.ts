/** Kustomizations of every kind that we follow; what they make is compared with what kustomize itself makes. */
import type { Files } from "./building.ts";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {tier: front}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      nodeSelector: {zone: a}
      initContainers:
        - name: prepare
          image: registry.example/prepare:1
      containers:
        - name: web
          image: nginx:1.25
          args: [a, b]
          ports: [{containerPort: 80}]
          env:
            - {name: REGION, value: eu-west-1}
            - {name: LEVEL, value: info}
        - name: side
          image: nginx-extra@sha256:aaaa
`;
const bucket = `apiVersion: s3.aws.upbound.io/v1beta1
kind: Bucket
metadata:
  name: store
spec:
  forProvider:
    region: eu-west-1
    tags: {a: one, b: two}
    rules:
      - {name: x, region: eu-west-1}
      - {name: y, region: eu-west-2}
`;
const service = `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: front
spec:
  type: ExternalName
  externalName: web.example.nl
  ports: [{port: 80, name: http}, {port: 443, name: https}]
`;
const base: Files = {
  "base/kustomization.yaml": "resources: [deployment.yaml, bucket.yaml, service.yaml]\n",
  "base/deployment.yaml": deployment,
  "base/bucket.yaml": bucket,
  "base/service.yaml": service,
};

function overlay(kustomization: string, more: Files = {}): Files {
  return { ...base, ...more, "over/kustomization.yaml": `resources: [../base]\n${kustomization}` };
}

/** The entry is always `over`. */
export const cases: readonly { readonly name: string; readonly files: Files }[] = [
  { name: "a base as it is", files: overlay("") },
  { name: "bases by their old name", files: { ...base, "over/kustomization.yaml": "bases: [../base]\n" } },
  { name: "prefix and suffix", files: overlay("namePrefix: acc-\nnameSuffix: -v2\n") },
  { name: "a namespace", files: overlay("namespace: team\n") },
  {
    name: "names that are kept, and the name of a Namespace",
    files: overlay("namePrefix: acc-\nnamespace: team\n", {
      "base/kustomization.yaml": "resources: [others.yaml]\n",
      "base/others.yaml":
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: old}\n---\napiVersion: v1\nkind: PersistentVolume\nmetadata: {name: volume}\n---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: things.example.com}\nspec: {group: example.com}\n",
    }),
  },
  {
    name: "a merge patch in a file, for what it names",
    files: overlay("patches: [{path: patch.yaml}]\n", {
      "over/patch.yaml":
        "apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata: {name: store}\nspec:\n  forProvider:\n    region: us-east-2\n    tags: {a: null, c: three}\n    rules: [{name: x, region: eu-west-3}]\n",
    }),
  },
  {
    name: "a merge patch for a name that was given since",
    files: {
      ...base,
      "over/kustomization.yaml":
        "resources: [../mid]\npatches:\n  - patch: |-\n      apiVersion: s3.aws.upbound.io/v1beta1\n      kind: Bucket\n      metadata: {name: store}\n      spec: {forProvider: {region: us-east-2}}\n",
      "mid/kustomization.yaml": "resources: [../base]\nnamePrefix: acc-\n",
    },
  },
  {
    name: "a merge patch in place, for a target",
    files: overlay(
      "patches:\n  - target: {kind: Buck.*, name: sto.*}\n    patch: |-\n      apiVersion: other/v1\n      kind: Other\n      metadata: {name: other, labels: {x: y}}\n      spec:\n        forProvider:\n          region: us-east-2\n",
    ),
  },
  {
    name: "targets by group, version, namespace and labels",
    files: overlay(
      'patches:\n  - target: {group: apps, version: v1, labelSelector: \'tier in (front, back),!gone\'}\n    patch: \'[{"op": "add", "path": "/spec/replicas", "value": 3}]\'\n  - target: {namespace: front}\n    patch: \'[{"op": "replace", "path": "/spec/externalName", "value": "web.example.com"}]\'\n',
    ),
  },
  {
    name: "containers, variables and ports are merged by their keys",
    files: overlay("patches: [{path: patch.yaml}]\n", {
      "over/patch.yaml":
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      tolerations: [{key: a}]\n      containers:\n        - name: web\n          args: [c]\n          env: [{name: REGION, value: us-east-1}, {name: NEW, value: x}]\n          ports: [{containerPort: 81}]\n        - name: third\n          image: third:1\n        - name: side\n          $patch: delete\n",
    }),
  },
  {
    name: "a patch that replaces and one that deletes",
    files: overlay("patches: [{path: patch.yaml}]\n", {
      "over/patch.yaml":
        "apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata: {name: store}\nspec:\n  forProvider:\n    $patch: replace\n    region: us-east-2\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: front}\n$patch: delete\n",
    }),
  },
  {
    name: "patchesStrategicMerge, in a file and in place",
    files: overlay(
      "patchesStrategicMerge:\n  - patch.yaml\n  - |-\n    apiVersion: v1\n    kind: Service\n    metadata: {name: web, namespace: front}\n    spec: {externalName: web.example.com, ports: [{port: 80, name: other}]}\n",
      {
        "over/patch.yaml":
          "apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata: {name: store}\nspec: {forProvider: {region: us-east-2}}\n",
      },
    ),
  },
  {
    name: "JSON patches: every operation",
    files: overlay(
      `patches:
  - target: {kind: Bucket}
    patch: |-
      - {op: test, path: /spec/forProvider/region, value: eu-west-1}
      - {op: replace, path: /spec/forProvider/region, value: us-east-2}
      - {op: add, path: /spec/forProvider/tags/d~1e, value: four}
      - {op: remove, path: /spec/forProvider/tags/a}
      - {op: add, path: /spec/forProvider/rules/-, value: {name: z}}
      - {op: add, path: /spec/forProvider/rules/0, value: {name: w}}
      - {op: copy, from: /spec/forProvider/tags/b, path: /spec/forProvider/tags/f}
      - {op: move, from: /spec/forProvider/rules/1, path: /spec/forProvider/rules/0}
`,
    ),
  },
  {
    name: "patchesJson6902, after the names were given",
    files: overlay(
      "namePrefix: acc-\npatchesJson6902:\n  - path: patch.json\n    target: {version: v1beta1, group: s3.aws.upbound.io, kind: Bucket, name: store}\n",
      { "over/patch.json": '[{"op": "replace", "path": "/spec/forProvider/region", "value": "us-east-2"}]' },
    ),
  },
  {
    name: "images: name, tag and digest",
    files: overlay(
      "images:\n  - {name: nginx, newName: registry.example/nginx, newTag: '2'}\n  - {name: nginx-extra, newTag: '3'}\n  - {name: registry.example/prepare, digest: 'sha256:bbbb'}\n",
    ),
  },
  {
    name: "an image whose name alone is new",
    files: overlay("images: [{name: nginx-extra, newName: other}]\n"),
  },
  {
    name: "a component",
    files: overlay("components: [../component]\nnamePrefix: acc-\n", {
      "component/kustomization.yaml":
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [more.yaml]\npatches:\n  - target: {kind: Bucket}\n    patch: \'[{"op": "replace", "path": "/spec/forProvider/region", "value": "us-east-2"}]\'\n',
      "component/more.yaml":
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: more}\ndata: {region: us-east-1}\n",
    }),
  },
  {
    name: "generated ConfigMaps",
    files: overlay(
      "namePrefix: acc-\nconfigMapGenerator:\n  - name: plain\n    literals: [REGION=eu-west-1, 'QUOTED=\"a b\"', EMPTY=]\n  - name: files\n    files: [settings.txt, other=settings.txt]\n    envs: [settings.env]\n    options: {disableNameSuffixHash: true}\n",
      { "over/settings.txt": "endpoint: x\n", "over/settings.env": "# settings\nA=1\n\nB=two words\n" },
    ),
  },
  {
    name: "a generated ConfigMap that another one adds to",
    files: {
      "over/kustomization.yaml":
        "resources: [../mid]\nconfigMapGenerator:\n  - name: settings\n    behavior: merge\n    literals: [REGION=us-east-1]\n",
      "mid/kustomization.yaml":
        "configMapGenerator:\n  - name: settings\n    literals: [REGION=eu-west-1, LEVEL=info]\n",
    },
  },
  {
    name: "annotations for all",
    files: overlay("commonAnnotations: {example.nl/team: a}\n"),
  },
  {
    name: "replacements, whole and in part",
    files: overlay(
      `replacements:
  - source: {kind: Bucket, fieldPath: spec.forProvider.rules.1.region}
    targets:
      - select: {kind: Deployment, name: web}
        fieldPaths: ["spec.template.spec.containers.[name=web].env.[name=REGION].value"]
  - source: {kind: Bucket, fieldPath: metadata.name}
    targets:
      - select: {kind: Service}
        fieldPaths: [spec.externalName]
        options: {delimiter: ., index: 0}
  - source: {kind: Service, fieldPath: spec.externalName, options: {delimiter: ., index: 1}}
    targets:
      - select: {kind: Bucket}
        fieldPaths: [spec.forProvider.extra.host]
        options: {create: true}
      - select: {kind: Deployment}
        fieldPaths: [spec.template.spec.containers.*.image]
        reject: [{name: web}]
`,
    ),
  },
  {
    name: "a base of a base, twice prefixed",
    files: {
      ...base,
      "mid/kustomization.yml": "resources: [../base]\nnamePrefix: b-\nnamespace: inner\n",
      "over/Kustomization": "resources: [../mid]\nnamePrefix: a-\nnamespace: outer\n",
    },
  },
  {
    name: "lists of objects, and many in a file",
    files: {
      "over/kustomization.yaml": "resources: [list.yaml]\nnamePrefix: a-\n",
      "over/list.yaml": `apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: one}}\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: two}}\n---\n${service}`,
    },
  },
];
