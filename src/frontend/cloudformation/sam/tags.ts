import type { Place } from '../../../model/source.js';
import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { ApiDraft } from './apis.js';
import type { Fields, Literal } from './build.js';
import { buildMap, spread } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
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

/** The tags that `PropagateTags` gives to everything made for a resource. */
export function propagatedTags(expansion: Expansion, { properties }: SamResource): readonly Node[] {
  return expansion.flag(child(properties, 'PropagateTags')) ? tagList(child(properties, 'Tags')) : [];
}

/** The tags that an implicit API has from the functions behind it, the same one once. */
export function inheritedTags(expansion: Expansion, api: ApiDraft): readonly Node[] {
  if (!api.implicit) return [];
  const tags = new Map<string, Node>();
  for (const user of new Set(api.users)) {
    for (const tag of propagatedTags(expansion, user)) tags.set(stringOf(child(tag, 'Key')) ?? '', tag);
  }
  return [...tags.values()];
}

/** The tags of a resource of API Gateway V2, where they are a map. */
export function samTagMap(mark: string, tags: Node | undefined): Fields {
  if (tags && (tags.kind !== 'map' || isIntrinsic(tags))) refuse('`Tags` is not a map.', tags);
  return { ...spread(tags), [mark]: 'SAM' };
}

/** Tags that a resource gives to those made of it, in both of CloudFormation's forms. */
export interface Tagging {
  readonly list: Literal;
  readonly map: Literal;
}
