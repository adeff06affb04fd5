/**
 * One text to our parser and to HashiCorp's: do they agree? That one is handed in, because scripts bundle this module,
 * and its WebAssembly cannot be bundled.
 */

import { isDeepStrictEqual } from "node:util";
import { textOf } from "../../../src/model/index.ts";
import { type Body, type Expression, parseHcl } from "../../../src/terraform/hcl/index.ts";
import { bodyToJson, type Json, NoJson } from "./hcl2json.ts";
import { ourSkeleton, type TheirNode, theirSkeleton } from "./skeleton.ts";

export type Comparison =
  | { readonly kind: "equal"; readonly accepted: boolean }
  /** Both accept it, but hcl2json has no JSON for it. */
  | { readonly kind: "no-json" }
  | { readonly kind: "different"; readonly ours: Verdict; readonly theirs: Verdict };

/** The part of the JSON where they differ, or the first fault. */
export type Verdict = { readonly json: Json } | { readonly fault: string };

const noJson = Symbol("no JSON");

export type Parse = (fileName: string, text: string) => Promise<Json>;

export async function compare(text: string, parse: Parse): Promise<Comparison> {
  const ours = ourVerdict(text);
  const theirs = await theirVerdict(text, parse);
  if (ours === noJson || theirs === noJson) {
    if (ours === theirs) return { kind: "no-json" };
    return { kind: "different", ours: visible(ours), theirs: visible(theirs) };
  }
  if ("fault" in ours && "fault" in theirs) return { kind: "equal", accepted: false };
  if ("json" in ours && "json" in theirs)
    return differenceOf(ours.json, theirs.json) ?? { kind: "equal", accepted: true };
  return { kind: "different", ours, theirs };
}

/** The first place, by key, where two trees differ; null when they are equal. The order of keys does not count. */
function differenceOf(ours: Json, theirs: Json): Comparison | null {
  if (isContainer(ours) && isContainer(theirs) && Array.isArray(ours) === Array.isArray(theirs)) {
    const ourEntries = new Map(Object.entries(ours));
    const theirEntries = new Map(Object.entries(theirs));
    for (const key of new Set([...ourEntries.keys(), ...theirEntries.keys()])) {
      const our = ourEntries.get(key);
      const their = theirEntries.get(key);
      if (our === undefined || their === undefined)
        return different({ [key]: our ?? null }, { [key]: their ?? null });
      const inner = differenceOf(our, their);
      if (inner !== null) return inner;
    }
    return null;
  }
  // HashiCorp's numbers have no negative zero.
  return ours === theirs ? null : different(ours, theirs);
}

function different(ours: Json, theirs: Json): Comparison {
  return { kind: "different", ours: { json: ours }, theirs: { json: theirs } };
}

function isContainer(json: Json): json is readonly Json[] | { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null;
}

function visible(verdict: Verdict | typeof noJson): Verdict {
  return verdict === noJson ? { fault: "there is no JSON for it" } : verdict;
}

function ourVerdict(text: string): Verdict | typeof noJson {
  const { body, diagnostics } = parseHcl({ path: "main.tf", text });
  const [first] = diagnostics;
  if (first !== undefined) return { fault: first.message };
  try {
    return { json: bodyToJson(body) };
  } catch (error) {
    if (error instanceof NoJson) return noJson;
    throw error;
  }
}

async function theirVerdict(text: string, parse: Parse): Promise<Verdict | typeof noJson> {
  try {
    return { json: await parse("main.tf", text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.startsWith("convert to HCL: ") ? noJson : { fault: message };
  }
}

/** hcl2json's `getExpressionAst`. */
export type ParseExpression = (fileName: string, text: string) => Promise<TheirNode | null>;

/** The values of a file's attributes, and the text of those that group otherwise in HashiCorp's tree. */
export async function compareExpressions(
  text: string,
  parseExpression: ParseExpression,
): Promise<{ readonly compared: number; readonly different: readonly string[] }> {
  const expressions = expressionsOf(parseHcl({ path: "main.tf", text }).body);
  const different: string[] = [];
  for (const expression of expressions) {
    if (!(await groupsAlike(expression, parseExpression))) different.push(textOf(expression));
  }
  return { compared: expressions.length, different };
}

export async function groupsAlike(
  expression: Expression,
  parseExpression: ParseExpression,
): Promise<boolean> {
  // A heredoc needs the line end behind it.
  const theirs = await parseExpression("main.tf", `${textOf(expression)}\n`);
  return theirs !== null && isDeepStrictEqual(ourSkeleton(expression), theirSkeleton(theirs));
}

function expressionsOf({ attributes, blocks }: Body): readonly Expression[] {
  return [
    ...attributes.map(({ expression }) => expression),
    ...blocks.flatMap(({ body }) => expressionsOf(body)),
  ];
}
