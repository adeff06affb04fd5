/** Addresses in manifests: who answers there, and where. */
import { hostOf, regionOf, type Service, serviceOfHost } from "../../catalogue/index.ts";
import type { Exposure, Precision, Role, Span, Value } from "../../model/index.ts";
import { type Location, lowest } from "../location.ts";
import { unknown } from "../place.ts";
import { regionFacts } from "../regions.ts";

import { inCluster, known, type Scene, tie, writtenAt } from "./scene.ts";

/**
 * Names that only a cluster resolves: a bare name, a service, or what is kept for private networks.
 * https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
export function isPrivateHost(host: string): boolean {
  if (/^\[|^[\d.]+$/.test(host)) return true;
  return (
    !host.includes(".") ||
    /\.(?:svc|local|localhost|internal|cluster|lan|home|test|example|invalid)$/.test(host)
  );
}

/**
 * `http://minio.velero:9000` is a service and its namespace; nobody has a name under the top level of a namespace.
 * Names of countries have two letters, and the others here are those that are common.
 */
export function isPrivateAddress(address: string, host: string): boolean {
  if (isPrivateHost(host)) return true;
  if (!/^http:\/\/|^[a-z0-9.-]+:\d+$/i.test(address.trim()) || host.split(".").length !== 2) return false;
  const last = host.slice(host.indexOf(".") + 1);
  return last.length > 2 && !topLevels.has(last);
}

const topLevels: ReadonlySet<string> = new Set(
  "com net org edu gov int mil info biz name dev app cloud online site tech store shop frl amsterdam".split(
    " ",
  ),
);

/** A place at the host of a service; `value` is the text that names it. */
export function locationOfService(scene: Scene, service: Service, host: string, value: Value): Location {
  const { provider, region, party, family } = service;
  const written = writtenAt(value, scene.resource.span);
  const name = value.sensitive ? "(…)" : host;
  const about = family ?? provider;
  const owner = provider?.name ?? (party === null ? host : (scene.parties.named(party)?.name ?? party));
  const step =
    about === null ? [] : [known({ nl: `${name} is van ${owner}`, en: `${name} is of ${owner}` }, about)];
  const base = { ...written, operatedBy: provider, regions: [], basis: "own" as const };
  if (region === null) {
    const reason = { code: "placed-elsewhere" as const, subject: name, span: written.deciding };
    return { ...base, place: unknown(reason), knowledge: step, precision: "high" };
  }
  const facts = regionFacts(scene.session, region);
  return {
    ...base,
    ...facts,
    knowledge: [...step, ...facts.knowledge],
    precision: lowest("high", facts.precision),
  };
}

/** A field that holds an address and nothing else. What is not known to be anyone's is told. */
export function exposeAddress(scene: Scene, role: Role, value: Value): readonly Exposure[] {
  if (value.kind === "list") return value.elements.flatMap((element) => exposeAddress(scene, role, element));
  if (value.kind !== "string") return [];
  // `*.s3.eu-west-1.amazonaws.com` in a list of what may be reached: any name under it.
  const any = value.value.startsWith("*.");
  const address = any ? `any${value.value.slice(1)}` : value.value;
  const host = hostOf(address);
  if (host === null || isPrivateAddress(address, host)) return [];
  const service = serviceOfHost(scene.session.catalogue, host);
  if (service !== null) {
    const location = locationOfService(scene, service, host, value);
    // A registry of images holds charts and packages too.
    const own = role === "source" ? role : (service.entry?.role ?? role);
    return [tie(scene, own, location, { party: service.party })];
  }
  const location = any ? null : locationOfAddress(scene, value);
  return location === null ? [] : [tie(scene, role, location)];
}

/** Where an address leads that beats a region: the cluster itself, a service, or somewhere unknown. */
export function locationOfAddress(scene: Scene, value: Value): Location | null {
  const host = value.kind === "string" ? hostOf(value.value) : null;
  if (value.kind !== "string" || host === null) return null;
  const written = writtenAt(value, scene.resource.span);
  if (isPrivateAddress(value.value, host)) return inCluster(scene, written, null);
  const service = serviceOfHost(scene.session.catalogue, host);
  if (service !== null) return locationOfService(scene, service, host, value);
  const subject = value.sensitive ? "(…)" : host;
  const place = unknown({ code: "placed-elsewhere", subject, span: written.deciding });
  return { ...written, place, regions: [], operatedBy: null, knowledge: [], precision: "high", basis: "own" };
}

/** A host in a text, with its own place in the file. */
export interface Mention {
  readonly host: string;
  readonly span: Span;
}

