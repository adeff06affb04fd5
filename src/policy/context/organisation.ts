import { type Organisation, type OrganisationKind, organisationKinds } from "../../model/index.ts";
import { keyAt } from "../../yaml/index.ts";
import type { Reading } from "./reading.ts";
import { object, text } from "./shapes.ts";

export const schema = object({
  name: text,
  kind: {
    enum: organisationKinds,
    description:
      "What belongs to the Rijksdienst is bound by the policy; a zbo takes measures on the footing of it; others are advised to follow it.",
  },
  ministry: text,
});

interface Written {
  readonly name?: string;
  readonly kind?: OrganisationKind;
  readonly ministry?: string;
}

export function read({ data, tree }: Reading, base: Organisation | null): Organisation | null {
  const written = data.organisation as Written | undefined;
  if (written === undefined) return base;
  return {
    name: written.name ?? base?.name ?? null,
    kind: written.kind ?? base?.kind ?? null,
    ministry: written.ministry ?? base?.ministry ?? null,
    span: keyAt(tree, "/organisation") ?? tree,
  };
}
