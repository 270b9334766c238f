import type { PolicyNames } from './policy-names.js';
import type { Suppression } from './suppression.js';
import type { Resource } from '../../model/resource.js';
import { textAt } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { scalarText } from '../../model/value.js';
import type { LocatedFinding } from '../findings.js';

/** How a tool writes suppressions into a resource's `Metadata`. */
interface Convention {
  readonly path: readonly string[];
  readonly name: readonly string[];
  readonly reason: readonly string[];
  readonly own?: true;
}

const CONVENTIONS: readonly Convention[] = [
  { path: ['nearside', 'disable'], name: ['policy'], reason: ['reason'], own: true },
  { path: ['checkov', 'skip'], name: ['id'], reason: ['comment', 'reason'] },
  { path: ['cfn_nag', 'rules_to_suppress'], name: ['id'], reason: ['reason'] },
  { path: ['cdk_nag', 'rules_to_suppress'], name: ['id'], reason: ['reason'] },
  { path: ['guard', 'SuppressedRules'], name: ['id'], reason: ['reason'] },
];

/** Suppressions in the `Metadata` of one resource, in nearside's convention and those of other tools. */
export function suppressionsFromMetadata(resource: Resource, names: PolicyNames): Suppression[] {
  const metadata = resource.attributes.entries.get('Metadata')?.value;
  if (!metadata) return [];
  return CONVENTIONS.flatMap((convention) => {
    const list = convention.path.reduce<Value | undefined>(childOf, metadata);
    const items = list?.kind === 'list' ? list.items : list ? [list] : [];
    return items.flatMap((item) => suppressionOf(item, convention, resource, names));
  });
}

function suppressionOf(item: Value, convention: Convention, resource: Resource, names: PolicyNames): Suppression[] {
  const name = item.kind === 'literal' ? scalarText(item) : textOf(item, convention.name);
  if (name === undefined || name === '') return [];
  const granular = childOf(item, 'applies_to') ?? childOf(item, 'appliesTo');
  return [
    {
      kind: 'metadata',
      name,
      policies: names.find(name),
      reason: textOf(item, convention.reason),
      expires: textOf(item, ['expires']),
      place: item.kind === 'map' ? ([...item.entries.values()][0]?.keyPlace ?? item.origin.place) : item.origin.place,
      covers: (located) => located.resources[0] === resource && (!granular || appliesTo(granular, located)),
      own: convention.own === true,
    },
  ];
}

/** cdk-nag's granular suppressions name what they are about: `Action::s3:*`, `Resource::*`, `Policy::arn:…`. */
function appliesTo(granular: Value, located: LocatedFinding): boolean {
  const values = granular.kind === 'list' ? granular.items : [granular];
  const text = textAt(located.place).replace(/^(['"])(.*)\1$/, '$2');
  return values.some((value) => value.kind === 'literal' && scalarText(value).replace(/^\w+::/, '') === text);
}

function textOf(item: Value, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = childOf(item, key);
    if (value?.kind === 'literal' && value.value !== null) return scalarText(value).trim() || undefined;
  }
  return undefined;
}

function childOf(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.get(key)?.value : undefined;
}
