import { describe, expect, test } from "vitest";
import { ties } from "./ties.ts";

/** `kind: group/version/Kind`, and what stands below it. */
function object(kind: string, rest: string): string {
  const slash = kind.lastIndexOf("/");
  return `apiVersion: ${kind.slice(0, slash)}\nkind: ${kind.slice(slash + 1)}\n${rest}`;
}

const named = "metadata: {name: x}\n";

type Case = readonly [what: string, text: string, ties: readonly string[]];

function table(cases: readonly Case[]): void {
  test.each(cases)("%s", async (_, text, expected) => {
    expect(await ties(text)).toEqual([...expected].sort());
  });
}

/** A pod with one container, of which the lines start at 7. */
function container(lines: string): string {
  return object("v1/Pod", `${named}spec:\n  containers:\n    - name: a\n${lines.replace(/^/gm, "      ")}\n`);
}

const cluster = "hosting customer-run - 1";

describe("images", () => {
  const image = (name: string, ...expected: readonly string[]): Case => [
    name,
    container(`image: ${name}`),
    [cluster, ...expected],
  ];
  table([
    image("nginx", "image unknown(placed-elsewhere) docker 7"),
    image("library/nginx:1", "image unknown(placed-elsewhere) docker 7"),
    image("docker.io/x/y@sha256:0000", "image unknown(placed-elsewhere) docker 7"),
    image("ghcr.io/x/y", "image unknown(placed-elsewhere) github 7"),
    image("quay.io/x/y", "image unknown(placed-elsewhere) red-hat 7"),
    image("mcr.microsoft.com/x", "image unknown(placed-elsewhere) microsoft 7"),
    image("registry.k8s.io/x", "image unknown(placed-elsewhere) google 7"),
    image("gcr.io/x/y", "image US google 7"),
    image("eu.gcr.io/x/y", "image area google 7"),
    image("europe-west4-docker.pkg.dev/p/r/i", "image NL google 7"),
    image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/x", "image IE aws 7"),
    image("registry.gitlab.com/x/y", "image US gitlab 7"),
    image("rg.nl-ams.scw.cloud/x/y", "image NL scaleway 7"),
    image("fra.ocir.io/x/y", "image DE oracle 7"),
    image("x.azurecr.io/y", "image unknown(placed-elsewhere) microsoft 7"),
    image("harbor.example.nl/x:1", "image unknown(placed-elsewhere) - 7"),
    image("harbor.example.nl:5000/x", "image unknown(placed-elsewhere) - 7"),
    image("localhost:5000/x"),
    image("${REGISTRY}/x:1", "image unknown(placeholder) - 7"),
    image('"{{ registry }}/x:1"', "image unknown(placeholder) - 7"),
    image("nginx:${TAG}", "image unknown(placeholder) - 7"),
    [
      "of every kind of container",
      object(
        "batch/v1/CronJob",
        `${named}spec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          initContainers: [{image: ghcr.io/a}]\n          containers: [{image: ghcr.io/b}]\n          ephemeralContainers: [{image: ghcr.io/c}]\n`,
      ),
      [9, 10, 11].map((line) => `image unknown(placed-elsewhere) github ${line}`).concat(cluster),
    ],
    [
      "in the template of a custom resource",
      object(
        "argoproj.io/v1alpha1/Rollout",
        `${named}spec: {template: {spec: {containers: [{image: nginx}]}}}\n`,
      ),
      [cluster, "image unknown(placed-elsewhere) docker 4"],
    ],
  ]);
});

