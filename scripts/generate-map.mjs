/**
 * Natural Earth's countries (public domain, by way of world-atlas) in, src/report/html/map.generated.ts out: the
 * outlines of Europe and of the world as compact SVG paths by ISO 3166-1 alpha-2.
 *
 * Both projections keep areas as they are. Europe is in the one that the EU itself uses for statistics
 * (ETRS89-LAEA, centred on 52° N 10° E); the world in Equal Earth.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { writeGenerated } from "./generated-files.mjs";

const require = createRequire(import.meta.url);
const topology = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
/** `[alpha-2, alpha-3, numeric]` of each country. */
const codes = JSON.parse(readFileSync(require.resolve("i18n-iso-countries/codes.json"), "utf8"));
const byNumber = new Map(codes.map(([two, , numeric]) => [numeric, two]));

/** What Natural Earth draws apart and the Netherlands does not recognise as a state, and one that it does. */
const byName = new Map([
  ["Kosovo", "XK"],
  ["N. Cyprus", "CY"],
  ["Somaliland", "SO"],
]);

/** Whole units are what is kept of a coordinate. */
const maps = {
  europe: {
    width: 1400,
    height: 1240,
    weight: 1.5e-5,
    projection: geoAzimuthalEqualArea().rotate([-10, -52]).scale(1900).translate([590, 680]),
  },
  world: {
    width: 2000,
    height: 860,
    weight: 1.2e-4,
    projection: geoEqualEarth().rotate([-11, 0]).scale(362).translate([1000, 492]),
  },
};
const withoutAntarctica = (code) => code !== "AQ";

function codeOf({ id, properties }) {
  return byName.get(properties.name) ?? (id === undefined ? null : (byNumber.get(id) ?? null));
}

/** Polygons by country. */
function polygonsByCountry(weight) {
  const simplified = simplify(presimplify(structuredClone(topology)), weight);
  const found = new Map();
  for (const country of feature(simplified, simplified.objects.countries).features) {
    const code = codeOf(country) ?? "";
    const { type, coordinates } = country.geometry;
    for (const polygon of type === "Polygon" ? [coordinates] : coordinates) {
      const owner = code === "RU" && isCrimea(polygon) ? "UA" : code;
      found.set(owner, [...(found.get(owner) ?? []), polygon]);
    }
  }
  return found;
}

/** Natural Earth draws who is there; under international law it is Ukraine's (UN General Assembly, 68/262). */
function isCrimea(polygon) {
  const [longitude, latitude] = geoCentroid({ type: "Polygon", coordinates: polygon });
  return longitude > 32 && longitude < 37 && latitude > 44 && latitude < 46.5;
}

/** Moves and lines in whole units, relative to the point before. Rings without a surface are left out. */
function compactPath(geometry, { projection, width, height }) {
  const rings = [];
  const context = {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1).push([x, y]),
    closePath: () => {},
    beginPath: () => {},
    arc: () => {},
  };
  geoPath(
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
    context,
  )(geometry);
  return rings.map(compactRing).join("");
}

function compactRing(points) {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const kept = whole.filter(([x, y], at) => at === 0 || x !== whole[at - 1][0] || y !== whole[at - 1][1]);
  if (kept.length < 3) return "";
  const steps = kept.slice(1).map(([x, y], at) => [x - kept[at][0], y - kept[at][1]]);
  const numbers = steps.flat().map((number, at) => (at === 0 || number < 0 ? `${number}` : ` ${number}`));
  return `M${kept[0].join(" ")}l${numbers.join("")}z`.replaceAll(" -", "-");
}

/** The middle of the largest part, where a number is put; null when the map does not reach it. */
function middle(polygons, { projection, width, height }) {
  const parts = polygons.map((coordinates) => ({ type: "Polygon", coordinates }));
  const largest = parts.reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most));
  const [x, y] = geoPath(projection.clipExtent(null)).centroid(largest).map(Math.round);
  return x > 0 && x < width && y > 0 && y < height ? [x, y] : null;
}

function drawn(map) {
  const polygons = polygonsByCountry(map.weight);
  const countries = [...polygons.keys()].filter((code) => code !== "" && withoutAntarctica(code)).sort();
  const shapes = countries.flatMap((code) => {
    const parts = polygons.get(code);
    const path = compactPath({ type: "MultiPolygon", coordinates: parts }, map);
    const centre = middle(parts, map);
    return path === "" && centre === null ? [] : [[code, path, centre]];
  });
  return { width: map.width, height: map.height, shapes };
}

const lines = Object.entries(maps).map(([name, map]) => {
  const { width, height, shapes } = drawn(map);
  const rows = shapes.map((shape) => `    ${JSON.stringify(shape)},`).join("\n");
  return `export const ${name}: OutlineMap = {\n  width: ${width},\n  height: ${height},\n  shapes: [\n${rows}\n  ],\n};\n`;
});

writeGenerated(
  "src/report/html/map.generated.ts",
  `// Made by \`npm run build\` from Natural Earth, see scripts/generate-map.mjs. Do not edit.
import type { OutlineMap } from "./outline-map.ts";

${lines.join("\n")}`,
);
