/**
 * A drawing of a graph in columns: who depends stands left of what it depends on. In: nodes and edges. Out: where
 * each box is and through which points each line goes. After Sugiyama, Tagawa and Toda (1981): columns by the longest
 * way, places within a column by the middle of the neighbours, and lines that pass a column get a place in it.
 */
import { sortedBy } from "../../report/index.ts";
import type { Edge, Graph, Node } from "./graph.ts";

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export interface Box {
  readonly node: Node;
  /** Of the corner at the top left. */
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly edge: Edge;
  /** From the right side of a box to the left side of another, by the columns between. */
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In pixels. */
export const boxSize = { width: 248, height: 52 } as const;
const gap = { beside: 112, below: 16, passing: 14, margin: 12 } as const;
const sweeps = 6;

/** A place in a column: of a node, or of a line that passes. */
interface Slot {
  readonly id: string;
  readonly node: Node | null;
  readonly column: number;
  order: number;
}

export function layoutOf({ nodes, edges }: Graph): Layout {
  const columns = columnsOf(nodes, edges);
  const slots = new Map(
    nodes.map((node): [string, Slot] => [
      node.id,
      { id: node.id, node, column: columns.get(node.id) ?? 0, order: 0 },
    ]),
  );
  const ways = edges.flatMap((edge, position) => wayOf(edge, position, slots));
  const byColumn = arranged(slots, ways);
  const places = placesOf(byColumn);
  const height = Math.max(0, ...byColumn.map(heightOf));
  return {
    width: 2 * gap.margin + byColumn.length * boxSize.width + Math.max(0, byColumn.length - 1) * gap.beside,
    height: 2 * gap.margin + height,
    boxes: nodes.flatMap((node) => {
      const place = places.get(node.id);
      return place === undefined ? [] : [{ node, ...place }];
    }),
    lines: ways.map(({ edge, through }) => ({ edge, points: pointsOf(through, places, slots) })),
  };
}

/** The longest way that leads to it; what is denied stands last. A way that comes back to itself is cut. */
function columnsOf(nodes: readonly Node[], edges: readonly Edge[]): ReadonlyMap<string, number> {
  const systems = nodes.filter(({ kind }) => kind !== "denied");
  const columns = new Map(systems.map(({ id }) => [id, 0]));
  const between = edges.filter(({ from, to }) => from !== to && columns.has(from) && columns.has(to));
  // No way without a return is longer than there are systems.
  for (let round = 1; round < systems.length; round += 1) {
    let changed = false;
    for (const { from, to } of between) {
      const least = (columns.get(from) ?? 0) + 1;
      if (least >= systems.length || (columns.get(to) ?? 0) >= least) continue;
      columns.set(to, least);
      changed = true;
    }
    if (!changed) break;
  }
  const used = [...new Set(columns.values())].sort((a, b) => a - b);
  const close = new Map([...columns].map(([id, column]) => [id, used.indexOf(column)]));
  for (const { id, kind } of nodes) if (kind === "denied") close.set(id, used.length);
  return close;
}

interface Way {
  readonly edge: Edge;
  /** Slots from the start to the end. */
  readonly through: readonly string[];
}

/** Makes a place for the line in every column that it passes. */
function wayOf(edge: Edge, position: number, slots: Map<string, Slot>): readonly Way[] {
  const from = slots.get(edge.from);
  const to = slots.get(edge.to);
  if (from === undefined || to === undefined || from === to) return [];
  const through = [from.id];
  for (let column = from.column + 1; column < to.column; column += 1) {
    const id = `${position}/${column}`;
    slots.set(id, { id, node: null, column, order: 0 });
    through.push(id);
  }
  return [{ edge, through: [...through, to.id] }];
}

/** Columns with their slots in order: each where its neighbours are, from both sides in turn. */
function arranged(slots: ReadonlyMap<string, Slot>, ways: readonly Way[]): readonly (readonly Slot[])[] {
  const count = Math.max(-1, ...[...slots.values()].map(({ column }) => column)) + 1;
  const columns: Slot[][] = Array.from({ length: count }, () => []);
  for (const slot of slots.values()) columns[slot.column]?.push(slot);
  const before = new Map<string, Slot[]>();
  const after = new Map<string, Slot[]>();
  for (const { through } of ways) {
    for (const [at, id] of through.entries()) {
      const here = slots.get(id);
      const next = slots.get(through[at + 1] ?? "");
      if (here === undefined || next === undefined) continue;
      after.set(id, [...(after.get(id) ?? []), next]);
      before.set(next.id, [...(before.get(next.id) ?? []), here]);
    }
  }
  const number = (column: readonly Slot[]) => {
    for (const [order, slot] of column.entries()) slot.order = order;
  };
  for (const column of columns) number(column);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const forth = sweep % 2 === 0;
    for (const column of forth ? columns : [...columns].reverse()) {
      const neighbours = forth ? before : after;
      const middle = ({ id, order }: Slot) => {
        const those = neighbours.get(id) ?? [];
        return those.length === 0 ? order : those.reduce((sum, one) => sum + one.order, 0) / those.length;
      };
      const sorted = column
        .map((slot) => ({ slot, middle: middle(slot) }))
        .sort((a, b) => a.middle - b.middle || a.slot.order - b.slot.order);
      column.splice(0, column.length, ...sorted.map(({ slot }) => slot));
      number(column);
    }
  }
  return columns;
}

