import { createHash } from 'node:crypto';
import type { Instances } from './instances.js';

/** Of a fingerprint, what the instances of a declaration share. */
const CAUSE_LENGTH = 16;

/**
 * Identities of alerts, for consumers that tell them apart by one string: made of unit and fingerprint, numbered where equal
 * (`0123456789abcdef:2`). That of several instances does not change when another key is added. One function serves one report.
 */
export function numberedIdentities(): (instances: Instances) => string {
  const seen = new Map<string, number>();
  return ([{ resource, fingerprint }, ...others]) => {
    const identity = others.length > 0 ? fingerprint.slice(0, CAUSE_LENGTH) : fingerprint;
    const hash = createHash('sha256').update(JSON.stringify([resource.unit, identity])).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
