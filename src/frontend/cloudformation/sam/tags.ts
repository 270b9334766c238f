import type { Place } from '../../../model/source.js';
import type { Node } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { buildMap } from './build.js';
import { refuse } from './expansion.js';
import { isIntrinsic } from './intrinsics.js';

/** A SAM map of tags as the list of `Key` and `Value` that CloudFormation wants. */
export function tagList(tags: Node | undefined, property = 'Tags'): readonly Node[] {
  if (!tags || (tags.kind === 'scalar' && tags.value === null)) return [];
  if (tags.kind !== 'map' || isIntrinsic(tags)) refuse(`\`${property}\` is not a map.`, tags);
  return [...tags.entries.values()].map((entry) => buildMap({ Key: entry.key, Value: entry.value }, entry.keyPlace));
}

/** The tags of a resource that SAM marks as its own. */
export function samTags(mark: string, place: Place, tags: readonly Node[]): Literal {
  return [buildMap({ Key: mark, Value: 'SAM' }, place), ...tags];
}

/** The same for API Gateway V2, whose tags are a map. */
export function samTagMap(mark: string, tags: Node | undefined): Fields {
  if (tags && (tags.kind !== 'map' || isIntrinsic(tags))) refuse('`Tags` is not a map.', tags);
  return { ...Object.fromEntries(tags?.kind === 'map' ? tags.entries : []), [mark]: 'SAM' };
}

/** Tags that a resource gives to those made of it, in both of CloudFormation's forms. */
export interface Tagging {
  readonly list: Literal;
  readonly map: Literal;
}
