import type { Diagnostic, WithDiagnostics } from '../../../model/diagnostic.js';
import type { Place } from '../../../model/source.js';
import type { Call, Expression, ObjectConstructor, Tuple } from '../../../syntax/hcl/index.js';
import type { Type } from '../types.js';
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, objectOf, setOf, STRING, tupleOf } from '../types.js';
import { ConversionError, convert } from '../values/convert.js';
import type { Defaults, TypeConstraint } from '../values/defaults.js';
import { ANY } from '../values/defaults.js';
import type { TfValue } from '../values/value.js';
import { evaluate } from './evaluate.js';
import type { Scope } from './scope.js';
import type { Environment } from './session.js';

/** Reads the type of a variable: `list(object({ id = string, port = optional(number, 80) }))`. Undefined: it cannot be read. */
export function parseTypeConstraint(expression: Expression, environment: Environment): WithDiagnostics<TypeConstraint | undefined> {
  const parser = new TypeParser(environment);
  const constraint = parser.type(expression);
  return { result: parser.isRefused ? undefined : constraint, diagnostics: parser.diagnostics };
}

const KEYWORDS: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['string', STRING], ['number', NUMBER], ['bool', BOOL], ['any', DYNAMIC],
  // Without an element type, as Terraform 0.11 had it.
  ['list', listOf(DYNAMIC)], ['map', mapOf(DYNAMIC)],
]);

const COLLECTIONS: ReadonlyMap<string, (element: Type) => Type> = new Map([['list', listOf], ['set', setOf], ['map', mapOf]]);

const NO_NAMES: Scope = {
  lookup: () => ({ kind: 'problem', summary: 'Variables not allowed', detail: 'Variables may not be used here.' }),
};

const NO_TYPE = 'A type specification is either a primitive type keyword or a complex type constructor call.';

class TypeParser {
  readonly diagnostics: Diagnostic[] = [];
  isRefused = false;

  constructor(private readonly environment: Environment) {}

  type(expression: Expression): TypeConstraint {
    if (expression.kind === 'variable') return this.keyword(expression.name, expression.place);
    if (expression.kind === 'invalid') return this.unread();
    if (expression.kind === 'string') return this.quoted(expression.value, expression.place);
    if (expression.kind !== 'call') return this.refuse(NO_TYPE, expression.place);
    const of = COLLECTIONS.get(expression.name);
    if (of) return this.collection(expression, of);
    const [argument, ...more] = expression.arguments;
    switch (expression.name) {
      case 'object':
        if (argument?.kind === 'object' && more.length === 0) return this.object(argument);
        return this.refuse('Object type constructor requires one argument that maps attribute names to types.', expression.place);
      case 'tuple':
        if (argument?.kind === 'tuple' && more.length === 0) return this.tuple(argument);
        return this.refuse('Tuple type constructor requires one argument: a list of element types.', expression.place);
      case 'optional':
        return this.refuse('Keyword "optional" is valid only as a modifier for object type attributes.', expression.place);
      default:
        return this.refuse(`Keyword ${JSON.stringify(expression.name)} is not a valid type constructor.`, expression.namePlace);
    }
  }

  private keyword(name: string, place: Place): TypeConstraint {
    const type = KEYWORDS.get(name);
    if (type) return { type, defaults: undefined };
    if (name === 'set') return this.refuse('The set type constructor requires one argument specifying the element type.', place);
    return this.refuse(`The keyword ${JSON.stringify(name)} is not a valid type specification.`, place);
  }

  /** Terraform 0.11 wanted quotes and 1.x refuses them; what is meant is clear. */
  private quoted(name: string, place: Place): TypeConstraint {
    const detail = 'A type specification is a keyword or a type constructor call, without quotes.';
    const type = KEYWORDS.get(name);
    if (!type) return this.refuse(detail, place);
    this.report(`Invalid type specification: ${detail}`, place);
    return { type, defaults: undefined };
  }

  private collection(call: Call, of: (element: Type) => Type): TypeConstraint {
    const [argument, ...more] = call.arguments;
    if (!argument || more.length > 0) return this.refuse(`The ${call.name} type constructor requires one argument specifying the element type.`, call.place);
    if (argument.kind === 'string') return this.refuse(NO_TYPE, argument.place);
    const { type, defaults } = this.type(argument);
    return { type: of(type), defaults: defaults && { attributes: new Map(), children: new Map([['', defaults]]) } };
  }

  private tuple({ items }: Tuple): TypeConstraint {
    const constraints = items.map((item) => this.type(item));
    const children = new Map(constraints.flatMap(({ defaults }, index) => (defaults ? [[String(index), defaults] as const] : [])));
    return { type: tupleOf(constraints.map(({ type }) => type)), defaults: children.size > 0 ? { attributes: new Map(), children } : undefined };
  }

  private object({ items }: ObjectConstructor): TypeConstraint {
    const types = new Map<string, Type>();
    const optional = new Set<string>();
    const attributes = new Map<string, TfValue>();
    const children = new Map<string, Defaults>();
    for (const { key, value } of items) {
      const name = key.kind === 'name' ? key.name : key.expression.kind === 'string' ? key.expression.value : undefined;
      if (name === undefined) {
        this.refuse('Object constructor map keys must be attribute names.', key.place);
        continue;
      }
      if (key.kind !== 'name') this.report('Invalid type specification: Object constructor map keys must be attribute names, without quotes.', key.place);
      const isOptional = value.kind === 'call' && value.name === 'optional';
      const { type, defaults } = isOptional ? this.optional(value, name, attributes) : this.type(value);
      types.set(name, type);
      if (isOptional) optional.add(name);
      if (defaults) children.set(name, defaults);
    }
    return { type: objectOf(types, optional), defaults: attributes.size + children.size > 0 ? { attributes, children } : undefined };
  }

  /** `optional(type)` or `optional(type, default)`; puts the default into `attributes`. */
  private optional(call: Call, name: string, attributes: Map<string, TfValue>): TypeConstraint {
    const [typed, fallback, ...more] = call.arguments;
    if (!typed || more.length > 0) return this.refuse('Optional attribute modifier requires the attribute type, and at most a default value.', call.place);
    const constraint = this.type(typed);
    if (!fallback) return constraint;
    const { result, diagnostics } = evaluate(fallback, NO_NAMES, this.environment);
    this.diagnostics.push(...diagnostics);
    try {
      attributes.set(name, convert(result, constraint.type));
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      const detail = `This default value is not compatible with the attribute's type constraint: ${error.message}.`;
      this.isRefused = true;
      this.report(`Invalid default value for optional attribute: ${detail}`, fallback.place);
    }
    return constraint;
  }

  /** The parser has said why. */
  private unread(): TypeConstraint {
    this.isRefused = true;
    return ANY;
  }

  private refuse(detail: string, place: Place): TypeConstraint {
    this.isRefused = true;
    this.report(`Invalid type specification: ${detail}`, place);
    return ANY;
  }

  private report(message: string, place: Place): void {
    this.diagnostics.push({ severity: 'error', code: 'terraform-expression', message, place });
  }
}
