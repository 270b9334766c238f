import { defaultPolicies } from './default.js';
import { stricterPolicies } from './stricter.js';
import type { Policy } from '../src/policy/policy.js';

/** Every policy there is, sorted by id. */
export const policies: readonly Policy[] = [...defaultPolicies, ...stricterPolicies].sort((a, b) => (a.id < b.id ? -1 : 1));
