/** The way from the use to the decision. */
import type { PageStep } from "../page-data.ts";
import { data } from "./data.ts";
import { element } from "./dom.ts";

export function chainList(chain: readonly PageStep[]): Node {
  const { words } = data();
  const steps = chain.map(({ place, text, source }, position) => {
    const step = element("li", {}, element("code", {}, place), ` ${text}`);
    if (source !== undefined) step.append(" ", element("small", {}, source));
    if (position === chain.length - 1) step.append(" ", element("b", {}, `(${words.decides})`));
    return step;
  });
  return element("ol", { class: "chain" }, ...steps);
}
