/** What depends on what, as a graph: systems, the services they depend on at a party that is denied, and each other. */
import type { Language, SavedParty } from "../../model/index.ts";
import { serviceText } from "../../policy/index.ts";
import { printable } from "../../report/index.ts";
import { partyText } from "../words.ts";
import { partName } from "./phrases.ts";
import type { Hit, PartImpact, Verdict } from "./spread.ts";
import { texts } from "./texts.ts";

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

export interface Node {
  readonly id: string;
  /** A system, or a service. */
  readonly name: string;
  /** What happens to the system, or whose service it is. */
  readonly detail: string;
  /** `denied` is what is cut. */
  readonly kind: Verdict | "denied";
}

/** From what depends to what it depends on. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** What it depends on can be missed at first, or for a part. */
  readonly weak?: true;
}

export function graphOf(parts: readonly PartImpact[], language: Language): Graph {
  const ids = new Map(parts.map((part, position) => [part, `s${position}`]));
  const named = new Map(parts.flatMap((part) => (part.system === null ? [] : [[systemKey(part), part]])));
  // What all have in common tells nothing.
  const oneOrganisation = new Set(parts.map(({ organisation }) => organisation)).size < 2;
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const denied = new Map<string, string>();
  const deniedId = (party: SavedParty | null, service: string) => {
    const key = JSON.stringify([party?.id ?? null, service]);
    const known = denied.get(key);
    if (known !== undefined) return known;
    const id = `d${denied.size}`;
    denied.set(key, id);
    const name = serviceText(service)[language];
    nodes.push({ id, name, detail: partyText(party, language), kind: "denied" });
    return id;
  };
  for (const [part, id] of ids) {
    const { verdict, reason, directDependences, system, organisation } = part;
    const name = partName(oneOrganisation ? { ...part, organisation: null } : part, language);
    nodes.push({ id, name, detail: texts[verdict][language], kind: verdict });
    for (const { party, service } of directDependences)
      edges.push({ from: id, to: deniedId(party, service) });
    if (verdict === "degrades" && reason !== null && "cut" in reason) {
      edges.push({ from: id, to: deniedId(reason.cut.tie.party, serviceOfHit(reason)), weak: true });
    }
    for (const name of system?.dependsOn ?? []) {
      const other = named.get(systemKey({ name, organisation }));
      const to = other === undefined ? undefined : ids.get(other);
      if (to !== undefined) edges.push({ from: id, to });
    }
  }
  return { nodes, edges };
}

function systemKey({ organisation, name }: Pick<PartImpact, "organisation" | "name">): string {
  return JSON.stringify([organisation, name]);
}

/** What is cut is a service of the resource at the end of the chain, or what is used of another party. */
function serviceOfHit(hit: Hit): string {
  const { role } = hit.cut.tie;
  if (role !== "hosting") return role;
  let at = hit;
  while (at.via !== null) at = at.via;
  return at.resource.category ?? role;
}

/** In one line: `portal`, or `database: Amazon Web Services (US)`. */
function labelOf({ name, detail, kind }: Node): string {
  return kind === "denied" ? `${name}: ${detail}` : name;
}

const colours: Readonly<Record<Node["kind"], string>> = {
  stops: "#c62828",
  degrades: "#b26a00",
  survives: "#2e7d32",
  denied: "#37474f",
};

/** https://mermaid.js.org/syntax/flowchart.html: entities in labels, because a quote would end one. */
export function mermaidText({ nodes, edges }: Graph): string {
  const escaped = (text: string) =>
    printable(text).replace(/[^\p{L}\p{N} .,:/-]/gu, (character) => `#${character.codePointAt(0)};`);
  return [
    "flowchart LR",
    ...nodes.map((node) => `  ${node.id}["${escaped(labelOf(node))}"]:::${node.kind}`),
    ...edges.map(({ from, to, weak }) => `  ${from} ${weak ? "-.->" : "-->"} ${to}`),
    ...Object.entries(colours).map(
      ([kind, colour]) => `  classDef ${kind} fill:${colour},color:#fff,stroke:none`,
    ),
    "",
  ].join("\n");
}

/** https://graphviz.org/doc/info/lang.html */
export function dotText({ nodes, edges }: Graph): string {
  const quoted = (text: string) => `"${printable(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  return [
    "digraph impact {",
    "  rankdir=LR;",
    '  node [shape=box, style=filled, fontcolor=white, fontname="sans-serif"];',
    ...nodes.map(
      (node) => `  ${node.id} [label=${quoted(labelOf(node))}, fillcolor="${colours[node.kind]}"];`,
    ),
    ...edges.map(({ from, to, weak }) => `  ${from} -> ${to}${weak ? " [style=dashed]" : ""};`),
    "}",
    "",
  ].join("\n");
}
