import type { Move } from '../../../model/resource.js';
import type { Expression } from '../../../syntax/hcl/index.js';
import { keySuffix } from './addresses.js';
import type { ModuleInstance } from './evaluation/module-instance.js';
import { moduleInstances } from './evaluation/walk.js';

/** What the `moved` blocks of a root, and of each module that it calls as often as it is called, say of former addresses. */
export function movesOf(root: ModuleInstance): readonly Move[] {
  const instances = [...moduleInstances(root)];
  return instances.flatMap(({ module, prefix, context }) =>
    module.moved.flatMap(({ body }) => {
      const [from, to] = ['from', 'to'].map((name) => addressOf(body.attributes.get(name)?.value));
      return from === undefined || to === undefined ? [] : [{ unit: context.unit.id, from: `${prefix}${from}`, to: `${prefix}${to}` }];
    }),
  );
}

/** An address as it is written in a `moved` block, in JSON as a string; undefined when it is something else. */
function addressOf(expression: Expression | undefined): string | undefined {
  switch (expression?.kind) {
    case 'string':
      return expression.value;
    case 'traversal': {
      const start = expression.source.kind === 'variable' ? expression.source.name : undefined;
      return expression.steps.reduce((address, step) => {
        if (address === undefined || step.kind === 'splat') return undefined;
        if (step.kind === 'attribute') return `${address}.${step.name}`;
        const key = keyOf(step.key);
        return key === undefined ? undefined : `${address}${keySuffix(key)}`;
      }, start);
    }
    default:
      return undefined;
  }
}

function keyOf(key: Expression): string | number | undefined {
  if (key.kind === 'string') return key.value;
  return key.kind === 'number' ? Number(key.text) : undefined;
}
