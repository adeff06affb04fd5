/** The region in an identifier that a cloud made: the text itself says where the thing is. */
import { type Region, regionOf } from "./regions.ts";
import type { CatalogueData, ProviderEntry } from "./types.ts";

/** Longer identifiers exist nowhere. */
const longest = 2048;

/**
 * The region of an ARN, a self link, a resource id, an OCID or an id such as `fr-par/11111111-…`; null when the
 * text names none, as an ARN of an S3 bucket does not.
 */
export function regionOfIdentifier(
  catalogue: CatalogueData,
  provider: ProviderEntry,
  identifier: string,
): Region | null {
  const text = identifier.trim();
  if (text === "" || text.length > longest) return null;
  for (const part of partsWithRegion(text)) {
    const region = regionOf(catalogue, provider, part);
    if (region !== null) return region;
  }
  return null;
}

function partsWithRegion(text: string): readonly string[] {
  const [, ofProfile, ofModel] = geographyOfModel.exec(text) ?? [];
  return [ofProfile ?? ofModel ?? "", ...partsOfPlainIdentifier(text)];
}

/**
 * The ARN of a profile, or the id of a model or guardrail, that begins with a geography: requests run in any region
 * of it, wherever it was called. https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
const geographyOfModel =
  /^arn:[^:]*:bedrock:[^/]*-profile\/([a-z]+(?:-[a-z]+)?\.)|^([a-z]+(?:-[a-z]+)?\.)(?=(?:ai21|amazon|anthropic|cohere|deepseek|guardrail|luma|meta|mistral|openai|qwen|stability|twelvelabs|writer)\.)/;

function partsOfPlainIdentifier(text: string): readonly string[] {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
  if (/^arn:/i.test(text)) return [text.split(":")[3] ?? ""];
  // https://docs.oracle.com/en-us/iaas/Content/General/Concepts/identifiers.htm
  if (/^ocid1\./i.test(text)) return [text.split(".")[3] ?? ""];
  // https://kubernetes.io/docs/concepts/storage/volumes/#awselasticblockstore
  if (/^aws:\/\//i.test(text)) return [text.split("/")[2] ?? ""];
  // https://cloud.google.com/apis/design/resource_names and Azure's ids of things that belong to a location.
  const collection = /(?:^|\/)(?:locations|regions|zones)\/([^/]+)/i.exec(text)?.[1];
  if (collection !== undefined) return [collection];
  // `name@region` is how ids with a region are imported in version 6 of the AWS provider.
  const [, behindAt] = /^[^@]+@([a-z0-9-]+)$/.exec(text) ?? [];
  const [first = "", ...rest] = text.split("/");
  return [behindAt ?? "", rest.length > 0 ? first : ""];
}
