import type { Place } from '../../../model/source.js';
import { stringOf } from '../../../syntax/tree.js';
import type { ApiDraft } from './apis.js';
import type { Fields } from './build.js';
import type { Attributes, Expansion } from './expansion.js';
import { inherited } from './expansion.js';

/** A path exists under the conditions of the functions behind it: when all of them have one. */
export function restrictPaths(expansion: Expansion, api: ApiDraft): void {
  if (!api.managed || !api.document) return;
  const byPath = new Map<string, Set<string | undefined>>();
  const places = new Map<string, Place>();
  for (const { path, condition, place } of api.uses) {
    const conditions = byPath.get(path) ?? new Set<string | undefined>();
    conditions.add(condition);
    byPath.set(path, conditions);
    if (!places.has(path)) places.set(path, place);
  }
  for (const [path, conditions] of byPath) {
    const place = places.get(path) ?? api.resource.keyPlace;
    const condition = anyOf(expansion, conditions, `${api.resource.id}${pathLabel(path)}PathCondition`, place);
    if (condition !== undefined && api.document.paths.has(path)) api.document.restrictPath(path, condition, place);
  }
}

/** The path as part of a condition's name. */
function pathLabel(path: string): string {
  return path.replaceAll('/', 'SLASH').replaceAll('{', 'OBJ').replaceAll('}', 'CBJ').replace(/[^A-Za-z0-9]/g, '');
}

/** The name of a condition that holds when any of `conditions` does; undefined when one of the users has no condition. */
export function anyOf(expansion: Expansion, conditions: ReadonlySet<string | undefined>, name: string, place: Place): string | undefined {
  const names = [...conditions].filter((condition) => condition !== undefined);
  const [only] = names;
  if (only === undefined || names.length !== conditions.size) return undefined;
  if (names.length === 1) return only;
  if (!expansion.conditions.has(name)) expansion.conditions.set(name, or(names), place);
  return name;
}

const mostOperands = 10;

/** `Fn::Or` takes ten conditions at most. */
function or(names: readonly string[]): Fields {
  const operand = (name: string): Fields => ({ Condition: name });
  if (names.length <= mostOperands) return { 'Fn::Or': names.map(operand) };
  return { 'Fn::Or': [...names.slice(0, mostOperands - 1).map(operand), or(names.slice(mostOperands - 1))] };
}

/** Condition and policies of an implicit API: it exists while a function needs it, and lasts as long as the longest-lived one. */
export function implicitAttributes(expansion: Expansion, api: ApiDraft): Attributes {
  if (!api.implicit || api.uses.length === 0) return inherited(api.resource);
  const { id, keyPlace } = api.resource;
  const conditions = new Set(api.uses.map((use) => use.condition));
  return {
    Condition: anyOf(expansion, conditions, `${id}Condition`, keyPlace),
    DeletionPolicy: strongest(api, 'DeletionPolicy'),
    UpdateReplacePolicy: strongest(api, 'UpdateReplacePolicy'),
  };
}

function strongest(api: ApiDraft, attribute: 'DeletionPolicy' | 'UpdateReplacePolicy'): Attributes[string] {
  const entries = api.users.map((user) => user.node.entries.get(attribute)).filter((entry) => entry !== undefined);
  return entries.find(({ value }) => stringOf(value) === 'Retain') ?? entries[0];
}
