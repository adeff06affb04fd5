/**
 * The class of data that lies together. Where data of several systems meets at one party, whoever has access to
 * that party has all of it: it needs the protection that the heaviest of it needs.
 */
import {
  type BaseRegistry,
  type Biv,
  baseRegistryKinds,
  bivLevels,
  type DataClass,
  type PersonalData,
  personalDataKinds,
  type Rubricering,
  rubriceringen,
  type Tbb,
  tbbLevels,
} from "../../model/index.ts";

/** Of each kind the heaviest that is stated; null where nobody states any. */
export function joinedClass(classes: readonly DataClass[]): DataClass {
  return {
    rubricering: heaviest<Rubricering>(
      rubriceringen,
      classes.map(({ rubricering }) => rubricering),
    ),
    tbb: heaviest<Tbb>(tbbLevels, classes.map(impliedTbb)),
    biv: joinedBiv(classes),
    personalData: heaviest<PersonalData>(
      personalDataKinds,
      classes.map(({ personalData }) => personalData),
    ),
    baseRegistry: heaviest<BaseRegistry>(
      baseRegistryKinds,
      classes.map(({ baseRegistry }) => baseRegistry),
    ),
  };
}

function joinedBiv(classes: readonly DataClass[]): Biv | null {
  const stated = classes.flatMap(({ biv }) => (biv === null ? [] : [biv]));
  if (stated.length === 0) return null;
  const joined = (aspect: keyof Biv) =>
    heaviest(
      bivLevels,
      stated.map((biv) => biv[aspect]),
    );
  return {
    beschikbaarheid: joined("beschikbaarheid"),
    integriteit: joined("integriteit"),
    vertrouwelijkheid: joined("vertrouwelijkheid"),
  };
}

const tbbOf: Readonly<Record<Rubricering, Tbb | null>> = {
  ongerubriceerd: null,
  "departementaal-vertrouwelijk": "tbb-4",
  "stg-confidentieel": "tbb-3",
  "stg-geheim": "tbb-2",
  "stg-zeer-geheim": "tbb-1",
};

/**
 * The heavier of the level that is stated and the one that the rubricering implies. Not the other way round: a TBB
 * says nothing of rubricering. Nor does it follow from BIV: in risk analyses the same words are used on other scales.
 */
export function impliedTbb({ rubricering, tbb }: Pick<DataClass, "rubricering" | "tbb">): Tbb | null {
  return heaviest<Tbb>(tbbLevels, [tbb, rubricering && tbbOf[rubricering]]);
}

/** `scale` has the least first. */
function heaviest<Word extends string>(scale: readonly Word[], words: readonly (Word | null)[]): Word | null {
  return scale.findLast((word) => words.includes(word)) ?? null;
}
