import { createHash } from 'node:crypto';
import type { Instances } from './instances.js';

/** Of a fingerprint, what the instances of a declaration share. */
const CAUSE_LENGTH = 16;

/** Identities made of some facts, numbered where equal: `0123456789abcdef:2`. One function serves one report. */
export function numberedIdentities(): (facts: readonly unknown[]) => string {
  const seen = new Map<string, number>();
  return (facts) => {
    const hash = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

/** What stays the same of an alert from run to run. That of several instances does not change when another key is added. */
export function lastingFacts([{ resource, fingerprint }, ...others]: Instances): readonly string[] {
  return [resource.unit, others.length > 0 ? fingerprint.slice(0, CAUSE_LENGTH) : fingerprint];
}
