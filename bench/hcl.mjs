/**
 * How fast our HCL parser reads, against HashiCorp's in the same run: on made-up Terraform of ordinary shape, and on
 * the `.tf` files under the folders that are given. At least 10 MB/s on one core is the aim.
 *
 *     node bench/hcl.mjs [folder...]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@cdktf/hcl2json";
import { loadSource } from "../scripts/load-source.mjs";

const aim = 10;
const { parseHcl } = await loadSource("src/terraform/hcl/index.ts");

/** One root module of a service: what such files hold, in about the amounts in which they hold it. */
function ordinaryFile(number) {
  const block = (name) => `
# The ${name} of the service, see the design for why there are two.
resource "aws_s3_bucket" "${name}" {
  bucket        = "\${var.organisation}-${name}-\${local.environment}"
  force_destroy = false

  tags = merge(local.tags, {
    Name        = "${name}"
    Environment = local.environment
  })
}

resource "aws_instance" "${name}" {
  count = var.create_${name} ? length(var.availability_zones) : 0

  ami                    = data.aws_ami.ubuntu.id
  instance_type          = lookup(var.instance_types, "${name}", "t3.micro")
  subnet_id              = element(module.network.private_subnet_ids, count.index)
  vpc_security_group_ids = [aws_security_group.${name}.id, module.network.default_security_group_id]

  root_block_device {
    encrypted   = true
    volume_size = 20
    kms_key_id  = aws_kms_key.disks[0].arn
  }

  user_data = <<-EOT
    #!/bin/bash
    set -eu
    echo "starting ${name} in \${var.region}"
    systemctl enable --now ${name}.service
  EOT

  lifecycle {
    ignore_changes = [ami, user_data]
  }
}

variable "create_${name}" {
  description = "Whether to create the ${name} instances; one per availability zone."
  type        = bool
  default     = true
}

output "${name}_addresses" {
  value = [for instance in aws_instance.${name} : instance.private_ip if instance.private_ip != ""]
}
`;
  const names = ["web", "worker", "queue", "cache", "search", "reports"];
  return names.map((name) => block(`${name}_${number}`)).join("");
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tf"))
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), "utf8"));
}

const megabytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** The best of several rounds: the machine does other things too. */
async function speed(texts, rounds, read) {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const from = process.hrtime.bigint();
    for (const text of texts) await read(text);
    const seconds = Number(process.hrtime.bigint() - from) / 1e9;
    best = Math.max(best, megabytes(texts) / seconds);
  }
  return best;
}

/** For HashiCorp's parser about half a megabyte is enough: it needs seconds for one. */
function sample(texts) {
  const chosen = [];
  const step = Math.max(1, Math.floor(megabytes(texts) * 2));
  for (let index = 0; index < texts.length; index += step) chosen.push(texts[index]);
  return chosen;
}

async function measure(name, texts) {
  const ours = await speed(texts, 12, (text) => parseHcl({ path: "main.tf", text }));
  const theirs = await speed(sample(texts), 2, (text) => parse("main.tf", text).catch(() => null));
  console.log(
    `hcl: ${name}: ${texts.length} files, ${megabytes(texts).toFixed(1)} MB, ours ${ours.toFixed(1)} MB/s, ` +
      `hcl2json ${theirs.toFixed(2)} MB/s, ratio ${(ours / theirs).toFixed(0)} (aim: at least ${aim} MB/s)`,
  );
}

await measure(
  "made up",
  Array.from({ length: 500 }, (_, number) => ordinaryFile(number)),
);
for (const folder of process.argv.slice(2)) await measure(folder, filesUnder(folder));
// The WebAssembly keeps the process alive.
process.exit();