describe("addresses in what containers are told", () => {
  const variable = (name: string, value: string, ...expected: readonly string[]): Case => [
    `${name}=${value}`,
    container(`env: [{name: ${name}, value: "${value}"}]`),
    [cluster, ...expected],
  ];
  table([
    variable("URL", "https://sqs.eu-central-1.amazonaws.com/1/q", "endpoint DE aws 7"),
    variable("DB", "postgres://u:p@x.y.us-east-1.rds.amazonaws.com:5432/d", "endpoint US aws 7"),
    variable("S3", "s3.nl-ams.scw.cloud", "endpoint NL scaleway 7"),
    variable("Q", "arn:aws:sqs:us-west-1:123456789012:q", "endpoint US aws 7"),
    variable("KEY", "arn:aws:kms:eu-west-1:123456789012:key/1", "key IE aws 7"),
    variable("DD_SITE", "datadoghq.eu", "log DE datadog 7"),
    variable("SENTRY_DSN", "https://a@o1.ingest.de.sentry.io/1", "log DE sentry 7"),
    variable("BLOB", "https://x.blob.core.windows.net", "endpoint unknown(placed-elsewhere) microsoft 7"),
    variable("REPO", "https://github.com/x/y", "source unknown(placed-elsewhere) github 7"),
    variable("AWS_REGION", "us-west-2", "endpoint US aws 7"),
    variable("AWS_REGION", "${AWS_REGION}", "endpoint unknown(placeholder) aws 7"),
    variable("GOOGLE_CLOUD_REGION", "europe-west4", "endpoint NL google 7"),
    // Nothing is known of these, or nothing is sent there.
    variable("MAIL", "smtp.example.nl"),
    variable("SERVICE", "http://minio.store.svc.cluster.local:9000"),
    variable("S3_REGION", "us-east-1"),
    variable("SCOPE", "https://www.googleapis.com/auth/cloud-platform"),
    variable("DOCS", "https://docs.aws.amazon.com/us-east-1"),
    variable("MAILTO", "beheer@amazonaws.com"),
    variable("TEXT", "us-east-1"),
    [
      "a region beside the address of another store",
      container(
        'env:\n  - {name: AWS_REGION, value: us-east-1}\n  - {name: S3_ENDPOINT, value: "http://minio:9000"}',
      ),
      [cluster],
    ],
    [
      "a region beside the address of the same cloud",
      container(
        'env:\n  - {name: AWS_REGION, value: eu-west-1}\n  - {name: S3_ENDPOINT, value: "https://s3.eu-west-1.amazonaws.com"}',
      ),
      [cluster, "endpoint IE aws 8", "endpoint IE aws 9"],
    ],
    [
      "arguments",
      container('args: [--x, "--url=https://a.us-east-2.amazonaws.com"]'),
      [cluster, "endpoint US aws 7"],
    ],
  ]);
});

describe("texts in settings", () => {
  const settings = (lines: string) =>
    object("v1/ConfigMap", `${named}data:\n${lines.replace(/^/gm, "  ")}\n`);
  table([
    [
      "the line in a block, comments left out",
      settings("a: |\n  # s3.us-east-1.amazonaws.com\n  type: S3\n  endpoint: s3.us-west-2.amazonaws.com"),
      ["endpoint US aws 8"],
    ],
    ["a folded text", settings("a: >-\n  one\n  s3.fr-par.scw.cloud"), ["endpoint FR scaleway 7"]],
    ["what is encrypted", settings("a: ENC[AES256_GCM,data:s3.us-east-1.amazonaws.com,type:str]"), []],
    ["the name of a principal", settings("a: ec2.amazonaws.com\nb: eks.amazonaws.com/nodegroup"), []],
    [
      "an output of a log shipper",
      settings("a: |\n  [OUTPUT]\n      Name cloudwatch_logs\n      Match *\n      region us-east-1"),
      ["log US aws 9"],
    ],
    [
      "one whose address is elsewhere",
      settings(
        "a: |\n  [OUTPUT]\n      Name cloudwatch_logs\n      region us-east-1\n      endpoint http://minio:9000",
      ),
      [],
    ],
    [
      "a region in the next section",
      settings("a: |\n  [OUTPUT]\n      Name cloudwatch_logs\n\n  [OTHER]\n      region us-east-1"),
      [],
    ],
    ["a region of which nothing says whose", settings("region: us-east-1"), []],
  ]);

  test("a Secret's host tells its place and is not named", async () => {
    const text = object("v1/Secret", `${named}stringData: {url: "https://x.us-east-1.amazonaws.com"}\n`);
    expect(await ties(text)).toEqual(["endpoint US aws 4"]);
  });
});

describe("arguments of programs that name a cloud", () => {
  table([
    [
      "where external-dns keeps names",
      container("image: localhost/external-dns\nargs: [--source=ingress, --provider=aws]"),
      [cluster, "dns global aws 8"],
    ],
    [
      "the same argument of another program",
      container("image: localhost/other\nargs: [--provider=aws]"),
      [cluster],
    ],
    [
      "a region as the next argument",
      container('image: localhost/controller\nargs: ["--aws-region", us-east-2]'),
      [cluster, "endpoint US aws 8"],
    ],
  ]);
});

