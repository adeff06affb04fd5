/** Images among the values of a chart: in one text, or in parts of which the registry decides. */
import type { MapValue, StringValue, Value } from "../../model/index.ts";
import type { Block } from "./values.ts";

/**
 * The registry that a chart uses for all its images, whatever each says of its own:
 * https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_images.tpl
 */
export function registryForAll(values: Value): StringValue | null {
  const global = values.kind === "map" ? values.entries.get("global") : undefined;
  if (global?.kind !== "map") return null;
  const image = global.entries.get("image");
  return (
    textIn(global, ["imageRegistry", "image_registry", "dockerRegistry", "registry"]) ??
    (image?.kind === "map" ? textIn(image, ["registry"]) : null)
  );
}

/** Every image as a text, at the line of the part that decides where it comes from. */
export function imagesIn({ value, under }: Block, everywhere: StringValue | null): readonly StringValue[] {
  const parts = imageInParts(value, under.at(-1) ?? "", everywhere);
  const plain = [...value.entries].flatMap(([key, one]): readonly StringValue[] => {
    if (one.kind !== "string") return [];
    if (isImageKey(key)) return isImage(one.value) ? [one] : [];
    if (under.some((name) => /^images$/i.test(name)) && parts.length === 0)
      return isImage(one.value) && /\/|:/.test(one.value) ? [one] : [];
    const alone = parts.length === 0 && isRegistryKey(key) && isRegistry(one.value);
    return alone ? [{ ...one, value: `${withoutSlash(one.value)}/any` }] : [];
  });
  return [...parts, ...plain];
}

function imageInParts(value: MapValue, key: string, everywhere: StringValue | null): readonly StringValue[] {
  const repository = textIn(value, ["repository", "imageName"]) ?? nameBesideRegistry(value);
  if (repository === null || !isImage(repository.value)) return [];
  const registry = textIn(value, ["registry", "imageRegistry", "hub"]);
  const isOne =
    registry !== null ||
    isImageKey(key) ||
    ["tag", "digest", "pullPolicy", "imagePullPolicy"].some((name) => value.entries.has(name));
  if (!isOne) return [];
  const decides = everywhere ?? registry;
  if (decides === null) return [repository];
  return [{ ...decides, value: `${withoutSlash(decides.value)}/${repository.value}` }];
}

/** Some charts call it `name` or `image`, which without a registry beside it can be anything. */
function nameBesideRegistry(value: MapValue): StringValue | null {
  return value.entries.has("registry") || value.entries.has("hub") ? textIn(value, ["name", "image"]) : null;
}

function textIn({ entries }: MapValue, names: readonly string[]): StringValue | null {
  for (const name of names) {
    const value = entries.get(name);
    if (value?.kind === "string" && value.value.trim() !== "") return value;
  }
  return null;
}

/** A key whose text was looked at as an image already. */
export function isPartOfImage(key: string): boolean {
  return isImageKey(key) || isRegistryKey(key);
}

function isImageKey(key: string): boolean {
  return /(?:^|[a-z0-9_-])image$/i.test(key);
}

function isRegistryKey(key: string): boolean {
  return /^(?:image|container|docker)?_?registry$|^hub$/i.test(key);
}

/** A name of an image, not a website, a sentence or a file. */
function isImage(text: string): boolean {
  return (
    text.length <= 500 &&
    !/\s|:\/\//.test(text) &&
    /^[\w$%<@{[-]/.test(text) &&
    !/\.(?:png|jpe?g|svg|gif|ico|webp|iso|qcow2)$/i.test(text)
  );
}

function isRegistry(text: string): boolean {
  return /^[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(text) && /[.:]/.test(text.split("/")[0] ?? "");
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, "");
}
