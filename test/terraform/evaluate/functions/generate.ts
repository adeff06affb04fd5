/** Calls with arguments drawn at random, as text: the same for the same seed. */
import fc from "fast-check";

const texts = [
  '""',
  '"a"',
  '"abc"',
  '"Hello World"',
  '"eu-west-1"',
  '"westeurope"',
  '"a,b,,c"',
  '"  x y  "',
  '"é☃"',
  '"Ünïcôde ß"',
  '"10.0.0.0/16"',
  '"2001:db8::/48"',
  '"2020-02-29T12:30:45Z"',
  '"2020-12-31T23:59:59+02:00"',
  '"1h30m"',
  '"-45s"',
  '"1"',
  '"1.50"',
  '"true"',
  '"null"',
  '"{\\"a\\":[1,{\\"b\\":null}]}"',
  '"a: 1\\nb: [x, 2]"',
  '"x,y\\n1,2\\n"',
  '"line1\\nline2\\n"',
  '"<&>"',
  '"[a-z]+"',
  '"(\\\\w)-(\\\\w+)"',
  '"/[aeiou]/"',
  '"%s-%v"',
  '"%03d"',
  '"YYYY-MM-DD"',
  '"aGVsbG8="',
];
const numbers = [
  "0",
  "1",
  "2",
  "3",
  "-1",
  "7",
  "10",
  "0.5",
  "-2.25",
  "1e3",
  "100",
  "255",
  "1000000",
  "1/3",
  '"5"',
];

const scalar = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...texts) },
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.constantFrom("true", "false", "null") },
);

const { value } = fc.letrec<{ value: string; list: string; map: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    { weight: 6, arbitrary: scalar },
    { weight: 2, arbitrary: tie("list") },
    { weight: 1, arbitrary: tie("map") },
  ),
  list: listOf(tie("value")),
  map: mapOf(tie("value")),
}));

function listOf(element: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const plain = fc.array(element, { maxLength: 4 }).map((elements) => `[${elements.join(", ")}]`);
  return fc
    .tuple(plain, fc.constantFrom("", "", "", "tolist", "toset"))
    .map(([list, wrap]) => (wrap ? `${wrap}(${list})` : list));
}

function mapOf(element: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const entry = fc.tuple(fc.constantFrom("a", "b", "c", "region", '"x y"'), element);
  const plain = fc
    .uniqueArray(entry, { maxLength: 3, selector: ([name]) => name })
    .map((entries) => `{ ${entries.map(([name, each]) => `${name} = ${each}`).join(", ")} }`);
  return fc
    .tuple(plain, fc.constantFrom("", "", "tomap"))
    .map(([map, wrap]) => (wrap && map.includes("=") && !map.includes("null") ? `${wrap}(${map})` : map));
}

