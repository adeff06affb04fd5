/** Made-up configuration: valid text of every construct, and text that was changed at random. */
import fc from "fast-check";

type Text = fc.Arbitrary<string>;

const name = fc.constantFrom("var", "local", "each", "b", "c1", "d-e", "_f", "é", "aws_vpc");
const number = fc.constantFrom("0", "1", "12.50", "1e3", "2.5E-2", "007");
const constant = fc.oneof(number, fc.constantFrom("true", "false", "null"));
const inLine = fc.constantFrom("", " ", "  ", "\t", " /* c */ ");
/** Between brackets line ends are only space. */
const overLines = fc.oneof(inLine, fc.constantFrom("\n", "\r\n", "\n  ", " # c\n", " // c\r\n"));

const strip = fc.constantFrom("", "", "~");

/** These behind each other, with what `gap` gives between them. */
function joined(gap: Text, ...parts: readonly (string | Text)[]): Text {
  const texts = fc.tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)));
  const gaps = fc.array(gap, { minLength: parts.length, maxLength: parts.length });
  return fc
    .tuple(texts, gaps)
    .map(([pieces, between]) =>
      pieces.map((piece, index) => (index === 0 ? piece : `${between[index] ?? ""}${piece}`)).join(""),
    );
}

/** Several of them, with a separator between. */
function listed(item: Text, separator: Text): Text {
  return fc
    .array(fc.tuple(item, separator), { maxLength: 3 })
    .map((pairs) =>
      pairs.map(([text, mark], index) => (index < pairs.length - 1 ? text + mark : text)).join(""),
    );
}

/** Expressions where line ends count, and inside brackets, where they do not. */
const { outside, inside } = fc.letrec<{ outside: string; inside: string; quoted: string }>((tie) => {
  const inside = tie("inside");
  const outside = tie("outside");
  const quoted = tie("quoted");
  return {
    outside: expression(outside, inside, quoted, outside),
    inside: expression(inside, inside, quoted, outside),
    quoted: quotedString(inside),
  };
});

function expression(self: Text, inside: Text, quoted: Text, outside: Text): Text {
  const target = fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    name,
    quoted,
    joined(overLines, "(", inside, ")"),
    call(inside),
    collection(inside, outside, quoted),
    forExpression(inside),
  );
  const operator = fc.constantFrom("+", "-", "*", "/", "%", "==", "!=", "<", ">", "<=", ">=", "&&", "||");
  // Without space b-c is one name, and a slash beside another begins a comment.
  return fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    constant,
    target,
    joined(fc.constant(""), target, accesses(inside)),
    joined(fc.constant(" "), self, operator, self),
    joined(inLine, self, "?", self, " :", self),
    joined(fc.constant(""), fc.constantFrom("-", "!"), target),
  );
}

/** Not two legacy indexes, and no splat among the attributes of an attribute-only one: HCL forbids both. */
function accesses(inside: Text): Text {
  const one = fc.oneof(
    name.map((attribute) => `.${attribute}`),
    joined(overLines, "[", inside, "]"),
    fc.constantFrom(".0", "[0]", '["b"]', "[*]", "[ * ]", ".*", ".*.b"),
  );
  return fc
    .array(one, { maxLength: 4 })
    .map((chain) => chain.join(""))
    .filter((chain) => !/\.0\.0|\.\*(\.[^.[*]+)*\.\*/.test(chain));
}

function call(inside: Text): Text {
  const separator = joined(overLines, "", ",", "");
  const given = fc
    .tuple(listed(inside, separator), fc.constantFrom("", "", "...", ","))
    .map(([values, end]) => (values === "" ? "" : values + end));
  return joined(
    inLine,
    fc.constantFrom("f", "true", "p::f", "p :: q::f"),
    joined(overLines, "(", given, ")"),
  );
}

function collection(inside: Text, outside: Text, quoted: Text): Text {
  const comma = joined(overLines, "", ",", "");
  const key = fc.oneof(name, constant, quoted, joined(overLines, "(", inside, ")"));
  const item = joined(inLine, key, fc.constantFrom("=", ":"), outside);
  const betweenItems = fc.constantFrom(",", ", ", "\n", ",\n", "\r\n\n", " # c\n  ");
  const afterBrace = fc.constantFrom("", "\n", " # c\n");
  return fc.oneof(
    joined(overLines, "[", listed(inside, comma), "]"),
    joined(afterBrace, "{", listed(item, betweenItems), "}"),
    joined(fc.constant("\n"), "[", heredoc(inside), "]"),
  );
}

function forExpression(inside: Text): Text {
  const names = fc.constantFrom("k", "k, v", "in", "if, in");
  const condition = fc.oneof(fc.constant(""), joined(fc.constant(" "), "if", inside));
  const gap = fc.constantFrom(" ", "\n", " /* c */ ");
  return fc.oneof(
    joined(gap, "[for", names, "in", inside, ":", inside, condition, "]"),
    joined(
      gap,
      "{for",
      names,
      "in",
      inside,
      ":",
      inside,
      "=>",
      inside,
      fc.constantFrom("", "..."),
      condition,
      "}",
    ),
  );
}

/** Text and sequences. A sign at the end of a text must not make a sequence of what follows. */
function template(piece: Text, inside: Text): Text {
  const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join("").replace(/[$%]+$/, ""));
  const sequence = (word: string, content: string | Text): Text =>
    joined(fc.constant(""), `${word}{`, strip, " ", content, " ", strip, "}");
  const part = fc.oneof(
    text,
    sequence("$", inside),
    joined(
      fc.constant(""),
      sequence("%", joined(fc.constant(" "), "if", inside)),
      text,
      sequence("%", "endif"),
    ),
    joined(
      fc.constant(""),
      sequence("%", joined(fc.constant(" "), "if", inside)),
      text,
      sequence("%", "else"),
      text,
      sequence("%", "endif"),
    ),
    joined(
      fc.constant(""),
      sequence("%", joined(fc.constant(" "), "for", fc.constantFrom("k", "k, v"), "in", inside)),
      text,
      sequence("%", "endfor"),
    ),
  );
  return fc.array(part, { maxLength: 3 }).map((parts) => parts.join(""));
}

