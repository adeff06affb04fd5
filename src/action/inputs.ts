/** The inputs of `action.yml`, checked; a text says what is wrong. */
import { type FailOn, parseFailOn } from "../cli/index.ts";
import { type Language, languages, type RenderMode, renderModes } from "../model/index.ts";

export interface Inputs {
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly configFrom: "base" | "head";
  readonly profile: string | null;
  readonly failOn: FailOn;
  readonly sarifFile: string;
  readonly language: Language | null;
  readonly render: RenderMode | null;
}

/** `read` gives an input's text without white space around it; empty when it is left out. */
export function parseInputs(read: (name: string) => string): Inputs | string {
  const configFrom = read("config-from") || "base";
  if (configFrom !== "base" && configFrom !== "head") {
    return `Input config-from is '${configFrom}'; it must be base or head.`;
  }
  const failOn = parseFailOn(read("fail-on") || "error");
  if (typeof failOn === "string") return `Input fail-on: ${failOn}`;
  const named = read("lang");
  const language = languages.find((one) => one === named) ?? null;
  if (named !== "" && language === null) return `Input lang is '${named}'; it must be nl or en.`;
  const mode = read("render");
  const render = renderModes.find((one) => one === mode) ?? null;
  if (mode !== "" && render === null) return `Input render is '${mode}'; it must be auto, never or require.`;
  return {
    paths: splitPaths(read("paths")),
    config: read("config") || null,
    configFrom,
    profile: read("profile") || null,
    failOn,
    sarifFile: read("sarif-file") || "cloudtoets.sarif",
    language,
    render,
  };
}

/** Spaces separate only when there is one line, so that a path with a space can be given on a line of its own. */
function splitPaths(text: string): readonly string[] {
  const paths = text
    .split(text.includes("\n") ? "\n" : /\s+/)
    .map((path) => path.trim())
    .filter((path) => path !== "");
  return paths.length === 0 ? ["."] : paths;
}
