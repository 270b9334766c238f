import { defaultPolicies } from '../policies/default.js';
import type { Policy } from './policy/policy.js';

/** Who chooses policies: a pack, and what a configuration says of single ones. */
export interface PolicyChoice {
  readonly pack?: string | undefined;
  readonly config?: unknown;
}

/** The policies that a choice can be about. The stricter ones, half of all the code, are loaded only for those who want more than the default. */
export async function policiesFor({ pack = 'default', config }: PolicyChoice): Promise<readonly Policy[]> {
  return pack === 'default' && config === undefined ? defaultPolicies : everyPolicy();
}

/** Every policy there is, sorted by id. */
export async function everyPolicy(): Promise<readonly Policy[]> {
  const { policies } = await import('../policies/index.js');
  return policies;
}
