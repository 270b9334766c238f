import { didYouMean } from './nearest.js';
import type { ConfigurationError, KeyPath, Origin } from './origin.js';
import { errorAt } from './origin.js';
import { isRecord, kindOf, listOf, quote, subjectOf } from './wording.js';
import { AREAS, SEVERITIES } from '../../model/finding.js';
import type { Policy } from '../../policy/policy.js';
import { PACKS } from '../../policy/policy.js';

export interface CustomPolicies {
  readonly policies: readonly Policy[];
  readonly errors: readonly ConfigurationError[];
}

const KEY = 'customPolicies';
const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** The own policies of a configuration. JavaScript is not type-checked, so every field is. */
export function readCustomPolicies(value: unknown, builtIn: readonly Policy[], origin: Origin): CustomPolicies {
  if (value === undefined) return { policies: [], errors: [] };
  if (origin.isData) return refused(origin, [KEY], 'key', `${quote(KEY)} is possible only in a configuration in TypeScript or JavaScript: policies are code.`);
  if (!Array.isArray(value)) return refused(origin, [KEY], 'value', `${quote(KEY)} is ${kindOf(value)}; a list is expected.`);
  const items: readonly unknown[] = value;
  const taken = new Map(builtIn.map((policy) => [policy.id, 'a policy of nearside']));
  const policies: Policy[] = [];
  const errors: ConfigurationError[] = [];
  for (const [index, item] of items.entries()) {
    const path = [KEY, index];
    const problem = wrongWith(item) ?? (isPolicy(item) ? repeated(item, taken) : undefined);
    if (problem !== undefined) errors.push(errorAt(origin, path, 'value', `${subjectOf(path)} ${problem}`));
    else if (isPolicy(item)) {
      policies.push(item);
      taken.set(item.id, subjectOf(path));
    }
  }
  return { policies, errors };
}

function refused(origin: Origin, path: KeyPath, part: 'key' | 'value', message: string): CustomPolicies {
  return { policies: [], errors: [errorAt(origin, path, part, message)] };
}

function repeated({ id }: Policy, taken: ReadonlyMap<string, string>): string | undefined {
  const owner = taken.get(id);
  return owner === undefined ? undefined : `has the id ${quote(id)}, which is taken by ${owner}.`;
}

function isPolicy(value: unknown): value is Policy {
  return wrongWith(value) === undefined;
}

function wrongWith(value: unknown): string | undefined {
  if (!isRecord(value) || typeof value['check'] !== 'function' || !isTexts(value['resources'])) return 'is not a policy; `definePolicy` makes one.';
  const { id, title } = value;
  if (typeof id !== 'string' || !ID.test(id)) return `has the id ${typeof id === 'string' ? quote(id) : 'of no text'}; ids look like \`service/what-holds\`.`;
  if (typeof title !== 'string' || title.trim() === '') return 'has no title.';
  if (!isRecord(value['parameters'])) return 'has parameters that are not an object.';
  return notOneOf(value, 'area', AREAS) ?? notOneOf(value, 'severity', SEVERITIES) ?? notOneOf(value, 'pack', PACKS);
}

function notOneOf(policy: Readonly<Record<string, unknown>>, key: string, possible: readonly string[]): string | undefined {
  const value = policy[key];
  if (typeof value !== 'string') return `has no ${key}; possible are ${listOf(possible)}.`;
  if (possible.includes(value)) return undefined;
  const guess = didYouMean(value, possible);
  return `has the ${key} ${quote(value)}${guess === '' ? `; possible are ${listOf(possible)}.` : guess}`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