describe("hosts of services that name the region of the cloud below them", () => {
  const host = (name: string, expected: string): Case => [
    name,
    object("v1/ConfigMap", `${named}data: {url: "https://${name}/x"}\n`),
    [`${expected} 4`],
  ];
  table([
    host("pkc-1.us-east-2.aws.confluent.cloud", "endpoint US confluent"),
    host("pkc-1.westeurope.azure.confluent.cloud", "endpoint NL confluent"),
    host("ep-x.eu-central-1.aws.neon.tech", "endpoint DE neon"),
    host("aws-0-us-east-1.pooler.supabase.com", "endpoint US supabase"),
    host("x.us-east-1-0.aws.cloud.qdrant.io", "endpoint US qdrant"),
    host("us-central1-my-project.cloudfunctions.net", "endpoint US google"),
    host("acc-eastus.documents.azure.com", "endpoint US microsoft"),
    host("acc.documents.azure.com", "endpoint unknown(placed-elsewhere) microsoft"),
    host("x.sks-de-fra-1.exo.io", "hosting DE exoscale"),
    host("ingest.eu0.signalfx.com", "log IE splunk"),
  ]);
});

describe("where pods and volumes may be", () => {
  const selected = (selector: string, ...expected: readonly string[]): Case => [
    selector,
    object("v1/Pod", `${named}spec: {nodeSelector: {${selector}}}\n`),
    expected,
  ];
  table([
    selected("topology.kubernetes.io/region: westeurope", "hosting NL microsoft 4"),
    selected("topology.kubernetes.io/zone: westeurope-2", "hosting NL microsoft 4"),
    selected("topology.kubernetes.io/zone: europe-west4-a", "hosting NL google 4"),
    selected("failure-domain.beta.kubernetes.io/zone: fr-par-2", "hosting FR scaleway 4"),
    selected("topology.kubernetes.io/region: us-west-2", "hosting US aws 4"),
    selected("topology.kubernetes.io/region: nl-ams", "hosting NL - 4"),
    // London at Alibaba, and nothing tells that it is not meant.
    selected("topology.kubernetes.io/region: eu-west-1", "hosting GB+IE - 4"),
    // Frankfurt at both.
    selected("topology.kubernetes.io/region: eu-central-1", "hosting DE aws 4"),
    // Only an interface of Linode takes this name.
    selected("topology.kubernetes.io/region: us-east-1", "hosting US aws 4"),
    selected("topology.kubernetes.io/region: cn-hangzhou", "hosting CN alibaba-cloud 4"),
    // London at one vendor, Paris at another.
    selected("topology.kubernetes.io/region: eu-west-2", "hosting FR+GB - 4"),
    selected("node.kubernetes.io/instance-type: m6i.large", "hosting customer-run aws 4"),
    selected("node.kubernetes.io/instance-type: Standard_D4s_v5", "hosting customer-run microsoft 4"),
    selected("node.kubernetes.io/instance-type: own.large", cluster),
    selected("topology.kubernetes.io/region: eu-west-1, eks.amazonaws.com/nodegroup: a", "hosting IE aws 4"),
    selected("topology.kubernetes.io/zone: rack-7", "hosting unknown(region-not-in-catalogue) - 4"),
    selected("cloud.google.com/gke-nodepool: a", "hosting customer-run google 4"),
    [
      "a name of two clouds, beside an image from the registry of one",
      object(
        "v1/Pod",
        `${named}spec:\n  nodeSelector: {topology.kubernetes.io/region: eu-west-1}\n  containers: [{image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/a}]\n`,
      ),
      ["hosting IE aws 5", "image IE aws 6"],
    ],
    [
      "a name of two clouds, beside an image from the registry of the other",
      object(
        "v1/Pod",
        `${named}spec:\n  nodeSelector: {topology.kubernetes.io/region: eu-west-1}\n  containers: [{image: registry.eu-west-1.aliyuncs.com/a/b}]\n`,
      ),
      ["hosting GB alibaba-cloud 5", "image GB alibaba-cloud 6"],
    ],
    [
      "a taint that only one vendor sets",
      object(
        "v1/Pod",
        `${named}spec:\n  tolerations:\n    - {key: eks.amazonaws.com/compute-type, value: fargate}\n`,
      ),
      ["hosting customer-run aws 6"],
    ],
    [
      "a claim on a class that one vendor's clusters come with",
      object("v1/PersistentVolumeClaim", `${named}spec: {storageClassName: managed-csi}\n`),
      ["hosting customer-run microsoft 4"],
    ],
    [
      "a redundancy that copies to the paired region",
      object(
        "storage.k8s.io/v1/StorageClass",
        `${named}provisioner: file.csi.azure.com\nparameters: {skuName: Standard_GRS}\n`,
      ),
      ["hosting customer-run microsoft 4", "replica unknown(placed-elsewhere) microsoft 1"],
    ],
    selected("disktype: ssd", cluster),
    [
      "an affinity",
      object(
        "apps/v1/Deployment",
        `${named}spec: {template: {spec: {affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [\n  {matchExpressions: [\n    {key: topology.kubernetes.io/zone, operator: In, values: [nl-ams-1,\n      pl-waw-2]}]}]}}}}}}\n`,
      ),
      ["hosting NL+PL scaleway 6"],
    ],
    [
      "where it is not to be",
      object(
        "v1/Pod",
        `${named}spec: {affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: topology.kubernetes.io/region, operator: NotIn, values: [westus]}]}]}}}}\n`,
      ),
      [cluster],
    ],
    [
      "a volume",
      object(
        "v1/PersistentVolume",
        `${named}spec:\n  csi: {driver: ebs.csi.aws.com}\n  nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: topology.kubernetes.io/zone, operator: In, values: [eu-west-1a]}]}]}}\n`,
      ),
      ["hosting IE aws 6"],
    ],
    [
      "a class of storage",
      object("storage.k8s.io/v1/StorageClass", `${named}provisioner: csi.hetzner.cloud\n`),
      ["hosting customer-run hetzner 4"],
    ],
    [
      "storage of one's own",
      object("storage.k8s.io/v1/StorageClass", `${named}provisioner: driver.longhorn.io\n`),
      [],
    ],
  ]);
});

