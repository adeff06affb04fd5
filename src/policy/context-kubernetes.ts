/** `charts`, `render`, `mirrors` and `registries` of the configuration. */
import { posix } from "node:path";
import type {
  DeclaredChart,
  DeclaredMirror,
  DeclaredRegistry,
  KubernetesContext,
  Refusal,
  RenderMode,
} from "../model/index.ts";
import { nodeAt, valueAt, type YamlNode } from "../yaml/index.ts";
import { at, refusalAt } from "./checked.ts";
import { suggestion } from "./nearest.ts";

/** What the schema lets through: schemas/config.schema.json. */
export interface WrittenKubernetes {
  readonly render?: RenderMode;
  readonly charts?: readonly WrittenChart[];
  readonly mirrors?: readonly WrittenMirror[];
  readonly registries?: readonly WrittenRegistry[];
}

interface WrittenChart {
  readonly path: string;
  readonly release?: string;
  readonly namespace?: string;
  readonly values?: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
}

interface WrittenMirror {
  readonly registry: string;
  readonly mirror?: string;
  readonly country?: string;
  readonly party?: string;
  readonly paths?: readonly string[];
}

interface WrittenRegistry {
  readonly host: string;
  readonly country: string;
  readonly party?: string;
}

export interface KubernetesReading {
  readonly tree: YamlNode;
  /** The configuration's folder, relative to the root. */
  readonly folder: string;
  readonly parties: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly refusals: Refusal[];
}

export function kubernetesContext(written: WrittenKubernetes, reading: KubernetesReading): KubernetesContext {
  const registries = (written.registries ?? []).map((one, position): DeclaredRegistry => {
    const path = `/registries/${position}`;
    checkNames(one, path, reading);
    const host = one.host.toLowerCase();
    return { host, country: one.country, party: one.party ?? null, span: at(reading.tree, path) };
  });
  return {
    render: written.render ?? null,
    charts: (written.charts ?? []).map((chart, position) => declaredChart(chart, position, reading)),
    mirrors: (written.mirrors ?? []).flatMap((one, position) =>
      declaredMirror(one, position, registries, reading),
    ),
    registries,
  };
}

function declaredChart(chart: WrittenChart, position: number, reading: KubernetesReading): DeclaredChart {
  const path = `/charts/${position}`;
  const { tree } = reading;
  const names = valueAt(nodeAt(tree, path), "set");
  return {
    path: inRoot(chart.path, `${path}/path`, reading),
    release: chart.release ?? null,
    namespace: chart.namespace ?? null,
    values: (chart.values ?? []).map((file, index) => inRoot(file, `${path}/values/${index}`, reading)),
    set: Object.entries(chart.set ?? {}).map(([name, value]) => {
      return { name, value, span: valueAt(names, name) ?? at(tree, path) };
    }),
    span: at(tree, path),
  };
}

function declaredMirror(
  written: WrittenMirror,
  position: number,
  registries: readonly DeclaredRegistry[],
  reading: KubernetesReading,
): readonly DeclaredMirror[] {
  const path = `/mirrors/${position}`;
  const span = at(reading.tree, path);
  checkNames(written, path, reading);
  const host = written.mirror?.toLowerCase() ?? null;
  const registry = registries.find((one) => one.host === host);
  const country = written.country ?? registry?.country;
  if (country === undefined) {
    const message = `The mirror of ${written.registry} needs a "country", or a "mirror" that is under "registries"`;
    reading.refusals.push(refusalAt(span, message));
    return [];
  }
  return [
    {
      registry: written.registry.toLowerCase(),
      host,
      country,
      party: written.party ?? registry?.party ?? null,
      paths: (written.paths ?? []).map((one, index) => inRoot(one, `${path}/paths/${index}`, reading)),
      span,
    },
  ];
}

function checkNames(
  { country, party }: { readonly country?: string; readonly party?: string },
  path: string,
  { tree, parties, countries, refusals }: KubernetesReading,
): void {
  if (country !== undefined && !countries.has(country))
    refusals.push(refusalAt(at(tree, `${path}/country`), `${country} is no country code of ISO 3166-1`));
  if (party !== undefined && !parties.has(party)) {
    const message = `The catalogue knows no party "${party}"${suggestion(party, parties)}`;
    refusals.push(refusalAt(at(tree, `${path}/party`), message));
  }
}

/** Relative to the root, without `.` and `..`; what climbs out of the root is refused. */
function inRoot(path: string, pointer: string, { tree, folder, refusals }: KubernetesReading): string {
  const joined = posix.join(folder, path.replaceAll("\\", "/"));
  const normal = joined === "./" ? "." : joined.replace(/(?<=.)\/$/, "");
  if (posix.isAbsolute(path) || normal === ".." || normal.startsWith("../"))
    refusals.push(refusalAt(at(tree, pointer), `"${path}" is not a path inside the root`));
  return normal;
}
