import {
  applicationKinds,
  type Biv,
  baseRegistryKinds,
  bivLevels,
  type DeclaredSystem,
  type ExitPlan,
  type ExitScenario,
  entityKinds,
  exitScenarios,
  type MailConditions,
  personalDataKinds,
  rubriceringen,
  type Tbb,
} from "../../model/index.ts";
import { at } from "../checked.ts";
import { phrases } from "../phrases.ts";
import { dayIn, pathsIn, type Reading, recordedIn, refuse, type WrittenRecord } from "./reading.ts";
import { day, list, object, paths, recorded, text } from "./shapes.ts";

const bivLevel = { enum: bivLevels };
/** A condition for something that is else forbidden is met by a document, not by a day. */
const proven = { ...recorded, required: ["document"] };

export const schema = {
  ...list(
    object(
      {
        name: text,
        paths: {
          ...paths,
          minItems: 0,
          description:
            "Folders or files; `.` for all of it, none for a system of which the code is elsewhere.",
        },
        material: {
          type: "boolean",
          description: "Material use as the policy means it, such as for a primary task of the organisation.",
        },
        rubricering: { enum: rubriceringen, description: "As in the VIRBI." },
        tbb: { enum: [1, 2, 3, 4], description: "Te beschermen belang; 1 is the heaviest." },
        biv: {
          ...object({ beschikbaarheid: bivLevel, integriteit: bivLevel, vertrouwelijkheid: bivLevel }),
          minProperties: 1,
        },
        personalData: { enum: personalDataKinds, description: "special: as in article 9 of the AVG." },
        baseRegistry: {
          enum: baseRegistryKinds,
          description: "The source of a base registry, or a copy of it.",
        },
        application: { enum: applicationKinds },
        entity: {
          enum: entityKinds,
          description:
            "A vital provider, a critical entity under the Wwke, or an essential entity under the Cyberbeveiligingswet.",
        },
        exitPlan: object({
          date: day,
          document: text,
          tested: { ...day, description: "The day on which your organisation tested it, YYYY-MM-DD." },
          scenarios: { ...list({ enum: exitScenarios }), uniqueItems: true },
        }),
        riskAnalysis: recorded,
        dpia: recorded,
        dtia: recorded,
        reportedToCisoRijk: day,
        mailConditions: {
          ...object({ continuityAtRisk: proven, plansTested: proven, ministerDecided: proven }),
          description:
            "The three conditions of §4.5 under which mail and documents may be in a public cloud.",
        },
        existingSince: { ...day, description: "The day from which it is in use, YYYY-MM-DD." },
        contractUntil: { ...day, description: "The last day of the running contract, YYYY-MM-DD." },
        burst: { type: "boolean", description: "Only for peaks, beside capacity elsewhere." },
        dependsOn: { ...list(text), description: "Names of other systems that it cannot do without." },
      },
      ["name", "paths"],
    ),
  ),
  description: "What the code under these paths is for.",
};

type Plain =
  | "material"
  | "rubricering"
  | "personalData"
  | "baseRegistry"
  | "application"
  | "entity"
  | "burst";
type Written = { readonly [Key in Plain]?: NonNullable<DeclaredSystem[Key]> } & {
  readonly name: string;
  readonly paths: readonly string[];
  readonly tbb?: 1 | 2 | 3 | 4;
  readonly biv?: Partial<Biv>;
  readonly exitPlan?: WrittenRecord & {
    readonly tested?: string;
    readonly scenarios?: readonly ExitScenario[];
  };
  readonly riskAnalysis?: WrittenRecord;
  readonly dpia?: WrittenRecord;
  readonly dtia?: WrittenRecord;
  readonly reportedToCisoRijk?: string;
  readonly mailConditions?: { readonly [Key in keyof MailConditions]?: WrittenRecord };
  readonly existingSince?: string;
  readonly contractUntil?: string;
  readonly dependsOn?: readonly string[];
};

