/**
 * The syntax tree of HCL 2 native syntax.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 *
 * Every node is a Span of its own, so that any part of the text can be pointed at without a look-up.
 */
import type { Span } from "../../model/index.ts";

export interface Body extends Span {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** `name = expression`; the span covers both. */
export interface Attribute extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  readonly expression: Expression;
}

/** The span runs from the type to the closing brace; `header` is the type with its labels. */
export interface Block extends Span {
  readonly type: string;
  readonly labels: readonly Label[];
  readonly header: Span;
  readonly body: Body;
}

export interface Label extends Span {
  readonly value: string;
}

export type Expression =
  | LiteralExpression
  | TemplateExpression
  | VariableExpression
  | AttributeAccess
  | IndexAccess
  | SplatExpression
  | CallExpression
  | UnaryExpression
  | BinaryExpression
  | ConditionalExpression
  | TupleExpression
  | ObjectExpression
  | ForExpression
  | ParenthesesExpression
  | InvalidExpression;

/** A number, `true`, `false` or `null`. A quoted string without interpolation is a template of one text part. */
export interface LiteralExpression extends Span {
  readonly kind: "literal";
  readonly value: number | boolean | null;
  /** The number as written, for exact conversion. */
  readonly text: string;
}

/** A quoted string or a heredoc. Text parts hold the cooked text: escapes, indentation and strip markers done. */
export interface TemplateExpression extends Span {
  readonly kind: "template";
  readonly form: "quoted" | "heredoc";
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart = TemplateText | TemplateInterpolation | TemplateIf | TemplateFor;

export interface TemplateText extends Span {
  readonly kind: "text";
  readonly value: string;
}
export interface TemplateInterpolation extends Span {
  readonly kind: "interpolation";
  readonly expression: Expression;
}
export interface TemplateIf extends Span {
  readonly kind: "if";
  readonly condition: Expression;
  readonly then: readonly TemplatePart[];
  readonly else: readonly TemplatePart[];
}
export interface TemplateFor extends Span {
  readonly kind: "for";
  readonly keyName: string | null;
  readonly valueName: string;
  readonly collection: Expression;
  readonly parts: readonly TemplatePart[];
}

/** A root name: `var`, `local`, `aws_s3_bucket`, or a bare keyword such as `string` in a type constraint. */
export interface VariableExpression extends Span {
  readonly kind: "variable";
  readonly name: string;
}

/** `target.name`; also the legacy `target.0`, with the digits as name and `legacyIndex` set. */
export interface AttributeAccess extends Span {
  readonly kind: "attribute";
  readonly target: Expression;
  readonly name: string;
  readonly legacyIndex: boolean;
}

export interface IndexAccess extends Span {
  readonly kind: "index";
  readonly target: Expression;
  readonly key: Expression;
}

/**
 * `target.*.a.b` (attribute-only) or `target[*].a[0]` (full). `each` is what is applied to every element: a chain
 * of accesses that ends in a `splat-element` variable.
 */
export interface SplatExpression extends Span {
  readonly kind: "splat";
  readonly form: "attribute" | "full";
  readonly target: Expression;
  /** An expression over the element; the element itself is a variable named `splatElement`. */
  readonly each: Expression;
}

/** No identifier can have this name. */
export const splatElement = "*";

/** `namespace::name(...)` keeps the namespace in the name. */
export interface CallExpression extends Span {
  readonly kind: "call";
  readonly name: string;
  readonly nameSpan: Span;
  readonly arguments: readonly Expression[];
  /** The last argument is followed by `...`. */
  readonly expandFinal: boolean;
}

export interface UnaryExpression extends Span {
  readonly kind: "unary";
  readonly operator: "-" | "!";
  readonly operand: Expression;
}

export type BinaryOperator =
  | "||"
  | "&&"
  | "=="
  | "!="
  | "<"
  | ">"
  | "<="
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "%";

export interface BinaryExpression extends Span {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface ConditionalExpression extends Span {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly else: Expression;
}

export interface TupleExpression extends Span {
  readonly kind: "tuple";
  readonly elements: readonly Expression[];
}

export interface ObjectExpression extends Span {
  readonly kind: "object";
  readonly items: readonly ObjectItem[];
}

/**
 * A bare identifier as key is its own name: the key is then a template of one text part. In parentheses, or
 * anything else, it is an expression.
 */
export interface ObjectItem extends Span {
  readonly key: Expression;
  readonly value: Expression;
}

export interface ForExpression extends Span {
  readonly kind: "for";
  readonly form: "tuple" | "object";
  readonly keyName: string | null;
  readonly valueName: string;
  readonly collection: Expression;
  /** Only in the object form. */
  readonly keyExpression: Expression | null;
  readonly valueExpression: Expression;
  /** The object form's `...`. */
  readonly grouping: boolean;
  readonly condition: Expression | null;
}

export interface ParenthesesExpression extends Span {
  readonly kind: "parentheses";
  readonly inner: Expression;
}

/** Stands where the text could not be read, so that the rest of the block stays. */
export interface InvalidExpression extends Span {
  readonly kind: "invalid";
}

/** A fault in the text. `detail` is a sentence that helps to mend it. */
export interface SyntaxDiagnostic {
  readonly span: Span;
  readonly message: string;
  /** The text goes beyond a limit of ours: HashiCorp's parser may well accept it. */
  readonly limit?: true;
}

export interface ParsedFile {
  readonly body: Body;
  readonly diagnostics: readonly SyntaxDiagnostic[];
}

export interface ParsedExpression {
  readonly expression: Expression;
  readonly diagnostics: readonly SyntaxDiagnostic[];
}

export interface ParsedTemplate {
  readonly template: TemplateExpression;
  readonly diagnostics: readonly SyntaxDiagnostic[];
}
