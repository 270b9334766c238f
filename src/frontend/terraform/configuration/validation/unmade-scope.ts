import { evaluate } from '../../expressions/evaluate.js';
import type { Lookup, Reference, Scope } from '../../expressions/scope.js';
import type { Type } from '../../types.js';
import { DYNAMIC, NUMBER, STRING } from '../../types.js';
import type { TfValue } from '../../values/value.js';
import { failedValue, unknownValue } from '../../values/value.js';
import { Memo, memoized } from '../evaluation/memo.js';
import type { RootContext } from '../evaluation/root-context.js';
import type { Module } from '../module.js';
import { undeclaredIn } from '../undeclared.js';

/**
 * The names of a module of which nothing is known but types, as when Terraform validates a configuration: what is wrong with an
 * expression here is wrong whatever the values will be.
 */
export class UnmadeScope implements Scope {
  private readonly locals = new Map<string, Memo<TfValue>>();

  constructor(
    readonly module: Module,
    private readonly context: RootContext,
  ) {}

  /** The same names and those of the `dynamic` blocks around an expression. */
  within(iterators: ReadonlySet<string>): Scope {
    return { lookup: (reference) => (iterators.has(reference.root) ? found(DYNAMIC, reference, reference.steps.length) : this.lookup(reference)) };
  }

  lookup(reference: Reference): Lookup {
    const { root, steps } = reference;
    const [first] = steps;
    const name = first?.kind === 'attribute' ? first.name : undefined;
    const problem = undeclaredIn(this.module, namesOf(reference));
    if (problem !== undefined) return problem;
    switch (root) {
      case 'var':
        return found(this.typeOf(name ?? ''), reference, 1);
      case 'local':
        return this.local(name ?? '', reference);
      case 'path':
      case 'terraform':
        return found(STRING, reference, 1);
      case 'count':
        return found(NUMBER, reference, 1);
      case 'each':
        return found(name === 'key' ? STRING : DYNAMIC, reference, name === 'key' ? 1 : steps.length);
      default:
        return found(DYNAMIC, reference, steps.length);
    }
  }

  private typeOf(name: string): Type {
    const typed = this.module.variables.get(name)?.body.attributes.get('type')?.value;
    return (typed && this.context.constraintOf(typed)?.type) ?? DYNAMIC;
  }

  private local(name: string, reference: Reference): Lookup {
    const declaration = this.module.locals.get(name);
    if (declaration === undefined) return found(DYNAMIC, reference, 1);
    const { value } = declaration;
    const cyclic = (): TfValue => failedValue({ place: value.place });
    const memo = memoized(this.locals, name, () => new Memo(() => evaluate(value, this, this.context.environment).result, cyclic));
    return { kind: 'found', value: memo.get(), consumed: 1 };
  }
}

const NOTHING_MAKES_IT = 'nothing makes it';

function found(type: Type, { steps, place }: Reference, consumed: number): Lookup {
  return { kind: 'found', value: unknownValue(type, NOTHING_MAKES_IT, { place }), consumed: Math.min(consumed, steps.length) };
}

function namesOf({ root, steps }: Reference): readonly string[] {
  const names = [root];
  for (const step of steps) {
    if (step.kind !== 'attribute') break;
    names.push(step.name);
  }
  return names;
}
