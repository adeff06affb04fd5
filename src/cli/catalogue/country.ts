/** `catalogue country <code>`: what is there, who is established there and who is controlled from there. */
import { partyOn } from "../../catalogue/index.ts";
import { countryName, suggestion } from "../../policy/index.ts";
import { type Answer, type Question, unknown } from "./answer.ts";
import { countriesOf, providersOf } from "./facts.ts";
import { words } from "./words.ts";

export function country(question: Question, asked: string): Answer {
  const { catalogue, day, language } = question;
  const names = Object.entries(question.words.countries);
  const wanted = asked.trim().toLowerCase();
  const code = names.find(([id, text]) =>
    [id, text.nl, text.en].some((name) => name.toLowerCase() === wanted),
  )?.[0];
  if (code === undefined) {
    const known = names.flatMap(([id, text]) => [id, text.nl, text.en]);
    return unknown(`There is no country "${asked}"${suggestion(asked, known)}`);
  }
  const regions = providersOf(catalogue).flatMap(({ id, regions: table = {} }) =>
    Object.entries(table)
      .filter(([, region]) => countriesOf(region).includes(code))
      .map(([region, { city }]) => ({ provider: id, region, city: city ?? null })),
  );
  const parties = Object.values(catalogue.parties).flatMap((entry) => {
    const party = partyOn(catalogue, entry.id, day);
    const established = entry.country === code;
    const controlled = party?.parentCountry === code;
    if (party === null || (!established && !controlled)) return [];
    return [
      {
        id: entry.id,
        name: entry.name,
        established,
        parent: party.parent,
        parentCountry: party.parentCountry,
      },
    ];
  });
  const areas = Object.values(catalogue.areas)
    .filter(({ members }) =>
      members.some(
        (one) => one.country === code && (one.from ?? "") <= day && day < (one.until ?? "9999-12-31"),
      ),
    )
    .map(({ id, name }) => ({ id, name: name[language] }));
  return {
    kind: "answer",
    json: { code, name: countryName(code, question.words, language), areas, regions, parties },
    heads: [words.what, words.id, words.where],
    rows: [
      ...areas.map(({ id, name }) => [words.area[language], id, name]),
      ...regions.map(({ provider, region, city }) => [
        words.region[language],
        `${provider}/${region}`,
        city ?? "",
      ]),
      ...parties.map(({ id, name, parent, parentCountry }) => [
        words.party[language],
        id,
        parentCountry === code && parent === name
          ? words.established[language]
          : `${words.controlled[language]} ${parent ?? "?"} (${parentCountry ?? "?"})`,
      ]),
    ],
    remarks: regions.length + parties.length === 0 ? [words.nothingThere[language]] : [],
  };
}
