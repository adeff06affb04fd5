/** Providers of the catalogue as Markdown. */

const made = "<!-- Made by `npm run build` from src/catalogue/. Do not edit. -->";

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const table = (head, rows) => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---|").join("")}`,
  ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
];
const code = (text) => `\`${text}\``;
const sourced = ({ asOf, source, verified }) =>
  `As of ${asOf}; source: ${source}${verified === false ? "; **unverified**" : ""}.`;

/** A step of how a location is found, in words. */
function locationStep(step) {
  if ("attribute" in step) return `the attribute ${code(step.attribute)}`;
  if ("parent" in step) return `where the resource is that ${step.parent.map(code).join(" or ")} refers to`;
  if ("identifier" in step) return `the region in the identifier ${code(step.identifier)}`;
  if ("host" in step) return `the host of the address ${code(step.host)}`;
  if ("provider" in step) return `${code(step.provider)} of the provider block`;
  if ("environment" in step)
    return `the environment variable ${code(step.environment)}, as declared in the configuration`;
  if ("omitted" in step) return `left out: the provider uses ${code(step.omitted)}`;
  if ("place" in step) return `left out: ${step.place}`;
  if ("area" in step) return `left out: somewhere in ${step.area}`;
  if ("unknown" in step) return `left out: not established (${step.unknown})`;
  return code(JSON.stringify(step));
}

/** Whose cloud a service is run on. */
function cloudSection({ runsOn, regionsOf }, catalogue) {
  if (runsOn === undefined) return [];
  const nameOf = (id) => catalogue.parties[id]?.name ?? id;
  const named = Object.entries(runsOn.clouds ?? {}).map(([name, id]) => `${code(name)}: ${nameOf(id)}`);
  const where = ["the name of the region", ...(runsOn.attributes ?? []).map(code)].join(" or ");
  const parts = [
    ...(named.length > 0 ? [`by what ${where} starts with (${named.join(", ")})`] : []),
    ...(regionsOf ? [`by the cloud whose region it is (see [${regionsOf}](${regionsOf}.md))`] : []),
    ...(runsOn.party ? [`${named.length > 0 ? "otherwise " : ""}${nameOf(runsOn.party)}`] : []),
  ];
  return [
    `Run on the cloud of another company, which is a tie of its own: ${parts.join("; ")}. ${sourced(runsOn)}`,
    "",
  ];
}

function regionPlace(region) {
  if (region.global) return "global";
  if (region.oneOf) return `one of ${region.oneOf.join(", ")}`;
  if (region.countries) return region.countries.join(" and ");
  if (region.country) return region.country;
  return region.area ? `somewhere in ${region.area}` : "not established";
}

function regionSection(provider) {
  if (provider.regionsOf) {
    return ["## Regions", "", `Those of [${provider.regionsOf}](${provider.regionsOf}.md).`, ""];
  }
  const regions = Object.entries(provider.regions ?? {}).sort(([left], [right]) => (left < right ? -1 : 1));
  if (regions.length === 0) return [];
  return [
    `## Regions (${regions.length})`,
    "",
    ...table(
      ["Region", "Country", "City", "Notes"],
      regions.map(([name, region]) => [
        code(name),
        regionPlace(region),
        region.city ?? "",
        [
          region.kind && region.kind !== "region" ? region.kind : "",
          region.paired ? `copies go to ${code(region.paired)}` : "",
          region.dataZone ? `data zone ${code(region.dataZone)}` : "",
          region.globalServices ? `global services are in ${code(region.globalServices)}` : "",
          region.verified === false ? "unverified" : "",
          region.note ?? "",
        ]
          .filter((part) => part !== "")
          .join("; "),
      ]),
    ),
    "",
  ];
}

function typeSummary(type) {
  const parts = [];
  if (type.placeless) parts.push("no place of its own");
  if (type.global) parts.push("global by nature");
  if (type.location) parts.push(type.location.map(locationStep).join("; else "));
  for (const copy of type.copies ?? []) {
    const following = { "paired-region": "the paired region", "data-zone": "the data zone of the region" };
    const target =
      typeof copy.to === "string" ? following[copy.to] : copy.to.map(locationStep).join("; else ");
    parts.push(`${copy.role}: ${target}`);
  }
  if (type.party) parts.push(`party: ${type.party}`);
  return parts.join(". ");
}

function typeSection(provider) {
  const types = Object.entries(provider.resourceTypes ?? {}).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  if (types.length === 0) return [];
  return [
    `## Resource types with a rule of their own (${types.length})`,
    "",
    ...table(
      ["Type", "Category", "Where"],
      types.map(([name, type]) => [code(name), type.category ?? "", typeSummary(type)]),
    ),
    "",
  ];
}

/** From the party to its ultimate parent, as far as the catalogue goes, on the catalogue's own day. */
function controlChain(partyId, catalogue) {
  const chain = [];
  const seen = new Set();
  for (let id = partyId; id && !seen.has(id); ) {
    seen.add(id);
    const party = catalogue.parties[id];
    if (party === undefined) return [...chain, id];
    chain.push(`${party.name} (${party.country ?? "country not known"})`);
    id = (party.control ?? []).find(
      ({ from, until }) => (!from || from <= catalogue.asOf) && (!until || until > catalogue.asOf),
    )?.parent;
  }
  return chain;
}

export function providerPage(provider, catalogue) {
  const chain = controlChain(provider.party, catalogue);
  const control =
    chain.length > 0
      ? `Operated by ${chain.join(", controlled by ")}.`
      : provider.kind === "utility"
        ? "Places nothing anywhere."
        : "The user runs it, or the party is not known.";
  const registry = provider.registry.map(code).join(", ") || "none of its own";
  return [
    made,
    "",
    `# ${provider.name}`,
    "",
    `Terraform provider ${registry}. ${control}`,
    "",
    sourced(provider),
    ...(provider.note ? ["", provider.note.trim()] : []),
    "",
    ...cloudSection(provider, catalogue),
    "## Where a resource is",
    "",
    "The first that gives a value, unless the resource type has a rule of its own:",
    "",
    ...provider.location.map((step, position) => `${position + 1}. ${locationStep(step)}`),
    "",
    ...regionSection(provider),
    ...typeSection(provider),
  ].join("\n");
}

export function providersIndex(providers, catalogue) {
  return [
    made,
    "",
    "# Providers",
    "",
    "What the catalogue knows. A provider that is not here is reported as unknown, never skipped.",
    "",
    ...table(
      ["Provider", "Controlled by", "Regions", "Resource types with a rule of their own", "As of"],
      providers.map((provider) => [
        `[${provider.name}](${provider.id}.md)`,
        controlChain(provider.party, catalogue).at(-1) ?? provider.kind,
        provider.regionsOf ? `as ${provider.regionsOf}` : Object.keys(provider.regions ?? {}).length,
        Object.keys(provider.resourceTypes ?? {}).length,
        provider.asOf,
      ]),
    ),
    "",
  ].join("\n");
}
