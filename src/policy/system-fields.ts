/** What a condition can ask of the declared system that a resource belongs to. */
import {
  applicationKinds,
  type BivLevel,
  baseRegistryKinds,
  bivLevels,
  type DeclaredSystem,
  entityKinds,
  personalDataKinds,
  rubriceringen,
  tbbLevels,
} from "../model/index.ts";
import { impliedTbb } from "./facts/joined-class.ts";
import type { Field } from "./fields.ts";

type Ask<T> = (system: DeclaredSystem) => T;

const text = (ask: Ask<string | null>): Field => ({ type: "text", read: of(ask) });
const flag = (ask: Ask<boolean | null>): Field => ({ type: "flag", read: of(ask) });
const day = (ask: Ask<string | null>): Field => ({ type: "day", read: of(ask) });
const word = (values: readonly string[], ask: Ask<string | null>): Field => ({
  type: "word",
  values,
  read: of(ask),
});
/** The least first. */
const scale = (values: readonly string[], ask: Ask<string | null>): Field => ({
  type: "scale",
  values,
  read: of(ask),
});

function of<T>(ask: Ask<T>): (facts: { readonly system: DeclaredSystem | null }) => T | null {
  return ({ system }) => (system === null ? null : ask(system));
}

export const systemFields: readonly (readonly [string, Field])[] = [
  ["system", text(({ name }) => name)],
  ["system.material", flag(({ material }) => material)],
  ["system.rubricering", scale(rubriceringen, ({ rubricering }) => rubricering)],
  ["system.tbb", scale(tbbLevels, impliedTbb)],
  ["system.beschikbaarheid", scale(bivLevels, ({ biv }) => biv?.beschikbaarheid ?? null)],
  ["system.integriteit", scale(bivLevels, ({ biv }) => biv?.integriteit ?? null)],
  ["system.vertrouwelijkheid", scale(bivLevels, ({ biv }) => biv?.vertrouwelijkheid ?? null)],
  ["system.biv", scale(bivLevels, heaviest)],
  ["system.classified", flag(isClassified)],
  ["system.personal-data", scale(personalDataKinds, ({ personalData }) => personalData)],
  ["system.base-registry", scale(baseRegistryKinds, ({ baseRegistry }) => baseRegistry)],
  ["system.application", word(applicationKinds, ({ application }) => application)],
  ["system.entity", word(entityKinds, ({ entity }) => entity)],
  ["system.burst", flag(({ burst }) => burst)],
  ["system.exit-plan", flag(({ exitPlan }) => exitPlan !== null)],
  ["system.exit-plan.date", day(({ exitPlan }) => exitPlan?.date ?? null)],
  ["system.exit-plan.tested", day(({ exitPlan }) => exitPlan?.tested ?? null)],
  ["system.exit-plan.both-scenarios", flag(coversBothScenarios)],
  ["system.risk-analysis", flag(({ riskAnalysis }) => riskAnalysis !== null)],
  ["system.risk-analysis.date", day(({ riskAnalysis }) => riskAnalysis?.date ?? null)],
  ["system.dpia", flag(({ dpia }) => dpia !== null)],
  ["system.dpia.date", day(({ dpia }) => dpia?.date ?? null)],
  ["system.dtia", flag(({ dtia }) => dtia !== null)],
  ["system.dtia.date", day(({ dtia }) => dtia?.date ?? null)],
  ["system.reported-to-ciso-rijk", day(({ reportedToCisoRijk }) => reportedToCisoRijk)],
  ["system.mail-conditions", flag(meetsMailConditions)],
  ["system.existing-since", day(({ existingSince }) => existingSince)],
  ["system.contract-until", day(({ contractUntil }) => contractUntil)],
];

/** The heaviest of beschikbaarheid, integriteit and vertrouwelijkheid. */
function heaviest({ biv }: DeclaredSystem): BivLevel | null {
  if (biv === null) return null;
  const levels = [biv.beschikbaarheid, biv.integriteit, biv.vertrouwelijkheid];
  return bivLevels.findLast((level) => levels.includes(level)) ?? null;
}

/** Whether anything at all says how much the data needs protection. */
function isClassified({ rubricering, tbb, biv }: DeclaredSystem): boolean {
  return rubricering !== null || tbb !== null || biv !== null;
}

function coversBothScenarios({ exitPlan }: DeclaredSystem): boolean | null {
  if (exitPlan === null) return null;
  return exitPlan.scenarios.includes("planned") && exitPlan.scenarios.includes("disruptive");
}

/** All three of §4.5: they are cumulative. */
function meetsMailConditions({ mailConditions }: DeclaredSystem): boolean {
  return mailConditions !== null && Object.values(mailConditions).every((condition) => condition !== null);
}
