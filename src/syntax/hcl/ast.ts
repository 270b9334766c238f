import type { Place } from '../../model/source.js';

/**
 * The syntax tree of HCL's native and JSON syntax: what was written, before any meaning. Every node has a place, and a
 * child's place lies within its parent's.
 *
 * Resolved while parsing, because HCL itself does so and nothing later could: escapes, `~` strip markers, the indentation
 * that `<<-` removes, Unicode normalisation (NFC) of each piece of text.
 */
export interface Body {
  readonly kind: 'body';
  /** In source order. Of two attributes with one name the first one counts, as in HCL; the second costs a diagnostic. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
  /** Of a file, the whole text; of a block, from brace to brace. */
  readonly place: Place;
}

/** The body of a whole file, with its comments. */
export interface FileBody extends Body {
  readonly comments: readonly Comment[];
}

export interface Attribute {
  readonly kind: 'attribute';
  readonly name: string;
  readonly namePlace: Place;
  /** The `=`; in JSON, the name again. */
  readonly equals: Place;
  readonly value: Expression;
  readonly place: Place;
}

export interface Block {
  readonly kind: 'block';
  readonly type: string;
  readonly typePlace: Place;
  readonly labels: readonly Label[];
  readonly body: Body;
  /** From the type to the last label; what a finding about something absent points at. */
  readonly header: Place;
  readonly openBrace: Place;
  /** Undefined when the block is not closed before the end of the file. */
  readonly closeBrace: Place | undefined;
  readonly place: Place;
}

export interface Label {
  readonly value: string;
  /** Quotes included. */
  readonly place: Place;
}

export interface Comment {
  /** Without the marker and the white space around it. */
  readonly text: string;
  readonly place: Place;
  /** Nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
}

export type Expression =
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | StringLiteral
  | Template
  | TemplateWrap
  | Variable
  | Traversal
  | Call
  | Unary
  | Binary
  | Conditional
  | Parentheses
  | Tuple
  | ObjectConstructor
  | For
  | Invalid;

/** Never negative: `-1` is a `Unary`. */
export interface NumberLiteral {
  readonly kind: 'number';
  /** As written, with all digits: `1.50`, `1e21`, `123456789012345678901234567890`. */
  readonly text: string;
  readonly place: Place;
}

export interface BooleanLiteral {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly place: Place;
}

export interface NullLiteral {
  readonly kind: 'null';
  readonly place: Place;
}

/** A quoted string or heredoc without sequences. */
export interface StringLiteral {
  readonly kind: 'string';
  readonly value: string;
  /** Quotes or heredoc markers included. */
  readonly place: Place;
}

/** A string put together from parts; the result is always a string. */
export interface Template {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
  readonly place: Place;
}

/** A template that is one interpolation and nothing else: it has the value, not the text, of its expression. */
export interface TemplateWrap {
  readonly kind: 'template-wrap';
  readonly expression: Expression;
  readonly place: Place;
}

export type TemplatePart = TextPart | InterpolationPart | IfPart | ForPart;

export interface TextPart {
  readonly kind: 'text';
  /** After escapes, strip markers and indentation. */
  readonly value: string;
  readonly place: Place;
}

export interface InterpolationPart {
  readonly kind: 'interpolation';
  readonly expression: Expression;
  readonly place: Place;
}

export interface IfPart {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly yes: readonly TemplatePart[];
  readonly no: readonly TemplatePart[];
  /** From `%{ if` to the end of `endif }`. */
  readonly place: Place;
}

export interface ForPart {
  readonly kind: 'for';
  readonly keyName: Name | undefined;
  readonly valueName: Name;
  readonly collection: Expression;
  readonly body: readonly TemplatePart[];
  readonly place: Place;
}

export interface Name {
  readonly name: string;
  readonly place: Place;
}

/** The root of a reference: `var`, `local`, `aws_s3_bucket`, a name that `for` binds. */
export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
  readonly place: Place;
}

/** `source` with steps applied from left to right. */
export interface Traversal {
  readonly kind: 'traversal';
  readonly source: Expression;
  /** Never empty. */
  readonly steps: readonly Step[];
  readonly place: Place;
}

export type Step = AttributeStep | IndexStep | SplatStep;

/** `.name`; the place includes the dot. */
export interface AttributeStep {
  readonly kind: 'attribute';
  readonly name: string;
  readonly place: Place;
}

/** `[key]`, or the legacy `.0`. */
export interface IndexStep {
  readonly kind: 'index';
  readonly key: Expression;
  readonly legacy: boolean;
  readonly place: Place;
}

/**
 * `[*]` (full) or `.*`: the steps `each` are applied to every element. A full splat takes all steps that follow it, so it is
 * the last of its list; `.*` takes the attributes and legacy indexes that follow it, and what comes then applies to the result.
 */
export interface SplatStep {
  readonly kind: 'splat';
  readonly full: boolean;
  readonly each: readonly Step[];
  readonly place: Place;
}

export interface Call {
  readonly kind: 'call';
  /** With namespaces: `provider::aws::arn_parse`. */
  readonly name: string;
  readonly namePlace: Place;
  readonly arguments: readonly Expression[];
  /** The last argument is followed by `...`. */
  readonly expandFinal: boolean;
  readonly place: Place;
}

export interface Unary {
  readonly kind: 'unary';
  readonly operator: '-' | '!';
  readonly operand: Expression;
  readonly place: Place;
}

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface Binary {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly place: Place;
}

export interface Conditional {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly yes: Expression;
  readonly no: Expression;
  readonly place: Place;
}

export interface Parentheses {
  readonly kind: 'parentheses';
  readonly expression: Expression;
  readonly place: Place;
}

export interface Tuple {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
  readonly place: Place;
}

export interface ObjectConstructor {
  readonly kind: 'object';
  /** In source order; equal keys are allowed, the last one wins. */
  readonly items: readonly ObjectItem[];
  readonly place: Place;
}

export interface ObjectItem {
  readonly key: ObjectKey;
  readonly value: Expression;
  readonly place: Place;
}

/** A bare name is a string, whatever it looks like (`null` too); anything else is an expression. */
export type ObjectKey = NameKey | ExpressionKey;

export interface NameKey {
  readonly kind: 'name';
  readonly name: string;
  readonly place: Place;
}

export interface ExpressionKey {
  readonly kind: 'expression';
  readonly expression: Expression;
  readonly place: Place;
}

export interface For {
  readonly kind: 'for';
  readonly keyName: Name | undefined;
  readonly valueName: Name;
  readonly collection: Expression;
  /** Undefined: the result is a tuple. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  /** `...` after the value. */
  readonly grouping: boolean;
  readonly condition: Expression | undefined;
  readonly place: Place;
}

/** What could not be parsed; a diagnostic says why. */
export interface Invalid {
  readonly kind: 'invalid';
  readonly place: Place;
}
