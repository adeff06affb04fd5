/**
 * `data "terraform_remote_state"`: what is in it is known only when Terraform runs, but where it is kept is stated, as
 * a backend states it. https://developer.hashicorp.com/terraform/language/state/remote-state-data
 */
import type { Exposure, Resource, UnknownReason, Value } from "../model/index.ts";
import { exposeBackend, ofUnknownState } from "./backends.ts";
import type { Parties } from "./parties.ts";
import type { Session } from "./session.ts";

export function isRemoteState({ kind, type }: Resource): boolean {
  return kind === "data" && type === "terraform_remote_state";
}

export function exposeRemoteState(
  session: Session,
  parties: Parties,
  resource: Resource,
): readonly Exposure[] {
  const backend = resource.configuration.attribute("backend");
  const names = namesIn(backend);
  if (names === null) return [ofUnknownState(resource, reasonOf(backend, resource))];
  const [settings] = resource.configuration.blocks("config");
  const configuration = settings?.configuration ?? nothingIn(resource);
  return names.flatMap((type) =>
    exposeBackend(session, parties, { ...resource, type, configuration }).map((exposure): Exposure => {
      return { ...exposure, resource };
    }),
  );
}

/** Of several possible backends each is a place where the state may be. */
function namesIn(backend: Value | null): readonly string[] | null {
  if (backend?.kind === "string") return [backend.value];
  if (backend?.kind !== "one-of") return null;
  const names = backend.candidates.flatMap((each) => (each.kind === "string" ? [each.value] : []));
  return names.length === backend.candidates.length ? names : null;
}

function reasonOf(backend: Value | null, { span, address }: Resource): UnknownReason {
  if (backend?.kind === "unknown") return backend.reason;
  return { code: "placed-elsewhere", subject: address, span };
}

function nothingIn({ span }: Resource): Resource["configuration"] {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
}
