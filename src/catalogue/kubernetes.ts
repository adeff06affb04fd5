/** What the catalogue says of Kubernetes objects: by kind, annotation, label, driver, class, host and image. */
import { providerOfHost } from "./hosts.ts";
import { type Region, regionInHost, regionOf } from "./regions.ts";
import type {
  AnnotationEntry,
  CatalogueData,
  FlagEntry,
  HostEntry,
  KindEntry,
  KubernetesEntry,
  LabelEntry,
  ObjectTie,
  OutputEntry,
  ProviderEntry,
} from "./types.ts";

/** An entry with the family whose file it stands in: that file names the source. */
export interface OfFamily<T> {
  readonly entry: T;
  readonly family: KubernetesEntry;
}

interface Pattern<T> {
  readonly expression: RegExp;
  /** Text of its own: the pattern with the most of it is the most exact. */
  readonly weight: number;
  readonly found: T;
}

interface Index {
  readonly kinds: readonly Pattern<OfFamily<KindEntry>>[];
  readonly ofType: Map<string, OfFamily<KindEntry> | null>;
  readonly annotations: readonly Pattern<OfFamily<AnnotationEntry>>[];
  readonly labels: readonly Pattern<OfFamily<LabelEntry>>[];
  readonly drivers: readonly Pattern<OfFamily<string>>[];
  readonly classes: readonly Pattern<OfFamily<string>>[];
  readonly variables: ReadonlyMap<string, OfFamily<string>>;
  readonly hosts: readonly Pattern<OfFamily<HostEntry>>[];
  readonly labelProviders: readonly ProviderEntry[];
  readonly labelProvidersElse: readonly ProviderEntry[];
  readonly storageClasses: ReadonlyMap<string, OfFamily<string>>;
  readonly everywhere: readonly OfFamily<ObjectTie>[];
}

const indexes = new WeakMap<CatalogueData, Index>();

function indexOf(catalogue: CatalogueData): Index {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const families = Object.values(catalogue.kubernetes);
  const patterns = <T>(list: (family: KubernetesEntry) => readonly (readonly [string, T])[]) =>
    families
      .flatMap((family) =>
        list(family).map(([text, entry]): Pattern<OfFamily<T>> => {
          return {
            expression: expressionOf(text),
            weight: weightOf(text),
            found: { entry, family },
          };
        }),
      )
      .sort((left, right) => right.weight - left.weight);
  const keyed = <T extends { readonly keys: readonly string[] }>(entries: readonly T[] | undefined) =>
    (entries ?? []).flatMap((entry) => entry.keys.map((key): readonly [string, T] => [key, entry]));
  const providers = (list: (family: KubernetesEntry) => readonly string[] | undefined) =>
    families.flatMap((family) => (list(family) ?? []).flatMap((id) => provider(catalogue, id) ?? []));
  const index: Index = {
    kinds: patterns(({ kinds }) =>
      (kinds ?? []).flatMap((entry) => entry.kinds.map((kind): [string, KindEntry] => [kind, entry])),
    ),
    ofType: new Map(),
    annotations: patterns(({ annotations }) => keyed(annotations)),
    labels: patterns(({ labels }) => keyed(labels)),
    drivers: patterns(({ drivers }) => Object.entries(drivers ?? {})),
    classes: patterns(({ classes }) => Object.entries(classes ?? {})),
    variables: named(families, ({ variables }) => variables),
    storageClasses: named(families, ({ storageClasses }) => storageClasses),
    hosts: patterns(({ hosts }) =>
      (hosts ?? []).flatMap((entry) => entry.hosts.map((host): [string, HostEntry] => [host, entry])),
    ),
    everywhere: families.flatMap((family) =>
      (family.everywhere ?? []).map((entry): OfFamily<ObjectTie> => ({ entry, family })),
    ),
    labelProviders: providers(({ labelProviders }) => labelProviders),
    labelProvidersElse: providers(({ labelProvidersElse }) => labelProvidersElse),
  };
  indexes.set(catalogue, index);
  return index;
}

/** Exact names; of a name in two families the last one counts. */
function named(
  families: readonly KubernetesEntry[],
  list: (family: KubernetesEntry) => Readonly<Record<string, string>> | undefined,
): ReadonlyMap<string, OfFamily<string>> {
  return new Map(
    families.flatMap((family) =>
      Object.entries(list(family) ?? {}).map(([name, entry]) => [name, { entry, family }] as const),
    ),
  );
}

