import type { Place } from '../../../model/source.js';
import type { Expression, Step, TemplatePart } from '../../../syntax/hcl/index.js';

/** A reference as it is written: the first name, then the names that follow it at once. */
export interface WrittenReference {
  readonly names: readonly string[];
  /** The name behind a literal key that follows them: of `module.m["k"].o`, `o`. */
  readonly behindKey?: string;
  readonly place: Place;
}

/** What an expression refers to by name, names that some `for` in it binds left out. */
export function referencesIn(expression: Expression): readonly WrittenReference[] {
  const collector = new Collector();
  collector.add(expression);
  return collector.references();
}

class Collector {
  private readonly found: WrittenReference[] = [];
  private readonly bound = new Set<string>();
  private readonly pending: Expression[] = [];

  add(...expressions: readonly (Expression | undefined)[]): void {
    this.addAll(expressions);
  }

  private addAll(expressions: readonly (Expression | undefined)[]): void {
    for (const expression of expressions) if (expression !== undefined) this.pending.push(expression);
  }

  references(): readonly WrittenReference[] {
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) this.visit(next);
    return this.found.filter(({ names: [root = ''] }) => !this.bound.has(root));
  }

  private visit(expression: Expression): void {
    switch (expression.kind) {
      case 'number':
      case 'boolean':
      case 'null':
      case 'string':
      case 'invalid':
        return;
      case 'variable':
        this.found.push({ names: [expression.name], place: expression.place });
        return;
      case 'traversal':
        this.steps(expression.steps);
        if (expression.source.kind !== 'variable') this.add(expression.source);
        else this.found.push(written(expression.source.name, expression.steps, expression.place));
        return;
      case 'template':
        this.parts(expression.parts);
        return;
      case 'template-wrap':
      case 'parentheses':
        return this.add(expression.expression);
      case 'call':
        return this.addAll(expression.arguments);
      case 'unary':
        return this.add(expression.operand);
      case 'binary':
        return this.add(expression.left, expression.right);
      case 'conditional':
        return this.add(expression.condition, expression.yes, expression.no);
      case 'tuple':
        return this.addAll(expression.items);
      case 'object':
        for (const { key, value } of expression.items) this.add(key.kind === 'expression' ? key.expression : undefined, value);
        return;
      case 'for':
        this.bind(expression);
        return this.add(expression.collection, expression.key, expression.value, expression.condition);
      default:
        expression satisfies never;
    }
  }

  private bind({ keyName, valueName }: { readonly keyName: { readonly name: string } | undefined; readonly valueName: { readonly name: string } }): void {
    if (keyName) this.bound.add(keyName.name);
    this.bound.add(valueName.name);
  }

  private steps(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.kind === 'index') this.add(step.key);
      else if (step.kind === 'splat') this.steps(step.each);
    }
  }

  private parts(parts: readonly TemplatePart[]): void {
    for (const part of parts) {
      switch (part.kind) {
        case 'text':
          break;
        case 'interpolation':
          this.add(part.expression);
          break;
        case 'if':
          this.add(part.condition);
          this.parts(part.yes);
          this.parts(part.no);
          break;
        case 'for':
          this.bind(part);
          this.add(part.collection);
          this.parts(part.body);
          break;
        default:
          part satisfies never;
      }
    }
  }
}

function written(root: string, steps: readonly Step[], place: Place): WrittenReference {
  const leading = leadingNames(steps);
  const [key, behind] = steps.slice(leading.length);
  const isLiteral = key?.kind === 'index' && (key.key.kind === 'string' || key.key.kind === 'number');
  return { names: [root, ...leading], place, ...(isLiteral && behind?.kind === 'attribute' && { behindKey: behind.name }) };
}

function leadingNames(steps: readonly Step[]): readonly string[] {
  const names: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'attribute') break;
    names.push(step.name);
  }
  return names;
}
