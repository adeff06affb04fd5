/** A plan of this many resources, as `terraform show -json` writes it, half of them in a module. */
export function plan(size) {
  const resource = (module, n) => ({
    address: `${module}aws_s3_bucket.b[${n}]`,
    mode: "managed",
    type: "aws_s3_bucket",
    name: "b",
    index: n,
    provider_name: "registry.terraform.io/hashicorp/aws",
    schema_version: 0,
    values: { bucket: `bucket-${n}`, force_destroy: false, tags: { Name: `bucket ${n}`, Owner: "team" } },
    sensitive_values: { tags: {}, tags_all: {} },
  });
  const change = ({ values, address, ...rest }, module) => ({
    address,
    ...(module === "" ? {} : { module_address: module }),
    mode: rest.mode,
    type: rest.type,
    name: rest.name,
    index: rest.index,
    provider_name: rest.provider_name,
    change: {
      actions: ["create"],
      before: null,
      after: values,
      after_unknown: { arn: true, id: true, region: true, tags: {}, tags_all: true },
      before_sensitive: false,
      after_sensitive: { tags: {}, tags_all: {} },
    },
  });
  const half = Array.from({ length: size / 2 }, (_, n) => n);
  const inRoot = half.map((n) => resource("", n));
  const inModule = half.map((n) => resource("module.m.", n));
  const bucket = {
    address: "aws_s3_bucket.b",
    mode: "managed",
    type: "aws_s3_bucket",
    name: "b",
    expressions: { bucket: { references: ["count.index"] } },
    schema_version: 0,
    count_expression: { constant_value: size / 2 },
  };
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {
      root_module: {
        resources: inRoot,
        child_modules: [{ address: "module.m", resources: inModule }],
      },
    },
    resource_changes: [
      ...inRoot.map((one) => change(one, "")),
      ...inModule.map((one) => change(one, "module.m")),
    ],
    configuration: {
      provider_config: {
        aws: {
          name: "aws",
          full_name: "registry.terraform.io/hashicorp/aws",
          expressions: { region: { constant_value: "eu-central-1" } },
        },
      },
      root_module: {
        resources: [{ ...bucket, provider_config_key: "aws" }],
        module_calls: {
          m: { source: "./m", module: { resources: [{ ...bucket, provider_config_key: "aws" }] } },
        },
      },
    },
  });
}