const text = fc.constantFrom(...texts);
const number = fc.constantFrom(...numbers);
const integer = fc.constantFrom("0", "1", "2", "3", "-1", "8", "16");
const list = listOf(value);
const listOfTexts = listOf(text);
const listOfNumbers = listOf(number);
const map = mapOf(value);
const any = value;
const format = fc
  .array(
    fc.constantFrom(
      "%s",
      "%d",
      "%v",
      "%q",
      "%5s|",
      "%-6s|",
      "%05d",
      "%.2f",
      "%x",
      "%t",
      "%e",
      "%g",
      "-",
      "a",
      "%%",
      "%#v",
      "%+d",
      "%.1s",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => `"${parts.join("")}"`);
const pattern = fc
  .array(
    fc.constantFrom(
      "a",
      "[a-z]",
      "\\\\d",
      "\\\\w+",
      ".",
      "(a|b)",
      "(?:x)?",
      "^",
      "$",
      "-",
      "(\\\\w)",
      "+",
      "*",
      "?",
      "[^-]",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => `"${parts.join("")}"`);
const network = fc.constantFrom(
  '"10.0.0.0/8"',
  '"192.168.10.128/25"',
  '"172.16.0.0/12"',
  '"fd00::/48"',
  '"2001:db8:1::/64"',
  '"0.0.0.0/0"',
);

type Arguments = readonly fc.Arbitrary<string>[];

/** The kinds of argument that each function is tried with; what is not of the right kind tries its errors. */
const signatures: Readonly<Record<string, Arguments>> = {
  abs: [number],
  alltrue: [list],
  anytrue: [list],
  base64decode: [text],
  base64encode: [text],
  base64sha256: [text],
  basename: [text],
  ceil: [number],
  chomp: [text],
  chunklist: [list, integer],
  cidrhost: [network, integer],
  cidrnetmask: [network],
  cidrsubnet: [network, integer, integer],
  cidrsubnets: [network, integer, integer],
  coalesce: [any, any, any],
  coalescelist: [list, list],
  compact: [listOfTexts],
  concat: [list, list],
  contains: [list, any],
  csvdecode: [text],
  dirname: [text],
  distinct: [list],
  element: [list, integer],
  endswith: [text, text],
  flatten: [list],
  floor: [number],
  format: [format, any, any],
  formatdate: [fc.constantFrom('"YYYY-MM-DD"', '"EEE D MMM YY"', '"hh:mm:ss ZZZZZ"', '"H AA"'), text],
  formatlist: [format, list, any],
  indent: [integer, text],
  index: [list, any],
  join: [text, listOfTexts],
  jsondecode: [text],
  jsonencode: [any],
  keys: [map],
  length: [any],
  lookup: [map, fc.constantFrom('"a"', '"b"', '"region"', "1"), any],
  lower: [text],
  matchkeys: [list, listOfTexts, listOfTexts],
  max: [number, number, number],
  md5: [text],
  merge: [map, map],
  min: [number, number],
  one: [list],
  parseint: [text, fc.constantFrom("2", "10", "16", "36")],
  pow: [number, integer],
  range: [number, number],
  regex: [pattern, text],
  regexall: [pattern, text],
  replace: [
    text,
    fc.oneof(
      text,
      pattern.map((each) => `"/${each.slice(1, -1)}/"`),
    ),
    text,
  ],
  reverse: [list],
  setintersection: [list, list],
  setproduct: [list, list],
  setsubtract: [list, list],
  setunion: [list, list],
  signum: [number],
  slice: [list, integer, integer],
  sort: [listOfTexts],
  split: [fc.constantFrom('","', '" "', '""', '"-"'), text],
  startswith: [text, text],
  strcontains: [text, text],
  strrev: [text],
  substr: [text, integer, integer],
  sum: [listOfNumbers],
  timeadd: [text, text],
  timecmp: [text, text],
  title: [text],
  tobool: [any],
  tolist: [list],
  tomap: [map],
  tonumber: [any],
  toset: [list],
  tostring: [any],
  transpose: [mapOf(listOfTexts)],
  trim: [text, text],
  trimprefix: [text, text],
  trimspace: [text],
  trimsuffix: [text, text],
  upper: [text],
  urlencode: [text],
  values: [map],
  yamldecode: [text],
  yamlencode: [any],
  zipmap: [listOfTexts, list],
};

const operation = fc
  .tuple(
    fc.oneof(number, any),
    fc.constantFrom("+", "-", "*", "==", "!=", "<", ">=", "%"),
    fc.oneof(number, any),
  )
  .map(([left, operator, right]) => `(${left} ${operator} ${right})`);

const call = fc.oneof(
  ...Object.entries(signatures).map(([name, given]) =>
    fc.tuple(...given).map((values) => `${name}(${values.join(", ")})`),
  ),
);

const conditional = fc
  .tuple(fc.constantFrom("true", "false"), any, any)
  .map(([condition, one, other]) => `(${condition} ? ${one} : ${other})`);

export function generateExpressions(seed: number, count: number): readonly string[] {
  const expression = fc.oneof(
    { weight: 12, arbitrary: call },
    { weight: 1, arbitrary: operation },
    { weight: 2, arbitrary: conditional },
  );
  return fc.sample(expression, { seed, numRuns: count });
}
