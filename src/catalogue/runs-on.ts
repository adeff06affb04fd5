/** Whose cloud a service is run on, by what the code calls that cloud. */
import type { RunsOn } from "./types.ts";

/** The party that a region's name or the value of an attribute names; null when it names none. */
export function cloudNamed({ clouds = {} }: RunsOn, text: string): string | null {
  const written = text.trim().toLowerCase();
  let best: { readonly name: string; readonly party: string } | null = null;
  for (const [name, party] of Object.entries(clouds)) {
    if (startsWithName(written, name.toLowerCase()) && name.length > (best?.name.length ?? 0)) {
      best = { name, party };
    }
  }
  return best?.party ?? null;
}

/** `aws` is the name in `aws`, `aws-eu-west-1` and `AWS/EU_WEST_1`, and not in `awsome-1`. */
function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[a-z0-9]/.test(text.slice(name.length));
}
