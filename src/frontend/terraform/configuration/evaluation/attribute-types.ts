import type { Place } from '../../../../model/source.js';
import type { Member, ObjectShape, Shape } from '../../mapping/shapes.js';
import { PROVIDER_SHAPES } from '../../mapping/schemas.js';
import type { TfValue } from '../../values/value.js';
import { staticReference } from '../validation/static-reference.js';
import type { BodyValue } from './bodies.js';
import type { ResourceInstance } from './resource.js';

/** Every type has these since version 6 of the AWS provider; the facts are older. */
export const NEWER_ARGUMENTS: ReadonlySet<string> = new Set(['region']);

/**
 * Refuses arguments whose value can never be what the provider wants there, and notes those that the known version of it does not
 * have. Types without a known schema are not looked at.
 */
export function checkAttributes(instance: ResourceInstance): void {
  const shape = PROVIDER_SHAPES.of(instance.type)?.root;
  if (shape === undefined) return;
  const { context } = instance.resource.module;
  checkIgnored(instance, shape);
  for (const name of instance.argumentNames) {
    const argument = instance.argument(name);
    if (argument !== undefined) checkArgument(name, argument.value, argument.keyPlace, shape, instance);
  }
  for (const type of instance.blockTypes) {
    const list = instance.blocks(type);
    const member = shape.get(type);
    if (list === undefined) continue;
    if (member === undefined) tellUnknown(instance, type, list.keyPlace);
    else if (!isObject(member)) context.refuse(`\`${type}\` is an argument, not a block.`, list.keyPlace);
    for (const { body } of list.items) checkBody(body, member, instance);
  }
}

function checkArgument(name: string, value: TfValue, keyPlace: Place, shape: ObjectShape, instance: ResourceInstance): void {
  const member = shape.get(name);
  if (member === undefined) {
    if (value.kind !== 'null' && !NEWER_ARGUMENTS.has(name)) tellUnknown(instance, name, keyPlace);
    return;
  }
  if (member.computed && value.kind !== 'null') tell(instance, `Only the provider says what \`${name}\` of \`${instance.type}\` is.`, keyPlace);
  const odd = misfit(value, member.shape);
  if (odd === undefined) return;
  const wanted = odd.wanted === 'scalar' ? 'a single value' : `a ${odd.wanted}`;
  instance.resource.module.context.refuse(`This is no value for \`${name}\`: ${wanted} is required.`, odd.value.origin.place);
}

/** Arguments of the blocks at the top; blocks in blocks are rarely misspelt, and often generated. */
function checkBody({ attributes }: BodyValue, member: Member | undefined, instance: ResourceInstance): void {
  const object = member && objectOf(member.shape);
  if (object === undefined) return;
  for (const [name, { value, keyPlace }] of attributes) checkArgument(name, value, keyPlace, object, instance);
}

function isObject({ shape }: Member): boolean {
  return objectOf(shape) !== undefined;
}

function objectOf(shape: Shape): ObjectShape | undefined {
  if (shape.kind === 'list') return objectOf(shape.of);
  return shape.kind === 'object' ? shape.object : undefined;
}

/** A part of a value that can never be what its place wants. */
function misfit(value: TfValue, shape: Shape): { readonly value: TfValue; readonly wanted: Shape['kind'] } | undefined {
  switch (shape.kind) {
    case 'json':
      return undefined;
    case 'scalar':
      return isStructure(value) ? { value, wanted: 'scalar' } : undefined;
    case 'object':
      return isScalar(value) ? { value, wanted: 'object' } : undefined;
    case 'list':
      if (isScalar(value)) return { value, wanted: 'list' };
      return 'items' in value ? firstMisfit(value.items, shape.of) : undefined;
    case 'map':
      if (isScalar(value)) return { value, wanted: 'map' };
      return value.kind === 'map' || value.kind === 'object' ? firstMisfit(Array.from(value.entries.values(), (entry) => entry.value), shape.of) : undefined;
    default:
      return shape satisfies never;
  }
}

function firstMisfit(values: readonly TfValue[], shape: Shape): ReturnType<typeof misfit> {
  for (const value of values) {
    const found = misfit(value, shape);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `ignore_changes` names arguments. */
function checkIgnored(instance: ResourceInstance, shape: ObjectShape): void {
  const lifecycle = instance.block.body.blocks.find(({ type }) => type === 'lifecycle');
  const list = lifecycle?.body.attributes.get('ignore_changes')?.value;
  for (const item of list?.kind === 'tuple' ? list.items : []) {
    const [name] = item.kind === 'string' ? item.value.split(/[.[]/) : (staticReference(item)?.names ?? []);
    if (name !== undefined && name !== '*' && !shape.has(name) && !NEWER_ARGUMENTS.has(name)) {
      tell(instance, `\`${name}\` is nothing that \`${instance.type}\` is known to have, so there are no changes of it to ignore.`, item.place);
    }
  }
}

function tellUnknown(instance: ResourceInstance, name: string, place: Place): void {
  tell(instance, `\`${name}\` is nothing that \`${instance.type}\` is known to have, so it is not looked at.`, place);
}

function tell({ resource }: ResourceInstance, message: string, place: Place): void {
  resource.module.context.report({ severity: 'info', code: 'invalid-configuration', message, place });
}

function isStructure({ kind }: TfValue): boolean {
  return kind === 'list' || kind === 'set' || kind === 'tuple' || kind === 'map' || kind === 'object';
}

function isScalar({ kind }: TfValue): boolean {
  return kind === 'text' || kind === 'number' || kind === 'bool';
}
