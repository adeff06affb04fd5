/** What depends on what, as a graph: systems, the services they depend on at a party that is denied, and each other. */
import type { Language } from "../../model/index.ts";
import { printable } from "../../report/index.ts";
import { dependenceTexts, partName } from "./phrases.ts";
import type { PartImpact, Verdict } from "./spread.ts";

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

export interface Node {
  readonly id: string;
  readonly label: string;
  /** `denied` is what is cut. */
  readonly kind: Verdict | "denied";
}

/** From what depends to what it depends on. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

export function graphOf(parts: readonly PartImpact[], language: Language): Graph {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const ids = new Map(parts.map((part, position) => [part, `s${position}`]));
  const denied = new Map<string, string>();
  for (const [part, id] of ids) {
    nodes.push({ id, label: partName(part, language), kind: part.verdict });
    for (const [position, { party, service }] of part.directDependences.entries()) {
      const key = JSON.stringify([party?.id ?? null, service]);
      const known = denied.get(key) ?? `d${denied.size}`;
      if (!denied.has(key)) {
        denied.set(key, known);
        const label = dependenceTexts(part, language)[position]?.replace(/ \(\d+\):/, ":") ?? service;
        nodes.push({ id: known, label, kind: "denied" });
      }
      edges.push({ from: id, to: known });
    }
    for (const name of part.system?.dependsOn ?? []) {
      const other = [...ids].find(
        ([{ system, organisation }]) => system?.name === name && organisation === part.organisation,
      );
      if (other !== undefined) edges.push({ from: id, to: other[1] });
    }
  }
  return { nodes, edges };
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
    ...nodes.map(({ id, label, kind }) => `  ${id}["${escaped(label)}"]:::${kind}`),
    ...edges.map(({ from, to }) => `  ${from} --> ${to}`),
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
    ...nodes.map(({ id, label, kind }) => `  ${id} [label=${quoted(label)}, fillcolor="${colours[kind]}"];`),
    ...edges.map(({ from, to }) => `  ${from} -> ${to};`),
    "}",
    "",
  ].join("\n");
}
