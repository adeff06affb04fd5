/** A list that is filtered, counted and shown a part at a time; `findings.ts` and `resources.ts` each have one. */
import { readAddress, replaceAddress } from "./address.ts";
import { data } from "./data.ts";
import { byId, element, fill } from "./dom.ts";

export interface FilteredList<Item> {
  /** The part of the page it is on; its elements are named after it. */
  readonly page: string;
  readonly perPage: number;
  /** On paper nobody turns pages. */
  readonly onPaper: number;
  /** What is left of it under a filter, in order. */
  readonly chosen: (filter: ReadonlyMap<string, string>) => readonly Item[];
  readonly total: () => number;
  readonly row: (item: Item, onPaper: boolean) => Node;
  /** What the filter holds that its form does not show. */
  readonly remark: (filter: ReadonlyMap<string, string>) => string;
}

export interface ListControl {
  /** From the start, as the address says. */
  readonly show: () => void;
  readonly print: (onPaper: boolean) => void;
}

export function startList<Item>(list: FilteredList<Item>): ListControl {
  const form = byId(`${list.page}-filter`) as HTMLFormElement;
  const items = byId(`${list.page}-items`);
  const pager = byId(`${list.page}-pager`);
  const count = byId(`${list.page}-count`);
  let page = 0;
  let filter: ReadonlyMap<string, string> = new Map();
  let chosen: readonly Item[] = [];

  const draw = (onPaper = false) => {
    const { words, locale } = data();
    const number = (value: number) => value.toLocaleString(locale);
    const shown = onPaper
      ? chosen.slice(0, list.onPaper)
      : chosen.slice(page * list.perPage, (page + 1) * list.perPage);
    items.replaceChildren(...shown.map((item) => list.row(item, onPaper)));
    const counted = { shown: number(chosen.length), total: number(list.total()) };
    const told = [fill(words.resultCount, counted), list.remark(filter)];
    if (chosen.length === 0) told.push(words.none);
    if (onPaper && shown.length < chosen.length)
      told.push(fill(words.printedPart, { shown: number(shown.length), total: number(chosen.length) }));
    count.textContent = told.filter((text) => text !== "").join(". ");
    drawPager();
  };

  const drawPager = () => {
    const { words } = data();
    const pages = Math.ceil(chosen.length / list.perPage);
    pager.hidden = pages < 2;
    const turn = (label: string, to: number) => {
      const button = element("button", { type: "button" }, label);
      button.disabled = to < 0 || to >= pages;
      button.addEventListener("click", () => {
        page = to;
        draw();
        byId(`${list.page}-title`).focus();
        byId(`${list.page}-filter`).scrollIntoView();
      });
      return button;
    };
    pager.setAttribute("aria-label", fill(words.pageOf, { page: page + 1, pages }));
    pager.replaceChildren(
      turn(words.previous, page - 1),
      element("span", {}, fill(words.pageOf, { page: page + 1, pages })),
      turn(words.next, page + 1),
    );
  };

  const choose = () => {
    chosen = list.chosen(filter);
    page = 0;
    draw();
  };
  const followForm = () => {
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    const beside = [...filter].filter(([name]) => form.elements.namedItem(name) === null);
    filter = new Map([...beside, ...entries].filter(([, value]) => value !== ""));
    replaceAddress({ page: list.page, filter });
    choose();
  };
  form.addEventListener("input", followForm);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    filter = new Map();
    // The fields are emptied after this event.
    setTimeout(followForm);
  });
  return {
    show: () => {
      const { page: asked, filter: given } = readAddress();
      if (asked === list.page) {
        filter = given;
        for (const field of form.elements) {
          if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
            field.value = given.get(field.name) ?? "";
        }
      }
      choose();
    },
    print: draw,
  };
}
