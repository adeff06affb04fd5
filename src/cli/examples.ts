/** Examples under `--help`, of every command. A test reads each of them as a command line. */
import type { Command } from "commander";
import type { Language, Text } from "../model/index.ts";
import { helpText } from "./texts.ts";

export interface Example {
  /** As typed in a shell; other programs may come before it. */
  readonly line: string;
  readonly says: Text;
}

/** By the command's words after `cloudtoets`; empty for the program itself. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  "": [
    { line: "cloudtoets scan", says: { nl: "beoordeel deze map", en: "judge this directory" } },
    { line: "cloudtoets init", says: { nl: "begin met een configuratie", en: "begin with a configuration" } },
  ],
  scan: [
    { line: "cloudtoets scan infra charts", says: { nl: "deze mappen", en: "these directories" } },
    {
      line: "cloudtoets scan -f sarif=toets.sarif -f html=toets.html",
      says: { nl: "meer rapporten van één scan", en: "several reports from one scan" },
    },
    {
      line: "cloudtoets scan --var-file prod.tfvars --fail-on warning",
      says: { nl: "met waarden, en streng", en: "with values, and strict" },
    },
    {
      line: "terraform show -json tfplan | cloudtoets scan -",
      says: { nl: "een plan", en: "a plan" },
    },
  ],
  rules: [
    { line: "cloudtoets rules --profile eer-strict", says: { nl: "van dit profiel", en: "of this profile" } },
  ],
  explain: [
    { line: "cloudtoets explain NLC-LOC-001", says: { nl: "een regel", en: "a rule" } },
    {
      line: "cloudtoets explain module.data.aws_s3_bucket.logs envs/prod",
      says: { nl: "het oordeel over één resource", en: "the verdict on one resource" },
    },
  ],
  baseline: [
    {
      line: "cloudtoets baseline",
      says: { nl: "leg vast waarvan de code nu afhangt", en: "keep what the code depends on now" },
    },
    {
      line: 'cloudtoets baseline --update --accept-growth "besluit CIO 2026-12"',
      says: { nl: "neem groei op, met het besluit", en: "take up growth, with the decision" },
    },
  ],
  merge: [
    {
      line: "cloudtoets merge rapporten -f markdown --to antwoorden",
      says: {
        nl: "een document per organisatie en per ministerie",
        en: "a document per organisation and ministry",
      },
    },
  ],
  catalogue: [
    {
      line: "cloudtoets catalogue alternatives aws_s3_bucket",
      says: { nl: "wat ervoor in de plaats kan komen", en: "what can take its place" },
    },
    {
      line: "cloudtoets catalogue search object opslag",
      says: { nl: "zoek in alles", en: "search everything" },
    },
  ],
  "catalogue providers": [
    {
      line: "cloudtoets catalogue providers -f json",
      says: { nl: "alle, als JSON", en: "all of them, as JSON" },
    },
  ],
  "catalogue regions": [
    { line: "cloudtoets catalogue regions azurerm", says: { nl: "van Azure", en: "of Azure" } },
  ],
  "catalogue resource": [
    {
      line: "cloudtoets catalogue resource aws_s3_bucket",
      says: { nl: "hoe de plaats volgt", en: "how the place follows" },
    },
  ],
  "catalogue country": [
    {
      line: "cloudtoets catalogue country Ierland",
      says: { nl: "wat er in Ierland staat", en: "what is in Ireland" },
    },
  ],
  "catalogue alternatives": [
    {
      line: "cloudtoets catalogue alternatives azurerm_storage_account",
      says: { nl: "diensten onder Europese zeggenschap", en: "services under European control" },
    },
  ],
  "catalogue stale": [
    {
      line: "cloudtoets catalogue stale --months 6",
      says: { nl: "een half jaar niet nagekeken", en: "not looked at for half a year" },
    },
  ],
  "catalogue search": [
    { line: "cloudtoets catalogue search frankfurt", says: { nl: "alles daarover", en: "all about it" } },
  ],
  policy: [
    {
      line: "cloudtoets policy test policies",
      says: { nl: "probeer eigen regels", en: "try rules of your own" },
    },
  ],
  "policy check": [
    {
      line: "cloudtoets policy check policies/rules",
      says: { nl: "zijn ze goed geschreven?", en: "are they written well?" },
    },
  ],
  "policy test": [
    {
      line: "cloudtoets policy test policies --as-of 2026-12-31",
      says: { nl: "als op die dag", en: "as on that day" },
    },
  ],
  "policy fields": [
    { line: "cloudtoets policy fields", says: { nl: "met alle woorden", en: "with all words" } },
  ],
  inventory: [
    {
      line: "cloudtoets inventory --jurisdiction US -f csv",
      says: { nl: "wat bij Amerikaanse partijen draait", en: "what runs at parties of the United States" },
    },
    {
      line: "cloudtoets inventory reports/a.json reports/b.json",
      says: { nl: "van bewaarde rapporten samen", en: "of reports that were kept, together" },
    },
  ],
  impact: [
    {
      line: "cloudtoets impact --deny US",
      says: { nl: "zonder Amerikaanse diensten", en: "without services of the United States" },
    },
    {
      line: "cloudtoets impact --deny party:microsoft -f mermaid",
      says: { nl: "zonder één partij, als tekening", en: "without one party, as a drawing" },
    },
  ],
  concentration: [
    {
      line: "cloudtoets concentration --weigh systems",
      says: { nl: "elk systeem telt even zwaar", en: "every system counts the same" },
    },
    {
      line: "cloudtoets concentration 2026-01.json 2026-07.json",
      says: { nl: "het verloop", en: "the trend" },
    },
  ],
  diff: [
    { line: "cloudtoets diff main", says: { nl: "sinds main", en: "since main" } },
    {
      line: "cloudtoets diff oud.json nieuw.json -f markdown",
      says: { nl: "tussen bewaarde rapporten", en: "between reports that were kept" },
    },
  ],
  init: [
    {
      line: "cloudtoets init --print",
      says: { nl: "eerst kijken, niets schrijven", en: "look first, write nothing" },
    },
    {
      line: "cloudtoets init infra --workflow github --lang nl",
      says: { nl: "met een workflow, in het Nederlands", en: "with a workflow, in Dutch" },
    },
  ],
  completion: [
    {
      line: "cloudtoets completion bash > ~/.local/share/bash-completion/completions/cloudtoets",
      says: { nl: "voor bash, voortaan", en: "for bash, from now on" },
    },
    {
      line: "cloudtoets completion fish | source",
      says: { nl: "voor deze fish", en: "for this fish" },
    },
  ],
};

export function addExamples(program: Command, language: Language): void {
  addBelow(program, [], language);
}

function addBelow(command: Command, path: readonly string[], language: Language): void {
  const those = examples[path.join(" ")];
  if (those !== undefined) command.addHelpText("after", exampleText(those, language));
  for (const one of command.commands) addBelow(one, [...path, one.name()], language);
}

function exampleText(those: readonly Example[], language: Language): string {
  const lines = those.flatMap(({ line, says }) => [`  # ${says[language]}`, `  ${line}`]);
  return `\n${helpText("examples", language)}:\n${lines.join("\n")}`;
}