describe("names that only one vendor has", () => {
  const service = (annotations: string) =>
    object("v1/Service", `metadata:\n  name: x\n  annotations: {${annotations}}\nspec: {}\n`);
  table([
    ["a place", service("load-balancer.hetzner.cloud/location: hil"), ["network US hetzner 5"]],
    [
      "a vendor, once however many annotations there are",
      service(
        "service.beta.kubernetes.io/aws-load-balancer-type: nlb, service.beta.kubernetes.io/aws-load-balancer-scheme: internal",
      ),
      ["network customer-run aws 5"],
    ],
    ["words about a place", service('note: "was in us-east-1"'), []],
    [
      "an ingress class",
      object("networking.k8s.io/v1/Ingress", `${named}spec: {ingressClassName: alb}\n`),
      ["network customer-run aws 4"],
    ],
    [
      "a neutral one",
      object("networking.k8s.io/v1/Ingress", `${named}spec: {ingressClassName: nginx}\n`),
      [],
    ],
    [
      "an identity",
      object(
        "v1/ServiceAccount",
        "metadata: {name: x, annotations: {eks.amazonaws.com/role-arn: arn:aws:iam::1:role/x}}\n",
      ),
      ["identity customer-run aws 3"],
    ],
  ]);
});

describe("addresses outside the cluster", () => {
  table([
    [
      "ExternalName",
      object(
        "v1/Service",
        `${named}spec: {type: ExternalName, externalName: x.westeurope.azurecontainer.io}\n`,
      ),
      ["endpoint NL microsoft 4"],
    ],
    [
      "ExternalName of nobody known",
      object("v1/Service", `${named}spec: {externalName: db.example.com}\n`),
      ["endpoint unknown(placed-elsewhere) - 4"],
    ],
    [
      "ExternalName in the cluster",
      object("v1/Service", `${named}spec: {externalName: a.b.svc.cluster.local}\n`),
      [],
    ],
    [
      "EndpointSlice",
      object(
        "discovery.k8s.io/v1/EndpointSlice",
        `${named}endpoints: [{addresses: [x.us-east-1.rds.amazonaws.com, 10.0.0.1]}]\n`,
      ),
      ["endpoint US aws 4"],
    ],
    [
      "ServiceEntry",
      object(
        "networking.istio.io/v1/ServiceEntry",
        `${named}spec: {hosts: [api.openai.com, "*.example.com"]}\n`,
      ),
      ["processing unknown(placed-elsewhere) openai 4"],
    ],
  ]);
});