export function read(reading: Reading, base: readonly DeclaredSystem[]): readonly DeclaredSystem[] {
  const written = (reading.data.systems as readonly Written[] | undefined) ?? [];
  const systems = written.map((system, position) => declaredSystem(system, `/systems/${position}`, reading));
  checkNames(systems, base, reading);
  checkClaims(systems, base, reading);
  checkDependencies(systems, base, reading);
  return [...base, ...systems];
}

function declaredSystem(written: Written, pointer: string, reading: Reading): DeclaredSystem {
  const record = (key: "riskAnalysis" | "dpia" | "dtia") =>
    recordedIn(written[key], `${pointer}/${key}`, reading);
  const dayOf = (key: "reportedToCisoRijk" | "existingSince" | "contractUntil") =>
    dayIn(written[key], `${pointer}/${key}`, reading);
  return {
    name: written.name,
    paths: pathsIn(written.paths, `${pointer}/paths`, reading),
    material: written.material ?? null,
    rubricering: written.rubricering ?? null,
    tbb: written.tbb === undefined ? null : (`tbb-${written.tbb}` satisfies Tbb),
    biv: written.biv ? { ...unweighed, ...written.biv } : null,
    personalData: written.personalData ?? null,
    baseRegistry: written.baseRegistry ?? null,
    application: written.application ?? null,
    entity: written.entity ?? null,
    exitPlan: exitPlan(written, pointer, reading),
    riskAnalysis: record("riskAnalysis"),
    dpia: record("dpia"),
    dtia: record("dtia"),
    reportedToCisoRijk: dayOf("reportedToCisoRijk"),
    mailConditions: mailConditions(written, pointer, reading),
    existingSince: dayOf("existingSince"),
    contractUntil: dayOf("contractUntil"),
    burst: written.burst ?? null,
    dependsOn: written.dependsOn ?? [],
    span: at(reading.tree, `${pointer}/name`),
  };
}

const unweighed: Biv = { beschikbaarheid: null, integriteit: null, vertrouwelijkheid: null };

function exitPlan({ exitPlan: written }: Written, pointer: string, reading: Reading): ExitPlan | null {
  const recorded = recordedIn(written, `${pointer}/exitPlan`, reading);
  if (recorded === null) return null;
  const tested = dayIn(written?.tested, `${pointer}/exitPlan/tested`, reading);
  return { ...recorded, tested, scenarios: written?.scenarios ?? [] };
}

function mailConditions(
  { mailConditions: written }: Written,
  pointer: string,
  reading: Reading,
): MailConditions | null {
  if (written === undefined) return null;
  const record = (key: keyof MailConditions) =>
    recordedIn(written[key], `${pointer}/mailConditions/${key}`, reading);
  return {
    continuityAtRisk: record("continuityAtRisk"),
    plansTested: record("plansTested"),
    ministerDecided: record("ministerDecided"),
  };
}

type Systems = readonly DeclaredSystem[];

function checkNames(systems: Systems, base: Systems, reading: Reading): void {
  const names = new Set(base.map(({ name }) => name));
  for (const { name, span } of systems) {
    if (names.has(name)) refuse(reading, span, phrases.systemTwice(name));
    names.add(name);
  }
}

function checkClaims(systems: Systems, base: Systems, reading: Reading): void {
  const claims = new Map(base.flatMap(({ name, paths: own }) => own.map((path) => [path, name] as const)));
  for (const [position, { name, paths: own }] of systems.entries())
    for (const [index, claimed] of own.entries()) {
      const other = claims.get(claimed);
      const where = at(reading.tree, `/systems/${position}/paths/${index}`);
      if (other !== undefined) refuse(reading, where, phrases.claimedAlready(other, claimed));
      claims.set(claimed, name);
    }
}

function checkDependencies(systems: Systems, base: Systems, reading: Reading): void {
  const names = new Set([...base, ...systems].map(({ name }) => name));
  for (const [position, { name, dependsOn }] of systems.entries())
    for (const [index, other] of dependsOn.entries()) {
      const where = at(reading.tree, `/systems/${position}/dependsOn/${index}`);
      if (other === name) refuse(reading, where, phrases.dependsOnItself(name));
      else if (!names.has(other)) refuse(reading, where, phrases.noSystem(other, names));
    }
}
