/** What the entries make, as resources: each entry is a unit. */
import { createHash } from "node:crypto";
import type { FileStore } from "../../discover/index.ts";
import type { Configuration, Resource, Unit } from "../../model/index.ts";
import type { YamlScalar } from "../../yaml/index.ts";
import { releasesOfKustomization } from "../helm/releases.ts";
import { addressOf, resourceOf } from "../object.ts";
import type { Entry } from "./index.ts";

export function resourcesOf(
  files: FileStore,
  { folder, objects, remote, charting }: Entry,
  within: string,
  belongsToNoNamespace: (type: string) => boolean,
): readonly Resource[] {
  const part = within === folder ? {} : { within };
  const unit: Unit = { kind: "kustomize", path: folder, variant: null, ...part };
  const counts = new Map<string, number>();
  const counted = (name: string): string => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
  return [
    ...objects.map((built) => {
      const address = counted(`${built.apiVersion}\0${addressOf(built, belongsToNoNamespace)}`);
      return resourceOf(built, unit, address.slice(address.indexOf("\0") + 1));
    }),
    ...charting.flatMap((one) => releasesOfKustomization(files, one.folder, one.node, unit)),
    ...remote.map((named) => remoteBase(named, unit, counted(named.text))),
  ];
}

const none: readonly string[] = [];

const empty = (span: YamlScalar): Configuration => {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
};

/** Like a module of Terraform whose source is not there: what it brings cannot be seen. */
function remoteBase(named: YamlScalar, unit: Unit, address: string): Resource {
  const identity = JSON.stringify([unit.kind, unit.path, unit.variant, "kustomization", address]);
  return {
    id: createHash("sha256").update(identity).digest("hex").slice(0, 16),
    unit,
    kind: "module",
    address,
    type: "kustomization",
    source: "kubernetes",
    presence: "certain",
    span: named,
    provider: null,
    configuration: empty(named),
    references: () => none,
    missing: { code: "module-not-fetched", subject: named.text, span: named },
    calls: [],
  };
}
