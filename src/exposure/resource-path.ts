/** Texts that name a resource by its kind and its own name, and say nothing of where it is. */

export interface NamedResource {
  /** As types end: `dataset`, `bucket`, `storage_account`. */
  readonly kind: string;
  readonly name: string;
  /** Of Google Cloud, where the text says it. */
  readonly project: string | null;
}

/** Longer texts are no names. */
const longest = 1000;

/** Null for what is no such text, and for one that says the place itself. */
export function readResourcePath(text: string): NamedResource | null {
  if (text.length > longest) return null;
  const bucket = bucketForms.exec(text)?.[1];
  if (bucket !== undefined) return { kind: "bucket", name: bucket, project: null };
  const parts = text.split("/");
  const name = parts.at(-1);
  const collection = parts.at(-2);
  if (parts.length < 4 || !name || !collection?.endsWith("s") || parts.includes("locations")) return null;
  const project = parts[parts.indexOf("projects") + 1];
  return {
    kind: snakeCase(collection.slice(0, -1)),
    name,
    project: parts.includes("projects") && project !== undefined ? project : null,
  };
}

/**
 * Buckets have names of their own in the whole world: `arn:aws:s3:::logs`, as of
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html, and
 * `storage.googleapis.com/logs`, as of https://cloud.google.com/logging/docs/export/configure_export_v2
 */
const bucketForms =
  /^(?:arn:aws[a-z-]*:s3:::|s3:\/\/|gs:\/\/|storage\.googleapis\.com\/)([a-z0-9][a-z0-9._-]*)(?:\/.*)?$/;

/** `storageAccounts` of Azure is a `storage_account` in Terraform. */
function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
