/**
 * One kustomization and all that it refers to, in the order that kustomize has:
 * https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/target/kusttarget.go
 */
import type { FileStore } from "../../discover/index.ts";
import type { Notification, Span } from "../../model/index.ts";
import { valueAt, type YamlScalar } from "../../yaml/index.ts";
import { unreadValues } from "../handed-values.ts";
import { mostObjects, readManifests } from "../manifests.ts";
import { type Built, builtFrom } from "./built.ts";
import {
  about,
  type Kustomization,
  kustomizationIn,
  readKustomization,
  scalarsAt,
  tellWhatIsNotFollowed,
} from "./definition.ts";
import { generate } from "./generators.ts";
import { applyImages } from "./images.ts";
import { applyMergePatches, applyPatches } from "./patches.ts";
import { isRemote } from "./remote.ts";
import { applyReplacements } from "./replacements.ts";
import { resolved, type Session, sessionOf } from "./session.ts";
import { setAnnotations, setLabels, setNames, setNamespace } from "./transform.ts";

export interface Building {
  readonly files: FileStore;
  readonly tell: (notification: Notification) => void;
  readonly reached: Set<string>;
  /** Folders of kustomizations that another one refers to. */
  readonly included: Set<string>;
  readonly known: Map<string, Product>;
  readonly budget: { objects: number };
}

export interface Product {
  readonly objects: readonly Built[];
  /** Bases that lie elsewhere: nothing of them can be seen. */
  readonly remote: readonly YamlScalar[];
  /** Kustomizations that bring charts of Helm. */
  readonly charting: readonly Kustomization[];
}

const nothing: Product = { objects: [], remote: [], charting: [] };
/** A base of a base of a base: real ones have four or five. */
const deepest = 50;

/** What the kustomization in a folder makes. `above`: the folders that led here. */
export function build(building: Building, folder: string, above: readonly string[]): Product {
  const known = building.known.get(folder);
  if (known !== undefined) return known;
  const path = kustomizationIn(building.files, folder);
  const kustomization = path === null ? null : readKustomization(building.files, path, building.tell);
  const product = kustomization === null ? nothing : make(building, kustomization, nothing, above);
  building.known.set(folder, product);
  return product;
}

function make(
  building: Building,
  kustomization: Kustomization,
  before: Product,
  above: readonly string[],
): Product {
  const { node, folder } = kustomization;
  tellWhatIsNotFollowed(kustomization, building.tell);
  const session = sessionOf(building, kustomization.component && above.length === 0);
  const trail = [...above, folder];
  const remote = [...before.remote];
  const charting = [...before.charting, ...(valueAt(node, "helmCharts") === null ? [] : [kustomization])];
  let objects: readonly Built[] = [...before.objects];
  for (const named of [...scalarsAt(node, "resources"), ...scalarsAt(node, "bases")]) {
    const found = resource(building, session, folder, named, trail);
    objects = [...objects, ...found.objects];
    remote.push(...found.remote);
    charting.push(...found.charting);
  }
  objects = generate(session, kustomization, objects);
  for (const named of scalarsAt(node, "components")) {
    const made = component(building, folder, named, { objects, remote, charting }, trail);
    objects = made.objects;
    remote.splice(0, remote.length, ...made.remote);
    charting.splice(0, charting.length, ...made.charting);
  }
  return { objects: transformed(session, kustomization, objects), remote, charting };
}

function transformed(
  session: Session,
  kustomization: Kustomization,
  objects: readonly Built[],
): readonly Built[] {
  const { node } = kustomization;
  const steps: readonly ((now: readonly Built[]) => readonly Built[])[] = [
    (now) => applyMergePatches(session, kustomization, now),
    (now) => applyPatches(session, kustomization, "patches", now),
    (now) => setNamespace(node, now),
    (now) => setNames(node, now),
    (now) => setLabels(node, now),
    (now) => setAnnotations(node, now),
    (now) => applyPatches(session, kustomization, "patchesJson6902", now),
    (now) => applyImages(node, now),
    (now) => applyReplacements(session, kustomization, now),
  ];
  return steps.reduce((now, step) => step(now), objects);
}

/** A file with manifests, a folder with a kustomization, or something that lies elsewhere. */
function resource(
  building: Building,
  session: Session,
  folder: string,
  named: YamlScalar,
  trail: readonly string[],
): Product {
  const path = resolved(folder, named.text);
  const isFolder = path !== null && building.files.list(path) !== null;
  if (isFolder) return subfolder(building, named, path, trail, () => build(building, path, trail));
  const local = path !== null && building.files.start(path) !== null;
  if (!local && isRemote(named.text)) return { objects: [], remote: [named], charting: [] };
  const file = session.file(folder, named);
  if (file === null) return nothing;
  const { manifests, notifications } = readManifests(file);
  const unread = manifests.flatMap(unreadValues);
  for (const notification of [...notifications, ...unread]) building.tell(notification);
  return within(building, named, { objects: manifests.map(builtFrom), remote: [], charting: [] });
}

/** A component works on what is there already, so it is made anew for each that names it. */
function component(
  building: Building,
  folder: string,
  named: YamlScalar,
  before: Product,
  trail: readonly string[],
): Product {
  const path = resolved(folder, named.text);
  const there = path === null ? null : kustomizationIn(building.files, path);
  if (path === null || there === null) {
    if (isRemote(named.text)) return { ...before, remote: [...before.remote, named] };
    building.tell(about(named, "error", `${named.text} holds no kustomization`));
    return before;
  }
  const made = subfolder(building, named, path, trail, () => {
    const kustomization = readKustomization(building.files, there, building.tell);
    return kustomization === null ? before : make(building, kustomization, before, trail);
  });
  return made === nothing ? before : made;
}

function subfolder(
  building: Building,
  named: Span,
  path: string,
  trail: readonly string[],
  product: () => Product,
): Product {
  if (trail.includes(path)) {
    const round = [...trail.slice(trail.indexOf(path)), path].join(" → ");
    building.tell(about(named, "error", `these kustomizations refer to each other in a circle: ${round}`));
    return nothing;
  }
  if (trail.length >= deepest) {
    building.tell(
      about(named, "error", `kustomizations that refer to each other more than ${deepest} deep are not read`),
    );
    return nothing;
  }
  building.included.add(path);
  if (kustomizationIn(building.files, path) === null) {
    building.tell(about(named, "error", "this folder holds no kustomization"));
    return nothing;
  }
  return within(building, named, product());
}

/** Bases that include bases twice over grow without end. */
function within(building: Building, named: Span, product: Product): Product {
  building.budget.objects -= product.objects.length;
  if (building.budget.objects >= 0) return product;
  building.tell(
    about(named, "error", `the kustomizations hold more than ${mostObjects} objects; the rest was not read`),
  );
  return nothing;
}
