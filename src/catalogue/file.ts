/**
 * The compiled catalogue as a file: JSON with the alternatives and each provider on a line of their own, so that
 * what a scan does not use is not parsed. Parsing all of it takes three times as long, which every start would
 * notice.
 */
import type { CatalogueData, ProviderEntry } from "./types.ts";

export function formatCatalogue({ providers, alternatives = {}, ...rest }: CatalogueData): string {
  const head = JSON.stringify(rest).slice(0, -1);
  const lines = Object.entries(providers).map(
    ([id, provider]) => `${JSON.stringify(id)}:${JSON.stringify(provider)}`,
  );
  return `${head},\n"alternatives":${JSON.stringify(alternatives)},\n"providers":{\n${lines.join(",\n")}\n}}\n`;
}

export function parseCatalogue(text: string): CatalogueData {
  const [head = "", alternatives = "", , ...lines] = text.trimEnd().split("\n");
  const data = JSON.parse(`${head.slice(0, -1)}}`);
  const providers: Record<string, ProviderEntry> = {};
  for (const line of lines.slice(0, -1)) {
    const [id, json] = keyAndValue(line);
    readWhenUsed(providers, id, json);
  }
  readWhenUsed(data, ...keyAndValue(alternatives));
  data.providers = providers;
  // Every fault of the data was found when it was compiled, so that it is as the type says.
  return data as CatalogueData;
}

/** `"id":{…},` of which the value stays a text. */
function keyAndValue(line: string): readonly [string, string] {
  const colon = line.indexOf(":");
  return [JSON.parse(line.slice(0, colon)), line.slice(colon + 1).replace(/,$/, "")];
}

/** The way to read it goes along when the property is copied, and reads only once. */
function readWhenUsed(record: object, id: string, text: string): void {
  let value: unknown;
  Object.defineProperty(record, id, {
    enumerable: true,
    configurable: true,
    get: () => {
      value ??= JSON.parse(text);
      return value;
    },
  });
}
