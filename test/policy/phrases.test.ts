import { describe, expect, test } from "vitest";
import { phrases as ofCommands } from "../../src/cli/phrases.ts";
import { phrases } from "../../src/policy/phrases.ts";

/** Every phrase, said of something: both languages have words of their own, and the same names in them. */
const names = ["Aap", "Noot", "Mies"];
const said = { ...phrases, ...ofCommands };

describe("every phrase is there in Dutch and in English", () => {
  const examples: Readonly<Record<string, unknown[]>> = {
    at: ["systems[0]", { nl: "hier", en: "here" }],
    unknownKey: ["Aap", "Noot", ["Mies"]],
    noneOf: [{ kind: "scalar", text: "Aap" }, ["Noot"]],
    otherType: [["string"], { kind: "mapping" }],
    otherForm: [{ kind: "sequence" }, null, "Aap"],
    notAllowed: [{ kind: "sequence" }, null],
    tooLarge: [100],
    unknown: ["rule", "Aap", ["Noot"]],
    notInCatalogue: ["party", "Aap", ["Noot"]],
    twice: ["rule", "Aap"],
    nothingIn: ["profile"],
    extendsItself: ["Aap", names],
    noTemplateField: ["Aap", []],
    noProfileNorFile: ["Aap", ["Noot"]],
    selectsNothing: ["Aap", ["Noot"]],
    noSystem: ["Aap", ["Noot"]],
    tagMeansNothing: ["Aap", ["Noot"]],
    tagNamesNoSystem: ["Aap", "Noot", ["Mies"]],
    notJudged: [["system", "organisation"], 3, "NLC-DAT"],
    shrunk: [{ nl: "Aap wordt Noot", en: "Aap becomes Noot" }],
    noRule: ["Aap", names],
    wrote: ["Aap", 1, 2, 3],
  };

  test.each(Object.keys(said))("%s", (name) => {
    const phrase = Reflect.get(said, name) as (...given: unknown[]) => { nl: string; en: string };
    const { nl, en } = phrase(...(examples[name] ?? names));
    expect(nl).not.toBe(en);
    for (const text of [nl, en]) expect(text).toMatch(/\S/);
    for (const text of [nl, en]) expect(text).not.toMatch(/undefined|\[object|null/);
    const named = (text: string) => names.filter((one) => text.includes(one));
    expect(named(nl)).toEqual(named(en));
  });
});
