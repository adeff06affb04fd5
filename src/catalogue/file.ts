/**
 * The compiled catalogue as a file: JSON with one provider on a line, so that what a scan does not use is not
 * parsed. Parsing all of it takes three times as long, which every start would notice.
 */
import type { CatalogueData, ProviderEntry } from "./types.ts";

export function formatCatalogue({ providers, ...rest }: CatalogueData): string {
  const head = JSON.stringify(rest).slice(0, -1);
  const lines = Object.entries(providers).map(
    ([id, provider]) => `${JSON.stringify(id)}:${JSON.stringify(provider)}`,
  );
  return `${head},"providers":{\n${lines.join(",\n")}\n}}\n`;
}

export function parseCatalogue(text: string): CatalogueData {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const rest = JSON.parse(`${head}}}`);
  const providers: Record<string, ProviderEntry> = {};
  for (const line of lines.slice(0, -1)) {
    const colon = line.indexOf(":");
    readWhenUsed(providers, JSON.parse(line.slice(0, colon)), line.slice(colon + 1).replace(/,$/, ""));
  }
  // Every fault of the data was found when it was compiled, so that it is as the type says.
  return { ...rest, providers } as CatalogueData;
}

function readWhenUsed(providers: Record<string, ProviderEntry>, id: string, text: string): void {
  Object.defineProperty(providers, id, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = JSON.parse(text) as ProviderEntry;
      Object.defineProperty(providers, id, { enumerable: true, value });
      return value;
    },
  });
}
