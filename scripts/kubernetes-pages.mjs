/** What the catalogue knows of Kubernetes as Markdown: every signal, whose it is, and how sure. */

const made = "<!-- Made by `npm run build` from src/catalogue/kubernetes/. Do not edit. -->";
const code = (text) => `\`${text}\``;
const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
const codes = (list) => list.map(code).join(", ");

/** Whose it is, by the name that people know. */
function whose({ provider, party }, { providers, parties }) {
  const named = party === undefined ? undefined : parties[party]?.name;
  return named ?? (provider ? (providers[provider]?.name ?? provider) : "by the address or the value");
}

/** Fields that hold a place or an address are read as they are; names only tell whose it is. */
function rowsOf(family, catalogue) {
  const rows = [];
  const add = (kind, what, owner, place, precision) => rows.push([kind, what, owner, place, precision]);
  for (const entry of family.annotations ?? [])
    add(
      "annotation",
      codes(entry.keys),
      whose(entry, catalogue),
      entry.global ? "bound to no place" : entry.says ? `its ${entry.says}` : "where the cluster is",
      "high",
    );
  for (const entry of family.labels ?? [])
    add(
      "label of nodes",
      `${codes(entry.keys)}${entry.values ? ` = ${codes(entry.values.slice(0, 4))}${entry.values.length > 4 ? ", …" : ""}` : ""}`,
      entry.provider === null ? "the cloud with a region of this name" : whose(entry, catalogue),
      entry.says ? "its value" : "where the cluster is",
      entry.provider === null ? "high; medium with several candidates" : "high",
    );
  const names = (kind, map, precision) => {
    const byProvider = new Map();
    for (const [name, provider] of Object.entries(map ?? {}))
      byProvider.set(provider, [...(byProvider.get(provider) ?? []), name]);
    for (const [provider, own] of byProvider)
      add(kind, codes(own), whose({ provider }, catalogue), "where the cluster is", precision);
  };
  names("driver", family.drivers, "high");
  names("storage class", family.storageClasses, "medium");
  names("ingress or gateway class", family.classes, "high");
  for (const [name, provider] of Object.entries(family.variables ?? {}))
    add(
      "variable",
      code(name),
      whose({ provider }, catalogue),
      "its value, unless an address beside it is elsewhere",
      "high",
    );
  for (const entry of (family.hosts ?? []).filter(({ silent }) => !silent))
    add(
      entry.role ? `host (${entry.role})` : "host",
      codes(entry.hosts),
      whose(entry, catalogue),
      entry.region
        ? code(entry.region)
        : entry.hosts.some((host) => host.includes("{region}"))
          ? "the region in it"
          : "as the provider's own hosts say",
      "high; medium in arguments and in values of charts",
    );
  for (const entry of (family.kinds ?? []).filter(({ silent }) => !silent)) {
    const kinds = codes(entry.kinds);
    if (entry.managed)
      add(
        "resource at a cloud",
        kinds,
        whose(entry.managed, catalogue),
        `as the Terraform resource that it is, from ${code(entry.managed.fields)}`,
        "as in Terraform",
      );
    for (const tie of entry.ties ?? [])
      add(
        `field (${tie.role})`,
        `${kinds}${tie.at ? ` ${code(tie.at)}` : ""}`,
        whose({ provider: tie.provider ?? undefined, party: tie.party }, catalogue),
        [
          ...(tie.endpoints ?? []).map((path) => `the address ${code(path)}`),
          ...tie.location.flatMap((step) =>
            "attribute" in step
              ? [code(step.attribute)]
              : "identifier" in step
                ? [`the region in ${code(step.identifier)}`]
                : [],
          ),
        ].join(", else ") || "not in the manifest",
        "high",
      );
    for (const { path, role } of entry.addresses ?? [])
      add(`address (${role})`, `${kinds} ${code(path)}`, "by the host", "by the host", "high");
    for (const path of entry.images ?? [])
      add("image", `${kinds} ${code(path)}`, "by the registry's host", "by the host", "high");
    for (const path of entry.values ?? [])
      add(
        "values of a chart",
        `${kinds} ${code(path)}`,
        "by key and by value",
        "by key and by value",
        "medium",
      );
    for (const path of entry.pods ?? [])
      add("pods", `${kinds} ${code(path)}`, "by image, node labels and addresses", "the same", "high");
  }
  return rows;
}

export function kubernetesPage(catalogue) {
  const families = Object.values(catalogue.kubernetes).sort((left, right) => (left.id < right.id ? -1 : 1));
  return [
    made,
    "# Kubernetes: every signal",
    "",
    "What the catalogue reads in manifests and in what makes them, and how sure each is. The reading itself is told in",
    "[kubernetes.md](kubernetes.md). `*` stands for any text; an address always beats a region beside it.",
    "",
    ...families.flatMap((family) => {
      const rows = rowsOf(family, catalogue);
      if (rows.length === 0) return [];
      return [
        `## ${family.id}`,
        "",
        `As of ${family.asOf}; source: ${family.source}${family.verified === false ? "; **unverified**" : ""}.`,
        "",
        row(["Signal", "What", "Tells whose", "Tells where", "Precision"]),
        "|---|---|---|---|---|",
        ...rows.map(row),
        "",
      ];
    }),
  ].join("\n");
}
