/**
 * The JSON Schema of a rule file, made from the table of fields, so that the two cannot disagree. Published as
 * schemas/rule.schema.json.
 */

import { propertyValues } from "../model/index.ts";
import { type Field, fields } from "./fields.ts";
import { groupings, primaries, scopes } from "./types.ts";

const levels = ["error", "warning", "note"];
const text = { $ref: "#/$defs/text" };

export function ruleSchema(): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "A rule of cloudtoets",
    description: "What is said of an exposure when a condition holds. One rule per file.",
    ...object(properties(), [
      "id",
      "title",
      "description",
      "help",
      "message",
      "remediation",
      "level",
      "when",
      "primary",
      "group",
      "tags",
      "basis",
      "precision",
      "securitySeverity",
    ]),
    $defs: {
      text: { ...object({ nl: prose, en: prose }, ["nl", "en"]), description: "In both languages." },
      basis: basis(),
      condition: condition(),
    },
  };
}

const prose = { type: "string", pattern: "\\S" };
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "YYYY-MM-DD" };
/** Of some documents only the month or the year is known. */
const dated = {
  type: "string",
  pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
  description: "YYYY-MM-DD, YYYY-MM or YYYY",
};
const identifier = { type: "string", pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" };

function properties(): Record<string, object> {
  return {
    id: { ...identifier, description: "Such as NLC-LOC-001; rules of your own take another first part." },
    title: text,
    description: text,
    help: text,
    message: { ...text, description: "May hold fields such as {place}, {party} and {resources}." },
    remediation: text,
    level: {
      type: "object",
      description: "The level per profile; a profile that is not named does not have the rule.",
      minProperties: 1,
      additionalProperties: { enum: levels },
    },
    scope: { enum: scopes, description: "What is asked: each exposure when left out." },
    property: {
      enum: Object.keys(propertyValues),
      description:
        "With the scope of resources: the property that decided, on whose line the finding is put.",
    },
    transition: {
      enum: ["existing-use", "exit-plan"],
      description: "The term of the policy that gives what exists time for this.",
    },
    when: { $ref: "#/$defs/condition" },
    primary: { enum: primaries, description: "Where the finding is put." },
    group: { enum: groupings, description: "What is one finding, beside rule and level." },
    supersedes: { type: "array", items: identifier, description: "These are silent where this one speaks." },
    tags: { type: "array", items: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } },
    basis: { type: "array", minItems: 1, items: { $ref: "#/$defs/basis" } },
    precision: { enum: ["very-high", "high", "medium", "low"] },
    securitySeverity: { type: "number", minimum: 0.1, maximum: 10 },
    quiet: { type: "boolean", description: "Kept out of SARIF." },
    alternatives: {
      type: "boolean",
      description: "Findings name alternatives under European control for the services that they are about.",
    },
  };
}

export function basis(): object {
  return object(
    {
      document: prose,
      paragraph: prose,
      date: dated,
      reference: prose,
      strength: {
        enum: ["primary", "secondary", "own"],
        description: "The text itself was read, a named reading of it, or a choice of our own.",
      },
      profiles: { type: "array", minItems: 1, items: { type: "string" } },
    },
    ["document", "date", "strength"],
  );
}

function condition(): object {
  const conditions = { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } };
  return {
    description: "Every key must hold.",
    minProperties: 1,
    ...object(
      {
        all: conditions,
        any: conditions,
        not: { $ref: "#/$defs/condition" },
        ...Object.fromEntries([...fields].map(([name, field]) => [name, test(field)])),
      },
      [],
    ),
  };
}

/** What may be written under a field: a value to equal, or named tests. */
function test(field: Field): object {
  const known = { type: "boolean" };
  switch (field.type) {
    case "word": {
      const word = { enum: field.values };
      return either("string", word, { equals: word, in: listed(word), known });
    }
    case "scale": {
      const word = { enum: field.values, description: "The least first." };
      return either("string", word, {
        equals: word,
        in: listed(word),
        "at-least": word,
        "at-most": word,
        known,
      });
    }
    case "text": {
      const any = { type: "string" };
      return either("string", any, { equals: any, in: listed(any), "starts-with": any, known });
    }
    case "flag":
      return either("boolean", { type: "boolean" }, { equals: { type: "boolean" }, known });
    case "country": {
      const country = { type: "string", pattern: "^[A-Z]{2}$", description: "ISO 3166-1 alpha-2" };
      const tests = { equals: country, in: listed(country), within: areas, outside: areas, known };
      return either("string", country, tests);
    }
    case "number": {
      const number = { type: "number" };
      return {
        type: "object",
        minProperties: 1,
        ...object({ above: number, below: number, known }, []),
      };
    }
    case "day":
      return { minProperties: 1, ...object({ from: day, before: day, "older-than": age, known }, []) };
    case "place":
      return { minProperties: 1, ...object({ within: areas, outside: areas, touches: areas }, []) };
  }
}

/** Counted back from the day that is judged as. */
const age = {
  type: "string",
  pattern: "^[1-9]\\d{0,3} (months?|days?|years?)$",
  description: "Such as 12 months, before the day that is judged as",
};

const areas = {
  description: "The id of an area, a country code, or `allowed`; a list is taken together.",
  type: ["string", "array"],
  items: { type: "string" },
  minItems: 1,
};

function either(type: string, plain: object, tests: Record<string, object>): object {
  return {
    type: [type, "object"],
    if: { type: "object" },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { minProperties: 1, ...object(tests, []) },
    else: plain,
  };
}

function listed(items: object): object {
  return { type: "array", minItems: 1, items };
}

function object(properties: Record<string, object>, required: readonly string[]): object {
  return { type: "object", additionalProperties: false, required, properties };
}
