/** Explicit conversions, and functions about sensitive values. */
import type { Value } from "../../../model/index.ts";
import { convertTo, isProblem } from "../convert.ts";
import {
  anyType,
  boolType,
  listOf,
  mapOf,
  numberType,
  setOf,
  stringType,
  type Type,
  typeName,
} from "../types.ts";
import { asSensitive } from "../values.ts";
import {
  argument,
  asIs,
  type FunctionDefinition,
  failure,
  type Given,
  makeBool,
  orNull,
  outer,
  whole,
} from "./definition.ts";

function conversion(name: string, type: Type, needs: "outer" | "whole"): FunctionDefinition {
  const parameter = needs === "outer" ? outer("value", anyType) : whole("value", anyType);
  return {
    name,
    parameters: [orNull(parameter)],
    call: (given) => {
      const converted = convertTo(argument(given, 0), type, given.span);
      if (!isProblem(converted)) return converted;
      return failure(given, `cannot convert to ${typeName(type)}: ${converted.message}`);
    },
  };
}

function withoutSensitive(value: Value): Value {
  const { sensitive: _, ...plain } = value;
  return plain;
}

function nonSensitive(given: Given): Value {
  return withoutSensitive(argument(given, 0));
}

/** Asks for the value itself, not for what is in it. Whether what is not known will be sensitive is open too. */
function isSensitive(given: Given): Value {
  const value = argument(given, 0);
  return value.sensitive || value.kind !== "unknown" ? makeBool(given, value.sensitive === true) : value;
}

export const conversionFunctions: readonly FunctionDefinition[] = [
  conversion("tostring", stringType, "outer"),
  conversion("tonumber", numberType, "outer"),
  conversion("tobool", boolType, "outer"),
  conversion("tolist", listOf(anyType), "outer"),
  conversion("toset", setOf(anyType), "whole"),
  conversion("tomap", mapOf(anyType), "outer"),
  {
    name: "sensitive",
    parameters: [asIs("value", anyType)],
    call: (given) => asSensitive(argument(given, 0)),
  },
  { name: "nonsensitive", parameters: [asIs("value", anyType)], call: nonSensitive },
  { name: "issensitive", parameters: [asIs("value", anyType)], call: isSensitive },
  // Ephemeral values never get as far as a function here: what makes them is unknown.
  { name: "ephemeralasnull", parameters: [asIs("value", anyType)], call: (given) => argument(given, 0) },
];
