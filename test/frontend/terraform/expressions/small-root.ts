import { Source } from '../../../../src/model/source.js';
import type { Diagnostic } from '../../../../src/model/diagnostic.js';
import type { Attribute, Expression } from '../../../../src/syntax/hcl/index.js';
import { parseHcl } from '../../../../src/syntax/hcl/index.js';
import { Conditions } from '../../../../src/frontend/terraform/expressions/conditions.js';
import { evaluate } from '../../../../src/frontend/terraform/expressions/evaluate.js';
import type { Lookup, Reference, Scope } from '../../../../src/frontend/terraform/expressions/scope.js';
import type { Environment } from '../../../../src/frontend/terraform/expressions/session.js';
import { parseTypeConstraint } from '../../../../src/frontend/terraform/expressions/type-constraint.js';
import type { FileAccess } from '../../../../src/frontend/terraform/functions/files.js';
import { ANY, constrain } from '../../../../src/frontend/terraform/values/defaults.js';
import type { TfValue } from '../../../../src/frontend/terraform/values/value.js';
import { failedValue, nullValue, textValue, withSensitivity } from '../../../../src/frontend/terraform/values/value.js';
import { DYNAMIC } from '../../../../src/frontend/terraform/types.js';

export const NO_FILES: FileAccess = { read: () => ({ kind: 'missing' }), below: () => undefined, list: () => undefined };

interface Answer {
  readonly result: TfValue;
  readonly diagnostics: readonly Diagnostic[];
}

/** Just enough of a root module to evaluate expressions in: variables with types and defaults, locals, paths. */
export class SmallRoot implements Scope {
  readonly environment: Environment;
  private readonly variables = new Map<string, TfValue>();
  private readonly locals = new Map<string, Expression>();
  private readonly known = new Map<string, TfValue>();

  constructor(text = '', files: FileAccess = NO_FILES, values: ReadonlyMap<string, TfValue> = new Map()) {
    this.environment = { conditions: new Conditions(), files };
    const { result } = parseHcl(new Source('context.tf', text));
    for (const block of result.blocks) {
      if (block.type === 'locals') for (const attribute of block.body.attributes.values()) this.locals.set(attribute.name, attribute.value);
      if (block.type === 'variable') this.declare(block.labels[0]?.value ?? '', block.body.attributes);
    }
    for (const [name, value] of values) this.variables.set(name, value);
  }

  private declare(name: string, attributes: ReadonlyMap<string, Attribute>): void {
    const type = attributes.get('type');
    const fallback = attributes.get('default');
    const value = fallback ? this.evaluate(fallback.value).result : undefined;
    if (!value) return;
    const constrained = type ? constrain(value, parseTypeConstraint(type.value, this.environment).result ?? ANY) : value;
    this.variables.set(name, withSensitivity(constrained, attributes.has('sensitive')));
  }

  evaluate(expression: Expression): Answer {
    return evaluate(expression, this, this.environment);
  }

  /** Parses and evaluates what stands behind `v = ` in a file of its own. */
  answer(text: string): Answer {
    const parsed = parseHcl(new Source('case.tf', `locals {\n  v = ${text}\n}\n`));
    const attribute = parsed.result.blocks[0]?.body.attributes.get('v');
    const broken = parsed.diagnostics.some(({ severity }) => severity === 'error');
    if (!attribute || broken) return { result: failedValue({ place: parsed.result.place }), diagnostics: parsed.diagnostics };
    return this.evaluate(attribute.value);
  }

  lookup({ root, steps, place }: Reference): Lookup {
    const [step] = steps;
    const name = step?.kind === 'attribute' ? step.name : undefined;
    const problem = (summary: string): Lookup => ({ kind: 'problem', summary, detail: 'The test does not know it.' });
    const found = (value: TfValue): Lookup => ({ kind: 'found', value, consumed: 1 });
    if (name === undefined) return problem('Invalid reference');
    switch (root) {
      case 'var': {
        const value = this.variables.get(name);
        return value ? found(value) : problem('Reference to undeclared input variable');
      }
      case 'local': {
        const expression = this.locals.get(name);
        if (!expression) return problem('Reference to undeclared local value');
        const value = this.known.get(name) ?? this.evaluate(expression).result;
        this.known.set(name, value);
        return found(value);
      }
      case 'path':
        return name === 'module' || name === 'root' ? found(textValue('.', { place })) : problem('Invalid "path" attribute');
      case 'terraform':
        return name === 'workspace' ? found(textValue('default', { place })) : problem('Invalid "terraform" attribute');
      default:
        return problem('Reference to undeclared resource');
    }
  }
}

export function untypedNull(): TfValue {
  return nullValue(DYNAMIC, { place: { source: new Source('null.tf', 'null'), start: 0, end: 4 } });
}
