/** The inputs of `action.yml`, checked; a text says what is wrong. */
import { type FailOn, parseFailOn, parseReports, type WantedReport } from "../cli/index.ts";
import { type Language, languages, type RenderMode, renderModes } from "../model/index.ts";
import { isDay } from "../policy/index.ts";
import type { Detail } from "../report/index.ts";

export interface Inputs {
  readonly checkoutPath: string;
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly config: string | null;
  readonly configFrom: "base" | "head";
  readonly extends: string | null;
  /** What dependence may not grow beyond. */
  readonly baseline: string | null;
  readonly profile: string | null;
  readonly policies: readonly string[];
  readonly select: readonly string[];
  readonly ignore: readonly string[];
  readonly inlineExceptions: InlineExceptions;
  readonly asOf: string | null;
  readonly variables: readonly string[];
  readonly variableFiles: readonly string[];
  /** Terraform's. */
  readonly workspace: string | null;
  readonly render: RenderMode | null;
  readonly seal: boolean;
  readonly language: Language | null;
  readonly failOn: FailOn;
  readonly changedOnly: boolean;
  readonly allowIncomplete: boolean;
  readonly difference: boolean;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly sarifFile: string;
  readonly githubFingerprint: boolean;
  readonly reports: readonly WantedReport[];
  readonly detail: Detail;
}

const inlineExceptions = ["base", "head", "none"] as const;
/** Which exceptions in the code count on a pull request: those of the base commit, all, or none. */
export type InlineExceptions = (typeof inlineExceptions)[number];

type Read = (name: string) => string;

/** `read` gives an input's text without white space around it; empty when it is left out. */
export function parseInputs(read: Read): Inputs | string {
  const problems: string[] = [];
  const inputs = { ...whatToScan(read, problems), ...whatToTell(read, problems) };
  return problems[0] ?? inputs;
}

function whatToScan(read: Read, problems: string[]) {
  const paths = listed(read("paths"));
  const asOf = read("as-of") || null;
  if (asOf !== null && !isDay(asOf))
    problems.push(`Input as-of is '${asOf}'; it must be a day that exists, as YYYY-MM-DD.`);
  const variables = linesOf(read("variables"));
  const wrong = variables.find((line) => !/^[^=]+=/.test(line));
  if (wrong !== undefined) problems.push(`Input variables has '${wrong}'; write name=value on every line.`);
  return {
    checkoutPath: read("checkout-path") || ".",
    paths: paths.length === 0 ? ["."] : paths,
    exclude: listed(read("exclude")),
    config: read("config") || null,
    configFrom: oneOf("config-from", read("config-from"), ["base", "head"], problems) ?? "base",
    extends: read("extends") || null,
    baseline: read("baseline") || null,
    profile: read("profile") || null,
    policies: listed(read("policies")),
    select: namesIn(read("select")),
    ignore: namesIn(read("ignore")),
    inlineExceptions:
      oneOf("inline-exceptions", read("inline-exceptions"), inlineExceptions, problems) ?? "base",
    asOf,
    variables,
    variableFiles: listed(read("var-files")),
    workspace: read("workspace") || null,
    render: oneOf("render", read("render"), renderModes, problems),
    seal: yes("seal", read("seal"), false, problems),
  };
}

function whatToTell(read: Read, problems: string[]) {
  const failOn = parseFailOn(read("fail-on") || "error");
  if (typeof failOn === "string") problems.push(`Input fail-on: ${failOn}`);
  const formats = listed(read("formats"));
  const reports = formats.length === 0 ? [] : parseReports(formats, null);
  if (typeof reports === "string") problems.push(`Input formats: ${reports}`);
  return {
    language: oneOf("lang", read("lang"), languages, problems),
    failOn: typeof failOn === "string" ? { level: null, rules: [] } : failOn,
    changedOnly: yes("changed-only", read("changed-only"), false, problems),
    allowIncomplete: yes("allow-incomplete", read("allow-incomplete"), false, problems),
    difference: yes("difference", read("difference"), true, problems),
    summary: yes("summary", read("summary"), true, problems),
    annotations: yes("annotations", read("annotations"), true, problems),
    sarifFile: read("sarif-file") || "cloudtoets.sarif",
    githubFingerprint: yes("github-fingerprint", read("github-fingerprint"), false, problems),
    reports: typeof reports === "string" ? [] : reports,
    detail: oneOf("detail", read("detail"), ["quiet", "normal", "verbose"], problems) ?? "normal",
  };
}

function oneOf<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
  problems: string[],
): Choice | null {
  const chosen = choices.find((one) => one === text) ?? null;
  if (text !== "" && chosen === null) {
    const last = choices.at(-1);
    problems.push(`Input ${name} is '${text}'; it must be ${choices.slice(0, -1).join(", ")} or ${last}.`);
  }
  return chosen;
}

/** The words that YAML has for it and that the toolkit takes. */
function yes(name: string, text: string, otherwise: boolean, problems: string[]): boolean {
  const word = text.toLowerCase();
  return (oneOf(name, word, ["true", "false"], problems) ?? String(otherwise)) === "true";
}

/** Spaces separate only when there is one line, so that a path with a space can be given on a line of its own. */
function listed(text: string): readonly string[] {
  return parts(text, text.includes("\n") ? "\n" : /\s+/);
}

function linesOf(text: string): readonly string[] {
  return parts(text, "\n");
}

/** Rules, as on the command line by comma, or as a list. */
function namesIn(text: string): readonly string[] {
  return parts(text, /[\s,]+/);
}

function parts(text: string, separator: string | RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