function quotedString(inside: Text): Text {
  const piece = fc.constantFrom(
    ...["a", " ", "é", "😀", "e\u0301", "$", "%", "$${x}", "%%{x}", " {x}", "#", "//", "'", "~"],
    ...["\\n", '\\"', "\\\\", "\\u00e9", "\\u0301"],
  );
  return template(piece, inside).map((text) => `"${text}"`);
}

function heredoc(inside: Text): Text {
  const piece = fc.constantFrom(
    "a",
    "  ",
    "\t",
    "é",
    "\\n",
    '"',
    "$x",
    "%",
    "$${x}",
    "#",
    "\n",
    "\n    ",
    "\r\n",
  );
  const indentation = fc.constantFrom("", "  ", "    ");
  return fc
    .tuple(fc.constantFrom("<<EOT", "<<-EOT"), indentation, template(piece, inside), indentation)
    .map(([opening, before, text, end]) => `${opening}\n${before}${text}\n${end}EOT`);
}

const { body } = fc.letrec<{ body: string }>((tie) => ({
  body: fc.array(item(tie("body")), { maxLength: 4 }).map((items) =>
    items
      // Names are unique in a body.
      .map((text, index) => text.replace("@", String(index)))
      .join(""),
  ),
}));

function item(body: Text): Text {
  const lineEnd = fc.constantFrom("\n", "\r\n", "\n\n", " # c\n", " // c\r\n", " /* c */\n");
  const label = fc.constantFrom('"b"', "c", '"d\\n$${e}"', '"e\u0301"');
  const attribute = joined(inLine, "a@", "=", fc.oneof(outside, outside, outside, heredoc(outside)));
  // The form in JSON does not allow one type with and without labels.
  const header = fc
    .array(label, { maxLength: 2 })
    .map((labels) => [`b${labels.length}`, ...labels].join(" "));
  const block = fc.oneof(
    joined(inLine, header, "{", "}"),
    joined(inLine, header, "{", joined(inLine, "a", "=", outside), "}"),
    fc.tuple(header, lineEnd, body).map(([head, end, inner]) => `${head} {${end}${inner}}`),
  );
  return (
    fc
      .tuple(fc.constantFrom("", "  ", "\n"), fc.oneof({ weight: 3, arbitrary: attribute }, block), lineEnd)
      .map((parts) => parts.join(""))
      // A comment behind the closing marker of a heredoc would be text of it.
      .map((text) => text.replace(/EOT (#|\/\/|\/\*).*/g, "EOT"))
  );
}

/** Valid text of a file. */
export const configuration: Text = body;

/** Valid text of an expression, where line ends do not count. */
export const bareExpression: Text = inside;

const fragments = [
  ..."{}[]()\"'$%\n\r\t =!<>&|+-*/?:.,#;~\\@^`_0é\u00a0",
  ...[
    "${",
    "%{",
    "~}",
    "$${",
    "=>",
    "...",
    "::",
    "//",
    "/*",
    "*/",
    "<<EOT\n",
    "\nEOT\n",
    "<<-EOT\n",
    "[*]",
    ".*",
  ],
  ...[
    " for ",
    " in ",
    " if ",
    "%{else}",
    "%{endif}",
    "1e5",
    "\\u00e9",
    "b {\n",
    "a = ",
    "null",
    "\u2003",
    "\ufeff",
  ],
];

/** One of the texts, changed in a few places. */
export function mutation(texts: readonly string[]): Text {
  const text = fc.oneof(fc.constantFrom(...texts), configuration);
  const change = fc.record({
    at: fc.nat(),
    removed: fc.nat({ max: 3 }),
    inserted: fc.oneof(fc.constant(""), fc.constantFrom(...fragments), fc.constantFrom(...texts)),
  });
  return fc
    .tuple(text, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([original, changes]) =>
      changes.reduce((changed, { at, removed, inserted }) => {
        const start = at % (changed.length + 1);
        return changed.slice(0, start) + inserted + changed.slice(start + removed);
      }, original),
    )
    .map((changed) =>
      changed.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "?"),
    );
}