function expressionOf(text: string): RegExp {
  const body = text
    .split(/(\*|\{region\})/)
    .map((part) => {
      if (part === "*") return "[^/]*";
      return part === "{region}" ? "([a-z0-9-]+)" : part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&");
    })
    .join("");
  // A name of an annotation can go on behind its prefix, as in `kubernetes.azure.com/*`.
  return new RegExp(`^${body.endsWith("[^/]*") ? `${body.slice(0, -"[^/]*".length)}.*` : body}$`);
}

/** A kind by its own name is more exact than any group. */
function weightOf(text: string): number {
  const last = text.slice(text.lastIndexOf("/") + 1);
  const own = text.replaceAll("*", "").replace("{region}", "").length;
  // A region that is named says more than any text in its place.
  return own + (text.includes("{region}") ? 0.5 : last.includes("*") ? 0 : 1000);
}

/** Longer names exist nowhere: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
const longestName = 400;

function first<T>(patterns: readonly Pattern<T>[], text: string): T | null {
  if (text.length > longestName) return null;
  return patterns.find(({ expression }) => expression.test(text))?.found ?? null;
}

function provider(catalogue: CatalogueData, id: string): ProviderEntry | null {
  return Object.hasOwn(catalogue.providers, id) ? (catalogue.providers[id] ?? null) : null;
}

/** What objects of a type such as `apps/Deployment` say; null when the catalogue does not know the type. */
export function kindOf(catalogue: CatalogueData, type: string): OfFamily<KindEntry> | null {
  const { kinds, ofType } = indexOf(catalogue);
  const known = ofType.get(type);
  if (known !== undefined) return known;
  const found = first(kinds, type);
  ofType.set(type, found);
  return found;
}

export interface Output extends Behind {
  readonly entry: OutputEntry;
}

/** Outputs of log shippers whose region is the provider's. */
export function shipperOutputs(catalogue: CatalogueData): readonly Output[] {
  return Object.values(catalogue.kubernetes).flatMap((family) =>
    (family.outputs ?? []).flatMap((entry): readonly Output[] => {
      const found = provider(catalogue, entry.provider);
      return found === null ? [] : [{ entry, provider: found, family }];
    }),
  );
}

export function flagsOfPrograms(catalogue: CatalogueData): readonly OfFamily<FlagEntry>[] {
  return Object.values(catalogue.kubernetes).flatMap((family) =>
    (family.flags ?? []).map((entry): OfFamily<FlagEntry> => ({ entry, family })),
  );
}

/** What any object can state. */
export function tiesOfAny(catalogue: CatalogueData): readonly OfFamily<ObjectTie>[] {
  return indexOf(catalogue).everywhere;
}

export function belongsToNoNamespace(catalogue: CatalogueData): (type: string) => boolean {
  return (type) => kindOf(catalogue, type)?.entry.scope === "cluster";
}

/** `type` is null for an annotation that will stand on some object, as in the values of a chart. */
export function annotationOf(
  catalogue: CatalogueData,
  key: string,
  type: string | null,
  value: string,
): OfFamily<AnnotationEntry> | null {
  if (key.length > longestName) return null;
  const fits = ({ kinds, values }: AnnotationEntry) =>
    (values === undefined || isOneOf(value, values)) &&
    (kinds === undefined || type === null || kinds.some((kind) => expressionOf(kind).test(type)));
  const { annotations } = indexOf(catalogue);
  const found = annotations.find(({ expression, found: { entry } }) => expression.test(key) && fits(entry));
  return found?.found ?? null;
}

/** `value` where it is known: some labels name a vendor by their value alone. */
export function labelOf(
  catalogue: CatalogueData,
  key: string,
  value: string | null = null,
): OfFamily<LabelEntry> | null {
  if (key.length > longestName) return null;
  const fits = ({ values }: LabelEntry) => values === undefined || (value !== null && isOneOf(value, values));
  const { labels } = indexOf(catalogue);
  return (
    labels.find(({ expression, found: { entry } }) => expression.test(key) && fits(entry))?.found ?? null
  );
}

/** A form that ends in `*` stands for all that start so. */
export function isOneOf(text: string, forms: readonly string[]): boolean {
  return forms.some((form) => (form.endsWith("*") ? text.startsWith(form.slice(0, -1)) : form === text));
}

/**
 * The regions of this name at the clouds that put regions and zones into labels of Kubernetes itself. A name that a
 * cloud itself gives goes before one that only its interfaces take. Of the clouds that are rarer, those where the name
 * is another country: nothing is to look safe that may not be.
 */
