/** The graph as SVG: for the HTML report, and as a file by itself. */
import type { Language } from "../../model/index.ts";
import { cutTo, html, type Markup, trusted } from "../../report/index.ts";
import type { Graph, Node } from "./graph.ts";
import { type Box, boxSize, drawable, type Layout, type Line, layoutOf } from "./layout.ts";
import { texts } from "./texts.ts";

/** More is no drawing that anybody reads; the table has them all. */
const most = { systems: 40, services: 24 } as const;
/** Characters that fit in a box. */
const fits = { name: 30, detail: 36 } as const;

/**
 * By the names that the page of the HTML report gives its colours. What happens is told in words too, and a line that
 * stands for a weaker dependence is broken.
 */
export const drawingStyle = `.graph{display:block;height:auto}
.graph text{fill:var(--ink);font-size:14px}
.graph .detail{fill:var(--soft);font-size:12px}
.graph .box{fill:var(--raised);stroke:var(--line)}
.graph .edge{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-opacity:.55}
.graph .weak{stroke-dasharray:5 4}
.graph .tip{fill:var(--soft)}
.graph .name{font-weight:600}
.graph .stops .side{fill:var(--outside)}.graph .stops .detail{fill:var(--outside);font-weight:600}
.graph .degrades .side{fill:var(--open)}.graph .degrades .detail{fill:var(--open);font-weight:600}
.graph .survives .side{fill:var(--allowed)}.graph .survives .detail{fill:var(--allowed);font-weight:600}
.graph .denied .side{fill:var(--soft)}.graph .denied .box{fill:var(--ground);stroke-dasharray:4 3;stroke:var(--soft)}`;

const ownColours = `:root{color-scheme:light dark;--raised:#fff;--ground:#f3f6f7;--ink:#16262d;--soft:#4a5e67;--line:#d3dde1;--outside:#a5321c;--open:#7d5600;--allowed:#1f6f63;font-family:system-ui,"Segoe UI","Noto Sans","Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--raised:#152126;--ground:#0a1114;--ink:#e4edf0;--soft:#a3b6be;--line:#2b3b42;--outside:#ff9479;--open:#e5b454;--allowed:#5fc4b1}}
.paper{fill:var(--ground)}`;

/** A file that shows itself, in light or dark as the reader's machine asks. */
export function svgFile(graph: Graph, title: string, language: Language): string {
  const drawn = drawable(graph, most);
  const layout = layoutOf(drawn);
  const inside = html`<style>${trusted(`${ownColours}\n${drawingStyle}`)}</style>
<rect class="paper" width="100%" height="100%"></rect>
${content(layout)}`;
  return `${withDescription(drawn, layout, title, language, inside).markup}\n`;
}

/** For the page, which has the colours; null when there is nothing to draw. */
export function drawing(graph: Graph, title: string, language: Language): Markup | null {
  const drawn = drawable(graph, most);
  if (drawn.edges.length === 0) return null;
  const layout = layoutOf(drawn);
  return withDescription(drawn, layout, title, language, content(layout));
}

function withDescription(
  graph: Graph,
  { width, height }: Layout,
  title: string,
  language: Language,
  inside: Markup,
): Markup {
  return html`<svg class="graph" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="graph-title graph-description">
<title id="graph-title">${title}</title>
<desc id="graph-description">${describe(graph, language)}</desc>
${inside}</svg>`;
}

/** What the drawing shows, for who does not see it. */
function describe({ nodes, edges }: Graph, language: Language): string {
  const names = new Map(nodes.map((node) => [node.id, nameIn(node)]));
  return nodes
    .filter(({ kind }) => kind !== "denied")
    .map(({ id, name, detail }) => {
      const needs = edges.flatMap(({ from, to }) => (from === id ? (names.get(to) ?? []) : []));
      const verdict = `${name}: ${detail}`;
      return needs.length === 0
        ? `${verdict}.`
        : `${verdict}; ${texts.dependsOn[language]} ${needs.join(", ")}.`;
    })
    .join(" ");
}

function nameIn({ name, detail, kind }: Node): string {
  return kind === "denied" ? `${name}, ${detail}` : name;
}

function content({ lines, boxes }: Layout): Markup {
  return html`<g>${lines.map(lineOf)}</g>
${boxes.map(boxOf)}`;
}

/** Leaves and arrives level, and goes straight through the columns between. */
function lineOf({ points, edge }: Line): Markup {
  const [start, ...others] = points;
  if (start === undefined) return html``;
  let [at, path] = [start, `M${start.x} ${start.y}`];
  for (const [position, point] of others.entries()) {
    const middle = (at.x + point.x) / 2;
    // Every second step is through a column.
    path +=
      position % 2 === 1 ? `H${point.x}` : `C${middle} ${at.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    at = point;
  }
  const tip = `M${at.x} ${at.y}l-7 -3.5v7z`;
  return html`<path class="${edge.weak ? "edge weak" : "edge"}" d="${path}"></path><path class="tip" d="${tip}"></path>
`;
}

function boxOf({ node: { name, detail, kind }, x, y }: Box): Markup {
  const { width, height } = boxSize;
  return html`<g class="${kind}"><rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"></rect><rect class="side" x="${x}" y="${y + 8}" width="4" height="${height - 16}" rx="2"></rect><text class="name" x="${x + 16}" y="${y + 22}">${cutTo(name, fits.name)}</text><text class="detail" x="${x + 16}" y="${y + 40}">${cutTo(detail, fits.detail)}</text></g>
`;
}
