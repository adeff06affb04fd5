/** The page's own script: one part at a time, filters and sorts, prints whole. The page is readable without it. */
import { readAddress } from "./address.ts";
import type { ListControl } from "./filtered-list.ts";
import { startFindings } from "./findings.ts";
import { startResources } from "./resources.ts";
import { startTheme } from "./theme.ts";

const lists = new Map<string, { readonly start: () => ListControl; control?: ListControl }>([
  ["findings", { start: startFindings }],
  ["resources", { start: startResources }],
]);

function listOf(page: string): ListControl | null {
  const list = lists.get(page);
  if (list === undefined) return null;
  list.control ??= list.start();
  return list.control;
}

const sections = [...document.querySelectorAll<HTMLElement>("main > section.page")];

function show(): void {
  const asked = readAddress().page;
  const current = sections.find(({ id }) => id === asked) ?? sections[0];
  for (const section of sections) section.classList.toggle("away", section !== current);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.pages a")) {
    if (link.hash === `#${current?.id}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (current !== undefined) listOf(current.id)?.show();
  scrollTo(0, 0);
}

/** After a link; the start of the page stays where the browser put it. */
function follow(): void {
  show();
  scrollTo(0, 0);
  const current = sections.find((section) => !section.classList.contains("away"));
  current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

startTheme();
document.documentElement.classList.add("scripted");
addEventListener("hashchange", follow);
addEventListener("beforeprint", () => {
  for (const page of lists.keys()) {
    const control = listOf(page);
    if (readAddress().page !== page) control?.show();
    scrollTo(0, 0);
    control?.print(true);
  }
});
addEventListener("afterprint", () => {
  for (const page of lists.keys()) listOf(page)?.print(false);
});
show();
scrollTo(0, 0);