function tall({ node }: Slot): number {
  return node === null ? gap.passing : boxSize.height + gap.below;
}

function heightOf(column: readonly Slot[]): number {
  return column.reduce((sum, slot) => sum + tall(slot), 0);
}

/** Each column in the middle of the height. */
function placesOf(columns: readonly (readonly Slot[])[]): ReadonlyMap<string, Point> {
  const highest = Math.max(0, ...columns.map(heightOf));
  const places = new Map<string, Point>();
  for (const [position, column] of columns.entries()) {
    const x = gap.margin + position * (boxSize.width + gap.beside);
    let y = gap.margin + (highest - heightOf(column)) / 2;
    for (const slot of column) {
      places.set(slot.id, { x, y: slot.node === null ? y + gap.passing / 2 : y + gap.below / 2 });
      y += tall(slot);
    }
  }
  return places;
}

function pointsOf(
  through: readonly string[],
  places: ReadonlyMap<string, Point>,
  slots: ReadonlyMap<string, Slot>,
): readonly Point[] {
  return through.flatMap((id, at) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const { x } = place;
    const y = slots.get(id)?.node == null ? place.y : place.y + boxSize.height / 2;
    if (at === 0) return [{ x: x + boxSize.width, y }];
    if (at === through.length - 1) return [{ x, y }];
    return [
      { x, y },
      { x: x + boxSize.width, y },
    ];
  });
}

/** The worst systems, at most so many, and what they lead to; the services of a party together when there are many. */
export function drawable(graph: Graph, most: { readonly systems: number; readonly services: number }): Graph {
  const rank = { stops: "0", degrades: "1", survives: "2", denied: "3" } as const;
  const systems = sortedBy(
    graph.nodes.filter(({ kind }) => kind !== "denied"),
    ({ kind }) => rank[kind],
  ).slice(0, most.systems);
  const kept = new Set(systems.map(({ id }) => id));
  const denied = graph.nodes.filter(({ kind }) => kind === "denied");
  const reached = new Set(graph.edges.flatMap(({ from, to }) => (kept.has(from) ? [to] : [])));
  const services = denied.filter(({ id }) => reached.has(id));
  const edges = graph.edges.filter(({ from, to }) => kept.has(from) && (kept.has(to) || reached.has(to)));
  const isDenied = new Set(services.map(({ id }) => id));
  const drawn = edges.filter(({ to }) => kept.has(to) || isDenied.has(to));
  if (services.length <= most.services) return { nodes: [...systems, ...services], edges: drawn };
  return perParty(systems, services, drawn);
}

/** `Amazon Web Services (US)`, with its services below it. */
function perParty(systems: readonly Node[], services: readonly Node[], edges: readonly Edge[]): Graph {
  const standing = new Map<string, Node>();
  const instead = new Map<string, string>();
  for (const { id, name, detail, kind } of services) {
    const known = standing.get(detail);
    standing.set(
      detail,
      known === undefined
        ? { id, name: detail, detail: name, kind }
        : { ...known, detail: `${known.detail}, ${name}` },
    );
    instead.set(id, known?.id ?? id);
  }
  const merged = new Map<string, Edge>();
  for (const edge of edges) {
    const to = instead.get(edge.to) ?? edge.to;
    const key = `${edge.from} ${to}`;
    const known = merged.get(key);
    if (known === undefined || known.weak) merged.set(key, { ...edge, to });
  }
  return { nodes: [...systems, ...standing.values()], edges: [...merged.values()] };
}
