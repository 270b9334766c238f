import type { Block, Expression, TemplatePart } from '../../../../syntax/hcl/index.js';
import type { Module } from '../module.js';
import type { Report } from '../read-module.js';
import { isArgument, isNestedBlock } from '../resource-declaration.js';
import { staticBoolean } from '../static-text.js';

/** Functions whose result need not be ephemeral although an argument is. */
const STOPPING: ReadonlySet<string> = new Set(['try', 'can', 'ephemeralasnull', 'lookup', 'coalesce', 'coalescelist']);

/** Locals that refer to each other are followed so far. */
const MAX_DEPTH = 50;

/**
 * Notes ephemeral values where Terraform would have to keep them: in arguments of resources, in what says how many there are, in variables
 * and outputs that are not ephemeral. Only what certainly is ephemeral counts: not what is taken out of something that has such a part.
 * https://developer.hashicorp.com/terraform/language/manage-sensitive-data/ephemeral
 */
export function checkEphemeral(module: Module, calleeOf: (call: string) => Module | undefined, report: Report): void {
  const values = new EphemeralValues(module, calleeOf);
  const refuse = ({ place }: Expression, what: string): void => {
    report({ severity: 'info', code: 'invalid-configuration', message: `An ephemeral value cannot be ${what}.`, place });
  };
  for (const { mode, block } of module.resources.values()) {
    repeated(block, values, refuse);
    if (mode !== 'managed') continue;
    for (const [name, { value }] of block.body.attributes) if (isArgument(name)) kept(name, value, values, refuse);
    for (const inner of block.body.blocks) if (isNestedBlock(inner) && inner.type !== 'dynamic') nested(inner, values, refuse);
  }
  for (const [name, call] of module.calls) {
    repeated(call, values, refuse);
    for (const [variable, declaration] of calleeOf(name)?.variables ?? []) {
      const value = call.body.attributes.get(variable)?.value;
      if (value !== undefined && !isDeclared(declaration) && values.isIn(value)) refuse(value, `passed to \`${variable}\`, which is not ephemeral`);
    }
  }
  for (const [name, output] of module.outputs) {
    const value = output.body.attributes.get('value')?.value;
    if (value !== undefined && !isDeclared(output) && values.isIn(value)) refuse(value, `the output \`${name}\`, which is not ephemeral`);
  }
}

type Refuse = (value: Expression, what: string) => void;

function repeated({ body }: Block, values: EphemeralValues, refuse: Refuse): void {
  for (const name of ['count', 'for_each']) {
    const value = body.attributes.get(name)?.value;
    if (value !== undefined && values.is(value)) refuse(value, `the \`${name}\``);
  }
}

function nested({ body }: Block, values: EphemeralValues, refuse: Refuse): void {
  for (const [name, { value }] of body.attributes) kept(name, value, values, refuse);
  for (const inner of body.blocks) if (inner.type !== 'dynamic') nested(inner, values, refuse);
}

/** Write-only arguments are kept nowhere; their names end so. */
function kept(name: string, value: Expression, values: EphemeralValues, refuse: Refuse): void {
  if (!name.endsWith('_wo') && values.isIn(value)) refuse(value, `kept as \`${name}\` of a resource`);
}

function isDeclared({ body }: Block): boolean {
  return staticBoolean(body.attributes.get('ephemeral')?.value) === true;
}

class EphemeralValues {
  /** Of the values of locals: each is looked at once, whoever mentions it. */
  private readonly holding = new Map<Expression, boolean>();
  private readonly whole = new Map<Expression, boolean>();

  constructor(
    private readonly module: Module,
    private readonly calleeOf: (call: string) => Module | undefined,
  ) {}

  /** Whether an ephemeral value is in it. */
  isIn(expression: Expression, depth = 0): boolean {
    switch (expression.kind) {
      case 'tuple':
        return expression.items.some((item) => this.isIn(item, depth));
      case 'object':
        return expression.items.some(({ value }) => this.isIn(value, depth));
      case 'parentheses':
      case 'template-wrap':
        return this.isIn(expression.expression, depth);
      default: {
        const local = this.wholeLocal(expression);
        return local === undefined ? this.is(expression, depth) : askedOnce(this.holding, local, () => depth < MAX_DEPTH && this.isIn(local, depth + 1));
      }
    }
  }

  /** Whether all of it is ephemeral. */
  is(expression: Expression, depth = 0): boolean {
    switch (expression.kind) {
      case 'traversal':
        return this.isReference(expression, depth);
      case 'template':
        return expression.parts.some((part: TemplatePart) => part.kind === 'interpolation' && this.is(part.expression, depth));
      case 'parentheses':
      case 'template-wrap':
        return this.is(expression.expression, depth);
      case 'unary':
        return this.is(expression.operand, depth);
      case 'binary':
        return this.is(expression.left, depth) || this.is(expression.right, depth);
      case 'conditional':
        return this.is(expression.condition, depth);
      case 'call':
        return !STOPPING.has(expression.name) && expression.arguments.some((argument) => this.is(argument, depth));
      default:
        return false;
    }
  }

  private isReference(expression: Expression & { readonly kind: 'traversal' }, depth: number): boolean {
    const [root, name = '', output] = namesOf(expression);
    const local = this.wholeLocal(expression);
    switch (root) {
      case 'ephemeral':
        return true;
      case 'var': {
        const declaration = this.module.variables.get(name);
        return declaration !== undefined && isDeclared(declaration);
      }
      case 'local':
        return local !== undefined && askedOnce(this.whole, local, () => depth < MAX_DEPTH && this.is(local, depth + 1));
      case 'module': {
        const declaration = output === undefined ? undefined : this.calleeOf(name)?.outputs.get(output);
        return declaration !== undefined && isDeclared(declaration);
      }
      default:
        return false;
    }
  }

  /** The value of a local that an expression is. */
  private wholeLocal(expression: Expression): Expression | undefined {
    if (expression.kind !== 'traversal' || expression.steps.length !== 1) return undefined;
    const [root, name = ''] = namesOf(expression);
    return root === 'local' ? this.module.locals.get(name)?.value : undefined;
  }
}

/** A local that refers to itself says nothing new of itself. */
function askedOnce(known: Map<Expression, boolean>, local: Expression, ask: () => boolean): boolean {
  const found = known.get(local);
  if (found !== undefined) return found;
  known.set(local, false);
  const answer = ask();
  known.set(local, answer);
  return answer;
}

/** Names up to the first key; a name that `for` binds cannot be asked about, as nothing goes into a `for`. */
function namesOf({ source, steps }: Expression & { readonly kind: 'traversal' }): readonly string[] {
  if (source.kind !== 'variable') return [];
  const names = [source.name];
  for (const step of steps) {
    if (step.kind !== 'attribute') break;
    names.push(step.name);
  }
  return names;
}
