/** The list of findings. */
import type { PageFinding } from "../page-data.ts";
import { readAddress } from "./address.ts";
import { chainList } from "./chain.ts";
import { at, data } from "./data.ts";
import { element, fill } from "./dom.ts";
import { startList } from "./filtered-list.ts";

const mostNamed = 10;

export function startFindings() {
  return startList<PageFinding>({
    page: "findings",
    perPage: 25,
    onPaper: 250,
    total: () => data().findings.length,
    chosen: (filter) => data().findings.filter(fits(filter)),
    row: article,
    remark: (filter) => {
      const resource = data().resources[Number(filter.get("resource") ?? -1)];
      return resource === undefined ? "" : fill(data().words.forResource, { address: resource.address });
    },
  });
}

function fits(filter: ReadonlyMap<string, string>): (finding: PageFinding) => boolean {
  const { rules } = data();
  const wanted = (filter.get("text") ?? "").trim().toLowerCase();
  const level = filter.get("level") ?? "";
  const rule = filter.get("rule") ?? "";
  const id = filter.get("id") ?? "";
  const resource = filter.has("resource") ? Number(filter.get("resource")) : null;
  return (finding) =>
    (level === "" || (finding.level === level && finding.excepted === undefined)) &&
    (rule === "" || at(rules, finding.ruleAt).id === rule) &&
    (id === "" || finding.id === id) &&
    (resource === null || finding.resourcesAt.includes(resource)) &&
    (wanted === "" || textOf(finding).includes(wanted));
}

/** What is searched, worked out when it is first asked for. */
const texts = new WeakMap<PageFinding, string>();

function textOf(finding: PageFinding): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const { rules, resources } = data();
  const { id, title } = at(rules, finding.ruleAt);
  const addresses = finding.resourcesAt.map((position) => at(resources, position).address);
  const text = [id, title, placeOf(finding), finding.message, ...addresses].join("\n").toLowerCase();
  texts.set(finding, text);
  return text;
}

function placeOf({ fileAt, line, column }: PageFinding): string {
  return fileAt === undefined ? "" : `${at(data().files, fileAt)}:${line}:${column}`;
}

function article(finding: PageFinding, onPaper: boolean): Node {
  const { words, rules } = data();
  const rule = at(rules, finding.ruleAt);
  const made = element(
    "article",
    { class: `finding ${finding.excepted === undefined ? finding.level : "excepted"}` },
    element(
      "h3",
      {},
      element("span", { class: `level ${finding.level}` }, words[finding.level]),
      ` ${rule.title} `,
      element("small", {}, rule.id),
    ),
  );
  const place = placeOf(finding);
  if (place !== "") made.append(element("p", { class: "place" }, element("code", {}, place)));
  if (finding.source !== undefined) made.append(sourceLine(finding.line, finding.source));
  made.append(element("p", {}, finding.message));
  if (finding.excepted !== undefined)
    made.append(element("p", { class: "excepted" }, `${words.excepted}: ${finding.excepted}`));
  made.append(details(finding, onPaper));
  return made;
}

function sourceLine(line: number, { before, marked, after }: NonNullable<PageFinding["source"]>): Node {
  return element(
    "pre",
    { class: "source", tabindex: "0" },
    element("span", { class: "line-number" }, String(line)),
    before,
    element("mark", {}, marked),
    after,
  );
}

function details(finding: PageFinding, onPaper: boolean): Node {
  const { words, rules, chains, units } = data();
  const rule = at(rules, finding.ruleAt);
  const made = element(
    "details",
    onPaper || readAddress().filter.get("id") === finding.id ? { open: "" } : {},
    element("summary", {}, words.details),
  );
  const part = (title: string, content: Node) =>
    made.append(element("div", { class: "part" }, element("h4", {}, title), content));
  const chain = at(chains, finding.chainAt);
  if (chain.length > 0) part(words.chain, chainList(chain));
  if (finding.resourcesAt.length > 0) part(words.affected, affected(finding));
  if (finding.unitsAt.length > 1)
    part(
      words.units,
      plainList(
        finding.unitsAt.slice(0, mostNamed).map((position) => at(units, position)),
        finding.unitsAt.length,
      ),
    );
  if (rule.remedy !== "") part(words.remedy, element("p", {}, rule.remedy));
  for (const [label, text] of finding.suggestions ?? []) part(capital(label), element("p", {}, text));
  if (rule.basis.length > 0) part(words.basis, plainList(rule.basis, rule.basis.length));
  return made;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function affected({ resourcesAt, id }: PageFinding): Node {
  const { words, resources } = data();
  const list = element("ul", { class: "plain" });
  for (const position of resourcesAt.slice(0, mostNamed))
    list.append(element("li", {}, element("code", {}, at(resources, position).address)));
  if (resourcesAt.length > mostNamed) {
    const link = element("a", { href: `#resources?finding=${id}` });
    link.append(fill(words.showAll, { count: resourcesAt.length }));
    list.append(element("li", {}, link));
  }
  return list;
}

function plainList(texts: readonly string[], total: number): Node {
  const list = element("ul", { class: "plain" }, ...texts.map((text) => element("li", {}, text)));
  if (total > texts.length)
    list.append(element("li", {}, fill(data().words.more, { count: total - texts.length })));
  return list;
}