describe("resources at a cloud", () => {
  const fields = (kind: string, of: string, ...expected: readonly string[]): Case => [
    kind,
    object(kind, `${named}spec: {forProvider: {${of}}}\n`),
    expected,
  ];
  const spec = (kind: string, of: string, ...expected: readonly string[]): Case => [
    `${kind} ${of}`,
    object(kind, `${named}spec: {${of}}\n`),
    expected,
  ];
  table([
    fields("s3.aws.upbound.io/v1beta1/Bucket", "region: us-east-1", "hosting US aws 4"),
    fields("s3.aws.m.upbound.io/v1beta1/Bucket", "region: eu-south-1", "hosting IT aws 4"),
    fields("rds.aws.crossplane.io/v1alpha1/DBInstance", "region: us-west-1", "hosting US aws 4"),
    fields("sqs.aws.upbound.io/v1beta1/Queue", "", "hosting unknown(provider-region-unset) aws 1"),
    fields("iam.aws.upbound.io/v1beta1/Role", "", "identity global aws 1"),
    fields("server.hcloud.crossplane.io/v1/Server", "location: hel1", "hosting FI hetzner 4"),
    fields("storage.gcp.upbound.io/v1beta1/Bucket", "location: EU", "hosting area google 4"),
    fields(
      "storage.azure.upbound.io/v1beta1/Account",
      "location: West Europe, accountReplicationType: GRS",
      "hosting NL microsoft 4",
      "replica IE microsoft 4",
    ),
    spec(
      "storage.azure.com/v1/StorageAccount",
      "location: westeurope, sku: {name: Standard_LRS}",
      "hosting NL microsoft 4",
    ),
    spec(
      "storage.azure.com/v1/StorageAccount",
      "location: westeurope, sku: {name: Standard_GRS}",
      "hosting NL microsoft 4",
      "replica IE microsoft 4",
    ),
    spec("sql.cnrm.cloud.google.com/v1beta1/SQLInstance", "region: europe-west4", "hosting NL google 4"),
    spec("bigquery.cnrm.cloud.google.com/v1beta1/BigQueryDataset", "", "hosting US google 1"),
    spec(
      "infrastructure.cluster.x-k8s.io/v1beta1/HetznerCluster",
      "controlPlaneRegions: [fsn1, hel1]",
      "hosting DE+FI hetzner 4",
    ),
    [
      "an annotation for the region",
      object(
        "s3.services.k8s.aws/v1alpha1/Bucket",
        "metadata: {name: x, annotations: {services.k8s.aws/region: us-east-2}}\nspec: {name: x}\n",
      ),
      ["hosting US aws 3"],
    ],
    [
      "schemas are no resources",
      object(
        "apiextensions.k8s.io/v1/CustomResourceDefinition",
        `${named}spec: {region: {default: us-east-1}, url: s3.us-east-1.amazonaws.com}\n`,
      ),
      [],
    ],
    [
      "a custom resource of which nothing is known: addresses only",
      object(
        "example.com/v1/Thing",
        `${named}spec: {region: us-east-1, a: [{b: "https://x.eu-west-3.amazonaws.com"}], c: "see x.us-east-1.amazonaws.com"}\n`,
      ),
      ["endpoint FR aws 4"],
    ],
  ]);

  test("a part is where what it belongs to is", async () => {
    const network = object(
      "network.azure.upbound.io/v1beta1/VirtualNetwork",
      "metadata: {name: net}\nspec: {forProvider: {location: Sweden Central}}\n",
    );
    const subnet = object(
      "network.azure.upbound.io/v1beta1/Subnet",
      "metadata: {name: sub}\nspec: {forProvider: {virtualNetworkNameRef: {name: net}}}\n",
    );
    expect(await ties(`${network}---\n${subnet}`, "Subnet/sub")).toEqual(["network SE microsoft 4"]);
  });

  test("parts that refer to each other in a circle", async () => {
    const part = (name: string, other: string) =>
      object("network.azure.com/v1/Thing", `metadata: {name: ${name}}\nspec: {owner: {name: ${other}}}\n`);
    expect(await ties(`${part("a", "b")}---\n${part("b", "a")}`)).toHaveLength(2);
  });

  test("the provider's own address beats the region", async () => {
    const config = object(
      "aws.upbound.io/v1beta1/ProviderConfig",
      'metadata: {name: local}\nspec: {endpoint: {url: {static: "http://localstack:4566"}}}\n',
    );
    const bucket = object(
      "s3.aws.upbound.io/v1beta1/Bucket",
      "metadata: {name: b}\nspec: {forProvider: {region: us-east-1}, providerConfigRef: {name: local}}\n",
    );
    expect(await ties(`${config}---\n${bucket}`)).toEqual(["hosting customer-run - 4"]);
  });

  test("a Composition fixes what no patch fills in", async () => {
    const resource = (patches: string) =>
      `    - base: {apiVersion: s3.aws.upbound.io/v1beta1, kind: Bucket, spec: {forProvider: {region: us-west-2}}}\n${patches}`;
    const text = object(
      "apiextensions.crossplane.io/v1/Composition",
      `${named}spec:\n  patchSets: [{name: common, patches: [{toFieldPath: spec.forProvider.region}]}]\n  resources:\n${resource("")}${resource("      patches: [{toFieldPath: spec.forProvider.region}]\n")}${resource("      patches: [{type: PatchSet, patchSetName: common}]\n")}`,
    );
    expect(await ties(text)).toEqual(["hosting US aws 7"]);
  });
});

