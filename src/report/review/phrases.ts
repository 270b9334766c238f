import type { Loss, NetworkChange, PermissionChange, ProtectionChange, ResourceChange, ReviewedResource } from '../../model/change.js';
import type { Finding, SuppressedFinding } from '../../model/finding.js';
import type { Location } from '../../model/source.js';

/** Words, and names that somebody gave. Both may hold what the input holds: whoever writes them escapes them. */
export type Phrase = readonly (string | { readonly code: string })[];

/** What is told of one change, and where to look. */
export interface Entry {
  readonly phrase: Phrase;
  readonly place: Location;
}

/** More patterns than these are counted. */
const MAX_PATTERNS = 8;

/** The words are the same whatever the language of the files; names are as they stand in them. */
export function permissionEntry(change: PermissionChange): Entry {
  const { effect, principal, managedPolicy, actions, on, conditions, resource } = change;
  const who = { code: principal };
  const objects: Phrase = on.length > 0 ? [' on ', ...patterns(on, change.exceptOn, 'everything')] : [];
  const what: Phrase = managedPolicy !== undefined
    ? [MANAGED[effect], { code: managedPolicy }]
    : [VERBS[effect], ...patterns(actions, change.exceptActions, 'every action'), ...objects];
  const where: Phrase = conditions.length > 0 ? [', only where ', ...listed(conditions, ' and ')] : [];
  return entry([who, ...what, ...where], change, resource);
}

const VERBS = { 'gained': ' gains ', 'no-longer-denied': ' is no longer denied ', 'lost': ' loses ', 'denied': ' is now denied ' } as const;
const MANAGED = {
  'gained': ' gets the managed policy ',
  'no-longer-denied': ' is no longer denied what is in ',
  'lost': ' loses the managed policy ',
  'denied': ' is now denied what is in ',
} as const;

export function networkEntry(change: NetworkChange): Entry {
  const { effect, what, isInternet, resource } = change;
  return entry([name(resource), effect === 'opened' ? ' opens: ' : ' closes: ', what, ...(isInternet ? [' (the internet)'] : [])], change, resource);
}

export function lossEntry(change: Loss): Entry {
  const { effect, holds, safeguards, because, source, resource } = change;
  const what: Phrase = [name(resource), ' (', { code: resource.type }, ...(holds === undefined ? [] : [`: ${holds}`]), ') ', LOSSES[effect]];
  return entry([...what, ...reason(because, source, effect), ...(safeguards.length > 0 ? ['; ', safeguards.join(', ')] : [])], change, resource);
}

const LOSSES = { 'deleted': 'will be deleted', 'replaced': 'will be replaced', 'may-be-replaced': 'may be replaced' } as const;

function reason(because: Loss['because'], source: Loss['source'], effect: Loss['effect']): Phrase {
  if (effect === 'deleted') return [];
  if (because.length > 0) return [': ', ...listed(because, ', '), ` cannot ${effect === 'replaced' ? '' : 'always '}be changed in place`];
  return source === 'plan' ? [': Terraform\'s plan says so'] : source === 'declaration' ? [': it is declared under another name'] : [];
}

export function protectionEntry(change: ProtectionChange): Entry {
  const { effect, what, property, from, to, resource } = change;
  const measured = from === undefined || to === undefined ? '' : ` from ${from} to ${to}`;
  return entry([name(resource), `: ${what} ${PROTECTIONS[effect]}${measured}`, ...(property === '' ? [] : [' (', { code: property }, ')'])], change, resource);
}

const PROTECTIONS = { 'switched-off': 'switched off', 'weakened': 'made weaker', 'strengthened': 'made stronger', 'switched-on': 'switched on' } as const;

export function findingEntry({ severity, policy, message, resource, constructPath, when = [], location }: Finding): Entry {
  const what = name({ ...resource, ...(constructPath !== undefined && { constructPath }) });
  return { phrase: [`${severity} `, { code: policy }, ' ', what, `: ${message.replace(/\.$/, '')}`, ...whenPhrase(when)], place: location };
}

export function suppressionEntry({ policy, resource, constructPath, suppression, location }: SuppressedFinding): Entry {
  const { reason: why, expires, kind, location: at } = suppression;
  const what = name({ ...resource, ...(constructPath !== undefined && { constructPath }) });
  const until = expires === undefined ? '' : ` until ${expires}`;
  return { phrase: [{ code: policy }, ' ', what, ` (${kind}${until}): ${why ?? 'no reason given'}`], place: at ?? location };
}

export function resourceEntry({ effect, resource, before, properties }: ResourceChange): Entry {
  return {
    phrase: [
      name(resource), ' (', { code: resource.type }, `) ${effect}`,
      ...(before === undefined ? [] : [' from ', { code: before }]),
      ...(properties.length === 0 ? [] : [': ', ...listed(properties, ', ')]),
    ],
    place: resource.location,
  };
}

function entry(phrase: Phrase, { when = [] }: { readonly when?: readonly string[] }, { location }: ReviewedResource): Entry {
  return { phrase: [...phrase, ...whenPhrase(when)], place: location };
}

function whenPhrase(when: readonly string[]): Phrase {
  return when.length === 0 ? [] : [', when ', ...listed(when, ' or ')];
}

/** A construct by its path; anything else by its address. */
function name({ address, constructPath }: Pick<ReviewedResource, 'address' | 'constructPath'>): { readonly code: string } {
  return { code: constructPath?.replace(/\/Resource$/, '') ?? address };
}

function patterns(some: readonly string[], isExcept: true | undefined, everything: string): Phrase {
  return isExcept ? [`${everything} but `, ...listed(some, ', ')] : listed(some, ', ');
}

function listed(names: readonly string[], separator: string): Phrase {
  const told = names.slice(0, MAX_PATTERNS).flatMap((code, index) => (index === 0 ? [{ code }] : [separator, { code }]));
  return names.length > MAX_PATTERNS ? [...told, ` and ${names.length - MAX_PATTERNS} more`] : told;
}
