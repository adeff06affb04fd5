/** What a plain scalar stands for, by the core schema: https://yaml.org/spec/1.2.2/#103-core-schema */

const words = new Map<string, boolean | null>([
  ["", null],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const infinite = /^([-+]?)\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

export function resolvePlain(text: string): string | number | boolean | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (decimal.test(text) || octal.test(text) || hexadecimal.test(text)) return Number(text);
  const infinity = infinite.exec(text);
  if (infinity) return infinity[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return notANumber.test(text) ? Number.NaN : text;
}

/** A tag beats the style: `!!str 2` is text, `!!int "2"` a number. A tag of the author's own means text. */
export function resolveTagged(text: string, tag: string): string | number | boolean | null {
  const name = /^(?:!!|!<tag:yaml\.org,2002:)(\w+)>?$/.exec(tag)?.[1];
  return name !== undefined && ["int", "float", "bool", "null"].includes(name) ? resolvePlain(text) : text;
}
