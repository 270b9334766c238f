import { PROVIDER_SHAPES } from '../../mapping/schemas.js';
import type { ResourceInstance } from './resource.js';
import type { TfValue } from '../../values/value.js';

/** Refuses arguments whose value can never be what the provider wants there. Types without a known schema are not looked at. */
export function checkAttributeTypes(instance: ResourceInstance): void {
  const shape = PROVIDER_SHAPES.of(instance.type)?.root;
  if (shape === undefined) return;
  const { context } = instance.resource.module;
  for (const name of instance.argumentNames) {
    const wanted = shape.get(name)?.shape.kind;
    const value = instance.argument(name)?.value;
    if (wanted === undefined || value === undefined) continue;
    const isWrong = wanted === 'scalar' ? isStructure(value) : wanted !== 'json' && isScalar(value);
    if (isWrong) context.refuse(`This is no value for \`${name}\`: a ${wanted === 'scalar' ? 'single value' : wanted} is required.`, value.origin.place);
  }
}

function isStructure({ kind }: TfValue): boolean {
  return kind === 'list' || kind === 'set' || kind === 'tuple' || kind === 'map' || kind === 'object';
}

function isScalar({ kind }: TfValue): boolean {
  return kind === 'text' || kind === 'number' || kind === 'bool';
}
