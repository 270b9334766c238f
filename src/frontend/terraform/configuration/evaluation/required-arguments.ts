import type { Place } from '../../../../model/source.js';
import { REQUIRED } from '../../mapping/facts/required.js';
import type { TfValue } from '../../values/value.js';
import { once } from '../../../once.js';
import type { BlockList } from './bodies.js';
import { memoized } from './memo.js';
import type { ResourceInstance } from './resource.js';

/** `name`, or `name.inner` for what must be in each block. */
interface Required {
  readonly path: string;
  readonly name: string;
  readonly inner: string | undefined;
}

const byType = once((): ReadonlyMap<string, string> => new Map(REQUIRED.split('\n').map((line): [string, string] => {
  const end = line.indexOf(' ');
  return [line.slice(0, end), line.slice(end + 1)];
})));

const read = new Map<string, readonly Required[]>();

/** What must be written in a resource of a type; nothing for a type without facts. */
function requiredOf(type: string): readonly Required[] {
  return memoized(read, type, () => {
    const paths = byType().get(type)?.split(',') ?? [];
    return paths.map((path) => {
      const [name = '', inner] = path.split('.');
      return { path, name, inner };
    });
  });
}

/** Says which arguments and blocks the provider would miss: a note, because another version of it may require others. */
export function checkRequiredArguments(instance: ResourceInstance): void {
  for (const { path, name, inner } of requiredOf(instance.type)) {
    if (inner === undefined) {
      if (isMissing(instance.argument(name)?.value, instance.blocks(name))) tell(instance, name, instance.block.header);
      continue;
    }
    for (const { body, guards } of instance.blocks(name)?.items ?? []) {
      const isThere = guards.length > 0 || !isMissing(body.attributes.get(inner)?.value, body.blocks.get(inner));
      if (!isThere) tell(instance, path, body.place);
    }
  }
}

function isMissing(value: TfValue | undefined, blocks: BlockList | undefined): boolean {
  if (value !== undefined) return value.kind === 'null';
  return blocks === undefined || blocks.items.length === 0;
}

function tell({ resource }: ResourceInstance, path: string, place: Place): void {
  const message = `The AWS provider refuses \`${resource.key}\` without \`${path}\`.`;
  resource.module.context.report({ severity: 'info', code: 'invalid-configuration', message, place });
}
