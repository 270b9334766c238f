import rdsInstanceEncrypted from './rds/instance-encrypted.js';
import type { Policy } from '../src/policy/policy.js';

/** Every policy there is, sorted by id. */
export const policies: readonly Policy[] = [
  rdsInstanceEncrypted,
];
