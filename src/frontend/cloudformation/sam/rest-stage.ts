import { child } from '../../../syntax/tree.js';
import type { SamResource } from './expansion.js';
import { contentHash } from './expansion.js';

/** How the stage of a REST API appears in logical ids: by name when it can, by a hash when it has other characters, not at all when unknown. */
function stageLabel(resource: SamResource): { readonly name: string; readonly hash: string } {
  const stage = child(resource.properties, 'StageName');
  if (stage?.kind !== 'scalar') return { name: '', hash: '' };
  const text = String(stage.value);
  return /^[A-Za-z0-9]+$/.test(text) ? { name: text, hash: '' } : { name: '', hash: contentHash(text) };
}

export function restStageId(resource: SamResource): string {
  const { name, hash } = stageLabel(resource);
  return `${resource.id}${name}Stage${hash}`;
}

/** The end of the id of a permission for a method of the API. */
export function stageSuffix(resource: SamResource): string {
  const { name, hash } = stageLabel(resource);
  return name === '' && hash === '' ? 'Stage' : name + hash;
}
