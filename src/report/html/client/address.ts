/** `#resources?country=NL`: which part is shown and what its list is filtered by. */
export interface Address {
  readonly page: string;
  readonly filter: ReadonlyMap<string, string>;
}

export function readAddress(): Address {
  const [page = "", query = ""] = location.hash.slice(1).split("?", 2);
  return { page, filter: new Map(new URLSearchParams(query)) };
}

/** Without a step in the history for every letter that is typed. */
export function replaceAddress({ page, filter }: Address): void {
  const query = new URLSearchParams([...filter].filter(([, value]) => value !== "")).toString();
  history.replaceState(null, "", `#${page}${query === "" ? "" : `?${query}`}`);
}
