import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/policy/facts/cloud-use.ts
function isCloudUse({ party, place, role }) {
  if (party === null || role === "image" || role === "source") return false;
  return place.status !== "customer-run" && place.status !== "not-applicable";
}
function groupOf({ party }) {
  return party === null ? "" : party.parent ?? party.id;
}

// src/policy/place.ts
function possibilities(place, areas) {
  switch (place.status) {
    case "known":
    case "multi":
      return place.countries.length === 0 ? [] : [place.countries];
    case "one-of":
      return place.candidates.some(({ countries }) => countries.length === 0) ? [] : place.candidates.map(({ countries }) => countries);
    case "area": {
      const members = place.countries.length > 0 ? place.countries : [...areas(place.area)];
      return members.map((country) => [country]);
    }
    default:
      return [];
  }
}
function placeTests(areas) {
  const certainly = (test) => (place, area) => {
    const possible = possibilities(place, areas);
    return possible.length > 0 && possible.every((countries) => test(countries, area));
  };
  return {
    within: certainly((countries, area) => countries.every((country) => area.has(country))),
    outside: certainly((countries, area) => countries.some((country) => !area.has(country))),
    touches: certainly((countries, area) => countries.some((country) => area.has(country)))
  };
}

export {
  possibilities,
  placeTests,
  isCloudUse,
  groupOf
};