export function regionsInLabels(catalogue: CatalogueData, name: string): readonly Region[] {
  const { labelProviders, labelProvidersElse } = indexOf(catalogue);
  const at = (providers: readonly ProviderEntry[]) =>
    providers.flatMap((each) => regionOf(catalogue, each, name) ?? []);
  const all = at(labelProviders);
  const literal = all.filter(({ code }) => code === name);
  const usual = literal.length > 0 ? literal : all;
  const countries = new Set(usual.flatMap(({ entry }) => entry.country ?? []));
  const others = at(labelProvidersElse).filter(({ entry }) => !countries.has(entry.country ?? ""));
  return [...usual, ...others];
}

export interface Behind {
  readonly provider: ProviderEntry;
  readonly family: KubernetesEntry;
}

export function providerOfDriver(catalogue: CatalogueData, name: string): Behind | null {
  return behind(catalogue, first(indexOf(catalogue).drivers, name));
}

export function providerOfClass(catalogue: CatalogueData, name: string): Behind | null {
  return behind(catalogue, first(indexOf(catalogue).classes, name));
}

export function providerOfStorageClass(catalogue: CatalogueData, name: string): Behind | null {
  return behind(catalogue, indexOf(catalogue).storageClasses.get(name) ?? null);
}

export function providerOfVariable(catalogue: CatalogueData, name: string): Behind | null {
  return behind(catalogue, indexOf(catalogue).variables.get(name) ?? null);
}

function behind(catalogue: CatalogueData, found: OfFamily<string> | null): Behind | null {
  const entry = found === null ? null : provider(catalogue, found.entry);
  return found === null || entry === null ? null : { provider: entry, family: found.family };
}

/** Whose service answers at a host. */
export interface Service {
  readonly provider: ProviderEntry | null;
  readonly region: Region | null;
  /** Named where no provider stands for it, or another party runs it. */
  readonly party: string | null;
  readonly entry: HostEntry | null;
  readonly family: KubernetesEntry | null;
}

/** Null when nobody in the catalogue is known to be there, or it is no service. */
export function serviceOfHost(catalogue: CatalogueData, host: string): Service | null {
  const name = host.toLowerCase().replace(/\.$/, "");
  const own = first(indexOf(catalogue).hosts, name);
  const match = providerOfHost(catalogue, name);
  if (own === null) {
    if (match === null) return null;
    const region = match.region ?? regionNamedAs(catalogue, match.provider, name);
    return { provider: match.provider, region, party: null, entry: null, family: null };
  }
  const { entry, family } = own;
  if (entry.silent) return null;
  const named = entry.provider === undefined ? null : provider(catalogue, entry.provider);
  return { provider: named, region: regionOfEntry(), party: entry.party ?? null, entry, family };

  function regionOfEntry(): Region | null {
    if (named === null) return regionWrittenIn(catalogue, entry, null, name);
    if (entry.region !== undefined) return regionOf(catalogue, named, entry.region);
    const written = regionWrittenIn(catalogue, entry, named, name);
    if (written !== null) return written;
    const found = match?.provider === named ? match.region : null;
    return found ?? regionNamedAs(catalogue, named, name);
  }
}

/** What `{region}` stands for in a host; what stands behind the region with a dash is no part of its name. */
function regionWrittenIn(
  catalogue: CatalogueData,
  { hosts, regionsOf }: HostEntry,
  own: ProviderEntry | null,
  host: string,
): Region | null {
  const owner = regionsOf === undefined ? own : provider(catalogue, regionsOf);
  if (owner === null) return null;
  for (const pattern of hosts) {
    let part = pattern.includes("{region}") ? (expressionOf(pattern).exec(host)?.[1] ?? "") : "";
    while (part !== "") {
      const region = regionInHost(catalogue, owner, part);
      if (region !== null) return region;
      part = part.includes("-") ? part.slice(0, part.lastIndexOf("-")) : "";
    }
  }
  return null;
}

/** Some services call their regions by host: `o1.ingest.de.sentry.io` is in `de.sentry.io`. */
function regionNamedAs(catalogue: CatalogueData, behind: ProviderEntry, host: string): Region | null {
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const region = regionOf(catalogue, behind, name);
    if (region !== null) return region;
  }
  return null;
}

/**
 * The registry that an image is pulled from; null when the name is no image. A first part without a dot, a colon
 * or `localhost` is no host, and the image comes from Docker Hub.
 * https://github.com/distribution/reference/blob/main/normalize.go
 */
export function registryOf(image: string): string | null {
  const name = image.trim();
  if (name === "" || name.length > 1000 || /\s/.test(name)) return null;
  const slash = name.indexOf("/");
  const head = slash === -1 ? "" : name.slice(0, slash);
  if (head === "" || !(/[.:]/.test(head) || head === "localhost" || head !== head.toLowerCase()))
    return "docker.io";
  return head.toLowerCase().replace(/:\d+$/, "");
}
