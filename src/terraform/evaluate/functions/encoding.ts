/** Functions that read and write other notations. */
import type { Value } from "../../../model/index.ts";
import { anyType, stringType } from "../types.ts";
import {
  argument,
  type FunctionDefinition,
  failure,
  type Given,
  made,
  makeText,
  orNull,
  textAt,
  whole,
} from "./definition.ts";
import { readJson, writeJson } from "./json.ts";

function jsonDecode(given: Given): Value {
  const text = textAt(given, 0);
  given.surroundings.spend(text.length >> 3);
  return readJson(text, made(given)) ?? failure(given, "the text is no JSON");
}

function jsonEncode(given: Given): Value {
  return makeText(given, writeJson(argument(given, 0)));
}

export const encodingFunctions: readonly FunctionDefinition[] = [
  { name: "jsondecode", parameters: [whole("text", stringType)], call: jsonDecode },
  { name: "jsonencode", parameters: [orNull(whole("value", anyType))], call: jsonEncode },
];
