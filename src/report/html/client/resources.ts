/** The table of resources. */
import { type Encryption, encryptionWord, type PageResource, type PageTie } from "../page-data.ts";
import { chainList } from "./chain.ts";
import { at, data } from "./data.ts";
import { breakable, element, fill } from "./dom.ts";
import { startList } from "./filtered-list.ts";

interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

const worstFirst = ["error", "warning", "note"];

export function startResources() {
  let sorting: Sorting | null = null;
  const list = startList<PageResource>({
    page: "resources",
    perPage: 100,
    onPaper: 500,
    total: () => data().resources.length,
    chosen: (filter) => sorted(data().resources.filter(fits(filter)), sorting),
    row,
    remark,
  });
  for (const head of document.querySelectorAll<HTMLElement>("table.resources th[data-key]")) {
    head.querySelector("button")?.addEventListener("click", () => {
      const key = head.dataset.key ?? "";
      sorting = { key, down: sorting?.key === key && !sorting.down };
      showSorting(sorting);
      list.show();
    });
  }
  return list;
}

function showSorting({ key, down }: Sorting): void {
  for (const head of document.querySelectorAll<HTMLElement>("table.resources th[data-key]"))
    head.setAttribute("aria-sort", head.dataset.key !== key ? "none" : down ? "descending" : "ascending");
}

function remark(filter: ReadonlyMap<string, string>): string {
  const { words, findings, rules } = data();
  const told: string[] = [];
  const finding = findings.find(({ id }) => id === filter.get("finding"));
  if (finding !== undefined) told.push(fill(words.forFinding, { finding: at(rules, finding.ruleAt).id }));
  if (filter.get("services") === "only") told.push(words.servicesOnly);
  return told.join(". ");
}

function fits(filter: ReadonlyMap<string, string>): (resource: PageResource) => boolean {
  const { places, parties, findings } = data();
  const wanted = (filter.get("text") ?? "").trim().toLowerCase();
  const country = filter.get("country") ?? "";
  const jurisdiction = filter.get("jurisdiction") ?? "";
  const party = filter.get("party") ?? "";
  const state = filter.get("state") ?? "";
  const encryption = filter.get("encryption") ?? "";
  const servicesOnly = filter.get("services") === "only";
  const finding = filter.has("finding") ? findings.find(({ id }) => id === filter.get("finding")) : undefined;
  const named =
    finding === undefined
      ? null
      : new Set(finding.resourcesAt.map((position) => at(data().resources, position)));
  const partyOf = ({ partyAt }: PageTie) => (partyAt === undefined ? null : at(parties, partyAt));
  const counts = (tie: PageTie) =>
    !servicesOnly || (tie.supply !== true && at(places, tie.placeAt).verdict !== null);
  return (resource) => {
    const { ties } = resource;
    return (
      (named === null || named.has(resource)) &&
      (country === "" || ties.some(({ placeAt }) => at(places, placeAt).countries.includes(country))) &&
      (jurisdiction === "" || ties.some((tie) => counts(tie) && partyOf(tie)?.country === jurisdiction)) &&
      (party === "" || ties.some((tie) => partyOf(tie)?.name === party)) &&
      (encryption === "" || resource.encryption === encryption) &&
      (state === "" || isIn(state, ties)) &&
      (wanted === "" || textOf(resource).includes(wanted))
    );
  };
}

/** Allowed only when all of it is; the others as soon as a part of it is. */
function isIn(state: string, ties: readonly PageTie[]): boolean {
  const { places } = data();
  if (state === "unknown") return ties.some(({ placeAt }) => !at(places, placeAt).established);
  const verdicts = ties
    .filter(({ supply }) => supply !== true)
    .flatMap(({ placeAt }) => at(places, placeAt).verdict ?? []);
  return state === "allowed"
    ? verdicts.length > 0 && verdicts.every((verdict) => verdict === "allowed")
    : verdicts.some((verdict) => verdict === state);
}

const texts = new WeakMap<PageResource, string>();

function textOf(resource: PageResource): string {
  const known = texts.get(resource);
  if (known !== undefined) return known;
  const cells = [resource.address, resource.type, ...columnsOf(resource)];
  const text = cells.join("\n").toLowerCase();
  texts.set(resource, text);
  return text;
}

