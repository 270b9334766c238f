import type { Policy, PolicyFacts } from '../../../src/policy/policy.js';
import { definePolicy } from '../../../src/policy/policy.js';

/** A policy that says nothing, for tests of what is selected. */
export function quiet(id: string, facts: Partial<PolicyFacts> & Pick<Policy, 'parameters'> = { parameters: {} }): Policy {
  return definePolicy({ id, title: `What ${id} says`, area: 'access', severity: 'medium', resource: 'AWS::S3::Bucket', check: () => undefined, ...facts });
}

/** Two of the default pack, one each of the others; one with parameters, one that Checkov has too. */
export const POLICIES: readonly Policy[] = [
  quiet('iam/key-age', { parameters: { maxAgeDays: 90, ports: [80, 443], names: [], strict: true, prefix: 'x' } }),
  quiet('rds/encrypted', { parameters: {}, aliases: { checkov: ['CKV_AWS_16'] } }),
  quiet('s3/logged', { parameters: {}, pack: 'strict' }),
  quiet('s3/replicated', { parameters: {}, pack: 'all', severity: 'low' }),
];
