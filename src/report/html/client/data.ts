/** The scan, read from the page once and only when a list needs it. */
import type { PageData } from "../page-data.ts";
import { byId } from "./dom.ts";

let read: PageData | null = null;

export function data(): PageData {
  read ??= JSON.parse(byId("data").textContent ?? "") as PageData;
  return read;
}

/** What a position in a list of the data stands for. */
export function at<Item>(items: readonly Item[], position: number): Item {
  const item = items[position];
  if (item === undefined) throw new Error(`The data has no item ${position}`);
  return item;
}
