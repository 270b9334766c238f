import type { Move } from '../../../model/resource.js';
import { writtenAddress } from './addresses.js';
import type { ModuleInstance } from './evaluation/module-instance.js';
import { moduleInstances } from './evaluation/walk.js';

/** What the `moved` blocks of a root, and of each module that it calls as often as it is called, say of former addresses. */
export function movesOf(root: ModuleInstance): readonly Move[] {
  const instances = [...moduleInstances(root)];
  return instances.flatMap(({ module, prefix, context }) =>
    module.moved.flatMap(({ body }) => {
      const [from, to] = ['from', 'to'].map((name) => writtenAddress(body.attributes.get(name)?.value)?.text);
      return from === undefined || to === undefined ? [] : [{ unit: context.unit.id, from: `${prefix}${from}`, to: `${prefix}${to}` }];
    }),
  );
}