/** Where, who, and where in the code, as texts. */
function columnsOf({ ties, unitAt, fileAt, line }: PageResource): readonly [string, string, string] {
  const { places, parties, units, files } = data();
  const where = ties.map(({ placeAt }) => at(places, placeAt).text).join("\n");
  const who = ties.map(({ partyAt }) => (partyAt === undefined ? "" : at(parties, partyAt).name)).join("\n");
  return [where, who, `${at(files, fileAt)}:${line} ${at(units, unitAt)}`];
}

function sorted(resources: readonly PageResource[], sorting: Sorting | null): readonly PageResource[] {
  // As they are in the code, those that there is something to say of first.
  if (sorting === null)
    return [...resources].sort((a, b) => Math.sign(b.ties.length) - Math.sign(a.ties.length));
  const { compare } = new Intl.Collator(data().locale, { numeric: true });
  const keyed = resources.map((resource) => ({ resource, key: sortKey(resource, sorting.key) }));
  const direction = sorting.down ? -1 : 1;
  keyed.sort((a, b) => direction * compare(a.key, b.key));
  return keyed.map(({ resource }) => resource);
}

function sortKey(resource: PageResource, key: string): string {
  const [where, who, code] = columnsOf(resource);
  const level = resource.level === undefined ? worstFirst.length : worstFirst.indexOf(resource.level);
  const keys = new Map([
    ["address", resource.address],
    ["where", where],
    ["who", who],
    ["encryption", resource.encryption === undefined ? "" : encryptionText(resource.encryption)],
    ["code", code],
    ["level", String(level)],
  ]);
  return keys.get(key) ?? "";
}

function encryptionText(encryption: Encryption): string {
  return data().words[encryptionWord[encryption]];
}

function row(resource: PageResource): Node {
  const { words, units, files, resources } = data();
  const { address, type, ties, unitAt, fileAt, line, level, possible, encryption } = resource;
  const file = at(files, fileAt);
  const name = element("th", { scope: "row" }, element("code", {}, address));
  name.append(element("small", {}, possible === true ? `${type} (${words.possible})` : type));
  if (ties.length > 0) name.append(chains(ties));
  const cells = [
    name,
    element("td", {}, ...tieLines(ties, whereLine)),
    element("td", {}, ...tieLines(ties, whoLine)),
    element("td", {}, encryption === undefined ? "" : encryptionText(encryption)),
    element(
      "td",
      { class: "code" },
      element("code", {}, ...(file === "" ? [] : breakable(`${file}:${line}`))),
      element("small", {}, at(units, unitAt)),
    ),
    element("td", {}),
  ];
  if (level !== undefined) {
    const link = element("a", { href: `#findings?resource=${resources.indexOf(resource)}` }, words[level]);
    link.className = `level ${level}`;
    cells.at(-1)?.append(link);
  }
  return element("tr", {}, ...cells);
}

/** Made when it is opened: most never are. */
function chains(ties: readonly PageTie[]): Node {
  const { words, places, roles, chains: all } = data();
  const made = element("details", {}, element("summary", {}, words.details));
  const show = () => {
    for (const { role, placeAt, chainAt } of ties) {
      const title = `${roles[role] ?? role}: ${at(places, placeAt).text}`;
      made.append(element("div", { class: "part" }, element("b", {}, title), chainList(at(all, chainAt))));
    }
  };
  made.addEventListener("toggle", show, { once: true });
  return made;
}

/** What is the same for several ties stands once. */
function tieLines(
  ties: readonly PageTie[],
  line: (tie: PageTie) => readonly [string, string, string],
): Node[] {
  const grouped = new Map<string, { text: string; kind: string; small: string[] }>();
  for (const tie of ties) {
    const [text, small, kind] = line(tie);
    const known = grouped.get(text);
    if (known === undefined) grouped.set(text, { text, kind, small: [small] });
    else if (!known.small.includes(small)) known.small.push(small);
  }
  return [...grouped.values()].map(({ text, kind, small }) =>
    element("div", { class: `tie ${kind}` }, text, element("small", {}, small.join(", "))),
  );
}

function whereLine({ placeAt, role }: PageTie): readonly [string, string, string] {
  const { text, verdict } = at(data().places, placeAt);
  return [text, data().roles[role] ?? role, verdict ?? ""];
}

function whoLine({ partyAt }: PageTie): readonly [string, string, string] {
  const { parties, words, countries } = data();
  if (partyAt === undefined) return [words.self, "", ""];
  const { name, country, parent } = at(parties, partyAt);
  const where = country === "" ? words.unknownCountry : (countries[country] ?? country);
  return [name, parent === "" ? where : `${parent}, ${where}`, ""];
}