const hostName =
  /(?<![A-Za-z0-9._%+-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z]{2,18}(?![A-Za-z0-9_-]|\.[A-Za-z0-9])/gi;

/** More hosts in one text than this tell nothing new. */
const mostMentions = 200;
/** Of a longer text only the start is read. */
const longestText = 256 * 1024;

/** Where one reads; a service that is reached under such a name is listed by that name. */
const website = /^(?:www|docs?|blog|help|support|learn|status)\./;

/**
 * The host names in a scalar, as they stand in the file: in a block scalar each has a line of its own. What a comment
 * names is no tie.
 */
export function mentionsIn({ file, start, end }: Span): readonly Mention[] {
  const text = file.text.slice(start, Math.min(end, start + longestText));
  if (!text.includes(".")) return [];
  const mentions: Mention[] = [];
  for (const match of text.matchAll(hostName)) {
    if (mentions.length >= mostMentions) break;
    const host = match[0].toLowerCase();
    if (isInComment(text, match.index)) continue;
    const from = start + match.index;
    mentions.push({ host, span: { file, start: from, end: from + match[0].length } });
  }
  return mentions;
}

function isInComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  return /^\s*(?:#|\/\/|--|;|<!--)|\s#\s/.test(line);
}

/** Every service that a text names, once for each host; and the regions of the ARNs in it. */
export function exposeText(
  scene: Scene,
  role: Role,
  value: Value,
  precision: Precision,
): readonly Exposure[] {
  if (value.kind === "list") {
    return value.elements.flatMap((element) => exposeText(scene, role, element, precision));
  }
  const { origin } = value.provenance;
  if (value.kind !== "string" || origin.kind !== "file") return [];
  const found = new Map<string, Exposure>();
  const readable = readableOf(value.value, origin.span);
  for (const { host, span } of mentionsIn(readable.text)) {
    if (found.has(host)) continue;
    const service = serviceOfHost(scene.session.catalogue, host);
    if (service === null || (website.test(host) && !service.entry?.hosts.includes(host))) continue;
    if (service.entry?.onlyAsAddress && service.region === null && !isBehindScheme(span)) continue;
    const location = locationOfService(scene, service, host, at(value, readable.placed(span)));
    const sure = { ...location, precision: lowest(precision, location.precision) };
    found.set(host, tie(scene, service.entry?.role ?? role, sure, { party: service.party }));
  }
  return [...found.values(), ...exposeIdentifiers(scene, role, value, readable)];
}

interface Readable {
  readonly text: Span;
  /** The place in the file of what was found in the text. */
  readonly placed: (span: Span) => Span;
}

/**
 * A value as it stands in the file; else, where a template or a kustomization put it together, its text with the
 * one place that decided it.
 */
function readableOf(value: string, origin: Span): Readable {
  const plain = (text: string) => text.slice(0, longestText).replace(/\s+/g, " ").trim();
  const written = plain(
    origin.file.text.slice(origin.start, Math.min(origin.end, origin.start + longestText)),
  );
  if (written.includes(plain(value))) return { text: origin, placed: (span) => span };
  const file = { path: origin.file.path, text: value };
  return { text: { file, start: 0, end: value.length }, placed: () => origin };
}

function isBehindScheme({ file, start }: Span): boolean {
  return file.text.slice(Math.max(0, start - 3), start) === "://";
}

/** A text that is the address of a known service, and nothing else. */
export function exposeMention(scene: Scene, role: Role, value: Value): readonly Exposure[] {
  if (value.kind !== "string" || !/^\S{4,2048}$/.test(value.value)) return [];
  const host = hostOf(value.value);
  const service = host === null ? null : serviceOfHost(scene.session.catalogue, host);
  return host === null || service === null ? [] : exposeText(scene, role, value, "high");
}

/** The value as it stands at one place of its text. */
function at(value: Value, span: Span): Value {
  return { ...value, provenance: { ...value.provenance, origin: { kind: "file", span } } };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const arn = /\barn:aws[a-z-]*:([a-z0-9-]+):([a-z0-9-]+):\d*:[A-Za-z0-9/_.:*-]+/g;

/** Once for each service and region. */
function exposeIdentifiers(
  scene: Scene,
  role: Role,
  value: Value,
  { text: { file, start, end }, placed }: Readable,
): readonly Exposure[] {
  const text = file.text.slice(start, Math.min(end, start + longestText));
  const { aws } = scene.session.catalogue.providers;
  if (aws === undefined || !text.includes("arn:aws")) return [];
  const found = new Map<string, Exposure>();
  for (const match of text.matchAll(arn)) {
    const [identifier, service = "", code = ""] = match;
    const region = regionOf(scene.session.catalogue, aws, code);
    if (region === null || found.has(`${service} ${code}`) || isInComment(text, match.index)) continue;
    const span = placed({
      file,
      start: start + match.index,
      end: start + match.index + identifier.length,
    });
    const facts = regionFacts(scene.session, region);
    const written = writtenAt(at(value, span), scene.resource.span);
    const location: Location = { ...written, ...facts, operatedBy: aws, basis: "own" };
    found.set(`${service} ${code}`, tie(scene, service === "kms" ? "key" : role, location));
  }
  return [...found.values()];
}
