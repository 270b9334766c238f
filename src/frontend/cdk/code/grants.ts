import type { MapValue, Value } from '../../../model/value.js';
import type { TracedCall } from './calls.js';
import { calledName } from './expressions.js';
import { heldBy, operationsOn, rootOf } from './operations.js';
import type { Found, ParsedFiles } from './parsed-files.js';

/** The calls that made a resource of the same stack. */
type CallsOf = (logicalId: string) => readonly TracedCall[];

/**
 * The call that granted what a statement allows: `table.grantFullAccess(worker)`, for a statement about what `table` holds. One
 * that names the grantee comes first; undefined when there is none, or nothing tells which of several it is.
 */
export function grantOf({ ts }: ParsedFiles, statement: MapValue, calls: readonly TracedCall[], callsOf: CallsOf): Found | undefined {
  const targets = [...new Set([...targetsIn(statement.entries.get('Resource')?.value)])];
  const grants = targets.flatMap((target) => callsOf(target).slice(0, 1).flatMap((traced) =>
    operationsOn(traced, target, ts).flatMap((operation) => {
      if ('operatorToken' in operation || !/^grant/.test(calledName(operation.expression, ts) ?? '')) return [];
      return [{ file: traced.file, node: operation }];
    })));
  const holders = new Set(calls.flatMap(({ call }) => heldBy(call, ts) ?? []));
  const toThis = grants.filter(({ node }) => node.arguments.some((argument) => holders.has(rootOf(argument, ts) ?? '')));
  const [only, another] = toThis.length > 0 ? toThis : grants;
  return another === undefined ? only : undefined;
}

/** The logical ids of the resources that a value refers to. */
function* targetsIn(value: Value | undefined): Iterable<string> {
  if (value?.kind === 'reference') yield /[^#/]*$/.exec(value.target)?.[0] ?? '';
  if (value?.kind === 'list') for (const item of value.items) yield* targetsIn(item);
  if (value?.kind === 'concat') for (const part of value.parts) yield* targetsIn(part);
}