describe("stores, backups and clusters of operators", () => {
  const location = (config: string) =>
    object("velero.io/v1/BackupStorageLocation", `${named}spec:\n  provider: aws\n  config: {${config}}\n`);
  table([
    ["a region", location("region: us-west-2"), ["backup US aws 6"]],
    [
      "an endpoint of another beats it",
      location('region: us-west-2, s3Url: "https://s3.nl-ams.scw.cloud"'),
      ["backup NL scaleway 6"],
    ],
    [
      "an endpoint in the cluster too",
      location('region: minio, s3Url: "http://minio.velero:9000"'),
      ["backup customer-run - 6"],
    ],
    [
      "an endpoint of nobody known",
      location('region: us-east-1, s3Url: "https://s3.example.nl"'),
      ["backup unknown(placed-elsewhere) - 6"],
    ],
    ["an endpoint to be filled in", location('s3Url: "${S3_URL}"'), ["backup unknown(placeholder) - 6"]],
    ["nothing", location(""), ["backup unknown(placed-elsewhere) aws 1"]],
    [
      "a secret store",
      object(
        "external-secrets.io/v1/ClusterSecretStore",
        `${named}spec: {provider: {aws: {region: eu-central-1}}}\n`,
      ),
      ["key DE aws 4"],
    ],
    [
      "a vault of one's own",
      object(
        "external-secrets.io/v1/SecretStore",
        `${named}spec: {provider: {vault: {server: "http://vault.vault:8200"}}}\n`,
      ),
      ["key customer-run - 4"],
    ],
    [
      "the cluster that is deployed to",
      object(
        "argoproj.io/v1alpha1/Application",
        `${named}spec:\n  source: {repoURL: "https://github.com/x/y"}\n  destination: {server: "https://A.gr7.us-east-1.eks.amazonaws.com"}\n`,
      ),
      ["hosting US aws 6", "source unknown(placed-elsewhere) github 5"],
    ],
    [
      "the same cluster",
      object(
        "argoproj.io/v1alpha1/Application",
        `${named}spec: {destination: {server: "https://kubernetes.default.svc"}}\n`,
      ),
      [],
    ],
    [
      "a database's backup",
      object(
        "postgresql.cnpg.io/v1/Cluster",
        `${named}spec: {backup: {barmanObjectStore: {destinationPath: "s3://b/", endpointURL: "https://s3.us-east-2.amazonaws.com"}}}\n`,
      ),
      ["backup US aws 4"],
    ],
    [
      "a key of SOPS",
      object("v1/ConfigMap", `${named}sops:\n  kms:\n    - arn: arn:aws:kms:us-east-1:1:key/1\n`),
      ["key US aws 6"],
    ],
    [
      "Datadog, which is in the US when nothing is said",
      object("datadoghq.com/v2alpha1/DatadogAgent", `${named}spec: {}\n`),
      ["log US datadog 1"],
    ],
  ]);
});
